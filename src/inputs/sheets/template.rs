//! The workbook that people fill in: sheets with headings that tell what is asked, lists to choose from, dates and hours as such, and nothing
//! protected.

use super::columns::PARCOURS;
use super::flattened::{self, Sheet};
use super::grid::Cell;
use super::headings::{heading_of, name_of};
use super::shapes::{DAYS, HOURS};
use crate::diagnostic::{Saying, say};
use crate::language::lists::{List, Pairs};
use crate::language::wording::Language;
use chrono::{Datelike, Timelike};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Note, Workbook,
    Worksheet, XlsxError,
};

static NOTES: Pairs = Pairs::new("sheets", "notes");
static README: List = List::new("sheets", "readme");
static FORMATS: List = List::new("sheets", "formats");
static PLENARY: List = List::new("sheets", "plenary");
static BREAK: List = List::new("sheets", "break");
static YES: List = List::new("keys", "yes");
static NO: List = List::new("keys", "no");

/// Rows that lists to choose from reach down to.
const ROWS: u32 = 500;
/// Where the lists stand on the sheet that says how the workbook is filled in.
const LISTS: u16 = 4;

/// A programme file as a workbook of Excel, with headings in a language. What a workbook has no room for is told beside it.
///
/// # Errors
/// The text is no TOML, or a text in it is longer than a cell may hold.
pub fn workbook(source: &str, language: &str) -> Result<(Vec<u8>, Vec<String>), Box<Saying>> {
    let programme: toml::Table = toml::from_str(source).map_err(|_| Box::new(say("sheets-of-no-programme")))?;
    let sheets = flattened::sheets(&programme, language);
    let bytes = write(&sheets, language).map_err(|error| match error {
        XlsxError::MaxStringLengthExceeded => Box::new(say("sheets-text-too-long")),
        error => Box::new(say("sheets-unwritten").with("error", error.to_string())),
    })?;
    Ok((bytes, flattened::left(&programme)))
}

struct Formats {
    heading: Format,
    section: Format,
    text: Format,
    long: Format,
    day: Format,
    hour: Format,
    any: Format,
    title: Format,
}

fn formats() -> Formats {
    let base = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let ground = Color::RGB(0x1F_3A_4D);
    Formats {
        heading: Format::new()
            .set_bold()
            .set_font_color(Color::White)
            .set_background_color(ground)
            .set_border_bottom(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter)
            .set_text_wrap(),
        section: Format::new().set_bold().set_background_color(Color::RGB(0xDD_E6_EC)),
        // What is typed stays a text: "2-3" is no date.
        text: base().set_num_format("@"),
        long: base().set_num_format("@"),
        day: base().set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left),
        hour: base().set_num_format("hh:mm").set_align(FormatAlign::Left),
        any: base(),
        title: Format::new().set_bold().set_font_size(14),
    }
}

fn write(sheets: &[Sheet], language: &str) -> Result<Vec<u8>, XlsxError> {
    let formats = formats();
    let mut book = Workbook::new();
    // The same programme gives the same bytes.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let rooms = rooms(sheets);
    readme(book.add_worksheet(), sheets, &rooms, language, &formats)?;
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(name_of(&sheet.kind, language))?;
        if sheet.columns.is_empty() {
            event(page, sheet, language, &formats)?;
        } else {
            table(page, sheet, language, &formats)?;
            choices(page, sheet, rooms.len(), language)?;
        }
    }
    if let Some(first) = sheets.first() {
        book.worksheet_from_name(name_of(&first.kind, language))?.set_active(true);
    }
    book.save_to_buffer()
}

fn table(page: &mut Worksheet, sheet: &Sheet, language: &str, formats: &Formats) -> Result<(), XlsxError> {
    page.set_freeze_panes(1, 0)?;
    page.set_row_height(0, 30)?;
    for (at, key) in sheet.columns.iter().enumerate() {
        let at = column(at);
        page.set_column_width(at, width(key))?;
        page.set_column_format(at, of_key(key, formats))?;
        page.write_string_with_format(0, at, heading_of(key, language), &formats.heading)?;
        noted(page, 0, at, key, language)?;
    }
    for (n, row) in sheet.rows.iter().enumerate() {
        let n = u32::try_from(n + 1).unwrap_or(u32::MAX);
        for (at, cell) in row.iter().enumerate() {
            let Some(cell) = cell else { continue };
            let key = sheet.columns.get(at).map_or("", String::as_str);
            put(page, n, column(at), cell, of_key(key, formats), formats)?;
        }
    }
    Ok(())
}

