//! Remembers what the files held that were read.

use crate::files::{Files, Unusable};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Files, and a print of each that was read.
pub(crate) struct Seen<F> {
    pub files: F,
    prints: Mutex<BTreeMap<PathBuf, u64>>,
}

impl<F: Files> Seen<F> {
    pub(crate) fn through(files: F) -> Seen<F> {
        Seen { files, prints: Mutex::default() }
    }

    /// What tells each file that was read so far from what it may have held at another time.
    pub(crate) fn prints(&self) -> BTreeMap<PathBuf, u64> {
        self.prints.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<F: Files> Files for Seen<F> {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        let read = self.files.read(path, most);
        let mut print = DefaultHasher::new();
        read.as_ref().ok().hash(&mut print);
        self.prints.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), print.finish());
        read
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        self.files.list(folder, most)
    }
}
