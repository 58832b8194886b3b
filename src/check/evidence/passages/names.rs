//! The event's own names: people, organisations, places. No dictionary has them, and they are right.

use super::{Kind, Passage};
use std::collections::BTreeSet;

/// Words of the names in a programme, as they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Names {
    people: BTreeSet<String>,
    others: BTreeSet<String>,
    /// All of them in small letters.
    lowered: BTreeSet<String>,
}

impl Names {
    pub(crate) fn of(passages: &[Passage]) -> Names {
        let mut names = Names::default();
        for passage in passages {
            let words = passage.text().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
            match passage.kind {
                Kind::Person => names.people.extend(words.map(str::to_owned)),
                Kind::Organisation | Kind::Place => names.others.extend(words.map(str::to_owned)),
                _ => {}
            }
        }
        names.lowered = names.people.iter().chain(&names.others).map(|word| word.to_lowercase()).collect();
        names
    }

    /// Whether a word, its capitals as written, is part of someone's name.
    pub(crate) fn is_of_a_person(&self, word: &str) -> bool {
        self.people.contains(word)
    }

    /// Whether a word, its capitals as written, is part of a name.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.people.contains(word) || self.others.contains(word)
    }

    /// Whether a word is part of a name, whatever the capitals of either.
    pub(crate) fn has_in_any_capitals(&self, word: &str) -> bool {
        self.lowered.contains(&word.to_lowercase())
    }
}
