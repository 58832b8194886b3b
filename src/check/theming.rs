//! Faults of a theme file: what stops a brochure before its programme is set.

use super::rule::Rule;
use crate::diagnostic::Severity::Error;

/// A fault that the reader of themes finds. Its examples would be whole themes.
const fn fault(code: &'static str, number: &'static str, source: &'static str) -> Rule {
    Rule { code, number, severity: Error, fixable: false, source, judge: None }
}

pub(super) const RULES: &[Rule] = &[
    fault("theme-shape", "L07", "The format of the theme file, `livret schema theme`"),
    fault(
        "theme-page",
        "M05",
        "The practice of the trade: white around the text, a third of the width at most for the hours",
    ),
    fault(
        "theme-type",
        "M01",
        "Leading is 120 to 145 % of the size in running text (Butterick, Practical Typography, « Line spacing »)",
    ),
    fault("theme-accents", "L07", "The format of the theme file, `livret schema theme`"),
    fault("theme-motif", "L07", "The format of the theme file, `livret schema theme`"),
    fault("low-contrast", "A03", "WCAG 2.1, 1.4.3 (level AA)"),
];
