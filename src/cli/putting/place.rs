//! Where a name leads: through links, to a file that may be replaced.

use super::Why;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The file that a name stands for, and what lies there. A link stays a link: what it points to is written.
pub(super) fn of(path: &Path) -> Result<(PathBuf, Option<Metadata>), Why> {
    let place = followed(path).map_err(Why::Machine)?;
    let place = if cfg!(windows) { unbounded(&place) } else { place };
    let metadata = match fs::metadata(&place) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok((place, None)),
        Err(error) => return Err(Why::Machine(error)),
    };
    match metadata.file_type() {
        kind if kind.is_dir() => Err(Why::Folder),
        kind if !kind.is_file() => Err(Why::Device),
        _ if metadata.permissions().readonly() => Err(Why::ReadOnly),
        _ => Ok((place, Some(metadata))),
    }
}

/// The path of a file in the form of Windows that may be longer than 260 characters, as far as its folder is there: not all that puts files
/// down does so by itself.
fn unbounded(path: &Path) -> PathBuf {
    match (folder(path).canonicalize(), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// The folder that a file lies in.
pub(super) fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// As many links as Linux follows (path_resolution(7)).
const MOST_LINKS: usize = 40;

/// The path behind links, of which the last may point to what is not there yet.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut place = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&place) {
            Ok(target) => place = folder(&place).join(target),
            // Not a link, or not there.
            Err(_) => return Ok(place),
        }
    }
    Err(io::Error::other("the links lead to one another"))
}
