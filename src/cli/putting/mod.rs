//! Puts files down so that nobody's work is lost: whole or not at all, all of them or none, never over a file that was read.

mod batch;
mod correction;
mod keeping;
mod place;
mod recorded;
mod seen;
mod unfinished;

pub(super) use batch::Batch;
pub(super) use correction::{Correction, correct_all, of_files};
pub(super) use recorded::Recorded;
pub(super) use seen::Seen;

use std::io;
use std::path::{Path, PathBuf};

/// A file that was not written, and why. What was there is there still.
#[derive(Debug)]
pub(super) struct Unwritten {
    /// As the user knows it.
    pub path: PathBuf,
    pub why: Why,
}

#[derive(Debug)]
pub(super) enum Why {
    /// A folder has that name.
    Folder,
    /// A device, a pipe or a socket has it.
    Device,
    /// The file may be read only.
    ReadOnly,
    /// The file was read for what is to be written.
    Source,
    /// The file is no longer as it was read.
    Changed,
    Machine(io::Error),
}

impl Why {
    fn of(self, path: &Path) -> Unwritten {
        Unwritten { path: path.to_owned(), why: self }
    }
}
