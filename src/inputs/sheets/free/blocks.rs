//! Rows that are no sessions: what heads those below it, what counts them, headings that stand again.

use super::super::columns::{Column, PARCOURS, Role};
use super::super::grid::{Cell, Row, Sheet};
use super::super::headings::{self, PlainWords, plain};
use super::{Block, Free, Said};
use crate::diagnostic::say;
use crate::inputs::{Certainty, Place, Table, Value};
use crate::language::lists::List;
use crate::programme::{hour_of, span_of_hours};
use chrono::NaiveDate;

static TOTALS: PlainWords = PlainWords::new("sheets", "totals");
static PLENARY: List = List::new("sheets", "plenary");
static PLENARIES: PlainWords = PlainWords::new("sheets", "plenary");

impl Free<'_> {
    /// What a row belongs to, where its own cell does not say it: the block that it stands in, or what the row above says. A row that says
    /// that it is a plenary, and one that nothing is said of, keep none.
    pub(super) fn within(
        &mut self,
        table: &mut Table,
        has_parcours: bool,
        block: &Block,
        called: &mut Option<(String, Place)>,
        people_only: bool,
    ) {
        let place = table.place.clone();
        if let Some(entry) = table.entry(PARCOURS) {
            if let Value::Text(name) = &entry.value {
                *called = Some((name.clone(), entry.place.clone()));
            }
            return;
        }
        if people_only || super::super::block::is_break(table) {
            return;
        }
        let plenary = |text: &str| {
            let text = plain(text);
            PLENARIES.iter().any(|word| text == word || text.starts_with(&format!("{word}-")))
        };
        let says = |key: &str| table.text(key).is_some_and(plenary);
        if says("title") || says("format") || says("kicker") {
            return;
        }
        if let Some((name, at)) = &block.parcours {
            table.set(PARCOURS, name.as_str(), at.clone());
        } else if has_parcours && let Some((name, at)) = called.clone() {
            self.note(Certainty::Guessed, say("parcours-of-the-row-above").with("name", name.as_str()), place);
            table.set(PARCOURS, name, at);
        }
    }

    /// A row of one cell: the heading of a block, a day, or words that belong nowhere.
    pub(super) fn heads(
        &mut self,
        sheet: &Sheet,
        row: &Row,
        at: u32,
        text: &str,
        columns: &[Column],
        block: &mut Block,
    ) -> bool {
        let place = sheet.place(row.number, at);
        let column = columns.iter().find(|column| column.at == at).map(|column| &column.role);
        if hour_of(text).is_some() || span_of_hours(text).is_some() {
            return false;
        }
        let cell = row.cell(at);
        if let Some(day) = cell.and_then(Cell::day).or_else(|| self.date(text, &place)) {
            block.day = Some((day, place));
            self.days.insert(day);
            return true;
        }
        let wide = sheet
            .merges
            .iter()
            .any(|merge| merge.rows.0 == row.number && merge.columns.0 == at && merge.columns.1 > merge.columns.0);
        let (called, named) = parcours_of(text);
        // A cell below a description or a list of people goes on with it.
        let goes_on = matches!(
            column,
            Some(Role::Key("description" | "speakers" | "moderators" | "items" | "keywords") | Role::Person(..))
        );
        if called
            || wide
            || (!goes_on && column.is_none_or(|role| *role != Role::Key("title")) && !row_is_last(sheet, row))
        {
            if super::super::block::looks_like_a_break(text) || text.starts_with(['*', '(']) {
                self.left(text, place, say("row-of-no-session"));
                return true;
            }
            if !called {
                self.note(Certainty::Guessed, say("row-heads-a-block").with("title", named.as_str()), place.clone());
            }
            block.parcours = Some((named, place));
            return true;
        }
        if goes_on {
            return false;
        }
        self.left(text, place, say("row-of-no-session"));
        true
    }

    /// Whether a row counts what stands above: "Total : 12 sessions".
    pub(super) fn counts(&mut self, sheet: &Sheet, row: &Row, own: &[(u32, String)]) -> bool {
        let Some((at, first)) = own.first() else { return false };
        let first_word = plain(first).split('-').next().unwrap_or_default().to_owned();
        let is_total = TOTALS.iter().any(|word| word == first_word)
            && (own.len() > 1 || first.chars().any(|c| c.is_ascii_digit()) || plain(first) == first_word);
        if is_total {
            let words: Vec<&str> = own.iter().map(|(_, text)| text.as_str()).collect();
            self.left(&words.join(" "), sheet.place(row.number, *at), say("row-of-counts"));
        }
        is_total
    }

    pub(super) fn is_a_heading_again(&self, columns: &[Column], own: &[(u32, String)]) -> bool {
        let same = own.iter().filter(|(at, text)| {
            columns.iter().any(|column| column.at == *at && plain(&column.heading) == plain(text))
        });
        own.len() > 1 && same.count() == own.len()
    }

    /// What the name of one of several sheets says: a day, or a parcours.
    pub(super) fn of_a_name(&mut self, sheet: &Sheet) -> (Option<Said<NaiveDate>>, Option<Said<String>>) {
        let place = sheet.place_of_row(0);
        if let Some(day) = self.date(&sheet.name, &place) {
            return (Some((day, place)), None);
        }
        let (called, named) = parcours_of(&sheet.name);
        let known = headings::kind_of(&sheet.name).is_some();
        (None, (called || !known).then_some((named, place)))
    }
}

/// What stands in the column of parcours for what everybody attends.
pub(super) fn plenary_word() -> &'static str {
    PLENARY.words().iter().next().unwrap_or_default()
}

fn row_is_last(sheet: &Sheet, row: &Row) -> bool {
    sheet.rows.last().is_some_and(|last| last.number == row.number)
}

/// Whether a row is called a parcours, and its title: "Parcours 1 : Nourrir", "Atelier A – Les sols", "Salle 2".
pub(super) fn parcours_of(text: &str) -> (bool, String) {
    let text = text.trim();
    let signs = [" : ", " – ", " — ", " - ", ": "];
    let parted = signs.iter().find_map(|sign| text.split_once(sign));
    let (head, rest) = parted.map_or((text, None), |(head, rest)| (head, Some(rest.trim())));
    let mut words = head.split_whitespace();
    let first = words.next().unwrap_or_default();
    let numbered = words.clone().count() <= 2
        && head
            .split_whitespace()
            .last()
            .is_some_and(|last| last.chars().any(|c| c.is_ascii_digit()) || last.chars().count() == 1);
    let is_word = headings::meant(first, &[PARCOURS]).is_some() || headings::meant(first, &["room"]).is_some();
    match rest.filter(|rest| !rest.is_empty()) {
        Some(rest) if is_word && words.clone().count() <= 2 => (true, rest.to_owned()),
        _ => (is_word && numbered, text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_head_a_block() {
        for (text, right) in [
            ("Parcours 1 : Nourrir la ville", (true, "Nourrir la ville")),
            ("Atelier A – Les sols", (true, "Les sols")),
            ("PARCOURS 2", (true, "PARCOURS 2")),
            ("Salle 2", (true, "Salle 2")),
            ("Track B: Water", (true, "Water")),
            ("Nourrir la ville", (false, "Nourrir la ville")),
            ("Les parcours de l’eau : une histoire", (false, "Les parcours de l’eau : une histoire")),
        ] {
            assert_eq!(parcours_of(text), (right.0, right.1.to_owned()), "{text}");
        }
    }
}
