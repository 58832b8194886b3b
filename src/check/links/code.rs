//! Addresses too long for the QR code on the back cover.

use super::addresses::short;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::qr;

pub(super) const RULE: Rule = Rule {
    code: "code-too-dense",
    number: "L05",
    severity: Severity::Warning,
    fixable: false,
    source: "ISO/IEC 18004; telephones read modules of 0.4 mm at a hand’s distance, and codes of 15 mm and more",
    judge: Some(judge),
};

/// Modules on a side of the largest code that a telephone reads at once: version 6, of 106 bytes.
const MOST_MODULES: usize = 41;

/// Modules on a side of the largest code that the back cover has room for.
const MOST_PRINTED: usize = 49;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    let Some(link) = event.online_space.as_ref().or(event.registration.as_ref()) else { return };
    let modules = qr::modules(&link.address);
    // Past that, the layout leaves the code out and says so.
    if !modules.is_some_and(|modules| (MOST_MODULES + 1..=MOST_PRINTED).contains(&modules)) {
        return;
    }
    let saying = say("code-dense").with("written", short(&link.address)).with("letters", link.address.chars().count());
    found.push(Diagnostic::warning(RULE.code, saying).at(link.span.clone(), "here"));
}
