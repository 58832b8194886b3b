//! Hours and spans of hours in a line, in the ways that people write them.

use crate::import::understood::Hour;
use crate::language::folding::fold;
use crate::language::lists::{List, Pairs};
use chrono::NaiveTime;
use std::ops::Range;

static JOINTS: List = List::new("documents", "hour-joints");
static OPENERS: List = List::new("documents", "hour-openers");
static NAMED: Pairs = Pairs::new("hours", "named");

/// Bytes of a line that hours are looked for in.
const LONGEST: usize = 2_000;

/// One hour, or two, in a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Hours {
    /// With the words around it: “from 9 to 10 am”.
    pub at: Range<usize>,
    pub start: Hour,
    pub end: Option<Hour>,
    /// Whether a sign says that it is an hour: “10h”, “9 am”, or two of them; “10:30” alone is one, “10.30” alone may be anything.
    pub plain: bool,
    /// Whether half of a day had to be guessed.
    pub guessed: bool,
}

/// An hour as it is written.
#[derive(Debug, Clone)]
struct Atom {
    at: Range<usize>,
    hour: u32,
    minute: u32,
    sign: Sign,
    /// Half of the day, where it is said: 0 or 12.
    half: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    /// “9”
    None,
    /// “9.30”
    Dot,
    /// “9:30”, “9h”, “9 am”, “9 Uhr”, « midi »
    Plain,
}

const SPACES: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// The hours of a text, in order, those that belong together as one.
pub(crate) fn hours(text: &str) -> Vec<Hours> {
    // Further on in a paragraph no hour heads anything.
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let atoms = atoms(text);
    let mut found = Vec::new();
    let mut n = 0;
    while n < atoms.len() {
        let first = &atoms[n];
        let second = atoms.get(n + 1).filter(|second| joined(&text[first.at.end..second.at.start]));
        let both = second.filter(|second| {
            let plain = first.sign.max(second.sign) == Sign::Plain;
            // “3-4 Uhr” and “de 9 à 10h”, not « 2-3 h »; “9.30 – 10.15”.
            plain || first.sign == Sign::Dot && second.sign == Sign::Dot
        });
        if let Some(second) = both
            && let Some(hours) = pair(text, first, second)
        {
            found.push(hours);
            n += 2;
            continue;
        }
        n += 1;
        if first.sign == Sign::None {
            continue;
        }
        if let Some(time) = time(first, first.half) {
            let start = Hour { time, written: written(text, first, time) };
            let at = opened(text, first.at.start)..first.at.end;
            found.push(Hours { at, start, end: None, plain: first.sign == Sign::Plain, guessed: false });
        }
    }
    found
}

fn pair(text: &str, first: &Atom, second: &Atom) -> Option<Hours> {
    // “9 – 10:30 am”: the first is of the same half, unless it would come after.
    let half = first.half.or_else(|| {
        let half = second.half?;
        let same = (first.hour % 12 + half) * 60 + first.minute;
        let end = (second.hour % 12 + half) * 60 + second.minute;
        if first.hour > 12 { None } else { Some(if same < end { half } else { 0 }) }
    });
    let (start, end) = (time(first, half)?, time(second, second.half)?);
    let at = opened(text, first.at.start)..second.at.end;
    // “9:00 – 9:30 am”, „9.30–10.15 Uhr“: the sign after the second is that of both.
    let last = &text[second.at.clone()];
    let sign = last.trim_start_matches(|c: char| c.is_ascii_digit() || ".: \u{a0}\u{202f}".contains(c));
    let hour = |atom: &Atom, time: NaiveTime, own: bool| {
        let signed = format!("{} {sign}", &text[atom.at.clone()]);
        let written = match () {
            () if own => written(text, atom, time),
            () if !sign.is_empty()
                && !sign.starts_with(['h', 'H'])
                && crate::programme::hour_of(&signed) == Some(time) =>
            {
                signed
            }
            () => canonical(time),
        };
        Hour { time, written }
    };
    Some(Hours {
        at,
        start: hour(first, start, first.sign == Sign::Plain && first.half == half),
        end: Some(hour(second, end, second.sign == Sign::Plain)),
        plain: true,
        guessed: first.half != half && half != second.half,
    })
}

fn time(atom: &Atom, half: Option<u32>) -> Option<NaiveTime> {
    let hour = match half {
        Some(half) if (1..=12).contains(&atom.hour) => atom.hour % 12 + half,
        Some(_) => return None,
        None => atom.hour,
    };
    // « 24 h » is midnight.
    NaiveTime::from_hms_opt(if hour == 24 && atom.minute == 0 { 0 } else { hour }, atom.minute, 0)
}

