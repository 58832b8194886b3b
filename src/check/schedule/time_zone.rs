//! Hours that a public elsewhere cannot read, and clocks that change during the event.

use super::whereabouts::has_online_public;
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{day, hour};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use chrono::{NaiveDateTime, Offset, TimeZone};

pub(super) const MISSING: Rule = Rule {
    code: "no-time-zone",
    number: "P20",
    severity: Severity::Warning,
    fixable: false,
    source: "Who connects from Montréal, Nouméa or Cayenne reads other clocks",
    judge: Some(missing),
};

pub(super) const CHANGE: Rule = Rule {
    code: "clock-change",
    number: "P20",
    severity: Severity::Warning,
    fixable: false,
    source: "The time-zone database (IANA)",
    judge: Some(change),
};

fn missing(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    if event.time_zone.is_some() || !has_online_public(event) {
        return;
    }
    let place = event.online_written.clone().filter(|_| event.online);
    let place = place.or(event.place.as_ref().map(|place| place.span.clone())).unwrap_or_else(|| event.span.clone());
    found.push(Diagnostic::warning(MISSING.code, say(MISSING.code)).at(place, "online"));
}

fn change(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    let Some(zone) = event.time_zone else { return };
    let timetable = evidence.timetable();
    // Each moment that a clock is looked at: the start and the end of everything.
    let moments = timetable.occasions.iter().flat_map(|occasion| {
        [(occasion.start, occasion.start_place()), (occasion.end.unwrap_or(occasion.start), occasion.end_place())]
    });
    let mut moments: Vec<(NaiveDateTime, crate::diagnostic::Span)> =
        moments.map(|(minute, place)| (day(minute).and_time(hour(minute)), place)).collect();
    moments.sort_by_key(|(moment, place)| (*moment, place.start));
    let offset = |moment: NaiveDateTime| {
        let local = zone.offset_from_local_datetime(&moment);
        (
            local.earliest().map(|offset| offset.fix().local_minus_utc()),
            local.latest().map(|offset| offset.fix().local_minus_utc()),
        )
    };
    // In the hour that the clock leaps over, or shows twice.
    if let Some((moment, place)) = moments
        .iter()
        .find(|(moment, _)| matches!(offset(*moment), (None, _)) || offset(*moment).0 != offset(*moment).1)
    {
        let key = if offset(*moment).0.is_none() { "clock-change-no-such-hour" } else { "clock-change-hour-twice" };
        let saying = say(key).with("hour", moment.time()).with("day", moment.date());
        found.push(Diagnostic::warning(CHANGE.code, saying).at(place.clone(), "here"));
        return;
    }
    let changed = moments.windows(2).find(|pair| offset(pair[0].0).0 != offset(pair[1].0).0);
    if let Some([before, after]) = changed {
        let (Some(from), Some(to)) = (offset(before.0).0, offset(after.0).0) else { return };
        let saying = say(if to > from { "clock-change-forward" } else { "clock-change-back" })
            .with("day", after.0.date())
            .with("minutes", (to - from).abs() / 60);
        found
            .push(Diagnostic::warning(CHANGE.code, saying).at(after.1.clone(), "after").at(before.1.clone(), "before"));
    }
}
