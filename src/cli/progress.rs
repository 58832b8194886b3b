//! A bar for work that takes its time: only where somebody looks at it.
//!
//! By indicatif, the bar that most programs of Rust show: it knows terminals, their width and what a pipe is.

use super::Terminal;
use crate::brochure::Watch;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

/// Before that, nobody wonders.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often seconds are counted anew.
const STEP: Duration = Duration::from_millis(250);

/// A bar on the last line of the terminal until it is dropped.
pub(super) struct Progress {
    bar: ProgressBar,
    waiting: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// `doing` says what takes so long, `steps` how many parts it has; 0 where nobody knows.
    pub(super) fn start(terminal: &Terminal, doing: String, steps: usize) -> Progress {
        let bar = ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::hidden());
        if terminal.quiet {
            return Progress { bar, waiting: None };
        }
        let looks = if steps > 0 { "{msg} [{bar:24}] {pos}/{len}, {elapsed}" } else { "{msg}… {elapsed}" };
        // Signs that every console has.
        let style = ProgressStyle::with_template(looks).unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style.progress_chars("=> "));
        bar.set_message(doing);
        let (stop, stopped) = channel();
        let shown = bar.clone();
        let thread = std::thread::spawn(move || {
            if stopped.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                // Hidden by indicatif itself where this is no terminal.
                shown.set_draw_target(ProgressDrawTarget::stderr());
                shown.enable_steady_tick(STEP);
            }
        });
        Progress { bar, waiting: Some((stop, thread)) }
    }

    /// One part is done.
    pub(super) fn step(&self) {
        self.bar.inc(1);
    }

    /// What is to be told each time a part is done.
    pub(super) fn watch(&self) -> Watch {
        let bar = self.bar.clone();
        Watch::new(Arc::new(move || bar.inc(1)))
    }

    /// Does what may write on the terminal, with the bar out of the way.
    pub(super) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.waiting.take() {
            drop(stop);
            let _ = thread.join();
        }
        self.bar.finish_and_clear();
    }
}
