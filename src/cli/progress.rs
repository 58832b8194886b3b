//! A sign of life on work that takes its time: only where somebody looks at it.

use super::Terminal;
use std::io::{IsTerminal, Write};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Before that, nobody wonders.
const PATIENCE: Duration = Duration::from_millis(700);
const STEP: Duration = Duration::from_millis(500);

/// Counts the seconds on the last line of the terminal until it is dropped.
pub(super) struct Progress {
    running: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// `doing` says what takes so long.
    pub(super) fn start(terminal: &Terminal, doing: String) -> Progress {
        if terminal.quiet || !std::io::stderr().is_terminal() {
            return Progress { running: None };
        }
        let (stop, stopped) = channel();
        let thread = std::thread::spawn(move || {
            let start = Instant::now();
            let mut wait = PATIENCE;
            let mut output = std::io::stderr();
            while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = STEP;
                let _ = write!(output, "\r{doing}… {} s", start.elapsed().as_secs());
                let _ = output.flush();
            }
            if start.elapsed() >= PATIENCE {
                let _ = write!(output, "\r{:width$}\r", "", width = doing.chars().count() + 12);
                let _ = output.flush();
            }
        });
        Progress { running: Some((stop, thread)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.running.take() {
            drop(stop);
            let _ = thread.join();
        }
    }
}
