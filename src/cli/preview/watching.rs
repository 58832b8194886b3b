//! Watches the file of a programme and what lies beside it. The machine tells of changes at once where it can; every second they are looked
//! for all the same, since folders of a network tell of nothing.

use super::opened::{Opened, stamp};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long after the first sign of a change others may follow that belong to it.
const QUIET: Duration = Duration::from_millis(6);
const LONGEST: Duration = Duration::from_millis(60);

/// How long an editor may take between emptying a file, or taking it away, and writing it.
const HALFWAY: Duration = Duration::from_millis(40);

/// How often changes are looked for.
const POLL: Duration = Duration::from_millis(1_000);
/// The same where the machine does not tell of any.
const ONLY_POLL: Duration = Duration::from_millis(250);

/// Watches a programme as long as livret runs. `unwatched` is called once, with a folder that the machine does not tell of.
pub(super) fn watch(opened: Arc<Opened>, unwatched: impl Fn(&Path) + Send + 'static) {
    let (send, signs) = channel();
    let tell = move |event: notify::Result<Event>| {
        // Who reads a file changes nothing.
        if event.as_ref().map_or(true, |event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = send.send(());
        }
    };
    let watcher = notify::recommended_watcher(tell).ok();
    let name = format!("watching {}", opened.name);
    // Without a thread, the page is new when it is asked for anew.
    let _ = std::thread::Builder::new().name(name).spawn(move || {
        let mut folders = Folders { watcher, watched: BTreeSet::new(), refused: BTreeSet::new() };
        loop {
            if let Some(folder) = folders.follow(&opened) {
                unwatched(&folder);
            }
            let patience = if folders.refused.is_empty() { POLL } else { ONLY_POLL };
            match signs.recv_timeout(patience) {
                Ok(()) => settle(&signs),
                Err(RecvTimeoutError::Timeout) => {}
                // The watcher is gone: what is left is to look.
                Err(RecvTimeoutError::Disconnected) => std::thread::sleep(patience),
            }
            look(&opened);
        }
    });
}

/// Waits until what belongs to one change is done.
fn settle(signs: &Receiver<()>) {
    let start = Instant::now();
    while start.elapsed() < LONGEST && signs.recv_timeout(QUIET).is_ok() {}
}

fn look(opened: &Opened) {
    let anew = {
        let mut beside = opened.beside();
        let changed: Vec<(PathBuf, _)> = beside
            .iter()
            .map(|(path, known)| (path, known, stamp(path)))
            .filter(|(_, known, now)| *known != now)
            .map(|(path, _, now)| (path.clone(), now))
            .collect();
        let anew = !changed.is_empty();
        beside.extend(changed);
        anew
    };
    let was_there = opened.version().text.as_ref().is_ok_and(|text| !text.source.is_empty());
    let is_there = || opened.path.metadata().is_ok_and(|file| file.len() > 0);
    if was_there && !is_there() {
        let start = Instant::now();
        while start.elapsed() < HALFWAY && !is_there() {
            std::thread::sleep(QUIET);
        }
    }
    opened.look(anew);
}

struct Folders {
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
    refused: BTreeSet<PathBuf>,
}

impl Folders {
    /// Watches the folders of all that a programme is made of; the first one that is refused now.
    fn follow(&mut self, opened: &Opened) -> Option<PathBuf> {
        let mut wanted = BTreeSet::new();
        let link = opened.folder().canonicalize();
        let target = opened.path.canonicalize().ok().and_then(|path| path.parent().map(Path::to_owned));
        wanted.extend(link);
        wanted.extend(target);
        wanted.extend(opened.beside().keys().filter_map(|path| path.parent()?.canonicalize().ok()));
        // A folder that went away may come back under its name.
        self.watched.retain(|folder| folder.is_dir());
        let mut refused = None;
        for folder in wanted {
            if self.watched.contains(&folder) || self.refused.contains(&folder) {
                continue;
            }
            let told = self
                .watcher
                .as_mut()
                .is_some_and(|watcher| watcher.watch(&folder, RecursiveMode::NonRecursive).is_ok());
            if told {
                self.watched.insert(folder);
            } else {
                let first = self.refused.is_empty();
                self.refused.insert(folder.clone());
                refused = refused.or(first.then_some(folder));
            }
        }
        refused
    }
}
