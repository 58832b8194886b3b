//! Days and hours: which day a session belongs to, in what order, and what cannot be.

use super::faults::{Faults, key_meant};
use super::located::Located;
use super::model::{Session, Slot};
use super::raw::{Key, List, RawSession};
use super::tolerant::{Moment, Table};
use crate::diagnostic::{Diagnostic, Saying, Span, say};
use crate::language::folding::fold;
use crate::language::wording::Language;
use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use toml::Value;

/// A session that ends before it starts has passed midnight when it starts in the evening and ends before the morning.
pub(super) const EVENING: u32 = 18;
pub(super) const MORNING: u32 = 6;

const DAY: i64 = 24 * 60;

/// The days of the event, in order.
pub(super) struct Calendar {
    pub days: Vec<NaiveDate>,
    /// The hour in the night at which the event closes, where it says so.
    pub night: Option<NaiveTime>,
}

impl Calendar {
    /// The day of something that takes place: its own, else the one it lies in, else the only one.
    pub(super) fn day(
        &self,
        field: Key<Moment>,
        around: Option<NaiveDate>,
        owner: Saying,
        place: &Span,
        faults: &mut Faults,
    ) -> Option<NaiveDate> {
        if field.is_none() {
            let only = if let [only] = self.days[..] { Some(only) } else { None };
            let known = around.or(only);
            // Without any day the fault is the event's, told already.
            if known.is_none() && !self.days.is_empty() && !faults.is_meant("day", place) {
                faults.report(
                    Diagnostic::error(
                        "missing-day",
                        say("missing-day").with("owner", owner).with("day", self.days[0].to_string()),
                    )
                    .at(place.clone(), "here"),
                );
            }
            return known;
        }
        let written = field.as_ref().and_then(|field| Some((field.value.as_ref()?.0.clone(), field.span.clone())));
        let before = faults.found.len();
        let day = faults.date(field);
        // « vendredi » is a day of the event, if not of the calendar.
        if day.is_none()
            && let Some((value, span)) = written
            && let Some(meant) = self.meant(&value)
        {
            faults.found.truncate(before);
            let saying = say("bad-date-meant").with("written", faults.written(&span)).with("meant", meant.to_string());
            let told = Diagnostic::error("bad-date", saying.with("day", meant)).at(span.clone(), "here");
            faults.report(told.mend(span, meant.to_string()));
        }
        let day = day?;
        if !self.days.is_empty() && self.days.binary_search(&day).is_err() {
            let days: Vec<String> = self.days.iter().take(10).map(NaiveDate::to_string).collect();
            faults.report(
                Diagnostic::error(
                    "session-outside-the-days",
                    say("session-outside-the-days").with("day", day.value).with("days", days.join(", ")),
                )
                .at(day.span.clone(), "here"),
            );
        }
        Some(day.value)
    }
}

impl Calendar {
    /// Where no session of a parcours says its day, though there are several: told once, and the first day stands in for it.
    pub(super) fn day_of_all(
        &self,
        sessions: &List<Table<RawSession>>,
        place: &Span,
        faults: &mut Faults,
    ) -> Option<NaiveDate> {
        let [first, _, ..] = self.days[..] else { return None };
        let sessions = sessions.as_ref()?.value.as_ref()?;
        let says = |session: &Table<RawSession>| {
            let meant = session.unknown.iter().any(|(key, _)| key_meant(key, &["day"]).is_some());
            session.keys.day.is_some() || meant
        };
        if sessions.len() < 2 || sessions.iter().filter_map(|field| field.value.as_ref()).any(says) {
            return None;
        }
        let saying = say("missing-day-of-all").with("day", first.to_string());
        faults.report(Diagnostic::error("missing-day", saying).at(place.clone(), "here"));
        Some(first)
    }

    /// The only day of the event that is meant by its weekday, its number in the month or its place among the days.
    fn meant(&self, written: &Value) -> Option<NaiveDate> {
        let words = match written {
            Value::Integer(number) => number.to_string(),
            Value::String(text) => fold(text),
            _ => return None,
        };
        let words: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let number = |word: &str| word.trim_start_matches(['j', 'd']).trim_end_matches("er").parse::<usize>().ok();
        let is = |n: usize, day: &NaiveDate| {
            let weekday = day.weekday().num_days_from_monday() as usize;
            let named = |word: &str| Language::all().iter().any(|language| fold(&language.weekdays()[weekday]) == word);
            words.iter().any(|word| named(word) || number(word).is_some_and(|it| it == day.day() as usize))
                || words.iter().any(|word| number(word) == Some(n + 1))
                    && self.days.iter().all(|day| day.day() as usize > self.days.len())
        };
        let mut days = self.days.iter().enumerate().filter(|(n, day)| is(*n, day)).map(|(_, day)| *day);
        let found = days.next();
        found.filter(|_| days.next().is_none())
    }
}

