//! The programme file: reading, locating, reporting every mistake at once.
//!
//! ```text
//! bytes ─▶ toml with places ─▶ raw tables ─▶ Programme
//!          (syntax)            (tolerant)    (resolve: time, people, partners, markup, address, schedule)
//! ```

mod address;
mod brand;
mod breaks;
mod colour;
mod composed;
mod editorial;
mod entities;
mod enumeration;
mod event;
mod faults;
mod highlights;
mod identifiers;
mod illustrations;
mod inks;
mod limits;
mod located;
mod marks;
mod markup;
mod model;
mod name_words;
mod names;
mod night;
mod particulars;
mod partners;
mod people;
mod print;
mod printing;
mod profiles;
mod raw;
pub mod recipients;
mod resolve;
mod rich;
mod schedule;
mod share;
mod sheet;
mod surname_first;
mod syntax;
mod tally;
mod telephone;
mod time;
mod tolerant;
mod tongue;

pub(crate) use composed::{Composed, composed};
pub(crate) use faults::key_meant;
pub use located::{Line, Located};
pub(crate) use marks::Marked;
pub(crate) use markup::{dedented, inline_marks};
pub use model::*;
pub(crate) use names::split_name;
pub use print::{Binding, PrintMarks, PrintSettings, Setting};
pub use recipients::Recipient;
pub use share::{Pages as PageList, ShareSettings, weight};
pub use sheet::SheetSize;
pub(crate) use surname_first::leading_surname;
pub(crate) use syntax::readable as made_readable;
pub(crate) use telephone::dialled;
pub(crate) use time::{date as date_of, hour as hour_of, span_of_hours};
pub(crate) use tongue::{declared, detected};

/// The JSON Schema of a programme file, for editors that complete and check as one types.
pub fn schema() -> schemars::Schema {
    crate::schema::of::<tolerant::Table<raw::RawProgramme>>("A programme of livret")
}

use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::wording::Language;
use serde::Deserialize;
use toml::de::{DeTable, Deserializer};

/// The lists of tables of a programme: one of them is begun before its own tables.
const LISTS: &[&str] = &[
    "plenaries",
    "plenaries.sessions",
    "plenaries.sessions.items",
    "parcours",
    "parcours.sessions",
    "parcours.sessions.items",
    "partners",
    "partners.members",
    "speakers",
    "practical",
    "pages",
    "adverts",
    "plan.rooms",
    "quotes",
    "figures",
    "event.days",
    "event.contacts",
    "breaks",
    "allow",
];

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

/// The language that a programme file says it is in, however many mistakes it has: that of `[event]`, French unless written. `None`
/// when the file is no programme at all.
pub fn language_of(source: &str) -> Option<String> {
    if limits::file(source).is_some() {
        return None;
    }
    // Most mistakes leave the language where it is.
    let (document, _) = DeTable::parse_recoverable(source);
    written_language(&document).or_else(|| {
        let file = syntax::readable(source, LISTS);
        let (document, _) = DeTable::parse_recoverable(&file.text);
        let known = tolerant::Table::<raw::RawProgramme>::known_keys();
        let is_programme = document.get_ref().keys().any(|key| known.contains(&key.get_ref().as_ref()));
        is_programme.then(|| written_language(&document).unwrap_or_else(default_language))
    })
}

fn written_language(document: &toml::Spanned<DeTable>) -> Option<String> {
    let event = document.get_ref().get("event").and_then(|event| event.get_ref().as_table());
    event.and_then(|event| event.get("language")).and_then(|tag| tag.get_ref().as_str()).map(str::to_owned)
}

fn default_language() -> String {
    Language::all().first().map(|language| language.tag.clone()).unwrap_or_default()
}

/// A programme file, read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What it says. Its places are those of the text in composed form (Unicode's NFC), which most files are in anyway.
    pub programme: Option<Programme>,
    /// Everything there is to say of the file, in the order of the file.
    pub found: Vec<Diagnostic>,
}

impl Reading {
    /// Whether no error was found. Else what could be understood is to be proofread, not to be set.
    pub(crate) fn whole(&self) -> bool {
        self.found.iter().all(|fault| fault.severity != Severity::Error)
    }
}

/// Reads a programme file: what it says, unless an error was found, and everything there is to say of the file. What it names (logos,
/// fonts, profiles) is not looked at: [`crate::brochure::proofread`] does that, too.
///
/// ```
/// let reading = livret::programme::read("[event]\ntitle = \"Jardins\"\ndate = 2030-05-16\n");
/// let programme = reading.programme.expect("a programme without errors");
/// assert_eq!(programme.event.title.value, "Jardins");
///
/// let reading = livret::programme::read("[event]\ntitle = \"Jardins\"\n");
/// assert!(reading.programme.is_none());
/// assert_eq!(reading.found[0].code, "missing-key");
/// ```
pub fn read(source: &str) -> Reading {
    let composed = Composed::of(source);
    let reading = understand(&composed.text);
    let whole = reading.whole();
    Reading {
        programme: reading.programme.filter(|_| whole),
        found: reading.found.into_iter().map(|fault| composed.of_the_file(fault)).collect(),
    }
}

/// Reads a programme file in composed form ([`Composed`]) as far as it can be understood. Lines that cannot be read leave nothing to proofread.
pub(crate) fn understand(source: &str) -> Reading {
    if let Some(fault) = limits::file(source) {
        return Reading { programme: None, found: vec![fault] };
    }
    if source.trim().is_empty() {
        return Reading { programme: None, found: vec![Diagnostic::error("missing-key", say("empty-file"))] };
    }
    let file = syntax::readable(source, LISTS);
    let mut whole = file.is_whole();
    let syntax::Readable { text, mut found, blank, given_up, document } = file;
    if given_up {
        found.sort_by_key(Diagnostic::place);
        return Reading { programme: None, found };
    }
    let document = document.unwrap_or_else(|| DeTable::parse_recoverable(&text).0);
    let mut faults = faults::Faults::new(&text);
    let programme = match tolerant::Table::<raw::RawProgramme>::deserialize(Deserializer::from(document)) {
        Ok(raw) => tally::counted(&raw.keys, &mut faults).then(|| resolve::programme(raw, &mut faults)).flatten(),
        Err(error) => {
            found.push(syntax::undecodable(&text, &error));
            whole = false;
            None
        }
    };
    if whole {
        found.extend(faults.found);
    } else {
        let lines = syntax::Lines::new(source);
        let broken: Vec<usize> = found.iter().map(|fault| lines.of(fault.place())).collect();
        let in_the_blank = |fault: &Diagnostic| {
            let place = fault.place();
            broken.contains(&lines.of(place)) || blank.iter().any(|blank| blank.contains(&place))
        };
        let told = |fault: &Diagnostic| !CONSEQUENCES.contains(&fault.code) && !in_the_blank(fault);
        found.extend(faults.found.into_iter().filter(told));
    }
    found.sort_by_key(Diagnostic::place);
    Reading { programme: programme.filter(|_| whole), found }
}
