//! Text too small to be read.

use crate::check::Evidence;
use crate::check::registry::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::layout::page::{Artifact, Document, Owner, Paint};

/// The shipped themes have no text so small; one of the author's own may.
pub const RULE: Rule = Rule {
    code: "small-text",
    number: "A12",
    severity: Severity::Warning,
    fixable: false,
    source: "RGAA 4.1, 10.4 and the practice of print: 8 pt for a note",
    bad: "",
    good: "",
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
