//! Where a word may be divided: the patterns of its language, held to the rules of careful typesetting.

use crate::language::address::addresses;
use crate::language::wording::Language;
use hypher::Lang;

/// Limits on the division of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Hyphenation {
    /// Letters that a word needs to be divided at all.
    pub min_word: usize,
    /// Letters that stay before the hyphen, at least.
    pub before: usize,
    /// Letters carried over, at least.
    pub after: usize,
    /// Lines in a row that may end with a hyphen.
    pub ladder: usize,
}

/// A place where a word may be divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Division {
    pub at: usize,
    pub word: usize,
    pub before: usize,
    pub after: usize,
}

impl Division {
    pub(super) fn within(&self, limits: &Hyphenation) -> bool {
        self.word >= limits.min_word && self.before >= limits.before && self.after >= limits.after
    }
}

/// Every place where the words of a text may be divided; `ends` are where its paragraphs end: their last words stay whole.
/// Names and acronyms (any capital), compounds, words with figures and addresses stay whole too.
pub(super) fn divisions(text: &str, ends: &[usize], language: &str) -> Vec<Division> {
    let Some(patterns) = patterns(language) else { return Vec::new() };
    let mut divisions = Vec::new();
    let mut addresses = addresses(text).peekable();
    let capitals = Language::find(language).is_some_and(|language| language.typography.capital_nouns);
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        if length == 0 {
            start += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let (word, end) = (&rest[..length], start + length);
        while addresses.next_if(|address| address.end <= start).is_some() {}
        let in_address = addresses.peek().is_some_and(|address| address.start < end);
        if !in_address && stands_alone(text, start, end) && !is_last(text, end, ends) && is_plain(word, capitals) {
            divide(word, start, patterns, language, &mut divisions);
        }
        start = end;
    }
    divisions
}

/// The text with soft hyphens in its long words, names too, where their language divides them; or, with `anywhere`, between any of their
/// letters. A last resort for words wider than their column.
pub(crate) fn softened(text: &str, language: &str, anywhere: bool) -> String {
    const LONG: usize = 8;
    const KEPT: usize = 3;
    let patterns = patterns(language);
    let mut softened = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while !rest.is_empty() {
        let length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        if length == 0 {
            let other = rest.chars().next().map_or(1, char::len_utf8);
            softened.push_str(&rest[..other]);
            rest = &rest[other..];
            continue;
        }
        let (word, after) = rest.split_at(length);
        rest = after;
        // « aujourd’hui » is one word, as wide as both its parts.
        let beyond = after.strip_prefix(['’', '\'']).unwrap_or_default();
        let letters = word.chars().count() + beyond.chars().take_while(|c| c.is_alphabetic()).count();
        let divided: Vec<usize> = match patterns {
            _ if letters < LONG => Vec::new(),
            Some(patterns) if !anywhere && word.len() <= hypher::MAX_INLINE_SIZE => {
                hypher::hyphenate_bounded(word, patterns, KEPT, KEPT)
                    .scan(0, |at, syllable| {
                        *at += syllable.len();
                        Some(*at)
                    })
                    .collect()
            }
            _ if !anywhere => Vec::new(),
            _ => {
                word.char_indices().map(|(at, _)| at).skip(KEPT).take((letters + 1).saturating_sub(2 * KEPT)).collect()
            }
        };
        let mut from = 0;
        for at in divided.into_iter().filter(|&at| at < word.len()) {
            softened.push_str(&word[from..at]);
            softened.push('\u{AD}');
            from = at;
        }
        softened.push_str(&word[from..]);
    }
    softened
}

fn patterns(language: &str) -> Option<Lang> {
    let code = language.get(..2)?.as_bytes().try_into().ok()?;
    Lang::from_iso(code)
}

/// Whether nothing but spaces, punctuation or an apostrophe touches the word.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let binds = |c: char| c.is_alphanumeric() || "-\u{2010}\u{2011}·•‧/_@#&".contains(c);
    !text[..start].ends_with(binds) && !text[end..].starts_with(binds)
}

