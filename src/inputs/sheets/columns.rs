//! What the columns of a sheet hold, by their headings.

use super::grid::{Row, Sheet};
use super::headings::{self, NamePart};
use super::shapes::{self, Shape};
use crate::inputs::Wishes;

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
