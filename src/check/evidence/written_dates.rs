//! Dates and days of the week written inside texts, in French or English.

use super::tokens::{Token, tokens};
use crate::check::evidence::passages::{Kind, Passage};
use crate::diagnostic::Span;
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::language::wording::Language;
use chrono::NaiveDate;
use std::ops::Range;
use std::sync::LazyLock;

/// A date in a text.
#[derive(Debug, Clone)]
pub(crate) struct WrittenDate {
    /// As written, from the day of the week to the year.
    pub words: String,
    pub span: Span,
    /// The day of the week, counted from Monday, and where it is written.
    pub weekday: Option<(usize, Span)>,
    /// The year, when it is written.
    pub year: Option<(i32, Span)>,
    pub reading: Reading,
    pub kind: Kind,
    /// Where the whole text is.
    pub value: Span,
    /// First or last of several days, or after words such as "jusqu’au", "before".
    pub bounded: bool,
    /// The year that the text has been speaking of, where the date does not say its own.
    pub era: Option<Era>,
}

/// When a text speaks of another time than the event's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Era {
    Year(i32),
    /// “Last year”, « l’édition précédente »: not that of the event.
    Another,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A day and a month, from 1.
    DayOfMonth { day: u32, month: u32 },
    /// "31 juin": no year has it.
    NoSuchDay { day: u32, month: u32 },
    /// "jeudi 28", of a month that is not said.
    DayAlone { day: u32 },
    /// "vendredi matin".
    Weekday,
}

impl WrittenDate {
    /// The date in a year; `None` on the 29 February of a common year.
    pub(crate) fn in_year(&self, year: i32) -> Option<NaiveDate> {
        let Reading::DayOfMonth { day, month } = self.reading else { return None };
        NaiveDate::from_ymd_opt(year, month, day)
    }
}

/// The days of the week from Monday, and the months: folded, in every language, with their abbreviations.
static WEEKDAYS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| (0..7).map(|n| spellings(n, &SHORT_WEEKDAYS, |language| &language.weekdays()[n])).collect());
static MONTHS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| (0..12).map(|n| spellings(n, &SHORT_MONTHS, |language| &language.months()[n])).collect());

/// Abbreviations, folded, one entry a day or month: `"jeu"`, `"janv jan"`.
static SHORT_WEEKDAYS: List = List::new("dates", "weekdays");
static SHORT_MONTHS: List = List::new("dates", "months");

fn spellings(n: usize, short: &List, name: impl Fn(&'static Language) -> &'static str) -> Vec<String> {
    let of_language = |language: &'static Language| {
        let short = short.of(&language.tag).get(n).into_iter().flat_map(str::split_ascii_whitespace);
        [fold(name(language))].into_iter().chain(short.map(str::to_owned)).collect::<Vec<_>>()
    };
    Language::all().iter().flat_map(of_language).collect()
}

/// Parts of a day, after a day of the week.
static PARTS: List = List::new("dates", "parts-of-a-day");

/// Words before a date that is a limit, not the day itself.
static LIMITS: List = List::new("dates", "limits");

/// Words that join days of one month.
static JOINTS: List = List::new("dates", "joints");

/// Longest month, by number.
const LENGTHS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Every date of the texts of a programme, in the order of the file.
pub(crate) fn of(passages: &[Passage]) -> Vec<WrittenDate> {
    let said = |passage: &&Passage| {
        !matches!(passage.kind, Kind::Person | Kind::Organisation | Kind::Role | Kind::Alternative)
    };
    let mut dates = Vec::new();
    // A text goes on in the year that it last named, from one paragraph to the next.
    let (mut value, mut era) = (usize::MAX, None);
    for passage in passages.iter().filter(said) {
        if passage.value.start != value {
            (value, era) = (passage.value.start, None);
        }
        let eras = eras(passage);
        if may_name_a_day(passage.text()) {
            dates.extend(in_passage(passage).into_iter().map(|mut date| {
                let before = eras.iter().rfind(|(at, _)| *at < date.span.start).map(|&(_, said)| said);
                date.era = before.or(era).filter(|_| date.year.is_none());
                date
            }));
        }
        era = eras.last().map(|&(_, said)| said).or(era);
    }
    dates
}

/// Where a text names a year, or speaks of another one, in the bytes of the file.
fn eras(passage: &Passage) -> Vec<(usize, Era)> {
    const ANOTHER: &[&str] = &[
        "an dernier",
        "an passe",
        "annee derniere",
        "annee passee",
        "annee precedente",
        "annee suivante",
        "annee prochaine",
        "an prochain",
        "edition precedente",
        "derniere edition",
        "edition passee",
        "prochaine edition",
        "last year",
        "next year",
        "year before",
        "following year",
        "previous edition",
        "last edition",
        "next edition",
    ];
    let text = passage.text();
    let mut eras: Vec<(usize, Era)> = Vec::new();
    if text.bytes().any(|byte| byte.is_ascii_digit()) {
        let years = tokens(text).into_iter().filter_map(|token| Some((token.range.clone(), year(&token)?)));
        eras.extend(years.map(|(range, year)| (passage.span(range).start, Era::Year(year))));
    }
    let folded = fold(text);
    if ANOTHER.iter().any(|words| folded.contains(words)) {
        eras.insert(0, (passage.span(0..0).start.saturating_sub(1), Era::Another));
    }
    eras
}

