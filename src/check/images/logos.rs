//! Partners without a logo among others that have one, headings above no partner.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "partner-without-logo",
    number: "A09",
    severity: Severity::Information,
    fixable: false,
    source: "Practice of communication: partners of one group are shown alike",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    for group in &programme.partner_groups {
        let members: Vec<_> = group.partners.iter().filter_map(|id| programme.partners.get(id.0)).collect();
        if members.is_empty() {
            let saying = say("group-without-partner").with("group", &group.title.value);
            found.push(Diagnostic::warning(RULE.code, saying).at(group.title.span.clone(), "here"));
        }
        // Several names among logos, or names alone, are a choice; the only name among logos is an oversight.
        let mut without = members.iter().filter(|partner| partner.logo.is_none());
        if let (Some(partner), None, 3..) = (without.next(), without.next(), members.len()) {
            let saying = say(RULE.code).with("partner", &partner.name.value).with("group", &group.title.value);
            found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(partner.name.span.clone(), "here"));
        }
    }
}
