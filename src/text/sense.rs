//! Breaking by sense: what reads well at the end and at the start of a title's lines.

use crate::language::lists::{List, Words};

/// Words that lean on what follows: no line ends after them.
static LEANING: List = List::new("breaks", "leaning");
/// Words that open a new group of words: a line begins well with them.
static OPENING: List = List::new("breaks", "opening");
/// Words that open the complement of the word before, which they hold to more closely.
static JOINING: List = List::new("breaks", "joining");

/// What a language knows of its small words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    leaning: &'static Words,
    opening: &'static Words,
    joining: &'static Words,
}

// What a break between two words costs a title, on a scale where a line half as long as the others costs 25.
const LEANS: f64 = 1000.0;
const AFTER_A_PAUSE: f64 = 0.0;
const BEFORE_A_GROUP: f64 = 8.0;
const BEFORE_A_COMPLEMENT: f64 = 22.0;
const BETWEEN_NAMES: f64 = 70.0;
const ELSEWHERE: f64 = 40.0;
/// Between the two ends of a quotation or of brackets.
const INSIDE_SIGNS: f64 = 15.0;

impl Sense {
    /// The small words of a language; none for languages that livret does not know.
    pub(super) fn of(language: &str) -> Sense {
        Sense { leaning: LEANING.of(language), opening: OPENING.of(language), joining: JOINING.of(language) }
    }

    /// What it costs to end a line of a title before `at`.
    pub(super) fn cost(&self, text: &str, at: usize) -> f64 {
        let before = text[..at].trim_end();
        let after = text[at..].trim_start();
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let next = after.split(char::is_whitespace).next().unwrap_or_default();
        let inside = if is_inside_signs(before) { INSIDE_SIGNS } else { 0.0 };
        if pauses(last) || next.starts_with('(') {
            return AFTER_A_PAUSE + inside;
        }
        if last.ends_with(['–', '—', '/']) {
            // « Paris – Lyon », « Deux rives / Two Banks » : the sign belongs to the first line.
            return AFTER_A_PAUSE + inside;
        }
        if self.leaning.contains(&core(last)) {
            return LEANS;
        }
        let next = core(next);
        let price = if self.opening.contains(&next) {
            BEFORE_A_GROUP
        } else if self.joining.contains(&next) || starts_with_elision(&next) {
            BEFORE_A_COMPLEMENT
        } else if is_name(last) && is_name(after) {
            BETWEEN_NAMES
        } else {
            ELSEWHERE
        };
        price + inside
    }
}

/// Whether a reader takes breath after it.
pub(super) fn pauses(text: &str) -> bool {
    text.trim_end().ends_with([',', ';', ':', '?', '!', '.', '…'])
}

/// A word without its punctuation, in lower case, with curly apostrophes.
fn core(word: &str) -> String {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && !"’'".contains(c));
    bare.to_lowercase().replace('\'', "’")
}

/// « l’… », « d’… », « qu’… ».
fn starts_with_elision(word: &str) -> bool {
    word.split_once('’').is_some_and(|(elided, rest)| !rest.is_empty() && elided.chars().count() <= 2)
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_inside_signs(before: &str) -> bool {
    let count = |signs: &str| before.chars().filter(|&c| signs.contains(c)).count();
    count("«([“") > count("»)]”")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_ends_after_a_word_that_leans_on_the_next() {
        let sense = Sense::of("fr-FR");
        let text = "Vivre l’expérience de la coopération, dès le plus jeune âge";
        let cost = |word: &str| sense.cost(text, text.find(word).unwrap());
        assert_eq!(cost("coopération"), LEANS);
        assert_eq!(cost("jeune"), LEANS);
        assert_eq!(cost("dès"), AFTER_A_PAUSE);
        assert_eq!(cost("l’expérience"), BEFORE_A_COMPLEMENT);
        assert_eq!(cost("âge"), ELSEWHERE);
        assert_eq!(Sense::of("en").cost("The art of the day", 11), LEANS);
        assert_eq!(Sense::of("zz").cost("de la vie", 3), ELSEWHERE);
    }
}
