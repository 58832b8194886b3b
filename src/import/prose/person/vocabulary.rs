//! The words that names, roles and organisations are known by.

use super::name::all_capitals_word;
use crate::language::folding::fold;
use crate::language::frequent::is_first_name;
use crate::language::lists::List;

pub(super) static PARTICLES: List = List::new("names", "particles");
pub(super) static CIVILITIES: List = List::new("civilities", "civilities");
pub(super) static DROPPED: List = List::new("documents", "civilities");
static NOUNS: List = List::new("roles", "nouns");
static OF_SOMETHING: List = List::new("roles", "of-something");
/// Those that only documents are read with.
static ALSO_ROLES: List = List::new("documents", "roles");
static ALSO_OF_SOMETHING: List = List::new("documents", "roles-of");
static TRADES: List = List::new("roles", "on-their-own");
static LEADERS: List = List::new("roles", "leaders");
static FIRST: List = List::new("organisations", "first");
static ALSO: List = List::new("documents", "organisations");
static LAST: List = List::new("organisations", "last");
pub(super) static ANYWHERE: List = List::new("organisations", "anywhere");
pub(super) static GROUPS: List = List::new("names", "groups");
pub(super) static BY: List = List::new("documents", "by");
/// Those of them that only somebody follows.
pub(super) static AUTHORS: List = List::new("documents", "authors");
pub(super) static ANDS: List = List::new("documents", "ands");
pub(super) static HELD_AT: List = List::new("documents", "held-at");
pub(super) static HELD_OF: List = List::new("documents", "held-of");
static ARTICLES: List = List::new("documents", "articles");
static ARTICLES_OF_SEVERAL: List = List::new("documents", "articles-of-several");
static TOWNS: List = List::new("documents", "towns");
pub(super) static FORMATS: List = List::new("documents", "formats");

/// How long some folded words are at the start of a text, with the space after them.
pub(super) fn prefix(text: &str, words: &str) -> Option<usize> {
    let mut at = 0;
    let mut wanted = words.chars().peekable();
    for c in text.chars() {
        let Some(&expected) = wanted.peek() else { break };
        let folded = fold(c.encode_utf8(&mut [0; 4]));
        if !folded.starts_with(expected) || folded.chars().count() != 1 {
            return None;
        }
        wanted.next();
        at += c.len_utf8();
    }
    if wanted.peek().is_some() {
        return None;
    }
    if words.ends_with('\'') {
        return Some(at);
    }
    let rest = &text[at..];
    rest.starts_with(char::is_whitespace).then(|| at + rest.len() - rest.trim_start().len())
}

pub(crate) fn strip_article(text: &str) -> &str {
    let length = ARTICLES.words().iter().filter_map(|article| prefix(text, article)).max();
    let length = length.or_else(|| text.to_lowercase().starts_with("l’").then_some("l’".len()));
    &text[length.unwrap_or(0)..]
}

/// Without « du », « de la », « d’ » at its start.
pub(crate) fn strip_held_of(text: &str) -> &str {
    let length = HELD_OF.words().iter().filter_map(|of| prefix(text, of)).max();
    &text[length.unwrap_or(0)..]
}

pub(super) fn is_article(word: &str) -> bool {
    ARTICLES.contains(&fold(word))
}

pub(super) fn is_format(word: &str) -> bool {
    let word = fold(word);
    FORMATS.words().iter().any(|format| format.split(' ').next() == Some(word.as_str()))
}

pub(super) fn is_acronym(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (2..=14).contains(&letters) && !text.contains(char::is_whitespace) && text.chars().all(|c| !c.is_lowercase())
}

/// « les animateurs » are not a body of that name.
pub(super) fn is_plural(article: &str) -> bool {
    ARTICLES_OF_SEVERAL.contains(&fold(article.trim()))
}

/// The nouns that a word may be: itself, and what follows “vice-”, “co-”.
pub(super) fn base_nouns(word: &str) -> Vec<String> {
    let folded = fold(word).replace("(e)", "").replace('·', "");
    let known = [&NOUNS, &OF_SOMETHING, &TRADES, &LEADERS, &ALSO_ROLES, &ALSO_OF_SOMETHING];
    let forms = std::iter::once(folded.as_str()).chain(folded.split('-').filter(|part| *part != folded));
    forms.filter(|form| known.iter().any(|list| list.contains(form))).map(str::to_owned).collect()
}

/// Whether a folded noun is a role of some place or body: « maire de », “head of”.
pub(super) fn is_held_somewhere(noun: &str) -> bool {
    OF_SOMETHING.contains(noun) || ALSO_OF_SOMETHING.contains(noun)
}

pub(super) fn is_role_noun(word: &str) -> bool {
    word.len() > 1 && !all_acronym(word) && !base_nouns(word).is_empty()
}

fn all_acronym(word: &str) -> bool {
    word.len() <= 3 && all_capitals_word(word) && !is_held_somewhere(&fold(word))
}

/// Whether a folded word begins the name of an organisation.
pub(super) fn begins_an_organisation(word: &str) -> bool {
    FIRST.contains(word) || ALSO.contains(word)
}

/// Whether the words are those of an organisation.
pub(crate) fn is_organisation(name: &str) -> bool {
    let folded = fold(strip_article(name));
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else { return false };
    let of = |word: &str| HELD_OF.words().iter().any(|of| of.trim_end_matches('\'') == word);
    let town = TOWNS.contains(first) && words.get(1).is_some_and(|&word| of(word));
    words.len() > 1
        && (begins_an_organisation(first)
            || town
            || LAST.contains(last)
            || words.iter().any(|word| ANYWHERE.contains(word))
            || name.contains(" & "))
        && !(words.len() == 2 && is_first_name(first))
}
