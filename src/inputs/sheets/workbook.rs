//! Workbooks of Excel and of LibreOffice.

use super::archive::{self, Archive, Look, MOST_CELLS, MOST_ROWS, broken, too_large};
use super::grid::{Cell, Sheet};
use crate::diagnostic::{Saying, say};
use calamine::{Data, DataRef, Ods, Reader, SheetType, SheetVisible, Xlsx};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::collections::HashSet;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The sheets of a workbook of Excel. Formulas stand for their values; macros and links are left alone.
pub(super) fn excel(bytes: &[u8]) -> Result<Vec<Sheet>, Box<Saying>> {
    let mut archive = Archive::open(bytes)?;
    let mut looks = Vec::new();
    for (name, path) in archive::excel_sheets(&mut archive) {
        let xml = archive.file(&path).unwrap_or_default();
        looks.push((name, archive::look_at_excel(&xml)));
    }
    guarded(|| read_excel(bytes, looks))
}

/// The sheets of an OpenDocument workbook.
pub(super) fn calc(bytes: &[u8]) -> Result<Vec<Sheet>, Box<Saying>> {
    let mut archive = Archive::open(bytes)?;
    let content = archive.file("content.xml").ok_or_else(broken)?;
    let looks = archive::look_at_calc(&content).ok_or_else(too_large)?;
    guarded(|| read_calc(bytes, looks))
}

/// Whatever a library stumbles over is a file that cannot be read.
fn guarded(read: impl FnOnce() -> Result<Vec<Sheet>, Box<Saying>>) -> Result<Vec<Sheet>, Box<Saying>> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(broken()))
}

fn read_excel(bytes: &[u8], mut looks: Vec<(String, Look)>) -> Result<Vec<Sheet>, Box<Saying>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => Box::new(say("sheets-locked")),
        _ => broken(),
    })?;
    let from_1904 = book.has_1904_epoch();
    let listed: Vec<_> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    let mut sheets = Vec::new();
    let mut counted = 0;
    for of in listed {
        let mut cells = Vec::new();
        let mut rows = HashSet::new();
        // A sheet that is no sheet, a chart say, holds no programme.
        let Ok(mut reader) = book.worksheet_cells_reader(&of.name) else { continue };
        while let Some(cell) = reader.next_cell().map_err(|_| broken())? {
            let (row, column) = cell.get_position();
            let Some(cell) = of_excel(cell.get_value(), from_1904) else { continue };
            rows.insert(row);
            bounded(rows.len(), counted + cells.len(), &of.name)?;
            cells.push((row, column, cell));
        }
        counted += cells.len();
        let look = looks.iter().position(|(name, _)| *name == of.name).map(|at| looks.swap_remove(at).1);
        sheets.push(seen(&of.name, of.visible, cells, look.unwrap_or_default(), from_1904));
    }
    Ok(sheets)
}

fn read_calc(bytes: &[u8], mut looks: Vec<(String, Look)>) -> Result<Vec<Sheet>, Box<Saying>> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::OdsError::Password => Box::new(say("sheets-locked")),
        calamine::OdsError::CellLimitExceeded { .. } => too_large(),
        _ => broken(),
    })?;
    let listed = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    let mut counted = 0;
    for of in listed {
        let range = book.worksheet_range(&of.name).map_err(|_| broken())?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut cells = Vec::new();
        let mut rows = HashSet::new();
        for (row, column, value) in range.used_cells() {
            let Some(cell) = of_calc(value) else { continue };
            let row = first_row + row as u32;
            rows.insert(row);
            bounded(rows.len(), counted + cells.len(), &of.name)?;
            cells.push((row, first_column + column as u32, cell));
        }
        counted += cells.len();
        let look = looks.iter().position(|(name, _)| *name == of.name).map(|at| looks.swap_remove(at).1);
        sheets.push(seen(&of.name, of.visible, cells, look.unwrap_or_default(), false));
    }
    Ok(sheets)
}

