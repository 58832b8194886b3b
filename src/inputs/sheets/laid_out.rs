//! Sheets as they are laid out: cells over several columns with how many they lie in, empty ones where they stand.

use super::grid::{Row, Sheet};

/// A row with its number, counted from 0, and its cells with the columns that each lies in.
pub(crate) type LaidOutRow = (u32, Vec<(String, usize)>);

/// The columns that a sheet may have to be looked at so.
const WIDEST: u32 = 60;

/// The rows of a sheet from its first column to its last one; `None` for one that is wider than any timetable.
pub(super) fn laid_out(sheet: &Sheet) -> Option<Vec<LaidOutRow>> {
    let columns = || sheet.rows.iter().flat_map(|row| row.cells.iter().map(|(at, _)| *at));
    let (first, last) = (columns().min()?, columns().max()?);
    (last - first < WIDEST).then(|| sheet.rows.iter().map(|row| (row.number, cells(sheet, row, first, last))).collect())
}

fn cells(sheet: &Sheet, row: &Row, first: u32, last: u32) -> Vec<(String, usize)> {
    let mut cells = Vec::new();
    let mut at = first;
    while at <= last {
        let merge = sheet.merges.iter().find(|merge| merge.rows.0 == row.number && merge.columns.0 == at);
        let end = merge.map_or(at, |merge| merge.columns.1.clamp(at, last));
        // What a cell above reaches down to is said there.
        let own = row.cell(at).filter(|_| !row.covered.contains(&at));
        cells.push((own.map(|cell| cell.text().trim().to_owned()).unwrap_or_default(), (end - at + 1) as usize));
        at = end + 1;
    }
    cells
}
