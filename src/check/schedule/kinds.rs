//! What kind of thing takes place, as far as its title and format tell: a talk has hours to hold, a stand or a dinner less so.

use crate::check::evidence::timetable::Occasion;
use crate::language::folding::fold;

/// Open all along, while other things take place.
const STANDING: &[&str] = &[
    "exposition",
    "expositions",
    "expo",
    "exhibition",
    "exhibitions",
    "exhibits",
    "stand",
    "stands",
    "booth",
    "booths",
    "village",
    "permanence",
    "permanences",
    "garderie",
    "creche",
    "childcare",
    "buvette",
    "bar",
    "restauration",
    "marche",
    "market",
    "installation",
    "installations",
    "continu",
    "posters",
    "vestiaire",
    "cloakroom",
    "helpdesk",
    "hackathon",
    "libre",
    "ludotheque",
    "librairie",
    "bookshop",
    "dedicaces",
    "continuous",
    "brocante",
    "foire",
    "fair",
    "salon",
];

/// Around the programme: before it opens, after it closes, while others work.
const SOCIAL: &[&str] = &[
    "accueil",
    "welcome",
    "registration",
    "inscriptions",
    "enregistrement",
    "emargement",
    "portes",
    "doors",
    "cafe",
    "coffee",
    "tea",
    "breakfast",
    "brunch",
    "dejeuner",
    "dejeuners",
    "lunch",
    "lunches",
    "diner",
    "dinner",
    "repas",
    "meal",
    "buffet",
    "cocktail",
    "cocktails",
    "aperitif",
    "apero",
    "drinks",
    "drink",
    "reception",
    "verre",
    "pot",
    "gala",
    "soiree",
    "party",
    "fete",
    "concert",
    "bal",
    "banquet",
    "spectacle",
    "networking",
    "convivialite",
    "convivial",
    "pique",
    "picnic",
    "gouter",
    "excursion",
    "visite",
    "visites",
    "tour",
    "walk",
    "balade",
    "promenade",
    "randonnee",
    "yoga",
    "footing",
    "run",
    "film",
    "projection",
    "cinema",
    "nuit",
    "night",
    "veillee",
    "sejour",
    "depart",
    "departure",
    "arrivee",
    "navette",
    "shuttle",
    "montage",
    "installation",
    "demontage",
    "rangement",
];

/// Meals in the middle of the day.
const LUNCH: &[&str] = &[
    "dejeuner",
    "dejeuners",
    "lunch",
    "lunches",
    "repas",
    "pique",
    "picnic",
    "buffet",
    "midi",
    "restauration",
    "brunch",
    "meal",
    "sandwich",
    "sandwichs",
    "sandwiches",
    "plateaux",
    "panier",
    "cantine",
    "tablee",
    "banquet",
];

/// Chosen among others that are held at the same time.
const CHOSEN: &[&str] = &[
    "atelier",
    "ateliers",
    "workshop",
    "workshops",
    "visite",
    "visites",
    "groupe",
    "groupes",
    "group",
    "groups",
    "excursion",
    "tour",
    "choix",
    "choice",
    "parallele",
    "paralleles",
    "parallel",
    "simultane",
    "simultanes",
    "demonstration",
    "demonstrations",
    "demo",
    "poster",
    "table",
    "tables",
    "stage",
    "jeu",
    "jeux",
    "game",
    "games",
    "breakout",
    "sous-groupe",
    "sous-groupes",
    "rendez-vous",
    "speed",
];

/// May well last more than four hours, or less than five minutes.
const OF_ANY_LENGTH: &[&str] = &[
    "marathon",
    "journee",
    "day",
    "nuit",
    "night",
    "formation",
    "training",
    "stage",
    "chantier",
    "randonnee",
    "hike",
    "excursion",
    "visite",
    "tournoi",
    "tournament",
    "competition",
    "concours",
    "contest",
    "jam",
    "sprint",
    "croisiere",
    "cruise",
    "voyage",
    "trajet",
    "bal",
    "dj",
    "rave",
    "teknival",
    "camp",
    "residence",
    "vote",
    "minute",
    "photo",
    "photographie",
    "picture",
    "silence",
    "teaser",
    "flash",
    "annonce",
    "announcement",
    "miniature",
    "jingle",
    "clap",
];

/// Whether the folded words of a text hold one of some words.
fn names(text: Option<&crate::programme::Line>, words: &[&str]) -> bool {
    text.is_some_and(|text| {
        let folded = fold(text);
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| {
            words.contains(&word) || (word.contains('-') && word.split('-').any(|part| words.contains(&part)))
        })
    })
}

impl Occasion<'_> {
    fn is_of(&self, words: &[&str]) -> bool {
        names(self.title, words) || names(self.format, words)
    }
    pub fn is_standing(&self) -> bool {
        self.is_of(STANDING)
    }
    pub fn is_social(&self) -> bool {
        self.is_of(SOCIAL)
    }
    pub fn is_lunch(&self) -> bool {
        self.is_of(LUNCH)
    }
    pub fn is_chosen(&self) -> bool {
        self.is_of(CHOSEN)
    }
    pub fn is_of_any_length(&self) -> bool {
        self.is_of(OF_ANY_LENGTH)
    }
}

/// What tells two rooms apart: neither capitals, accents, spaces nor a remark in brackets. `None` for what is no room of its own.
pub fn room_key(room: &str) -> Option<String> {
    let folded = fold(room);
    let plain = folded.split('(').next().unwrap_or_default();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| if word == "amphi" { "amphitheatre" } else { word })
        .collect();
    let key = words.join(" ");
    (!key.is_empty() && !is_online(&folded) && !EVERYWHERE.contains(&key.as_str())).then_some(key)
}

const EVERYWHERE: &[&str] = &[
    "partout",
    "everywhere",
    "divers lieux",
    "lieux divers",
    "plusieurs lieux",
    "various places",
    "various venues",
    "hors les murs",
    "au choix",
    "a definir",
    "a preciser",
    "tba",
    "tbc",
    "tbd",
    "toutes les salles",
    "all rooms",
    "differents lieux",
    "sur place",
];

/// Whether a place is a way to connect.
pub fn is_online(place: &str) -> bool {
    let folded = fold(place);
    [
        "en ligne",
        "online",
        "on line",
        "zoom",
        "teams",
        "visio",
        "webinaire",
        "webinar",
        "distanciel",
        "a distance",
        "virtuel",
        "virtual",
        "livestream",
        "streaming",
        "youtube",
        "google meet",
        "jitsi",
        "bigbluebutton",
        "remote",
    ]
    .iter()
    .any(|words| holds_words(&folded, words))
}

/// Whether some words stand whole, or as the start of a longer word, in a text.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric))
}

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

    #[test]
    fn places_that_are_connections() {
        assert!(is_online("En ligne"));
        assert!(is_online("Webinaire"));
        assert!(!is_online("Palais des congrès"));
        assert!(!is_online("Rue de la Revisiotte"));
    }
}
