//! A programme that stands in cells: its text for the reader, and the way back from a place of that text to the cell.

use super::{Columns, Place, Rows, Understood, Written};
use crate::diagnostic::{Diagnostic, Span, Value};
use std::ops::Range;
use std::sync::Arc;
use toml_edit::{Document, Item};

/// A programme read from sheets.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    written: Written,
    rows: Rows,
    columns: Columns,
    faults: Vec<Diagnostic>,
}

/// A cell, or a row, and what is shown of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Which.
    pub place: Place,
    /// Counted from 1, as spreadsheets do.
    pub row: usize,
    /// The texts of the row, side by side.
    pub shown: String,
    /// The bytes of `shown` that are meant.
    pub marked: Range<usize>,
}

/// What a cell is to hold instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The cell.
    pub place: Place,
    /// The whole of its text.
    pub before: String,
    /// The whole of the right text.
    pub after: String,
}

/// Most characters of a cell that are shown beside the one that is meant, and of that one around what is meant.
const BESIDE: usize = 30;
const AROUND: usize = 60;

impl Cells {
    /// The programme of a reading. Its own faults stand at lines of their own, as comments at the end of the text.
    pub fn of(understood: &Understood) -> Cells {
        let mut written = understood.draft.written();
        let mut faults = Vec::new();
        for fault in &understood.faults {
            let start = written.text.len();
            written.text.push_str("#\n");
            written.places.push((start..start + 1, fault.place.clone()));
            faults.push(fault.diagnostic.clone().at(start..start + 1, "here"));
        }
        Cells { written, rows: understood.rows.clone(), columns: understood.columns.clone(), faults }
    }

    /// The text for the reader.
    pub fn text(&self) -> &str {
        &self.written.text
    }

    /// What was wrong with the sheets themselves.
    pub fn faults(&self) -> &[Diagnostic] {
        &self.faults
    }

    /// The cell that a place of a fault stands in. A key that is missing is missing in its column.
    pub fn spot(&self, span: &Span, fault: &Diagnostic) -> Option<Spot> {
        let (piece, place) = self.written.place_of(span)?;
        let (sheet, row, column, within) = match place {
            Place::Cell { sheet, row, column, within } => (sheet, *row, Some(*column), within.clone()),
            Place::Row { sheet, row } => (sheet, *row, self.missing(sheet, fault), None),
            _ => return None,
        };
        // What of the text of the cell is meant.
        let start = within.as_ref().map_or(0, |within| within.start);
        let byte = |at: usize| self.written.within(piece, at).map(|at| start + at);
        let meant = match (byte(span.start), byte(span.end)) {
            (Some(from), Some(to)) if span.start > piece.start && span.end < piece.end && from <= to => Some(from..to),
            _ => within,
        };
        let (shown, marked) = self.shown(sheet, row, column, meant);
        let sheet = Arc::clone(sheet);
        let place = match column {
            Some(column) => Place::Cell { sheet, row, column, within: None },
            None => Place::Row { sheet, row },
        };
        Some(Spot { place, row: row as usize + 1, shown, marked })
    }

    /// The cells that change where the text was corrected: values of another text; what was added or taken away has no cell.
    pub fn changes(&self, corrected: &str) -> Vec<Change> {
        let (Ok(before), Ok(after)) = (Document::parse(self.text()), Document::parse(corrected)) else {
            return Vec::new();
        };
        let mut texts = Vec::new();
        of_tables(before.as_table(), after.as_table(), &mut texts);
        // Several parts of one cell: the last one first, so that places stay.
        let mut parts: Vec<Part> = Vec::new();
        for (span, old, new) in texts {
            let Some((_, Place::Cell { sheet, row, column, within })) = self.written.place_of(&span) else { continue };
            let Some(cell) = self.cell(sheet, *row, *column) else { continue };
            let part = within.clone().unwrap_or(0..cell.len());
            // What stood there in another form, a date or a text between quotes, is not written over.
            if cell.get(part.clone()) == Some(&old) {
                parts.push(((Arc::clone(sheet), *row, *column), part, new));
            }
        }
        parts.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.start.cmp(&a.1.start)));
        parts.dedup_by(|a, b| a.0 == b.0 && a.1 == b.1);
        let mut changes: Vec<Change> = Vec::new();
        for ((sheet, row, column), part, new) in parts {
            let place = Place::cell(&sheet, row, column);
            if changes.last().is_none_or(|change| change.place != place) {
                let before = self.cell(&sheet, row, column).unwrap_or_default().to_owned();
                changes.push(Change { place, after: before.clone(), before });
            }
            if let Some(change) = changes.last_mut() {
                change.after.replace_range(part, &new);
            }
        }
        changes
    }

    fn cell(&self, sheet: &Arc<str>, row: u32, column: u32) -> Option<&str> {
        let cells = self.rows.get(&(Arc::clone(sheet), row))?;
        cells.iter().find(|(at, _)| *at == column).map(|(_, text)| text.as_str())
    }

    /// The column of the key that a fault says is missing.
    fn missing(&self, sheet: &Arc<str>, fault: &Diagnostic) -> Option<u32> {
        let key = fault.saying.values.iter().find(|(name, _)| *name == "key");
        let Some((_, Value::Text(key))) = key else { return None };
        self.columns.get(sheet)?.iter().find(|(_, known)| known == key).map(|(column, _)| *column)
    }

    fn shown(
        &self,
        sheet: &Arc<str>,
        row: u32,
        column: Option<u32>,
        meant: Option<Range<usize>>,
    ) -> (String, Range<usize>) {
        let mut cells: Vec<(u32, String)> = self.rows.get(&(Arc::clone(sheet), row)).cloned().unwrap_or_default();
        if let Some(column) = column
            && !cells.iter().any(|(at, _)| *at == column)
        {
            // An empty cell is shown as a blank.
            cells.push((column, "…".to_owned()));
            cells.sort_by_key(|(at, _)| *at);
        }
        let mut shown = String::new();
        let mut marked = None;
        for (n, (at, text)) in cells.iter().enumerate() {
            if n > 0 {
                shown.push_str(" │ ");
            }
            // One sign for one sign, so that places stay.
            let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            let start = shown.len();
            if Some(*at) != column {
                shown.push_str(&cut(&line, BESIDE));
                continue;
            }
            let meant = meant.clone().unwrap_or(0..line.len());
            let from = line.floor_char_boundary(meant.start);
            let to = line.ceil_char_boundary(meant.end).max(from);
            let before = line[..from].char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
            let after = line[from..].char_indices().nth(AROUND).map_or(line.len(), |(at, _)| from + at);
            if before > 0 {
                shown.push('…');
            }
            let lead = shown.len();
            shown.push_str(&line[before..after]);
            let end = lead + to.min(after) - before;
            marked = Some(lead + from - before..end);
            if after < line.len() {
                shown.push('…');
            }
            debug_assert!(start <= lead);
        }
        let all = 0..shown.len();
        (shown, marked.unwrap_or(all))
    }
}

