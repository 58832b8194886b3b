//! The parts of a name, spelt so that they compare: without accents, capitals, hyphens or civilities.

use crate::language::folding::{fold, words};
use crate::language::lists::List;

/// Words that begin a surname and that people leave out.
static PARTICLES: List = List::new("names", "left-out");

/// Titles before a name, folded.
static CIVILITIES: List = List::new("civilities", "civilities");

/// A name in its comparable parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parts {
    /// The civility typed before the name.
    pub civility: Option<String>,
    /// First names, then surnames, all without particles.
    pub words: Vec<String>,
    /// How many of `words` belong to the first name.
    pub first: usize,
    /// Everything in one word, particles too: the same for spellings that differ in accents, capitals, hyphens and spaces alone.
    pub letters: String,
}

impl Parts {
    /// The parts of a name read as a first name and a surname.
    pub(crate) fn of(first_name: &str, surname: &str) -> Parts {
        let mut first: Vec<String> = words(first_name);
        let mut last: Vec<String> = words(surname);
        let civility = civility(first_name).filter(|_| first.len() + last.len() > 1);
        if civility.is_some() {
            if first.is_empty() {
                last.remove(0)
            } else {
                first.remove(0)
            };
        }
        let letters: String = first.iter().chain(&last).map(String::as_str).collect();
        let keep = |words: Vec<String>| -> Vec<String> {
            let kept: Vec<String> = words.iter().filter(|word| !PARTICLES.contains(word)).cloned().collect();
            // "El" alone may be a name.
            if kept.is_empty() { words } else { kept }
        };
        let (first, last) = (keep(first), keep(last));
        let count = first.len();
        Parts { civility, words: first.into_iter().chain(last).collect(), first: count, letters }
    }

    /// First names.
    pub(crate) fn first_names(&self) -> &[String] {
        &self.words[..self.first]
    }

    pub(crate) fn surnames(&self) -> &[String] {
        &self.words[self.first..]
    }

    /// The words in the order of the alphabet, joined: the same whatever comes first.
    pub(crate) fn sorted(&self) -> String {
        let mut words = self.words.clone();
        words.sort();
        words.join(" ")
    }

    /// Whether it holds a figure: "Speaker 12" is a place to be filled, not a name.
    pub(crate) fn has_figures(&self) -> bool {
        self.letters.chars().any(|c| c.is_ascii_digit())
    }
}

/// The civility at the head of a name: "M.", "Mme", "Dr".
pub(crate) fn civility(name: &str) -> Option<String> {
    let (first, _) = name.trim().split_once(char::is_whitespace).unwrap_or((name.trim(), ""));
    let folded = fold(first.trim_end_matches('.'));
    // "Me" is a lawyer, "M" somebody’s initial unless a point or a surname in capitals says otherwise.
    let is_one = CIVILITIES.contains(&folded) && first.chars().next().is_some_and(char::is_uppercase);
    is_one.then(|| first.to_owned())
}

/// Whether what stands before a name is a title, not a civility: "Dr", "Pr", "Me".
pub(crate) fn is_earned(civility: &str) -> bool {
    let folded = fold(civility.trim_end_matches('.'));
    !["m", "mr", "mrs", "ms", "miss", "mx", "mme", "mlle", "mmes", "mm", "monsieur", "madame", "mademoiselle"]
        .contains(&folded.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_the_same_letters() {
        let parts = Parts::of("Aurélie", "Mézière");
        assert_eq!(parts.letters, Parts::of("AURELIE", "MEZIERE").letters);
        assert_eq!(Parts::of("Jean-Pierre", "Seyvos").letters, Parts::of("Jean Pierre", "Seyvos").letters);
        assert_eq!(Parts::of("Tanguy", "Le Floc’h").letters, Parts::of("Tanguy", "Le Floc'h").letters);
    }

    #[test]
    fn particles_and_civilities_do_not_count() {
        assert_eq!(Parts::of("Diane", "Perrier de La Bâthie").words, Parts::of("Mme Diane", "Perrier La Bathie").words);
        assert_eq!(Parts::of("M. Paul", "Dupont").civility.as_deref(), Some("M."));
        assert_eq!(Parts::of("Marie", "Dupont").civility, None);
        assert_eq!(Parts::of("", "El").words, ["el"]);
    }
}
