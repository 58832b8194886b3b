//! The pages as they are laid out. One file a rule.

mod faces;
mod fallback;
mod hyphens;
pub(super) mod lines;
mod reported;
mod split;
mod thin;
mod widows;

use super::evidence::Evidence;
use super::rule::Rule;
use crate::diagnostic::Span;
use lines::skeleton;

pub(super) use reported::HEAVY_FILE;

pub(super) const RULES: &[Rule] = &[
    widows::RULE,
    split::RULE,
    fallback::RULE,
    faces::RULE,
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

/// Most letters of a text that a message shows.
const LONGEST_BEGINNING: usize = 60;

/// The first words of a text, for a message; less of them where they have no end.
fn beginning(text: &str) -> String {
    let mut words = text.split_whitespace();
    let shown = words.by_ref().take(6).collect::<Vec<&str>>().join(" ");
    let short: String = shown.chars().take(LONGEST_BEGINNING).collect();
    let rest = if short.len() < shown.len() || words.next().is_some() { "…" } else { "" };
    format!("{short}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_shows_the_beginning_of_a_text() {
        assert_eq!(beginning("Un mot"), "Un mot");
        assert_eq!(beginning("un deux trois quatre cinq six"), "un deux trois quatre cinq six");
        assert_eq!(beginning("un deux trois quatre cinq six sept"), "un deux trois quatre cinq six…");
        let endless = beginning(&"é".repeat(500));
        assert_eq!((endless.chars().count(), endless.ends_with('…')), (LONGEST_BEGINNING + 1, true));
    }
}
