//! Slips of language that a few words betray, with no engine: `une foi par mois`, `should of`. Each is a line of
//! `assets/languages/*/slips.txt`, which says how such a line is written.
//!
//! No grammar is parsed: a line is a row of words that never stands so in a right text.

mod forms;
mod lines;
mod reading;

use super::tell_as;
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, english, french};
use crate::diagnostic::{Diagnostic, Severity, say};
use lines::Slips;
use std::ops::Range;
use std::sync::LazyLock;

static FRENCH: LazyLock<Slips> =
    LazyLock::new(|| Slips::read(include_str!("../../../../assets/languages/fr/slips.txt")));
static ENGLISH: LazyLock<Slips> =
    LazyLock::new(|| Slips::read(include_str!("../../../../assets/languages/en/slips.txt")));

pub(super) const RULE: Rule = Rule {
    code: "grammar",
    number: "T15",
    severity: Severity::Warning,
    fixable: false,
    source: "Grevisse, Le Bon Usage; Fowler, A Dictionary of Modern English Usage; the readers of `livret check --engines`",
    judge: Some(grammar),
};

fn grammar(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    judge(evidence, RULE.code, found);
}

/// Tells the slips of one code; those of another code are told by its own rule.
pub(super) fn judge(evidence: &Evidence, code: &'static str, found: &mut Vec<Diagnostic>) {
    // Words are looked up: who builds does not wait for the dictionaries.
    if !evidence.dictionaries {
        return;
    }
    let (in_french, in_english) = (Recall::new(french), Recall::new(english));
    for passage in evidence.passages().iter().filter(|passage| is_read(passage)) {
        let (slips, dictionary) = match (passage.is_french(), passage.is_english()) {
            (true, _) => (&*FRENCH, &in_french),
            (_, true) => (&*ENGLISH, &in_english),
            _ => continue,
        };
        for slip in slips.in_text(passage.text(), code, dictionary) {
            let place = passage.span(slip.at.clone());
            let told = found
                .iter()
                .flat_map(|fault| &fault.labels)
                .any(|at| at.span.start < place.end && place.start < at.span.end);
            if told || is_excused(evidence, passage, &slip.at) {
                continue;
            }
            let saying = if slip.mend.is_some() { say("phrase-slip") } else { say("phrase-doubt") };
            let mut fault = tell_as(evidence, passage, &slip, Severity::Warning, code, saying);
            // A row of words is sure of the slip, and nearly so of the cure.
            fault.suggested.append(&mut fault.mends);
            found.push(fault);
        }
    }
}

fn is_read(passage: &Passage) -> bool {
    passage.kind.is_running() || matches!(passage.kind, Kind::Title | Kind::Heading | Kind::Format)
}

/// Words in italics are quoted, and names are spelt as they are.
fn is_excused(evidence: &Evidence, passage: &Passage, at: &Range<usize>) -> bool {
    let words = &passage.text()[at.clone()];
    let named = words.split(|c: char| !c.is_alphanumeric()).any(|word| {
        word.chars().count() > 2 && word.starts_with(char::is_uppercase) && evidence.names().has(word) && at.start > 0
    });
    named || passage.emphasised.iter().any(|range| range.start < at.end && at.start < range.end)
}

#[cfg(test)]
mod tests {
    use super::lines::Piece;
    use super::*;
    use std::collections::HashSet;

    fn found(slips: &Slips, text: &str) -> Vec<(String, Option<String>)> {
        let dictionary = Recall::new(if std::ptr::eq(slips, &*ENGLISH) { english } else { french });
        let codes = ["confused-words", "agreement", "grammar"];
        let all = codes.iter().flat_map(|code| slips.in_text(text, code, &dictionary));
        all.map(|slip| (text[slip.at].to_owned(), slip.mend)).collect()
    }

    #[test]
    fn every_line_is_read_and_has_a_word_to_be_found_by() {
        for (slips, text) in [
            (&*FRENCH, include_str!("../../../../assets/languages/fr/slips.txt")),
            (&*ENGLISH, include_str!("../../../../assets/languages/en/slips.txt")),
        ] {
            let lines: Vec<&str> =
                text.lines().map(str::trim).filter(|line| line.contains(':') && !line.starts_with('#')).collect();
            assert_eq!(slips.lines.len(), lines.len());
            let found: HashSet<usize> = slips.by_word.values().flatten().map(|&(line, _)| line).collect();
            for (number, line) in lines.iter().enumerate() {
                assert!(found.contains(&number), "{line}");
            }
            for piece in
                slips.lines.iter().flat_map(|line| &line.tokens).flat_map(|token| token.any.iter().chain(&token.but))
            {
                if let Piece::Class(name) = piece {
                    assert!(slips.classes.contains_key(name), "@{name}");
                }
            }
        }
    }

    #[test]
    fn lines_have_words_classes_endings_and_cures() {
        let slips = Slips::read(
            "# A comment\n@modal = should could\nconfused: @modal [of] !course => have\ngrammar: ^ [its] a|an => it’s\n\
             grammar: pour|sans [<pp>~passé] => {1:é>er}\nagreement: deux [<single>] $ => {1}s\n",
        );
        let one = |text: &str| found(&slips, text);
        let told = |text: &str, words: &str, cure: &str| {
            assert_eq!(one(text), [(words.to_owned(), Some(cure.to_owned()))], "{text}");
        };
        told("We could of gone", "of", "have");
        told("We could of", "of", "have");
        told("Its a start", "Its", "It’s");
        told("pour participé au jeu", "participé", "participer");
        told("pendant deux journée", "journée", "journées");
        told("pendant deux journée.", "journée", "journées");
        for text in [
            "could, of course",
            "could of course",
            "of its a kind",
            "sans passé",
            "deux journées",
            "deux journée pleine",
        ] {
            assert_eq!(one(text), [], "{text}");
        }
    }
}
