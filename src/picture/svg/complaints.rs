//! What usvg could not read: it tells its log alone, from where a drawing's complaints are gathered.

use crate::diagnostic::say;
use crate::picture::Fault;
use std::cell::RefCell;
use std::sync::Once;

thread_local! {
    /// The complaints of the drawing that this thread reads, while it does.
    static HEARD: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

struct Listener;

impl log::Log for Listener {
    fn enabled(&self, record: &log::Metadata) -> bool {
        record.level() <= log::Level::Warn
            && (record.target().starts_with("usvg") || record.target().starts_with("resvg"))
    }
    fn log(&self, record: &log::Record) {
        if self.enabled(record.metadata()) {
            HEARD.with_borrow_mut(|heard| {
                if let Some(heard) = heard {
                    heard.push(record.args().to_string());
                }
            });
        }
    }
    fn flush(&self) {}
}

/// Complaints told of one drawing; the rest of a broken file is of the same kind.
const MOST: usize = 3;

/// Reads, and gives what usvg complained of meanwhile. A program that has a log of its own keeps it, and hears the complaints there.
pub(super) fn heard<T>(read: impl FnOnce() -> T) -> (T, Vec<Fault>) {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        if log::set_logger(&Listener).is_ok() {
            log::set_max_level(log::LevelFilter::Warn);
        }
    });
    HEARD.set(Some(Vec::new()));
    let made = read();
    let mut complaints = HEARD.take().unwrap_or_default();
    complaints.dedup();
    (made, complaints.iter().filter_map(|complaint| said(complaint)).take(MOST).collect())
}

/// What viewers leave out as well, in silence: shapes without extent, recursion, links to nothing that is drawn.
const IDLE: [&str; 10] = [
    // Told by what lowers the drawing, with the outline.
    "path parsing",
    "has an invalid 'width' value",
    "has an invalid 'height' value",
    "has an invalid 'r' value",
    "has an invalid 'rx' value",
    "has an invalid 'ry' value",
    "has less than 2 points",
    "zero-sized shapes",
    "has an invalid size",
    "has an invalid 'points' value",
];

fn said(complaint: &str) -> Option<Fault> {
    if IDLE.iter().any(|idle| complaint.contains(idle)) {
        return None;
    }
    // The value stands between quotes; the rest is for those who write programs.
    let value = complaint.split('\'').nth(1).unwrap_or(complaint);
    Some(Fault(say("svg-value-left-out").with("value", value.chars().take(80).collect::<String>())))
}