/// Whether a text has a figure or begins with the name of a day: most have neither, and are not taken apart.
fn may_name_a_day(text: &str) -> bool {
    let first = || text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).map(fold);
    text.bytes().any(|byte| byte.is_ascii_digit())
        || first().as_ref().is_some_and(|first| WEEKDAYS.iter().any(|names| names.contains(first)))
}

/// A day found so far: its number, its place, and the day of the week before it.
struct Pending {
    day: u32,
    weekday: Option<(usize, Range<usize>)>,
    range: Range<usize>,
    first: usize,
}

fn in_passage(passage: &Passage) -> Vec<WrittenDate> {
    let text = passage.text();
    let tokens = if text.len() < 4 { Vec::new() } else { tokens(text) };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let (dates, next) = from(passage, text, &tokens, at);
        found.extend(dates);
        at = next;
    }
    found
}

/// The dates that begin at a token, and the token to go on with.
fn from(passage: &Passage, text: &str, tokens: &[Token<'_>], at: usize) -> (Vec<WrittenDate>, usize) {
    let skip = (Vec::new(), at + 1);
    if let Some(date) = numeric(passage, text, tokens, at) {
        return (vec![date.0], date.1);
    }
    let month_first = month(tokens, at)
        .filter(|_| tokens[at].capital)
        .filter(|_| tokens[at].after.trim().trim_matches('.').is_empty());
    let mut pending: Vec<Pending> = Vec::new();
    let mut n = at;
    let mut said_month = month_first.map(|month| (month, at));
    if said_month.is_some() {
        n += 1;
    }
    // Days, each perhaps after its day of the week, joined by small words and signs.
    loop {
        let joined = n;
        while pending.len() + usize::from(said_month.is_some()) > 0
            && n < tokens.len()
            && JOINTS.contains(tokens[n].folded.as_str())
        {
            n += 1;
        }
        let first = n;
        let weekday = tokens.get(n).and_then(weekday).map(|day| (day, tokens[n].range.clone()));
        if weekday.is_some() {
            n += 1;
            if tokens.get(n).is_some_and(|token| token.folded == "the" || token.folded == "le") {
                n += 1;
            }
            // "Thursday, October 8"
            if said_month.is_none()
                && pending.is_empty()
                && let Some(month) = month(tokens, n).filter(|_| tokens[n].capital)
            {
                said_month = Some((month, n));
                n += 1;
            }
        }
        let Some((day, last)) = day_number(tokens, n) else {
            if pending.is_empty() {
                let lone = weekday.filter(|_| said_month.is_none());
                return match lone.and_then(|weekday| lone_weekday(passage, tokens, first, weekday)) {
                    Some(date) => (vec![date], n),
                    None => skip,
                };
            }
            n = joined;
            break;
        };
        let start = weekday.as_ref().map_or(tokens[n].range.start, |(_, range)| range.start);
        let start = if pending.is_empty() {
            said_month.map_or(start, |(_, month)| tokens[month].range.start.min(start))
        } else {
            start
        };
        pending.push(Pending { day, weekday, range: start..tokens[last].range.end, first });
        n = last + 1;
        if pending.len() > 31 || !is_joint(tokens[n - 1].after) {
            break;
        }
        let follows = tokens.get(n).is_some_and(|token| {
            JOINTS.contains(token.folded.as_str()) || weekday_of(token) || day_number(tokens, n).is_some()
        });
        if !follows {
            break;
        }
    }
    if said_month.is_none() {
        if tokens.get(n).is_some_and(|token| token.folded == "of") {
            n += 1;
        }
        said_month = month(tokens, n).map(|month| (month, n));
        if said_month.is_some() {
            n += 1;
        }
    }
    let Some((month, month_at)) = said_month else {
        // "jeudi 28", if nothing says what is counted.
        let unit = tokens.get(n).is_some_and(|token| is_unit(&token.folded)) && tokens[n - 1].after.trim().is_empty();
        let alone = pending.into_iter().filter(|day| day.weekday.is_some() && !unit);
        let dates = alone.map(|day| {
            let bounded = limited(tokens, day.first);
            date(passage, text, day.range.clone(), day.weekday, None, Reading::DayAlone { day: day.day }, bounded)
        });
        return (dates.collect(), n.max(at + 1));
    };
    let year = tokens.get(n).and_then(year).filter(|_| tokens[n - 1].after.trim().trim_matches(['.', ',']).is_empty());
    let end = if year.is_some() { tokens[n].range.end } else { tokens[month_at].range.end };
    let year_at = year.map(|year| (year, tokens[n].range.clone()));
    if year.is_some() {
        n += 1;
    }
    let many = pending.len() > 1;
    let mut dates = Vec::new();
    for day in pending {
        let longest = match year {
            Some(year) if month == 2 && NaiveDate::from_ymd_opt(year, 2, 29).is_none() => 28,
            _ => LENGTHS[month as usize - 1],
        };
        let reading = if day.day <= longest {
            Reading::DayOfMonth { day: day.day, month }
        } else if day.day <= 31 || year.is_some() {
            Reading::NoSuchDay { day: day.day, month }
        } else {
            continue;
        };
        let bounded = many || limited(tokens, day.first);
        let range = day.range.start..end.max(day.range.end);
        dates.push(date(passage, text, range, day.weekday, year_at.clone(), reading, bounded));
    }
    (dates, n.max(at + 1))
}

fn date(
    passage: &Passage,
    text: &str,
    range: Range<usize>,
    weekday: Option<(usize, Range<usize>)>,
    year: Option<(i32, Range<usize>)>,
    reading: Reading,
    bounded: bool,
) -> WrittenDate {
    WrittenDate {
        words: text[range.clone()].split_whitespace().collect::<Vec<_>>().join(" "),
        span: passage.span(range),
        weekday: weekday.map(|(day, range)| (day, passage.span(range))),
        year: year.map(|(year, range)| (year, passage.span(range))),
        reading,
        kind: passage.kind,
        value: passage.value.clone(),
        bounded,
        era: None,
    }
}

/// "28/08/2025", "2025-08-28"; in English the month may come first, and only a day over 12 tells.
fn numeric(passage: &Passage, text: &str, tokens: &[Token<'_>], at: usize) -> Option<(WrittenDate, usize)> {
    let weekday = weekday(&tokens[at]).map(|day| (day, tokens[at].range.clone()));
    let n = if weekday.is_some() { at + 1 } else { at };
    let [a, b, c] = tokens.get(n..n + 3)? else { return None };
    let sign = a.after;
    if sign != b.after
        || !["/", ".", "-"].contains(&sign)
        || (at > 0 && tokens[at - 1].after == sign)
        || c.after.starts_with(sign) && sign != "."
    {
        return None;
    }
    let number = |token: &Token| token.folded.parse::<u32>().ok().filter(|_| token.folded.len() <= 4);
    let (x, y, z) = (number(a)?, number(b)?, number(c)?);
    let (day, month, year, year_at) = if (1000..3000).contains(&x) { (z, y, x, a) } else { (x, y, z, c) };
    let year = i32::try_from(year).ok().filter(|year| (1900..2200).contains(year))?;
    let (day, month) = if passage.is_english() && month > 12 && day <= 12 { (month, day) } else { (day, month) };
    // Either way may be meant.
    if passage.is_english() && sign == "/" && day <= 12 && weekday.is_none() {
        return None;
    }
    (1..=12).contains(&month).then_some(())?;
    let reading = if NaiveDate::from_ymd_opt(year, month, day).is_some() {
        Reading::DayOfMonth { day, month }
    } else {
        Reading::NoSuchDay { day, month }
    };
    let range = tokens[at].range.start..c.range.end;
    let year = Some((year, year_at.range.clone()));
    Some((date(passage, text, range, weekday, year, reading, limited(tokens, at)), n + 3))
}

/// "vendredi matin", "Friday evening", or a text that is a day of the week and nothing else.
fn lone_weekday(
    passage: &Passage,
    tokens: &[Token<'_>],
    at: usize,
    weekday: (usize, Range<usize>),
) -> Option<WrittenDate> {
    let part = tokens.get(at + 1).is_some_and(|token| PARTS.contains(token.folded.as_str()));
    let whole = tokens.len() == 1 || !tokens[at].after.trim().is_empty();
    let long = tokens[at].folded.len() > 4;
    (at == 0 && long && (part || whole)).then(|| {
        let range = weekday.1.clone();
        date(passage, passage.text(), range, Some(weekday), None, Reading::Weekday, false)
    })
}

fn weekday(token: &Token<'_>) -> Option<usize> {
    WEEKDAYS.iter().position(|names| names.contains(&token.folded)).filter(|_| {
        // "mar", "mon", "sun" are other words too; "jeu." has its point.
        token.folded.len() > 4 || token.after.starts_with('.') || token.capital
    })
}

fn weekday_of(token: &Token<'_>) -> bool {
    weekday(token).is_some()
}

fn month(tokens: &[Token<'_>], at: usize) -> Option<u32> {
    let token = tokens.get(at)?;
    let month = MONTHS.iter().position(|names| names.contains(&token.folded))?;
    u32::try_from(month + 1).ok()
}

/// A day of the month, "8", "1er", "8th", and the last token it takes.
fn day_number(tokens: &[Token<'_>], at: usize) -> Option<(u32, usize)> {
    let folded = &tokens.get(at)?.folded;
    let digits: String = folded.chars().take_while(char::is_ascii_digit).collect();
    let ending = &folded[digits.len()..];
    let day = digits.parse().ok().filter(|day| (1..=39).contains(day) && digits.len() <= 2)?;
    ["", "er", "st", "nd", "rd", "th"].contains(&ending).then_some((day, at))
}

fn year(token: &Token<'_>) -> Option<i32> {
    token.folded.parse().ok().filter(|year| token.folded.len() == 4 && (1583..2200).contains(year))
}

fn is_joint(between: &str) -> bool {
    between.chars().all(|c| c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | '/' | '&' | '+'))
}

/// Units after a number that is no day.
static UNITS: List = List::new("dates", "units");

fn is_unit(word: &str) -> bool {
    UNITS.contains(word)
}

/// Whether the words before make the date a limit.
fn limited(tokens: &[Token<'_>], at: usize) -> bool {
    tokens[at.saturating_sub(4)..at].iter().any(|token| LIMITS.contains(token.folded.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: &str) -> Vec<(String, Option<usize>, Option<i32>, Reading)> {
        let source =
            format!("[event]\nlanguage = \"{language}\"\ntitle = \"T\"\ndate = 2025-08-28\ntagline = '''{text}'''\n");
        let crate::programme::Reading { programme, found: faults, .. } = crate::programme::read(&source);
        let programme = programme.unwrap_or_else(|| panic!("{faults:?}"));
        let texts = crate::check::evidence::passages::of(&programme, &source);
        let passage = texts.iter().find(|passage| passage.kind == Kind::Line).unwrap();
        in_passage(passage)
            .into_iter()
            .map(|date| (date.words, date.weekday.map(|w| w.0), date.year.map(|y| y.0), date.reading))
            .collect()
    }

    #[test]
    fn dates_in_sentences() {
        let of = |day, month| Reading::DayOfMonth { day, month };
        for (text, found) in [
            ("Rendez-vous le jeudi 28 août 2025 à Lyon", vec![("jeudi 28 août 2025", Some(3), Some(2025), of(28, 8))]),
            ("le 1er septembre", vec![("1er septembre", None, None, of(1, 9))]),
            ("jeu. 28/08/2025", vec![("jeu. 28/08/2025", Some(3), Some(2025), of(28, 8))]),
            (
                "jeudi 28 et samedi 30 août 2025",
                vec![
                    ("jeudi 28 et samedi 30 août 2025", Some(3), Some(2025), of(28, 8)),
                    ("samedi 30 août 2025", Some(5), Some(2025), of(30, 8)),
                ],
            ),
            ("du 28 au 30 août", vec![("28 au 30 août", None, None, of(28, 8)), ("30 août", None, None, of(30, 8))]),
            ("jeudi 28 : les ateliers", vec![("jeudi 28", Some(3), None, Reading::DayAlone { day: 28 })]),
            ("Vendredi matin", vec![("Vendredi", Some(4), None, Reading::Weekday)]),
            ("le 31 juin 2025", vec![("31 juin 2025", None, Some(2025), Reading::NoSuchDay { day: 31, month: 6 })]),
            ("mardi 14 h 30", vec![]),
            ("de 14 h à 16 h, 12 places", vec![]),
            ("depuis 2009, trente habitants", vec![]),
            ("en mars 2026", vec![]),
        ] {
            let expected: Vec<_> = found.into_iter().map(|(w, d, y, r)| (w.to_owned(), d, y, r)).collect();
            assert_eq!(read(text, "fr"), expected, "{text}");
        }
        for (text, found) in [
            ("Thursday, October 8th, 2026", vec![("Thursday, October 8th, 2026", Some(3), Some(2026), of(8, 10))]),
            ("on Thursday 8 October 2026", vec![("Thursday 8 October 2026", Some(3), Some(2026), of(8, 10))]),
            ("Friday the 9th of October", vec![("Friday the 9th of October", Some(4), None, of(9, 10))]),
            ("October 8, 2026", vec![("October 8, 2026", None, Some(2026), of(8, 10))]),
            ("you may 8 times", vec![]),
            ("until 15 September", vec![("15 September", None, None, of(15, 9))]),
        ] {
            let expected: Vec<_> = found.into_iter().map(|(w, d, y, r)| (w.to_owned(), d, y, r)).collect();
            assert_eq!(read(text, "en"), expected, "{text}");
        }
    }
}
