//! The pictures a brochure may show, each read once.

use crate::picture::{Look, Picture};
use crate::units::Size;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Pictures by the path the author wrote.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    index: BTreeMap<PathBuf, usize>,
    all: Vec<Arc<Picture>>,
    /// How each looks, once somebody asked.
    looks: Vec<OnceLock<Option<Look>>>,
}

impl Pictures {
    pub fn add(&mut self, path: PathBuf, picture: Arc<Picture>) {
        self.index.entry(path).or_insert_with(|| {
            self.all.push(picture);
            self.looks.push(OnceLock::new());
            self.all.len() - 1
        });
    }
    pub fn find(&self, path: &Path) -> Option<usize> {
        self.index.get(path).copied()
    }
    pub fn size(&self, picture: usize) -> Size {
        self.all[picture].size
    }
    /// How a picture looks, where that can be measured.
    pub fn look(&self, picture: usize) -> Option<&Look> {
        self.looks[picture].get_or_init(|| Look::of(&self.all[picture])).as_ref()
    }
    pub fn all(&self) -> &[Arc<Picture>] {
        &self.all
    }
}
