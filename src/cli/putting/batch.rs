//! Files that belong together. Each is written under a passing name; when all are, they take their places. A full disk, a place that
//! cannot be had or a signal leaves the old ones there, all of them.

use super::unfinished::{Undisturbed, Unfinished, undisturbed};
use super::{Unwritten, Why, keeping, place};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Files on their way to their places.
pub(crate) struct Batch<'a> {
    /// The files that were read, which are not written over.
    sources: &'a BTreeSet<PathBuf>,
    pending: Vec<Pending>,
    /// Whether each file is on the disk before the next is written.
    waits: bool,
}

struct Pending {
    /// As the user knows it.
    path: PathBuf,
    place: PathBuf,
    file: Unfinished<File>,
    /// Whether something is replaced.
    replaces: bool,
}

impl<'a> Batch<'a> {
    pub(crate) fn beside(sources: &'a BTreeSet<PathBuf>) -> Batch<'a> {
        Batch { sources, pending: Vec::new(), waits: true }
    }

    /// Leaves it to the system when files are on the disk: waiting for thousands of them takes longer than making them.
    pub(crate) fn without_waiting(self) -> Batch<'a> {
        Batch { waits: false, ..self }
    }

    /// Writes a file under a passing name, whole.
    pub(crate) fn write(&mut self, path: &Path, bytes: &[u8]) -> Result<(), Unwritten> {
        let written = || -> Result<Pending, Why> {
            let (place, there) = place::of(path)?;
            if place.canonicalize().is_ok_and(|place| self.sources.contains(&place)) {
                return Err(Why::Source);
            }
            let made = undisturbed().make(place::folder(&place), |name| keeping::create(name, None));
            let mut file = made.map_err(Why::Machine)?;
            write(file.as_file_mut(), bytes, self.waits).map_err(Why::Machine)?;
            if let Some(there) = &there {
                // Another owner may have made the earlier brochure: it is replaced all the same, as those who may read it expect.
                let _ = keeping::give(file.as_file(), &place, there);
            }
            Ok(Pending { path: path.to_owned(), place, file, replaces: there.is_some() })
        };
        self.pending.push(written().map_err(|why| why.of(path))?);
        Ok(())
    }

    /// Puts all of them into their places, or none.
    pub(crate) fn put_down(self) -> Result<(), Unwritten> {
        let mut names = undisturbed();
        let _turn = turn(&self.pending);
        let alone = self.pending.len() == 1;
        let mut done: Vec<Done> = Vec::new();
        for Pending { path, place, file, replaces } in self.pending {
            let put = || -> io::Result<Done> {
                let earlier = if replaces && !alone { Some(keep(&mut names, &place)?) } else { None };
                names.finish(file, &place)?;
                Ok(Done { place, earlier })
            };
            match put() {
                Ok(put) => done.push(put),
                Err(error) => {
                    for Done { place, earlier } in done.into_iter().rev() {
                        // What cannot be put back is told by the fault that is told.
                        let _ = match earlier {
                            Some(earlier) => names.finish(earlier, &place),
                            None => fs::remove_file(place),
                        };
                    }
                    return Err(Why::Machine(error).of(&path));
                }
            }
        }
        Ok(())
    }
}

/// A file in its place, and what was there.
struct Done {
    place: PathBuf,
    earlier: Option<Unfinished<()>>,
}

/// Keeps what is in a place under another name, until all is well.
fn keep(names: &mut Undisturbed, place: &Path) -> io::Result<Unfinished<()>> {
    names.make(place::folder(place), |name| {
        // Not every disk knows a second name for a file.
        fs::hard_link(place, name).or_else(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Err(error),
            _ => fs::copy(place, name).map(drop),
        })
    })
}

/// One build at a time puts its files down in a folder, so that the editions there are of one build. Where folders cannot be locked,
/// they are put down all the same.
fn turn(pending: &[Pending]) -> Vec<File> {
    let folders: BTreeSet<&Path> = pending.iter().map(|pending| place::folder(&pending.place)).collect();
    let open = folders.into_iter().filter_map(|folder| File::open(folder).ok());
    open.filter(|folder| folder.lock().is_ok()).collect()
}

/// Writes, and waits until the disk has it where that is asked for.
fn write(file: &mut File, bytes: &[u8], waits: bool) -> io::Result<()> {
    file.write_all(bytes)?;
    if waits { file.sync_all() } else { Ok(()) }
}
