//! Days of another century, and days that are in no calendar.

use crate::check::evidence::Evidence;
use crate::check::evidence::written_dates::Reading;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use chrono::Datelike;

pub(super) const RULE: Rule = Rule {
    code: "absurd-date",
    number: "P22",
    severity: Severity::Warning,
    fixable: false,
    source: "The calendar; an event is announced for the years around its own",
    judge: Some(judge),
};

/// Years in which events are announced with a computer.
const YEARS: std::ops::RangeInclusive<i32> = 1980..=2100;

/// Days from the first to the last of one event: a season of two years at most.
const LONGEST: i64 = 2 * 366;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let days = &evidence.programme.event.days;
    let mut told = false;
    for day in days.iter().filter(|day| !YEARS.contains(&day.value.year())) {
        let saying = say(RULE.code).with("year", day.value.year().to_string());
        found.push(Diagnostic::warning(RULE.code, saying).at(day.span.clone(), "here"));
        told = true;
    }
    if let (Some(first), Some(last), false) = (days.first(), days.last(), told)
        && (last.value - first.value).num_days() > LONGEST
    {
        let saying = say("absurd-date-apart").with("first", first.value).with("last", last.value);
        found
            .push(Diagnostic::warning(RULE.code, saying).at(last.span.clone(), "last").at(first.span.clone(), "first"));
    }
    for written in evidence.written_dates() {
        if let Reading::NoSuchDay { day, month } = written.reading {
            let saying = say("absurd-date-no-such-day")
                .with("written", written.words.clone())
                .with("day", day)
                .with("month", month);
            found.push(Diagnostic::warning(RULE.code, saying).at(written.span.clone(), "here"));
        }
    }
}
