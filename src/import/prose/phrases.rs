//! Lines by the words that they begin with: headings of sections, labels, breaks, rooms, parcours.

use super::hours::{Hours, hours};
use crate::import::document::Line;
use crate::language::folding::fold;
use crate::language::frequent::{is_first_name, is_frequent_surname};
use crate::language::lists::List;
use crate::language::wording::Language;

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
static LASTING: List = List::new("documents", "lasting");
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
    if has(&PROGRAMME) {
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
    let trimmed = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
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
    let own = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
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

/// A line that heads a parcours: its word with its number, and its title.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    /// The word of the language, such as `Parcours`, as the pack writes it.
    pub word: String,
    /// « Atelier A », as written.
    pub head: String,
    pub title: Line,
}

/// What a line heads a parcours with: « Parcours 1 : … », « Atelier A – … », « Salle 2 ».
pub(crate) fn parcours(line: &Line) -> Option<Heading> {
    let text = line.text.as_str();
    let known = Language::all().iter().flat_map(|language| &language.parcours_words);
    let (length, word) = known
        .filter_map(|word| Some((starts(text, &fold(&word.one))?, &word.one)))
        .max_by_key(|(length, _)| *length)?;
    if text.chars().count() > 180 {
        return None;
    }
    let rest = &text[length..];
    let own = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let own = own.strip_prefix("n°").map(str::trim_start).unwrap_or(own);
    let end = own.find(|c: char| !c.is_alphanumeric()).unwrap_or(own.len());
    let numbered = (1..=4).contains(&end)
        && (own[..end].bytes().all(|byte| byte.is_ascii_digit())
            || own[..end].chars().count() == 1 && own.starts_with(char::is_uppercase)
            || own[..end].chars().all(|c| "IVX".contains(c)));
    let after = if numbered { &own[end..] } else { own };
    let trimmed = after.trim_start();
    // « Atelier 1 (salle Sapin) : Le bibliobus » is « Atelier 1 : Le bibliobus (salle Sapin) ».
    let inside = trimmed.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|(words, rest)| {
        numbered && room(words).is_some() && rest.trim_start().starts_with([':', '–', '—', '«', '-'])
    });
    let (held, trimmed) = match inside {
        Some((words, rest)) => (Some(words), rest.trim_start()),
        None => (None, trimmed),
    };
    let signed = trimmed.starts_with([':', '–', '—', '|', '«', '“', '"'])
        || trimmed.starts_with("- ")
        || trimmed.starts_with('.');
    if !(signed || numbered && (trimmed.is_empty() || trimmed.starts_with(char::is_uppercase))) {
        return None;
    }
    let head = text[..text.len() - after.len()].trim_end().to_owned();
    let start =
        text.len() - trimmed.trim_start_matches([':', '–', '—', '|', '-', '.', ' ', '\u{a0}', '\u{202f}']).len();
    let mut title = unquoted(&line.part(start..text.len()));
    if let Some(held) = held {
        title.push(&format!(" ({held})"), false, None);
    }
    Some(Heading { word: word.clone(), head, title })
}

/// « PARCOURS FAIRE »: the head of a parcours by its look, without a number or a sign.
pub(crate) fn parcours_by_its_look(line: &Line) -> Option<Heading> {
    let text = line.text.as_str();
    let known = Language::all().iter().flat_map(|language| &language.parcours_words);
    let (length, word) = known
        .filter_map(|word| Some((starts(text, &fold(&word.one))?, &word.one)))
        .max_by_key(|(length, _)| *length)?;
    let looks = line.heading.is_some() || line.is_in_capitals() || line.is_bold();
    let title = unquoted(&line.part(length..text.len()));
    let sentence = text.ends_with(['.', '!', '?']);
    (line.apart && looks && !sentence && (1..=6).contains(&title.text.split_whitespace().count())).then(|| Heading {
        word: word.clone(),
        head: text[..length].to_owned(),
        title,
    })
}

/// The head of one of several that are counted: « Table 1 : … », “B. …”, « Session 2 – … ».
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Counted {
    /// The word before the number, folded; empty for a letter alone.
    pub word: String,
    pub number: String,
    /// Both as written, where there is a word.
    pub head: String,
    pub title: Line,
}

