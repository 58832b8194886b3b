//! Sentences and paragraphs too long to be read with ease.

use super::slip::Slip;
use super::tell_as;
use super::words::words;
use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "long-sentence",
    number: "T20",
    severity: Severity::Information,
    fixable: false,
    source: "WCAG 2.2, 3.1.5 Reading level; Commission européenne, « Rédiger clairement », conseil 4",
    judge: Some(judge),
};

/// Words of the longest sentence. The guides ask for fewer than thirty; a list may well take more.
const SENTENCE: usize = 55;
/// Words of the longest paragraph: a column of a page holds about as many.
const PARAGRAPH: usize = 220;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for passage in evidence.passages().iter().filter(|passage| passage.kind.is_prose()) {
        let text = passage.text();
        // As many words take twice as many letters and spaces.
        if text.len() < 2 * SENTENCE {
            continue;
        }
        let all = words(text).len();
        let mut tell = |at, key, count: usize, most: usize| {
            let saying = say(key).with("count", count).with("most", most);
            found.push(tell_as(evidence, passage, &Slip::new(at), RULE.severity, RULE.code, saying));
        };
        if all > PARAGRAPH {
            tell(0..text.len(), "long-paragraph", all, PARAGRAPH);
        }
        for at in sentences(text) {
            let count = words(&text[at.clone()]).len();
            if count > SENTENCE {
                tell(at, "long-sentence", count, SENTENCE);
            }
        }
    }
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| ".!?…".contains(*c)) {
        let end = at + c.len_utf8();
        let rest = text[end..].trim_start_matches(|c: char| "»”)\"".contains(c) || c.is_whitespace());
        let begins =
            rest.starts_with(|c: char| c.is_uppercase() || "«“(–".contains(c)) && rest.len() < text[end..].len();
        if begins {
            sentences.push(start..end);
            start = text.len() - rest.len();
        }
    }
    sentences.push(start..text.len());
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_their_stops() {
        let text = "Un. Deux ! « Trois ? » Quatre, etc., cinq… Six";
        let found: Vec<_> = sentences(text).into_iter().map(|at| text[at].trim()).collect();
        assert_eq!(found, ["Un.", "Deux !", "« Trois ?", "Quatre, etc., cinq…", "Six"]);
    }
}
