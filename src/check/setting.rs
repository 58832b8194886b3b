//! Faults found while a brochure is set: in the brand, and on the pages.

use super::rule::Rule;
use crate::diagnostic::Severity::{self, Error, Information, Warning};

/// A fault that the layout finds.
const fn fault(code: &'static str, number: &'static str, severity: Severity, source: &'static str) -> Rule {
    Rule { code, number, severity, fixable: false, source, judge: None }
}

pub(super) const RULES: &[Rule] = &[
    fault("brand-contrast", "A03", Warning, "WCAG 2.1, 1.4.3 (level AA)"),
    fault(
        "alike-colours",
        "A04",
        Warning,
        "CIE 142 (CIEDE2000): under a difference of 10 two colours that do not lie side by side are taken for one",
    ),
    fault("cover-left-out", "L07", Warning, "Nothing that the author wrote is left out in silence"),
    fault("colour-left-out", "L07", Warning, "Nothing that the author wrote is left out in silence"),
    fault("text-does-not-fit", "M01", Error, "The practice of the trade"),
    fault("abridged", "M01", Information, "Nothing that the author wrote is left out in silence"),
    fault("page-overflow", "M01", Error, "The practice of the trade"),
    fault(
        "pdf",
        "M13",
        Error,
        "ISO 19005-2 (PDF/A-2) and ISO 14289-1 (PDF/UA-1), which the writer of the file holds to",
    ),
    fault("missing-character", "M07", Error, "ISO 14289-1, 7.21.8: no text may show a missing glyph"),
];
