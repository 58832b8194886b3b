//! A workbook that is not the template: a table of sessions wherever it stands, with titles above it, rows that head a block, a total below.
//! What each column was taken for is told, what is guessed is marked, and what is no part of a programme stays as comments.

mod alone;
mod blocks;
mod columns;
mod event;
mod times;

use super::block::Sessions;
use super::columns::{Column, PARCOURS, PersonPart, Role, holds_people_only, session_shape};
use super::grid::{Row, Sheet};
use super::headings::{self, heading_of};
use super::reading::Reading;
use super::shapes;
use crate::diagnostic::{Saying, say};
use crate::inputs::{Certainty, Note, Place, Table, Wishes};
use crate::language::wording::Language;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use times::{two_lines_of_hours, year_of};

/// What is read so far of such a workbook.
pub(super) struct Free<'a> {
    pub reading: Reading<'a>,
    pub notes: Vec<Note>,
    /// Rows of sessions as they are read, and whether each holds people only.
    rows: Vec<(Table, bool)>,
    title: Option<(String, Place)>,
    above: Vec<(String, Place)>,
    days: BTreeSet<NaiveDate>,
    /// That of dates without one.
    year: i32,
    /// Such a date was told.
    told: bool,
}

/// What a sheet says, and where.
type Said<T> = (T, Place);

/// Where a row of sessions stands: under a heading of a block, on a day.
#[derive(Default, Clone)]
struct Block {
    parcours: Option<Said<String>>,
    day: Option<Said<NaiveDate>>,
}

impl<'a> Free<'a> {
    pub(super) fn new(wishes: &'a Wishes, language: String, year: i32) -> Free<'a> {
        Free {
            reading: Reading::new(wishes, language),
            notes: Vec::new(),
            rows: Vec::new(),
            title: None,
            above: Vec::new(),
            days: BTreeSet::new(),
            year,
            told: false,
        }
    }

    /// Reads all sheets: those of sessions, of people and of partners; the words of others are kept.
    pub(super) fn workbook(&mut self, sheets: &[Sheet], name: &str) {
        let of_sessions = sheets.iter().filter(|sheet| self.table_of(sheet).is_some()).count();
        for sheet in sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
            if sheet.hidden {
                let told = say("hidden-sheet").with("sheet", sheet.name.as_ref());
                self.note(Certainty::Guessed, told, sheet.place_of_row(0));
            }
            for row in sheet.rows.iter().filter(|row| row.hidden).take(1) {
                let n = sheet.rows.iter().filter(|row| row.hidden).count();
                let told = say("hidden-rows").with("sheet", sheet.name.as_ref()).with("n", n);
                self.note(Certainty::Guessed, told, sheet.place_of_row(row.number));
            }
            match self.table_of(sheet) {
                Some((headings_at, columns)) => self.table(sheet, headings_at, &columns, of_sessions > 1),
                None => self.other(sheet),
            }
        }
        self.put_rows();
        self.event(name);
        self.reading.order();
    }

    fn note(&mut self, certainty: Certainty, saying: Saying, place: Place) {
        self.notes.push(Note { certainty, saying, place });
    }

    fn table(&mut self, sheet: &Sheet, headings_at: Option<u32>, columns: &[Column], several: bool) {
        for column in columns.iter().filter(|column| !column.heading.trim().is_empty() || headings_at.is_none()) {
            let key = match column.role {
                Role::Key(key) => key,
                Role::Person(_, PersonPart::Role) => "role",
                Role::Person(_, PersonPart::Organisation) => "organisation",
                Role::Person(list, _) => list,
                Role::Name(_) => "name",
                Role::Unknown => continue,
            };
            let letters = crate::inputs::place::letters(column.at);
            let heading =
                if column.heading.trim().is_empty() { letters.clone() } else { column.heading.trim().to_owned() };
            let told = say("column-taken")
                .with("column", letters)
                .with("heading", heading)
                .with("key", key)
                .with("words", heading_of(key, &self.reading.language));
            let certainty = if headings_at.is_some() { Certainty::Taken } else { Certainty::Guessed };
            self.note(certainty, told, sheet.place(headings_at.unwrap_or_default(), column.at));
        }
        let above: Vec<&Row> = sheet.rows.iter().filter(|row| headings_at.is_some_and(|at| row.number < at)).collect();
        self.year = year_of(&above, self.year);
        for row in above {
            self.above(sheet, row);
        }
        let mut block = Block::default();
        if several {
            let (day, parcours) = self.of_a_name(sheet);
            block = Block { parcours, day };
        }
        let known: Vec<&Row> = sheet.rows.iter().filter(|row| headings_at.is_none_or(|at| row.number > at)).collect();
        let has_parcours = columns.iter().any(|column| column.role == Role::Key(PARCOURS));
        let mut called: Option<(String, Place)> = None;
        for row in known {
            let own: Vec<(u32, String)> = row.own().map(|(at, cell)| (*at, cell.text().trim().to_owned())).collect();
            if own.is_empty() {
                continue;
            }
            if self.counts(sheet, row, &own) || self.is_a_heading_again(columns, &own) {
                continue;
            }
            if let [(at, text)] = &own[..]
                && self.heads(sheet, row, *at, text, columns, &mut block)
            {
                called = None;
                continue;
            }
            let mut table = Table::at(sheet.place_of_row(row.number));
            self.reading.row(sheet, row, columns, &session_shape, &mut table);
            if !self.alone_beside_hours(sheet, row, columns, &mut table) {
                self.unknown(sheet, row, columns, &mut table);
            }
            two_lines_of_hours(&mut table);
            if table.entries.is_empty() {
                continue;
            }
            self.dated(&mut table, &block);
            self.ended(&mut table);
            let people_only = holds_people_only(row, columns);
            self.within(&mut table, has_parcours, &block, &mut called, people_only);
            self.rows.push((table, people_only));
        }
    }

