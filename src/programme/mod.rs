//! The programme file: reading, locating, reporting every mistake at once.
//!
//! ```text
//! bytes ─▶ toml with places ─▶ raw tables ─▶ Programme
//!          (syntax)            (tolerant)    (resolve: time, people, partners, markup, address, schedule)
//! ```

mod address;
mod brand;
mod faults;
mod limits;
mod markup;
mod model;
mod names;
mod partners;
mod people;
mod raw;
mod resolve;
mod schedule;
mod syntax;
mod time;
mod tolerant;

pub use model::*;
pub(crate) use markup::dedented;
pub(crate) use syntax::faults as faults_of_writing;

/// A programme as it is written, for its schema.
pub(crate) type Written = tolerant::Table<raw::RawProgramme>;

use crate::diagnostic::{Diagnostic, Severity};
use serde::Deserialize;
use toml::de::{DeTable, Deserializer};

/// Faults that a line which cannot be read may bring about elsewhere: they wait until the file can be read.
const CONSEQUENCES: &[&str] = &[
    "missing-key",
    "misplaced-key",
    "missing-day",
    "empty-text",
    "empty-session",
    "unknown-partner",
    "unknown-speaker",
    "session-overlap",
];

/// Reads a programme file.
///
/// Gives the programme, unless an error was found, and everything there is to say of the file, in the order of the file.
pub fn read(source: &str) -> (Option<Programme>, Vec<Diagnostic>) {
    if let Some(fault) = limits::file(source) {
        return (None, vec![fault]);
    }
    let (document, errors) = DeTable::parse_recoverable(source);
    let mut found = syntax::faults(source, &errors);
    let mut faults = faults::Faults::new(source);
    let programme = match tolerant::Table::<raw::RawProgramme>::deserialize(Deserializer::from(document)) {
        Ok(raw) => limits::counted(&raw.keys, &mut faults).then(|| resolve::programme(raw, &mut faults)).flatten(),
        Err(error) => {
            found.extend(syntax::faults(source, &[error]));
            None
        }
    };
    if found.is_empty() {
        found = faults.found;
    } else {
        let lines = syntax::Lines::new(source);
        let broken: Vec<usize> = found.iter().map(|fault| lines.of(fault.place())).collect();
        found.extend(
            faults
                .found
                .into_iter()
                .filter(|fault| !CONSEQUENCES.contains(&fault.code) && !broken.contains(&lines.of(fault.place()))),
        );
    }
    found.sort_by_key(Diagnostic::place);
    let faulty = found.iter().any(|fault| fault.severity == Severity::Error);
    (programme.filter(|_| !faulty), found)
}
