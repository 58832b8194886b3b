//! The clocks of a place, as a calendar tells them: every change of them from the year before its entries to the year after.

use super::placed;
use calcard::common::PartialDateTime;
use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

/// What clocks show: seconds east of UTC, how many of them are of summer, and the name of it.
#[derive(Clone, PartialEq)]
struct Clocks {
    east: i32,
    summer: bool,
    name: String,
}

fn clocks(zone: Tz, utc: NaiveDateTime) -> Clocks {
    let offset = zone.offset_from_utc_datetime(&utc);
    Clocks {
        east: offset.fix().local_minus_utc(),
        summer: !offset.dst_offset().is_zero(),
        name: offset.abbreviation().unwrap_or(zone.name()).to_string(),
    }
}

/// Adds a VTIMEZONE and its observances (RFC 5545, 3.6.5); tells the place of the first, the others being inside it.
pub(super) fn write(
    zone: Tz,
    first: NaiveDateTime,
    last: NaiveDateTime,
    components: &mut Vec<ICalendarComponent>,
) -> u32 {
    let start = new_year(first.year() - 1);
    let end = new_year(last.year() + 2);
    let mut whole = ICalendarComponent::new(ICalendarComponentType::VTimezone);
    whole.add_property(ICalendarProperty::Tzid, super::text(zone.name()));
    let mut before = clocks(zone, start);
    let mut observe = |part| whole.component_ids.push(placed(part, components));
    observe(observance(start, &before, &before));
    let mut at = start;
    while at < end {
        let next = at + TimeDelta::days(1);
        let after = clocks(zone, next);
        if after.east != before.east || after.summer != before.summer {
            let change = moment_of_change(zone, at, next);
            // It is written as the clocks showed it before.
            observe(observance(change + TimeDelta::seconds(before.east.into()), &before, &after));
        }
        before = after;
        at = next;
    }
    placed(whole, components)
}

fn new_year(year: i32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0)).unwrap_or_default()
}

/// The first second at which the clocks of `until` hold, those of `from` being others.
fn moment_of_change(zone: Tz, mut from: NaiveDateTime, mut until: NaiveDateTime) -> NaiveDateTime {
    let changed = clocks(zone, until);
    while until - from > TimeDelta::seconds(1) {
        let middle = from + (until - from) / 2;
        if clocks(zone, middle) == changed { until = middle } else { from = middle }
    }
    until
}

fn observance(at: NaiveDateTime, before: &Clocks, after: &Clocks) -> ICalendarComponent {
    use ICalendarComponentType::{Daylight, Standard};
    let mut part = ICalendarComponent::new(if after.summer { Daylight } else { Standard });
    part.add_property(ICalendarProperty::Dtstart, moment(at));
    part.add_property(ICalendarProperty::Tzoffsetfrom, offset(before.east));
    part.add_property(ICalendarProperty::Tzoffsetto, offset(after.east));
    part.add_property(ICalendarProperty::Tzname, super::text(&after.name));
    part
}

/// A date and an hour of nowhere.
pub(super) fn moment(at: NaiveDateTime) -> ICalendarValue {
    let small = |number: u32| u8::try_from(number).ok();
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime {
        year: u16::try_from(at.year()).ok(),
        month: small(at.month()),
        day: small(at.day()),
        hour: small(at.hour()),
        minute: small(at.minute()),
        second: small(at.second()),
        ..PartialDateTime::default()
    }))
}

fn offset(east: i32) -> ICalendarValue {
    let minutes = east.unsigned_abs() / 60;
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime {
        tz_hour: u8::try_from(minutes / 60).ok(),
        tz_minute: u8::try_from(minutes % 60).ok(),
        tz_minus: east < 0,
        ..PartialDateTime::default()
    }))
}
