//! Files under texts that are not saved yet: what an editor holds stands for what lies below it.

use super::{Files, Memory, Unusable, inside};
use std::path::{Path, PathBuf};

/// Texts laid over other files.
#[derive(Debug, Clone)]
pub struct Unsaved<F> {
    below: F,
    texts: Memory,
}

impl<F: Files> Unsaved<F> {
    /// `texts` laid over what is saved.
    pub fn over(below: F, texts: Memory) -> Unsaved<F> {
        Unsaved { below, texts }
    }
}

impl<F: Files> Files for Unsaved<F> {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        match self.texts.read(path, most) {
            Err(Unusable::Missing | Unusable::OtherKind) => self.below.read(path, most),
            found => found,
        }
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        let below = self.below.list(folder, most);
        let Ok(texts) = self.texts.list(folder, most) else { return below };
        let mut listed = match below {
            Ok(listed) => listed,
            // A folder may be as new as the text in it.
            Err(Unusable::Missing) if inside(folder).is_ok() => Vec::new(),
            Err(unusable) => return Err(unusable),
        };
        listed.extend(texts);
        listed.sort();
        listed.dedup();
        if listed.len() > most { Err(Unusable::TooLarge { most }) } else { Ok(listed) }
    }
}
