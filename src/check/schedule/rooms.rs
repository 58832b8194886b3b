//! Two sessions in one room at one time.

use super::kinds::room_key;
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Occasion, Timetable, Track};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "room-overlap",
    number: "P04",
    severity: Severity::Warning,
    fixable: false,
    source: "Conference planning tools (pretalx, Indico) refuse two talks in one room",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    for (one, other) in clashes(timetable) {
        let (Some(room), Some(before)) = (other.room, one.room) else { continue };
        let saying =
            say("room-overlap").with("room", &room.value).with("start", other.starts_at()).with("end", one.ends_at());
        let mut fault = Diagnostic::warning(RULE.code, saying).at(other.start_place(), "again");
        fault = fault.at(if one.end.is_some() { one.end_place() } else { before.span.clone() }, "first");
        found.push(fault);
    }
}

/// Pairs of sessions that share a room and a minute, the first to start first.
pub(super) fn clashes<'t, 'p>(timetable: &'t Timetable<'p>) -> Vec<(&'t Occasion<'p>, &'t Occasion<'p>)> {
    let mut rooms: BTreeMap<String, Vec<&Occasion>> = BTreeMap::new();
    for occasion in timetable.occasions.iter().filter(|occasion| !occasion.is_break() && !occasion.is_standing()) {
        if let Some(key) = occasion.room.and_then(|room| room_key(room)) {
            rooms.entry(key).or_default().push(occasion);
        }
    }
    let mut pairs = Vec::new();
    for occasions in rooms.values() {
        let mut latest: Option<&Occasion> = None;
        for &occasion in occasions {
            if let Some(before) = latest
                && before.overlaps(occasion)
                && !is_one(before, occasion)
            {
                pairs.push((before, occasion));
            }
            if latest.is_none_or(|before| occasion.end.unwrap_or(occasion.start) >= before.end.unwrap_or(before.start))
            {
                latest = Some(occasion);
            }
        }
    }
    pairs
}

/// Parts of one sequence, told by the reader; and one session that two parcours share.
fn is_one(one: &Occasion, other: &Occasion) -> bool {
    (one.track == other.track && matches!(one.track, Track::Plenary(_)))
        || std::ptr::eq(one.slot, other.slot)
        || same_title(one, other)
}

/// Whether two occasions bear the same title.
pub(super) fn same_title(one: &Occasion, other: &Occasion) -> bool {
    one.title.is_some_and(|title| other.title.is_some_and(|other| fold(title) == fold(other)))
}
