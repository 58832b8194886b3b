//! The files that an author brings: logos, photographs, fonts, profiles, other programmes. All come through one door, which looks
//! where a path leads, what lies there and how much of it there is before a byte is used.
//!
//! Three places are behind it: a folder on disk ([`Disk`]), memory ([`Memory`]), and either of them under texts that are not saved
//! yet ([`Unsaved`]).

mod disk;
mod memory;
mod near;
mod unsaved;

pub use disk::{Disk, given};
pub use memory::Memory;
#[cfg(feature = "cli")]
pub(crate) use near::alike;
pub(crate) use near::{near, near_folder};
pub use unsaved::Unsaved;

use crate::diagnostic::Saying;
use std::path::{Component, Path, PathBuf};

/// Reads what a programme names. A programme is sent around and built elsewhere: what it names lies in its folder. Every path is
/// counted from there, as the author wrote it.
///
/// ```
/// use livret::files::{Files, Memory, Unusable};
/// use std::path::Path;
///
/// let mut files = Memory::default();
/// files.put("logos/town.svg", "<svg/>");
/// assert_eq!(files.read(Path::new("logos/town.svg"), 100), Ok(b"<svg/>".to_vec()));
/// assert_eq!(files.read(Path::new("../town.svg"), 100), Err(Unusable::Outside));
/// ```
pub trait Files: Sync {
    /// The bytes of a file, all of them.
    ///
    /// # Errors
    /// The file lies outside, is missing, is no plain file, cannot be read, or holds more than `most` bytes.
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable>;

    /// The files right in a folder, in the order of their names: each with the path that [`Files::read`] takes. Folders in it are left
    /// out; what cannot be read is not.
    ///
    /// # Errors
    /// The folder lies outside, is missing, is a file, cannot be read, or holds more than `most` entries.
    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable>;
}

impl<F: Files + ?Sized> Files for &F {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        (**self).read(path, most)
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        (**self).list(folder, most)
    }
}

/// Why a file or a folder cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Unusable {
    /// Its path leads out of the folder of the programme.
    Outside,
    /// It is a link, or lies behind one, that leads out of the folder of the programme.
    LinkOutside,
    /// Nothing has that name.
    Missing,
    /// A folder where a file is wanted, or the other way round.
    OtherKind,
    /// A device, a pipe or a socket: what comes out of it may never end.
    Device,
    /// Of a file in bytes, of a folder in entries.
    TooLarge {
        /// What is taken.
        most: usize,
    },
    /// With what the machine says.
    Unreadable(Saying),
}

/// In English, for logs: authors are told of what was named, where and why.
impl std::fmt::Display for Unusable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unusable::Outside => f.write_str("its path leads out of the folder of the programme"),
            Unusable::LinkOutside => f.write_str("a link leads out of the folder of the programme"),
            Unusable::Missing => f.write_str("nothing has that name"),
            Unusable::OtherKind => f.write_str("a folder stands where a file is wanted, or the other way round"),
            Unusable::Device => f.write_str("it is a device, a pipe or a socket"),
            Unusable::TooLarge { most } => write!(f, "it holds more than {most} bytes or entries"),
            Unusable::Unreadable(why) => write!(f, "it cannot be read: {}", why.key),
        }
    }
}

impl std::error::Error for Unusable {}

/// The path without what means nothing in it.
///
/// # Errors
/// [`Unusable::Outside`] where the path begins at a root or climbs.
fn inside(path: &Path) -> Result<PathBuf, Unusable> {
    // « C:/Users/… » begins at a root on the machine where it was written, whatever this one makes of it.
    if let [drive, b':', ..] = path.as_os_str().as_encoded_bytes()
        && drive.is_ascii_alphabetic()
    {
        return Err(Unusable::Outside);
    }
    let mut inside = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => inside.push(part),
            Component::CurDir => {}
            _ => return Err(Unusable::Outside),
        }
    }
    Ok(inside)
}
