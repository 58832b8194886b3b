//! A workbook that is not the template: a table of sessions wherever it stands, with titles above it, rows that head a block, a total below.
//! What each column was taken for is told, what is guessed is marked, and what is no part of a programme stays as comments.

use super::block::Sessions;
use super::grid::{Cell, Row, Sheet};
use super::headings::{self, PlainWords, heading_of, plain};
use super::reading::{self, Column, HOURS, PARCOURS, PersonPart, Reading, Role};
use super::shapes;
use crate::diagnostic::{Saying, say};
use crate::inputs::{Certainty, Note, Place, Table, Value, Wishes};
use crate::language::lists::List;
use crate::programme::{date_of, hour_of, span_of_hours};
use chrono::{Datelike, NaiveDate, TimeDelta};
use std::collections::BTreeSet;

static TOTALS: PlainWords = PlainWords::new("sheets", "totals");
static PLENARY: List = List::new("sheets", "plenary");
static PLENARIES: PlainWords = PlainWords::new("sheets", "plenary");

/// What is read so far of such a workbook.
pub(super) struct Free<'a> {
    pub reading: Reading<'a>,
    pub notes: Vec<Note>,
    sessions: Sessions,
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
            sessions: Sessions::default(),
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
        let sessions = std::mem::take(&mut self.sessions);
        sessions.finish(&mut self.reading);
        self.event(name);
        self.reading.order();
    }

    fn note(&mut self, certainty: Certainty, saying: Saying, place: Place) {
        self.notes.push(Note { certainty, saying, place });
    }

    /// The headings of a table of sessions: hours in one of its columns, and titles or people in another.
    fn table_of(&self, sheet: &Sheet) -> Option<(Option<u32>, Vec<Column>)> {
        if matches!(headings::kind_of(&sheet.name), Some("speakers" | "partners" | "practical" | "readme")) {
            return None;
        }
        let known = reading::session_keys();
        let timed =
            |columns: &[Column]| columns.iter().any(|column| matches!(column.role, Role::Key(HOURS | "start" | "end")));
        let says = |columns: &[Column]| {
            columns.iter().any(|column| {
                matches!(
                    column.role,
                    Role::Key("title" | "description" | "speakers" | PARCOURS | "format") | Role::Person(..)
                )
            })
        };
        if let Some((at, columns)) = reading::columns(sheet, &known, self.reading.wishes) {
            let columns = with_hours(sheet, at, columns);
            if timed(&columns) && says(&columns) || self.reading.wishes.columns.iter().any(|_| timed(&columns)) {
                return Some((Some(at), columns));
            }
        }
        by_what_they_hold(sheet).map(|columns| (None, columns))
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
            self.reading.row(sheet, row, columns, &reading::session_shape, &mut table);
            self.unknown(sheet, row, columns, &mut table);
            two_lines_of_hours(&mut table);
            if table.entries.is_empty() {
                continue;
            }
            self.dated(&mut table, &block);
            self.ended(&mut table);
            let people_only = reading::holds_people_only(row, columns);
            self.within(&mut table, has_parcours, &block, &mut called, people_only);
            self.sessions.put(table, people_only, &mut self.reading);
        }
    }

    /// What a row belongs to, where its own cell does not say it: the block that it stands in, or what the row above says.
    fn within(
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
        if people_only || super::block::is_break(table) {
            return;
        }
        let plenary = |text: &str| {
            let text = plain(text);
            PLENARIES.iter().any(|word| text == word || text.starts_with(&format!("{word}-")))
        };
        let says = |key: &str| table.text(key).is_some_and(plenary);
        let plenary_word = || PLENARY.words().iter().next().unwrap_or_default();
        if says("title") || says("format") || says("kicker") {
            table.set(PARCOURS, plenary_word(), place);
        } else if let Some((name, at)) = &block.parcours {
            table.set(PARCOURS, name.as_str(), at.clone());
        } else if has_parcours {
            if let Some((name, at)) = called.clone() {
                self.note(Certainty::Guessed, say("parcours-of-the-row-above").with("name", name.as_str()), place);
                table.set(PARCOURS, name, at);
            } else {
                table.set(PARCOURS, plenary_word(), place);
            }
        } else {
            table.set(PARCOURS, plenary_word(), place);
        }
    }

    /// A row of one cell: the heading of a block, a day, or words that belong nowhere.
    fn heads(&mut self, sheet: &Sheet, row: &Row, at: u32, text: &str, columns: &[Column], block: &mut Block) -> bool {
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
            if super::block::looks_like_a_break(text) || text.starts_with(['*', '(']) {
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

    fn left(&mut self, words: &str, place: Place, reason: Saying) {
        self.note(Certainty::Left, reason.with("words", words), place.clone());
        self.reading.draft.comments.push(format!("{place}: {words}"));
    }

    /// Whether a row counts what stands above: "Total : 12 sessions".
    fn counts(&mut self, sheet: &Sheet, row: &Row, own: &[(u32, String)]) -> bool {
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

    fn is_a_heading_again(&self, columns: &[Column], own: &[(u32, String)]) -> bool {
        let same = own.iter().filter(|(at, text)| {
            columns.iter().any(|column| column.at == *at && plain(&column.heading) == plain(text))
        });
        own.len() > 1 && same.count() == own.len()
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

    /// The day of a session: its own, else that of its block.
    fn dated(&mut self, table: &mut Table, block: &Block) {
        let place = table.entry("day").map(|entry| entry.place.clone()).unwrap_or_default();
        let own = match table.get("day") {
            Some(Value::Day(day)) => Some(*day),
            Some(Value::Text(text)) => self.date(text, &place),
            _ => None,
        };
        if let Some(day) = own {
            table.set("day", day, place);
            self.days.insert(day);
        } else if table.get("day").is_none()
            && let Some((day, place)) = &block.day
            && table.entries.iter().any(|entry| entry.key != "speakers" && entry.key != "moderators")
        {
            table.set("day", *day, place.clone());
        }
    }

    /// The end of a session that says how long it takes.
    fn ended(&mut self, table: &mut Table) {
        let Some(Value::Text(words)) = table.get("duration") else { return };
        let Some(minutes) = minutes(words) else { return };
        let start = match table.get("start") {
            Some(Value::Hour(start)) => Some(*start),
            Some(Value::Text(text)) => hour_of(text),
            _ => None,
        };
        if let Some(start) = start
            && table.get("end").is_none()
        {
            let place = table.entry("duration").map(|entry| entry.place.clone()).unwrap_or_default();
            let end = start.overflowing_add_signed(TimeDelta::minutes(minutes)).0;
            self.note(Certainty::Guessed, say("end-of-a-duration").with("end", end), place.clone());
            table.set("end", end, place);
            table.entries.retain(|entry| entry.key != "duration");
        }
    }

    /// What stands above the headings: the title, a date, a place, and words to look at.
    fn above(&mut self, sheet: &Sheet, row: &Row) {
        let own: Vec<(u32, String)> = row.own().map(|(at, cell)| (*at, cell.text().trim().to_owned())).collect();
        let known: Vec<&str> = shapes::keys("Event").collect();
        let mut cells = own.iter().peekable();
        while let Some((at, text)) = cells.next() {
            let place = sheet.place(row.number, *at);
            if let Some(day) = row.cell(*at).and_then(Cell::day).or_else(|| self.date(text, &place)) {
                self.days.insert(day);
                continue;
            }
            // "Lieu : Maison des Tilleuls", or the two in two cells.
            let (label, value) = match text.split_once([':']) {
                Some((label, value)) if !value.trim().is_empty() && !value.starts_with("//") => {
                    (label, Some(value.trim().to_owned()))
                }
                _ => (text.trim_end_matches([':', ' ']), None),
            };
            let meant = headings::meant(label, &known).map(|meaning| meaning.key);
            let beside =
                if value.is_none() && meant.is_some() { cells.peek().map(|(_, text)| text.clone()) } else { None };
            if let (Some(key), Some(value)) = (meant, value.or(beside.clone())) {
                if beside.is_some() {
                    cells.next();
                }
                let is_a_date = ["date", "dates"].contains(&key);
                if let Some(day) = is_a_date.then(|| self.date(&value, &place)).flatten() {
                    self.days.insert(day);
                } else {
                    self.reading.draft.table("event").set(key, value, place);
                }
                continue;
            }
            if self.title.is_none() {
                self.title = Some((text.clone(), place));
            } else {
                self.above.push((text.clone(), place));
            }
        }
    }

    /// What the name of one of several sheets says: a day, or a parcours.
    fn of_a_name(&mut self, sheet: &Sheet) -> (Option<Said<NaiveDate>>, Option<Said<String>>) {
        let place = sheet.place_of_row(0);
        if let Some(day) = self.date(&sheet.name, &place) {
            return (Some((day, place)), None);
        }
        let (called, named) = parcours_of(&sheet.name);
        let known = headings::kind_of(&sheet.name).is_some();
        (None, (called || !known).then_some((named, place)))
    }

    /// A date, in any form; one without its year is of that above the table, or else of that of the import. The first such date is told.
    fn date(&mut self, text: &str, place: &Place) -> Option<NaiveDate> {
        let text = text.trim().trim_end_matches([':', '.']).trim();
        let of = |text: &str| date_of(text).map(|(day, _)| day);
        let figures = text.split(['/', '.']).filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let bare = figures.len() == 2
            && figures.iter().all(|part| part.len() <= 2 && part.bytes().all(|c| c.is_ascii_digit()))
            && text.contains('/');
        let has_letters = text.chars().any(char::is_alphabetic) && text.chars().any(|c| c.is_ascii_digit());
        let guessed = match bare {
            // “14/10”
            true => of(&format!("{}/{}/{}", figures[0], figures[1], self.year)),
            false => match of(text) {
                Some(day) => return Some(day),
                None => has_letters.then(|| of(&format!("{text} {}", self.year))).flatten(),
            },
        }?;
        if !std::mem::replace(&mut self.told, true) {
            self.note(
                Certainty::Guessed,
                say("import-guessed-year").with("year", self.year.to_string()),
                place.clone(),
            );
        }
        Some(guessed)
    }

    /// A sheet of no sessions: people, partners, or words that are kept.
    fn other(&mut self, sheet: &Sheet) {
        let wishes = self.reading.wishes;
        let people: Vec<&str> = shapes::keys("Appearance").collect();
        let is_people = || {
            reading::columns(sheet, &people, wishes).is_some_and(|(_, columns)| {
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

    /// The event, from what stood above the table and from the days of the sessions.
    fn event(&mut self, name: &str) {
        let title = self.title.take().unwrap_or_else(|| {
            self.notes.push(Note {
                certainty: Certainty::Guessed,
                saying: say("title-of-the-file"),
                place: Place::Nowhere,
            });
            (name.to_owned(), Place::Nowhere)
        });
        let above = std::mem::take(&mut self.above);
        let days = std::mem::take(&mut self.days);
        let event = self.reading.draft.table("event");
        if event.get("title").is_none() {
            event.set("title", title.0, title.1);
        }
        let mut above = above.into_iter();
        if event.get("subtitle").is_none()
            && let Some((words, place)) = above.next()
        {
            event.set("subtitle", words, place.clone());
            self.note(Certainty::Guessed, say("subtitle-above"), place);
        }
        let days: Vec<NaiveDate> = days.into_iter().collect();
        let event = self.reading.draft.table("event");
        match days[..] {
            [] => {}
            [day] => {
                event.set("date", day, Place::Nowhere);
            }
            _ => {
                let days = days.into_iter().map(|day| (Value::Day(day), Place::Nowhere));
                event.set("dates", Value::List(days.collect()), Place::Nowhere);
            }
        }
        for (words, place) in above {
            self.left(&words, place, say("words-above-the-table"));
        }
        if self.reading.draft.table("event").get("date").is_some() {
            self.one_day();
        }
    }

    /// The sessions of an event of one day need not say it.
    fn one_day(&mut self) {
        for key in ["breaks", "plenaries", "parcours"] {
            if self.reading.draft.get(key).is_none() {
                continue;
            }
            for table in self.reading.draft.tables(key) {
                table.entries.retain(|entry| entry.key != "day");
                if let Some(Value::Tables(_)) = table.get("sessions") {
                    for session in table.tables("sessions") {
                        session.entries.retain(|entry| entry.key != "day");
                    }
                }
            }
        }
    }
}

/// The year that stands above a table, for the dates below that say none: that of a whole date, else the number that is nearest to the
/// expected one and no postcode.
fn year_of(above: &[&Row], expected: i32) -> i32 {
    let cells = || above.iter().flat_map(|row| row.own());
    let texts: Vec<String> = cells().map(|(_, cell)| cell.text()).collect();
    let written = texts.iter().flat_map(|text| std::iter::once(text.as_str()).chain(text.split(',')));
    let mut dates =
        cells().filter_map(|(_, cell)| cell.day()).chain(written.filter_map(|text| Some(date_of(text.trim())?.0)));
    let years = texts.iter().flat_map(|text| {
        let figures = text.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 4);
        figures.filter(|part| !is_a_postcode(text, part)).filter_map(|part| part.parse().ok())
    });
    let years = years.filter(|year| (1990..=2100).contains(year));
    let date = dates.next().map(|day| day.year());
    date.or_else(|| years.min_by_key(|year: &i32| year.abs_diff(expected))).unwrap_or(expected)
}

/// “2000 Neuchâtel”, at the start or after a comma.
fn is_a_postcode(text: &str, figures: &str) -> bool {
    text.split(',').any(|part| {
        let after = part.trim_start().strip_prefix(figures).and_then(|after| after.strip_prefix(' '));
        after.is_some_and(|after| after.starts_with(char::is_uppercase))
    })
}

fn row_is_last(sheet: &Sheet, row: &Row) -> bool {
    sheet.rows.last().is_some_and(|last| last.number == row.number)
}

/// Whether a row is called a parcours, and its title: "Parcours 1 : Nourrir", "Atelier A – Les sols", "Salle 2".
fn parcours_of(text: &str) -> (bool, String) {
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

/// "10h00" over "11h00" in one cell.
fn two_lines_of_hours(table: &mut Table) {
    for key in [HOURS, "start"] {
        let Some(entry) = table.entry_mut(key) else { continue };
        let Value::Text(text) = &entry.value else { continue };
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if let [first, second] = lines[..] {
            let first = first.trim_end_matches(['-', '–', '—', ' ']);
            let second = second.trim_start_matches(['-', '–', '—', ' ']).trim_start_matches("à ");
            entry.value = Value::Text(format!("{first} - {second}"));
        }
    }
}

/// The column of hours where its heading says something else, "Créneau du matin": most of its cells are hours.
fn with_hours(sheet: &Sheet, headings_at: u32, mut columns: Vec<Column>) -> Vec<Column> {
    if columns.iter().any(|column| matches!(column.role, Role::Key(HOURS | "start"))) {
        return columns;
    }
    for column in columns.iter_mut().filter(|column| column.role == Role::Unknown) {
        if of_hours(sheet, column.at, headings_at + 1) {
            column.role = Role::Key(HOURS);
            break;
        }
    }
    columns
}

fn of_hours(sheet: &Sheet, at: u32, from: u32) -> bool {
    let cells: Vec<&Cell> = sheet.rows.iter().filter(|row| row.number >= from).filter_map(|row| row.cell(at)).collect();
    let hours = cells.iter().filter(|cell| {
        let text = cell.text();
        cell.hour().is_some() || hour_of(text.trim()).is_some() || span_of_hours(&text).is_some()
    });
    cells.len() > 1 && hours.count() * 2 > cells.len()
}

/// Columns without headings, by what they hold: hours, then the longest texts as titles, people, rooms.
fn by_what_they_hold(sheet: &Sheet) -> Option<Vec<Column>> {
    let mut all: BTreeSet<u32> = BTreeSet::new();
    for row in sheet.rows.iter().take(200) {
        all.extend(row.own().map(|(at, _)| *at));
    }
    let hours = all.iter().copied().find(|at| of_hours(sheet, *at, 0))?;
    let column = |at: u32, role| Column { at, heading: String::new(), role };
    let mut columns = vec![column(hours, Role::Key(HOURS))];
    let mut after = all.into_iter().filter(|at| *at > hours);
    if let Some(second) = after.next() {
        if of_hours(sheet, second, 0) {
            columns[0].role = Role::Key("start");
            columns.push(column(second, Role::Key("end")));
            columns.extend(after.next().map(|at| column(at, Role::Key("title"))));
        } else {
            columns.push(column(second, Role::Key("title")));
        }
    }
    for (at, key) in after.zip(["speakers", "room"]) {
        columns.push(column(at, Role::Key(key)));
    }
    (columns.len() > 1).then_some(columns)
}

/// Minutes of "45 min", "1h30", "1 heure", "90".
fn minutes(words: &str) -> Option<i64> {
    let words: String = words.to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let number = |text: &str| text.parse::<i64>().ok().filter(|n| (1..=1_440).contains(n));
    if let Some(minutes) = number(words.trim_end_matches(|c: char| c.is_alphabetic() || c == '.' || c == '\''))
        && !words.contains('h')
    {
        return Some(minutes);
    }
    let (hours, rest) = words.split_once('h')?;
    let rest: String = rest.chars().filter(char::is_ascii_digit).collect();
    let more = if rest.is_empty() { 0 } else { rest.parse().ok().filter(|n| (0..60).contains(n))? };
    Some(number(hours)? * 60 + more)
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

    #[test]
    fn durations_in_minutes() {
        for (words, right) in
            [("45 min", 45), ("45'", 45), ("90", 90), ("1h30", 90), ("1 h", 60), ("1 heure", 60), ("2h 05", 125)]
        {
            assert_eq!(minutes(words), Some(right), "{words}");
        }
        for words in ["", "longtemps", "h", "9999"] {
            assert_eq!(minutes(words), None, "{words}");
        }
    }
}