/// What a line is called that is one of several.
pub(crate) fn counted(line: &Line) -> Option<Counted> {
    let text = line.text.as_str();
    if line.bullet.is_some() || text.chars().count() > 200 {
        return None;
    }
    let is_number = |word: &str| {
        (1..=2).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
            || word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
            || (1..=4).contains(&word.len()) && word.chars().all(|c| "IVX".contains(c))
    };
    let first = text.find(|c: char| !c.is_alphanumeric() && c != '-').map_or(text, |at| &text[..at]);
    let (word, start) = if is_number(first) {
        ("", 0)
    } else {
        let after = text[first.len()..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let after = after.strip_prefix("n°").map_or(after, str::trim_start);
        (first, text.len() - after.len())
    };
    let rest = &text[start..];
    let number = rest.find(|c: char| !c.is_ascii_alphanumeric()).map_or(rest, |at| &rest[..at]);
    let tail = &rest[number.len()..];
    let spaced = tail.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let signed = tail.starts_with(['.', ')', ':']) || spaced.starts_with([':', '–', '—', '-', '|', '«']);
    let word_is_one =
        word.is_empty() || word.chars().count() > 2 && word.chars().all(|c| c.is_alphabetic() || c == '-');
    if !is_number(number)
        || !signed
        || !word_is_one
        || word.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let title = spaced.trim_start_matches(['.', ')', ':', '–', '—', '-', '|', ' ', '\u{a0}', '\u{202f}']);
    if title.is_empty() {
        return None;
    }
    let head = if word.is_empty() { "" } else { text[..start + number.len()].trim_end() };
    let title = unquoted(&line.part(text.len() - title.len()..text.len()));
    Some(Counted { word: fold(word), number: number.to_owned(), head: head.to_owned(), title })
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

/// An hour that a line begins or ends with, and the line without it.
pub(crate) struct Timed {
    pub hours: Hours,
    pub rest: Line,
    /// Minutes that follow the hour: “09:00 (45 min)”.
    pub minutes: Option<u32>,
}

/// The hours that make a line the head of a session. `dotted`: whether “9.30” is an hour in this document.
pub(crate) fn timed(line: &Line, dotted: bool) -> Option<Timed> {
    let text = line.text.as_str();
    let found = hours(text);
    let first = found.iter().find(|it| it.plain || dotted)?;
    let bracket = |c: char| c.is_whitespace() || "([{|•–—-·*\u{1f550}\u{23f0}►▶:".contains(c);
    if text[..first.at.start].chars().all(bracket) {
        let after = text[first.at.end..].trim_start_matches(|c: char| c.is_whitespace() || ")]}:–—-|·.,•/".contains(c));
        let start = text.len() - after.len();
        let sentence = after.starts_with(char::is_lowercase) && after.chars().count() > 140 && first.end.is_none();
        if sentence {
            return None;
        }
        let (rest, minutes) = without_minutes(&line.part(start..text.len()));
        return Some(Timed { hours: first.clone(), rest, minutes });
    }
    // A cell of a table.
    if text.contains(" | ")
        && let Some(cell) = cells(line).into_iter().find(|cell| whole(cell).is_some())
        && let Some(hours) = whole(&cell)
    {
        let mut rest = Line { text: String::new(), bold: Vec::new(), links: Vec::new(), ..line.clone() };
        let others = cells(line).into_iter().filter(|other| other.text != cell.text);
        for (n, other) in others.enumerate() {
            if n > 0 {
                rest.push(" | ", false, None);
            }
            append(&mut rest, &other);
        }
        return Some(Timed { hours, rest, minutes: None });
    }
    let last = found.iter().rfind(|it| it.plain)?;
    let after = text[last.at.end..].trim();
    // « ACCUEIL : 8h45 – 9h15 (foyer) »
    let room = after.starts_with('(') && after.ends_with(')') && after.split_whitespace().count() <= 6;
    let tail = if room { "" } else { after.trim_matches(|c: char| c.is_whitespace() || ")].|".contains(c)) };
    let head = text[..last.at.start].trim_end();
    let sign = head.ends_with(['(', '–', '—', '-', ',', ':', '|', '[']);
    let short = head.chars().count() < 160 && !head.contains(". ");
    let own = head.trim_end_matches(|c: char| c.is_whitespace() || "([–—-,:|".contains(c));
    let known = is_break(own) || is_plenary(own);
    let fits = last.end.is_some() && (sign || known || own.split_whitespace().count() <= 8)
        || sign && head.ends_with(['(', '['])
        || known && own.split_whitespace().count() <= 8;
    (tail.is_empty() && short && !own.is_empty() && found.len() == 1 && fits).then(|| {
        let mut rest = line.part(0..own.len());
        if room {
            rest.push(" ", false, None);
            append(&mut rest, &line.part(text.len() - text[last.at.end..].trim_start().len()..text.len()));
        }
        Timed { hours: last.clone(), rest, minutes: None }
    })
}

/// Adds a line to another with its look.
pub(crate) fn append(line: &mut Line, other: &Line) {
    let start = line.text.len();
    line.text.push_str(&other.text);
    let moved = |range: &std::ops::Range<usize>| range.start + start..range.end + start;
    line.bold.extend(other.bold.iter().map(moved));
    line.links.extend(other.links.iter().map(|(range, to)| (moved(range), to.clone())));
}

/// The cells of a line that was a row.
pub(crate) fn cells(line: &Line) -> Vec<Line> {
    let mut cells = Vec::new();
    let mut at = 0;
    for (cut, sign) in line.text.match_indices(" | ").collect::<Vec<_>>() {
        cells.push(line.part(at..cut));
        at = cut + sign.len();
    }
    cells.push(line.part(at..line.text.len()));
    cells.retain(|cell| !cell.text.is_empty());
    cells
}

/// The hours that a line is and nothing else.
pub(crate) fn whole(line: &Line) -> Option<Hours> {
    let found = hours(&line.text);
    let [one] = &found[..] else { return None };
    let around = format!("{}{}", &line.text[..one.at.start], &line.text[one.at.end..]);
    (around.chars().all(|c| !c.is_alphanumeric()) && one.plain).then(|| one.clone())
}

/// How long something takes, said in brackets at the start or the end of a line, and the line without it.
fn without_minutes(line: &Line) -> (Line, Option<u32>) {
    let text = line.text.as_str();
    let bracketed = |text: &str| -> Option<u32> { lasting(text.trim().strip_prefix('(')?.strip_suffix(')')?) };
    if let Some(close) = text.find(')')
        && let Some(found) = bracketed(&text[..=close])
    {
        let rest = text[close + 1..].trim_start_matches(|c: char| c.is_whitespace() || ":–—-|".contains(c));
        return (line.part(text.len() - rest.len()..text.len()), Some(found));
    }
    if let Some(open) = text.rfind('(')
        && let Some(found) = bracketed(&text[open..])
    {
        return (line.part(0..open), Some(found));
    }
    (line.clone(), None)
}

/// How long words say that something lasts: “45 min”, « durée : 1 h 30 ».
pub(crate) fn lasting(text: &str) -> Option<u32> {
    let folded = fold(text.trim());
    let rest = LASTING.words().iter().find_map(|word| folded.strip_prefix(word));
    minutes(rest.map_or(folded.as_str(), |rest| rest.trim_start_matches([':', ' ', '\u{a0}', '\u{202f}'])))
}

/// “45 min”, “1h30”, “1 h”, „90 Minuten“.
pub(crate) fn minutes(text: &str) -> Option<u32> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let figures = text.bytes().take_while(u8::is_ascii_digit).count();
    let n: u32 = text[..figures].parse().ok()?;
    let unit = &text[figures..];
    let total = match unit {
        "min" | "mn" | "min." | "minutes" | "minuten" | "'" | "’" | "mins" => n,
        "h" | "heure" | "heures" | "hour" | "hours" | "stunde" | "stunden" | "std." => n * 60,
        _ => {
            let more: u32 = unit.strip_prefix('h')?.trim_end_matches("min").parse().ok().filter(|more| *more < 60)?;
            n * 60 + more
        }
    };
    (1..=24 * 60).contains(&total).then_some(total)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::plain;

    fn line(text: &str) -> Line {
        plain::document(text).lines.remove(0)
    }

    #[test]
    fn heads_of_parcours() {
        let read =
            |text: &str| parcours(&line(text)).map(|heading| format!("{} = {}", heading.head, heading.title.text));
        assert_eq!(
            read("Parcours : « (S')initier aux démarches »").as_deref(),
            Some("Parcours = (S')initier aux démarches")
        );
        assert_eq!(read("Atelier A – Le sol").as_deref(), Some("Atelier A = Le sol"));
        assert_eq!(read("Salle 2").as_deref(), Some("Salle 2 = "));
        assert_eq!(read("PARCOURS 1 : VIVRE").as_deref(), Some("PARCOURS 1 = VIVRE"));
        assert_eq!(read("Atelier participatif sur l'eau"), None);
        assert_eq!(read("Parcours de vie"), None);
    }

    #[test]
    fn heads_of_sessions() {
        let read = |text: &str| timed(&line(text), false).map(|it| (it.rest.text, it.minutes));
        assert_eq!(read("10h00 - 11h00"), Some((String::new(), None)));
        assert_eq!(read("Pause déjeuner 12h30-14h30"), Some(("Pause déjeuner".to_owned(), None)));
        assert_eq!(read("9h : Accueil"), Some(("Accueil".to_owned(), None)));
        assert_eq!(read("09:00 (45 min) Keynote"), Some(("Keynote".to_owned(), Some(45))));
        assert_eq!(read("Salle A | 10h-11h | Le sol"), Some(("Salle A | Le sol".to_owned(), None)));
        assert_eq!(read("La journée finit à 17h et tout le monde rentre."), None);
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
    }
}
