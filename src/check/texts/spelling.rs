//! Words that no dictionary knows and that are no names of the event.

use super::foreign::Languages;
use super::slip::Slip;
use super::words::{begins_sentence, spared};
use super::{capitals, ligatures, placeholder, tell_as};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, english, french};
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::List;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::ops::Range;

pub(super) const RULE: Rule = Rule {
    code: "spelling",
    number: "T16",
    severity: Severity::Information,
    fixable: false,
    source: "Dictionnaire « classique » de Grammalecte ; SCOWL (English)",
    judge: Some(judge),
};

/// Letters of a word that can be judged: shorter ones have a neighbour whatever they are.
const SHORTEST: usize = 5;
/// A word written as often as this is a word of the trade, not a misprint.
const TRADE: usize = 3;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &&Passage| passage.kind.is_wording() && (passage.is_french() || passage.is_english());
    let (in_french, in_english) = (Recall::new(french), Recall::new(english));
    let mut unknown: BTreeMap<String, (usize, &Passage, Range<usize>)> = BTreeMap::new();
    // False Latin is told once, as a text that waits for another.
    let provisional = |passage: &&Passage| placeholder::is_false_latin(passage.text());
    let usual = usual_words(evidence.passages());
    for passage in evidence.passages().iter().filter(wanted).filter(|passage| !provisional(passage)) {
        let french = passage.is_french();
        let (own, other) = if french { (&in_french, &in_english) } else { (&in_english, &in_french) };
        for token in tokens(passage.text()) {
            let word = &passage.text()[token.clone()];
            if passage.emphasised.iter().any(|range| range.contains(&token.start)) {
                continue;
            }
            if let Some(count) = unknown.get_mut(word) {
                count.0 += 1;
            } else if is_suspect(passage.text(), &token, own, other, !french)
                && !word.split(['-', '’', '\'']).any(|part| evidence.names().has_in_any_capitals(part))
            {
                unknown.insert(word.to_owned(), (1, passage, token));
            }
        }
    }
    unknown.retain(|_, (count, ..)| *count < TRADE);
    let unknown: Vec<_> = unknown.into_iter().collect();
    // Where unknown words are many, they are those of the trade: what is told must look like a slip of the hand.
    let many = unknown.len() > MANY;
    let faults = unknown.into_par_iter().filter_map(|(word, (_, passage, token))| {
        let own = if passage.is_french() { french() } else { english() };
        let bare = without_elision(&word);
        let lower = bare.to_lowercase();
        // « Pléniaire » beside « Plénière »: what the programme writes elsewhere is the likeliest.
        let beside = like_a_usual_word(&lower, &usual);
        let near = beside.map_or_else(|| own.near(&lower), |word| vec![word.to_owned()]);
        if many && beside.is_none() && !near.first().is_some_and(|near| is_a_slip_of_the_hand(&lower, near, &usual)) {
            return None;
        }
        // A capital at the start of a sentence may be that of a name, unless a common word is near.
        // Nothing near a word in k or w: it was borrowed from elsewhere, not misspelt.
        let borrowed = passage.is_french() && bare.contains(['k', 'w']);
        let languages = Languages::both();
        let foreign = if passage.is_french() {
            languages.is_english(passage.text())
        } else {
            languages.is_french(passage.text())
        };
        if near.is_empty() && (bare.starts_with(char::is_uppercase) || borrowed) || foreign {
            return None;
        }
        let saying = if near.is_empty() { say("spelling-unknown") } else { say(RULE.code).with("near", near.clone()) };
        let start = token.end - bare.len();
        let saying = saying.with("word", bare);
        let mut slip = Slip::new(start..token.end);
        // A capital stays.
        slip.mend = near.first().filter(|_| bare == lower).cloned();
        let severity = if beside.is_some() { Severity::Warning } else { RULE.severity };
        Some(tell_as(evidence, passage, &slip, severity, RULE.code, saying))
    });
    found.par_extend(faults);
}

/// More unknown words than a programme has misprints.
const MANY: usize = 12;
/// Letters of a word that another word of the programme may be a slip of.
const LONG: usize = 7;