/// The hour as it is written, where a programme may say it so; else in figures.
fn written(text: &str, atom: &Atom, time: NaiveTime) -> String {
    let own: String = text[atom.at.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
    if crate::programme::hour_of(&own) == Some(time) { own } else { canonical(time) }
}

/// `10h00`, which a programme of any language may say.
pub(crate) fn canonical(time: NaiveTime) -> String {
    time.format("%-Hh%M").to_string()
}

fn atoms(text: &str) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut next = 0;
    while let Some((offset, c)) = text[next..].char_indices().find(|(_, c)| c.is_alphanumeric()) {
        let start = next + offset;
        let word = &text[start..];
        if !c.is_ascii_digit() {
            let length = word.find(|c: char| !c.is_alphanumeric()).unwrap_or(word.len());
            next = start + length;
            let folded = fold(&word[..length]);
            if let Some((_, figures)) = NAMED.iter().find(|(named, _)| *named == folded)
                && let Some((hour, minute)) = figures.split_once('h')
            {
                let parsed = hour.parse().ok().zip(minute.parse().ok());
                let (hour, minute) = parsed.unwrap_or_default();
                atoms.push(Atom { at: start..next, hour, minute, sign: Sign::None, half: None });
            }
            continue;
        }
        let figures = digits(word);
        next = start + figures.len();
        let before = text[..start].chars().next_back();
        // “10h/12h”: not “28/08”.
        let after_an_hour = before == Some('/')
            && atoms.last().is_some_and(|last: &Atom| last.sign == Sign::Plain && last.at.end + 1 == start);
        let bound = before.is_some_and(|c| c.is_alphabetic() || ".,:/@#_°€$".contains(c)) && !after_an_hour;
        let Some(hour) = figures.parse::<u32>().ok().filter(|hour| figures.len() <= 2 && *hour <= 24 && !bound) else {
            next += word[figures.len()..].find(|c: char| !c.is_ascii_digit() && !".,:/".contains(c)).unwrap_or(0);
            continue;
        };
        let (length, minute, sign, half) = after(&text[next..]);
        if length > 0 || sign == Sign::None {
            let goes_on =
                sign == Sign::None && text[next..].starts_with(|c: char| c.is_alphanumeric() || "/.,:€%°".contains(c));
            if !goes_on {
                atoms.push(Atom { at: start..next + length, hour, minute, sign, half });
            }
            next += length;
        }
    }
    atoms
}

/// What follows the figures of an hour: how long it is, the minutes, its sign and the half of the day.
fn after(text: &str) -> (usize, u32, Sign, Option<u32>) {
    let none = (0, 0, Sign::None, None);
    let sign = text.trim_start_matches(SPACES);
    let skipped = text.len() - sign.len();
    for word in ["heures", "heure", "Uhr", "uhr", "UHR", "o'clock", "o’clock", "HEURES"] {
        if let Some(rest) = sign.strip_prefix(word).filter(|rest| !rest.starts_with(char::is_alphanumeric)) {
            let figures = rest.trim_start_matches(SPACES);
            let minutes = digits(figures);
            // « 9 heures 30 »
            if minutes.len() == 2
                && !figures[2..].starts_with(char::is_alphanumeric)
                && !word.eq_ignore_ascii_case("uhr")
                && let Some(minute) = minutes.parse().ok().filter(|minute| *minute < 60)
            {
                return (text.len() - figures.len() + 2, minute, Sign::Plain, None);
            }
            return (text.len() - rest.len(), 0, Sign::Plain, None);
        }
    }
    if let Some(rest) = sign.strip_prefix(['h', 'H']) {
        let figures = rest.trim_start_matches(SPACES);
        let minutes = digits(figures);
        if minutes.len() == 2
            && !figures[2..].starts_with(|c: char| c.is_alphanumeric())
            && let Some(minute) = minutes.parse().ok().filter(|minute| *minute < 60)
        {
            let tail = figures[2..].strip_prefix("min").unwrap_or(&figures[2..]);
            return (text.len() - tail.len(), minute, Sign::Plain, None);
        }
        if !rest.starts_with(char::is_alphanumeric) {
            return (text.len() - rest.len(), 0, Sign::Plain, None);
        }
        return none;
    }
    if let Some((length, half)) = half(sign) {
        return (skipped + length, 0, Sign::Plain, Some(half));
    }
    let Some(rest) = text.strip_prefix([':', '.', '\u{2236}']) else { return none };
    let minutes = digits(rest);
    let Some(minute) = minutes.parse::<u32>().ok().filter(|minute| minutes.len() == 2 && *minute < 60) else {
        return none;
    };
    let length = text.len() - rest.len() + 2;
    let tail = &rest[2..];
    // “10:30:15”, “28.08.2025”, « 10.30 € »
    if tail.starts_with(|c: char| c.is_alphabetic()) && half(tail).is_none() && !tail.starts_with('h') {
        return none;
    }
    if tail.strip_prefix([':', '.']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())) {
        let seconds = tail.get(1..3).is_some_and(|figures| figures == "00") && text.starts_with(':');
        return if seconds { (length + 3, minute, Sign::Plain, None) } else { none };
    }
    let word = tail.trim_start_matches(SPACES);
    let gap = tail.len() - word.len();
    if let Some((more, half)) = half(word) {
        return (length + gap + more, minute, Sign::Plain, Some(half));
    }
    for sign in ["Uhr", "uhr", "h", "H"] {
        if let Some(rest) = word.strip_prefix(sign).filter(|rest| !rest.starts_with(char::is_alphanumeric)) {
            return (length + gap + word.len() - rest.len(), minute, Sign::Plain, None);
        }
    }
    (length, minute, if text.starts_with('.') { Sign::Dot } else { Sign::Plain }, None)
}

