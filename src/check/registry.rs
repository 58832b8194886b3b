//! The table of every fault that livret knows: what `explain`, `--only`, waivers and the reference page read.

use super::{Evidence, binding, images, layout, links, people, reading, schedule, setting, texts, waivers};
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
    /// A complete programme with this fault and no other; empty where it takes pages to bring the fault about.
    pub bad: &'static str,
    /// The same without it.
    pub good: &'static str,
    /// Finds every case in a programme. `None`: found while reading or setting it, or by the judge of a rule beside it.
    pub judge: Option<fn(&Evidence, &mut Vec<Diagnostic>)>,
}

impl Rule {
    /// The message that names its severity.
    pub fn level(&self) -> &'static str {
        match self.severity {
            Severity::Error => "level-error",
            Severity::Warning => "level-warning",
            Severity::Information => "level-information",
        }
    }
}

/// Each family of rules, in the order of the catalogue.
const FAMILIES: &[&[Rule]] = &[
    schedule::RULES,
    people::RULES,
    texts::RULES,
    images::RULES,
    links::RULES,
    layout::RULES,
    binding::RULES,
    waivers::RULES,
    reading::RULES,
    setting::RULES,
];

/// Every rule, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().copied().flatten()
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.code.eq_ignore_ascii_case(code))
}

/// The rule of a code (`session-overlap`), or all those of a number (`P04`), in any capitals.
pub fn named(name: &str) -> impl Iterator<Item = &'static Rule> {
    rules().filter(move |rule| rule.code.eq_ignore_ascii_case(name) || rule.number.eq_ignore_ascii_case(name))
}

/// The code that was most likely meant.
pub fn nearest(name: &str) -> Option<&'static str> {
    // Longer than any code: nothing is near.
    let name = Some(name.to_lowercase().replace('_', "-")).filter(|name| name.chars().count() <= 60)?;
    let likely = rules().map(|rule| (strsim::normalized_damerau_levenshtein(&name, rule.code), rule.code));
    likely.filter(|(likeness, _)| *likeness >= 0.6).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, code)| code)
}
