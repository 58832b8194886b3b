//! The packages of Word and LibreOffice: archives of small files, read within limits. Nothing of them is ever written under its own name.

use crate::diagnostic::{Saying, say};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Files in a package: a document with a thousand pictures has two thousand.
const MOST_FILES: usize = 5_000;
/// Bytes of one file when it is unpacked.
const LARGEST: u64 = 24 << 20;
/// Bytes of all files that are looked at.
const MOST: u64 = 96 << 20;

/// A package that is being read.
pub(crate) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    unpacked: u64,
}

impl<'b> Package<'b> {
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Package<'b>, Saying> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| say("import-broken-package"))?;
        if archive.len() > MOST_FILES {
            return Err(say("import-too-much-in-it"));
        }
        Ok(Package { archive, unpacked: 0 })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The names of its files that begin like this, in order.
    pub(crate) fn names(&self, start: &str) -> Vec<String> {
        let mut names: Vec<String> =
            self.archive.file_names().filter(|name| name.starts_with(start)).map(str::to_owned).collect();
        names.sort();
        names
    }

    /// The bytes of a file; `None` where there is none of that name.
    pub(crate) fn file(&mut self, name: &str) -> Result<Option<Vec<u8>>, Saying> {
        if !self.has(name) {
            return Ok(None);
        }
        // A password, a method that nobody uses, a broken directory.
        let file = self.archive.by_name(name).map_err(|_| say("import-broken-package"))?;
        let mut bytes = Vec::new();
        // What the directory says of sizes is not believed.
        file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| say("import-broken-package"))?;
        self.unpacked += bytes.len() as u64;
        if bytes.len() as u64 > LARGEST || self.unpacked > MOST {
            return Err(say("import-too-much-in-it"));
        }
        Ok(Some(bytes))
    }
}
