//! A programme in TOML, laid out on sheets: what the reader of sheets reads back as the same programme.

use super::block::{self, INSIDE};
use super::columns::{self, PARCOURS};
use super::grid::Cell;
use super::headings::{heading_of, name_of, plain};
use super::shapes::{self, PROGRAMME, Shape};
use super::values::{exactly, written};
use crate::language::lists::List;
use crate::language::wording::Language;
use toml::{Table, Value};

static YES: List = List::new("keys", "yes");
static NO: List = List::new("keys", "no");
static PLENARY: List = List::new("sheets", "plenary");
static BREAK: List = List::new("sheets", "break");

/// A sheet that is to be written.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// `event`, `sessions`, or a path such as `event.days`.
    pub kind: String,
    /// The keys of the columns; none on the sheet of the event, where keys stand in the first column.
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Option<Cell>>>,
    /// Rows that are headings of their own: names of tables, on the sheet of the event.
    pub sections: Vec<usize>,
}

/// The columns that the template has, filled or not.
const SESSIONS: &[&str] = &[
    PARCOURS,
    "day",
    "start",
    "end",
    "title",
    "format",
    "room",
    "speakers",
    "moderators",
    "description",
    "kicker",
    "summary",
    "introduction",
    "short-title",
    "level",
    "capacity",
    "registration",
    "break",
];
const PARCOURS_COLUMNS: &[&str] = &["title", "short-title", "bearers", "borne-by", "introduction", "day"];
const PEOPLE: &[&str] = &["id", "name", "role", "organisation", "surname"];
const PARTNERS: &[&str] = &["group", "id", "name", "role", "link", "logo", "logo-on-dark", "alternative"];
const PRACTICAL: &[&str] = &["title", "text"];
const EVENT: &[(&str, &[&str])] = &[
    (
        "event",
        &[
            "language",
            "series",
            "title",
            "subtitle",
            "date",
            "dates",
            "start",
            "end",
            "place",
            "address",
            "tagline",
            "organiser",
            "co-organisers",
            "registration",
            "registration-deadline",
            "online-space",
            "contact",
            "price",
            "spoken-languages",
            "hashtag",
            "parcours-word",
            "hours",
            "paper",
        ],
    ),
    ("presentation", &["title", "lead", "body", "parcours-intro"]),
    ("brand", &["theme", "colours", "logo", "logo-on-dark", "cover"]),
];

/// The sheets of a programme.
pub(super) fn sheets(programme: &Table, language: &str) -> Vec<Sheet> {
    let mut sheets = vec![event(programme, language)];
    let tables = |key: &str| list(programme.get(key));
    sheets.push(of_tables("parcours", "Parcours", PARCOURS_COLUMNS, &tables("parcours"), &["sessions"], language));
    sheets.push(sessions(programme, language));
    sheets.push(of_tables("speakers", "Appearance", PEOPLE, &tables("speakers"), &[], language));
    sheets.push(partners(&tables("partners"), language));
    sheets.push(of_tables("practical", "Practical", PRACTICAL, &tables("practical"), &[], language));
    for key in ["days", "contacts"] {
        let tables = list(programme.get("event").and_then(|event| event.get(key)));
        if !tables.is_empty() {
            let path = format!("event.{key}");
            let (name, _) = shapes::at(&path).unwrap_or_default();
            sheets.push(of_tables(&path, name, &[], &tables, &[], language));
        }
    }
    // Whatever else the format has, or gains: tables by the name of their key.
    let laid = ["parcours", "plenaries", "breaks", "speakers", "partners", "practical"];
    for (key, value) in programme {
        let tables = list(Some(value));
        if !laid.contains(&key.as_str()) && !tables.is_empty() && value.is_array() {
            let (name, _) = shapes::at(key).unwrap_or_default();
            sheets.push(of_tables(key, name, &[], &tables, &[], language));
        }
    }
    sheets
}

fn list(value: Option<&Value>) -> Vec<&Table> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table).collect()
}

/// The word of a language, or the first there is: nothing is left out for want of one.
fn word(list: &List, language: &str) -> String {
    list.of(language).get(0).or_else(|| list.words().get(0)).unwrap_or_default().to_owned()
}

fn capital(word: &str) -> String {
    crate::language::wording::capitalised(word)
}