fn is_last(text: &str, end: usize, ends: &[usize]) -> bool {
    let next = ends.partition_point(|&place| place < end);
    let stop = ends.get(next).copied().unwrap_or(text.len());
    !text[end..stop].contains(char::is_alphanumeric)
}

/// Whether a word may be divided; where nouns have capitals, one at its head tells no name.
fn is_plain(word: &str, capital_nouns: bool) -> bool {
    let first = if capital_nouns { word.chars().next().map_or(0, char::len_utf8) } else { 0 };
    word.len() <= hypher::MAX_INLINE_SIZE && !word[first..].contains(char::is_uppercase)
}

fn divide(word: &str, start: usize, patterns: Lang, language: &str, divisions: &mut Vec<Division>) {
    let letters = word.chars().count();
    let mut offset = 0;
    for syllable in hypher::hyphenate_bounded(word, patterns, 2, 2) {
        offset += syllable.len();
        let (head, tail) = word.split_at(offset);
        if tail.is_empty() || language.starts_with("fr") && is_mute(tail) {
            continue;
        }
        let before = head.chars().count();
        divisions.push(Division { at: start + offset, word: letters, before, after: letters - before });
    }
}

/// Whether the end of a French word is a single syllable with a mute e: « -que », « -tes », « -trent ».
fn is_mute(tail: &str) -> bool {
    let stem = ["ent", "es", "e"].iter().find_map(|ending| tail.strip_suffix(ending));
    let vowel = |c: char| "aeiouyàâäéèêëîïôöùûüœæ".contains(c);
    let silent = |stem: &str| {
        let stem = stem.strip_suffix("qu").or(stem.strip_suffix("gu")).unwrap_or(stem);
        !stem.contains(vowel)
    };
    // « -ment » ends nouns and adverbs in which it is heard.
    tail != "ment" && stem.is_some_and(silent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_softened_where_their_language_divides_them_or_anywhere() {
        let shown = |text: &str, anywhere| softened(text, "en", anywhere).replace('\u{AD}', "-");
        assert_eq!(shown("Counterrevolutionary art", false), "Coun-ter-rev-o-lu-tion-ary art");
        assert_eq!(shown("Ab Krzyżanowska", true), "Ab Krz-y-ż-a-n-o-w-ska");
        assert_eq!(softened("a short text", "en", true), "a short text");
        // The part after the apostrophe counts, and a word that it makes long enough may be divided.
        assert!(softened("aujourd’hui", "fr", true).contains('\u{AD}'));
        assert_eq!(softened("l’eau d’ici", "fr", true), "l’eau d’ici");
    }

    const LIMITS: Hyphenation = Hyphenation { min_word: 6, before: 3, after: 3, ladder: 2 };

    fn divided(text: &str, language: &str) -> String {
        let mut divided = text.to_string();
        for division in divisions(text, &[], language).iter().rev().filter(|division| division.within(&LIMITS)) {
            divided.insert(division.at, '-');
        }
        divided
    }

    #[test]
    fn words_are_divided_by_the_patterns_of_their_language() {
        assert_eq!(
            divided("la coopération territoriale des acteurs .", "fr-FR"),
            "la coopé-ra-tion ter-ri-to-riale des acteurs ."
        );
        assert_eq!(divided("a beautiful hyphenation of words", "en"), "a beau-ti-ful hyphen-ation of words");
        assert_eq!(divided("hyphénation réussie fin", "zz"), "hyphénation réussie fin");
    }

    #[test]
    fn no_mute_syllable_is_carried_over() {
        assert_eq!(divided("la pratique porte ses fruits", "fr"), "la pra-tique porte ses fruits");
        assert_eq!(divided("le mouvement fin", "fr"), "le mou-ve-ment fin");
    }

    #[test]
    fn names_acronyms_compounds_and_last_words_stay_whole() {
        for text in [
            "Territoriale fin",
            "ALons’ZI fin",
            "coprésidente-fondatrice fin",
            "chargé·e·s fin",
            "la coopération.",
            "https://cooperation.fr/inscription fin",
        ] {
            assert_eq!(divided(text, "fr"), text);
        }
    }
}
