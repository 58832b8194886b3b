//! The pictures a brochure may show, each read once.

use crate::picture::{Look, Picture, PictureId};
use crate::units::Size;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Pictures by their identity.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pictures {
    index: BTreeMap<PictureId, usize>,
    all: Vec<Arc<Picture>>,
    /// How each looks, once somebody asked.
    looks: Vec<OnceLock<Option<Look>>>,
}

impl Pictures {
    pub(crate) fn add(&mut self, id: PictureId, picture: Arc<Picture>) {
        self.index.entry(id).or_insert_with(|| {
            self.all.push(picture);
            self.looks.push(OnceLock::new());
            self.all.len() - 1
        });
    }
    pub(crate) fn find(&self, id: &PictureId) -> Option<usize> {
        self.index.get(id).copied()
    }
    pub(crate) fn size(&self, picture: usize) -> Size {
        self.all[picture].size
    }
    /// How a picture looks, where that can be measured.
    pub(crate) fn look(&self, picture: usize) -> Option<&Look> {
        self.looks[picture].get_or_init(|| Look::of(&self.all[picture])).as_ref()
    }
    pub(crate) fn all(&self) -> &[Arc<Picture>] {
        &self.all
    }
}
