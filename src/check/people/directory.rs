//! The directory of speakers, and who is not called from it.

use super::roster::roster;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: "speaker-not-called",
    number: "Q14",
    severity: Severity::Warning,
    fixable: false,
    source: "The index lists those who speak, and all of them",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    if programme.directory.is_empty() {
        return;
    }
    let identities = evidence.identities();
    // An entry that is somebody’s other spelling is told for that.
    let told: BTreeSet<usize> = identities.pairs.iter().flat_map(|pair| [pair.one, pair.other]).collect();
    let uncalled = programme.directory.iter().filter(|entry| !entry.called);
    for (n, entry) in uncalled.enumerate() {
        if !told.contains(&(programme.people.len() + n)) {
            let saying = say(RULE.code).with("name", &entry.name.value);
            let place = entry.id.as_ref().unwrap_or(&entry.name).span.clone();
            found.push(Diagnostic::warning(RULE.code, saying).at(place, "here"));
        }
    }
    // The other way round: where the directory lists everybody, one who is not in it was forgotten.
    let listed: BTreeSet<usize> = programme.directory.iter().map(|entry| entry.name.span.start).collect();
    let absent: Vec<_> = roster(programme)
        .into_iter()
        .enumerate()
        .filter(|(n, person)| !listed.contains(&person.person.name.span.start) && !told.contains(n))
        .collect();
    if programme.directory.len() >= 6 && absent.len() * 8 <= programme.directory.len() {
        for (_, person) in absent {
            let (_, place) = person.typed();
            let saying = say("speaker-not-listed").with("name", &person.person.name.value);
            found.push(Diagnostic::warning(RULE.code, saying).at(place, "here"));
        }
    }
}
