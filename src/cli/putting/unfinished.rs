//! Files under a passing name: a signal that ends livret takes them away first.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use tempfile::NamedTempFile;

/// The passing names, each with a file.
static NAMES: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// While it is held, no signal ends livret: what is begun is brought to its end.
pub(super) struct Undisturbed(MutexGuard<'static, BTreeSet<PathBuf>>);

pub(super) fn undisturbed() -> Undisturbed {
    static WATCH: Once = Once::new();
    WATCH.call_once(watch);
    Undisturbed(NAMES.lock().unwrap_or_else(PoisonError::into_inner))
}

/// A file under a passing name, which goes when it is dropped.
pub(super) type Unfinished<F> = NamedTempFile<F>;

impl Undisturbed {
    /// Makes a file beside the place that it is for; `make` is given its passing name.
    pub(super) fn make<F>(
        &mut self,
        folder: &Path,
        make: impl FnMut(&Path) -> io::Result<F>,
    ) -> io::Result<Unfinished<F>> {
        let made = tempfile::Builder::new().prefix(".livret-").suffix(".part").make_in(folder, make)?;
        // A name stays here when its file is gone: there is nothing to take away then.
        self.0.insert(made.path().to_owned());
        Ok(made)
    }

    /// Gives the file its name, in place of what has it.
    pub(super) fn finish<F>(&mut self, file: Unfinished<F>, place: &Path) -> io::Result<()> {
        file.persist(place).map(drop).map_err(|failed| failed.error)
    }
}

/// Takes away what is not finished. Names stay locked: nothing is begun afterwards.
#[cfg(unix)]
fn sweep() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    let names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    for name in &*names {
        let _ = std::fs::remove_file(name);
    }
    names
}

#[cfg(unix)]
fn watch() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]) else { return };
    // Where no thread can be had, a signal ends livret as it does any program.
    let _ = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let _names = sweep();
            // Whoever started livret is to see by what it ended.
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    });
}

/// Elsewhere, what is written when livret is ended stays under its passing name; what was there before is there still.
#[cfg(not(unix))]
fn watch() {}
