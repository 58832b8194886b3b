//! The columns of a table of sessions, by their headings or by what they hold.

use super::super::columns::{self, Column, HOURS, PARCOURS, Role};
use super::super::grid::{Cell, Sheet};
use super::super::headings;
use super::Free;
use crate::programme::{hour_of, span_of_hours};
use std::collections::BTreeSet;

impl Free<'_> {
    /// The headings of a table of sessions: hours in one of its columns, and titles or people in another.
    pub(super) fn table_of(&self, sheet: &Sheet) -> Option<(Option<u32>, Vec<Column>)> {
        if matches!(headings::kind_of(&sheet.name), Some("speakers" | "partners" | "practical" | "readme")) {
            return None;
        }
        let known = columns::session_keys();
        let timed =
            |columns: &[Column]| columns.iter().any(|column| matches!(column.role, Role::Key(HOURS | "start" | "end")));
        let says = |columns: &[Column]| {
            columns.iter().any(|column| {
                matches!(
                    column.role,
                    Role::Key("title" | "description" | "speakers" | PARCOURS | "format") | Role::Person(..)
                )
            })
        };
        if let Some((at, columns)) = columns::columns(sheet, &known, self.reading.wishes) {
            let columns = with_hours(sheet, at, columns);
            if timed(&columns) && says(&columns) || self.reading.wishes.columns.iter().any(|_| timed(&columns)) {
                return Some((Some(at), columns));
            }
        }
        by_what_they_hold(sheet).map(|columns| (None, columns))
    }
}

/// The column of hours where its heading says something else, "Créneau du matin": most of its cells are hours.
fn with_hours(sheet: &Sheet, headings_at: u32, mut columns: Vec<Column>) -> Vec<Column> {
    if columns.iter().any(|column| matches!(column.role, Role::Key(HOURS | "start"))) {
        return columns;
    }
    for column in columns.iter_mut().filter(|column| column.role == Role::Unknown) {
        if of_hours(sheet, column.at, headings_at + 1) {
            column.role = Role::Key(HOURS);
            break;
        }
    }
    columns
}

fn of_hours(sheet: &Sheet, at: u32, from: u32) -> bool {
    let cells: Vec<&Cell> = sheet.rows.iter().filter(|row| row.number >= from).filter_map(|row| row.cell(at)).collect();
    let hours = cells.iter().filter(|cell| {
        let text = cell.text();
        cell.hour().is_some() || hour_of(text.trim()).is_some() || span_of_hours(&text).is_some()
    });
    cells.len() > 1 && hours.count() * 2 > cells.len()
}

/// Columns without headings, by what they hold: hours, then the longest texts as titles, people, rooms.
fn by_what_they_hold(sheet: &Sheet) -> Option<Vec<Column>> {
    let mut all: BTreeSet<u32> = BTreeSet::new();
    for row in sheet.rows.iter().take(200) {
        all.extend(row.own().map(|(at, _)| *at));
    }
    let hours = all.iter().copied().find(|at| of_hours(sheet, *at, 0))?;
    let column = |at: u32, role| Column { at, heading: String::new(), role };
    let mut columns = vec![column(hours, Role::Key(HOURS))];
    let mut after = all.into_iter().filter(|at| *at > hours);
    if let Some(second) = after.next() {
        if of_hours(sheet, second, 0) {
            columns[0].role = Role::Key("start");
            columns.push(column(second, Role::Key("end")));
            columns.extend(after.next().map(|at| column(at, Role::Key("title"))));
        } else {
            columns.push(column(second, Role::Key("title")));
        }
    }
    for (at, key) in after.zip(["speakers", "room"]) {
        columns.push(column(at, Role::Key(key)));
    }
    (columns.len() > 1).then_some(columns)
}
