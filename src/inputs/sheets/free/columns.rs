//! The columns of a table of sessions, by their headings or by what they hold.

use super::super::columns::{self, Column, HOURS, PARCOURS, PersonPart, Role};
use super::super::grid::{Cell, Sheet};
use super::super::headings;
use super::Free;
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;
use crate::programme::{hour_of, span_of_hours};
use std::collections::BTreeSet;

static CIVILITIES: List = List::new("civilities", "civilities");
/// Those that documents have beside.
static DROPPED: List = List::new("documents", "civilities");

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
            let columns = with_titles(sheet, at, with_hours(sheet, at, columns));
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
        return with_ends(sheet, headings_at, columns);
    }
    for column in columns.iter_mut().filter(|column| column.role == Role::Unknown) {
        if of_hours(sheet, column.at, headings_at + 1) {
            column.role = Role::Key(HOURS);
            break;
        }
    }
    columns
}

/// The column of ends where one heading stands over two columns, « Horaires »: that beside it without a heading, whose cells are hours.
fn with_ends(sheet: &Sheet, headings_at: u32, mut columns: Vec<Column>) -> Vec<Column> {
    let has_ends = columns.iter().any(|column| column.role == Role::Key("end"));
    let first = columns.iter().position(|column| matches!(column.role, Role::Key(HOURS | "start")));
    let Some(first) = first.filter(|_| !has_ends) else { return columns };
    let next = columns[first].at + 1;
    let headed = columns.iter().any(|column| column.at == next);
    if !headed && of_hours(sheet, columns[first].at, headings_at + 1) && of_hours(sheet, next, headings_at + 1) {
        columns[first].role = Role::Key("start");
        let heading = columns[first].heading.clone();
        columns.insert(first + 1, Column { at: next, heading, role: Role::Key("end") });
    }
    columns
}

/// The column of titles where none is headed so: that of parcours where each row has another one, « Atelier », or that of who leads where
/// its cells name nobody, « Animation ».
fn with_titles(sheet: &Sheet, headings_at: u32, mut columns: Vec<Column>) -> Vec<Column> {
    if columns.iter().any(|column| column.role == Role::Key("title")) {
        return columns;
    }
    let cells = |at: u32| -> Vec<String> {
        let rows = sheet.rows.iter().filter(|row| row.number > headings_at);
        let cells = rows.filter_map(|row| row.own().find(|(own, _)| *own == at));
        cells.map(|(_, cell)| cell.text().trim().to_owned()).filter(|text| !text.is_empty()).collect()
    };
    let differ = |at: u32| {
        let cells = cells(at);
        let distinct: BTreeSet<String> = cells.iter().map(|text| headings::plain(text)).collect();
        cells.len() > 1 && distinct.len() == cells.len()
    };
    let name_nobody = |at: u32| {
        let cells = cells(at);
        cells.len() > 1 && cells.iter().filter(|text| names_somebody(text)).count() * 3 < cells.len()
    };
    let found = columns.iter().position(|column| column.role == Role::Key(PARCOURS) && differ(column.at));
    let found = found.or_else(|| {
        columns.iter().position(|column| {
            matches!(column.role, Role::Key("moderators") | Role::Person("moderators", PersonPart::Whole))
                && name_nobody(column.at)
        })
    });
    if let Some(found) = found {
        columns[found].role = Role::Key("title");
    }
    columns
}

/// Whether a cell begins with somebody's first name or a civility.
fn names_somebody(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
    let folded = fold(first);
    is_first_name(&folded) || CIVILITIES.contains(&folded) || DROPPED.contains(&folded)
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
