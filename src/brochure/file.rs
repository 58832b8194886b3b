//! Files that a programme names: they lie beside it.

use crate::diagnostic::{Saying, of_the_machine};
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Component, Path};

/// Why a file cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Unusable {
    /// Not beside the programme.
    Outside,
    Missing,
    NotAFile,
    /// With what the machine says.
    Unreadable(Saying),
}

/// The bytes of a file beside the programme, one more than `most` at most. A programme is sent around and built elsewhere: what it
/// names lies in its folder, and no link leads out of it.
pub fn beside(path: &Path, folder: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
    if !path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Err(Unusable::Outside);
    }
    let found = folder.join(path).canonicalize().map_err(unreadable)?;
    if !found.starts_with(folder.canonicalize().map_err(unreadable)?) {
        return Err(Unusable::Outside);
    }
    anywhere(&found, most)
}

/// The bytes of any file, one more than `most` at most.
pub fn anywhere(path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
    if !path.canonicalize().map_err(unreadable)?.is_file() {
        return Err(Unusable::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path).and_then(|file| file.take(most as u64 + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    Ok(bytes)
}

fn unreadable(error: std::io::Error) -> Unusable {
    match error.kind() {
        ErrorKind::NotFound => Unusable::Missing,
        _ => Unusable::Unreadable(of_the_machine(&error)),
    }
}
