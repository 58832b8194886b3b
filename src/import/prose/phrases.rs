//! Lines by the words that they begin with: headings of sections, labels, breaks, rooms, formats.

mod heads;
mod supporters;
mod timed;

use crate::import::document::Line;
use crate::language::folding::fold;
use crate::language::frequent::{is_first_name, is_frequent_surname};
use crate::language::lists::List;
pub(crate) use heads::{Counted, Heading, counted, parcours, parcours_by_its_look};
pub(crate) use supporters::supporters;
pub(crate) use timed::{Timed, lasting, minutes, timed, whole};

static PRESENTATION: List = List::new("documents", "presentation");
static PROGRAMME: List = List::new("documents", "programme");
static PRACTICAL: List = List::new("documents", "practical");
static PARTNERS: List = List::new("documents", "partners");
static PEOPLE: List = List::new("documents", "people");
static MODERATORS: List = List::new("documents", "moderators");
static FORMATS: List = List::new("documents", "formats");
static PLENARIES: List = List::new("documents", "plenaries");
static BREAKS: List = List::new("documents", "breaks");
static ROOMS: List = List::new("documents", "rooms");
static ROOM_ENDS: List = List::new("documents", "room-ends");
static HALVES: List = List::new("documents", "halves");
static PLACE: List = List::new("documents", "place");
static DAY: List = List::new("documents", "day");
static HOURS: List = List::new("documents", "hours");
static REGISTRATION: List = List::new("documents", "registration");
static CONTACT: List = List::new("documents", "contact");
static BY: List = List::new("documents", "by");
static CLOSINGS: List = List::new("documents", "closings");
static GREETINGS: List = List::new("documents", "greetings");
static HELD_OF: List = List::new("documents", "held-of");

/// A part of a document, as its heading names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Section {
    Presentation,
    Programme,
    Practical,
    Partners,
}

/// What a label announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Label {
    People,
    Moderators,
    Place,
    Day,
    Hours,
    Registration,
    Contact,
}

const SIGNS: &[char] = &[
    ' ', '\u{a0}', '\u{202f}', ':', '.', '–', '—', '-', '|', '•', '*', '«', '»', '"', '“', '”', ',', ';', '!', '/',
    '(', ')',
];

/// Spaces, those that do not break among them.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// Dashes between words.
pub(crate) const DASHES: [&str; 3] = [" – ", " — ", " - "];

/// Where a dash or one of other signs stands first in a text.
pub(crate) fn first_sign<'s>(text: &str, others: &[&'s str]) -> Option<(usize, &'s str)> {
    DASHES.iter().chain(others).filter_map(|sign| Some((text.find(sign)?, *sign))).min()
}

