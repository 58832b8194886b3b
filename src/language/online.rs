//! Places that are a way to connect.

use super::folding::fold;
use super::lists::List;

/// Ways to connect, each as the start of words.
static ONLINE: List = List::new("rooms", "online");

/// Whether a place is a way to connect.
pub(crate) fn is_online(place: &str) -> bool {
    let folded = fold(place);
    ONLINE.words().iter().any(|words| holds_words(&folded, words))
}

/// Whether some words stand whole, or as the start of a longer word, in a text.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_connect_are_told_from_rooms() {
        assert!(is_online("En ligne"));
        assert!(is_online("Webinaire"));
        assert!(!is_online("Palais des congrès"));
        assert!(!is_online("Rue de la Revisiotte"));
    }
}
