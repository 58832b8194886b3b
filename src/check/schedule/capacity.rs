//! A session for so many people, and nowhere to register.

use crate::check::evidence::Evidence;
use crate::check::evidence::identities::sessions;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "capacity-without-registration",
    number: "P17",
    severity: Severity::Information,
    fixable: false,
    source: "Who counts places says how to have one",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    if evidence.programme.event.registration.is_some() {
        return;
    }
    for session in sessions(evidence.programme).filter(|session| session.particulars.registration.is_none()) {
        if let Some(most) = &session.particulars.capacity {
            let saying = say(RULE.code).with("n", most.value);
            found.push(Diagnostic::information(RULE.code, saying).at(most.span.clone(), "here"));
        }
    }
}
