//! Texts of a programme in several languages that stand in one alone.

use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, languages, say};
use std::collections::BTreeSet;

pub(crate) const RULE: Rule = Rule {
    code: "untranslated",
    number: "T21",
    severity: Severity::Information,
    fixable: false,
    source: "Practice of bilingual publishing; WCAG 2.2, 3.1.2 Language of parts",
    judge: Some(judge),
};

/// Letters of a word that is to be translated: a number, a time or a sign is read in any language.
const FEWEST_LETTERS: usize = 3;
/// Signs of a text that are enough to know it by.
const BEGINNING: usize = 40;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let tongues = &evidence.programme.tongues;
    // Told once, in the language of the programme, whatever edition is proofread.
    if tongues.all.len() < 2 || tongues.edition != tongues.plain() {
        return;
    }
    let mut told: BTreeSet<usize> = BTreeSet::new();
    let alone = |passage: &&Passage| {
        is_translated(passage.kind)
            && passage.language == tongues.plain()
            && tongues.chosen(&passage.value).is_none()
            && passage.text().split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= FEWEST_LETTERS)
    };
    for passage in evidence.passages().iter().filter(alone) {
        // A text of many paragraphs is one text, and what is written once may stand in several places.
        if !told.insert(passage.value.start) {
            continue;
        }
        let text: String = passage.text().chars().take(BEGINNING).collect();
        let languages = languages(tongues.all[1..].iter().map(String::as_str));
        let saying = say("untranslated").with("text", text.trim_end()).with("languages", languages);
        found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(passage.value.clone(), "here"));
    }
}

/// Whether a text of a kind is made of words of the language: names and places are the same in all.
fn is_translated(kind: Kind) -> bool {
    kind.is_heading() || kind.is_running() || kind == Kind::Role
}
