//! The names of places where events are, by their first words: « Place du marché », « Gymnase Coubertin », „Stadthalle“.

use super::folding::fold;
use super::lists::List;

static VENUES: List = List::new("documents", "venues");
static PLACES: List = List::new("documents", "places");
static ARTICLES: List = List::new("documents", "articles");

/// More words than that are a sentence.
const MOST_WORDS: usize = 12;

/// Whether a few words begin as the names of places do, after an article or not.
pub(crate) fn names_a_place(text: &str) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold);
    let first = words.next().unwrap_or_default();
    let elided = || ARTICLES.words().iter().any(|article| article.trim_end_matches('\'') == first);
    let first = if elided() { words.next().unwrap_or_default() } else { first };
    text.split_whitespace().count() <= MOST_WORDS
        && !text.trim_end().ends_with(['.', '!', '?', ':', ','])
        && (VENUES.contains(&first) || PLACES.contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_places_are_known_by_their_first_word() {
        for text in
            ["Place du marché", "PARVIS DE L’ÉGLISE", "La salle des fêtes de Rives", "l’esplanade", "Stadthalle"]
        {
            assert!(names_a_place(text), "{text}");
        }
        for text in ["Journée des jardins", "Salle des fêtes :", "", "Placement libre"] {
            assert!(!names_a_place(text), "{text}");
        }
    }
}
