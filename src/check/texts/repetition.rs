//! A word or a preposition twice: `de de`, `sur dans`.

use super::each;
use super::slip::Slip;
use super::words::{begins_sentence, words};
use crate::check::evidence::Evidence;
use crate::check::evidence::passages::{Kind, Passage};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity};
use crate::language::lists::{List, Pairs};

pub(super) const RULE: Rule = Rule {
    code: "repeated-word",
    number: "T09",
    severity: Severity::Warning,
    fixable: false,
    source: "Usage of proofreading; Grevisse, Le Bon Usage, § 1024 (prepositions)",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let wanted = |passage: &Passage| {
        passage.kind != Kind::Person && passage.kind != Kind::Place && !TWICE.of(&passage.language).is_empty()
    };
    each(evidence, found, (RULE.severity, RULE.code), wanted, |passage| slips(passage.text(), &passage.language));
}

/// Words that a language says twice.
static TWICE: List = List::new("repetition", "twice");

/// Small words that never stand together.
static CLASHES: Pairs = Pairs::new("repetition", "clashes");

fn slips(text: &str, language: &str) -> Vec<Slip> {
    let (words, twice) = (words(text), TWICE.of(language));
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
        // « Boutros Boutros-Ghali », « Duran Duran », « Paris Paris »: names.
        let names = first.is_capitalised() && second.is_capitalised()
            // « le capitaine Marin marin de renom »
            || first.is_capitalised() && !begins_sentence(text, first.start)
            || joined(text, second.end())
            || elided(text, first.start);
        // « il les avait, vous vous… »: pronouns are allowed; « une une » is not.
        let repeated = is_same(first.text, second.text) && !names && !twice.contains(&first.lower());
        let clash = CLASHES.of(language).any(|(one, two)| two == second.text && one == first.lower())
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
            assert_eq!(slips(text, "fr").len(), 1, "{text}");
        }
        for text in ["the the shore", "a the shore"] {
            assert_eq!(slips(text, "en").len(), 1, "{text}");
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
            assert_eq!(slips(text, "fr"), [], "{text}");
        }
        assert_eq!(slips("what it is is clear, he had had it", "en"), []);
    }
}
