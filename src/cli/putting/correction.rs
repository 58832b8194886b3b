//! Files of the author's, corrected. Each stays the file that it was: its mode, its owner, its links. What it held is kept beside it,
//! and what was saved in it meanwhile is not lost.

use super::unfinished::undisturbed;
use super::{Unwritten, Why, keeping, place};
use crate::brochure::Gathered;
use crate::cli::build::folder_of;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What a file is to hold.
pub(crate) struct Correction<'a> {
    pub path: PathBuf,
    /// What was read of it, without a byte order mark.
    pub before: &'a str,
    pub after: String,
}

/// What the files of a programme are to hold: those of [`Gathered::apart`].
pub(crate) fn of_files<'a>(
    gathered: &'a Gathered,
    programme: &Path,
    apart: Vec<(usize, String)>,
) -> Vec<Correction<'a>> {
    let correction = |(n, after): (usize, String)| {
        let member = &gathered.members()[n];
        let path = if n == 0 { programme.to_owned() } else { folder_of(programme).join(&member.path) };
        Correction { path, before: &member.text, after }
    };
    apart.into_iter().map(correction).collect()
}

/// Replaces what files hold that belong together, all of them or none; a byte order mark stays. The names of the copies of what they held,
/// in the same order; none where that is `kept` already.
///
/// # Errors
/// A file is no plain one, may not be written, does not hold what was read any more, or the machine could not. All are as they were then.
pub(crate) fn correct_all(corrections: &[Correction], kept: bool) -> Result<Vec<PathBuf>, Unwritten> {
    let prepared = corrections.iter().map(|correction| prepared(correction).map_err(|why| why.of(&correction.path)));
    let prepared = prepared.collect::<Result<Vec<_>, _>>()?;
    let mut copies = Vec::new();
    for (n, (correction, (original, corrected))) in corrections.iter().zip(&prepared).enumerate() {
        let put = match kept {
            true => rewrite(&correction.path, original, corrected).map(|()| None),
            false => correct(&correction.path, original, corrected).map(Some),
        };
        match put {
            Ok(copy) => copies.extend(copy),
            Err(unwritten) => {
                for (done, (before, after)) in corrections[..n].iter().zip(&prepared) {
                    // What cannot be put back is told by the fault that is told; its copy stays.
                    let back = rewrite(&done.path, after, before);
                    let copy = (!copies.is_empty()).then(|| copies.remove(0)).filter(|_| back.is_ok());
                    let _ = copy.map(fs::remove_file);
                }
                return Err(unwritten);
            }
        }
    }
    Ok(copies)
}

/// The bytes of a file as they are, and as they are to be.
fn prepared(correction: &Correction) -> Result<(Vec<u8>, Vec<u8>), Why> {
    let (place, _) = place::of(&correction.path)?;
    let original = fs::read(place).map_err(Why::Machine)?;
    let mark = original.strip_prefix(MARK.as_bytes());
    if mark.unwrap_or(&original) != correction.before.as_bytes() {
        return Err(Why::Changed);
    }
    let mark = if mark.is_some() { MARK } else { "" };
    let corrected = format!("{mark}{}", correction.after).into_bytes();
    Ok((original, corrected))
}

/// A byte order mark.
const MARK: &str = "\u{feff}";

/// Replaces what a file holds; the name of the copy of what it held.
///
/// # Errors
/// The file is no plain one, may not be written, does not hold `original` any more, or the machine could not. It is as it was then.
fn correct(path: &Path, original: &[u8], corrected: &[u8]) -> Result<PathBuf, Unwritten> {
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
fn rewrite(path: &Path, original: &[u8], corrected: &[u8]) -> Result<(), Unwritten> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_cannot_all_be_corrected_are_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let held = || [at("a"), at("b")].map(|path| fs::read_to_string(path).unwrap());
        fs::write(at("a"), "\u{feff}one").unwrap();
        fs::write(at("b"), "two").unwrap();
        let correction = |name, before, after: &str| Correction { path: at(name), before, after: after.to_owned() };
        // The last one is no longer as it was read.
        let three = [correction("a", "one", "1"), correction("b", "two", "2"), correction("b", "two", "3")];
        for kept in [false, true] {
            let refused = correct_all(&three, kept).expect_err("it was written already");
            assert!(matches!(refused.why, Why::Changed) && refused.path == at("b"));
            assert_eq!(held(), ["\u{feff}one", "two"]);
            assert_eq!(folder.path().read_dir().unwrap().count(), 2);
        }
        let copies = correct_all(&three[..2], false).unwrap();
        assert_eq!(copies, [at("a.bak"), at("b.bak")]);
        assert_eq!(held(), ["\u{feff}1", "2"]);
    }
}
