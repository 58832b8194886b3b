//! The event, by what stands above the table.

use super::super::grid::{Cell, Row, Sheet};
use super::super::headings;
use super::super::shapes;
use super::Free;
use crate::diagnostic::say;
use crate::inputs::{Certainty, Note, Place, Value};
use crate::language::venues::names_a_place;
use chrono::NaiveDate;

/// Words of a place beside a date: more of them are a sentence.
const MOST_OF_A_PLACE: usize = 8;

impl Free<'_> {
    /// What stands above the headings: the title, a date, a place, and words to look at.
    pub(super) fn above(&mut self, sheet: &Sheet, row: &Row) {
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
            // « Mardi 10 septembre 2030 – Ferme de Rives »: a date beside other words.
            let parts: Vec<&str> = text.split([',', '–', '—', '|', '·']).flat_map(|part| part.split(" - ")).collect();
            let days: Vec<NaiveDate> =
                parts.iter().filter_map(|part| Some(crate::programme::date_of(part.trim())?.0)).collect();
            if parts.len() > 1 && !days.is_empty() {
                self.days.extend(days);
                let others = parts.iter().map(|part| part.trim());
                let others = others.filter(|part| !part.is_empty() && crate::programme::date_of(part).is_none());
                for part in others {
                    if self.title.is_none() {
                        self.title = Some((part.to_owned(), place.clone()));
                    } else if part.split_whitespace().count() <= MOST_OF_A_PLACE {
                        self.place_of_the_event(part, &place);
                    } else {
                        self.left(part, place.clone(), say("row-of-no-session"));
                    }
                }
                continue;
            }
            if self.title.is_none() {
                self.title = Some((text.clone(), place));
            } else if names_a_place(text) {
                self.place_of_the_event(text, &place);
            } else {
                self.above.push((text.clone(), place));
            }
        }
    }

    /// Takes words for the place of the event, and tells it; those that come after are left.
    fn place_of_the_event(&mut self, words: &str, place: &Place) {
        if self.reading.draft.table("event").get("place").is_some() {
            return self.left(words, place.clone(), say("row-of-no-session"));
        }
        self.reading.draft.table("event").set("place", words, place.clone());
        self.note(Certainty::Guessed, say("import-guessed-place").with("place", words), place.clone());
    }

    /// The event, from what stood above the table and from the days of the sessions.
    pub(super) fn event(&mut self, name: &str) {
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
