//! The nouns and adjectives of French, as the dictionary marks them: the checker of spelling tells only that a word is one.

use super::{FRENCH_WORDS, unpacked};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Words that are nouns or adjectives by themselves, not only forms of verbs.
pub(crate) struct Nominals {
    all: HashSet<String>,
    /// Those of two genders, the masculine singular with its feminine.
    feminine: HashMap<String, String>,
    feminines: HashSet<String>,
}

static FRENCH: LazyLock<Nominals> = LazyLock::new(|| Nominals::read(&unpacked(FRENCH_WORDS).unwrap_or_default()));

/// Read at the first question.
pub(crate) fn french_nominals() -> &'static Nominals {
    &FRENCH
}

impl Nominals {
    /// The flags of the “classique” dictionary: `S` and `X` take a plural, `F` and `W` a feminine as well.
    fn read(dictionary: &str) -> Nominals {
        let mut nominals = Nominals { all: HashSet::new(), feminine: HashMap::new(), feminines: HashSet::new() };
        let entries = dictionary.lines().filter_map(|line| line.split_whitespace().next()?.split_once('/'));
        for (word, flags) in entries.filter(|(_, flags)| flags.starts_with(['S', 'X', 'F', 'W'])) {
            nominals.all.insert(word.to_owned());
            if let Some(feminine) = flags.starts_with(['F', 'W']).then(|| feminine(word, flags)).flatten() {
                nominals.all.insert(feminine.clone());
                nominals.feminines.insert(feminine.clone());
                nominals.feminine.insert(word.to_owned(), feminine);
            }
        }
        nominals
    }

    pub(crate) fn contains(&self, word: &str) -> bool {
        self.all.contains(word)
    }

    /// The feminine of a word that has one of its own.
    pub(crate) fn feminine_of(&self, masculine: &str) -> Option<&str> {
        self.feminine.get(masculine).map(String::as_str)
    }

    pub(crate) fn is_feminine(&self, word: &str) -> bool {
        self.feminines.contains(word) && !self.feminine.contains_key(word)
    }
}

/// The feminine of a word in the masculine singular, by the flag of its kind.
fn feminine(word: &str, flags: &str) -> Option<String> {
    let end = |from: &str, to: &str| word.strip_suffix(from).map(|stem| format!("{stem}{to}"));
    if flags.starts_with("F+") {
        let last = word.chars().next_back()?;
        return Some(if word.ends_with('e') { format!("{}sse", word) } else { format!("{word}{last}e") });
    }
    if flags.starts_with("Fs") {
        return end("eur", "euse");
    }
    if flags.starts_with("Fc") {
        return end("teur", "trice");
    }
    if flags.starts_with('W') {
        return end("al", "ale").or_else(|| end("eux", "euse")).or_else(|| end("eau", "elle"));
    }
    end("er", "ère").or_else(|| end("if", "ive")).or_else(|| end("eux", "euse")).or_else(|| Some(format!("{word}e")))
}

#[cfg(test)]
mod tests {
    use super::super::french;
    use super::*;

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
            assert_eq!(nominals.feminine_of(masculine), Some(feminine), "{masculine}");
            assert!(nominals.is_feminine(feminine));
        }
        assert!(nominals.contains("danse") && !nominals.contains("dessine") && nominals.feminine_of("table").is_none());
        // The guess is right for nearly all of them.
        let unknown = nominals.feminine.values().filter(|word| !french().knows(word)).count();
        assert!(unknown * 50 < nominals.feminine.len(), "{unknown} of {}", nominals.feminine.len());
    }
}
