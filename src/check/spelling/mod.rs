//! Spelling dictionaries, compiled in and read at their first use.
//!
//! The checker is `spellbook`, the Rust port of Nuspell, which reads Hunspell dictionaries as they are published.

mod near;
mod nominals;
mod recall;

pub(crate) use nominals::french_nominals;
pub(crate) use recall::Recall;

use flate2::read::GzDecoder;
use spellbook::Dictionary;
use std::io::Read;
use std::sync::LazyLock;

/// The words of a language.
pub(crate) struct Speller {
    /// `None` when the dictionary cannot be read: every word is then known, and nothing is accused.
    dictionary: Option<Dictionary>,
}

const FRENCH_WORDS: &[u8] = include_bytes!("../../../assets/dictionaries/fr.dic.gz");
static FRENCH: LazyLock<Speller> =
    LazyLock::new(|| Speller::read(include_bytes!("../../../assets/dictionaries/fr.aff.gz"), FRENCH_WORDS));
static ENGLISH: LazyLock<Speller> = LazyLock::new(|| {
    Speller::read(
        include_bytes!("../../../assets/dictionaries/en.aff.gz"),
        include_bytes!("../../../assets/dictionaries/en.dic.gz"),
    )
});

/// The dictionary of French: "classique", which takes the spelling of before 1990 and most of that of after.
pub(crate) fn french() -> &'static Speller {
    &FRENCH
}

/// The dictionary of English, American and British.
pub(crate) fn english() -> &'static Speller {
    &ENGLISH
}

/// Reads both dictionaries at once, where both are wanted.
pub(crate) fn warm() {
    rayon::join(|| LazyLock::force(&FRENCH), || LazyLock::force(&ENGLISH));
}

impl Speller {
    fn read(affixes: &[u8], words: &[u8]) -> Speller {
        let dictionary = unpacked(affixes).zip(unpacked(words));
        Speller { dictionary: dictionary.and_then(|(affixes, words)| Dictionary::new(&affixes, &words).ok()) }
    }

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

fn unpacked(bytes: &[u8]) -> Option<String> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).is_ok().then_some(text)
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
