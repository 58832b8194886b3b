//! A workbook that is a programme: sheets by their names, columns by their headings, rows as tables.

use super::columns::{Column, PersonPart, Role, columns};
use super::grid::{Cell, Row, Sheet};
use super::headings::{self, NamePart};
use super::shapes::{self, Shape};
use super::{block, values};
use crate::diagnostic::{Diagnostic, say};
use crate::inputs::{Columns, Draft, Entry, Fault, Place, Table, Value, Wishes};
use std::collections::HashMap;

/// What is read so far.
pub(super) struct Reading<'a> {
    pub wishes: &'a Wishes,
    pub draft: Draft,
    pub faults: Vec<Fault>,
    /// What columns were taken for, by sheet.
    pub columns: Columns,
    /// The language of the headings: that of the workbook, unless it says its own.
    pub language: String,
}

impl Reading<'_> {
    pub(super) fn new(wishes: &Wishes, language: String) -> Reading<'_> {
        Reading { wishes, draft: Draft::default(), faults: Vec::new(), columns: Columns::new(), language }
    }

    /// Reads the whole of a workbook.
    pub(super) fn workbook(&mut self, sheets: &[Sheet]) {
        let mut parcours = Vec::new();
        for sheet in sheets {
            self.said_of(sheet);
            match headings::kind_of(&sheet.name) {
                Some("event") => self.event(sheet),
                Some("parcours") => parcours.extend(self.list(sheet, "Parcours")),
                Some("sessions" | "readme") => {}
                Some("partners") => self.partners(sheet),
                Some(path) => self.path(sheet, path),
                None if shapes::at(&sheet.name).is_some() => self.path(sheet, &sheet.name.clone()),
                None => self.unread(sheet),
            }
        }
        let mut sessions = block::Sessions::among(parcours);
        for sheet in sheets.iter().filter(|sheet| headings::kind_of(&sheet.name) == Some("sessions")) {
            sessions.read(sheet, self);
        }
        sessions.finish(self);
        self.order();
    }

    /// The tables in the order in which people read them.
    pub(super) fn order(&mut self) {
        let order: Vec<&str> = [
            "event",
            "foreword",
            "presentation",
            "brand",
            "print",
            "share",
            "check",
            "quotes",
            "figures",
            "plan",
            "practical",
            "breaks",
            "plenaries",
            "parcours",
            "speakers",
            "partners",
            "adverts",
            "pages",
            "allow",
        ]
        .into();
        let place = |key: &str| order.iter().position(|known| *known == key).unwrap_or(order.len());
        self.draft.entries.sort_by_key(|entry| place(&entry.key));
        if self.draft.get("event").is_some() && self.draft.table("event").get("language").is_none() {
            let language = self.language.clone();
            let event = self.draft.table("event");
            event.set("language", language.as_str(), Place::Nowhere);
        }
    }

    fn said_of(&mut self, sheet: &Sheet) {
        if sheet.hidden && !sheet.rows.is_empty() {
            let told = say("hidden-sheet").with("sheet", sheet.name.as_ref());
            self.fault(
                Diagnostic::information("hidden-in-the-workbook", told),
                Place::Row { sheet: sheet.name.clone(), row: 0 },
            );
        }
        let mut hidden = sheet.rows.iter().filter(|row| row.hidden);
        if let Some(first) = hidden.next() {
            let n = 1 + hidden.count();
            let told = say("hidden-rows").with("sheet", sheet.name.as_ref()).with("n", n);
            self.fault(Diagnostic::information("hidden-in-the-workbook", told), sheet.place_of_row(first.number));
        }
    }

    fn unread(&mut self, sheet: &Sheet) {
        if let Some(row) = sheet.rows.first() {
            let told = say("unread-sheet").with("sheet", sheet.name.as_ref());
            self.fault(Diagnostic::warning("unknown-key", told), sheet.place_of_row(row.number));
        }
    }

    pub(super) fn fault(&mut self, fault: Diagnostic, place: Place) {
        self.faults.push(Fault { diagnostic: fault, place });
    }

    /// What a cell says for a key; errors of formulas are told.
    pub(super) fn value(
        &mut self,
        key: &str,
        shape: &Shape,
        cell: &Cell,
        sheet: &Sheet,
        row: u32,
        at: u32,
    ) -> Option<Value> {
        let place = sheet.place(row, at);
        match cell {
            Cell::Error(error) => {
                let told = say("cell-error").with("error", error.as_str());
                self.fault(Diagnostic::error("wrong-type", told), place);
                None
            }
            Cell::Uncomputed => {
                self.fault(Diagnostic::error("wrong-type", say("cell-uncomputed")), place);
                None
            }
            cell => values::value(key, shape, cell, &place, sheet.from_1904),
        }
    }

    pub(super) fn unknown_heading(&mut self, heading: &str, known: &[&str], place: Place) {
        let language = self.language.clone();
        let names = || known.iter().map(|key| headings::heading_of(key, &language));
        let near = names()
            .map(|name| {
                (strsim::normalized_damerau_levenshtein(&headings::plain(heading), &headings::plain(name)), name)
            })
            .filter(|(likeness, _)| *likeness >= 0.7)
            .max_by(|a, b| a.0.total_cmp(&b.0));
        let told = match near {
            Some((_, near)) => say("unknown-heading-near").with("near", near),
            None => say("unknown-heading").with("known", names().take(40).collect::<Vec<_>>().join(", ")),
        };
        self.fault(Diagnostic::warning("unknown-key", told.with("heading", heading.trim())), place);
    }

    /// Notes what columns are taken for, and tells of those that are not understood and hold something.
    pub(super) fn note_columns(&mut self, sheet: &Sheet, headings_at: u32, columns: &[Column], known: &[&str]) {
        let keyed = columns.iter().filter_map(|column| match column.role {
            Role::Key(key) | Role::Person(key, PersonPart::Whole | PersonPart::First) => {
                Some((column.at, key.to_owned()))
            }
            Role::Name(_) => Some((column.at, "name".to_owned())),
            _ => None,
        });
        self.columns.insert(sheet.name.clone(), keyed.collect());
        for column in columns.iter().filter(|column| column.role == Role::Unknown) {
            let filled = sheet.rows.iter().any(|row| row.number > headings_at && row.cell(column.at).is_some());
            if filled {
                self.unknown_heading(&column.heading, known, sheet.place(headings_at, column.at));
            }
        }
        // What stands under no heading at all.
        let last = sheet.rows.iter().filter(|row| row.number > headings_at);
        let mut alone: HashMap<u32, u32> = HashMap::new();
        for row in last {
            for (at, _) in row.own().filter(|(at, _)| !columns.iter().any(|column| column.at == *at)) {
                alone.entry(*at).or_insert(row.number);
            }
        }
        let mut alone: Vec<(u32, u32)> = alone.into_iter().collect();
        alone.sort_unstable();
        for (at, row) in alone {
            self.fault(Diagnostic::warning("unknown-key", say("column-without-heading")), sheet.place(row, at));
        }
    }

    /// A list of tables, a row each.
    fn list(&mut self, sheet: &Sheet, of: &str) -> Vec<Table> {
        let known: Vec<&str> = shapes::keys(of)
            .filter(|key| !matches!(shapes::of(of, key), Some(Shape::Tables(name)) if name == "Session"))
            .collect();
        let Some((headings_at, columns)) = columns(sheet, &known, self.wishes) else {
            if !sheet.rows.is_empty() {
                self.unread(sheet);
            }
            return Vec::new();
        };
        self.note_columns(sheet, headings_at, &columns, &known);
        let mut tables = Vec::new();
        for row in sheet.rows.iter().filter(|row| row.number > headings_at) {
            let mut table = Table::at(sheet.place_of_row(row.number));
            let shape = |key: &str| shapes::of(of, key).unwrap_or(&Shape::Text);
            self.row(sheet, row, &columns, &shape, &mut table);
            if !table.entries.is_empty() {
                tables.push(table);
            }
        }
        tables
    }

    /// The cells of a row as the keys of a table.
    pub(super) fn row(
        &mut self,
        sheet: &Sheet,
        row: &Row,
        columns: &[Column],
        shape: &dyn Fn(&str) -> &'static Shape,
        table: &mut Table,
    ) {
        let mut names: Vec<(NamePart, String, u32)> = Vec::new();
        for column in columns {
            let Some(cell) = row.cell(column.at) else { continue };
            match column.role {
                Role::Key(key) => {
                    if let Some(value) = self.value(key, shape(key), cell, sheet, row.number, column.at) {
                        table.set(key, value, sheet.place(row.number, column.at));
                    }
                }
                Role::Name(part) => names.push((part, cell.text().trim().to_owned(), column.at)),
                Role::Person(..) | Role::Unknown => {}
            }
        }
        names.sort_by_key(|(part, ..)| *part == NamePart::Last);
        if let Some((_, _, at)) = names.last() {
            let place = sheet.place(row.number, *at);
            let name: Vec<&str> = names.iter().map(|(_, name, _)| name.as_str()).collect();
            table.set("name", name.join(" "), place.clone());
            if let Some((_, last, _)) = names.iter().find(|(part, ..)| *part == NamePart::Last)
                && names.len() == 2
            {
                table.set("surname", last.as_str(), place);
            }
        }
        self.people_over_columns(sheet, row, columns, table);
    }

    /// Members of groups, a row each: the group stands in a column, or above.
    pub(super) fn partners(&mut self, sheet: &Sheet) {
        let mut known: Vec<&str> = shapes::keys("Partner").collect();
        known.push("group");
        let Some((headings_at, columns)) = columns(sheet, &known, self.wishes) else { return self.unread(sheet) };
        self.note_columns(sheet, headings_at, &columns, &known);
        let mut groups: Vec<Table> = Vec::new();
        let mut current = None;
        for row in sheet.rows.iter().filter(|row| row.number > headings_at) {
            let mut member = Table::at(sheet.place_of_row(row.number));
            let shape = |key: &str| shapes::of("Partner", key).unwrap_or(&Shape::Text);
            self.row(sheet, row, &columns, &shape, &mut member);
            let group =
                member.entries.iter().position(|entry| entry.key == "group").map(|at| member.entries.remove(at));
            let title = match group {
                Some(Entry { value: Value::Text(title), place, .. }) => Some((Value::from(title.trim()), place)),
                Some(Entry { value, place, .. }) if values::is_in_languages(&value) => Some((value, place)),
                _ if current.is_none() => Some((headings::name_of("partners", &self.language).into(), Place::Nowhere)),
                _ => None,
            };
            if let Some((title, place)) = title {
                let known = groups.iter().position(|table| {
                    table.get("title").is_some_and(|known| values::said(known) == values::said(&title))
                });
                current = Some(known.unwrap_or_else(|| {
                    let mut table = Table::at(sheet.place_of_row(row.number));
                    table.set("title", title, place);
                    groups.push(table);
                    groups.len() - 1
                }));
            }
            if let Some(group) = current.and_then(|at| groups.get_mut(at))
                && !member.entries.is_empty()
            {
                group.tables("members").push(member);
            }
        }
        if !groups.is_empty() {
            self.draft.tables("partners").extend(groups);
        }
    }

    /// Tables under a path such as `event.days`, a row each; or the keys of one table, as on the sheet of the event.
    pub(super) fn path(&mut self, sheet: &Sheet, path: &str) {
        match shapes::at(path) {
            Some((name, true)) => {
                let tables = self.list(sheet, name);
                let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
                let mut into = &mut self.draft;
                for step in above.split('.').filter(|step| !step.is_empty()) {
                    into = into.table(step);
                }
                if !tables.is_empty() {
                    into.tables(last).extend(tables);
                }
            }
            Some((_, false)) => self.event(sheet),
            None => self.unread(sheet),
        }
    }
}
