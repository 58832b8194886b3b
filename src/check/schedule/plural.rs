//! A word for the parcours whose plural nobody knows.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "plural-not-known",
    number: "P16",
    severity: Severity::Warning,
    fixable: false,
    source: "Nothing is guessed in the author's name: plurals are each language's affair",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let Some(word) = &programme.event.parcours_word else { return };
    let introduced = programme.presentation.as_ref().is_some_and(|written| written.parcours_intro.is_some());
    // The line over the list of parcours is the only place for the plural.
    if word.several.is_none() && !introduced && programme.parcours.len() > 1 {
        let saying = say(RULE.code).with("word", &word.one.value);
        found.push(Diagnostic::warning(RULE.code, saying).at(word.one.span.clone(), "here"));
    }
}
