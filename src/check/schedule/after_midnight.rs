//! What is announced after midnight under the date of the evening before.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::Occasion;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use chrono::{Days, Timelike};

pub(super) const RULE: Rule = Rule {
    code: "after-midnight",
    number: "P21",
    severity: Severity::Information,
    fixable: false,
    source: "After midnight the calendar is one day on (ISO 8601)",
    judge: Some(judge),
};

/// The first hour of a morning.
const MORNING: u32 = 5;
const EVENING: u32 = 18;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    for occasion in timetable.occasions.iter().filter(|occasion| occasion.starts_at().hour() < MORNING) {
        let evening = |other: &&Occasion, day| other.day == day && other.starts_at().hour() >= EVENING;
        let same_evening = timetable.of_track(occasion.track).any(|other| evening(&other, occasion.day));
        let night_before = occasion
            .day
            .checked_sub_days(Days::new(1))
            .is_some_and(|before| timetable.occasions.iter().any(|other| evening(&other, before)));
        // The night that follows the evening of the day before is rightly dated.
        if !occasion.slot.after_midnight || !same_evening || night_before || occasion.slot.span != *occasion.span {
            continue;
        }
        let Some(next) = occasion.day.checked_add_days(Days::new(1)) else { continue };
        let saying = say(RULE.code).with("hour", occasion.starts_at()).with("day", occasion.day).with("next", next);
        let place = occasion.slot.written.day.clone().unwrap_or_else(|| occasion.start_place());
        found.push(Diagnostic::information(RULE.code, saying).at(place, "here"));
    }
}
