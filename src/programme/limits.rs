//! How much a brochure can hold: a scientific congress with its abstracts, a fringe festival of a summer. What is larger is no programme
//! but an accident or an attack, and is refused before any page is set.

use crate::diagnostic::{Diagnostic, say};

/// Bytes of the whole file: 50,000 sessions with an abstract each.
const LONGEST_FILE: usize = 64 << 20;
/// Characters of a text on one line: a title, a name, a role.
pub(super) const LONGEST_LINE: usize = 500;
/// Bytes of a text with paragraphs: some thirty pages.
pub(super) const LONGEST_TEXT: usize = 100_000;
/// Paragraphs and list entries of all texts together.
pub(super) const MOST_BLOCKS: usize = 500_000;

pub(crate) const MOST_SESSIONS: usize = 50_000;
pub(super) const MOST_PARCOURS: usize = 200;
pub(super) const MOST_PLENARIES: usize = 2_000;
/// Appearances of people, in sessions, items and the directory.
pub(super) const MOST_SPEAKERS: usize = 300_000;
pub(super) const MOST_ITEMS: usize = 150_000;
pub(super) const MOST_PARTNERS: usize = 1_000;
pub(super) const MOST_DAYS: usize = 366;
/// Contacts, accounts, reductions, practical notes.
pub(super) const MOST_NOTES: usize = 200;
/// Sessions that share one slot of time: they are set as one.
pub(super) const MOST_TOGETHER: usize = 100;

/// The fault of a file that is too long to be read at all.
pub(super) fn file(source: &str) -> Option<Diagnostic> {
    if source.len() <= LONGEST_FILE {
        return None;
    }
    let at = source.floor_char_boundary(LONGEST_FILE);
    let fault = Diagnostic::error(
        "too-long",
        say("too-long-file").with("size", (source.len() as f64 / 1e5).round() / 10.0).with("most", LONGEST_FILE >> 20),
    );
    Some(fault.at(at..source.ceil_char_boundary(at + 1), "here"))
}