/// The keys of the event and of what stands once, each in a row.
fn event(programme: &Table, language: &str) -> Sheet {
    let mut sheet = Sheet { kind: "event".to_owned(), ..Sheet::default() };
    let others = programme.iter().filter(|(_, value)| value.is_table()).map(|(key, _)| key.as_str());
    let known = EVENT.iter().map(|(table, _)| *table);
    let mut tables: Vec<&str> = known.clone().collect();
    tables.extend(others.filter(|table| !known.clone().any(|known| known == *table)));
    for table in tables {
        let (definition, _) = shapes::at(table).unwrap_or_default();
        let values = programme.get(table).and_then(Value::as_table);
        let standard = EVENT.iter().find(|(known, _)| *known == table).map_or(&[][..], |(_, keys)| keys);
        let mut keys: Vec<&str> = standard.to_vec();
        keys.retain(|key| shapes::of(definition, key).is_some());
        keys.extend(values.into_iter().flat_map(Table::keys).map(String::as_str).filter(|key| !standard.contains(key)));
        sheet.sections.push(sheet.rows.len());
        sheet.rows.push(vec![Some(Cell::Text(name_of(table, language).to_owned()))]);
        for key in keys {
            let shape = shapes::of(definition, key);
            let unwritten = Value::String(Language::of("").tag.clone());
            let value = values.and_then(|values| values.get(key));
            // What is not written is the first language, whatever that of the headings is.
            let value = value.or((table == "event" && key == "language").then_some(&unwritten));
            if table == "event" && matches!(shape, Some(Shape::Tables(_))) {
                // Sheets of their own.
                continue;
            }
            let mut row = vec![Some(Cell::Text(heading_of(key, language).to_owned()))];
            match value {
                Some(Value::Array(days)) if shapes::DAYS.contains(&key) && days.iter().all(Value::is_datetime) => {
                    row.extend(days.iter().map(|day| Some(written(key, &Shape::Text, day))));
                }
                Some(value) => row.push(Some(cell(key, shape, value, language))),
                None => {}
            }
            sheet.rows.push(row);
        }
    }
    sheet
}

fn cell(key: &str, shape: Option<&Shape>, value: &Value, language: &str) -> Cell {
    match (shape, value) {
        (Some(Shape::Flag), Value::Boolean(flag)) => Cell::Text(word(if *flag { &YES } else { &NO }, language)),
        (Some(shape), value) => hour(key, value).unwrap_or_else(|| written(key, shape, value)),
        // A key that the format does not have: its reader will say so.
        (None, Value::String(text)) => Cell::Text(text.clone()),
        (None, value) => Cell::Text(exactly(value)),
    }
}

/// An hour as a time of the spreadsheet, where it is one.
fn hour(key: &str, value: &Value) -> Option<Cell> {
    let text = value.as_str().filter(|_| shapes::HOURS.contains(&key))?;
    crate::programme::hour_of(text).map(Cell::Hour)
}

/// A row for each table, and a column for each key.
fn of_tables(
    kind: &str,
    definition: &str,
    standard: &[&str],
    tables: &[&Table],
    without: &[&str],
    language: &str,
) -> Sheet {
    let mut sheet = Sheet {
        kind: kind.to_owned(),
        columns: standard.iter().map(|key| (*key).to_owned()).collect(),
        ..Sheet::default()
    };
    for table in tables {
        sheet.add(table, without, &|key| shapes::of(definition, key), language);
    }
    sheet
}

impl Sheet {
    fn column(&mut self, key: &str) -> usize {
        self.columns.iter().position(|known| known == key).unwrap_or_else(|| {
            self.columns.push(key.to_owned());
            self.columns.len() - 1
        })
    }

    fn put(&mut self, row: &mut Vec<Option<Cell>>, key: &str, cell: Cell) {
        let at = self.column(key);
        if row.len() <= at {
            row.resize(at + 1, None);
        }
        row[at] = Some(cell);
    }

    fn filled(
        &mut self,
        table: &Table,
        without: &[&str],
        shape: &dyn Fn(&str) -> Option<&'static Shape>,
        language: &str,
    ) -> Vec<Option<Cell>> {
        let mut row = Vec::new();
        for (key, value) in table.iter().filter(|(key, _)| !without.contains(&key.as_str())) {
            let cell = cell(key, shape(key), value, language);
            self.put(&mut row, key, cell);
        }
        row
    }

    fn add(&mut self, table: &Table, without: &[&str], shape: &dyn Fn(&str) -> Option<&'static Shape>, language: &str) {
        let row = self.filled(table, without, shape, language);
        self.rows.push(row);
    }
}