/// The end, unless it does not come after its start, which is reported. `night` is the hour at which the event closes in the night.
pub(super) fn check_order(
    start: Option<&Located<NaiveTime>>,
    end: Option<Located<NaiveTime>>,
    night: Option<NaiveTime>,
    faults: &mut Faults,
) -> Option<Located<NaiveTime>> {
    let end = end?;
    let Some(start) = start else { return Some(end) };
    // Whatever its start, within an event that says it goes on into the night.
    let within = night.is_some_and(|closes| end.value <= closes && end.value < start.value);
    let passes_midnight = start.hour() >= EVENING && end.value <= morning() || within;
    if end.value > start.value || passes_midnight {
        return Some(end);
    }
    let key = if start.value == end.value { "ends-as-it-starts" } else { "ends-before-start" };
    let saying = say(key).with("start", start.value).with("end", end.value);
    faults.report(Diagnostic::error("ends-before-start", saying).at(end.span, "end").at(start.span.clone(), "start"));
    None
}

/// The hour an event closes, which may be in the night after, whenever it opens.
pub(super) fn check_closing(
    opens: Option<&Located<NaiveTime>>,
    closes: Option<Located<NaiveTime>>,
    faults: &mut Faults,
) -> Option<Located<NaiveTime>> {
    match (opens, closes) {
        (Some(opens), Some(closes)) if closes.value < opens.value && closes.value <= morning() => Some(closes),
        (opens, closes) => check_order(opens, closes, None, faults),
    }
}

fn morning() -> NaiveTime {
    NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or_default()
}

/// Minutes from a fixed midnight to the start and the end of a slot, the end after the start.
fn minutes(slot: &Slot) -> Option<(i64, Option<i64>)> {
    let midnight = i64::from(slot.day.num_days_from_ce()) * DAY;
    let (start, end) = slot.minutes()?;
    Some((midnight + i64::from(start), end.map(|end| midnight + i64::from(end))))
}

/// Puts sessions in order of time. One without a start stays behind the one it follows.
pub(super) fn ordered(sessions: Vec<Session>) -> Vec<Session> {
    let mut groups: Vec<Vec<Session>> = Vec::new();
    for session in sessions {
        match groups.last_mut() {
            Some(group) if session.slot.start.is_none() => group.push(session),
            _ => groups.push(vec![session]),
        }
    }
    groups.sort_by_key(|group| group.first().map(|session| session.slot.moment()));
    groups.into_iter().flatten().collect()
}

/// Reports sessions of one plenary, in order of time, that take place together. In a parcours they may: one chooses.
pub(super) fn check_overlaps(sessions: &[Session], faults: &mut Faults) {
    let mut latest: Option<(i64, i64, &Session)> = None;
    for session in sessions {
        let Some((start, end)) = minutes(&session.slot) else { continue };
        let end = end.unwrap_or(start);
        if let Some((before, until, other)) = latest.filter(|&(before, until, _)| start < until || start == before) {
            let hour = |minutes: i64| {
                let minutes = minutes.rem_euclid(DAY) as u32;
                NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
            };
            let saying = if start < until {
                say("session-overlap").with("start", hour(start)).with("end", hour(until))
            } else {
                say("same-start").with("start", hour(before))
            };
            faults.report(
                Diagnostic::warning("session-overlap", saying)
                    .at(session.slot.span.clone(), "again")
                    .at(other.slot.span.clone(), "first"),
            );
        }
        if latest.is_none_or(|(_, until, _)| end >= until) {
            latest = Some((start, end, session));
        }
    }
}

/// The earliest hour that something starts and the latest that something ends, on any day.
pub(super) fn bounds<'a>(slots: impl Iterator<Item = &'a Slot>) -> (Option<NaiveTime>, Option<NaiveTime>) {
    let times: Vec<(u32, Option<u32>)> = slots.filter_map(Slot::minutes).collect();
    let hour = |minutes: u32| NaiveTime::from_hms_opt(minutes / 60 % 24, minutes % 60, 0);
    let opens = times.iter().map(|&(start, _)| start).min();
    let closes = times.iter().filter_map(|&(_, end)| end).max();
    (opens.and_then(hour), closes.and_then(hour))
}
