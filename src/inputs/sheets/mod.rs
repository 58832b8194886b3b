//! Spreadsheets: workbooks of Excel and LibreOffice, and files of comma-separated values.
//!
//! ```text
//! bytes ─▶ sheets of cells ─▶ the template: sheets by name, columns by heading ─▶ Draft
//!          (workbook,         (reading, block)
//!           separated)
//! ```
//!
//! A cell becomes a value by the [shape](shapes) that the schema gives its key, so that a key that the format gains is one that a column
//! may have. Words are data: `assets/languages/TAG/lists/sheets.toml`.

mod archive;
mod block;
mod columns;
mod corrected;
mod flattened;
mod free;
mod grid;
mod headings;
mod laid_out;
mod people;
mod reading;
mod separated;
mod shapes;
mod sheet_of_the_event;
mod spread;
mod template;
mod values;
mod workbook;

use super::{Given, Understood, Way, Wishes};
use crate::diagnostic::{Saying, say};
use crate::language::wording::Language;
pub(super) use corrected::corrected;
use free::Free;
use grid::Sheet;
pub(super) use headings::{NamePart, part_of_a_name};
use laid_out::LaidOutRow;
use reading::Reading;
pub(super) use separated::{decoded, open_quote, parted};
use std::collections::BTreeMap;
pub use template::workbook;

/// Workbooks of Excel (ECMA-376), with macros or without.
pub const EXCEL: Way = Way { name: "xlsx", extensions: &["xlsx", "xlsm"], suits: is_excel, read };
/// Workbooks of LibreOffice (OpenDocument).
pub const CALC: Way = Way { name: "ods", extensions: &["ods"], suits: is_calc, read };
/// Comma-separated values: a file, a folder of them, an archive of them.
pub const SEPARATED: Way = Way { name: "csv", extensions: &["csv", "tsv"], suits: is_separated, read };

fn is_excel(given: &Given) -> bool {
    given.bytes.starts_with(b"PK\x03\x04") && holds(given, "xl/workbook.xml")
}

fn is_calc(given: &Given) -> bool {
    given.bytes.starts_with(b"PK\x03\x04") && holds(given, "opendocument.spreadsheet")
}

fn is_separated(given: &Given) -> bool {
    let named = |name: &str| {
        let end = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        SEPARATED.extensions.contains(&end.as_str())
    };
    if !given.files.is_empty() {
        return given.files.iter().any(|(name, _)| named(name));
    }
    if given.bytes.starts_with(b"PK\x03\x04") {
        // The names of the files of an archive stand in it as they are.
        return !is_excel(given) && !is_calc(given) && (holds(given, ".csv") || holds(given, ".CSV"));
    }
    named(&given.name)
}

fn holds(given: &Given, words: &str) -> bool {
    given.bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// Whether something is a workbook, of whatever form.
pub(super) fn are_given(given: &Given) -> bool {
    [EXCEL, CALC, SEPARATED].iter().any(|way| (way.suits)(given))
}

/// Reads what is a programme in sheets.
fn read(given: &Given, wishes: &Wishes) -> Result<Understood, Box<Saying>> {
    let sheets = sheets(given)?;
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(Box::new(say("sheets-empty")));
    }
    if !are_the_template(&sheets) {
        return Err(Box::new(say("sheets-not-the-template")));
    }
    let mut reading = Reading::new(wishes, language(&sheets));
    reading.workbook(&sheets);
    Ok(understood(reading, &sheets))
}

/// The sheets of a workbook that is imported, whatever its form.
#[derive(Debug, Clone)]
pub struct Sheets(Vec<Sheet>);

impl Sheets {
    pub(super) fn of(given: &Given) -> Result<Sheets, Box<Saying>> {
        sheets(given).map(Sheets)
    }

    /// The programme that they are: the template, or a table of sessions somewhere in them. `name` is the title of an event that has none;
    /// `year` that of dates without one.
    ///
    /// # Errors
    /// Where they show nothing, or no sessions.
    pub fn read(&self, wishes: &Wishes, name: &str, year: i32) -> Result<Understood, Box<Saying>> {
        let Sheets(sheets) = self;
        if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(Box::new(say("sheets-empty")));
        }
        if are_the_template(sheets) && wishes.columns.is_empty() {
            let mut reading = Reading::new(wishes, language(sheets));
            reading.workbook(sheets);
            return Ok(understood(reading, sheets));
        }
        let mut free = Free::new(wishes, wishes.language.clone().unwrap_or_else(|| spoken(sheets)), year);
        free.workbook(sheets, name);
        if ["plenaries", "parcours", "breaks"].iter().all(|key| free.reading.draft.get(key).is_none()) {
            return Err(Box::new(say("sheets-without-sessions")));
        }
        let notes = std::mem::take(&mut free.notes);
        Ok(Understood { notes, ..understood(free.reading, sheets) })
    }

    /// Those that show something, as they are laid out, each with its name; nothing for the template, nor where one is hidden or wider
    /// than any timetable.
    pub(crate) fn laid_out(&self) -> Vec<(String, Vec<LaidOutRow>)> {
        if are_the_template(&self.0) {
            return Vec::new();
        }
        let shown = self.0.iter().filter(|sheet| !sheet.rows.is_empty());
        let of = |sheet: &Sheet| Some((sheet.name.to_string(), laid_out::laid_out(sheet).filter(|_| !sheet.hidden)?));
        shown.map(of).collect::<Option<_>>().unwrap_or_default()
    }
}