/// `am`, `p.m.`: its bytes, and the hours that it adds.
fn half(text: &str) -> Option<(usize, u32)> {
    let lower: String = text.chars().take(4).map(|c| c.to_ascii_lowercase()).collect();
    let known = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)];
    known
        .into_iter()
        .find(|(word, _)| lower.starts_with(word) && !text[word.len()..].starts_with(char::is_alphanumeric))
        .map(|(word, hours)| (word.len(), hours))
}

/// Whether what stands between two hours joins them.
fn joined(between: &str) -> bool {
    let words = fold(between.trim());
    let words = words.trim_matches(['(', ')', '[', ']', ' ']);
    matches!(
        words,
        "-" | "–" | "—" | "−" | "‐" | "‑" | "/" | ">" | "→" | "->" | "=>" | "…" | "..." | "\u{2012}" | "~" | "|"
    ) || JOINTS.words().iter().any(|joint| joint == words)
}

/// Where the words begin that lead to an hour: « de 9 h », “from 9 am”.
fn opened(text: &str, start: usize) -> usize {
    let before = fold(text[..start].trim_end());
    // Folding keeps no places: the words themselves are counted.
    let opener = OPENERS
        .words()
        .iter()
        .filter(|opener| before.strip_suffix(opener).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)));
    let Some(words) = opener.map(|opener| opener.split(' ').count()).max() else { return start };
    let mut end = text[..start].trim_end().len();
    for _ in 0..words {
        let cut = text[..end].rfind(char::is_whitespace);
        end = cut.map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
        if words > 1 && end > 0 {
            let trimmed = text[..end].trim_end().len();
            if trimmed < end {
                end = trimmed;
            }
        }
    }
    let rest = &text[end..];
    end + (rest.len() - rest.trim_start().len())
}

fn digits(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String, String)> {
        let said = |hour: &Hour| hour.time.format("%H:%M").to_string();
        let of = |it: Hours| {
            (text[it.at.clone()].to_owned(), said(&it.start), it.end.as_ref().map(said).unwrap_or_default())
        };
        hours(text).into_iter().map(of).collect()
    }

    #[test]
    fn spans_of_hours_as_people_write_them() {
        for (text, words, start, end) in [
            ("10h00 - 11h00", "10h00 - 11h00", "10:00", "11:00"),
            ("10h -16h45", "10h -16h45", "10:00", "16:45"),
            ("Pause déjeuner 12h30-14h30", "12h30-14h30", "12:30", "14:30"),
            ("De 9 h à 10 h 30 : accueil", "De 9 h à 10 h 30", "09:00", "10:30"),
            ("entre 9h et midi", "entre 9h et midi", "09:00", "12:00"),
            ("de 9 à 10h", "de 9 à 10h", "09:00", "10:00"),
            ("9:00 – 10:30 Keynote", "9:00 – 10:30", "09:00", "10:30"),
            ("from 9 to 10:30 am", "from 9 to 10:30 am", "09:00", "10:30"),
            ("11 am – 1 pm", "11 am – 1 pm", "11:00", "13:00"),
            ("11 – 1:30 pm", "11 – 1:30 pm", "11:00", "13:30"),
            ("9.30–10.15 Uhr Vortrag", "9.30–10.15 Uhr", "09:30", "10:15"),
            ("9.30 – 10.15", "9.30 – 10.15", "09:30", "10:15"),
            ("von 9 bis 10 Uhr", "von 9 bis 10 Uhr", "09:00", "10:00"),
            ("à partir de 19h30", "à partir de 19h30", "19:30", ""),
            ("dès 9 heures", "dès 9 heures", "09:00", ""),
            ("14:00 Talk", "14:00", "14:00", ""),
            ("10H30/12H : débat", "10H30/12H", "10:30", "12:00"),
            ("09:00:00 - 10:00:00", "09:00:00 - 10:00:00", "09:00", "10:00"),
            ("22h – 24h", "22h – 24h", "22:00", "00:00"),
        ] {
            assert_eq!(read(text), [(words.to_owned(), start.to_owned(), end.to_owned())], "{text}");
        }
        for text in [
            "28 et 29 août 2025",
            "28.08.2025",
            "12 personnes",
            "1 - 3 rue du Port",
            "A4",
            "2,50 €",
            "v1.10",
            "Pause à midi",
            "9-10 ans",
        ] {
            assert_eq!(
                read(text).into_iter().filter(|(words, ..)| words != "1.10").count(),
                0,
                "{text} {:?}",
                read(text)
            );
        }
    }
}
