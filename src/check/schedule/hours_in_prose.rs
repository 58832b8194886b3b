//! Hours in prose that are not those of the programme: « rendez-vous à 14 h » where the session begins at 15 h.

use super::counts::{Scope, scopes};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::evidence::timetable::{DAY, Minute, Occasion, minutes};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::clock_times::{ClockTime, clock_times};
use crate::language::folding::fold;
use crate::language::lists::List;
use chrono::NaiveTime;
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) const RULE: Rule = Rule {
    code: "hour-at-odds",
    number: "P08",
    severity: Severity::Warning,
    fixable: false,
    source: "Of two hours, who comes at the wrong one misses the session",
    judge: Some(judge),
};

/// Words before the hour at which something begins, at which people meet for it, and at which it ends.
static BEGIN: List = List::new("moments", "begin");
static MEET: List = List::new("moments", "meet");
static END: List = List::new("moments", "end");
/// Words of a sentence that speaks of something else: trains, meals, other days, a part.
static ELSEWHERE: List = List::new("moments", "elsewhere");
/// The event as a whole: « la journée commence à ».
static WHOLE: List = List::new("moments", "whole");

/// How early people may be asked to come.
const EARLY: Minute = 45;

/// The hours of what a text speaks of, as minutes of the day.
struct Slot {
    title: String,
    start: Minute,
    end: Option<Minute>,
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let scopes = scopes(evidence.programme);
    let titles = titles(evidence);
    for passage in evidence.passages().iter().filter(|passage| passage.kind.is_prose()) {
        let text = passage.text();
        if !text.contains(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let times = clock_times(text);
        let own = scopes.get(&passage.value.start).and_then(|scope| of_scope(evidence, scope));
        let mut told = BTreeSet::new();
        for sentence in sentences(text) {
            let times: Vec<&ClockTime> = times
                .iter()
                .filter(|time| sentence.contains(&time.at.start) && sentence.contains(&(time.at.end - 1)))
                .collect();
            let folded = fold(&text[sentence.clone()]);
            let words = || folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            if times.is_empty() || words().any(|word| ELSEWHERE.contains(word)) {
                continue;
            }
            for (number, time) in times.iter().enumerate() {
                let from = number.checked_sub(1).map_or(sentence.start, |before| times[before].at.end);
                let Some(odds) = at_odds(text, from, &times, number, &folded, own.as_ref(), &titles) else { continue };
                if told.insert(time.at.start) {
                    found.push(tell(passage, time, &odds));
                }
            }
        }
    }
}

/// What an hour is compared with, and whether it is an end.
struct Odds<'s> {
    slot: &'s Slot,
    of_the_end: bool,
}

fn at_odds<'s>(
    text: &str,
    from: usize,
    times: &[&ClockTime],
    number: usize,
    sentence: &str,
    own: Option<&'s (Slot, bool)>,
    titles: &'s [(String, Vec<Slot>)],
) -> Option<Odds<'s>> {
    let time = times[number];
    let before = fold(&text[from..time.at.start]);
    let cue = |list: &List| {
        before
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .rev()
            .take(7)
            .any(|word| list.contains(word))
    };
    let alone = times.len() == 1 || times.len() == 2 && is_range(text, times[0], times[1]);
    let mentioned = titles.iter().find(|(title, _)| alone && sentence.contains(title.as_str()));
    if let Some((_, slots)) = mentioned {
        let second = number == 1;
        let within = |slot: &&Slot| {
            time.minutes().any(|minute| {
                let begins = minute == slot.start;
                let during = minute >= slot.start && slot.end.is_none_or(|end| minute < end || second && minute == end);
                let early = cue(&MEET) && minute < slot.start && minute + EARLY >= slot.start;
                let over = cue(&END) && slot.end == Some(minute);
                if !second && cue(&BEGIN) { begins } else { during || early || over }
            })
        };
        let odds = slots.first().map(|slot| Odds { slot, of_the_end: second });
        return odds.filter(|_| !slots.iter().any(|slot| within(&slot)));
    }
    let (slot, of_event) = own?;
    let inside = |minute: Minute| minute >= slot.start && slot.end.is_none_or(|end| minute < end);
    let every = |test: &dyn Fn(Minute) -> bool| time.minutes().all(test);
    if *of_event {
        let whole = sentence.split(|c: char| !c.is_alphanumeric()).any(|word| WHOLE.contains(word));
        let begins = whole && cue(&BEGIN) && every(&|minute| minute != slot.start);
        let ends = whole && !begins && cue(&END) && slot.end.is_some_and(|end| every(&|minute| minute != end));
        return (begins || ends).then_some(Odds { slot, of_the_end: ends });
    }
    // « de 14 h à 15 h 30 »: within the session, or beside it.
    if number == 0 && times.len() == 2 && is_range(text, times[0], times[1]) {
        let ends = times[1];
        let sound = time.minutes().any(inside) && ends.minutes().any(|minute| slot.end.is_none_or(|end| minute <= end));
        return (!sound).then_some(Odds { slot, of_the_end: time.minutes().any(inside) });
    }
    let begins = cue(&BEGIN) && every(&|minute| !inside(minute));
    let meets = !begins
        && cue(&MEET)
        && every(&|minute| minute + EARLY < slot.start || slot.end.is_some_and(|end| minute >= end));
    let ends = !begins
        && !meets
        && cue(&END)
        && slot.end.is_some_and(|end| every(&|minute| minute <= slot.start || minute > end));
    (begins || meets || ends).then_some(Odds { slot, of_the_end: ends })
}

