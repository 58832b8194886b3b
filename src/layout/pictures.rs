//! The pictures a brochure may show, each read once.

use crate::picture::{Picture, PictureId};
use crate::units::Size;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Pictures by their identity.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    index: BTreeMap<PictureId, usize>,
    all: Vec<Arc<Picture>>,
}

impl Pictures {
    pub fn add(&mut self, id: PictureId, picture: Arc<Picture>) {
        self.index.entry(id).or_insert_with(|| {
            self.all.push(picture);
            self.all.len() - 1
        });
    }
    pub fn find(&self, id: &PictureId) -> Option<usize> {
        self.index.get(id).copied()
    }
    pub fn size(&self, picture: usize) -> Size {
        self.all[picture].size
    }
    pub fn all(&self) -> &[Arc<Picture>] {
        &self.all
    }
}
