//! The identifiers of plenaries, parcours and sessions: each names one thing.

use super::faults::{Faults, quoted};
use super::located::Line;
use super::model::{Parcours, Plenary};
use crate::diagnostic::{Diagnostic, say};
use std::collections::BTreeMap;

/// Reports identifiers that stand twice.
pub(super) fn check(plenaries: &[Plenary], parcours: &[Parcours], faults: &mut Faults) {
    let plenaries = plenaries.iter().map(|plenary| (&plenary.id, &plenary.sessions));
    let holders = plenaries.chain(parcours.iter().map(|parcours| (&parcours.id, &parcours.sessions)));
    let written = holders.flat_map(|(id, held)| id.iter().chain(held.iter().filter_map(|session| session.id.as_ref())));
    let mut known: BTreeMap<&str, &Line> = BTreeMap::new();
    let mut in_order: Vec<&Line> = written.collect();
    in_order.sort_by_key(|id| id.span.start);
    for id in in_order {
        if let Some(first) = known.get(id.as_str()) {
            faults.report(
                Diagnostic::error("duplicate-id", say("duplicate-identifier").with("id", quoted(id)))
                    .at(id.span.clone(), "again")
                    .at(first.span.clone(), "first"),
            );
        } else {
            known.insert(id, id);
        }
    }
}
