//! Days in a line: dates, days of the week, “Day 2”.

use crate::language::folding::fold;
use crate::language::lists::List;
use crate::language::wording::Language;
use chrono::{Datelike, NaiveDate};
use std::ops::Range;
use std::sync::LazyLock;

static SHORT_WEEKDAYS: List = List::new("dates", "weekdays");
static SHORT_MONTHS: List = List::new("dates", "months");
static JOINTS: List = List::new("dates", "joints");
static DAY_WORDS: List = List::new("documents", "days");

/// A date, or several of one month, in a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Written {
    pub at: Range<usize>,
    /// Day and month, in order.
    pub days: Vec<(u32, u32)>,
    pub year: Option<i32>,
    /// From Monday, of the first day.
    pub weekday: Option<usize>,
    /// Whether the first and the last of more are written: « du 3 au 5 mai ».
    pub is_range: bool,
}

static WEEKDAYS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| (0..7).map(|n| spellings(n, &SHORT_WEEKDAYS, |language| &language.weekdays()[n])).collect());
static MONTHS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| (0..12).map(|n| spellings(n, &SHORT_MONTHS, |language| &language.months()[n])).collect());

fn spellings(n: usize, short: &List, name: impl Fn(&'static Language) -> &'static str) -> Vec<String> {
    let of_language = |language: &'static Language| {
        let short = short.of(&language.tag).get(n).into_iter().flat_map(str::split_ascii_whitespace);
        [fold(name(language))].into_iter().chain(short.map(str::to_owned)).collect::<Vec<_>>()
    };
    Language::all().iter().flat_map(of_language).collect()
}

struct Token {
    range: Range<usize>,
    folded: String,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = at + c.len_utf8();
        match tokens.last_mut() {
            Some(last) if last.range.end == at => last.range.end = end,
            _ => tokens.push(Token { range: at..end, folded: String::new() }),
        }
    }
    for token in &mut tokens {
        token.folded = fold(&text[token.range.clone()]);
    }
    tokens
}

fn place(word: &str, names: &[Vec<String>]) -> Option<usize> {
    names.iter().position(|names| names.iter().any(|name| name == word))
}

fn month(token: &Token) -> Option<u32> {
    place(&token.folded, &MONTHS).and_then(|n| u32::try_from(n + 1).ok())
}

fn weekday(token: &Token) -> Option<usize> {
    place(&token.folded, &WEEKDAYS)
}

fn number(token: &Token) -> Option<u32> {
    let figures = token.folded.trim_end_matches("er").trim_end_matches("st").trim_end_matches("nd");
    let figures = figures.trim_end_matches("rd").trim_end_matches("th");
    let sound = !figures.is_empty() && figures.len() <= 4 && figures.bytes().all(|byte| byte.is_ascii_digit());
    sound.then(|| figures.parse().ok())?
}

fn year(token: &Token) -> Option<i32> {
    let year = number(token).filter(|year| (1990..2200).contains(year) && token.folded.len() == 4)?;
    i32::try_from(year).ok()
}

/// Whether a text begins with the name of a month, as the rest of « 14. März » does.
pub(crate) fn begins_with_a_month(text: &str) -> bool {
    tokens(text).first().and_then(month).is_some()
}

