//! British and American spellings in one programme: what most of its words are is expected of all.

use super::slip::Slip;
use super::tell;
use super::words::{begins_sentence, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, english};
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::{List, Pairs};
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) const RULE: Rule = Rule {
    code: "mixed-spelling",
    number: "T16",
    severity: Severity::Information,
    fixable: false,
    source: "New Hart’s Rules, 21 (US and UK spelling): one or the other throughout",
    judge: Some(judge),
};

/// Words that the two write otherwise, the British first.
static PAIRS: Pairs = Pairs::new("variants", "british-american");
/// What may follow such a word.
static ENDINGS: List = List::new("variants", "endings");
/// Words that end in -ise, or in -ize, on both sides.
static ALWAYS: List = List::new("variants", "always");

/// The two ways that are counted, each by itself: British words may end in -ize, as Oxford writes them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Words,
    Endings,
}

/// A word that is spelt otherwise on the other side.
struct Variant<'e> {
    passage: &'e Passage,
    at: Range<usize>,
    way: Way,
    british: bool,
    other: String,
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let dictionary = Recall::new(english);
    let mut variants = Vec::new();
    for passage in evidence.passages().iter().filter(|passage| passage.is_english() && passage.kind.is_wording()) {
        let text = passage.text();
        for word in words(text) {
            // A name is spelt as it is: “Lincoln Center”.
            let small = word.text.chars().all(char::is_lowercase)
                || begins_sentence(text, word.start) && word.text.chars().skip(1).all(char::is_lowercase);
            let Some((way, british, other)) =
                variant(&word.lower(), evidence.dictionaries, &dictionary).filter(|_| small)
            else {
                continue;
            };
            variants.push(Variant { passage, at: word.range(), way, british, other });
        }
    }
    for way in [Way::Words, Way::Endings] {
        let of_way: Vec<&Variant> = variants.iter().filter(|variant| variant.way == way).collect();
        let british = of_way.iter().filter(|variant| variant.british).count();
        let american = of_way.len() - british;
        // As many of the one as of the other: nobody can say which is meant.
        let (fewer, more) = (british.min(american), british.max(american));
        if fewer == 0 || more < 2 * fewer {
            continue;
        }
        let mut told = BTreeSet::new();
        for variant in of_way.into_iter().filter(|variant| variant.british == (british < american)) {
            let written = &variant.passage.text()[variant.at.clone()];
            if told.insert(written.to_lowercase()) {
                let slip = Slip::mended(variant.at.clone(), as_written(written, &variant.other));
                found.push(tell(evidence, variant.passage, &slip, RULE.severity, RULE.code));
            }
        }
    }
}

/// Whether a word is British or American, and the same on the other side.
fn variant(word: &str, dictionaries: bool, dictionary: &Recall) -> Option<(Way, bool, String)> {
    for (british, american) in PAIRS.iter() {
        for (from, to, is_british) in [(british, american, true), (american, british, false)] {
            if let Some(ending) = word.strip_prefix(from).filter(|ending| ending.is_empty() || ENDINGS.contains(ending))
            {
                return Some((Way::Words, is_british, format!("{to}{ending}")));
            }
        }
    }
    if !dictionaries || word.chars().count() < 6 || !word.is_ascii() {
        return None;
    }
    for (from, to) in [("is", "iz"), ("iz", "is")] {
        for ending in ["e", "es", "ed", "ing", "er", "ers", "ation", "ations"] {
            let Some(stem) = word.strip_suffix(ending).and_then(|head| head.strip_suffix(from)) else { continue };
            let verb = format!("{stem}{from}e");
            let other = format!("{stem}{to}{ending}");
            let sound = stem.len() > 2 && !ALWAYS.contains(&verb) && dictionary.knows(word) && dictionary.knows(&other);
            return sound.then_some((Way::Endings, from == "is", other));
        }
    }
    None
}

fn as_written(written: &str, other: &str) -> String {
    let mut letters = other.chars();
    let first = letters.next().filter(|_| written.starts_with(char::is_uppercase));
    first.map_or(other.to_owned(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_side_has_its_spelling() {
        let dictionary = Recall::new(english);
        let other = |word: &str| variant(word, true, &dictionary).map(|(_, british, other)| (british, other));
        for (british, american) in [
            ("colour", "color"),
            ("neighbours", "neighbors"),
            ("travelling", "traveling"),
            ("centres", "centers"),
            ("organise", "organize"),
            ("organisations", "organizations"),
            ("recognised", "recognized"),
        ] {
            assert_eq!(other(british), Some((true, american.to_owned())));
            assert_eq!(other(american), Some((false, british.to_owned())));
        }
        for word in
            ["advertise", "promise", "exercise", "sizes", "wise", "citizens", "colony", "raising", "program", "artist"]
        {
            assert_eq!(other(word), None, "{word}");
        }
    }
}
