//! Somebody expected in another room at once.

use super::kinds::room_key;
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Minute, Occasion};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::programme::{PersonId, Who};
use std::collections::BTreeMap;

pub(super) const RULE: Rule = Rule {
    code: "no-time-to-move",
    number: "P19",
    severity: Severity::Information,
    fixable: false,
    source: "Five minutes from one room to the next",
    judge: Some(judge),
};

const LEAST: Minute = 5;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let mut latest: BTreeMap<PersonId, &Occasion> = BTreeMap::new();
    for occasion in &timetable.occasions {
        for appearance in occasion.people() {
            let Who::Person(person) = appearance.who else { continue };
            let before = latest.get(&person).copied().filter(|before| !std::ptr::eq(before.slot, occasion.slot));
            if let Some(before) = before
                && let Some(end) = before.end
                && (0..LEAST).contains(&(occasion.start - end))
                && let (Some(from), Some(to)) = (before.room, occasion.room)
                && let (Some(one), Some(other)) = (room_key(from), room_key(to))
                && one != other
            {
                let saying = say(RULE.code)
                    .with("name", &evidence.programme.people[person.0].name.value)
                    .with("from", &from.value)
                    .with("to", &to.value)
                    .with("end", before.ends_at())
                    .with("start", occasion.starts_at());
                found.push(
                    Diagnostic::information(RULE.code, saying).at(to.span.clone(), "to").at(from.span.clone(), "from"),
                );
            }
            latest.insert(person, occasion);
        }
    }
}