/// Whether two hours are joined: « de 14 h à 16 h », “2 to 3 pm”, « 14 h – 16 h ».
fn is_range(text: &str, one: &ClockTime, other: &ClockTime) -> bool {
    let between = text[one.at.end..other.at.start].trim();
    matches!(between, "à" | "-" | "–" | "—" | "to" | "bis" | "until" | "till")
}

fn tell(passage: &Passage, time: &ClockTime, odds: &Odds) -> Diagnostic {
    let text = passage.text();
    let clock = |minute: Minute| {
        NaiveTime::from_num_seconds_from_midnight_opt((minute.rem_euclid(DAY) * 60) as u32, 0).unwrap_or_default()
    };
    let key = if odds.of_the_end { "hour-at-odds-end" } else { RULE.code };
    let hour = if odds.of_the_end { odds.slot.end.unwrap_or(odds.slot.start) } else { odds.slot.start };
    let lead = text[..time.at.start].trim_end().rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let saying = say(key)
        .with("written", text[lead..time.at.end].trim())
        .with("title", odds.slot.title.clone())
        .with("hour", clock(hour));
    Diagnostic::warning(RULE.code, saying).at(passage.span(time.at.clone()), "here")
}

/// Sentences end at their sign and a space, or at a line.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let next = text[end..].chars().find(|c| !c.is_whitespace());
        let parted = text[end..].starts_with(char::is_whitespace) && next.is_some_and(|c| !c.is_lowercase());
        if c == '\n' || c == ';' || ".!?…".contains(c) && parted {
            sentences.push(start..end);
            start = end;
        }
    }
    sentences.push(start..text.len());
    sentences
}

/// The hours of the session, the plenary or the event that a text belongs to, and whether it is the event.
fn of_scope(evidence: &Evidence, scope: &Scope) -> Option<(Slot, bool)> {
    let event = &evidence.programme.event;
    let of_day = |minute: Minute| minute.rem_euclid(DAY);
    match scope {
        Scope::Session(session) => {
            let occasion = evidence.timetable().occasions.iter().find(|occasion| *occasion.span == session.span)?;
            slot(occasion).map(|slot| (slot, false))
        }
        Scope::Plenary(plenary) => {
            let (start, end) = minutes(&plenary.slot)?;
            Some((
                Slot {
                    title: plenary.title.value.to_string(),
                    start: of_day(start),
                    end: end.map(|end| of_day(start) + end - start),
                },
                false,
            ))
        }
        Scope::Event => {
            let hour = |time: NaiveTime| Minute::from(chrono::Timelike::num_seconds_from_midnight(&time)) / 60;
            let start = event.opens.filter(|_| event.hours_written.start.is_some()).map(hour)?;
            let end = event.closes.filter(|_| event.hours_written.end.is_some()).map(hour);
            Some((Slot { title: event.title.value.to_string(), start, end }, true))
        }
        Scope::Parcours(_) => None,
    }
}

fn slot(occasion: &Occasion) -> Option<Slot> {
    // Hours that several share are not those of one.
    if occasion.is_break() || occasion.shares_hours || occasion.slot.start.is_none() {
        return None;
    }
    let title = occasion.title.or(occasion.format).map(|title| title.value.to_string()).unwrap_or_default();
    let start = occasion.start.rem_euclid(DAY);
    Some(Slot { title, start, end: occasion.end.map(|end| start + end - occasion.start) })
}

/// The titles that a sentence may name, folded, with the hours of all sessions of that title.
fn titles(evidence: &Evidence) -> Vec<(String, Vec<Slot>)> {
    let mut titles: Vec<(String, Vec<Slot>)> = Vec::new();
    for occasion in &evidence.timetable().occasions {
        let Some((title, slot)) = occasion.title.zip(slot(occasion)) else { continue };
        let title = fold(&title.value);
        if title.chars().count() < 10 {
            continue;
        }
        match titles.iter_mut().find(|(known, _)| *known == title) {
            Some((_, slots)) => slots.push(slot),
            None => titles.push((title, vec![slot])),
        }
    }
    titles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_do_not_end_within_an_hour() {
        let parts = |text: &str| sentences(text).into_iter().map(|at| text[at].trim().to_owned()).collect::<Vec<_>>();
        assert_eq!(parts("Treff um 14.30 Uhr. Dann los."), ["Treff um 14.30 Uhr.", "Dann los."]);
        assert_eq!(parts("We meet at 2 p.m. at the gate."), ["We meet at 2 p.m. at the gate."]);
    }
}
