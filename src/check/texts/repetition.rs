//! A word or a preposition twice: `de de`, `sur dans`.

use super::each;
use super::slip::Slip;
use super::words::{begins_sentence, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};

pub const RULE: Rule = Rule {
    code: "repeated-word",
    number: "T09",
    severity: Severity::Warning,
    fixable: false,
    source: "Usage of proofreading; Grevisse, Le Bon Usage, § 1024 (prepositions)",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let rule = (RULE.severity, RULE.code);
    let wanted = |passage: &Passage| passage.kind != Kind::Person && passage.kind != Kind::Place;
    each(
        evidence,
        found,
        rule,
        |passage| wanted(passage) && passage.is_french(),
        |passage| slips(passage.text(), true),
    );
    each(
        evidence,
        found,
        rule,
        |passage| wanted(passage) && passage.is_english(),
        |passage| slips(passage.text(), false),
    );
}

/// Words that French says twice.
const FRENCH_TWICE: &str = "nous vous si non oui très bien tout en faire bla ha ah oh hé hi la na tic tac pan toc cha tam can bye plop yo ra cui \
     coin glou miam chut allô boum zig cou dada vite loin petit doux tant presque";
const ENGLISH_TWICE: &str =
    "had that very so no bye ha is do knock bla blah yes far more many now there win hush out tut can aye never long";

/// Small words that never stand together in French.
const FRENCH_CLASHES: [(&str, &str); 22] = [
    ("sur", "dans"),
    ("dans", "sur"),
    ("dans", "par"),
    ("par", "dans"),
    ("dans", "vers"),
    ("vers", "dans"),
    ("sous", "dans"),
    ("dans", "à"),
    ("dans", "de"),
    ("dans", "en"),
    ("à", "dans"),
    ("en", "dans"),
    ("sur", "de"),
    ("de", "du"),
    ("du", "de"),
    ("les", "des"),
    ("des", "les"),
    ("le", "les"),
    ("les", "le"),
    ("un", "une"),
    ("une", "un"),
    ("du", "des"),
];
const ENGLISH_CLASHES: [(&str, &str); 10] = [
    ("a", "the"),
    ("the", "a"),
    ("an", "the"),
    ("the", "an"),
    ("a", "an"),
    ("an", "a"),
    ("of", "in"),
    ("to", "at"),
    ("at", "to"),
    ("of", "at"),
];

fn slips(text: &str, french: bool) -> Vec<Slip> {
    let words = words(text);
    let mut slips = Vec::new();
    for pair in words.windows(2) {
        let [first, second] = pair else { continue };
        let between = &text[first.end()..second.start];
        if between.is_empty()
            || !between.chars().all(char::is_whitespace)
            || !first.text.chars().all(char::is_alphabetic)
        {
            continue;
        }
        let twice = if french { FRENCH_TWICE } else { ENGLISH_TWICE };
        // « Boutros Boutros-Ghali », « Duran Duran », « Paris Paris »: names.
        let names = first.is_capitalised() && second.is_capitalised()
            // « le capitaine Marin marin de renom »
            || first.is_capitalised() && !begins_sentence(text, first.start)
            || joined(text, second.end())
            || elided(text, first.start);
        // « il les avait, vous vous… »: pronouns are allowed; « une une » is not.
        let repeated = is_same(first.text, second.text)
            && !names
            && !twice.split_ascii_whitespace().any(|word| word == first.lower());
        let clashes: &[(&str, &str)] = if french { &FRENCH_CLASHES } else { &ENGLISH_CLASHES };
        let clash = clashes.iter().any(|&(one, two)| two == second.text && one == first.lower())
            && !elided(text, first.start)
            && !joined(text, second.end());
        if repeated || clash {
            slips.push(Slip::new(first.start..second.end()));
        }
    }
    slips
}

/// Whether two words are one, whatever the capitals of either.
fn is_same(one: &str, other: &str) -> bool {
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

/// `les des-`: the word goes on after a hyphen or an apostrophe.
fn joined(text: &str, end: usize) -> bool {
    text[end..].starts_with(['-', '’', '\'', '.', '·'])
}

/// `y-a-t-il il`: the word is the end of another.
fn elided(text: &str, start: usize) -> bool {
    text[..start].ends_with(['-', '’', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetitions_are_found() {
        for text in [
            "dans dans la salle",
            "Les les rencontres",
            "un bilan sur dans les territoires",
            "une une",
            "de du territoire",
        ] {
            assert_eq!(slips(text, true).len(), 1, "{text}");
        }
        for text in ["the the shore", "a the shore"] {
            assert_eq!(slips(text, false).len(), 1, "{text}");
        }
    }

    #[test]
    fn what_may_be_said_twice_stays() {
        for text in [
            "nous nous retrouvons, vous vous inscrivez",
            "oui, oui. Non. Non",
            "Duran Duran en concert",
            "la course de Marin marin de renom",
            "c’est très très bien, peu à peu, tout en en parlant",
            "Faut-il les faire ? 2 2",
            "vers vers-libres",
        ] {
            assert_eq!(slips(text, true), [], "{text}");
        }
        assert_eq!(slips("what it is is clear, he had had it", false), []);
    }
}
