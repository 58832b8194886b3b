//! A day that leaves nobody the time to eat.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Minute, Occasion, Track};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use chrono::NaiveDate;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "no-lunch",
    number: "P18",
    severity: Severity::Information,
    fixable: false,
    source: "Six hours are the longest that French labour law lets pass without a break (Code du travail, L3121-16)",
    judge: Some(judge),
};

const LONGEST_DAY: Minute = 6 * 60;
/// The least that a lunch takes.
const MEAL: Minute = 30;
/// Between 11 h 30 and 14 h 30, in minutes of the day.
const NOON: (Minute, Minute) = (11 * 60 + 30, 14 * 60 + 30);

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let mut days: BTreeMap<NaiveDate, BTreeMap<Track, Vec<&Occasion>>> = BTreeMap::new();
    for occasion in &timetable.occasions {
        days.entry(occasion.day).or_default().entry(occasion.track).or_default().push(occasion);
    }
    for (day, tracks) in days {
        let plenaries: Vec<&Occasion> = tracks
            .iter()
            .filter(|(track, _)| matches!(track, Track::Plenary(_)))
            .flat_map(|(_, occasions)| occasions.iter().copied())
            .collect();
        let parcours = tracks.iter().filter(|(track, _)| matches!(track, Track::Parcours(_)));
        let mut followed: Vec<Vec<&Occasion>> = parcours
            .map(|(_, occasions)| {
                let mut all: Vec<&Occasion> = occasions.iter().chain(&plenaries).copied().collect();
                all.sort_by_key(|occasion| (occasion.start, occasion.span.start));
                all
            })
            .collect();
        if followed.is_empty() {
            let mut all = plenaries;
            all.sort_by_key(|occasion| (occasion.start, occasion.span.start));
            followed.push(all);
        }
        // A meal that all share stands in no track where no session comes after it, or before.
        let shared = timetable.programme.breaks.iter().filter(|shared| shared.slot.day == day);
        let noon = (i64::from(NOON.0 as i32), i64::from(NOON.1 as i32));
        let is_meal = |(start, end): (u32, Option<u32>)| {
            let (start, end) = (i64::from(start), i64::from(end.unwrap_or(start)));
            end.min(noon.1) - start.max(noon.0) >= MEAL
        };
        if shared.filter_map(|shared| shared.slot.minutes()).any(is_meal) {
            continue;
        }
        // A day is told once, whatever the number of parcours.
        if let Some(through) = followed.iter().find_map(|occasions| without_lunch(occasions)) {
            let saying = say(RULE.code)
                .with("day", day)
                .with("start", crate::check::evidence::timetable::hour(through.0))
                .with("end", crate::check::evidence::timetable::hour(through.1));
            found.push(Diagnostic::information(RULE.code, saying).at(through.2.start_place(), "noon"));
        }
    }
}

/// The start and end of a long day through which nobody eats, and what takes place at noon.
fn without_lunch<'t, 'p>(occasions: &[&'t Occasion<'p>]) -> Option<(Minute, Minute, &'t Occasion<'p>)> {
    let start = occasions.first()?.start;
    let end = occasions.iter().filter_map(|occasion| occasion.end).max()?;
    let midnight = start - start.rem_euclid(crate::check::evidence::timetable::DAY);
    let noon = (midnight + NOON.0, midnight + NOON.1);
    if end - start <= LONGEST_DAY || start > noon.0 - MEAL || end < noon.1 + MEAL {
        return None;
    }
    let mut free_from = noon.0;
    let mut busy = None;
    for occasion in occasions.iter().filter(|occasion| !occasion.is_break()) {
        // Without an end, nobody knows how long there is to eat.
        let until = occasion.end.unwrap_or(occasion.start + MEAL);
        if occasion.end.is_none() && (noon.0 - 120..noon.1).contains(&occasion.start)
            || (occasion.is_lunch() && until > noon.0)
        {
            return None;
        }
        if occasion.start.min(noon.1) - free_from >= MEAL {
            return None;
        }
        if until > noon.0 && occasion.start < noon.1 {
            busy = busy.or(Some(*occasion));
        }
        free_from = free_from.max(until);
    }
    (noon.1 - free_from < MEAL).then_some(())?;
    Some((start, end, busy?))
}
