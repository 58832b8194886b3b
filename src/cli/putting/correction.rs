//! A file of the author's, corrected. It stays the file that it was: its mode, its owner, its links. What it held is kept beside it,
//! and what was saved in it meanwhile is not lost.

use super::unfinished::undisturbed;
use super::{Unwritten, Why, keeping, place};
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Replaces what a file holds; the name of the copy of what it held.
///
/// # Errors
/// The file is no plain one, may not be written, does not hold `original` any more, or the machine could not. It is as it was then.
pub(crate) fn correct(path: &Path, original: &[u8], corrected: &[u8]) -> Result<PathBuf, Unwritten> {
    let (place, there) = place::of(path).map_err(|why| why.of(path))?;
    let there = there.ok_or_else(|| Why::Machine(ErrorKind::NotFound.into()).of(path))?;
    let copy = back_up(path, original, &there)?;
    replace(&place, &there, original, corrected).map_err(|why| {
        // Nothing was changed: a copy would only puzzle.
        let _ = fs::remove_file(&copy);
        why.of(path)
    })?;
    Ok(copy)
}

/// The same without a copy: whoever asks keeps what it held.
///
/// # Errors
/// Those of [`correct`].
pub(crate) fn rewrite(path: &Path, original: &[u8], corrected: &[u8]) -> Result<(), Unwritten> {
    let (place, there) = place::of(path).map_err(|why| why.of(path))?;
    let there = there.ok_or_else(|| Why::Machine(ErrorKind::NotFound.into()).of(path))?;
    replace(&place, &there, original, corrected).map_err(|why| why.of(path))
}

/// More copies than anybody keeps.
const MOST_COPIES: usize = 10_000;

/// Writes a copy beside a file, under a name that nothing has: `programme.toml.bak`, then `programme.toml.bak2`.
fn back_up(path: &Path, bytes: &[u8], like: &Metadata) -> Result<PathBuf, Unwritten> {
    for n in 1..MOST_COPIES {
        let mut name = path.as_os_str().to_owned();
        name.push(if n == 1 { ".bak".to_owned() } else { format!(".bak{n}") });
        let name = PathBuf::from(name);
        match keeping::create(&name, Some(like)) {
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                return match written {
                    Ok(()) => Ok(name),
                    Err(error) => {
                        let _ = fs::remove_file(&name);
                        Err(Why::Machine(error).of(&name))
                    }
                };
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Why::Machine(error).of(&name)),
        }
    }
    Err(Why::Machine(ErrorKind::AlreadyExists.into()).of(path))
}

/// Puts the corrected bytes in the place of the original ones: in a new file that takes the name of the old one, or, where a new file
/// could not be all that the old one is, in the old one itself.
fn replace(place: &Path, there: &Metadata, original: &[u8], corrected: &[u8]) -> Result<(), Why> {
    let mut prepared = None;
    if !keeping::has_other_names(there) {
        let made = undisturbed().make(place::folder(place), |name| keeping::create(name, Some(there)));
        // A folder may be closed to new files, and its files open to changes.
        if let Ok(mut file) = made {
            let new = file.as_file_mut();
            new.write_all(corrected).and_then(|()| new.sync_all()).map_err(Why::Machine)?;
            if keeping::give(new, place, there).is_ok() {
                prepared = Some(file);
            }
        }
    }
    let mut names = undisturbed();
    match prepared {
        Some(file) => {
            // As late as can be: an editor may have saved meanwhile.
            if fs::read(place).map_err(Why::Machine)? != original {
                return Err(Why::Changed);
            }
            names.finish(file, place).map_err(Why::Machine)
        }
        None => write_where_it_lies(place, original, corrected),
    }
}

/// Writes over the bytes of a file; those that were there come back when it fails.
fn write_where_it_lies(place: &Path, original: &[u8], corrected: &[u8]) -> Result<(), Why> {
    let mut file = File::options().read(true).write(true).open(place).map_err(Why::Machine)?;
    let mut held = Vec::new();
    file.read_to_end(&mut held).map_err(Why::Machine)?;
    if held != original {
        return Err(Why::Changed);
    }
    let written = write_over(&mut file, corrected);
    if written.is_err() {
        let _ = write_over(&mut file, original);
    }
    written.map_err(Why::Machine)
}

/// The room that the file has is used before more is asked for, and given back last.
fn write_over(file: &mut File, bytes: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)?;
    file.sync_all()
}