fn partners(groups: &[&Table], language: &str) -> Sheet {
    let columns = PARTNERS.iter().map(|key| (*key).to_owned()).collect();
    let mut sheet = Sheet { kind: "partners".to_owned(), columns, ..Sheet::default() };
    for group in groups {
        let title = group.get("title").map(|title| written("title", &Shape::Text, title));
        let members = list(group.get("members"));
        let none = Table::new();
        let members = if members.is_empty() { vec![&none] } else { members };
        for member in members {
            let mut row = sheet.filled(member, &[], &|key| shapes::of("Partner", key), language);
            if let Some(title) = &title {
                sheet.put(&mut row, "group", title.clone());
            }
            sheet.rows.push(row);
        }
    }
    sheet
}

/// Breaks, plenaries and parcours with all that they hold.
fn sessions(programme: &Table, language: &str) -> Sheet {
    let columns = SESSIONS.iter().map(|key| (*key).to_owned()).collect();
    let mut sheet = Sheet { kind: "sessions".to_owned(), columns, ..Sheet::default() };
    let breaks = list(programme.get("breaks"));
    let plenaries = list(programme.get("plenaries"));
    let parcours = list(programme.get("parcours"));
    for table in breaks {
        sheet.session(&capital(&word(&BREAK, language)), table, &[], language);
    }
    for table in &plenaries {
        sheet.session(&capital(&word(&PLENARY, language)), table, &["sessions"], language);
        for session in list(table.get("sessions")) {
            sheet.with_items(&INSIDE.to_string(), session, 2, language);
        }
    }
    for (n, table) in parcours.iter().enumerate() {
        let title = table.get("title").and_then(Value::as_str).unwrap_or_default();
        let same = |other: &&&Table| {
            other.get("title").and_then(Value::as_str).is_some_and(|other| plain(other) == plain(title))
        };
        let alone = parcours.iter().filter(same).count() + plenaries.iter().filter(same).count() == 1;
        let called = if alone && block::is_a_name(title) {
            title.to_owned()
        } else {
            format!("{} {}", heading_of(PARCOURS, language), n + 1)
        };
        for session in list(table.get("sessions")) {
            sheet.with_items(&called, session, 1, language);
        }
    }
    sheet
}

impl Sheet {
    fn session(&mut self, within: &str, table: &Table, without: &[&str], language: &str) {
        let mut row = self.filled(table, without, &|key| known(key), language);
        self.put(&mut row, PARCOURS, Cell::Text(within.to_owned()));
        self.rows.push(row);
    }

    /// A session, and its activities in rows below it; those that are titles alone stand in its own row.
    fn with_items(&mut self, within: &str, session: &Table, level: usize, language: &str) {
        let items = session.get("items").and_then(Value::as_array);
        let titles = items.is_none_or(|items| items.iter().all(Value::is_str));
        let mut table = session.clone();
        if block::told_no_break(session) {
            table.insert("break".to_owned(), Value::Boolean(false));
        }
        self.session(within, &table, if titles { &[] } else { &["items"] }, language);
        for item in items.into_iter().flatten().filter(|_| !titles) {
            let mut row = match item {
                Value::Table(item) => self.filled(item, &["unnumbered"], &|key| shapes::of("Item", key), language),
                other => {
                    let mut row = Vec::new();
                    self.put(&mut row, "title", Cell::Text(other.as_str().unwrap_or_default().to_owned()));
                    row
                }
            };
            if let Some(Value::Boolean(unnumbered)) = item.get("unnumbered") {
                let numbered = Value::Boolean(!unnumbered);
                let cell = cell("numbered", Some(&Shape::Flag), &numbered, language);
                self.put(&mut row, "numbered", cell);
            }
            let within = INSIDE.to_string().repeat(level);
            self.put(&mut row, PARCOURS, Cell::Text(within));
            self.rows.push(row);
        }
    }
}

fn known(key: &str) -> Option<&'static Shape> {
    columns::session_keys().contains(&key).then(|| columns::session_shape(key))
}

/// What no sheet holds: keys at the top of the file, and lists that hold something else than tables.
pub(super) fn left(programme: &Table) -> Vec<String> {
    let unlaid = |(key, value): (&String, &Value)| {
        let tables = value.as_array().is_some_and(|values| values.iter().all(Value::is_table));
        (!value.is_table() && !tables || shapes::of(PROGRAMME, key).is_none()).then(|| key.clone())
    };
    programme.iter().filter_map(unlaid).collect()
}
