//! What livret makes, put down; and why it cannot be, in words.

use super::putting::{Batch, Unwritten, Why};
use super::{Stop, Trouble};
use crate::diagnostic::{of_the_machine, say};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Makes a folder, and those above it.
pub(super) fn folder(path: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(path).map_err(|error| {
        let name = path.display();
        let saying = match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => say("output-folder-taken"),
            ErrorKind::PermissionDenied => say("output-folder-not-allowed"),
            _ => say("output-folder-unmade").with("error", of_the_machine(&error)),
        };
        Trouble::of(saying.with("name", name.to_string()))
    })
}

/// Writes `bytes` to `path`, replacing what is there at once or not at all.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    put_all(&[(path.to_owned(), bytes)], &BTreeSet::new())
}

/// Writes files that belong together, all or none; `sources` are files that must stay.
pub(super) fn put_all(files: &[(PathBuf, &[u8])], sources: &BTreeSet<PathBuf>) -> Result<(), Stop> {
    let mut batch = Batch::beside(sources);
    let written = files.iter().try_for_each(|(path, bytes)| batch.write(path, bytes));
    written.and_then(|()| batch.put_down()).map_err(|unwritten| stop(&unwritten))
}

/// Why a file was not written, in words.
pub(super) fn stop(unwritten: &Unwritten) -> Stop {
    let name = unwritten.path.display().to_string();
    let told = |key| Trouble::of(say(key).with("name", name.as_str()));
    match &unwritten.why {
        Why::Source => Stop::Usage(told("output-is-a-source")),
        Why::Device => Stop::Usage(told("output-is-a-device")),
        Why::ReadOnly => Stop::Machine(told("output-read-only")),
        Why::Changed => Stop::Machine(told("file-changed-meanwhile")),
        Why::Folder => Stop::Machine(told("output-is-a-folder")),
        Why::Machine(error) => Stop::Machine(unwritable(&name, error)),
    }
}

fn unwritable(name: &str, error: &io::Error) -> Trouble {
    let saying = match error.kind() {
        _ if is_in_use(error, cfg!(windows) && Path::new(name).is_file()) => say("output-in-use"),
        ErrorKind::PermissionDenied => say("output-not-allowed"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say("output-disk-full"),
        ErrorKind::IsADirectory => say("output-is-a-folder"),
        _ => say("output-unwritten").with("error", of_the_machine(error)),
    };
    Trouble::of(saying.with("name", name))
}

/// Whether a file that is there was not replaced because another program has it open. Windows locks what is open, and says so in several
/// ways (learn.microsoft.com/windows/win32/debug/system-error-codes): access denied to a file that may be written, a violation of
/// sharing, a locked part, a section of memory.
fn is_in_use(error: &io::Error, replaced_on_windows: bool) -> bool {
    replaced_on_windows && matches!(error.raw_os_error(), Some(5 | 32 | 33 | 1224))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_open_elsewhere_is_told_as_such() {
        for code in [5, 32, 33, 1224] {
            assert!(is_in_use(&io::Error::from_raw_os_error(code), true), "{code}");
            assert!(!is_in_use(&io::Error::from_raw_os_error(code), false), "{code}");
        }
        assert!(!is_in_use(&io::Error::from_raw_os_error(112), true), "a full disk is another matter");
    }
}
