//! A workbook that is a programme: sheets by their names, columns by their headings, rows as tables.

use super::grid::{Cell, Row, Sheet};
use super::headings::{self, NamePart};
use super::shapes::{self, PROGRAMME, Shape};
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

/// What a column holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Role {
    Key(&'static str),
    /// Part of a name: the key it is part of.
    Name(NamePart),
    /// A person of a list of people, spread over columns: the list, and what of the person.
    Person(&'static str, PersonPart),
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PersonPart {
    Whole,
    First,
    Last,
    Role,
    Organisation,
}

/// A column with a heading.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub at: u32,
    pub heading: String,
    pub role: Role,
}

/// Columns of a row of sessions beside the keys of sessions and of plenaries.
pub(super) const PARCOURS: &str = "parcours";
pub(super) const HOURS: &str = "hours";

/// The keys that a row of sessions may hold.
pub(super) fn session_keys() -> Vec<&'static str> {
    let mut keys: Vec<&str> = shapes::keys("Session").collect();
    for key in shapes::keys("Plenary").filter(|key| *key != "sessions") {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.extend([PARCOURS, HOURS]);
    keys
}

/// What a key of a row of sessions holds.
pub(super) fn session_shape(key: &str) -> &'static Shape {
    shapes::of("Session", key).or_else(|| shapes::of("Plenary", key)).unwrap_or(&Shape::Text)
}

/// The rows below the headings that are looked at for headings.
const HEADINGS_WITHIN: usize = 30;

