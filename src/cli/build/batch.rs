//! Many programmes in one go: fonts, themes, dictionaries and what was shaped are shared, both cores are kept busy, and machines may take
//! a part of the list each.

use super::{Build, Job, JobMade};
use crate::brochure::{self, Manuscript};
use crate::cli::misuse::Wrong;
use crate::cli::progress::Progress;
use crate::cli::{Stop, Terminal, Trouble, input, portable};
use crate::diagnostic::say;
use std::collections::{HashMap, HashSet};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// One part of a list that several machines share: `2/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shard {
    /// Counted from 1.
    part: usize,
    of: usize,
}

pub(super) fn shard(text: &str) -> Result<Shard, Wrong> {
    let numbers =
        text.split_once('/').and_then(|(part, of)| Some((part.trim().parse().ok()?, of.trim().parse().ok()?)));
    let known = numbers.filter(|&(part, of): &(usize, usize)| (1..=of).contains(&part));
    known.map(|(part, of)| Shard { part, of }).ok_or_else(|| Wrong(say("why-shard")))
}

/// The programmes of a part, in their order: every N-th of the whole list, so that the parts are as long as each other.
///
/// # Errors
/// [`Stop::Usage`] when the brochures of two would have one name.
pub(super) fn part<'p>(programmes: &'p [PathBuf], folder: &Path, shard: Option<Shard>) -> Result<Vec<&'p Path>, Stop> {
    let mut named: HashMap<OsString, &Path> = HashMap::new();
    for programme in programmes {
        let stem = portable::as_the_machine_compares(&portable::stem(programme));
        if let Some(other) = named.insert(stem, programme) {
            return Err(same_name(programme, other, folder));
        }
    }
    let own = |n: usize| shard.is_none_or(|shard| n % shard.of == shard.part - 1);
    Ok(programmes.iter().enumerate().filter(|(n, _)| own(*n)).map(|(_, programme)| programme.as_path()).collect())
}

/// Looks whether the brochure of a programme in another of its languages would have the name of another programme's.
///
/// # Errors
/// [`Stop::Usage`] where it would.
pub(super) fn editions_apart(programmes: &[PathBuf], folder: &Path, terminal: &Terminal) -> Result<(), Stop> {
    let name = |programme: &Path, tag: &str| {
        let mut stem = portable::stem(programme);
        stem.push(tag);
        portable::as_the_machine_compares(&stem)
    };
    let named: HashMap<OsString, &PathBuf> =
        programmes.iter().map(|programme| (name(programme, ""), programme)).collect();
    // What stands before a hyphen of a name may be the name of another, and after it the tag of a language.
    let before: HashSet<&str> = named
        .keys()
        .filter_map(|stem| stem.to_str())
        .flat_map(|stem| stem.match_indices('-').map(move |(at, _)| &stem[..at]))
        .collect();
    for programme in programmes {
        // Few have a name that may be that of another: only these are read for it.
        if !name(programme, "").to_str().is_some_and(|own| before.contains(own)) {
            continue;
        }
        let Ok(text) = input::programme(programme, terminal) else { continue };
        let manuscript = Manuscript::read(&text.source);
        let editions = manuscript.editions().iter().skip(1);
        if let Some(other) = editions.filter_map(|tag| named.get(&name(programme, &format!("-{tag}")))).next() {
            return Err(same_name(programme, other, folder));
        }
    }
    Ok(())
}

fn same_name(programme: &Path, other: &Path, folder: &Path) -> Stop {
    let saying = say("same-brochure-twice").with("name", programme.display().to_string());
    let saying = saying.with("other", other.display().to_string()).with("folder", folder.display().to_string());
    Stop::Usage(Trouble::of(saying))
}

/// Brochures of a core that are in memory at a time: one that is made, and one that is put down.
const IN_MEMORY: usize = 2;

