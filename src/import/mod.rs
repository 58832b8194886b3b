//! From anything else to a programme: a text, a document, the export of a conference tool becomes a TOML file that says what was
//! understood, what was guessed and what was left. Nothing is fetched, and no word is lost.
//!
//! ```text
//! bytes ─▶ lines with their look ─▶ prose ─▶ Understood ─▶ written ─▶ programme.toml
//!          (plain, docx, odt)      (read)       ▲                    and a report
//! bytes ─▶ tools (schedules, calendars) ────────╯
//! ```

mod document;
pub(crate) mod links;
mod plain;
mod prose;
mod report;
mod text;
mod understood;
mod words;
mod written;

pub use report::{Count, Guess, Kept, Report};

use crate::diagnostic::{Saying, say};
use crate::language::messages::Messages;
use crate::language::wording::Language;
use understood::Understood;

/// What becomes of tracks, rooms and days in a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
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
}

impl Setting {
    /// The language of texts: that asked for, else the one they are in, as far as livret speaks it.
    pub(crate) fn language_of<'t>(&self, texts: impl Iterator<Item = &'t str>) -> String {
        if let Some(tag) = &self.language {
            return tag.clone();
        }
        let all: Vec<&str> = texts.collect();
        let detected = crate::programme::detected(&all.join("\n"), "").and_then(Language::find);
        detected.unwrap_or_else(|| Language::of("")).tag.clone()
    }
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
    let setting = Setting { name: stem.to_owned(), year: choices.year, language: choices.language.clone() };
    let understood = understand(bytes, &setting)?;
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
    let text = text::decoded(bytes)?;
    Ok(prose::read(&plain::document(&text), setting))
}
