//! Rows of hours and one cell: « 12h00 │ 14h00 │ PAUSE DÉJEUNER » over all columns, whichever column the words begin in.

use super::super::block::looks_like_a_break;
use super::super::columns::{Column, HOURS, Role};
use super::super::grid::{Row, Sheet};
use super::Free;
use crate::inputs::{Table, Value};

/// The keys of columns that say when.
const WHEN: [&str; 5] = [HOURS, "start", "end", "day", "duration"];

impl Free<'_> {
    /// Takes the only words beside the hours of a row for its title where they lie over several columns or name a break: whoever merges the
    /// cells of a row writes what all of it is, not a room.
    pub(super) fn alone_beside_hours(
        &mut self,
        sheet: &Sheet,
        row: &Row,
        columns: &[Column],
        table: &mut Table,
    ) -> bool {
        let role = |at: u32| columns.iter().find(|column| column.at == at).map(|column| &column.role);
        let says_when = |at: u32| matches!(role(at), Some(Role::Key(key)) if WHEN.contains(key));
        let timed = row.own().any(|(at, _)| says_when(*at));
        let mut words = row.own().filter(|(at, cell)| !says_when(*at) && !cell.text().trim().is_empty());
        let Some((at, cell)) = words.next().filter(|_| timed && words.next().is_none()) else { return false };
        let text = cell.text().trim().to_owned();
        let wide = sheet
            .merges
            .iter()
            .any(|merge| merge.rows.0 == row.number && merge.columns.0 == *at && merge.columns.1 > merge.columns.0);
        if role(*at) == Some(&Role::Key("title")) || !(wide || looks_like_a_break(&text)) {
            return false;
        }
        table.entries.retain(|entry| WHEN.contains(&entry.key.as_str()));
        table.set("title", Value::Text(text), sheet.place(row.number, *at));
        true
    }
}
