//! A rule of the proofreader: its name, its source, its judge and its examples.

use super::evidence::Evidence;
use crate::diagnostic::{Diagnostic, Severity};
use crate::embedded;

/// A fault and what it comes from. What it finds, why it matters and how to cure it is the message `rule-CODE` of the
/// catalogue, with the attributes `finds`, `matters` and `cure`.
pub struct Rule {
    /// Kebab-case name of the fault: `session-overlap`.
    pub code: &'static str,
    /// Its place in the catalogue of checks: `P04`.
    pub number: &'static str,
    /// How much its faults matter.
    pub severity: Severity,
    /// Whether `--fix` may cure it: what takes its place is certain, whatever the author meant. Else a cure is only suggested.
    pub fixable: bool,
    /// Where the rule comes from: a standard, a work on typography, the practice of the trade.
    pub source: &'static str,
    /// Finds every case in a programme. `None`: found while reading or setting it, or by the judge of a rule beside it.
    pub(crate) judge: Option<fn(&Evidence, &mut Vec<Diagnostic>)>,
}

impl Rule {
    /// A complete programme with this fault and no other: `assets/reference/examples/CODE/bad.toml`. `None` where it takes pages, or files
    /// of the author, to bring the fault about.
    pub fn bad(&self) -> Option<&'static str> {
        embedded::text(embedded::EXAMPLES, &format!("{}/bad.toml", self.code))
    }

    /// The same without it: `good.toml` beside it.
    pub fn good(&self) -> Option<&'static str> {
        embedded::text(embedded::EXAMPLES, &format!("{}/good.toml", self.code))
    }

    /// The message that names its severity.
    pub fn level(&self) -> &'static str {
        match self.severity {
            Severity::Error => "level-error",
            Severity::Warning => "level-warning",
            Severity::Information => "level-information",
        }
    }
}
