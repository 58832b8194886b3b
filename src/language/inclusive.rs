//! Words written for several genders at once: `étudiant·e·s`, `élu(e)s`, `lycéen_ne_s`, `directeurs/trices`. No grammar reads them.

use super::lists::List;
use std::ops::Range;

/// What follows the sign: the ending of another gender, or of the plural.
static ENDINGS: List = List::new("agreement", "gender-endings");

/// Signs that part an ending from its word, and do nothing else between two letters.
const OWN_SIGNS: &str = "·•⋅∙‧*_";
/// Signs that do other things, too: only a known ending follows them.
const SHARED_SIGNS: &str = ".-\u{2010}\u{2011}/:(";

/// Whether a word is written for several genders.
pub(crate) fn is_inclusive(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != ')');
    word.char_indices().any(|(at, sign)| {
        let before = word[..at].chars().next_back().is_some_and(char::is_alphabetic);
        let after = &word[at + sign.len_utf8()..];
        let ending: String = after.chars().take_while(|c| c.is_alphabetic()).collect();
        before
            && !ending.is_empty()
            && (OWN_SIGNS.contains(sign) || SHARED_SIGNS.contains(sign) && ENDINGS.contains(&ending.to_lowercase()))
    })
}

/// Whether some letters are the ending of another gender, or of its plural.
#[cfg(feature = "cli")]
pub(crate) fn is_ending(letters: &str) -> bool {
    ENDINGS.contains(letters)
}

/// Whether one of the words at a place, or beside it, is written for several genders.
pub(crate) fn is_beside_inclusive(text: &str, at: &Range<usize>) -> bool {
    let (before, after) = (&text[..at.start], &text[at.end..]);
    let word_start = |text: &str| text.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let word_end = |text: &str| text.find(char::is_whitespace).unwrap_or(text.len());
    let start = word_start(before[..text.floor_char_boundary(word_start(before))].trim_end());
    let rest = &after[word_end(after)..];
    let lead = rest.len() - rest.trim_start().len();
    let end = text.len() - rest.len() + lead + word_end(rest.trim_start());
    text[text.ceil_char_boundary(start)..end].split_whitespace().any(is_inclusive)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_several_genders() {
        for word in [
            "étudiant·e·s",
            "étudiant*es,",
            "lycéen_ne_s",
            "voisin.e.s",
            "élu(e)s",
            "chargé(e)",
            "directeurs/trices",
            "agriculteur-rice-s",
            "reçu⋅e⋅s",
            "acteur•ices",
            "tou·te·s",
            "participant:e:s",
        ] {
            assert!(is_inclusive(word), "{word}");
        }
        for word in
            ["rendez-vous", "et/ou", "p.ex", "porte-à-porte", "(élus)", "a.m.", "10:30", "parle-t-on", "S’)initier"]
        {
            assert!(!is_inclusive(word), "{word}");
        }
    }

    #[test]
    fn the_words_beside_count() {
        let text = "Venez : les étudiant*es inscrits parlent aux élus.";
        let at = |word: &str| text.find(word).map(|at| at..at + word.len()).unwrap_or_default();
        assert!(is_beside_inclusive(text, &at("les")) && is_beside_inclusive(text, &at("étudiant")));
        assert!(is_beside_inclusive(text, &at("inscrits")) && !is_beside_inclusive(text, &at("aux élus")));
        assert!(!is_beside_inclusive("", &(0..0)));
    }
}
