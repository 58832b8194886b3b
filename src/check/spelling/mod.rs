//! Spelling dictionaries, prepared when livret is compiled: see [`prepared`].

mod near;
mod nominals;
mod prepared;
mod recall;

pub(crate) use nominals::french_nominals;
pub(crate) use recall::Recall;

use prepared::{Prepared, Table};
use std::sync::LazyLock;

mod compiled {
    use super::prepared::{Class, Prefix, Table};
    include!(concat!(env!("OUT_DIR"), "/dictionaries.rs"));
}

/// The words of a language.
pub(crate) struct Speller {
    /// `None` when the dictionary cannot be read: every word is then known, and nothing is accused.
    dictionary: Option<Prepared>,
}

static FRENCH_TABLE: &Table = &compiled::FR;
static ENGLISH_TABLE: &Table = &compiled::EN;
static FRENCH: LazyLock<Speller> = LazyLock::new(|| Speller { dictionary: Prepared::new(FRENCH_TABLE) });
static ENGLISH: LazyLock<Speller> = LazyLock::new(|| Speller { dictionary: Prepared::new(ENGLISH_TABLE) });

/// The dictionary of French: "classique", which takes the spelling of before 1990 and most of that of after.
pub(crate) fn french() -> &'static Speller {
    &FRENCH
}

/// The dictionary of English, American and British.
pub(crate) fn english() -> &'static Speller {
    &ENGLISH
}

impl Speller {
    /// Whether a word, with its capitals as written, is in the dictionary.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.dictionary.as_ref().is_none_or(|dictionary| dictionary.check(word))
    }

    /// Whether a word is a common one: known in small letters.
    pub(crate) fn is_common(&self, word: &str) -> bool {
        self.knows(&word.to_lowercase())
    }

    /// Words near to one that is not known, the nearest first, two at most.
    pub(crate) fn near(&self, word: &str) -> Vec<String> {
        near::near(word, |word| self.knows(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dictionaries_are_there() {
        for word in ["été", "œuvre", "coopérations", "territoriales", "aujourd’hui", "animées", "peut-être"] {
            assert!(french().knows(word), "{word}");
        }
        for word in ["coeur", "etat", "cooperation", "terriroire"] {
            assert!(!french().knows(word), "{word}");
        }
        for word in ["colour", "color", "organise", "organisations", "harbour"] {
            assert!(english().knows(word), "{word}");
        }
        assert!(!english().knows("recieve"));
        assert_eq!(french().near("terriroire").first().map(String::as_str), Some("territoire"));
    }
}
