//! Files that are nowhere but in memory: of tests, of other programs, of what is imported.

use super::{Files, Unusable, inside};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Files by their path. Folders are there when a file is in them.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Memory {
    /// Puts a file in, in place of one of that path.
    ///
    /// # Panics
    /// Where the path leads out of the folder: it could never be read.
    pub fn put(&mut self, path: impl AsRef<Path>, bytes: impl Into<Vec<u8>>) {
        let path = inside(path.as_ref()).expect("a path inside the folder");
        self.files.insert(path, bytes.into());
    }

    fn is_folder(&self, path: &Path) -> bool {
        self.files.keys().any(|file| file != path && file.starts_with(path))
    }
}

impl Files for Memory {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        let path = inside(path)?;
        match self.files.get(&path) {
            Some(bytes) if bytes.len() > most => Err(Unusable::TooLarge { most }),
            Some(bytes) => Ok(bytes.clone()),
            None if path.as_os_str().is_empty() || self.is_folder(&path) => Err(Unusable::OtherKind),
            None => Err(Unusable::Missing),
        }
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        let folder = inside(folder)?;
        if self.files.contains_key(&folder) {
            return Err(Unusable::OtherKind);
        }
        if !folder.as_os_str().is_empty() && !self.is_folder(&folder) {
            return Err(Unusable::Missing);
        }
        let within = self.files.keys().filter(|file| file.parent() == Some(&folder));
        let listed: Vec<PathBuf> = within.cloned().collect();
        if listed.len() > most { Err(Unusable::TooLarge { most }) } else { Ok(listed) }
    }
}
