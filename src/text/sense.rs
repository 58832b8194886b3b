//! Breaking by sense: what reads well at the end and at the start of a title's lines.

/// Words that lean on what follows: no line ends after them.
const FRENCH_LEANING: &str = "à au aux ce ces cet cette chez comme d’ dans de depuis des dès donc dont du elle elles en entre est et face grâce il ils \
     je jusque l’ la le les leur leurs lors lorsque ma mais malgré mes mon moins ne ni nos notre nous on ont or ou où par parmi pas pendant plus pour \
     puis puisque qu’ quand quel quelle quelles quels que qui sa sans sauf se selon ses si son sont sous sur ta tes ton tous tout toute toutes très trop \
     tu un une vers via vos votre vous y";
/// Words that open a new group of words: a line begins well with them.
const FRENCH_OPENING: &str = "afin après au-delà autour avant avec car chez comme comment contre dans depuis dès donc dont durant entre et grâce jusque jusqu’à \
     lors lorsque mais malgré ni or ou où par parmi pendant pour pourquoi puis puisque quand que qui sans sauf selon si sous sur vers via vis-à-vis";
/// Words that open the complement of the word before, which they hold to more closely.
const FRENCH_JOINING: &str =
    "à au aux ce ces cet cette d’ de des du en la le les leur leurs notre nos sa ses son un une vos votre";

const ENGLISH_LEANING: &str = "a about after all an and are as at because before between but by can each every for from has have her his how if in into \
     is its more most my no nor not of on or our over per since so such than that the their these this those through to towards under until very via was \
     were what when where which while who whose why will with within without your";
const ENGLISH_OPENING: &str = "about after and as at because before between but by during for from how if in into nor on or over per since so than that \
     through towards under until via what when where which while who whose why with within without";
const ENGLISH_JOINING: &str = "a an her his its my of our the their this these those to your";

/// What a language knows of its small words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sense {
    leaning: &'static str,
    opening: &'static str,
    joining: &'static str,
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
    pub fn of(language: &str) -> Sense {
        match language.get(..2) {
            Some("fr") => Sense { leaning: FRENCH_LEANING, opening: FRENCH_OPENING, joining: FRENCH_JOINING },
            Some("en") => Sense { leaning: ENGLISH_LEANING, opening: ENGLISH_OPENING, joining: ENGLISH_JOINING },
            _ => Sense { leaning: "", opening: "", joining: "" },
        }
    }

    /// What it costs to end a line of a title before `at`.
    pub fn cost(&self, text: &str, at: usize) -> f64 {
        let before = text[..at].trim_end();
        let after = text[at..].trim_start();
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let next = after.split(char::is_whitespace).next().unwrap_or_default();
        let inside = if is_inside_signs(before) { INSIDE_SIGNS } else { 0.0 };
        if pauses(last) || next.starts_with(['–', '—']) || next.starts_with('(') {
            return AFTER_A_PAUSE + inside;
        }
        if last.ends_with('–') || last.ends_with('—') {
            // « Paris – Lyon » : the dash belongs to the first line, an opening dash to the second.
            return BEFORE_A_GROUP + inside;
        }
        if lists(self.leaning, &core(last)) {
            return LEANS;
        }
        let next = core(next);
        let price = if lists(self.opening, &next) {
            BEFORE_A_GROUP
        } else if lists(self.joining, &next) || starts_with_elision(&next) {
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

fn lists(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split_ascii_whitespace().any(|listed| listed == word)
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
