//! Online events that do not say how to join them.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::check::schedule::whereabouts::{has_online_public, holds_link};
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::address::addresses;

pub(super) const RULE: Rule = Rule {
    code: "no-way-to-join",
    number: "L04",
    severity: Severity::Warning,
    fixable: false,
    source: "An online event is its address",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let event = &programme.event;
    let is_page =
        |link: &Option<crate::programme::Link>| link.as_ref().is_some_and(|link| !link.address.starts_with("mailto:"));
    // Who registers is sent the link.
    if !has_online_public(event) || is_page(&event.online_space) || event.registration.is_some() {
        return;
    }
    let prose = programme.presentation.iter().flat_map(|presentation| [&presentation.lead, &presentation.body]);
    let sessions = crate::check::evidence::identities::sessions(programme).map(|session| &session.description);
    let plenaries = programme.plenaries.iter().map(|plenary| &plenary.introduction);
    let linked = prose.chain(sessions).chain(plenaries).any(|prose| holds_link(prose.as_ref()));
    let said = || {
        evidence.passages().iter().any(|passage| {
            let text = passage.text();
            addresses(text).any(|range| !text[range].contains('@'))
        })
    };
    if !linked && !said() && !is_page(&event.contact) {
        let place = event.online_written.clone().filter(|_| event.online);
        let place =
            place.or(event.place.as_ref().map(|place| place.span.clone())).unwrap_or_else(|| event.span.clone());
        found.push(Diagnostic::warning(RULE.code, say(RULE.code)).at(place, "online"));
    }
}
