//! Words: ligatures and accents that keyboards lack, and names that are not divided.

use super::signs::{Signs, is_space};
use super::{NARROW, NO_BREAK};
use crate::language::lists::List;
use crate::language::wording::Language;
use std::ops::Range;

/// French words in `oe` that take `œ`; a plural s or x may follow.
static LIGATURE_WORDS: List = List::new("typography", "ligature-words");
/// Beginnings of French words that take `œ`.
static LIGATURE_STEMS: List = List::new("typography", "ligature-beginnings");

/// Capitals that take an accent, by the words that begin with them: typewriters had none, French has.
static ACCENTED: List = List::new("typography", "accented-capitals");

/// Words after a first « A » that is no preposition: Latin phrases, and participles after the verb « a ».
static NOT_AFTER_A: List = List::new("typography", "not-after-a");
/// Nouns in é, which are no participles.
static NOUNS_IN_E: List = List::new("typography", "nouns-in-e");

/// What stands before a name.
static TITLES: List = List::new("typography", "titles");
/// Abbreviations before a number.
static REFERENCES: List = List::new("typography", "references");
/// Words with a capital at the start of a sentence that are no names.
static NO_NAMES: List = List::new("typography", "no-names");

/// Whether a word with a capital is no name: a small word, or a day of the week.
fn is_no_name(word: &str) -> bool {
    NO_NAMES.contains(word) || Language::all().iter().any(|language| language.is_weekday(word))
}

/// `oeuvre` becomes `œuvre`, `ex aequo` `ex æquo`.
pub(super) fn ligatures(signs: &mut Signs) {
    // From the end, so that places before stay true as words get shorter.
    let words = signs.words();
    for (index, word) in words.iter().enumerate().rev() {
        if signs.kept(word.start) {
            continue;
        }
        let lower = signs.text(word.clone()).to_lowercase();
        let before =
            index.checked_sub(1).map(|index| signs.text(words[index].clone()).to_lowercase()).unwrap_or_default();
        let (pair, capital, small) = match (lower.as_str(), before.as_str()) {
            ("aequo", "ex") | ("vitae", "curriculum") | ("caetera", "et") => ("ae", 'Æ', 'æ'),
            _ if takes_ligature(&lower) => ("oe", 'Œ', 'œ'),
            _ => continue,
        };
        // Letters that change length when lowered are in no word of the lists.
        let Some(offset) = lower.find(pair).map(|bytes| lower[..bytes].chars().count()) else { continue };
        let at = word.start + offset;
        let sign = if signs.is(at, char::is_uppercase) { capital } else { small };
        signs.set(at, sign);
        signs.remove(at + 1..at + 2);
    }
}

fn takes_ligature(word: &str) -> bool {
    let singular = word.strip_suffix(['s', 'x']).unwrap_or(word);
    LIGATURE_WORDS.contains(singular)
        || LIGATURE_WORDS.contains(word)
        || LIGATURE_STEMS.words().iter().any(|stem| word.starts_with(stem))
}

/// « A » becomes « À » at the start of a sentence, « Etat » becomes « État ».
pub(super) fn capital_accents(signs: &mut Signs) {
    for word in signs.words() {
        if signs.kept(word.start) {
            continue;
        }
        let text = signs.text(word.clone());
        match text.as_str() {
            "A" if starts_sentence(signs, word.start) && is_preposition(signs, &word) => signs.set(word.start, 'À'),
            "Ca" if starts_sentence(signs, word.start) && signs.is(word.end, is_space) => signs.set(word.start, 'Ç'),
            _ => {
                if let Some(accented) = accented(&text) {
                    signs.set(word.start, accented);
                }
            }
        }
    }
}

/// The capital that a word should begin with, when it lacks its accent.
fn accented(word: &str) -> Option<char> {
    let capital = match word.chars().next()? {
        'E' => ['É', 'Ê'].as_slice(),
        'I' => &['Î'],
        _ => return None,
    };
    let rest = &word[1..];
    let forms = [rest, rest.strip_suffix('s').unwrap_or(rest), rest.strip_suffix("es").unwrap_or(rest)];
    let known =
        |capital: &char| forms.iter().any(|form| !form.is_empty() && ACCENTED.contains(&format!("{capital}{form}")));
    capital.iter().copied().find(known)
}

fn starts_sentence(signs: &Signs, at: usize) -> bool {
    match signs.before_spaces(at).and_then(|left| signs.get(left).map(|c| (left, c))) {
        None => true,
        Some((left, c)) => {
            // A space stands between sentences, but not after an opening sign.
            "\n«“([–—•".contains(c) || ".!?…:".contains(c) && left + 1 < at
        }
    }
}

/// Whether a lone « A » goes before a word in small letters, as a preposition does.
fn is_preposition(signs: &Signs, word: &Range<usize>) -> bool {
    let start = signs.after_spaces(word.end);
    if start == word.end || !signs.is(start, char::is_lowercase) {
        return false;
    }
    let next = signs.text(start..signs.run(start, char::is_alphanumeric));
    let participle = next.ends_with('é') && !NOUNS_IN_E.contains(&next);
    !participle && !NOT_AFTER_A.contains(&next)
}

/// `M. Dupont`, `J. Dupont`, `Comité 21`, `n° 5`: no line ends between the two.
pub(super) fn names(language: &str, signs: &mut Signs) {
    for at in 1..signs.len() {
        if !signs.is(at, is_space)
            || signs.is(at, |c| c == NO_BREAK || c == NARROW)
            || signs.kept(at - 1)
            || signs.kept(at + 1)
        {
            continue;
        }
        let start =
            (0..at).rev().take_while(|&place| !signs.is(place, |c| c.is_whitespace() || "’'([«“-–".contains(c))).last();
        let Some(start) = start else { continue };
        let word = signs.text(start..at);
        if holds_next(language, &word, signs, at + 1) {
            signs.set(at, NO_BREAK);
        }
    }
}

fn holds_next(language: &str, word: &str, signs: &Signs, next: usize) -> bool {
    let bare = word.trim_end_matches('.');
    if signs.is(next, char::is_uppercase) {
        let titles = TITLES.of(language);
        // « M » wants its full stop; « Mme » has none.
        let title = titles.contains(bare) && (bare.len() > 1 || word.ends_with('.'));
        let initial = word.ends_with('.') && bare.chars().count() == 1 && bare.starts_with(char::is_uppercase);
        return title || initial;
    }
    let end = signs.run(next, |c| c.is_ascii_digit());
    if end == next {
        return false;
    }
    let part = signs.is(end, |c| ":/".contains(c)) && signs.is(end + 1, char::is_alphanumeric);
    let goes_on = signs.is(end, char::is_alphanumeric) || part || counts_on(signs, end);
    let short = end - next <= 4 && !goes_on;
    let name = word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric) && !is_no_name(word);
    REFERENCES.contains(word) || short && name && word.chars().count() > 1
}

/// Whether more figures, or the sign of an hour, follow a number.
fn counts_on(signs: &Signs, end: usize) -> bool {
    let next = signs.after_spaces(end);
    next > end
        && (signs.is(next, |c| c.is_ascii_digit())
            || signs.is(next, |c| c == 'h') && !signs.is(next + 1, char::is_alphabetic))
}
