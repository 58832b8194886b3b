//! From anything else to a programme: a text, a document, the export of a conference tool becomes a TOML file that says what was
//! understood, what was guessed and what was left. Nothing is fetched, and no word is lost.
//!
//! ```text
//! bytes ─▶ lines with their look ─▶ prose ─▶ Understood ─▶ written ─▶ programme.toml
//!          (plain, docx, odt)      (read)       ▲                    and a report
//! bytes ─▶ tools (schedules, calendars) ────────╯
//! ```

mod document;
mod docx;
mod grid;
pub(crate) mod links;
mod markup;
mod merge;
mod odt;
mod package;
mod pictures;
mod plain;
mod prose;
mod report;
mod text;
mod tools;
mod understood;
mod words;
mod workbook;
mod written;
mod xml;

pub use merge::{Conflict, Merged, merged};
pub use report::{Count, Guess, Kept, Report};

use crate::diagnostic::{Saying, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::language::messages::Messages;
use crate::language::wording::Language;
use std::collections::BTreeSet;
use understood::Understood;

static LEANING: List = List::new("breaks", "leaning");

/// What becomes of tracks, rooms and days in a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Grouping {
    /// Each track is a parcours.
    Tracks,
    /// Each room is one.
    Rooms,
    /// Each day is one.
    Days,
}

/// What an import is to know besides the file.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// What becomes a parcours; `None`: whatever the file is likely to mean.
    pub parcours: Option<Grouping>,
    /// The year that dates without one are near to.
    pub year: i32,
    /// The BCP 47 tag of the texts; `None`: it is detected.
    pub language: Option<String>,
    /// Of a workbook: headings of columns, and the keys that they are to be.
    pub columns: Vec<(String, String)>,
    /// Where a folder is imported: its files, by their names.
    pub files: Vec<(String, Vec<u8>)>,
}

/// A programme made of something else.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The programme file.
    pub source: String,
    /// Files that it names, by their paths from it.
    pub files: Vec<(String, Vec<u8>)>,
    /// What became of everything.
    pub report: Report,
}

/// What readers know besides their bytes.
pub(crate) struct Setting {
    /// The name of the file without its ending: a title where nothing else is one.
    pub name: String,
    pub year: i32,
    pub language: Option<String>,
    pub parcours: Option<Grouping>,
}

impl Setting {
    /// The language of texts: that asked for, else the one they are in, as far as livret speaks it.
    pub(crate) fn language_of<'t>(&self, texts: impl Iterator<Item = &'t str>) -> String {
        if let Some(tag) = &self.language {
            return tag.clone();
        }
        let all: Vec<&str> = texts.collect();
        let text = all.join("\n");
        let detected = crate::programme::detected(&text, "").and_then(Language::find);
        // A programme is full of names: the small words between them tell its language.
        detected.unwrap_or_else(|| by_small_words(&text)).tag.clone()
    }
}

/// The language whose small words a text has most of; the first one where it has none.
fn by_small_words(text: &str) -> &'static Language {
    let words: Vec<String> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect();
    let count = |language: &&Language| {
        let small: BTreeSet<String> = LEANING.of(&language.tag).iter().map(fold).collect();
        let months: BTreeSet<String> =
            language.months().iter().chain(language.weekdays()).map(|name| fold(name)).collect();
        words.iter().filter(|word| small.contains(*word)).count()
            + 3 * words.iter().filter(|word| months.contains(*word)).count()
    };
    // Of equals the first.
    Language::all().iter().rev().max_by_key(count).unwrap_or_else(|| Language::of(""))
}