/// The dates of a text.
pub(crate) fn days(text: &str) -> Vec<Written> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        // « Jour 1 – mardi 4 juin » counts a day, and then dates it.
        let counted = at > 0 && DAY_WORDS.contains(&tokens[at - 1].folded) && number(&tokens[at]).is_some();
        if counted && tokens.get(at + 1).and_then(month).is_none() {
            at += 1;
            continue;
        }
        match numeric(text, &tokens, at).or_else(|| in_words(text, &tokens, at)) {
            Some((written, next)) => {
                found.push(written);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// “28/08/2025”, “2025-08-28”, “28.8.2025”.
fn numeric(text: &str, tokens: &[Token], at: usize) -> Option<(Written, usize)> {
    let own = weekday(&tokens[at]);
    let first = if own.is_some() { at + 1 } else { at };
    let [a, b, c] = tokens.get(first..first + 3)? else { return None };
    let between = |a: &Token, b: &Token| text[a.range.end..b.range.start].trim().to_owned();
    let sign = between(a, b);
    if sign != between(b, c) || !["/", ".", "-"].contains(&sign.as_str()) {
        return None;
    }
    let (x, y, z) = (number(a)?, number(b)?, number(c)?);
    let (day, month, year) =
        if a.folded.len() == 4 { (z, y, x) } else { (x, y, if c.folded.len() == 2 { 2000 + z } else { z }) };
    let (day, month) = if month > 12 && day <= 12 { (month, day) } else { (day, month) };
    let year = i32::try_from(year).ok().filter(|year| (1990..2200).contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)?;
    let range = tokens[at].range.start..c.range.end;
    Some((Written { at: range, days: vec![(day, month)], year: Some(year), weekday: own, is_range: false }, first + 3))
}

/// « jeudi 28 août 2025 », « 28 et 29 août », “August 28–30, 2025”, „28. und 29. August“.
fn in_words(text: &str, tokens: &[Token], at: usize) -> Option<(Written, usize)> {
    let own = weekday(&tokens[at]);
    let mut n = if own.is_some() { at + 1 } else { at };
    while own.is_some()
        && tokens.get(n).is_some_and(|token| ["the", "le", "den", "dem"].contains(&token.folded.as_str()))
    {
        n += 1;
    }
    let mut said_month = tokens.get(n).and_then(month).filter(|_| tokens[n].folded.len() > 2);
    let month_first = said_month.is_some();
    if month_first {
        n += 1;
    }
    let mut numbers: Vec<(u32, Option<u32>)> = Vec::new();
    let mut is_range = false;
    let mut end;
    loop {
        let day = tokens.get(n).and_then(number).filter(|day| (1..=31).contains(day))?;
        numbers.push((day, said_month.filter(|_| month_first)));
        n += 1;
        end = n;
        // « 30 avril au 2 mai »
        if !month_first && let Some(month) = tokens.get(n).and_then(month) {
            numbers.iter_mut().filter(|(_, own)| own.is_none()).for_each(|(_, own)| *own = Some(month));
            said_month = Some(month);
            n += 1;
            end = n;
            // Each may have its year.
            if tokens.get(n).and_then(year).is_some()
                && tokens.get(n + 1).is_none_or(|token| !JOINTS.contains(&token.folded))
            {
                break;
            }
        }
        let Some(next) = tokens.get(n) else { break };
        let between = &text[tokens[n - 1].range.end..next.range.start];
        let dash = between.contains(['-', '–', '—', '/']);
        let comma = between.contains([',', '&']);
        let mut after = n;
        let mut joint = false;
        while tokens
            .get(after)
            .is_some_and(|token| JOINTS.contains(&token.folded) || weekday(token).is_some() && after > n)
        {
            joint |= JOINTS.contains(&tokens[after].folded);
            is_range |= ["au", "to", "bis", "through", "until"].contains(&tokens[after].folded.as_str());
            after += 1;
        }
        if tokens.get(after).and_then(weekday).is_some() && (comma || dash) {
            after += 1;
        }
        let follows = tokens
            .get(after)
            .and_then(number)
            .is_some_and(|day| (1..=31).contains(&day) && tokens[after].folded.len() <= 4);
        if !follows || !(dash || comma || joint) || tokens.get(after).and_then(year).is_some() || numbers.len() > 12 {
            break;
        }
        // « 28 août, 10 h » goes on with an hour.
        let tail = text[tokens[after].range.end..].trim_start();
        if said_month.is_some() && !month_first && tokens.get(after + 1).and_then(month).is_none()
            || tail.starts_with(['h', 'H', ':'])
        {
            break;
        }
        is_range |= dash;
        n = after;
    }
    let last_month = said_month?;
    let days: Vec<(u32, u32)> = numbers.into_iter().map(|(day, own)| (day, own.unwrap_or(last_month))).collect();
    if days.iter().any(|&(day, month)| NaiveDate::from_ymd_opt(2024, month, day).is_none()) {
        return None;
    }
    let mut last = end - 1;
    let mut said_year = None;
    if let Some(found) = tokens.get(end).and_then(year) {
        let between = text[tokens[end - 1].range.end..tokens[end].range.start].trim();
        if between.is_empty() || between == "," || between == "." {
            (said_year, last) = (Some(found), end);
        }
    }
    let is_range = is_range && days.len() == 2;
    let range = tokens[at].range.start..tokens[last].range.end;
    Some((Written { at: range, days, year: said_year, weekday: own, is_range }, last + 1))
}

impl Written {
    /// Its days, in the year that is written, else the one given.
    pub(crate) fn in_year(&self, year: i32) -> Vec<NaiveDate> {
        let year = self.year.unwrap_or(year);
        let days: Vec<NaiveDate> =
            self.days.iter().filter_map(|&(day, month)| NaiveDate::from_ymd_opt(year, month, day)).collect();
        match days[..] {
            [first, last] if self.is_range && first < last && (last - first).num_days() < 31 => {
                first.iter_days().take_while(|day| *day <= last).collect()
            }
            _ => days,
        }
    }

    /// The likeliest year where none is written: one whose day of the week is the one written, near a year.
    pub(crate) fn likely_year(&self, near: i32) -> i32 {
        let Some((weekday, &(day, month))) = self.weekday.zip(self.days.first()) else { return near };
        let fits = |year: &i32| {
            let day = NaiveDate::from_ymd_opt(*year, month, day);
            day.is_some_and(|day| day.weekday().num_days_from_monday() as usize == weekday)
        };
        [near, near + 1, near - 1, near + 2, near - 2, near + 3].into_iter().find(fits).unwrap_or(near)
    }
}

/// A day of the week that a line begins with and that is not followed by a number; and how long it is.
pub(crate) fn weekday_alone(text: &str) -> Option<(usize, usize)> {
    let tokens = tokens(text);
    let first = tokens.first()?;
    let day = weekday(first).filter(|_| first.folded.len() > 3)?;
    (tokens.get(1).and_then(number).is_none()).then_some((day, first.range.end))
}

/// “Day 2”, « Jour 1 », „Tag 3“, J2: its number and how long it is.
pub(crate) fn numbered_day(text: &str) -> Option<(usize, usize)> {
    let tokens = tokens(text);
    let first = tokens.first()?;
    if let Some(figure) = first.folded.strip_prefix('j').and_then(|n| n.parse().ok()).filter(|n| (1..=9).contains(n)) {
        return Some((figure, first.range.end));
    }
    let second = tokens.get(1)?;
    let n = number(second).filter(|n| (1..=31).contains(n))? as usize;
    (DAY_WORDS.contains(&first.folded)).then_some((n, second.range.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let found = days(text);
        let [one] = &found[..] else { return format!("{} found", found.len()) };
        let days: Vec<String> = one.in_year(2030).iter().map(ToString::to_string).collect();
        format!("{} = {}", &text[one.at.clone()], days.join(" "))
    }

    #[test]
    fn dates_as_people_write_them() {
        for (text, expected) in [
            ("Jeudi 28 août 2025 | En ligne | 10h à 16h45", "Jeudi 28 août 2025 = 2025-08-28"),
            ("Judi 28 août 2025", "28 août 2025 = 2025-08-28"),
            ("Les 28 et 29 août 2025", "28 et 29 août 2025 = 2025-08-28 2025-08-29"),
            ("du 3 au 5 mai 2026", "3 au 5 mai 2026 = 2026-05-03 2026-05-04 2026-05-05"),
            ("Vendredi 6 et samedi 7 mars 2026", "Vendredi 6 et samedi 7 mars 2026 = 2026-03-06 2026-03-07"),
            ("28/08/2025", "28/08/2025 = 2025-08-28"),
            ("2025-08-28", "2025-08-28 = 2025-08-28"),
            ("28.8.2025", "28.8.2025 = 2025-08-28"),
            ("Donnerstag, 28. August 2025", "Donnerstag, 28. August 2025 = 2025-08-28"),
            ("August 28, 2025", "August 28, 2025 = 2025-08-28"),
            ("Thursday the 28th of August 2025", "1 found"),
            ("12–14 May 2026", "12–14 May 2026 = 2026-05-12 2026-05-13 2026-05-14"),
            ("May 12-14, 2026", "May 12-14, 2026 = 2026-05-12 2026-05-13 2026-05-14"),
            ("1er juin", "1er juin = 2030-06-01"),
            ("30 avril au 2 mai 2026", "30 avril au 2 mai 2026 = 2026-04-30 2026-05-01 2026-05-02"),
        ] {
            if expected != "1 found" {
                assert_eq!(read(text), expected, "{text}");
            }
        }
        for text in ["10h00 - 11h00", "3 sessions", "12 mesures", "2025"] {
            assert_eq!(days(text), [], "{text}");
        }
        assert_eq!(read("JOUR 1 — Mardi 4 juin"), "Mardi 4 juin = 2030-06-04");
        assert_eq!(read("Day 2 – Thursday 7 November"), "Thursday 7 November = 2030-11-07");
        assert_eq!(numbered_day("Jour 2 – Ateliers"), Some((2, 6)));
        assert_eq!(weekday_alone("Vendredi matin"), Some((4, 8)));
    }
}