fn event(page: &mut Worksheet, sheet: &Sheet, language: &str, formats: &Formats) -> Result<(), XlsxError> {
    page.set_column_width(0, 26)?;
    page.set_column_width(1, 70)?;
    page.set_column_range_width(2, 6, 16)?;
    for (n, row) in sheet.rows.iter().enumerate() {
        let is_section = sheet.sections.contains(&n);
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        for (at, cell) in row.iter().enumerate() {
            let Some(cell) = cell else { continue };
            let format = match (is_section, at) {
                (true, _) => &formats.section,
                (false, 0) => &formats.any,
                (false, _) => &formats.text,
            };
            put(page, n, column(at), cell, format, formats)?;
        }
        if is_section {
            page.write_blank(n, 1, &formats.section)?;
            continue;
        }
        let heading = row.first().cloned().flatten().map(|cell| cell.text()).unwrap_or_default();
        let is = |key: &str| heading_of(key, language) == heading;
        for key in ["language", "dates", "registration", "organiser", "parcours-word", "body", "colours"] {
            if is(key) {
                noted(page, n, 0, key, language)?;
            }
        }
        let empty = row.len() < 2;
        if empty && DAYS.iter().any(|key| is(key)) {
            page.write_blank(n, 1, &formats.day)?;
        } else if empty && HOURS.iter().any(|key| is(key)) {
            page.write_blank(n, 1, &formats.hour)?;
        } else if empty {
            page.write_blank(n, 1, &formats.text)?;
        }
        if is("language") {
            let tags: Vec<&str> = Language::all().iter().map(|language| language.tag.as_str()).collect();
            let list = DataValidation::new().allow_list_strings(&tags)?.show_error_message(false);
            page.add_data_validation(n, 1, n, 1, &list)?;
        }
    }
    Ok(())
}

/// Lists to choose from; anything else may be typed as well.
fn choices(page: &mut Worksheet, sheet: &Sheet, rooms: usize, language: &str) -> Result<(), XlsxError> {
    let readme = name_of("readme", language);
    let below = |list: u16, n: usize| {
        let letters = super::super::place::letters(u32::from(LISTS + list));
        Formula::new(format!("'{readme}'!${letters}$2:${letters}${}", n + 1))
    };
    for (at, key) in sheet.columns.iter().enumerate() {
        let list = match (sheet.kind.as_str(), key.as_str()) {
            ("sessions", PARCOURS) => DataValidation::new().allow_list_formula(below(0, 42)),
            ("sessions", "format") => {
                DataValidation::new().allow_list_formula(below(1, FORMATS.of(language).iter().count().max(1)))
            }
            ("sessions", "room") if rooms > 0 => DataValidation::new().allow_list_formula(below(2, rooms)),
            ("sessions", "lang") => {
                let tags: Vec<&str> = Language::all().iter().map(|language| language.tag.as_str()).collect();
                DataValidation::new().allow_list_strings(&tags)?
            }
            ("sessions", "break" | "cancelled" | "numbered") => {
                let words = [YES.of(language).get(0).unwrap_or("x"), NO.of(language).get(0).unwrap_or("-")];
                DataValidation::new().allow_list_strings(&words)?
            }
            _ => continue,
        };
        page.add_data_validation(1, column(at), ROWS, column(at), &list.show_error_message(false))?;
    }
    Ok(())
}

fn rooms(sheets: &[Sheet]) -> Vec<String> {
    let mut rooms: Vec<String> = Vec::new();
    for sheet in sheets.iter().filter(|sheet| sheet.kind == "sessions") {
        let Some(at) = sheet.columns.iter().position(|key| key == "room") else { continue };
        for room in sheet.rows.iter().filter_map(|row| row.get(at).cloned().flatten()).map(|cell| cell.text()) {
            if !rooms.contains(&room) {
                rooms.push(room);
            }
        }
    }
    rooms
}

