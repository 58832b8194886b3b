//! The rows of sessions: which stand in a parcours, which are plenaries and breaks that all share, and what stands inside the one above.

use super::columns::{self, Column, HOURS, PARCOURS};
use super::grid::{Row, Sheet};
use super::headings::{PlainWords, plain};
use super::reading::Reading;
use super::shapes;
use super::values;
use crate::diagnostic::{Diagnostic, say};
use crate::inputs::{Entry, Place, Table, Value};
use crate::programme::{hour_of as hour, span_of_hours};

static PLENARY: PlainWords = PlainWords::new("sheets", "plenary");
static EVERYBODY: PlainWords = PlainWords::new("sheets", "everybody");
static BREAK: PlainWords = PlainWords::new("sheets", "break");
static PAUSES: PlainWords = PlainWords::new("sheets", "pauses");

/// What a break may have: whoever has more is no break, whatever its title.
const OF_A_BREAK: [&str; 7] = ["title", HOURS, "start", "end", "day", "room", "id"];

/// Stands in the column of parcours for what is inside the row above; once for each level.
pub(super) const INSIDE: char = '↳';

/// Parcours, plenaries and breaks, with their sessions as far as they are read.
#[derive(Default)]
pub(super) struct Sessions {
    parcours: Vec<Table>,
    /// Whether a sheet lists the parcours: others are mistakes then.
    listed: bool,
    plenaries: Vec<Table>,
    breaks: Vec<Table>,
    last: Option<Last>,
}

/// What the row above was.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Last {
    Plenary(usize),
    OfPlenary(usize),
    OfParcours(usize),
}

/// Where a row belongs.
#[derive(Debug, PartialEq)]
enum Within {
    Above(usize),
    Plenary,
    Break,
    Everybody,
    Called(String),
    Nothing,
}

impl Sessions {
    pub(super) fn among(parcours: Vec<Table>) -> Sessions {
        Sessions { listed: !parcours.is_empty(), parcours, ..Sessions::default() }
    }

    /// Reads a sheet of sessions.
    pub(super) fn read(&mut self, sheet: &Sheet, reading: &mut Reading) {
        let known = columns::session_keys();
        let Some((headings_at, columns)) = columns::columns(sheet, &known, reading.wishes) else {
            if let Some(row) = sheet.rows.first() {
                let told = say("unread-sheet").with("sheet", sheet.name.as_ref());
                reading.fault(Diagnostic::warning("unknown-key", told), sheet.place_of_row(row.number));
            }
            return;
        };
        reading.note_columns(sheet, headings_at, &columns, &known);
        self.last = None;
        for row in sheet.rows.iter().filter(|row| row.number > headings_at) {
            self.row(sheet, row, &columns, reading);
        }
    }

    fn row(&mut self, sheet: &Sheet, row: &Row, columns: &[Column], reading: &mut Reading) {
        let mut table = Table::at(sheet.place_of_row(row.number));
        reading.row(sheet, row, columns, &columns::session_shape, &mut table);
        self.put(table, columns::holds_people_only(row, columns), reading);
    }

    /// Puts a row where it belongs. One that holds people only, below what merged cells cover, belongs to the session above.
    pub(super) fn put(&mut self, mut table: Table, people_only: bool, reading: &mut Reading) {
        let within = taken(&mut table, PARCOURS);
        parted_hours(&mut table);
        if table.entries.is_empty() && within.is_none() {
            return;
        }
        if people_only && self.more_people(&mut table) {
            return;
        }
        let place = within.as_ref().map_or_else(|| table.place.clone(), |entry| entry.place.clone());
        let called = within.map(|entry| match entry.value {
            Value::Text(text) => text,
            Value::Number(number) => number.to_string(),
            other => format!("{other:?}"),
        });
        match within_of(called.as_deref()) {
            Within::Above(levels) => self.inside(levels, table, place, reading),
            Within::Plenary => self.plenary(table),
            Within::Break => self.breaks.push(table),
            Within::Everybody if is_break(&table) => self.breaks.push(shared(table)),
            Within::Everybody => self.plenary(table),
            Within::Called(name) => self.called(&name, table, place, reading),
            Within::Nothing => match &self.parcours[..] {
                [] if is_break(&table) => self.breaks.push(shared(table)),
                [] => self.plenary(table),
                [_] if !is_break(&table) => self.push(0, table),
                _ if is_break(&table) => self.breaks.push(shared(table)),
                _ => {
                    let told = say("session-without-parcours");
                    reading.fault(Diagnostic::error("missing-key", told), place);
                    // Read on, so that its other faults are told as well.
                    self.plenary(table);
                }
            },
        }
    }

    /// Adds people to the session above, where there is one.
    fn more_people(&mut self, table: &mut Table) -> bool {
        let above = match self.last {
            Some(Last::OfParcours(at)) => self.parcours.get_mut(at).and_then(last_session),
            Some(Last::Plenary(at) | Last::OfPlenary(at)) => self.plenaries.get_mut(at).and_then(last_session),
            None => None,
        };
        let Some(above) = above else { return false };
        above.comments.append(&mut table.comments);
        for list in ["speakers", "moderators"] {
            let Some(Entry { value: Value::List(more), place, .. }) = taken(table, list) else { continue };
            match above.entry_mut(list) {
                Some(Entry { value: Value::List(people), .. }) => people.extend(more),
                _ => {
                    above.set(list, Value::List(more), place);
                }
            }
        }
        true
    }

