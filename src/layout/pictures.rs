//! The pictures a brochure may show, each read once.

use crate::picture::Picture;
use crate::units::Size;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Pictures by the path the author wrote.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    index: BTreeMap<PathBuf, usize>,
    all: Vec<Arc<Picture>>,
}

impl Pictures {
    pub fn add(&mut self, path: PathBuf, picture: Arc<Picture>) {
        self.index.entry(path).or_insert_with(|| {
            self.all.push(picture);
            self.all.len() - 1
        });
    }
    pub fn find(&self, path: &Path) -> Option<usize> {
        self.index.get(path).copied()
    }
    pub fn size(&self, picture: usize) -> Size {
        self.all[picture].size
    }
    pub fn all(&self) -> &[Arc<Picture>] {
        &self.all
    }
}
