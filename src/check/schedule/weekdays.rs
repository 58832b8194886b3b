//! Days of the week and dates written in texts that are not those of the event.

use crate::check::evidence::Evidence;
use crate::check::evidence::written_dates::{Era, Reading, WrittenDate};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::wording::Language;
use crate::programme::{Line, Programme};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "weekday-in-text",
    number: "P01",
    severity: Severity::Warning,
    fixable: false,
    source: "The calendar",
    judge: Some(judge),
};

/// A day named without its year is looked for this far from the event.
const NEAR: i64 = 200;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let Some(first) = programme.event.days.first().map(|day| day.value) else { return };
    let days: Vec<NaiveDate> = programme.event.days.iter().map(|day| day.value).collect();
    let slots = days_of_texts(programme);
    let event = &programme.event;
    let covers: Vec<usize> = [&event.series, &event.subtitle, &event.tagline]
        .into_iter()
        .flatten()
        .chain([&event.title])
        .map(|line| line.span.start)
        .collect();
    for written in evidence.written_dates() {
        let own = slots.get(&written.value.start).copied();
        let date = meant(written, &days, first, own);
        if let (Some((weekday, place)), Some((day, certain))) = (&written.weekday, date)
            && *weekday != weekday_of(day)
        {
            // The event has that day of the week, that day and that month in another year.
            let other_year = written.year.as_ref().and_then(|(year, place)| {
                let same = days
                    .iter()
                    .find(|other| (other.day(), other.month()) == (day.day(), day.month()) && other.year() != *year);
                same.filter(|other| weekday_of(**other) == *weekday).map(|other| (*other, place.clone()))
            });
            let fault = match other_year {
                Some((day, place)) => {
                    let saying = say("weekday-in-text-year").with("written", written.words.clone()).with("day", day);
                    Diagnostic::warning(RULE.code, saying)
                        .at(written.span.clone(), "here")
                        .mend(place, day.year().to_string())
                }
                None => {
                    let key = if written.reading == Reading::Weekday { "weekday-in-text-alone" } else { RULE.code };
                    let saying = say(key).with("written", written.words.clone()).with("day", day);
                    let fault = Diagnostic::warning(RULE.code, saying).at(written.span.clone(), "here");
                    let right = weekday_like(&evidence.source[place.clone()], *weekday, day);
                    // Where the event has such a day of the week, the figure may be what is wrong.
                    let elsewhere = days.iter().any(|other| weekday_of(*other) == *weekday);
                    match right.filter(|_| certain && !elsewhere) {
                        Some(right) => fault.mend(place.clone(), right),
                        None => fault,
                    }
                }
            };
            found.push(fault);
            continue;
        }
        let cover = covers.contains(&written.value.start);
        if let Some(fault) = other_date(written, &days, own, cover) {
            found.push(fault);
        }
    }
}

/// The day that a date of a text stands for, and whether the day of the week beside it is surely what is wrong, not the date.
fn meant(
    written: &WrittenDate,
    days: &[NaiveDate],
    first: NaiveDate,
    own: Option<NaiveDate>,
) -> Option<(NaiveDate, bool)> {
    match written.reading {
        Reading::Weekday => own.map(|day| (day, false)),
        Reading::DayAlone { .. } if is_of_another_year(written, days) => None,
        Reading::DayAlone { day } => {
            let mut same = days.iter().filter(|other| other.day() == day);
            let only = same.next()?;
            same.next().is_none().then_some((*only, true))
        }
        Reading::NoSuchDay { .. } => None,
        Reading::DayOfMonth { .. } => match written.year {
            // Of history, or of years to come: who wrote it had another calendar in hand.
            Some((year, _)) if days.iter().all(|day| (day.year() - year).abs() > 1) => None,
            Some((year, _)) => {
                let day = written.in_year(year)?;
                Some((day, days.contains(&day)))
            }
            None if is_of_another_year(written, days) => None,
            None => {
                if let Some(day) = days.iter().find(|day| written.in_year(day.year()) == Some(**day)) {
                    return Some((*day, true));
                }
                let years = [first.year() - 1, first.year(), first.year() + 1];
                let candidates: Vec<NaiveDate> = years.iter().filter_map(|&year| written.in_year(year)).collect();
                let far = |day: &NaiveDate| (*day - first).num_days().abs();
                let near = candidates.iter().copied().min_by_key(far).filter(|day| far(day) <= NEAR)?;
                // Of last year’s meeting, perhaps.
                let (weekday, _) = written.weekday.as_ref()?;
                let elsewhere = far(&near) > 60 && candidates.iter().any(|day| weekday_of(*day) == *weekday);
                (!elsewhere).then_some((near, false))
            }
        },
    }
}

