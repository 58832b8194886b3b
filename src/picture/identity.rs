//! Which picture is which.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// A picture of an author, whatever it is shown for: two ways of writing the name of one file are one picture.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PictureId(Arc<Path>);

impl PictureId {
    /// The picture of a file, by its path from the programme.
    pub(crate) fn of(path: &Path) -> PictureId {
        let parts = path.components().filter(|part| !matches!(part, Component::CurDir));
        PictureId(parts.collect::<PathBuf>().into())
    }

    /// Its file, from the programme.
    pub fn path(&self) -> &Path {
        &self.0
    }
}