/// Makes a programme of the bytes of a file. `name` is the file's, for its ending and for comments.
///
/// # Errors
/// A message of the catalogue, with its help, where nothing could be understood or where the file is no source of a programme.
///
/// ```
/// use livret::import::{Choices, import};
///
/// let text = "Journée des jardins\nJeudi 16 mai 2030\n\n9h - 10h Accueil\n10h - 11h Planter\nAna Lima, pépiniériste\n";
/// let imported = import("jardins.txt", text.as_bytes(), &Choices { year: 2030, ..Choices::default() }).expect("a programme");
/// assert!(imported.source.contains("title = \"Planter\"") && imported.source.contains("date = 2030-05-16"));
/// ```
pub fn import(name: &str, bytes: &[u8], choices: &Choices) -> Result<Imported, Saying> {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = base.rsplit_once('.').map_or(base, |(stem, _)| stem);
    // The lists of conference tools have headings of their own; any other table is a workbook, and so is one whose columns are told.
    let listed = choices.files.is_empty()
        && choices.columns.is_empty()
        && !bytes.starts_with(b"PK")
        && foreign(bytes).is_none()
        && text::decoded(bytes).is_ok_and(|text| tools::is_of_a_tool(&text));
    let setting = Setting {
        name: stem.to_owned(),
        year: choices.year,
        language: choices.language.clone(),
        parcours: choices.parcours,
    };
    let sheets = if listed { None } else { workbook::sheets(name, bytes, choices).transpose()? };
    let understood = match &sheets {
        Some(sheets) => {
            // Whose columns are told is a list.
            let timetable = if choices.columns.is_empty() { workbook::timetable(sheets) } else { None };
            let Some(document) = timetable else { return workbook::import(sheets, name, stem, choices) };
            read_prose(&document, &setting)?
        }
        None => understand(bytes, &setting)?,
    };
    if understood.parts.iter().all(|part| part.sessions.is_empty() && part.title.is_empty())
        && understood.breaks.is_empty()
    {
        return Err(say("import-nothing").with("name", base));
    }
    let messages = Messages::find(&understood.event.language).unwrap_or_else(Messages::first);
    let written = written::written(&understood, base, messages);
    let report = Report::of(&understood, &written);
    let files = understood.pictures.into_iter().map(|picture| (picture.path, picture.bytes)).collect();
    Ok(Imported { source: written.text, files, report })
}

/// Reads a file by what it is, whatever its name ends with.
fn understand(bytes: &[u8], setting: &Setting) -> Result<Understood, Saying> {
    if bytes.starts_with(b"PK\x03\x04") {
        let mut package = package::Package::open(bytes)?;
        let kind = package.file("mimetype")?.unwrap_or_default();
        let document = if package.has(docx::BODY) {
            docx::document(&mut package)?
        } else if kind.starts_with(b"application/vnd.oasis.opendocument.text") {
            odt::document(&mut package)?
        } else {
            return Err(say("import-another-package"));
        };
        return read_prose(&document, setting);
    }
    if let Some(kind) = foreign(bytes) {
        return Err(say("import-another-kind").with("kind", say(kind)));
    }
    let text = text::decoded(bytes)?;
    if let Some(found) = tools::read(&text, bytes, setting)? {
        return Ok(found);
    }
    if markup::is_a_page(&text) {
        return read_prose(&plain::document(&markup::prose(&text)), setting);
    }
    read_prose(&plain::document(&text), setting)
}

/// Lines of the longest document: as many paragraphs as a brochure may have.
const MOST_LINES: usize = 20_000;

/// Reads the lines of a document, unless it is none of a programme by its length.
fn read_prose(document: &document::Document, setting: &Setting) -> Result<Understood, Saying> {
    if document.lines.len() > MOST_LINES {
        return Err(say("import-too-much-in-it"));
    }
    Ok(prose::read(document, setting))
}

/// What a file is that livret does not read, by its first bytes.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let starts = |start: &[u8]| bytes.starts_with(start);
    match () {
        () if starts(b"%PDF") => Some("kind-pdf"),
        () if starts(b"\xD0\xCF\x11\xE0") => Some("kind-word-old"),
        () if starts(b"{\\rtf") => Some("kind-rtf"),
        () if starts(b"\x89PNG") || starts(b"\xFF\xD8\xFF") || starts(b"GIF8") => Some("kind-picture"),
        () => None,
    }
}
