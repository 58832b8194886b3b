//! Text too small to be read.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::{Artifact, Document, Owner, Paint};

/// Themes are held to it when they are read, on every paper and in every family, so that no programme raises it: pages are judged all
/// the same.
pub(super) const RULE: Rule = Rule {
    code: "small-text",
    number: "A12",
    severity: Severity::Warning,
    fixable: false,
    source: "RGAA 4.1, 10.4 and the practice of print: 8 pt for a note",
    judge: Some(judge),
};

/// In points.
const LEAST: f64 = 8.0;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(brochure) = evidence.brochure else { return };
    if let Some((size, page, words)) = smallest(brochure.document).filter(|&(size, ..)| size < LEAST - 0.01) {
        let saying = say(RULE.code).with("size", size).with("page", page + 1).with("words", words).with("least", LEAST);
        found.push(Diagnostic::new(RULE.severity, RULE.code, saying));
    }
}

/// The smallest text of a brochure, its page and its words.
fn smallest(document: &Document) -> Option<(f64, usize, String)> {
    let pages = document.pages.iter().enumerate();
    let texts = pages.flat_map(|(page, content)| {
        content.marks.iter().filter_map(move |mark| match &mark.paint {
            Paint::Text { run, .. }
                if mark.owner != Owner::Artifact(Artifact::Decoration)
                    && run.text.chars().any(char::is_alphanumeric) =>
            {
                Some((run.size.0, page, run.text.trim().to_owned()))
            }
            _ => None,
        })
    });
    texts.min_by(|one, other| one.0.total_cmp(&other.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::by_hand;
    use crate::units::Colour;

    #[test]
    fn the_smallest_words_are_told_and_signs_are_not() {
        let found = |size: f64, words: &str| {
            let mut document = by_hand::pages(2);
            document.pages[0].marks.push(by_hand::line("Texte", 9.0, Colour::rgb(0, 0, 0), None, 100.0));
            document.pages[1].marks.push(by_hand::line(words, size, Colour::rgb(0, 0, 0), None, 100.0));
            by_hand::judged(&RULE, &document).len()
        };
        assert_eq!((found(7.5, "note"), found(7.0, "12")), (1, 1));
        assert_eq!((found(8.0, "note"), found(5.0, "•")), (0, 0));
    }
}
