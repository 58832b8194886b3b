//! What livret makes, put down; and why it cannot be, in words.

use super::putting::{Batch, Unwritten, Why};
use super::{Stop, Trouble};
use crate::diagnostic::say;
use crate::language::messages::Messages;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Makes a folder, and those above it.
pub fn folder(path: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(path).map_err(|error| {
        let name = path.display();
        match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => Trouble::new(
                format!("{name} cannot be a folder: there is a file of that name"),
                "give another folder with -o, or move the file away",
            ),
            ErrorKind::PermissionDenied => {
                Trouble::new(format!("the folder {name} may not be made here"), "give another folder with -o")
            }
            _ => Trouble::new(format!("the folder {name} cannot be made: {error}"), "give another folder with -o"),
        }
    })
}

/// Writes `bytes` to `path`, replacing what is there at once or not at all.
pub fn put(path: &Path, bytes: &[u8], messages: &Messages) -> Result<(), Stop> {
    put_all(&[(path.to_owned(), bytes)], &BTreeSet::new(), messages)
}

/// Writes files that belong together, all or none; `sources` are files that must stay.
pub fn put_all(files: &[(PathBuf, &[u8])], sources: &BTreeSet<PathBuf>, messages: &Messages) -> Result<(), Stop> {
    let mut batch = Batch::beside(sources);
    let written = files.iter().try_for_each(|(path, bytes)| batch.write(path, bytes));
    written.and_then(|()| batch.put_down()).map_err(|unwritten| stop(&unwritten, messages))
}

/// Why a file was not written, in words.
pub fn stop(unwritten: &Unwritten, messages: &Messages) -> Stop {
    let name = unwritten.path.display().to_string();
    let told = |key| Trouble::said(&say(key).with("name", name.as_str()), messages);
    match &unwritten.why {
        Why::Source => Stop::Usage(told("output-is-a-source")),
        Why::Device => Stop::Usage(told("output-is-a-device")),
        Why::ReadOnly => Stop::Machine(told("output-read-only")),
        Why::Changed => Stop::Machine(told("file-changed-meanwhile")),
        Why::Folder => {
            Stop::Machine(unwritable(&name, &io::Error::new(ErrorKind::IsADirectory, "there is a folder of that name")))
        }
        Why::Machine(error) => Stop::Machine(unwritable(&name, error)),
    }
}

fn unwritable(name: &str, error: &io::Error) -> Trouble {
    let help = match error.kind() {
        ErrorKind::PermissionDenied => "close it where it is open, or give another folder with -o",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "make room on the disk, or give another folder with -o",
        _ => "give another folder with -o",
    };
    Trouble::new(format!("{name} cannot be written: {error}"), help)
}
