//! Acronyms that nothing in the programme expands.

use super::slip::Slip;
use super::tell_as;
use super::words::{Word, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::Passage;
use crate::check::rule::Rule;
use crate::check::spelling::{Recall, english, french};
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule = Rule {
    code: "acronym-not-expanded",
    number: "T14",
    severity: Severity::Information,
    fixable: false,
    source: "Lexique des règles typographiques en usage à l’Imprimerie nationale, « Sigles » ; WCAG 2.2, 3.1.4",
    judge: Some(judge),
};

/// What everybody knows.
static KNOWN: List = List::new("acronyms", "known");

static SMALL_WORDS: List = List::new("acronyms", "small");

/// More than these, and who comes speaks so.
const OF_THE_FIELD: usize = 8;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let passages = evidence.passages();
    let wanted = |passage: &&Passage| {
        (passage.is_french() || passage.is_english()) && (passage.kind.is_heading() || passage.kind.is_running())
    };
    // The first use of each.
    let mut first: BTreeMap<&str, (&Passage, Word)> = BTreeMap::new();
    for passage in passages.iter().filter(wanted) {
        for word in acronyms(passage.text()) {
            first.entry(word.text).or_insert((passage, word));
        }
    }
    first.retain(|acronym, _| !is_known(acronym) && !evidence.names().has(acronym));
    // A word in capitals is a cry: « ANNULÉ ». What is written three times is of the field, and so are all where they are many.
    let (in_french, in_english) = (Recall::new(french), Recall::new(english));
    let word = |acronym: &str| {
        let lower = acronym.to_lowercase();
        acronym.chars().count() > 4 && evidence.dictionaries && (in_french.knows(&lower) || in_english.knows(&lower))
    };
    let often = |acronym: &str| {
        let times = |passage: &Passage| words(passage.text()).iter().filter(|word| word.text == acronym).count();
        passages.iter().map(times).sum::<usize>() > 2
    };
    if first.len() > OF_THE_FIELD {
        return;
    }
    first.retain(|acronym, _| !word(acronym) && !often(acronym));
    if first.is_empty() {
        return;
    }
    let mut expanded: BTreeSet<&str> = BTreeSet::new();
    for passage in passages {
        let initials = initials(passage.text());
        for acronym in first.keys() {
            let bracketed = passage.text().contains(&format!("({acronym}")) || opens_bracket(passage.text(), acronym);
            let spelt = acronym.len() > 2 && initials.iter().any(|initials| initials.contains(&acronym.to_lowercase()));
            if bracketed || spelt {
                expanded.insert(acronym);
            }
        }
    }
    for (acronym, (passage, word)) in first.iter().filter(|(acronym, _)| !expanded.contains(*acronym)) {
        let saying = say(RULE.code).with("acronym", *acronym);
        found.push(tell_as(evidence, passage, &Slip::new(word.range()), RULE.severity, RULE.code, saying));
    }
}

fn is_known(acronym: &str) -> bool {
    KNOWN.contains(acronym)
}

/// Words of two to six capitals, in a text that is not all in capitals.
fn acronyms(text: &str) -> Vec<Word<'_>> {
    let words = words(text);
    let shouted = words.iter().filter(|word| word.text.chars().count() > 1).all(Word::is_in_capitals);
    let acronym = |word: &Word| {
        let letters = word.text.chars().count();
        // « S-Composition », « COP21 », « LIFE Waste 2 Build »: parts of a name.
        let (before, after) = (text[..word.start].chars().next_back(), text[word.end()..].chars().next());
        // « GNU/Linux », but not « DDT/DREAL ».
        let slashed = after == Some('/')
            && text[word.end() + 1..].split(|c: char| !c.is_alphanumeric()).next().is_some_and(|next| {
                next.starts_with(char::is_uppercase) && next.chars().skip(1).any(char::is_lowercase)
            });
        let part = slashed || before.is_some_and(|c| "-&@.".contains(c)) || after.is_some_and(|c| "-&@".contains(c));
        (2..=6).contains(&letters) && word.text.chars().all(char::is_uppercase) && !part && !is_a_surname(text, word)
    };
    // A row of words in capitals is a cry, not acronyms.
    let row = |index: usize| {
        let capitals = |at: Option<&Word>| at.is_some_and(|word| word.is_in_capitals());
        capitals(index.checked_sub(1).and_then(|before| words.get(before))) || capitals(words.get(index + 1))
    };
    let found = words.iter().enumerate().filter(|(index, word)| acronym(word) && !row(*index));
    if shouted { Vec::new() } else { found.map(|(_, word)| *word).collect() }
}

/// « M. DURAND », « Loïc LE BRIS »: after a civility, or a first name that people are given. « MM. » is a civility itself.
fn is_a_surname(text: &str, word: &Word) -> bool {
    if word.text == "MM" && text[word.end()..].starts_with('.') {
        return true;
    }
    let before = text[..word.start].trim_end();
    let last = before.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
    let civility = matches!(last, "M." | "MM." | "Mme" | "Mmes" | "Mlle" | "Dr" | "Pr" | "Me" | "Mr" | "Mrs" | "Ms");
    let given = last.starts_with(char::is_uppercase)
        && last.chars().skip(1).any(char::is_lowercase)
        && is_first_name(&fold(last));
    before.len() < word.start && (civility || given)
}

/// `CRTE (contrats de relance…)`
fn opens_bracket(text: &str, acronym: &str) -> bool {
    text.match_indices(acronym).any(|(at, _)| {
        let after = text[at + acronym.len()..].trim_start();
        after.starts_with('(')
            && after
                .trim_start_matches('(')
                .split_whitespace()
                .take(2)
                .all(|word| word.starts_with(char::is_alphabetic))
    })
}

/// The first letters of the words of a text, with and without the small words.
fn initials(text: &str) -> [String; 2] {
    let words = words(text);
    let first = |word: &Word| word.lower().chars().next().map(plain);
    let heavy = |word: &&Word| !SMALL_WORDS.contains(&word.lower());
    [words.iter().filter_map(first).collect(), words.iter().filter(heavy).filter_map(first).collect()]
}

fn plain(c: char) -> char {
    match c {
        'é' | 'è' | 'ê' => 'e',
        'à' | 'â' => 'a',
        'î' => 'i',
        'ô' => 'o',
        'ç' => 'c',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_told_from_other_capitals() {
        let found = |text| acronyms(text).iter().map(|word| word.text.to_owned()).collect::<Vec<_>>();
        assert_eq!(found("Les CRTE et les PAT"), ["CRTE", "PAT"]);
        assert_eq!(found("LES CRTE"), Vec::<String>::new());
        assert_eq!(
            found("GNU/Linux, COP21, R&D, S-Composition, e-CNI, AgroParisTech, LE RAMEAU parle"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn expansions_are_recognised() {
        assert!(initials("Objectifs de développement durable").iter().any(|initials| initials.contains("odd")));
        assert!(opens_bracket("Le PAT (projet alimentaire territorial)", "PAT"));
        assert!(!opens_bracket("Le PAT (44)", "PAT"));
    }
}