fn bare(text: &str) -> String {
    fold(text).trim_matches(SIGNS).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The section that a line is the heading of.
pub(crate) fn section(text: &str) -> Option<Section> {
    let words = bare(text);
    let has = |list: &List| list.contains(&words);
    if words.is_empty() || words.len() > 60 {
        return None;
    }
    if has(&PROGRAMME) || is_programme_of_a_half(&words) {
        Some(Section::Programme)
    } else if has(&PRESENTATION) {
        Some(Section::Presentation)
    } else if has(&PARTNERS) {
        Some(Section::Partners)
    } else if has(&PRACTICAL) {
        Some(Section::Practical)
    } else {
        None
    }
}

/// « Programme de l’après-midi », “Morning programme”: the folded words of a programme and of a part of the day.
fn is_programme_of_a_half(words: &str) -> bool {
    let of_a_half = |rest: &str| {
        let rest = rest.trim();
        let bare = HELD_OF
            .words()
            .iter()
            .filter_map(|of| rest.strip_prefix(of))
            .map(str::trim_start)
            .min_by_key(|it| it.len());
        HALVES.contains(rest) || bare.is_some_and(|bare| HALVES.contains(bare))
    };
    PROGRAMME.words().iter().any(|programme| {
        let bound = |rest: &&str| rest.starts_with(' ') || rest.ends_with(' ');
        let rest = words.strip_prefix(programme).filter(bound).or_else(|| words.strip_suffix(programme).filter(bound));
        rest.is_some_and(of_a_half)
    })
}

/// How long a folded phrase is at the start of a text, letters only compared.
fn starts(text: &str, phrase: &str) -> Option<usize> {
    let mut wanted = phrase.chars();
    let mut at = 0;
    let mut next = wanted.next();
    for c in text.chars() {
        let Some(expected) = next else { break };
        let c_folded = fold(c.encode_utf8(&mut [0; 4]));
        let mut own = if c_folded.is_empty() && !c.is_alphanumeric() { return None } else { c_folded.chars() };
        let space = c.is_whitespace() && expected == ' ';
        let first = own.next();
        if !(space || first == Some(expected)) {
            return None;
        }
        at += c.len_utf8();
        next = wanted.next();
        for more in own {
            if next != Some(more) {
                return None;
            }
            next = wanted.next();
        }
    }
    let rest = &text[at..];
    (next.is_none() && !rest.starts_with(|c: char| c.is_alphanumeric())).then_some(at)
}

/// The longest phrase of a list that a text begins with.
fn longest(text: &str, list: &List) -> Option<usize> {
    list.words().iter().filter_map(|phrase| starts(text, phrase)).max()
}

/// The label that a line begins with, and what follows it: after a colon, a bold label or at once.
pub(crate) fn label(line: &Line) -> Option<(Label, Line, usize)> {
    let lists = [
        (Label::Moderators, &MODERATORS),
        (Label::People, &PEOPLE),
        (Label::Place, &PLACE),
        (Label::Day, &DAY),
        (Label::Hours, &HOURS),
        (Label::Registration, &REGISTRATION),
        (Label::Contact, &CONTACT),
    ];
    let text = line.text.as_str();
    let found = lists.iter().filter_map(|(label, list)| longest(text, list).map(|length| (*label, length)));
    let (label, length) = found.max_by_key(|(_, length)| *length)?;
    let rest = &text[length..];
    let trimmed = rest.trim_start_matches(SPACES);
    let colon = trimmed.starts_with([':', '|']) || trimmed.starts_with("– ") || trimmed.starts_with("- ");
    let start = text.len() - trimmed.trim_start_matches([':', '|', '–', '-', ' ', '\u{a0}', '\u{202f}']).len();
    let by = matches!(label, Label::Moderators | Label::People) && !rest.is_empty() && {
        let last = text[..length].rsplit(' ').next().map(fold).unwrap_or_default();
        BY.contains(&last) || HELD_OF.contains(&last)
    };
    // « modération Ana Lima »: somebody whose first name is known.
    let named = matches!(label, Label::Moderators | Label::People) && !by && {
        let mut words = trimmed.split_whitespace();
        words.next().is_some_and(|first| first.starts_with(char::is_uppercase) && begins_as_a_name(first))
            && words.next().is_some_and(|next| next.starts_with(char::is_uppercase))
    };
    let whole = trimmed.is_empty();
    if !(colon || whole || by || named) {
        return None;
    }
    // A whole line that only says « Contact » is a heading.
    Some((label, line.part(start.min(text.len())..text.len()), length))
}

/// Whether words name a break, at their start: « Pause café », not « Café-débat ».
pub(crate) fn is_break(title: &str) -> bool {
    let title = title.trim_matches(SIGNS);
    let words = title.split_whitespace().count();
    let starts_one = longest(title, &BREAKS).is_some_and(|length| {
        let rest = &title[length..];
        let joined = rest.strip_prefix(['-', '/']).is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        !joined && !rest.trim_start().starts_with(':') || is_break_joined(rest)
    });
    words <= 12 && starts_one
}

/// « Pause-café », “Lunch/networking”.
fn is_break_joined(rest: &str) -> bool {
    rest.strip_prefix(['-', '/']).is_some_and(|rest| longest(rest, &BREAKS).is_some())
}

/// Whether words are the head of what everybody attends.
pub(crate) fn is_plenary(text: &str) -> bool {
    let text = text.trim_matches(SIGNS);
    text.split_whitespace().count() <= 8 && longest(text, &PLENARIES).is_some()
}

/// Whether a line ends a letter: « Bien cordialement, ».
pub(crate) fn ends_a_letter(text: &str) -> bool {
    text.split_whitespace().count() <= 6 && longest(text.trim_start(), &CLOSINGS).is_some()
}

/// Whether a line begins a letter: « Bonjour à tous, ».
pub(crate) fn begins_a_letter(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace().count() <= 6 && text.ends_with([',', '!']) && longest(text, &GREETINGS).is_some()
}

/// « Matin », “Afternoon”.
pub(crate) fn is_half_of_a_day(text: &str) -> bool {
    HALVES.contains(&bare(text))
}

/// Whether a text is, or begins with, a kind of session, and how long that is with its number: « Table ronde », « Atelier 2 ».
pub(crate) fn format(text: &str) -> Option<usize> {
    let length = longest(text, &FORMATS)?;
    let rest = &text[length..];
    let own = rest.trim_start_matches(SPACES);
    let own = own.strip_prefix("n°").map(str::trim_start).unwrap_or(own);
    let number = own.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(own.len());
    let is_number = (1..=3).contains(&number)
        && (own[..number].bytes().all(|byte| byte.is_ascii_digit())
            || number == 1 && own.starts_with(|c: char| c.is_ascii_uppercase())
            || own[..number].chars().all(|c| "IVX".contains(c)));
    Some(if is_number { text.len() - own.len() + number } else { length })
}

/// The room that a text says: « Salle : Amphi B », « Amphithéâtre Jaurès », “Room 2”.
pub(crate) fn room(text: &str) -> Option<String> {
    let apart = text.trim_start().starts_with(['(', '-', '–', '—']);
    let text = text.trim_matches(|c: char| c.is_whitespace() || "()[]|,;–—-".contains(c));
    let Some(length) = longest(text, &ROOMS) else {
        // “– Quay Room”, “(Rope Loft)”: a name of a few words that ends as rooms do, set apart.
        let words: Vec<&str> = text.split_whitespace().collect();
        let last = words.last().map(|word| fold(word)).unwrap_or_default();
        let named = (2..=4).contains(&words.len()) && words.iter().all(|word| word.starts_with(char::is_uppercase));
        // Anna Hall is somebody.
        let room = named && ROOM_ENDS.contains(&last) && !(begins_as_a_name(text) && is_frequent_surname(&last));
        return (apart && room).then(|| text.to_owned());
    };
    let rest = text[length..].trim_start();
    if text.split_whitespace().count() > 8 || text.ends_with(['.', '?', '!']) {
        return None;
    }
    match rest.strip_prefix(':') {
        Some(named) => Some(named.trim().to_owned()).filter(|named| !named.is_empty()),
        None => Some(text.to_owned()),
    }
}

/// Whether a word begins the names of rooms: « Salle », “Hall”.
pub(crate) fn is_word_of_a_room(word: &str) -> bool {
    ROOMS.contains(&fold(word))
}

/// Whether what was taken for a room by its last word may as well be somebody: “Aurora Hall”, “Rose Room”.
pub(crate) fn may_be_somebody(room: &str) -> bool {
    let last = room.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
    let by_its_end = longest(room, &ROOMS).is_none() && ROOM_ENDS.contains(&last);
    by_its_end && (begins_as_a_name(room) || is_frequent_surname(&last))
}

fn begins_as_a_name(text: &str) -> bool {
    text.split([' ', '-']).next().is_some_and(|first| is_first_name(&fold(first)))
}

/// Without quotation marks around the whole, nor a colon after it.
pub(crate) fn unquoted(line: &Line) -> Line {
    let text = line.text.trim_end_matches([' ', '\u{a0}', '\u{202f}', ':']);
    let line = line.part(0..text.len());
    let text = line.text.as_str();
    let pairs = [('«', '»'), ('“', '”'), ('"', '"'), ('„', '“')];
    let pair =
        pairs.into_iter().find(|(open, close)| text.starts_with(*open) && text.ends_with(*close) && text.len() > 4);
    match pair {
        Some((open, close))
            if text[open.len_utf8()..].find(close) == Some(text.len() - open.len_utf8() - close.len_utf8()) =>
        {
            line.part(open.len_utf8()..text.len() - close.len_utf8())
        }
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::plain;

    fn line(text: &str) -> Line {
        plain::document(text).lines.remove(0)
    }

    #[test]
    fn labels_and_breaks() {
        assert_eq!(label(&line("Avec :")).map(|it| it.0), Some(Label::People));
        assert_eq!(
            label(&line("Animée par **Ana Lima**, Ville")).map(|it| (it.0, it.1.text)),
            Some((Label::Moderators, "Ana Lima, Ville".to_owned()))
        );
        assert_eq!(label(&line("Intervenants : Ana Lima")).map(|it| it.0), Some(Label::People));
        assert_eq!(label(&line("Avec le temps va")).map(|it| it.1.text), Some("le temps va".to_owned()));
        assert!(is_break("Pause déjeuner") && is_break("Pause-café") && is_break("Lunch") && !is_break("Café-débat"));
        assert_eq!(room("Salle : Amphi B").as_deref(), Some("Amphi B"));
        for heading in
            ["Programme de l’après-midi", "PROGRAMME DE LA MATINÉE :", "Programme du matin", "Morning programme"]
        {
            assert_eq!(section(heading), Some(Section::Programme), "{heading}");
        }
        assert_eq!(section("Programme de recherche"), None);
    }
}
