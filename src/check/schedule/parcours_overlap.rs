//! Two sessions of one parcours at one time, and a break during a session.

use super::kinds::room_key;
use super::rooms::same_title;
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::Occasion;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const SESSIONS: Rule = Rule {
    code: "parcours-overlap",
    number: "P04",
    severity: Severity::Warning,
    fixable: false,
    source: "A parcours is followed from end to end; programmes print parallel workshops with their rooms",
    judge: Some(sessions),
};

pub(super) const BREAKS: Rule = Rule {
    code: "break-overlap",
    number: "P06",
    severity: Severity::Warning,
    fixable: false,
    source: "Those who speak during the break have no break",
    judge: Some(breaks),
};

fn sessions(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    for (parcours, occasions) in timetable.by_parcours() {
        for (one, other) in clashes(&occasions) {
            let saying = say(SESSIONS.code)
                .with("parcours", &parcours.title.value)
                .with("start", other.starts_at())
                .with("end", one.ends_at());
            found.push(
                Diagnostic::warning(SESSIONS.code, saying)
                    .at(other.start_place(), "again")
                    .at(one.end_place(), "first"),
            );
        }
    }
}

/// Pairs of sessions of one parcours that cannot both be followed and are not offered as a choice.
pub(super) fn clashes<'t, 'p>(occasions: &[&'t Occasion<'p>]) -> Vec<(&'t Occasion<'p>, &'t Occasion<'p>)> {
    let mut pairs = Vec::new();
    let mut latest: Option<&Occasion> = None;
    for &occasion in occasions.iter().filter(|occasion| !occasion.is_break() && !occasion.is_standing()) {
        if let Some(before) = latest
            && before.overlaps(occasion)
            && !is_choice(before, occasion, occasions)
        {
            pairs.push((before, occasion));
        }
        if latest.is_none_or(|before| occasion.end.unwrap_or(occasion.start) >= before.end.unwrap_or(before.start)) {
            latest = Some(occasion);
        }
    }
    pairs
}

/// Sessions that may take place together: in two rooms (in one room the fault is the room’s), workshops of the same hours, a session and
/// the parts it is made of.
fn is_choice(one: &Occasion, other: &Occasion, all: &[&Occasion]) -> bool {
    let key = |occasion: &Occasion| occasion.room.and_then(|room| room_key(room));
    let same_hours = (one.start, one.end) == (other.start, other.end);
    let alike = all.iter().filter(|third| (third.start, third.end) == (one.start, one.end)).count();
    let parts = || {
        let inside = |part: &Occasion| part.start >= one.start && part.end.is_some_and(|end| Some(end) <= one.end);
        one.people().next().is_none()
            && all.iter().filter(|part| !std::ptr::eq(**part, one) && inside(part) && !part.is_break()).count() > 1
    };
    std::ptr::eq(one.slot, other.slot)
        || (key(one).is_some() && key(other).is_some())
        || (same_hours && (alike > 2 || same_title(one, other)))
        || (one.start == other.start && one.is_chosen() && other.is_chosen())
        || parts()
}

fn breaks(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    for (parcours, occasions) in timetable.by_parcours() {
        for (n, occasion) in occasions.iter().enumerate() {
            // Sorted by their starts: those that may still be running are close before, those that begin meanwhile right after.
            let after = occasions[n + 1..].iter().take_while(|next| occasion.end.is_some_and(|end| next.start < end));
            for next in after {
                let (pause, session) = match (occasion.is_break(), next.is_break()) {
                    (true, false) => (occasion, next),
                    (false, true) => (next, occasion),
                    _ => continue,
                };
                if occasion.overlaps(next) && !goes_on(pause, session) {
                    let saying = say(BREAKS.code)
                        .with("parcours", &parcours.title.value)
                        .with("from", pause.starts_at())
                        .with("to", pause.ends_at())
                        .with("start", session.starts_at())
                        .with("end", session.ends_at());
                    found.push(
                        Diagnostic::warning(BREAKS.code, saying)
                            .at(next.start_place(), if next.is_break() { "pause" } else { "session" })
                            .at(occasion.end_place(), if occasion.is_break() { "pause" } else { "session" }),
                    );
                }
            }
        }
    }
}

/// What may take place while others rest: a lunch with a debate, an exhibition, something in another room that lasts.
fn goes_on(pause: &Occasion, session: &Occasion) -> bool {
    let within = session.start >= pause.start && session.end <= pause.end;
    session.is_standing() || (session.is_social() && (within || session.is_lunch()))
}
