//! The table of every fault that livret knows: what `explain`, `--only`, waivers and the reference page read.

use super::{Evidence, schedule};
use crate::diagnostic::{Diagnostic, Severity};

/// A fault, what it comes from and an example of it. What it finds, why it matters and how to cure it is the message `rule-CODE` of the
/// catalogue, with the attributes `finds`, `matters` and `cure`.
pub struct Rule {
    /// Kebab-case name of the fault: `session-overlap`.
    pub code: &'static str,
    /// Its place in the catalogue of checks: `P04`.
    pub number: &'static str,
    pub severity: Severity,
    /// Whether `--fix` may cure it.
    pub fixable: bool,
    /// Where the rule comes from: a standard, a work on typography, the practice of the trade.
    pub source: &'static str,
    /// A complete programme with this fault and no other.
    pub bad: &'static str,
    /// The same without it.
    pub good: &'static str,
    /// Finds every case in a programme. `None`: found while reading or setting it, or by the judge of a rule beside it.
    pub judge: Option<fn(&Evidence, &mut Vec<Diagnostic>)>,
}

/// Each family of rules, in the order of the catalogue.
const FAMILIES: &[&[Rule]] = &[schedule::RULES];

/// Every rule, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The rule of a code (`session-overlap`) or of a number (`P04`), in any capitals.
pub fn find(name: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(name) || rule.number.eq_ignore_ascii_case(name))
}
