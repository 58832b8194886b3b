//! Headings over hours that begin again: stages, squares, halls of one event, each a parcours.

use super::super::person::begins_with_a_name;
use super::super::phrases::{label, timed};
use super::super::{days, phrases};
use super::Reader;
use crate::import::document::Line;
use crate::language::venues::names_a_place;
use chrono::{NaiveTime, Timelike};

/// Words of the longest heading of a stage.
const MOST_WORDS: usize = 8;

impl Reader<'_> {
    /// Finds the short lines that head hours beside others: those below them begin again before those above have come to their end, or those
    /// below a later line of their kind do, on the same day.
    pub(super) fn find_stages(&mut self) {
        let lines = &self.document.lines;
        // « Horaire : 9 h – 17 h », and a date with its hours, name no session.
        let of_the_event = |line: &Line| label(line).is_some() || !days::days(&line.text).is_empty();
        let begins = |line: &Line| {
            let found = timed(line, self.dotted)?;
            Some((found.hours.start.time, !found.rest.text.is_empty() && !of_the_event(line)))
        };
        self.begins = lines.iter().map(begins).collect();
        let mut stages = vec![false; lines.len()];
        let mut before: Option<NaiveTime> = None;
        // Those of the day whose hours do not begin again so far.
        let mut first: Vec<usize> = Vec::new();
        for n in 0..lines.len() {
            if self.is_day_heading(n) {
                before = None;
                first.clear();
            } else if let Some(starts) = self.starts(n) {
                before = Some(starts);
            } else if self.may_head_a_stage(n) {
                let starts = self.starts(n + 1);
                // An evening goes on after midnight.
                let night = |before: NaiveTime, starts: NaiveTime| before.hour() >= 18 && starts.hour() < 6;
                let again = before.zip(starts).is_some_and(|(before, starts)| {
                    starts < before && !night(before, starts) || starts == before && self.set_apart(n)
                });
                first.push(n);
                if again {
                    first.drain(..).for_each(|n| stages[n] = true);
                }
            }
        }
        self.stages = stages;
    }

    fn may_head_a_stage(&self, n: usize) -> bool {
        if self.starts(n + 1).is_none() {
            return false;
        }
        let line = &self.document.lines[n];
        let look = line.heading.is_some() || line.is_in_capitals() || line.is_bold();
        let short =
            line.text.split_whitespace().count() <= MOST_WORDS && !line.text.ends_with(['.', ',', '!', '?', ';']);
        short
            && line.bullet.is_none()
            && line.column.is_none()
            && !self.running[n]
            && (look || self.set_apart(n) || names_a_place(&line.text))
            && self.begins[n].is_none()
            && days::days(&line.text).is_empty()
            && label(line).is_none()
            && phrases::section(&line.text).is_none()
            && !phrases::is_half_of_a_day(&line.text)
            && !begins_with_a_name(line, false)
    }

    /// Whether an empty line stands above a line of a text; documents set each paragraph apart.
    fn set_apart(&self, n: usize) -> bool {
        self.document.lines[n].apart && !self.document.paragraphs
    }

    /// When a line begins a session that it names.
    fn starts(&self, n: usize) -> Option<NaiveTime> {
        let (starts, named) = (*self.begins.get(n)?)?;
        (named && !self.running[n]).then_some(starts)
    }

    /// Whether no hour stands below a line.
    pub(super) fn no_hour_follows(&self, n: usize) -> bool {
        self.begins.iter().rposition(Option::is_some).is_none_or(|last| last <= n)
    }
}