fn seen(name: &str, visible: SheetVisible, mut cells: Vec<(u32, u32, Cell)>, look: Look, from_1904: bool) -> Sheet {
    let known: HashSet<(u32, u32)> = cells.iter().map(|(row, column, _)| (*row, *column)).collect();
    let uncomputed = look.uncomputed.into_iter().filter(|at| !known.contains(at));
    cells.extend(uncomputed.map(|(row, column)| (row, column, Cell::Uncomputed)));
    let mut sheet = Sheet::of(name, cells, look.merges);
    sheet.hidden = visible != SheetVisible::Visible;
    sheet.from_1904 = from_1904;
    for row in &mut sheet.rows {
        row.hidden = look.hidden_rows.contains(&row.number);
    }
    sheet
}

pub(super) fn bounded(rows: usize, cells: usize, sheet: &str) -> Result<(), Box<Saying>> {
    if rows > MOST_ROWS {
        return Err(Box::new(say("sheets-too-many-rows").with("sheet", sheet).with("most", MOST_ROWS)));
    }
    if cells > MOST_CELLS { Err(too_large()) } else { Ok(()) }
}

fn of_excel(value: &DataRef, from_1904: bool) -> Option<Cell> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(n) => Cell::Number(*n as f64),
        DataRef::Float(n) => Cell::Number(*n),
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Bool(flag) => Cell::Flag(*flag),
        DataRef::DateTime(moment) => {
            Cell::of_serial(moment.as_f64(), from_1904).unwrap_or(Cell::Number(moment.as_f64()))
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => of_iso(text),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    })
}

fn of_calc(value: &Data) -> Option<Cell> {
    Some(match value {
        Data::Empty => return None,
        Data::Int(n) => Cell::Number(*n as f64),
        Data::Float(n) => Cell::Number(*n),
        // LibreOffice writes the error of a formula as its text.
        Data::String(text) if is_error(text) => Cell::Error(text.clone()),
        Data::String(text) => Cell::Text(text.clone()),
        Data::Bool(flag) => Cell::Flag(*flag),
        Data::DateTime(moment) => Cell::of_serial(moment.as_f64(), false).unwrap_or(Cell::Number(moment.as_f64())),
        Data::DateTimeIso(text) | Data::DurationIso(text) => of_iso(text),
        Data::Error(error) => Cell::Error(error.to_string()),
    })
}

fn is_error(text: &str) -> bool {
    let known = ["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];
    known.contains(&text) || text.strip_prefix("Err:").is_some_and(|code| code.bytes().all(|b| b.is_ascii_digit()))
}

/// `2026-10-08`, `2026-10-08T09:00:00`, `PT09H30M00S` (ISO 8601, as XML Schema has it).
fn of_iso(text: &str) -> Cell {
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    if let Some(day) = day(text) {
        return Cell::Day(day);
    }
    let moment = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    if let Some(both) = moment.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()) {
        return if both.time() == NaiveTime::MIN { Cell::Day(both.date()) } else { Cell::Both(both) };
    }
    let part = |sign: char| {
        let rest = text.strip_prefix("PT")?;
        let before = rest.split_once(sign)?.0;
        before.rsplit(|c: char| c.is_ascii_alphabetic()).next()?.split(['.', ',']).next()?.parse::<u32>().ok()
    };
    let hour = part('H').and_then(|hours| NaiveTime::from_hms_opt(hours, part('M').unwrap_or(0), 0));
    hour.map_or_else(|| Cell::Text(text.to_owned()), Cell::Hour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_hours_of_open_documents() {
        let hour = |h, m| Cell::Hour(NaiveTime::from_hms_opt(h, m, 0).unwrap());
        assert_eq!(of_iso("PT09H30M00S"), hour(9, 30));
        assert_eq!(of_iso("PT14H00M00.000000000S"), hour(14, 0));
        assert_eq!(of_iso("2026-10-08"), Cell::Day(NaiveDate::from_ymd_opt(2026, 10, 8).unwrap()));
        assert_eq!(of_iso("PT25H00M00S"), Cell::Text("PT25H00M00S".to_owned()));
    }
}