/// How often each long word is written, in small letters.
fn usual_words(passages: &[Passage]) -> BTreeMap<String, usize> {
    let mut usual: BTreeMap<String, usize> = BTreeMap::new();
    for passage in passages.iter().filter(|passage| passage.kind.is_wording()) {
        for token in tokens(passage.text()) {
            let word = without_elision(&passage.text()[token]).to_lowercase();
            if word.chars().count() >= LONG {
                *usual.entry(word).or_default() += 1;
            }
        }
    }
    usual
}

/// A word of the programme that the dictionary knows and that differs by two letters at most.
fn like_a_usual_word<'u>(word: &str, usual: &'u BTreeMap<String, usize>) -> Option<&'u str> {
    let length = word.chars().count();
    if length < LONG {
        return None;
    }
    let near = usual.iter().filter(|(other, _)| {
        let distance = strsim::damerau_levenshtein(word, other);
        other.chars().next() == word.chars().next()
            && other.chars().count().abs_diff(length) <= 2
            && (1..=2).contains(&distance)
            // « colloque », « colloques »: the end of a word is its grammar.
            && !other.starts_with(word)
            && !word.starts_with(other.as_str())
            && (french().is_common(other) || english().is_common(other))
    });
    near.max_by_key(|(_, count)| **count).map(|(other, _)| other.as_str())
}

/// An accent or a double letter that lacks or is one too many, or a word that the programme uses elsewhere.
fn is_a_slip_of_the_hand(word: &str, near: &str, usual: &BTreeMap<String, usize>) -> bool {
    let bare = |word: &str| {
        let mut letters: Vec<char> = crate::language::folding::fold(word).chars().collect();
        letters.dedup();
        letters
    };
    bare(word) == bare(near) || usual.contains_key(near)
}

/// Words with their hyphens, apostrophes and marks of gender.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let spared = spared(text);
    let inside = |c: char| "-’'·•.".contains(c);
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|&(_, c)| c);
        let goes_on = c.is_alphanumeric() || start.is_some() && inside(c) && next.is_some_and(char::is_alphanumeric);
        match (start, goes_on) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                tokens.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    tokens.extend(start.map(|from| from..text.len()));
    tokens.retain(|token| !spared.iter().any(|range| range.contains(&token.start)));
    tokens
}

/// The word after its article or pronoun: `l’`, `qu’`, `jusqu’`.
fn without_elision(word: &str) -> &str {
    static ELIDED: List = List::new("spelling", "elided");
    match word.split_once(['’', '\'']) {
        Some((article, rest)) if ELIDED.contains(article.to_lowercase().as_str()) => rest,
        _ => word,
    }
}

fn is_suspect(text: &str, token: &Range<usize>, own: &Recall, other: &Recall, english: bool) -> bool {
    let word = without_elision(&text[token.clone()]);
    let word = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
    let (before, after) = (text[..token.start].chars().next_back(), text[token.end..].chars().next());
    // Marks of gender, numbers, words cut by a bracket: `citoyen·nes`, `3e`, `directeur(trice)s`.
    let marked = word.contains(['·', '•', '.']) || word.chars().any(char::is_numeric);
    let bracketed = after == Some('(')
        || after == Some('-')
        || before.is_some_and(|c| c == '-')
        || before == Some('(') && text[..token.start - 1].ends_with(char::is_alphabetic)
        || before == Some(')') && token.start > 0;
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if marked
        || bracketed
        || letters < SHORTEST
        || word.chars().skip(1).any(char::is_uppercase)
        || !word.chars().all(is_familiar)
    {
        return false;
    }
    if word.starts_with(char::is_uppercase) {
        // A capital inside a sentence is that of a name; so is one before another.
        let next_is_name = text[token.end..].trim_start_matches([' ', '\u{a0}']).starts_with(char::is_uppercase);
        if !begins_sentence(text, token.start) || next_is_name || letters < 6 {
            return false;
        }
    }
    let in_french = if english { other } else { own };
    !is_right(word, own, english) && !is_loan(word, own, other) && !is_told_elsewhere(word, in_french)
}

