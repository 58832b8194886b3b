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
mod paper;
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
mod tongues;

pub(crate) use composed::{Composed, composed};
#[cfg(feature = "cli")]
pub(crate) use faults::key_meant;
#[cfg(feature = "cli")]
pub(crate) use limits::MOST_SESSIONS;
pub use located::{Line, Located};
pub(crate) use marks::Marked;
pub(crate) use markup::{dedented, inline_marks};
pub use model::*;
pub(crate) use names::split_name;
pub use paper::Paper;
pub use print::{Binding, PrintMarks, PrintSettings, Setting};
pub use recipients::Recipient;
pub(crate) use rich::parts;
pub use share::{Pages as PageList, ShareSettings, weight};
pub use sheet::SheetSize;
pub(crate) use surname_first::leading_surname;
pub(crate) use syntax::readable as made_readable;
pub(crate) use telephone::dialled;
#[cfg(feature = "cli")]
pub(crate) use time::{date as date_of, hour as hour_of, span_of_hours};
pub(crate) use tongue::{declared, detected};
pub use tongues::Tongues;
#[cfg(feature = "cli")]
pub(crate) use tongues::are_languages;

/// The JSON Schema of a programme file, for editors that complete and check as one types.
pub fn schema() -> schemars::Schema {
    crate::schema::of::<tolerant::Table<raw::RawProgramme>>("A programme of livret")
}

use crate::diagnostic::{Diagnostic, Severity, add_new, say};
use crate::language::wording::Language;
use serde::Deserialize;
use toml::de::{DeTable, Deserializer};

/// The lists of tables of a programme: one of them is begun before its own tables.
pub(crate) const LISTS: &[&str] = &[
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
    let (own, listed) = tongues::said(document);
    own.or_else(|| listed.into_iter().next().map(|(tag, _)| tag))
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
    /// BCP 47 tags of the languages that it has an edition in, each once, its own first; empty where it could not be read.
    pub editions: Vec<String>,
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
    let reading = understand(&composed.text, None);
    let whole = reading.whole();
    Reading {
        programme: reading.programme.filter(|_| whole),
        found: reading.found.into_iter().map(|fault| composed.of_the_file(fault)).collect(),
        editions: reading.editions,
    }
}

/// Reads a programme file in composed form ([`Composed`]) as far as it can be understood. Lines that cannot be read leave nothing to proofread.
/// `edition` is the language of the edition that is made, where that is not the programme's own.
pub(crate) fn understand(source: &str, edition: Option<&str>) -> Reading {
    let nothing = |found| Reading { programme: None, found, editions: Vec::new() };
    if let Some(fault) = limits::file(source) {
        return nothing(vec![fault]);
    }
    if source.trim().is_empty() {
        return nothing(vec![Diagnostic::error("missing-key", say("empty-file"))]);
    }
    let mut file = syntax::readable(source, LISTS);
    if file.given_up {
        file.found.sort_by_key(Diagnostic::place);
        return nothing(file.found);
    }
    let mut whole = file.is_whole();
    let (document, mut found) = (file.document.take(), std::mem::take(&mut file.found));
    let document = document.unwrap_or_else(|| DeTable::parse_recoverable(&file.text).0);
    let (mut programme, tongues, read) = one_edition(&file, document, edition);
    whole &= read.decoded;
    let (mut told, mut undecodable) = (read.found, read.undecodable);
    // A brochure with two languages, or with bilingual sessions, is read in each of them.
    if let (Some(programme), Some(other)) = (&mut programme, &tongues.second) {
        let document = DeTable::parse_recoverable(&file.text).0;
        let (other, _, read) = one_edition(&file, document, Some(other));
        whole &= read.decoded;
        undecodable = undecodable.or(read.undecodable);
        add_new(&mut told, read.found, |fault| fault, PartialEq::eq);
        programme.other = other.map(Box::new);
    }
    if whole {
        found.extend(told);
    } else {
        let lines = syntax::Lines::new(source);
        let broken: Vec<usize> = found.iter().map(|fault| lines.of(fault.place())).collect();
        let in_the_blank = |fault: &Diagnostic| {
            let place = fault.place();
            broken.contains(&lines.of(place)) || file.blank.iter().any(|blank| blank.contains(&place))
        };
        let to_tell = |fault: &Diagnostic| !CONSEQUENCES.contains(&fault.code) && !in_the_blank(fault);
        found.extend(told.into_iter().filter(to_tell));
        found.extend(undecodable);
    }
    found.sort_by_key(Diagnostic::place);
    let editions = if tongues.together { tongues.all[..1].to_vec() } else { tongues.all };
    Reading { programme: programme.filter(|_| whole), found, editions }
}

/// What came of the reading of an edition.
struct Told {
    found: Vec<Diagnostic>,
    /// Why the tables could not be read at all.
    undecodable: Option<Diagnostic>,
    decoded: bool,
}

/// The programme in one of its languages.
fn one_edition(
    file: &syntax::Readable,
    mut document: toml::Spanned<DeTable>,
    edition: Option<&str>,
) -> (Option<Programme>, Tongues, Told) {
    let mut faults = faults::Faults::new(&file.text);
    faults.tongues = tongues::choose(&mut document, edition, &mut faults);
    let (programme, undecodable) = match tolerant::Table::<raw::RawProgramme>::deserialize(Deserializer::from(document))
    {
        Ok(raw) => {
            let counted = tally::counted(&raw.keys, &mut faults);
            (counted.then(|| resolve::programme(raw, &mut faults)).flatten(), None)
        }
        Err(error) => (None, Some(syntax::undecodable(&file.text, &error))),
    };
    let decoded = undecodable.is_none();
    (programme, faults.tongues, Told { found: faults.found, undecodable, decoded })
}