    /// Puts the rows where they belong. Where none says a parcours, all of them are one; else what says none is for everybody.
    fn put_rows(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let sorted = rows.iter().any(|(table, _)| table.get(PARCOURS).is_some());
        let programme = Language::of(&self.reading.language).words.programme.as_str();
        let mut sessions = Sessions::default();
        for (mut table, people_only) in rows {
            let place = table.place.clone();
            let within = match () {
                () if people_only || table.get(PARCOURS).is_some() => None,
                () if !sorted => Some(programme),
                () if super::block::is_break(&table) => None,
                () => Some(blocks::plenary_word()),
            };
            if let Some(within) = within {
                table.set(PARCOURS, within, place);
            }
            sessions.put(table, people_only, &mut self.reading);
        }
        sessions.finish(&mut self.reading);
    }

    fn left(&mut self, words: &str, place: Place, reason: Saying) {
        self.note(Certainty::Left, reason.with("words", words), place.clone());
        self.reading.draft.comments.push(format!("{place}: {words}"));
    }

    /// What stands under headings that mean nothing is kept above its session.
    fn unknown(&mut self, sheet: &Sheet, row: &Row, columns: &[Column], table: &mut Table) {
        for (at, cell) in row.own() {
            let column = columns.iter().find(|column| column.at == *at);
            if column.is_some_and(|column| column.role != Role::Unknown) {
                continue;
            }
            let words = cell.text();
            let words = words.trim();
            if words.is_empty() {
                continue;
            }
            let heading = column.map(|column| column.heading.trim()).filter(|heading| !heading.is_empty());
            let comment = heading.map_or_else(|| words.to_owned(), |heading| format!("{heading} : {words}"));
            let place = sheet.place(row.number, *at);
            table.comments.push(comment);
            let told = say("cell-of-no-key").with("words", words).with("heading", heading.unwrap_or("…"));
            self.note(Certainty::Left, told, place);
        }
    }

    /// A sheet of no sessions: people, partners, or words that are kept.
    fn other(&mut self, sheet: &Sheet) {
        let wishes = self.reading.wishes;
        let people: Vec<&str> = shapes::keys("Appearance").collect();
        let is_people = || {
            super::columns::columns(sheet, &people, wishes).is_some_and(|(_, columns)| {
                let has = |wanted: fn(&Role) -> bool| columns.iter().any(|column| wanted(&column.role));
                has(|role| matches!(role, Role::Key("name") | Role::Name(_)))
                    && has(|role| matches!(role, Role::Key("role" | "organisation")))
            })
        };
        match headings::kind_of(&sheet.name) {
            Some("partners") => return self.reading.partners(sheet),
            Some("practical") => return self.reading.path(sheet, "practical"),
            _ if is_people() => {
                let told = say("sheet-of-people").with("sheet", sheet.name.as_ref());
                self.note(Certainty::Guessed, told, sheet.place_of_row(0));
                return self.reading.path(sheet, "speakers");
            }
            _ => {}
        }
        for row in &sheet.rows {
            let words: Vec<String> = row.own().map(|(_, cell)| cell.text().trim().to_owned()).collect();
            let at = row.cells.first().map_or(0, |(at, _)| *at);
            self.left(
                &words.join(" │ "),
                sheet.place(row.number, at),
                say("sheet-of-nothing-known").with("sheet", sheet.name.as_ref()),
            );
        }
    }
}
