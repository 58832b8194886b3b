//! The pictures a brochure may show, each read once.

use crate::picture::{self, Picture, PictureId};
use crate::units::Size;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// How a picture looks, measured once by the first who asks.
pub(crate) type Look = Arc<OnceLock<Option<picture::Look>>>;

/// Pictures by their identity.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pictures {
    index: BTreeMap<PictureId, usize>,
    all: Vec<Arc<Picture>>,
    /// How each looks, once somebody asked.
    looks: Vec<Look>,
}

impl Pictures {
    /// Adds one that others may have looked at.
    pub(crate) fn add(&mut self, id: PictureId, picture: Arc<Picture>, look: Look) {
        self.index.entry(id).or_insert_with(|| {
            self.all.push(picture);
            self.looks.push(look);
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
    pub(crate) fn look(&self, picture: usize) -> Option<&picture::Look> {
        self.looks[picture].get_or_init(|| picture::Look::of(&self.all[picture])).as_ref()
    }
    pub(crate) fn all(&self) -> &[Arc<Picture>] {
        &self.all
    }
}