/// The row of headings, and what each column holds: the row among the first ones that knows the most keys.
pub(super) fn columns(sheet: &Sheet, known: &[&'static str], wishes: &Wishes) -> Option<(u32, Vec<Column>)> {
    let mut best: Option<(usize, u32, Vec<Column>)> = None;
    for row in sheet.rows.iter().take(HEADINGS_WITHIN) {
        let columns = of_headings(row, known, wishes);
        let understood = columns.iter().filter(|column| column.role != Role::Unknown).count();
        // A row of one heading is one only at the top, or else any word of a table would be.
        let enough = understood >= 2 || understood == 1 && best.is_none() && row.number == 0;
        if enough && best.as_ref().is_none_or(|(most, ..)| understood > *most) {
            best = Some((understood, row.number, columns));
        }
    }
    best.map(|(_, row, columns)| (row, columns))
}

fn of_headings(row: &Row, known: &[&'static str], wishes: &Wishes) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    // The list of people whose columns are open, and the number of the person.
    let mut person: Option<(&'static str, Option<u32>)> = None;
    for (at, cell) in row.own() {
        let heading = cell.text();
        let asked = wishes.columns.iter().find(|(name, _)| headings::plain(name) == headings::plain(&heading));
        let asked = asked.and_then(|(_, key)| known.iter().copied().find(|known| known == key));
        let meaning = match asked {
            Some(key) => Some(headings::Meaning { key, number: None }),
            None => headings::meant(&heading, known),
        };
        let of_a_person = |part| person.map(|(list, _)| Role::Person(list, part));
        let name = headings::part_of_a_name(&heading);
        let role = match (meaning, name) {
            (Some(meaning), _) if ["speakers", "moderators"].contains(&meaning.key) => {
                person = Some((meaning.key, meaning.number));
                match (meaning.number, name) {
                    (Some(_), _) => Role::Person(meaning.key, PersonPart::Whole),
                    (None, _) => Role::Key(meaning.key),
                }
            }
            (_, Some(NamePart::Last))
                if matches!(columns.last(), Some(Column { role: Role::Person(_, PersonPart::First), .. })) =>
            {
                of_a_person(PersonPart::Last).unwrap_or(Role::Unknown)
            }
            (None, Some(part)) if known.contains(&"speakers") => {
                let list = person.map_or("speakers", |(list, _)| list);
                let first = part == NamePart::First;
                // A column of first names begins another person, and a last name one that has none.
                person = Some((list, None));
                Role::Person(list, if first { PersonPart::First } else { PersonPart::Last })
            }
            (_, Some(part)) if known.contains(&"name") && !known.contains(&"members") => Role::Name(part),
            (Some(meaning), _) => {
                person = None;
                Role::Key(meaning.key)
            }
            (None, _) => {
                let below = headings::meant(&heading, &["role", "organisation"]).map(|meaning| meaning.key);
                match below {
                    Some("role") => of_a_person(PersonPart::Role).unwrap_or(Role::Unknown),
                    Some(_) => of_a_person(PersonPart::Organisation).unwrap_or(Role::Unknown),
                    None => Role::Unknown,
                }
            }
        };
        columns.push(Column { at: *at, heading, role });
    }
    // Without first names, the column of names holds them whole, and another says where the surname begins.
    if !columns.iter().any(|column| column.role == Role::Name(NamePart::First)) {
        let named: Vec<usize> = (0..columns.len()).filter(|&n| matches!(columns[n].role, Role::Name(_))).collect();
        let alone = named.len() == 1 && !columns.iter().any(|column| column.role == Role::Key("name"));
        for n in named {
            let meant = headings::meant(&columns[n].heading, &["name", "surname"]).map(|meaning| meaning.key);
            columns[n].role = Role::Key(if alone { "name" } else { meant.unwrap_or("surname") });
        }
    }
    // Where starts have their own column, hours are how many, or the same again.
    if columns.iter().any(|column| column.role == Role::Key("start")) {
        let hours = columns.iter_mut().filter(|column| column.role == Role::Key(HOURS));
        hours.for_each(|column| column.role = Role::Unknown);
    }
    // Two columns of one key: the second is told, not joined in silence.
    for n in 1..columns.len() {
        if let Role::Key(key) = columns[n].role
            && columns[..n].iter().any(|other| other.role == Role::Key(key))
        {
            columns[n].role = match key {
                "speakers" | "moderators" => Role::Person(key, PersonPart::Whole),
                _ => Role::Unknown,
            };
        }
    }
    columns
}

/// Whether a row holds people and nothing else of its own.
pub(super) fn holds_people_only(row: &Row, columns: &[Column]) -> bool {
    let own = columns.iter().filter(|column| row.own().any(|(at, _)| *at == column.at));
    let mut roles = own.map(|column| &column.role).peekable();
    roles.peek().is_some() && roles.all(|role| matches!(role, Role::Person(..) | Role::Key("speakers" | "moderators")))
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

    /// The sheet of the event: a heading in the first column, its values beside it; names of tables stand above their keys.
    fn event(&mut self, sheet: &Sheet) {
        let known = |table: &str| shapes::keys(table).collect::<Vec<_>>();
        let mut section = "event";
        for row in &sheet.rows {
            let Some((first, heading)) = row.own().next() else { continue };
            let text = heading.text();
            let values: Vec<(u32, Cell)> = row.own().filter(|(at, _)| at > first).cloned().collect();
            let name = headings::kind_of(&text).filter(|kind| shapes::of(PROGRAMME, kind).is_some());
            if let Some(table) = name
                && values.is_empty()
                && let Some((_, false)) = shapes::at(table)
            {
                section = table;
                continue;
            }
            let sections = [section, "event", "presentation", "brand", "print", "check"];
            let dotted = text.trim().split_once('.').and_then(|(table, key)| {
                let (_, many) = shapes::at(table)?;
                let key = shapes::keys(shapes::at(table)?.0).find(|known| *known == key)?;
                (!many).then_some((table.to_owned(), key))
            });
            let found = dotted.or_else(|| {
                sections.iter().find_map(|table| {
                    let (name, _) = shapes::at(table)?;
                    headings::meant(&text, &known(name)).map(|meaning| ((*table).to_owned(), meaning.key))
                })
            });
            let Some((table, key)) = found else {
                if !values.is_empty() {
                    self.unknown_heading(&text, &known("Event"), sheet.place(row.number, *first));
                }
                continue;
            };
            let Some((name, _)) = shapes::at(&table) else { continue };
            let Some(shape) = shapes::of(name, key) else { continue };
            let place_of = |at: u32| sheet.place(row.number, at);
            let value = match shape {
                // A value in each cell.
                Shape::Texts | Shape::Numbers | Shape::TextsOr(_) => {
                    let mut list = Vec::new();
                    for (at, cell) in &values {
                        match self.value(key, shape, cell, sheet, row.number, *at) {
                            Some(Value::List(values)) => list.extend(values),
                            Some(other) => list.push((other, place_of(*at))),
                            None => {}
                        }
                    }
                    let written = values.iter().any(|(_, cell)| !cell.text().trim().is_empty());
                    written.then_some((Value::List(list), values.first().map_or(*first, |(at, _)| *at)))
                }
                _ => {
                    let mut cells = values.iter();
                    let first = cells.next();
                    // Help that stands beside a value says nothing of the programme, but what a date or a flag is doubled by is told.
                    first.and_then(|(at, cell)| Some((self.value(key, shape, cell, sheet, row.number, *at)?, *at)))
                }
            };
            if let Some((value, at)) = value {
                let place = sheet.place(row.number, at);
                let mut into = &mut self.draft;
                for step in table.split('.') {
                    into = into.table(step);
                }
                into.place = if into.entries.is_empty() { sheet.place_of_row(row.number) } else { into.place.clone() };
                into.set(key, value, place);
            }
        }
    }

    fn unknown_heading(&mut self, heading: &str, known: &[&str], place: Place) {
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

    /// Speakers that stand in columns of their own, with what they do beside them.
    fn people_over_columns(&mut self, sheet: &Sheet, row: &Row, columns: &[Column], table: &mut Table) {
        for list in ["speakers", "moderators"] {
            let mut people: Vec<(Table, Place)> = Vec::new();
            // A column of the list itself may be followed by what its person does.
            let mut whole: Option<u32> = None;
            for column in columns {
                let part = match column.role {
                    Role::Key(key) if key == list => {
                        whole = Some(column.at);
                        continue;
                    }
                    Role::Person(of, part) if of == list => part,
                    Role::Key(_) | Role::Name(_) => {
                        whole = None;
                        continue;
                    }
                    _ => continue,
                };
                let text = row.cell(column.at).map(Cell::text).unwrap_or_default();
                let text = text.trim();
                let place = sheet.place(row.number, column.at);
                let begins = match part {
                    PersonPart::Whole | PersonPart::First => true,
                    PersonPart::Last => people.last().is_none_or(|(person, _)| person.get("first").is_none()),
                    _ => false,
                };
                if begins {
                    whole = None;
                    people.push((Table::at(place.clone()), place.clone()));
                }
                if text.is_empty() {
                    continue;
                }
                if whole.is_some() && matches!(part, PersonPart::Role | PersonPart::Organisation) {
                    beside(table, list, part, text, &place);
                    continue;
                }
                let Some((person, _)) = people.last_mut() else { continue };
                match part {
                    PersonPart::Whole => person.set("whole", text, place),
                    PersonPart::First => person.set("first", text, place),
                    PersonPart::Last => person.set("last", text, place),
                    PersonPart::Role => person.set("role", text, place),
                    PersonPart::Organisation => person.set("organisation", text, place),
                };
            }
            let people: Vec<(Value, Place)> =
                people.into_iter().flat_map(|(person, place)| joined(&person, &place)).collect();
            if people.is_empty() {
                continue;
            }
            match table.entry_mut(list) {
                Some(entry) => {
                    if let Value::List(values) = &mut entry.value {
                        values.extend(people);
                    }
                }
                None => {
                    let place = people[0].1.clone();
                    table.set(list, Value::List(people), place);
                }
            }
        }
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
            let title = match &group {
                Some(Entry { value: Value::Text(title), place, .. }) => Some((title.trim().to_owned(), place.clone())),
                _ if current.is_none() => {
                    Some((headings::name_of("partners", &self.language).to_owned(), Place::Nowhere))
                }
                _ => None,
            };
            if let Some((title, place)) = title {
                let known = groups.iter().position(|table| table.text("title") == Some(&title));
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

/// What stands in the column beside a list of people: of the only one, or of each, line by line.
fn beside(table: &mut Table, list: &str, part: PersonPart, text: &str, place: &Place) {
    let key = if part == PersonPart::Role { "role" } else { "organisation" };
    let Some(entry) = table.entry_mut(list) else { return };
    let Value::List(people) = &mut entry.value else { return };
    let lines: Vec<&str> = text.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty()).collect();
    // One line for several people is what they share.
    let count = people.len();
    for (n, (person, at)) in people.iter_mut().enumerate() {
        let words = if lines.len() == count { lines[n] } else { text };
        if let Value::Text(name) = person {
            let mut whole = Table::at(at.clone());
            whole.set("name", name.as_str(), at.clone());
            *person = Value::Inline(whole);
        }
        if let Value::Inline(whole) = person
            && whole.get(key).is_none()
        {
            whole.set(key, words, place.clone());
        }
    }
}

/// A person from what their columns hold.
fn joined(person: &Table, place: &Place) -> Vec<(Value, Place)> {
    let text = |key: &str| person.text(key).map(str::to_owned);
    let mut people = match (text("whole"), text("first"), text("last")) {
        (Some(whole), ..) => {
            let at = person.entry("whole").map_or(place, |entry| &entry.place);
            super::people::read(&whole, at)
        }
        (None, None, None) => match text("organisation") {
            Some(_) => vec![(Value::Inline(Table::at(place.clone())), place.clone())],
            None => Vec::new(),
        },
        (None, first, last) => {
            let both = first.is_some() && last.is_some();
            let name: Vec<String> = first.into_iter().chain(last.clone()).collect();
            let mut table = Table::at(place.clone());
            table.set("name", name.join(" "), place.clone());
            if let Some(last) = last.filter(|_| both) {
                table.set("surname", last, place.clone());
            }
            vec![(Value::Inline(table), place.clone())]
        }
    };
    for (value, at) in &mut people {
        for key in ["role", "organisation"] {
            let Some(entry) = person.entry(key) else { continue };
            if let Value::Text(name) = value {
                let mut whole = Table::at(at.clone());
                whole.set("name", name.as_str(), at.clone());
                *value = Value::Inline(whole);
            }
            if let Value::Inline(whole) = value
                && whole.get(key).is_none()
            {
                whole.set(key, entry.value.clone(), entry.place.clone());
            }
        }
    }
    people
}
