//! A folder on disk.

use super::{Files, Unusable, inside};
use crate::diagnostic::{of_the_machine, say};
use crate::programme::composed;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The folder of a programme, and the files that the command line names.
#[derive(Debug, Clone)]
pub struct Disk {
    folder: PathBuf,
    given: BTreeSet<PathBuf>,
}

impl Disk {
    /// The folder that a programme lies in.
    pub fn at(folder: impl Into<PathBuf>) -> Disk {
        Disk { folder: folder.into(), given: BTreeSet::new() }
    }

    /// Adds a file that is counted from where the command was given, and may lie anywhere: whoever named it is in front of the machine.
    pub fn with_given(mut self, path: impl Into<PathBuf>) -> Disk {
        self.given.insert(path.into());
        self
    }

    /// Where what is read of a path lies, behind all links.
    ///
    /// # Errors
    /// It lies outside, or nowhere.
    pub fn place(&self, path: &Path) -> Result<PathBuf, Unusable> {
        if self.given.contains(path) { path.canonicalize().map_err(unusable) } else { self.found(path) }
    }

    fn found(&self, path: &Path) -> Result<PathBuf, Unusable> {
        let path = inside(path)?;
        let folder = self.folder.canonicalize().map_err(unusable)?;
        let found = folder.join(&path).canonicalize();
        let found = match found {
            Err(error) if error.kind() == ErrorKind::NotFound && !path.to_string_lossy().is_ascii() => {
                equal(&folder, &path).map_or(Err(error), |equal| equal.canonicalize())
            }
            found => found,
        };
        let found = found.map_err(unusable)?;
        let Ok(place) = found.strip_prefix(&folder) else { return Err(Unusable::LinkOutside) };
        // The programme is built on other machines, too: they would not find it.
        let forgiving = cfg!(any(windows, target_os = "macos"));
        if forgiving && differs_in_capitals(place, &path) { Err(Unusable::Missing) } else { Ok(found) }
    }
}

impl Files for Disk {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        if self.given.contains(path) { given(path, most) } else { plain(&self.found(path)?, most) }
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        let found = self.found(folder)?;
        if !found.is_dir() {
            return Err(Unusable::OtherKind);
        }
        let folder = inside(folder)?;
        let mut listed = Vec::new();
        for (n, entry) in fs::read_dir(found).map_err(unusable)?.enumerate() {
            if n == most {
                return Err(Unusable::TooLarge { most });
            }
            let entry = entry.map_err(unusable)?;
            if entry.file_type().is_ok_and(|kind| !kind.is_dir()) {
                listed.push(folder.join(entry.file_name()));
            }
        }
        listed.sort();
        Ok(listed)
    }
}

/// Whether a file was found only because the file system does not tell capitals from small letters.
fn differs_in_capitals(found: &Path, asked: &Path) -> bool {
    let letters = |path: &Path| composed(&path.to_string_lossy()).into_owned();
    let (found, asked) = (letters(found), letters(asked));
    found != asked && found.to_lowercase() == asked.to_lowercase()
}

/// Most entries of a folder that are compared with a name.
const MOST_NAMES: usize = 10_000;

/// The file whose path is the same text, its letters and their accents put together or apart: macOS writes them apart.
fn equal(folder: &Path, path: &Path) -> Option<PathBuf> {
    let mut found = folder.to_owned();
    for part in path.components() {
        let as_written = found.join(part);
        found = if as_written.exists() {
            as_written
        } else {
            let wanted = part.as_os_str().to_str()?;
            let names =
                fs::read_dir(&found).ok()?.take(MOST_NAMES).filter_map(Result::ok).map(|entry| entry.file_name());
            let name =
                names.filter_map(|name| name.into_string().ok()).find(|name| composed(name) == composed(wanted))?;
            found.join(name)
        };
    }
    Some(found)
}

/// The bytes of a file that the command line names, wherever it lies.
///
/// # Errors
/// As those of [`Files::read`], but that no file lies outside.
pub fn given(path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
    match path.canonicalize() {
        Ok(found) => plain(&found, most),
        // What a shell passes on (`<(…)`, `… | livret check /dev/stdin`) has a name without a place; it ends when its writer does.
        Err(_) if is_stream(path) => whole(File::open(path).map_err(unusable)?, most),
        Err(error) => Err(unusable(error)),
    }
}

/// Whether a path names a stream that the command was started with.
fn is_stream(path: &Path) -> bool {
    ["/dev/fd/", "/dev/std", "/proc/self/fd/"]
        .iter()
        .any(|start| path.as_os_str().as_encoded_bytes().starts_with(start.as_bytes()))
}

/// The bytes of a plain file. What lies there is looked at before it is opened, since a pipe that nobody writes to is never open; and
/// once more when it is.
fn plain(path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
    let judged = |kind: fs::FileType| match kind {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_dir() => Err(Unusable::OtherKind),
        _ => Err(Unusable::Device),
    };
    judged(fs::metadata(path).map_err(unusable)?.file_type())?;
    let file = File::open(path).map_err(unusable)?;
    judged(file.metadata().map_err(unusable)?.file_type())?;
    whole(file, most)
}

/// All that a file holds.
fn whole(file: File, most: usize) -> Result<Vec<u8>, Unusable> {
    let mut bytes = Vec::new();
    file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(unusable)?;
    if bytes.len() > most { Err(Unusable::TooLarge { most }) } else { Ok(bytes) }
}

fn unusable(error: io::Error) -> Unusable {
    match error.kind() {
        // Names that no file can have: too long, with a NUL in them, below something that is no folder.
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidInput | ErrorKind::InvalidFilename => {
            Unusable::Missing
        }
        ErrorKind::IsADirectory => Unusable::OtherKind,
        _ if is_loop(&error) => Unusable::Unreadable(say("machine-links-in-a-circle")),
        _ => Unusable::Unreadable(of_the_machine(&error)),
    }
}

/// Whether links lead to one another.
fn is_loop(error: &io::Error) -> bool {
    // The kind that says so is not stable yet (io_error_more).
    cfg!(unix) && error.raw_os_error() == Some(if cfg!(target_os = "linux") { 40 } else { 62 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_matter_on_every_machine() {
        let differs = |found: &str, asked: &str| differs_in_capitals(Path::new(found), Path::new(asked));
        assert!(differs("logos/les-tilleuls.svg", "Logos/Les-Tilleuls.SVG"));
        assert!(!differs("logos/les-tilleuls.svg", "logos/les-tilleuls.svg"));
        // Behind a link, or with accents put together in another way: it is found everywhere.
        assert!(!differs("shared/a.svg", "logos/a.svg"));
        assert!(!differs("e\u{301}te\u{301}.svg", "été.svg"));
    }
}
