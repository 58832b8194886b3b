//! The adjectives of French programmes in their forms, and words that are not alone.

use super::words::Word;
use crate::language::lists::{List, Pairs};
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) feminine: bool,
    pub(super) plural: bool,
}

/// Adjectives of programmes: masculine and feminine, singular.
static ADJECTIVES: Pairs = Pairs::new("agreement", "adjectives");

/// Every form of the adjectives.
static FORMS: LazyLock<BTreeMap<String, Form>> = LazyLock::new(|| {
    let forms = ADJECTIVES.iter().flat_map(|(masculine, feminine)| {
        let plural = match masculine {
            "inclus" => masculine.to_owned(),
            "final" => "finals".to_owned(),
            _ => masculine.strip_suffix("al").map_or(format!("{masculine}s"), |stem| format!("{stem}aux")),
        };
        // The last of two equal forms is kept: « inclus » is taken for a singular.
        [
            (format!("{feminine}s"), Form { feminine: true, plural: true }),
            (feminine.to_owned(), Form { feminine: true, plural: false }),
            (plural, Form { feminine: false, plural: true }),
            (masculine.to_owned(), Form { feminine: false, plural: false }),
        ]
    });
    forms.collect()
});

/// An adjective of programmes, in any of its forms.
pub(super) fn adjective(word: &str) -> Option<Form> {
    FORMS.get(word).copied()
}

/// Adjectives that are nouns as well, of either gender: « un débat public », « le parcours citoyen ».
static AMBIGUOUS: List = List::new("agreement", "adjectives-like-nouns");

/// Whether it is such a word.
pub(super) fn ambiguous(word: &Word) -> bool {
    AMBIGUOUS.contains(&word.lower())
}

/// Signs with which a word goes on: `citoyen·nes`, `ouvert.e.s`, `étudiant*es`, `élu(e)s`, `co-animé`.
pub(super) const JOINS: &str = "·•⋅∙‧.*_:-\u{2010}\u{2011}(/’'|";

/// The word goes on after a sign.
pub(super) fn joined(text: &str, word: &Word) -> bool {
    let mut after = text[word.end()..].chars();
    let sign = after.next();
    sign.is_some_and(|c| JOINS.contains(c)) && after.next().is_some_and(char::is_alphabetic)
}
