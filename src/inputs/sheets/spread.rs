//! People who are spread over several columns.

use super::columns::{Column, PersonPart, Role};
use super::grid::{Cell, Row, Sheet};
use super::reading::Reading;
use crate::inputs::{Place, Table, Value};

impl Reading<'_> {
    /// Speakers that stand in columns of their own, with what they do beside them.
    pub(super) fn people_over_columns(&mut self, sheet: &Sheet, row: &Row, columns: &[Column], table: &mut Table) {
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
