//! Days: where a document heads one, and which date that is.

use super::super::days::{self, numbered_day, weekday_alone};
use super::super::phrases::timed;
use super::{Reader, Where, Zone};
use crate::diagnostic::say;
use crate::import::Setting;
use crate::import::understood::Kind;
use chrono::{Datelike, NaiveDate};

impl Reader<'_> {
    /// The days of the event: the dates that stand alone or head something, in the year that is written or likely.
    pub(super) fn find_days(&mut self, setting: &Setting) {
        let lines = &self.document.lines;
        let all: Vec<(usize, days::Written)> = lines
            .iter()
            .enumerate()
            .flat_map(|(n, line)| days::days(&line.text).into_iter().map(move |day| (n, day)))
            .collect();
        let year = all.iter().find_map(|(_, day)| day.year);
        let headed = |n: usize, day: &days::Written| {
            let line = &lines[n];
            let before = line.text[..day.at.start].chars().filter(|c| c.is_alphanumeric()).count();
            let letters = line.text.chars().filter(|c| c.is_alphanumeric()).count();
            before < 24 && letters < 110 && line.bullet.is_none() && !line.text.trim_end().ends_with('.')
        };
        let first = all.iter().find(|(n, day)| headed(*n, day)).or(all.first());
        let Some((first_line, first)) = first.cloned() else { return };
        let near = year.unwrap_or_else(|| first.likely_year(setting.year));
        let mut found: Vec<NaiveDate> = first.in_year(near);
        for (n, day) in &all {
            if headed(*n, day) && day.at != first.at && self.heads_a_day(*n, day) {
                found.extend(day.in_year(near));
            }
        }
        found.sort_unstable();
        found.dedup();
        // A deadline or an anniversary is far from the event.
        let anchor = first.in_year(near).first().copied();
        found.retain(|day| anchor.is_none_or(|anchor| (*day - anchor).num_days().abs() < 31));
        if year.is_none() && !found.is_empty() {
            self.doubt(Where::Event, Kind::Day, first_line, say("import-guessed-year").with("year", near.to_string()));
        }
        if let Some((weekday, day)) = first.weekday.zip(found.first())
            && day.weekday().num_days_from_monday() as usize != weekday
        {
            self.doubt(Where::Event, Kind::Day, first_line, say("import-other-weekday").with("day", *day));
        }
        self.out.event.days = found;
    }

    /// Whether a date of a line heads what follows: little else stands there.
    pub(super) fn heads_a_day(&self, n: usize, day: &days::Written) -> bool {
        let text = &self.document.lines[n].text;
        let around = format!("{} {}", &text[..day.at.start], &text[day.at.end..]);
        around.split_whitespace().count() <= 8
    }

    pub(super) fn is_day_heading(&self, n: usize) -> bool {
        self.day_of_heading(n).is_some()
    }

    /// The day that a line heads.
    pub(super) fn day_of_heading(&self, n: usize) -> Option<NaiveDate> {
        let line = &self.document.lines[n];
        if line.bullet.is_some() || line.text.chars().count() > 90 {
            return None;
        }
        let own = &self.out.event.days;
        let hours = super::super::hours::hours(&line.text);
        let written = days::days(&line.text);
        if let Some(day) = written.first() {
            if written.len() > 1 {
                return None;
            }
            let near = own.first().map_or(day.year.unwrap_or(0), Datelike::year);
            let found = day.in_year(near);
            return found
                .first()
                .copied()
                .filter(|_| found.len() == 1 && self.heads_a_day(n, day) && own.contains(&found[0]));
        }
        if !hours.is_empty() {
            return None;
        }
        if let Some((number, end)) = numbered_day(&line.text) {
            let rest = line.text[end..].trim();
            let heads = rest.is_empty() || rest.starts_with([':', '–', '—', '-', '|', '(', '.', ',']);
            return own.get(number - 1).copied().filter(|_| heads && own.len() > 1);
        }
        let (weekday, end) = weekday_alone(&line.text)?;
        let rest = line.text[end..].trim_matches(|c: char| !c.is_alphanumeric());
        let alone = rest.is_empty() || rest.split_whitespace().count() <= 3;
        own.iter()
            .copied()
            .find(|day| alone && own.len() > 1 && day.weekday().num_days_from_monday() as usize == weekday)
    }

    /// A line that heads a day, or says when and where the event is.
    pub(super) fn day_heading(&mut self, n: usize) -> bool {
        let Some(day) = self.day_of_heading(n) else { return false };
        let line = &self.document.lines[n];
        let sessions = self.out.parts.iter().any(|part| !part.sessions.is_empty());
        if matches!(self.zone, Zone::Practical | Zone::Partners) && sessions && self.out.event.days.len() < 2 {
            return false;
        }
        let several = self.out.event.days.len() > 1;
        self.facts(n);
        if self.zone == Zone::Partners && !sessions {
            self.zone = Zone::Front;
        }
        if several && (self.zone != Zone::Front || self.hours_follow_soon(n)) {
            self.day = Some(day);
            self.zone = Zone::Programme;
            self.part = None;
            self.people = false;
            self.untitled = false;
            // « Jour 2 : les ateliers » has a title of its own.
            if line.text.split_whitespace().count() > 5 {
                self.kicker = None;
            }
        }
        true
    }

    pub(super) fn hours_follow_soon(&self, n: usize) -> bool {
        let lines = &self.document.lines;
        (n + 1..lines.len().min(n + 5)).any(|next| {
            timed(&lines[next], self.dotted).is_some_and(|it| !it.rest.text.is_empty() || it.hours.end.is_some())
        })
    }
}