    fn inside(&mut self, levels: usize, mut table: Table, place: Place, reading: &mut Reading) {
        match (self.last, levels) {
            (Some(Last::Plenary(at) | Last::OfPlenary(at)), 1) => {
                self.plenaries[at].tables("sessions").push(session(table));
                self.last = Some(Last::OfPlenary(at));
            }
            (Some(last @ (Last::OfPlenary(_) | Last::OfParcours(_))), _) => {
                let above = match last {
                    Last::OfParcours(at) => self.parcours.get_mut(at),
                    Last::OfPlenary(at) | Last::Plenary(at) => self.plenaries.get_mut(at),
                };
                let Some(session) = above.and_then(last_session) else { return };
                // An activity has no hours of its own.
                if let Some(flag) = taken(&mut table, "numbered") {
                    table.set("unnumbered", matches!(flag.value, Value::Flag(false)), flag.place);
                }
                if !matches!(session.get("items"), Some(Value::List(_) | Value::Tables(_))) {
                    session.set("items", Value::List(Vec::new()), Place::Nowhere);
                }
                match session.entry_mut("items").map(|entry| &mut entry.value) {
                    Some(Value::List(items)) => items.push((Value::Inline(table.clone()), table.place)),
                    Some(Value::Tables(items)) => items.push(table),
                    _ => {}
                }
            }
            _ => {
                reading.fault(Diagnostic::error("missing-key", say("inside-nothing")), place);
            }
        }
    }

    fn called(&mut self, name: &str, table: Table, place: Place, reading: &mut Reading) {
        let wanted = plain(name);
        // What has its title in several languages is called in any of them.
        let names = |table: &Table, key: &str| {
            table.get(key).is_some_and(|own| values::said(own).into_iter().any(|own| plain(own) == wanted))
        };
        let find = |tables: &[Table]| {
            ["title", "id", "short-title"].iter().find_map(|key| tables.iter().position(|table| names(table, key)))
        };
        if let Some(at) = find(&self.parcours) {
            return self.push(at, table);
        }
        if let Some(at) = find(&self.plenaries) {
            self.plenaries[at].tables("sessions").push(session(table));
            self.last = Some(Last::OfPlenary(at));
            return;
        }
        let number = ordinal(name);
        if let Some((of_plenaries, number)) = number {
            let list = if of_plenaries { &self.plenaries } else { &self.parcours };
            if number >= 1 && number <= list.len() && (self.listed || of_plenaries) {
                if of_plenaries {
                    self.plenaries[number - 1].tables("sessions").push(session(table));
                    self.last = Some(Last::OfPlenary(number - 1));
                } else {
                    self.push(number - 1, table);
                }
                return;
            }
        }
        if self.listed {
            let titles: Vec<&str> = self.parcours.iter().filter_map(|table| table.text("title")).collect();
            let near = titles.iter().max_by(|a, b| {
                let likeness = |title: &str| strsim::normalized_damerau_levenshtein(&plain(title), &wanted);
                likeness(a).total_cmp(&likeness(b))
            });
            let told = say("unknown-parcours").with("written", name).with("near", near.map_or("", |near| near));
            reading.fault(Diagnostic::error("unknown-choice", told), place.clone());
        }
        let mut parcours = Table::at(table.place.clone());
        parcours.set("title", name, place);
        self.parcours.push(parcours);
        self.push(self.parcours.len() - 1, table);
    }

    fn push(&mut self, at: usize, table: Table) {
        self.parcours[at].tables("sessions").push(session(table));
        self.last = Some(Last::OfParcours(at));
    }

    /// What all attend: the keys of a plenary are its own, and what only sessions have is its first session.
    fn plenary(&mut self, table: Table) {
        let mut plenary = Table { comments: table.comments, ..Table::at(table.place.clone()) };
        let mut within = Table::at(table.place.clone());
        for Entry { key, value, place, .. } in table.entries {
            let own = match key.as_str() {
                "description" => "introduction",
                "format" => "kicker",
                key => key,
            };
            let is_own = shapes::of("Plenary", own).is_some();
            match (is_own, plenary.get(own).is_some()) {
                (true, false) => plenary.set(own, value, place),
                _ => within.set(&key, value, place),
            };
        }
        // A plenary of `description` and `introduction` keeps both, each in its place.
        if !within.entries.is_empty() && !within.entries.iter().all(|entry| entry.key == "break") {
            plenary.tables("sessions").push(within);
        }
        self.plenaries.push(plenary);
        self.last = Some(Last::Plenary(self.plenaries.len() - 1));
    }

    /// Puts what was read into the programme.
    pub(super) fn finish(self, reading: &mut Reading) {
        for (key, tables) in [("breaks", self.breaks), ("plenaries", self.plenaries), ("parcours", self.parcours)] {
            if !tables.is_empty() {
                reading.draft.tables(key).extend(tables);
            }
        }
    }
}

