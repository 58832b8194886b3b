//! Remembers which files were read.

use crate::files::{Disk, Files, Unusable};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The files of a disk, and which of them were read.
pub(crate) struct Recorded {
    disk: Disk,
    read: Mutex<BTreeSet<PathBuf>>,
}

impl Recorded {
    pub(crate) fn of(disk: Disk) -> Recorded {
        Recorded { disk, read: Mutex::default() }
    }

    /// Where the files lie that were read, behind all links.
    pub(crate) fn read_so_far(&self) -> BTreeSet<PathBuf> {
        self.read.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Files for Recorded {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        if let Ok(place) = self.disk.place(path) {
            self.read.lock().unwrap_or_else(PoisonError::into_inner).insert(place);
        }
        self.disk.read(path, most)
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        self.disk.list(folder, most)
    }
}
