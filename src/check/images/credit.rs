//! A photograph without a credit or a caption.

use crate::check::Evidence;
use crate::check::registry::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

/// Photographs of the cover are shown by some themes only.
pub const RULE: Rule = Rule {
    code: "photograph-without-credit",
    number: "A15",
    severity: Severity::Information,
    fixable: false,
    source: "Code de la propriété intellectuelle, L121-1 ; Code civil, article 9 (droit à l’image)",
    bad: "",
    good: "",
    judge: Some(judge),
};

const CREDITS: [&str; 6] = ["©", "crédit", "credit", "photo", "(c)", "copyright"];

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(cover) = evidence.programme.brand.as_ref().and_then(|brand| brand.cover.as_ref()) else { return };
    let credited = evidence.passages().iter().any(|passage| {
        let text = passage.text().to_lowercase();
        CREDITS.iter().any(|credit| text.contains(credit))
    });
    if !credited {
        found.push(Diagnostic::new(RULE.severity, RULE.code, say(RULE.code)).at(cover.span.clone(), "here"));
    }
}
