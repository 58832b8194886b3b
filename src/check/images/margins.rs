//! Logos lost in their own margins.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::picture::PictureId;

/// What layout finds: it knows the ground on which each logo stands.
pub(super) const UNSEEN: Rule = Rule {
    code: "unseen-logo",
    number: "A08",
    severity: Severity::Warning,
    fixable: false,
    source: "WCAG 2.2, 1.4.11 Non-text contrast, in its spirit: a logo is exempt, its absence is not",
    judge: None,
};

pub(super) const RULE: Rule = Rule {
    code: "logo-margins",
    number: "A08",
    severity: Severity::Warning,
    fixable: false,
    source: "Practice of communication: logos of one row look equally large",
    judge: Some(judge),
};

/// The share of its width, or of its height, that a logo must fill.
const LEAST: f64 = 0.5;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    for partner in &evidence.programme.partners {
        for logo in partner.logo.iter().chain(&partner.logo_on_dark) {
            let Some(picture) = brochure.pictures.find(&PictureId::of(&logo.value)) else { continue };
            // The page of a PDF was cut to its drawing when it was read.
            let filled = match &brochure.pictures.all()[picture].page {
                Some(page) => Some(page.filled),
                None => brochure.pictures.look(picture).map(|look| [look.ink[2], look.ink[3]]),
            };
            let Some([width, height]) = filled else { continue };
            let tell = |saying: crate::diagnostic::Saying, place: Span| {
                let saying = saying.with("partner", &partner.name.value);
                Diagnostic::new(RULE.severity, RULE.code, saying).at(place, "here")
            };
            let filled = width.min(height);
            if filled < LEAST {
                let share = (filled * 100.0).round();
                found.push(tell(say(RULE.code).with("share", share), logo.span.clone()));
            }
        }
    }
}
