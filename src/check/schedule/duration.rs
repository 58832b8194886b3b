//! Sessions that last a moment, or half a day.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Minute, Occasion, Timetable};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "odd-duration",
    number: "P12",
    severity: Severity::Warning,
    fixable: false,
    source: "Nobody speaks for two minutes, nor listens for five hours: one digit of the hour is wrong",
    judge: Some(judge),
};

const SHORTEST: Minute = 5;
const LONGEST: Minute = 4 * 60;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    for occasion in &timetable.occasions {
        let Some(duration) = occasion.duration() else { continue };
        // What has no hours of its own lasts no longer than what it shares them with, told once.
        let own = occasion.slot.start.is_some() && occasion.slot.span == *occasion.span;
        if (SHORTEST..=LONGEST).contains(&duration) || !own || may_last(occasion, duration, timetable) {
            continue;
        }
        let key = if duration < SHORTEST { RULE.code } else { "odd-duration-long" };
        let saying = say(key)
            .with("minutes", duration)
            .with("hours", duration / 60)
            .with("rest", duration % 60)
            .with("start", occasion.starts_at())
            .with("end", occasion.ends_at());
        found.push(
            Diagnostic::warning(RULE.code, saying).at(occasion.end_place(), "end").at(occasion.start_place(), "start"),
        );
    }
}

/// What is known to last, or to be short; a sequence that contains others; and short talks that are all so.
fn may_last(occasion: &Occasion, duration: Minute, timetable: &Timetable) -> bool {
    if occasion.is_standing() || occasion.is_of_any_length() {
        return true;
    }
    if duration < SHORTEST {
        let others =
            timetable.occasions.iter().filter(|other| other.duration().is_some_and(|other| other < SHORTEST)).count();
        return others > 2;
    }
    let inside =
        |part: &&Occasion| part.start >= occasion.start && part.end.is_some_and(|end| Some(end) <= occasion.end);
    timetable.of_track(occasion.track).filter(inside).count() > 2
}