/// Whether the text has been speaking of a year that is not the event's.
fn is_of_another_year(written: &WrittenDate, days: &[NaiveDate]) -> bool {
    match written.era {
        Some(Era::Year(year)) => days.iter().all(|day| day.year() != year),
        Some(Era::Another) => true,
        None => false,
    }
}

/// A date on the cover, or over a session, that is not theirs.
fn other_date(written: &WrittenDate, days: &[NaiveDate], own: Option<NaiveDate>, cover: bool) -> Option<Diagnostic> {
    let Reading::DayOfMonth { day, month } = written.reading else { return None };
    let of_event = |other: &&NaiveDate| (other.day(), other.month()) == (day, month);
    if let Some((year, place)) = &written.year
        && let Some(right) = days.iter().find(of_event)
        && right.year() != *year
        && ((right.year() - year).abs() == 1 || written.kind.is_heading())
    {
        let saying = say("weekday-in-text-year").with("written", written.words.clone()).with("day", *right);
        let fault = Diagnostic::warning(RULE.code, saying).at(written.span.clone(), "here");
        return Some(if written.kind.is_heading() {
            fault.mend(place.clone(), right.year().to_string())
        } else {
            fault
        });
    }
    let date = days.iter().find(of_event);
    match own {
        Some(own) => {
            let other = date.filter(|date| **date != own && !written.bounded && written.kind.is_heading())?;
            let saying = say("weekday-in-text-other-day")
                .with("written", written.words.clone())
                .with("day", own)
                .with("other", *other);
            Some(Diagnostic::warning(RULE.code, saying).at(written.span.clone(), "here"))
        }
        // A date alone on the cover is the event’s; one of several, or after "jusqu’au", may be another.
        None if cover && date.is_none() && !written.bounded && is_of_these_years(written, days) => {
            let saying = say("weekday-in-text-not-a-day").with("written", written.words.clone());
            let saying = saying.with("days", days.iter().take(5).copied().collect::<Vec<_>>());
            Some(Diagnostic::warning(RULE.code, saying).at(written.span.clone(), "here"))
        }
        None => None,
    }
}

/// "Le 8 mars autrement" is a name; a date with its day of the week or a year near the event’s is an announcement.
fn is_of_these_years(written: &WrittenDate, days: &[NaiveDate]) -> bool {
    match &written.year {
        Some((year, _)) => days.iter().any(|day| (day.year() - year).abs() <= 1),
        None => written.weekday.is_some(),
    }
}

/// The day of each text that heads something of one day, by the start of the text in the file.
fn days_of_texts(programme: &Programme) -> BTreeMap<usize, NaiveDate> {
    let mut days = BTreeMap::new();
    let mut head = |lines: &[&Option<Line>], title: Option<&Line>, day: NaiveDate| {
        for line in lines.iter().filter_map(|line| line.as_ref()).chain(title) {
            days.insert(line.span.start, day);
        }
    };
    for plenary in &programme.plenaries {
        head(&[&plenary.kicker, &plenary.short_title, &plenary.summary], Some(&plenary.title), plenary.slot.day);
    }
    let plenaries = programme.plenaries.iter().flat_map(|plenary| &plenary.sessions);
    for session in plenaries.chain(programme.parcours.iter().flat_map(|parcours| &parcours.sessions)) {
        head(&[&session.title, &session.short_title, &session.format], None, session.slot.day);
    }
    days
}

fn weekday_of(day: NaiveDate) -> usize {
    day.weekday().num_days_from_monday() as usize
}

/// The right day of the week, in the language and the capitals of the wrong one; `None` for an abbreviation.
fn weekday_like(written: &str, wrong: usize, day: NaiveDate) -> Option<String> {
    let language = Language::all().iter().find(|language| language.weekdays()[wrong].eq_ignore_ascii_case(written))?;
    let right = language.weekday(day);
    if written.chars().all(|c| c.is_uppercase()) {
        return Some(right.to_uppercase());
    }
    let capital = written.starts_with(char::is_uppercase);
    let mut letters = right.chars();
    let first = letters.next()?;
    Some(if capital { first.to_uppercase().chain(letters).collect() } else { right.to_lowercase() })
        .filter(|right| right.to_lowercase() != written.to_lowercase())
}
