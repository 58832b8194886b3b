//! Days and hours as people write them in cells.

use super::super::columns::HOURS;
use super::super::grid::Row;
use super::{Block, Free};
use crate::diagnostic::say;
use crate::inputs::{Certainty, Place, Table, Value};
use crate::programme::{date_of, hour_of};
use chrono::{Datelike, NaiveDate, TimeDelta};

impl Free<'_> {
    /// The day of a session: its own, else that of its block.
    pub(super) fn dated(&mut self, table: &mut Table, block: &Block) {
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
    pub(super) fn ended(&mut self, table: &mut Table) {
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

    /// A date, in any form; one without its year is of that above the table, or else of that of the import. The first such date is told.
    pub(super) fn date(&mut self, text: &str, place: &Place) -> Option<NaiveDate> {
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
}

/// The year that stands above a table, for the dates below that say none: that of a whole date, else the number that is nearest to the
/// expected one and no postcode.
pub(super) fn year_of(above: &[&Row], expected: i32) -> i32 {
    let cells = || above.iter().flat_map(|row| row.own());
    let texts: Vec<String> = cells().map(|(_, cell)| cell.text()).collect();
    let written = texts.iter().flat_map(|text| std::iter::once(text.as_str()).chain(text.split(',')));
    let mut dates =
        cells().filter_map(|(_, cell)| cell.day()).chain(written.filter_map(|text| Some(date_of(text.trim())?.0)));
    let years = texts.iter().flat_map(|text| {
        let figures = text.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 4);
        let years = figures.filter_map(|part| Some((part, part.parse::<i32>().ok()?)));
        years
            .filter(|&(part, year)| year.abs_diff(expected) <= NEAR || !is_a_postcode(text, part))
            .map(|(_, year)| year)
    });
    let years = years.filter(|year| (1990..=2100).contains(year));
    let date = dates.next().map(|day| day.year());
    date.or_else(|| years.min_by_key(|year: &i32| year.abs_diff(expected))).unwrap_or(expected)
}

/// Years around the expected one: a number of these is a year, whatever follows it.
const NEAR: u32 = 5;

/// “2000 Neuchâtel”, at the start or after a comma.
fn is_a_postcode(text: &str, figures: &str) -> bool {
    text.split(',').any(|part| {
        let after = part.trim_start().strip_prefix(figures).and_then(|after| after.strip_prefix(' '));
        after.is_some_and(|after| after.starts_with(char::is_uppercase))
    })
}

/// "10h00" over "11h00" in one cell.
pub(super) fn two_lines_of_hours(table: &mut Table) {
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

/// Minutes of "45 min", "1h30", "1 heure", "90".
pub(super) fn minutes(words: &str) -> Option<i64> {
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