/// Letters of French and English. Words with others are of another language.
fn is_familiar(c: char) -> bool {
    c.is_ascii_alphabetic() || "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ-’'".contains(c)
}

/// Bytes of the longest word that is looked up.
const LONGEST_WORD: usize = 80;

/// Known as it is, in small letters, or by its parts.
fn is_right(word: &str, speller: &Recall, english: bool) -> bool {
    // A fingerprint or a key is no word; it would be looked up once for each of its letters.
    if word.len() > LONGEST_WORD {
        return true;
    }
    let known = |word: &str| speller.knows(word) || speller.is_common(word);
    if known(word) || !english && is_rectified(word) {
        return true;
    }
    // Prefixes that French sets before any word.
    static PREFIXES: List = List::new("spelling", "prefixes");
    let prefixed = PREFIXES.words().iter().any(|prefix| {
        word.to_lowercase().strip_prefix(prefix).is_some_and(|rest| rest.chars().count() > 4 && known(rest))
    });
    let mut parts = word.split(['-', '’', '\'']);
    let compound = word.contains(['-', '’', '\'']) && parts.all(|part| part.chars().count() < 4 || known(part));
    // English joins two words freely: « seagrass ».
    let joined = || {
        let lower = word.to_lowercase();
        let places = lower.char_indices().map(|(at, _)| at).filter(|&at| at > 2 && at + 3 < lower.len());
        places.into_iter().any(|at| speller.knows(&lower[..at]) && speller.knows(&lower[at..]))
    };
    prefixed || compound || english && word.is_ascii() && joined()
}

/// « maitre », « entrainer »: i and u without their circumflex, as the rectifications of 1990 let one write.
fn is_rectified(word: &str) -> bool {
    word.char_indices().any(|(at, c)| {
        let hat = match c {
            'i' => "î",
            'u' => "û",
            _ => return false,
        };
        french().is_common(&format!("{}{hat}{}", &word[..at], &word[at + 1..]))
    })
}

/// A capital or a ligature that lacks has a rule of its own.
fn is_told_elsewhere(word: &str, french: &Recall) -> bool {
    !capitals::slips(word, Some(french)).is_empty() || !ligatures::slips(word, Some(french)).is_empty()
}

/// A word of the other language, unless it is a word of this one that lacks its accents.
fn is_loan(word: &str, own: &Recall, other: &Recall) -> bool {
    let lower = word.to_lowercase();
    (other.knows(&lower) || lower.strip_suffix('s').is_some_and(|singular| other.knows(singular)))
        && !own
            .speller()
            .near(&lower)
            .iter()
            .any(|near| !near.is_ascii() && near.chars().count() == lower.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suspects(text: &str) -> Vec<String> {
        let (own, other) = (Recall::new(french), Recall::new(english));
        let suspect = |token: &Range<usize>| is_suspect(text, token, &own, &other, false);
        tokens(text).into_iter().filter(suspect).map(|token| text[token].to_owned()).collect()
    }

    #[test]
    fn misprints_are_found() {
        assert_eq!(
            suspects("Les teritoires et l’evaluation d’un programe de cooperation, developpement"),
            ["teritoires", "l’evaluation", "programe", "cooperation", "developpement"]
        );
    }

    #[test]
    fn names_loans_and_marks_are_left_alone() {
        for text in [
            "Un workshop et des keynotes avec Zorglub, au Kervénec, kora",
            "citoyen·nes, directeur(trice)s, participant.e.s, usager-ère-s",
            "aujourd’hui, quelqu’un, presqu’île, parle-t-on, peut-être",
            "XXIe siècle, 3D, CO2, AgroParisTech, e-mail, contact@example.org",
            "co-construire, éco-quartier, coconception, multi-acteurs, arc-en-ciel",
            "Ångström et Ħabib, forró",
            "œuvres, cœurs, événements, évènements, clés",
            "le diner des entraineurs, paraitre et bruler, une boite fraiche",
        ] {
            assert_eq!(suspects(text), Vec::<String>::new(), "{text}");
        }
    }
}
