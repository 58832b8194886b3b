//! What kind of thing takes place, as far as its title and format tell: a talk has hours to hold, a stand or a dinner less so.

use crate::check::evidence::timetable::Occasion;
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::language::online::is_online;

/// Open all along, while other things take place.
static STANDING: List = List::new("kinds", "standing");

/// Around the programme: before it opens, after it closes, while others work.
static SOCIAL: List = List::new("kinds", "social");

/// Meals in the middle of the day.
static LUNCH: List = List::new("kinds", "lunch");

/// Chosen among others that are held at the same time.
static CHOSEN: List = List::new("kinds", "chosen");

/// May well last more than four hours, or less than five minutes.
static OF_ANY_LENGTH: List = List::new("kinds", "any-length");

/// Whether the folded words of a text hold one of some words.
fn names(text: Option<&crate::programme::Line>, words: &List) -> bool {
    text.is_some_and(|text| {
        let folded = fold(text);
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| {
            words.contains(word) || (word.contains('-') && word.split('-').any(|part| words.contains(part)))
        })
    })
}

impl Occasion<'_> {
    fn is_of(&self, words: &List) -> bool {
        names(self.title, words) || names(self.format, words)
    }
    pub(crate) fn is_standing(&self) -> bool {
        self.is_of(&STANDING)
    }
    pub(crate) fn is_social(&self) -> bool {
        self.is_of(&SOCIAL)
    }
    pub(crate) fn is_lunch(&self) -> bool {
        self.is_of(&LUNCH)
    }
    pub(crate) fn is_chosen(&self) -> bool {
        self.is_of(&CHOSEN)
    }
    pub(crate) fn is_of_any_length(&self) -> bool {
        self.is_of(&OF_ANY_LENGTH)
    }
}

/// What tells two rooms apart: neither capitals, accents, spaces nor a remark in brackets. `None` for what is no room of its own.
pub(crate) fn room_key(room: &str) -> Option<String> {
    let folded = fold(room);
    let plain = folded.split('(').next().unwrap_or_default();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| if word == "amphi" { "amphitheatre" } else { word })
        .collect();
    let key = words.join(" ");
    (!key.is_empty() && !is_online(&folded) && !EVERYWHERE.contains(&key)).then_some(key)
}

static EVERYWHERE: List = List::new("rooms", "everywhere");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_are_told_apart_by_their_words() {
        assert_eq!(room_key("Salle Éluard"), room_key("SALLE ELUARD "));
        assert_eq!(room_key("Amphi A (1er étage)"), room_key("amphithéâtre A"));
        assert_ne!(room_key("Salle 1"), room_key("Salle 2"));
        assert_eq!(room_key("En ligne (Zoom)"), None);
        assert_eq!(room_key("À définir"), None);
    }
}
