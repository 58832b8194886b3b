//! Sheets as they are: rows and cells, whatever program wrote them.

use crate::inputs::Place;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use std::collections::HashMap;
use std::sync::Arc;

/// What a cell holds. An empty one is none.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(f64),
    Flag(bool),
    Day(NaiveDate),
    Hour(NaiveTime),
    Both(NaiveDateTime),
    /// The error that a formula gives: `#REF!`.
    Error(String),
    /// A formula whose value was never computed.
    Uncomputed,
}

/// A stretch of cells shown as one: first and last row, first and last column, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Merge {
    pub rows: (u32, u32),
    pub columns: (u32, u32),
}

/// One sheet of a workbook, or a file of comma-separated values.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub name: Arc<str>,
    pub hidden: bool,
    /// Those that hold something, in their order.
    pub rows: Vec<Row>,
    pub merges: Vec<Merge>,
    /// Whether days are counted from 1904, as Excel for Mac did.
    pub from_1904: bool,
}

/// A row that holds something.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    /// Counted from 0.
    pub number: u32,
    pub hidden: bool,
    /// In the order of their columns, counted from 0.
    pub cells: Vec<(u32, Cell)>,
    /// Columns that a merged cell above covers: what they hold stands there.
    pub covered: Vec<u32>,
}

/// Most cells that merged ones are spread over.
const MOST_COVERED: usize = 200_000;

impl Sheet {
    /// A sheet from its cells, in any order, as `(row, column, cell)`.
    pub(super) fn of(name: &str, mut cells: Vec<(u32, u32, Cell)>, merges: Vec<Merge>) -> Sheet {
        cells.sort_by_key(|(row, column, _)| (*row, *column));
        let mut rows: Vec<Row> = Vec::new();
        for (row, column, cell) in cells {
            if matches!(&cell, Cell::Text(text) if text.trim().is_empty()) {
                continue;
            }
            if rows.last().is_none_or(|last| last.number != row) {
                rows.push(Row { number: row, ..Row::default() });
            }
            if let Some(last) = rows.last_mut() {
                last.cells.push((column, cell));
            }
        }
        let mut sheet = Sheet { name: name.into(), hidden: false, rows, merges, from_1904: false };
        sheet.spread();
        sheet
    }

    /// What stands in a cell over several rows stands in each of them. Titles over several columns stay where they are.
    fn spread(&mut self) {
        let mut left = MOST_COVERED;
        let mut added: HashMap<u32, Vec<(u32, Cell)>> = HashMap::new();
        for merge in &self.merges {
            let ((first, last), (column, _)) = (merge.rows, merge.columns);
            let Some(cell) = self.cell(first, column).cloned() else { continue };
            for row in first.saturating_add(1)..=last {
                if left == 0 {
                    break;
                }
                left -= 1;
                added.entry(row).or_default().push((column, cell.clone()));
            }
        }
        // Rows that hold nothing of their own stay empty: a merged cell may reach far below the table.
        for row in &mut self.rows {
            for (column, cell) in added.remove(&row.number).unwrap_or_default() {
                if row.cell(column).is_none() {
                    row.cells.push((column, cell));
                    row.covered.push(column);
                }
            }
            row.cells.sort_by_key(|(column, _)| *column);
        }
    }

    pub(super) fn row(&self, number: u32) -> Option<&Row> {
        self.rows.binary_search_by_key(&number, |row| row.number).ok().map(|at| &self.rows[at])
    }

    pub(super) fn cell(&self, row: u32, column: u32) -> Option<&Cell> {
        self.row(row)?.cell(column)
    }

    pub(super) fn place(&self, row: u32, column: u32) -> Place {
        Place::cell(&self.name, row, column)
    }

    pub(super) fn place_of_row(&self, row: u32) -> Place {
        Place::Row { sheet: Arc::clone(&self.name), row }
    }
}

impl Row {
    pub(super) fn cell(&self, column: u32) -> Option<&Cell> {
        self.cells.binary_search_by_key(&column, |(at, _)| *at).ok().map(|at| &self.cells[at].1)
    }

    /// The cells that are not covered by one above.
    pub(super) fn own(&self) -> impl Iterator<Item = &(u32, Cell)> {
        self.cells.iter().filter(|(column, _)| !self.covered.contains(column))
    }
}

