//! What takes place before the event opens or after it closes.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{DAY, minute};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "outside-the-hours",
    number: "P08",
    severity: Severity::Warning,
    fixable: false,
    source: "The hours on the cover are those that people come for",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    let timetable = evidence.timetable();
    for occasion in timetable.occasions.iter().filter(|occasion| !occasion.is_break() && !occasion.is_social()) {
        let Some(opening) = event.opening(occasion.day) else { continue };
        let opens = opening.opens.map(|hour| minute(occasion.day, hour));
        let closes = opening.closes.map(|hour| minute(occasion.day, hour));
        // An event that closes after midnight.
        let closes =
            closes.map(|closes| if opens.is_some_and(|opens| closes <= opens) { closes + DAY } else { closes });
        let written = &opening.written;
        let early = opens.filter(|&opens| occasion.start < opens).and(written.start.clone());
        let late = closes
            .filter(|&closes| occasion.end.unwrap_or(occasion.start) > closes || occasion.start >= closes)
            .and(written.end.clone());
        let (key, place, of_event, hours) = match (early, late) {
            // Of the night before.
            (Some(_), _) if closes.is_some_and(|closes| occasion.start + DAY < closes) => continue,
            (Some(of_event), _) => (RULE.code, occasion.start_place(), of_event, (occasion.starts_at(), opening.opens)),
            (None, Some(of_event)) if occasion.end.is_some() => {
                ("outside-the-hours-late", occasion.end_place(), of_event, (occasion.ends_at(), opening.closes))
            }
            (None, Some(of_event)) => {
                ("outside-the-hours-after", occasion.start_place(), of_event, (occasion.starts_at(), opening.closes))
            }
            (None, None) => continue,
        };
        let saying = say(key).with("hour", hours.0).with("event", hours.1.unwrap_or_default());
        found.push(Diagnostic::warning(RULE.code, saying).at(place, "here").at(of_event, "event"));
    }
}
