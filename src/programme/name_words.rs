//! What single words are in a name: particles, civilities, first names, words for groups.

use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;

/// Words that begin a surname: "Diane de Beauvoir", "Ludwig van Beethoven", "Anne Le Goff".
static PARTICLES: List = List::new("names", "particles");

/// "Mme", "Dr", in any capitals.
static CIVILITIES: List = List::new("civilities", "civilities");

/// What stands beside the acronym of a group.
static GROUPS: List = List::new("names", "groups");

/// Words that end the name of a group: "Fosdem Staff".
static GROUP_ENDINGS: List = List::new("names", "group-endings");

/// Accents count: the middle name Văn of Việt Nam is no "van".
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(word.to_lowercase().replace('’', "'").as_str())
}

/// Whether a word is a civility, with or without its full stop.
pub(super) fn is_civility(word: &str) -> bool {
    CIVILITIES.contains(fold(word.trim_end_matches('.')).as_str())
}

/// Whether a word, or the first part of it, is a known first name.
pub(super) fn is_first(word: &str) -> bool {
    let word = fold(word.trim_end_matches(','));
    word.split(['-', '\u{2011}']).next().is_some_and(is_first_name)
}

/// Whether a word names a group of people, so that no first name is beside it: "FOSDEM Staff".
pub(super) fn names_a_group(word: &str) -> bool {
    GROUPS.contains(fold(word).as_str())
}

/// Whether a name is that of a group, which is filed as it is typed: "L’équipe du CAUE", "Collectif Rivages", "Fosdem Staff".
pub(super) fn is_group(words: &[&str]) -> bool {
    let without_article = |word: &str| {
        let word = fold(word).replace('’', "'");
        word.strip_prefix("l'").map(str::to_owned).unwrap_or(word)
    };
    let is_article = |word: &str| matches!(fold(word).as_str(), "la" | "le" | "les" | "the");
    match words {
        [article, group, ..] if is_article(article) => names_a_group(group) && !is_article(group),
        [group, _, ..] if names_a_group(&without_article(group)) && !is_article(group) => true,
        [_, .., last] => GROUP_ENDINGS.contains(fold(last).as_str()),
        _ => false,
    }
}
