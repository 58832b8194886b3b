//! Surnames that nothing tells, and under which the index lists people.

use super::not_a_person::misplaced;
use super::roster::roster;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: "guessed-surname",
    number: "Q17",
    severity: Severity::Information,
    fixable: false,
    source: "The Chicago Manual of Style, 16.71–16.84: how names of several words are indexed depends on their country and their bearers",
    judge: Some(judge),
};

/// Names that are shown: one remark is enough, however many there are.
const MOST_SHOWN: usize = 5;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let groups: BTreeSet<usize> =
        misplaced(evidence.programme).iter().map(|listed| listed.person.name.span.start).collect();
    let mut guessed = roster(evidence.programme);
    guessed.retain(|listed| {
        let person = listed.person;
        person.surname_is_a_guess && !listed.appearances.is_empty() && !groups.contains(&person.name.span.start)
    });
    let Some(first) = guessed.first() else { return };
    let saying = say(RULE.code)
        .with("n", guessed.len())
        .with("name", &first.person.name.value)
        .with("surname", &first.person.surname);
    let mut fault = Diagnostic::information(RULE.code, saying);
    for (n, listed) in guessed.iter().take(MOST_SHOWN).enumerate() {
        fault = fault.at(listed.typed().1, if n == 0 { "here" } else { "there" });
    }
    found.push(fault);
}