/// How the workbook is filled in, and the lists that others choose from.
fn readme(
    page: &mut Worksheet,
    sheets: &[Sheet],
    rooms: &[String],
    language: &str,
    formats: &Formats,
) -> Result<(), XlsxError> {
    page.set_name(name_of("readme", language))?;
    page.set_column_width(0, 110)?;
    for (n, line) in README.of(language).iter().enumerate() {
        let format = if n == 0 { &formats.title } else { &formats.any };
        page.write_string_with_format(u32::try_from(n).unwrap_or_default(), 0, line, format)?;
    }
    let head = |page: &mut Worksheet, list: u16, key: &str| -> Result<(), XlsxError> {
        page.set_column_width(LISTS + list, 24)?;
        page.write_string_with_format(0, LISTS + list, heading_of(key, language), &formats.section).map(drop)
    };
    head(page, 0, PARCOURS)?;
    let capital = |list: &List| crate::language::wording::capitalised(list.of(language).get(0).unwrap_or_default());
    page.write_string(1, LISTS, capital(&PLENARY))?;
    page.write_string(2, LISTS, capital(&BREAK))?;
    let titles = sheets.iter().find(|sheet| sheet.kind == "parcours");
    let name = name_of("parcours", language).replace('\'', "''");
    for n in 0..40_u32 {
        let of = format!("'{name}'!$A${}", n + 2);
        let title = titles.and_then(|sheet| sheet.rows.get(n as usize)?.first()?.as_ref()).map(Cell::text);
        let formula = Formula::new(format!("=IF({of}=\"\",\"\",{of})")).set_result(title.unwrap_or_default());
        page.write_formula(n + 3, LISTS, formula)?;
    }
    head(page, 1, "format")?;
    for (n, format) in FORMATS.of(language).iter().enumerate() {
        page.write_string(u32::try_from(n + 1).unwrap_or_default(), LISTS + 1, format)?;
    }
    head(page, 2, "room")?;
    for (n, room) in rooms.iter().enumerate() {
        page.write_string(u32::try_from(n + 1).unwrap_or_default(), LISTS + 2, room)?;
    }
    Ok(())
}

fn noted(page: &mut Worksheet, row: u32, at: u16, key: &str, language: &str) -> Result<(), XlsxError> {
    if let Some((_, words)) = NOTES.of(language).find(|(known, _)| *known == key) {
        page.insert_note(row, at, &Note::new(words).add_author_prefix(false).set_width(280).set_height(110))?;
    }
    Ok(())
}

fn put(
    page: &mut Worksheet,
    row: u32,
    at: u16,
    cell: &Cell,
    format: &Format,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Number(number) => page.write_number_with_format(row, at, *number, &formats.any)?,
        Cell::Day(day) => {
            let year = u16::try_from(day.year()).unwrap_or_default();
            match ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8) {
                Ok(moment) => page.write_datetime_with_format(row, at, &moment, &formats.day)?,
                // Before 1900 there are no days for Excel.
                Err(_) => page.write_string_with_format(row, at, day.to_string(), format)?,
            }
        }
        Cell::Hour(hour) => {
            let moment = ExcelDateTime::from_hms(hour.hour() as u16, hour.minute() as u8, 0)?;
            page.write_datetime_with_format(row, at, &moment, &formats.hour)?
        }
        other => page.write_string_with_format(row, at, other.text(), format)?,
    };
    Ok(())
}

fn column(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

fn of_key<'a>(key: &str, formats: &'a Formats) -> &'a Format {
    match key {
        key if HOURS.contains(&key) => &formats.hour,
        key if DAYS.contains(&key) => &formats.day,
        "capacity" => &formats.any,
        "description" | "introduction" | "text" => &formats.long,
        _ => &formats.text,
    }
}

/// In characters, as Excel counts widths.
fn width(key: &str) -> f64 {
    match key {
        key if HOURS.contains(&key) => 9.0,
        "day" | "date" => 12.0,
        "capacity" | "break" | "id" | "numbered" => 12.0,
        "title" | "speakers" | "moderators" => 38.0,
        "description" | "introduction" | "text" => 60.0,
        "room" | "format" | "level" => 18.0,
        _ => 24.0,
    }
}
