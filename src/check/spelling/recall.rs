//! A dictionary that remembers its answers.

use super::Speller;
use std::cell::RefCell;
use std::collections::HashMap;

/// A dictionary asked by one rule about one programme: the same words come back hundreds of times, and a look-up tries every ending that
/// a word may have. The dictionary is opened at the first question.
pub(crate) struct Recall {
    open: fn() -> &'static Speller,
    answers: RefCell<HashMap<String, bool>>,
}

impl Recall {
    pub(crate) fn new(open: fn() -> &'static Speller) -> Recall {
        Recall { open, answers: RefCell::default() }
    }

    /// The dictionary itself.
    pub(crate) fn speller(&self) -> &'static Speller {
        (self.open)()
    }

    /// Whether a word, with its capitals as written, is in the dictionary.
    pub(crate) fn knows(&self, word: &str) -> bool {
        if let Some(&known) = self.answers.borrow().get(word) {
            return known;
        }
        let known = self.speller().knows(word);
        self.answers.borrow_mut().insert(word.to_owned(), known);
        known
    }

    /// Whether a word is a common one: known in small letters.
    pub(crate) fn is_common(&self, word: &str) -> bool {
        self.knows(&word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::super::french;
    use super::*;

    #[test]
    fn answers_stay_those_of_the_dictionary() {
        let recall = Recall::new(french);
        for word in ["territoire", "Territoire", "terriroire", "territoire", "terriroire", "TERRITOIRE"] {
            assert_eq!(recall.knows(word), french().knows(word), "{word}");
        }
        assert!(recall.is_common("TERRITOIRE") && !recall.is_common("Terriroire"));
    }
}
