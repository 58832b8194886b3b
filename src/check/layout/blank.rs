//! Pages without content.

use crate::check::Evidence;
use crate::check::registry::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::Owner;

pub const RULE: Rule = Rule {
    code: "blank-page",
    number: "M16",
    severity: Severity::Information,
    fixable: false,
    source: "Practice of printing: a page that is paid for can carry something",
    bad: "",
    good: "",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    for (n, page) in brochure.document.pages.iter().enumerate() {
        if !page.marks.iter().any(|mark| matches!(mark.owner, Owner::Tag(_))) {
            found.push(Diagnostic::new(RULE.severity, RULE.code, say(RULE.code).with("page", n + 1)));
        }
    }
}
