//! The table of every fault that livret knows: what `explain`, `--only`, waivers and the reference page read.

use super::rule::Rule;
use super::{
    binding, engines, images, layout, links, people, plates, print, reading, schedule, setting, texts, theming,
};

/// Each family of rules, in the order of the catalogue.
const FAMILIES: &[&[Rule]] = &[
    schedule::RULES,
    people::RULES,
    texts::RULES,
    engines::RULES,
    images::RULES,
    links::RULES,
    layout::RULES,
    binding::RULES,
    print::RULES,
    plates::RULES,
    reading::OF_WAIVERS,
    reading::RULES,
    setting::RULES,
    theming::RULES,
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

/// How codes of faults of a list of people begin (`build --for`). They are no rules: no programme has them, so that it can neither waive
/// them nor be asked for them alone, and what is said at their line is all there is to know.
pub const OF_A_LIST: &str = "copies-";

/// The code that was most likely meant.
pub fn nearest(name: &str) -> Option<&'static str> {
    // Longer than any code: nothing is near.
    let name = Some(name.to_lowercase().replace('_', "-")).filter(|name| name.chars().count() <= 60)?;
    let likely = rules().map(|rule| (strsim::normalized_damerau_levenshtein(&name, rule.code), rule.code));
    likely.filter(|(likeness, _)| *likeness >= 0.6).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, code)| code)
}