fn last_session(of: &mut Table) -> Option<&mut Table> {
    match of.get("sessions") {
        Some(Value::Tables(_)) => of.tables("sessions").last_mut(),
        _ => None,
    }
}

fn taken(table: &mut Table, key: &str) -> Option<Entry> {
    let at = table.entries.iter().position(|entry| entry.key == key)?;
    Some(table.entries.remove(at))
}

/// The row as a session: what it says of itself as a plenary would is what it says as a session.
fn session(mut table: Table) -> Table {
    if table.get("break").is_none() && is_break(&table) {
        table.set("break", true, Place::Nowhere);
    } else if table.get("break") == Some(&Value::Flag(false)) {
        taken(&mut table, "break");
    }
    if table.get("description").is_none()
        && let Some(entry) = taken(&mut table, "introduction")
    {
        table.set("description", entry.value, entry.place);
    }
    table
}

/// A break that all share needs not say that it is one.
fn shared(mut table: Table) -> Table {
    taken(&mut table, "break");
    table
}

/// Whether a row is a break: it says so, or its title does and nobody speaks.
pub(super) fn is_break(table: &Table) -> bool {
    match table.get("break") {
        Some(Value::Flag(flag)) => return *flag,
        Some(_) => return false,
        None => {}
    }
    looks_like_a_break(table.text("title").unwrap_or_default())
        && table.entries.iter().all(|entry| OF_A_BREAK.contains(&entry.key.as_str()))
}

/// Whether a title is the word for a break, alone or before a few others: "Pause café", "Déjeuner sous les arbres".
pub(super) fn looks_like_a_break(title: &str) -> bool {
    let title = plain(title);
    PAUSES.iter().any(|pause| {
        title.strip_prefix(pause).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            && title.split('-').count() <= 6
    })
}

fn within_of(called: Option<&str>) -> Within {
    let Some(called) = called.map(str::trim).filter(|called| !called.is_empty()) else { return Within::Nothing };
    if called.chars().all(|c| c == INSIDE || c == '>' || c.is_whitespace()) {
        return Within::Above(called.chars().filter(|c| !c.is_whitespace()).count());
    }
    let word = plain(called);
    let among = |list: &PlainWords| list.iter().any(|known| known == word);
    match () {
        () if among(&PLENARY) => Within::Plenary,
        () if among(&EVERYBODY) || called == "*" => Within::Everybody,
        () if among(&BREAK) => Within::Break,
        () => Within::Called(called.to_owned()),
    }
}

/// Whether the title of a parcours stands for it in the column of parcours: it is no word that means something else there.
pub(super) fn is_a_name(title: &str) -> bool {
    matches!(within_of(Some(title)), Within::Called(_)) && title.trim() == title && !title.contains('\n')
}

/// "Parcours 2", "2", "Plénière 1": whether it is one of the plenaries, and its number.
fn ordinal(name: &str) -> Option<(bool, usize)> {
    let word = plain(name);
    let rest = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = word[rest.len()..].parse().ok()?;
    let rest = rest.trim_end_matches('-');
    if rest.is_empty() {
        return Some((false, number));
    }
    let plenary = PLENARY.iter().any(|known| known == rest);
    let parcours = super::headings::meant(rest, &[PARCOURS]).is_some();
    (plenary || parcours).then_some((plenary, number))
}

/// Two hours in one cell are a start and an end.
fn parted_hours(table: &mut Table) {
    for key in [HOURS, "start"] {
        let Some(Entry { value: Value::Text(text), place, .. }) = table.entry(key).cloned() else {
            if key == HOURS
                && let Some(entry) = taken(table, HOURS)
            {
                // One hour alone begins the session.
                set_new(table, "start", entry.value, entry.place);
            }
            continue;
        };
        let spanned = span_of_hours(&text).filter(|_| key == HOURS || table.get("end").is_none());
        match spanned {
            Some((start, end)) => {
                taken(table, key);
                set_new(table, "start", Value::Hour(start), place.clone());
                set_new(table, "end", Value::Hour(end), place);
            }
            None if key == HOURS => {
                taken(table, key);
                let bare = text.trim().trim_start_matches("à ").trim();
                let value = match hour(bare) {
                    Some(hour) => Value::Hour(hour),
                    None => Value::Text(text),
                };
                set_new(table, "start", value, place);
            }
            None => {}
        }
    }
}

fn set_new(table: &mut Table, key: &str, value: Value, place: Place) {
    if table.get(key).is_none() {
        table.set(key, value, place);
    }
}

/// The value of a cell that says whether a session is a break, where its title would be taken for one.
pub(super) fn told_no_break(table: &toml::Table) -> bool {
    let says = |key: &str| table.get(key).is_some();
    let title = table.get("title").and_then(toml::Value::as_str).unwrap_or_default();
    !says("break") && looks_like_a_break(title) && table.keys().all(|key| OF_A_BREAK.contains(&key.as_str()))
}