/// The texts that differ, with their place before and both forms.
type Texts = Vec<(Span, String, String)>;

/// A part of a cell, by the name of its sheet, its row and its column, and the text that it takes.
type Part = ((Arc<str>, u32, u32), Range<usize>, String);

fn of_tables(before: &toml_edit::Table, after: &toml_edit::Table, texts: &mut Texts) {
    for (key, item) in before {
        match (item, after.get(key)) {
            (Item::Value(one), Some(Item::Value(other))) => of_values(one, other, texts),
            (Item::Table(one), Some(Item::Table(other))) => of_tables(one, other, texts),
            (Item::ArrayOfTables(one), Some(Item::ArrayOfTables(other))) if one.len() == other.len() => {
                one.iter().zip(other).for_each(|(one, other)| of_tables(one, other, texts));
            }
            _ => {}
        }
    }
}

fn of_values(before: &toml_edit::Value, after: &toml_edit::Value, texts: &mut Texts) {
    use toml_edit::Value::{Array, InlineTable, String};
    match (before, after) {
        (String(one), String(other)) if one.value() != other.value() => {
            if let Some(span) = before.span() {
                texts.push((span, one.value().clone(), other.value().clone()));
            }
        }
        (Array(one), Array(other)) if one.len() == other.len() => {
            one.iter().zip(other.iter()).for_each(|(one, other)| of_values(one, other, texts));
        }
        (InlineTable(one), InlineTable(other)) => {
            for (key, value) in one {
                if let Some(other) = other.get(key) {
                    of_values(value, other, texts);
                }
            }
        }
        _ => {}
    }
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::say;
    use crate::inputs::{Table, Value as Written};

    fn cells() -> Cells {
        let sheet: Arc<str> = "Sessions".into();
        let mut understood = Understood::default();
        let mut session = Table::at(Place::Row { sheet: Arc::clone(&sheet), row: 4 });
        let title = Place::cell(&sheet, 4, 2);
        session.set("title", "Le « jardin\" d’à côté", title);
        session.set("room", "Salle A", Place::cell(&sheet, 4, 3).part(3..10));
        understood.draft.set("parcours", Written::Tables(vec![session]), Place::Nowhere);
        let row = vec![(1, "x".repeat(80)), (2, "Le « jardin\" d’à côté".to_owned()), (3, "1: Salle A".to_owned())];
        understood.rows.insert((Arc::clone(&sheet), 4), row);
        understood.columns.insert(sheet, vec![(0, "start".to_owned()), (2, "title".to_owned())]);
        Cells::of(&understood)
    }

    #[test]
    fn words_are_found_in_their_cell() {
        let cells = cells();
        let found = |words: &str| {
            let at = cells.text().find(words).unwrap();
            let spot = cells.spot(&(at..at + words.len()), &Diagnostic::error("any", say("any"))).unwrap();
            (spot.place.to_string(), spot.shown[spot.marked].to_owned())
        };
        assert_eq!(found("d’à"), ("Sessions!C5".to_owned(), "d’à".to_owned()));
        assert_eq!(found("alle"), ("Sessions!D5".to_owned(), "alle".to_owned()));
    }

    #[test]
    fn a_corrected_text_is_a_cell_to_change() {
        let cells = cells();
        let corrected = cells.text().replace("jardin", "Jardin").replace("Salle A", "Salle B");
        let changes = cells.changes(&corrected);
        let told: Vec<_> = changes.iter().map(|change| (change.place.to_string(), change.after.as_str())).collect();
        let right = [("Sessions!C5".to_owned(), "Le « Jardin\" d’à côté"), ("Sessions!D5".to_owned(), "1: Salle B")];
        assert_eq!(told, right);
        assert!(cells.changes(cells.text()).is_empty());
    }

    #[test]
    fn what_is_missing_is_missing_in_its_column() {
        let cells = cells();
        let at = cells.text().find("[[parcours").unwrap();
        let spot = |key: &str| {
            let fault = Diagnostic::error("missing-key", say("missing-key").with("key", key));
            let spot = cells.spot(&(at..at + 3), &fault).unwrap();
            (spot.place.to_string(), spot.shown[spot.marked].to_owned())
        };
        assert_eq!(spot("start"), ("Sessions!A5".to_owned(), "…".to_owned()));
        assert_eq!(spot("day").0, "Sessions!5");
    }
}
