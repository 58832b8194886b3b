//! Bitmaps that are coarse on the screen already, at the size where they stand.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use std::path::Path;

/// Where the brochure is printed, the rules of print say it first.
pub(super) const RULE: Rule = Rule {
    code: "resolution-on-screen",
    number: "A05",
    severity: Severity::Warning,
    fixable: false,
    source: "Screens show 96 pixels to an inch of CSS, telephones and tablets two or three times as many",
    judge: Some(judge),
};

/// Pixels an inch under which steps are seen on any screen.
const FEW: f64 = 110.0;
/// What is asked for.
const WANTED: f64 = 300.0;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let (Some(brochure), None) = (evidence.brochure, &evidence.printed) else { return };
    for (n, picture) in brochure.document.pictures.iter().enumerate() {
        let Some(largest) = brochure.document.largest_frame(n) else { continue };
        let Some(resolution) = picture.resolution(largest.width).filter(|&resolution| resolution < FEW) else {
            continue;
        };
        let saying = say(RULE.code)
            .with("file", picture.name.as_str())
            .with("resolution", resolution.round())
            .with("width", largest.width.mm().round())
            .with("wanted", (largest.width.0 / 72.0 * WANTED).ceil());
        let mut warning = Diagnostic::new(RULE.severity, RULE.code, saying);
        let named = evidence.programme.pictures().find(|named| named.value == Path::new(&picture.name));
        if let Some(named) = named {
            warning = warning.at(named.span.clone(), "picture");
        }
        found.push(warning);
    }
}