impl Cell {
    /// What a serial number of a spreadsheet stands for: whole days since 1899-12-30 (or 1904-01-01), and parts of a day
    /// (ECMA-376-1, 18.17.4). `None` where it is beyond every calendar.
    pub(super) fn of_serial(serial: f64, from_1904: bool) -> Option<Cell> {
        if !(0.0..3_000_000.0).contains(&serial) {
            return None;
        }
        let minutes = ((serial.fract()) * 24.0 * 60.0).round() as u32;
        let days = serial.trunc() as i64 + i64::from(minutes / (24 * 60));
        let minutes = minutes % (24 * 60);
        let hour = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0)?;
        if days == 0 {
            return Some(Cell::Hour(hour));
        }
        let epoch =
            if from_1904 { NaiveDate::from_ymd_opt(1904, 1, 1)? } else { NaiveDate::from_ymd_opt(1899, 12, 30)? };
        // Excel counts a 29 February 1900 that there was not.
        let days = if !from_1904 && days < 60 { days + 1 } else { days };
        let day = epoch.checked_add_signed(chrono::TimeDelta::try_days(days)?)?;
        Some(if minutes == 0 { Cell::Day(day) } else { Cell::Both(day.and_time(hour)) })
    }

    /// The text that stands in a cell, as a text of a programme. Days and hours are in figures.
    pub(super) fn text(&self) -> String {
        match self {
            Cell::Text(text) | Cell::Error(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Flag(flag) => if *flag { "TRUE" } else { "FALSE" }.to_owned(),
            Cell::Day(day) => figures(*day),
            Cell::Hour(hour) => hour.format("%H:%M").to_string(),
            Cell::Both(both) if both.time() == NaiveTime::MIN => figures(both.date()),
            Cell::Both(both) => format!("{} {}", figures(both.date()), both.format("%H:%M")),
            Cell::Uncomputed => String::new(),
        }
    }

    /// The day that it holds.
    pub(super) fn day(&self) -> Option<NaiveDate> {
        match self {
            Cell::Day(day) => Some(*day),
            Cell::Both(both) => Some(both.date()),
            _ => None,
        }
    }

    /// The hour that it holds, to the minute.
    pub(super) fn hour(&self) -> Option<NaiveTime> {
        match self {
            Cell::Hour(hour) => Some(*hour),
            Cell::Both(both) => NaiveTime::from_hms_opt(both.hour(), both.minute(), 0),
            _ => None,
        }
    }
}

fn figures(day: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_are_days_and_hours_of_both_epochs() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let hour = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
        assert_eq!(Cell::of_serial(45943.0, false), Some(Cell::Day(day(2025, 10, 13))));
        assert_eq!(Cell::of_serial(44481.0, true), Some(Cell::Day(day(2025, 10, 13))));
        assert_eq!(Cell::of_serial(0.375, false), Some(Cell::Hour(hour(9, 0))));
        // Ten past ten, as a formula gives it.
        assert_eq!(Cell::of_serial(0.423_611_111_111, false), Some(Cell::Hour(hour(10, 10))));
        assert_eq!(Cell::of_serial(45_943.541_67, false), Some(Cell::Both(day(2025, 10, 13).and_time(hour(13, 0)))));
        assert_eq!(Cell::of_serial(-1.0, false), None);
        assert_eq!(Cell::of_serial(f64::NAN, false), None);
        assert_eq!(Cell::of_serial(1e300, false), None);
    }

    #[test]
    fn a_cell_over_several_rows_stands_in_each() {
        let text = |text: &str| Cell::Text(text.to_owned());
        let cells = vec![(0, 0, text("Un")), (1, 1, text("b")), (5, 1, text("c"))];
        let merge = Merge { rows: (0, 1_000_000), columns: (0, 0) };
        let sheet = Sheet::of("s", cells, vec![merge]);
        assert_eq!(sheet.cell(1, 0), Some(&text("Un")));
        assert_eq!(sheet.cell(5, 0), Some(&text("Un")));
        assert_eq!(sheet.rows.len(), 3);
        assert_eq!(sheet.rows[1].own().count(), 1);
    }
}
