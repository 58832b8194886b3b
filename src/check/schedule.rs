//! Days and hours: what cannot take place as it is written.

use super::Evidence;
use super::registry::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::programme::{SessionKind, Slot};
use chrono::{Datelike, NaiveTime, Timelike};
use std::collections::BTreeMap;

pub const RULES: &[Rule] = &[Rule {
    code: "room-overlap",
    number: "P04",
    severity: Severity::Error,
    fixable: false,
    source: "Conference planning tools (pretalx, Indico) refuse two talks in one room",
    bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
sessions = [{ start = "10h00", end = "11h00", room = "Salle A", title = "Planter" }]

[[parcours]]
title = "Rivières"
sessions = [{ start = "10h30", end = "11h30", room = "Salle A", title = "Curer" }]
"#,
    good: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
sessions = [{ start = "10h00", end = "11h00", room = "Salle A", title = "Planter" }]

[[parcours]]
title = "Rivières"
sessions = [{ start = "11h00", end = "12h00", room = "Salle A", title = "Curer" }]
"#,
    judge: Some(room_overlap),
}];

/// Minutes from a fixed midnight to the start and the end of a slot, the end after the start.
fn minutes(slot: &Slot) -> Option<(i64, i64)> {
    let of = |time: NaiveTime| i64::from(time.hour() * 60 + time.minute());
    let midnight = i64::from(slot.day.num_days_from_ce()) * 24 * 60;
    let (start, end) = (of(slot.start?), of(slot.end?));
    let end = if end < start { end + 24 * 60 } else { end };
    Some((midnight + start, midnight + end))
}

/// Two sessions of different parcours or plenaries in one room at one time.
fn room_overlap(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let plenaries = programme.plenaries.iter().flat_map(|plenary| &plenary.sessions);
    let parcours = programme.parcours.iter().flat_map(|parcours| &parcours.sessions);
    let mut rooms: BTreeMap<String, Vec<_>> = BTreeMap::new();
    for session in plenaries.chain(parcours).filter(|session| session.kind == SessionKind::Session) {
        let (Some(room), Some((start, end))) = (&session.room, minutes(&session.slot)) else { continue };
        rooms.entry(room.to_lowercase()).or_default().push((start, end, session, room));
    }
    for sessions in rooms.values_mut() {
        sessions.sort_by_key(|&(start, end, ..)| (start, end));
        let mut pairs = sessions.iter();
        let Some(mut latest) = pairs.next() else { continue };
        for next in pairs {
            if next.0 < latest.1 {
                let saying = say("room-overlap")
                    .with("room", &next.3.value)
                    .with("start", next.2.slot.start.unwrap_or_default())
                    .with("end", latest.2.slot.end.unwrap_or_default());
                found.push(
                    Diagnostic::error("room-overlap", saying)
                        .at(next.3.span.clone(), "again")
                        .at(latest.3.span.clone(), "first"),
                );
            }
            if next.1 > latest.1 {
                latest = next;
            }
        }
    }
}
