//! One person with other roles from one session to the next.

use super::roster::roster;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::programme::{Appearance, Line};

pub(super) const RULE: Rule = Rule {
    code: "various-roles",
    number: "Q12",
    severity: Severity::Information,
    fixable: false,
    source: "One person is presented one way in one brochure",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for listed in roster(evidence.programme) {
        let mut said = listed.appearances.iter().filter(|appearance| first_role(appearance).is_some());
        let Some(first) = said.next() else { continue };
        // Told once a person: the first time that something else is said.
        let Some(other) = said.find(|other| differ(first, other)) else { continue };
        let (Some(role), Some(before)) = (first_role(other), first_role(first)) else { continue };
        let saying = say(RULE.code)
            .with("name", &listed.person.name.value)
            .with("role", &role.value)
            .with("other", &before.value);
        found.push(
            Diagnostic::information(RULE.code, saying).at(role.span.clone(), "here").at(before.span.clone(), "there"),
        );
    }
}

fn first_role(appearance: &Appearance) -> Option<&Line> {
    appearance.roles.iter().find_map(|role| role.role.as_ref())
}

/// Whether neither says all that the other says.
fn differ(one: &Appearance, other: &Appearance) -> bool {
    let said = |appearance: &Appearance| -> Vec<String> {
        appearance.roles.iter().filter_map(|role| role.role.as_ref()).map(|role| fold(role)).collect()
    };
    let (a, b) = (said(one), said(other));
    let within = |a: &[String], b: &[String]| a.iter().all(|role| b.iter().any(|other| other.contains(role.as_str())));
    !within(&a, &b) && !within(&b, &a)
}
