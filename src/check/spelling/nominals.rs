//! The nouns and adjectives of French, as the dictionary marks them: the checker of spelling tells only that a word is one.

use super::compiled::{FEMININES, FRENCH_NOMINALS};
use fst::Map;
use std::sync::LazyLock;

/// Words that are nouns or adjectives by themselves, not only forms of verbs: prepared by `build.rs`.
pub(crate) struct Nominals(Option<Map<&'static [u8]>>);

static FRENCH: LazyLock<Nominals> = LazyLock::new(|| Nominals(Map::new(FRENCH_NOMINALS).ok()));

/// A word that is the feminine of another, and no masculine of a third.
const FEMININE: u64 = 2;
/// From this bit on, the number of the way to its feminine, counted from 1.
const WAY: u32 = 2;

pub(crate) fn french_nominals() -> &'static Nominals {
    &FRENCH
}

impl Nominals {
    fn find(&self, word: &str) -> Option<u64> {
        self.0.as_ref()?.get(word)
    }

    pub(crate) fn contains(&self, word: &str) -> bool {
        self.find(word).is_some()
    }

    /// The feminine of a word that has one of its own.
    pub(crate) fn feminine_of(&self, masculine: &str) -> Option<String> {
        let way = usize::try_from(self.find(masculine)? >> WAY).ok()?.checked_sub(1)?;
        let (taken, put) = FEMININES.get(way)?;
        Some(format!("{}{put}", masculine.get(..masculine.len().checked_sub(*taken)?)?))
    }

    pub(crate) fn is_feminine(&self, word: &str) -> bool {
        self.find(word).is_some_and(|what| what & FEMININE != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::super::french;
    use super::*;
    use fst::Streamer;

    #[test]
    fn nouns_and_their_feminines_are_read_from_the_dictionary() {
        let nominals = french_nominals();
        for (masculine, feminine) in [
            ("municipal", "municipale"),
            ("culturel", "culturelle"),
            ("actif", "active"),
            ("premier", "première"),
            ("acteur", "actrice"),
            ("danseur", "danseuse"),
            ("heureux", "heureuse"),
            ("citoyen", "citoyenne"),
        ] {
            assert_eq!(nominals.feminine_of(masculine).as_deref(), Some(feminine), "{masculine}");
            assert!(nominals.is_feminine(feminine));
        }
        assert!(nominals.contains("danse") && !nominals.contains("dessine") && nominals.feminine_of("table").is_none());
        // The guess is right for nearly all of them.
        let mut words = nominals.0.as_ref().unwrap().keys();
        let (mut known, mut unknown) = (0, 0);
        while let Some(word) = words.next() {
            let Some(feminine) = nominals.feminine_of(std::str::from_utf8(word).unwrap()) else { continue };
            *if french().knows(&feminine) { &mut known } else { &mut unknown } += 1;
        }
        assert!(known > 5_000 && unknown * 50 < known, "{unknown} of {known}");
    }
}
