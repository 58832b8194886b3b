//! The pages as they are laid out. One file a rule.

mod fallback;
mod hyphens;
pub(super) mod lines;
mod reported;
mod split;
mod thin;
mod widows;

use super::Evidence;
use super::registry::Rule;
use crate::diagnostic::Span;
use lines::skeleton;

pub use reported::HEAVY_FILE;

pub const RULES: &[Rule] = &[
    widows::RULE,
    split::RULE,
    fallback::RULE,
    reported::FONT_REFUSED,
    thin::RULE,
    reported::HEAVY_FILE,
    hyphens::RULE,
];

/// Where a text of the brochure is written in the file.
fn written(evidence: &Evidence, text: &str) -> Option<Span> {
    let wanted = skeleton(text);
    let passages = evidence.passages().iter();
    let mut found = passages.filter(|passage| !wanted.is_empty() && skeleton(passage.text()) == wanted);
    found.next().map(|passage| passage.span(0..passage.text().len()))
}

/// The first words of a text, for a message.
fn beginning(text: &str) -> String {
    let mut words = text.split_whitespace();
    let shown: Vec<&str> = words.by_ref().take(6).collect();
    let rest = if words.next().is_some() { "…" } else { "" };
    format!("{}{rest}", shown.join(" "))
}