/// Whether one of the sheets is that of the event: nobody's own table has one.
fn are_the_template(sheets: &[Sheet]) -> bool {
    sheets.iter().any(|sheet| headings::kind_of(&sheet.name) == Some("event"))
}

/// The language of the texts of a workbook.
fn spoken(sheets: &[Sheet]) -> String {
    let cells = sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells).take(2_000);
    let texts: Vec<String> = cells.map(|(_, cell)| cell.text()).collect();
    let detected = crate::programme::detected(&texts.join("\n"), "").and_then(Language::find);
    detected.unwrap_or_else(|| Language::of("")).tag.clone()
}

/// The key that somebody means a column to be, by its own name or by a heading for it.
pub(super) fn key_of_a_column(words: &str) -> Option<&'static str> {
    headings::meant(words, &columns::session_keys()).map(|meaning| meaning.key)
}

/// Whether words head a column of a list, rather than name one of several rooms or parcours: “Salle”, not « Salle 2 ».
pub(super) fn heads_a_column(words: &str) -> bool {
    headings::meant(words, &columns::session_keys())
        .is_some_and(|meaning| meaning.number.is_none() || !matches!(meaning.key, "room" | columns::PARCOURS))
}

fn understood(reading: Reading, sheets: &[Sheet]) -> Understood {
    let rows = rows(sheets);
    let Reading { draft, faults, columns, .. } = reading;
    Understood { draft, faults, rows, columns, ..Understood::default() }
}

/// The sheets of whatever is given.
fn sheets(given: &Given) -> Result<Vec<Sheet>, Box<Saying>> {
    if is_excel(given) {
        return workbook::excel(&given.bytes);
    }
    if is_calc(given) {
        return workbook::calc(&given.bytes);
    }
    let stem = |name: &str| {
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
        name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
    };
    let is_one = |name: &str| {
        let end = name.rsplit('.').next().unwrap_or_default().to_lowercase();
        SEPARATED.extensions.contains(&end.as_str()) && !name.split('/').any(|part| part.starts_with(['.', '_']))
    };
    let mut sheets = Vec::new();
    if given.bytes.starts_with(b"PK\x03\x04") {
        let mut archive = archive::Archive::open(&given.bytes)?;
        let mut names = archive.names();
        names.sort();
        for name in names.into_iter().filter(|name| is_one(name)) {
            let bytes = archive.file(&name).ok_or_else(archive::broken)?;
            sheets.push(separated::sheet(&stem(&name), &bytes)?);
        }
    } else if given.files.is_empty() {
        sheets.push(separated::sheet(&stem(&given.name), &given.bytes)?);
    } else {
        for (name, bytes) in given.files.iter().filter(|(name, _)| is_one(name)) {
            sheets.push(separated::sheet(&stem(name), bytes)?);
        }
    }
    Ok(sheets)
}

/// The language of the names of sheets: that which knows the most of them.
fn language(sheets: &[Sheet]) -> String {
    let known = |language: &str| {
        let is_name = |sheet: &&Sheet| {
            headings::kind_of(&sheet.name).is_some_and(|kind| headings::name_of(kind, language) == sheet.name.as_ref())
        };
        sheets.iter().filter(is_name).count()
    };
    let mut best: Option<(usize, &str)> = None;
    for language in Language::all() {
        let n = known(&language.tag);
        if best.is_none_or(|(most, _)| n > most) {
            best = Some((n, &language.tag));
        }
    }
    best.map(|(_, tag)| tag.to_owned()).unwrap_or_default()
}

/// The texts of the cells, for who is shown a place.
fn rows(sheets: &[Sheet]) -> super::Rows {
    let mut rows = BTreeMap::new();
    for sheet in sheets {
        for row in &sheet.rows {
            let texts = row.own().map(|(at, cell)| (*at, cell.text())).collect();
            rows.insert((sheet.name.clone(), row.number), texts);
        }
    }
    rows
}

/// The heading of a key in a language.
pub(super) fn heading<'a>(key: &'a str, language: &str) -> &'a str {
    headings::heading_of(key, language)
}