/// Builds each programme; one that cannot be built does not keep the others from it.
///
/// # Errors
/// The gravest of what went wrong, after all have been tried.
pub(super) fn run(build: &Build, programmes: &[&Path], date: Option<i64>, terminal: &Terminal) -> Result<(), Stop> {
    let mut outcome = Outcome { terminal, refused: Vec::new(), stopped: None };
    let doing = terminal.messages().say(&say("doing-batch"));
    let progress = Progress::start(terminal, doing, programmes.len());
    for some in programmes.chunks(brochure::at_a_time() * IN_MEMORY) {
        let texts: Vec<_> =
            some.iter().map(|path| (*path, progress.aside(|| input::programme(path, terminal)))).collect();
        let mut jobs = Vec::new();
        let mut read = Vec::new();
        for (path, text) in texts {
            match text {
                Ok(text) => read.push((path, text)),
                Err(stop) => outcome.note(path, stop)?,
            }
        }
        for (path, text) in &read {
            match progress.aside(|| build.jobs(path, text, date, terminal)) {
                Ok(editions) => jobs.push((*path, editions)),
                Err(stop) => outcome.note(path, stop)?,
            }
        }
        let all = brochure::side_by_side(jobs, |(path, editions)| {
            let made = made_all(editions);
            progress.step();
            (path, made)
        });
        for (path, made) in all {
            if let Err(stop) = progress.aside(|| build.finish_all(made, terminal)) {
                outcome.note(path, stop)?;
            }
        }
    }
    drop(progress);
    let made = programmes.len() - outcome.refused.len();
    let messages = terminal.messages();
    terminal.say(&messages.say(&say("batch-built").with("made", made).with("n", programmes.len())));
    if !outcome.refused.is_empty() {
        let refused: Vec<String> = outcome.refused.iter().map(|path| path.display().to_string()).collect();
        terminal.say(&messages.say(&say("batch-refused").with("names", refused)));
    }
    match outcome.stopped {
        Some(stop) => Err(stop),
        None => Ok(()),
    }
}

/// Makes the brochures of a programme in each of its languages.
fn made_all(editions: Vec<Job<'_>>) -> Vec<JobMade<'_>> {
    editions.into_iter().map(Job::make).collect()
}

/// What went wrong so far.
struct Outcome<'t> {
    terminal: &'t Terminal,
    /// The programmes that were not built.
    refused: Vec<PathBuf>,
    /// The gravest, which is told last.
    stopped: Option<Stop>,
}

impl Outcome<'_> {
    /// Notes why a programme was not built; what is wrong with the command line stops the batch.
    fn note(&mut self, programme: &Path, stop: Stop) -> Result<(), Stop> {
        self.refused.push(programme.to_path_buf());
        match (stop, self.stopped.take()) {
            (stop @ Stop::Usage(_), _) => return Err(stop),
            (Stop::Author, before) => self.stopped = Some(before.unwrap_or(Stop::Author)),
            (stop @ Stop::Machine(_), before) => {
                if let Some(Stop::Machine(trouble)) = before {
                    self.terminal.trouble(&trouble);
                }
                self.stopped = Some(stop);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_list_are_the_whole_list_each_once() {
        let programmes: Vec<PathBuf> = (0..23).map(|n| format!("p{n}.toml").into()).collect();
        for of in 1..30 {
            let mut all = Vec::new();
            for one in 1..=of {
                all.extend(part(&programmes, Path::new("out"), shard(&format!("{one}/{of}")).ok()).unwrap());
            }
            all.sort();
            let mut whole: Vec<&Path> = programmes.iter().map(PathBuf::as_path).collect();
            whole.sort();
            assert_eq!(all, whole);
        }
    }

    #[test]
    fn a_part_is_one_of_so_many() {
        assert_eq!(shard("2/8").ok(), Some(Shard { part: 2, of: 8 }));
        for wrong in ["0/8", "9/8", "2", "2/0", "/", "a/b", "-1/2"] {
            assert!(shard(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn two_brochures_of_one_name_are_refused() {
        let programmes = [PathBuf::from("a/programme.toml"), PathBuf::from("b/programme.toml")];
        assert!(matches!(part(&programmes, Path::new("out"), None), Err(Stop::Usage(_))));
    }
}
