//! Logos lost in their own margins, and logos too pale for the paper.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::picture::{Ink, PictureData};
use crate::theme::contrast;
use crate::units::Colour;

pub const RULE: Rule = Rule {
    code: "logo-margins",
    number: "A08",
    severity: Severity::Warning,
    fixable: false,
    source: "Practice of communication: logos of one row look equally large",
    judge: Some(judge),
};

/// The share of its width, or of its height, that a logo must fill.
const LEAST: f64 = 0.5;
/// A contrast under which nothing is seen on white paper.
const INVISIBLE: f64 = 1.35;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    for partner in &evidence.programme.partners {
        let logos = [(&partner.logo, true), (&partner.logo_on_dark, false)];
        for (logo, on_paper) in logos.into_iter().filter_map(|(logo, on_paper)| Some((logo.as_ref()?, on_paper))) {
            let Some(picture) = brochure.pictures.find(&logo.value) else { continue };
            let picture = &brochure.pictures.all()[picture];
            // The page of a PDF is cut to its drawing when it is exported.
            if matches!(picture.data, PictureData::Pdf(_)) {
                continue;
            }
            let Some(ink) = Ink::of(picture) else { continue };
            let tell = |saying: crate::diagnostic::Saying, place: Span| {
                let saying = saying.with("partner", &partner.name.value);
                Diagnostic::new(RULE.severity, RULE.code, saying).at(place, "here")
            };
            let filled = ink.width.min(ink.height);
            if filled < LEAST {
                let share = (filled * 100.0).round();
                found.push(tell(say(RULE.code).with("share", share), logo.span.clone()));
            }
            let paper = Colour::rgb(255, 255, 255);
            if on_paper && ink.darkest.is_some_and(|darkest| contrast(darkest, paper) < INVISIBLE) {
                found.push(tell(say("logo-invisible"), logo.span.clone()));
            }
        }
    }
}
