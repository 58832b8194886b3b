//! Wordings, dates and hours of a language, read from `assets/languages/TAG/language.toml`.
//!
//! A language is a folder there, found by its name: `language.toml`, `messages/*.ftl` and `lists/*.toml`. A region is a folder, too
//! (`fr-CH`), whose `language.toml` says what differs from that of its language. Nothing else in the code names a language to know it, but
//! for the feature of hypher that divides its words, in `Cargo.toml`.

use super::folding::fold;
use super::profile::Profile;
use super::wordings::{
    MailWordings, ParcoursWord, ProofWordings, SheetWordings, StatementWordings, WebWordings, Wordings,
};
use crate::embedded::LANGUAGES;
use chrono::{Datelike, NaiveDate, NaiveTime, Offset, TimeZone, Timelike};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The language of a programme that does not say its own.
const DEFAULT: &str = "fr";

/// Everything livret prints of its own in one language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Language {
    /// BCP 47 primary tag: `fr`.
    pub tag: String,
    /// The language's name for itself.
    pub name: String,
    pub words: Wordings,
    /// What each icon shows, by its name.
    pub icons: BTreeMap<String, String>,
    /// What a house may call its parcours; the first is that of a programme that says nothing of it.
    pub parcours_words: Vec<ParcoursWord>,
    pub proof: ProofWordings,
    pub sheets: SheetWordings,
    pub web: WebWordings,
    pub mail: MailWordings,
    pub statement: StatementWordings,
    date: DatePatterns,
    hour: HourPatterns,
    numbers: Numbers,
    list: ListPatterns,
    pub typography: Profile,
    /// Cities of the time-zone database whose name is not the same in this language.
    cities: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DatePatterns {
    months: [String; 12],
    months_short: [String; 12],
    weekdays: [String; 7],
    first_of_month: String,
    weekday_day_month_year: String,
    weekday_day_month: String,
    weekday_day: String,
    day_month_year: String,
    day_month: String,
    day: String,
    month_year: String,
    range: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct HourPatterns {
    plain: String,
    compact: String,
    /// An hour inside a range, and the range: what both hours share is said once.
    in_range: String,
    range: String,
    compact_range: String,
    /// Words after an hour, as an author may write it: "10:30 Uhr".
    signs: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Numbers {
    words: Vec<String>,
    /// Before decimals, and between thousands.
    decimal: char,
    thousands: char,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ListPatterns {
    separator: String,
    last: String,
}

/// Dates, or spans of days that follow each other, that a list of them holds.
pub(crate) const MOST_DATES: usize = 6;

/// Days in order as spans of those that follow each other: the first and the last of each.
pub(crate) fn runs(days: &[NaiveDate]) -> Vec<(NaiveDate, NaiveDate)> {
    let mut runs: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for &day in days {
        match runs.last_mut() {
            Some((_, last)) if last.succ_opt() == Some(day) => *last = day,
            _ => runs.push((day, day)),
        }
    }
    runs
}

/// How much of a date is said.
#[derive(Clone, Copy, PartialEq)]
enum Upto {
    Day,
    Month,
    Year,
}

impl Profile {
    /// The profile of a language, given as a BCP 47 tag, as its region has it. Languages that livret does not know get one that only
    /// tidies spaces and ellipses.
    pub(crate) fn of(tag: &str) -> Profile {
        Language::find(tag).map_or_else(Profile::neutral, |language| language.typography.clone())
    }
}

impl Language {
    /// The shipped languages, the default one first.
    pub(crate) fn all() -> &'static [Language] {
        &shipped().languages
    }

    /// The language of a BCP 47 tag as its region writes it (`fr-CH`), or else as it is written elsewhere.
    pub(crate) fn find(tag: &str) -> Option<&'static Language> {
        let same = |known: &str| {
            let parts = |tag: &'_ str| tag.replace('_', "-").to_ascii_lowercase();
            tag.len() == known.len() && parts(known) == parts(tag)
        };
        let regional = shipped().regions.iter().find(|(known, _)| same(known)).map(|(_, language)| language);
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        regional.or_else(|| Language::all().iter().find(|language| language.tag.eq_ignore_ascii_case(primary)))
    }

    /// The language of a tag, or the default one.
    pub(crate) fn of(tag: &str) -> &'static Language {
        Language::find(tag).unwrap_or(&Language::all()[0])
    }

    /// The usual word for a parcours that is written in any capitals, with or without its accents.
    pub(crate) fn parcours_word(&self, written: &str) -> Option<&ParcoursWord> {
        self.parcours_words.iter().find(|word| fold(&word.one) == fold(written))
    }

    /// "10 h 00", with narrow no-break spaces; "10h00" when compact.
    pub(crate) fn hour(&self, time: NaiveTime, compact: bool) -> String {
        clock(if compact { &self.hour.compact } else { &self.hour.plain }, time)
    }

    /// Words that authors write after an hour.
    pub(crate) fn hour_signs(&self) -> &[String] {
        &self.hour.signs
    }

    /// The sign before decimals, and the one between thousands.
    pub(crate) fn number_signs(&self) -> (char, char) {
        (self.numbers.decimal, self.numbers.thousands)
    }

    /// "10 h 00 – 11 h 00", or the start alone.
    pub(crate) fn hours(&self, start: NaiveTime, end: Option<NaiveTime>, compact: bool) -> String {
        let Some(end) = end else { return self.hour(start, compact) };
        let patterns = &self.hour;
        let (of_each, range) = match compact {
            true => (&patterns.compact, &patterns.compact_range),
            false => (&patterns.in_range, &patterns.range),
        };
        fill(range, &[("start", &clock(of_each, start)), ("end", &clock(of_each, end))])
    }

    /// "jeudi 28 août 2025".
    pub(crate) fn date(&self, day: NaiveDate) -> String {
        self.day(day, true, Upto::Year)
    }

    /// "jeudi 28 août", where the year is known.
    pub(crate) fn date_without_year(&self, day: NaiveDate) -> String {
        self.day(day, true, Upto::Month)
    }

    /// The days of an event, in order: "jeudi 28 août 2025", "jeudi 28 et vendredi 29 août 2025", "du 28 au 30 août 2025", "du 1er au 5
    /// et mercredi 9 juillet 2025". Of days that are too many to be listed, the first and the last are said.
    pub(crate) fn dates(&self, days: &[NaiveDate]) -> String {
        let (Some(&first), Some(&last)) = (days.first(), days.last()) else { return String::new() };
        let mut spans: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for (first, last) in runs(days) {
            match first.succ_opt() {
                Some(next) if next == last => spans.extend([(first, first), (last, last)]),
                _ => spans.push((first, last)),
            }
        }
        if spans.len() > MOST_DATES {
            spans = vec![(first, last)];
        }
        let each: Vec<String> = spans
            .iter()
            .enumerate()
            .map(|(n, &(first, last))| {
                let upto = spans.get(n + 1).map_or(Upto::Year, |&(next, _)| said(last, next));
                if first == last {
                    return self.day(last, true, upto);
                }
                let ends = [self.day(first, false, said(first, last)), self.day(last, false, upto)];
                fill(&self.date.range, &[("first", &ends[0]), ("last", &ends[1])])
            })
            .collect();
        self.list(&each)
    }

    /// "28", "14.": the day alone, in figures.
    pub(crate) fn day_number(&self, day: NaiveDate) -> String {
        fill(&self.date.day, &[("day", &day.day().to_string())])
    }

    /// "28 août", "1er sept.": in large type.
    pub(crate) fn day_month_short(&self, day: NaiveDate) -> String {
        self.with_months(&self.date.day_month, day, &self.date.months_short)
    }

    /// "août 2025".
    pub(crate) fn month_year(&self, day: NaiveDate) -> String {
        self.pattern(&self.date.month_year, day)
    }

    /// "jeudi".
    pub(crate) fn weekday(&self, day: NaiveDate) -> &str {
        &self.date.weekdays[day.weekday().num_days_from_monday() as usize]
    }

    /// The names of the months, from January.
    pub(crate) fn months(&self) -> &[String; 12] {
        &self.date.months
    }

    /// The names of the days, from Monday.
    pub(crate) fn weekdays(&self) -> &[String; 7] {
        &self.date.weekdays
    }

    /// The place of a month from 0, by its name in any capitals.
    pub(crate) fn month(&self, name: &str) -> Option<usize> {
        self.date.months.iter().position(|month| same(month, name))
    }

    /// Whether a word is the name of a day of the week, in any capitals.
    pub(crate) fn is_weekday(&self, name: &str) -> bool {
        self.date.weekdays.iter().any(|day| same(day, name))
    }

    /// Between the things of a list: all but the last two, and these.
    pub(crate) fn joints(&self) -> (&str, &str) {
        (&self.list.separator, &self.list.last)
    }

    /// Numbers in words, from zero.
    pub(crate) fn numbers(&self) -> &[String] {
        &self.numbers.words
    }

    /// "Paris, UTC+2": a time zone as it is on a day.
    pub(crate) fn time_zone(&self, zone: chrono_tz::Tz, day: NaiveDate) -> String {
        let city = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        let city = self.cities.get(&city).cloned().unwrap_or(city);
        let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
        let seconds = zone.offset_from_utc_datetime(&noon).fix().local_minus_utc();
        let (sign, minutes) = (if seconds < 0 { '−' } else { '+' }, seconds.abs() / 60);
        let offset = match (minutes / 60, minutes % 60) {
            (0, 0) => String::new(),
            (hours, 0) => format!("{sign}{hours}"),
            (hours, rest) => format!("{sign}{hours}:{rest:02}"),
        };
        if city == "UTC" { city } else { format!("{city}, UTC{offset}") }
    }

    /// "a, b et c".
    pub(crate) fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let mut said = String::new();
        for (n, item) in items.iter().enumerate() {
            if n > 0 {
                said.push_str(if n + 1 == items.len() { &self.list.last } else { &self.list.separator });
            }
            said.push_str(item.as_ref());
        }
        said
    }

    fn day(&self, day: NaiveDate, weekday: bool, upto: Upto) -> String {
        let patterns = &self.date;
        let pattern = match (weekday, upto) {
            (true, Upto::Year) => &patterns.weekday_day_month_year,
            (true, Upto::Month) => &patterns.weekday_day_month,
            (true, Upto::Day) => &patterns.weekday_day,
            (false, Upto::Year) => &patterns.day_month_year,
            (false, Upto::Month) => &patterns.day_month,
            (false, Upto::Day) => &patterns.day,
        };
        self.pattern(pattern, day)
    }

    fn pattern(&self, pattern: &str, day: NaiveDate) -> String {
        self.with_months(pattern, day, &self.date.months)
    }

    fn with_months(&self, pattern: &str, day: NaiveDate, months: &[String; 12]) -> String {
        let number = if day.day() == 1 { self.date.first_of_month.clone() } else { day.day().to_string() };
        fill(
            pattern,
            &[
                ("weekday", self.weekday(day)),
                ("day", &number),
                ("month", &months[day.month0() as usize]),
                ("year", &day.year().to_string()),
            ],
        )
    }
}

/// The languages of the folders, the default one first, and their regions by their tags.
struct Shipped {
    languages: Vec<Language>,
    regions: Vec<(&'static str, Language)>,
}

fn shipped() -> &'static Shipped {
    static SHIPPED: OnceLock<Shipped> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let files = || LANGUAGES.iter().filter_map(|(path, text)| Some((path.strip_suffix("/language.toml")?, *text)));
        let table = |text: &str| text.parse::<toml::Table>().expect("a shipped language file is TOML");
        let language = |table: toml::Table| table.try_into::<Language>().expect("a shipped language file is whole");
        let mut languages: Vec<Language> =
            files().filter(|(tag, _)| !tag.contains('-')).map(|(_, text)| language(table(text))).collect();
        languages.sort_by_key(|language| language.tag != DEFAULT);
        let regions = files().filter_map(|(tag, own)| {
            let (primary, _) = tag.split_once('-')?;
            let (_, text) = files().find(|(tag, _)| *tag == primary)?;
            let mut whole = table(text);
            lay_over(&mut whole, table(own));
            Some((tag, language(whole)))
        });
        Shipped { languages, regions: regions.collect() }
    })
}

/// Puts the values of a table in the place of those of another.
fn lay_over(under: &mut toml::Table, over: toml::Table) {
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(toml::Value::Table(inner)), toml::Value::Table(value)) => lay_over(inner, value),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}

/// An hour in a pattern.
fn clock(pattern: &str, time: NaiveTime) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    fill(pattern, &[("h", &hour.to_string()), ("hh", &format!("{hour:02}")), ("mm", &format!("{minute:02}"))])
}

/// What has to be said of a day that another one follows: what they share is said once, by the last.
fn said(day: NaiveDate, next: NaiveDate) -> Upto {
    if day.year() != next.year() {
        Upto::Year
    } else if day.month() != next.month() {
        Upto::Month
    } else {
        Upto::Day
    }
}

/// Whether two words are the same in any capitals.
fn same(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

/// Puts values in the `{names}` of a template. A name without a value stays as it is; values are not read again.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        let (before, after) = rest.split_at(open);
        filled.push_str(before);
        let known = after.find('}').and_then(|close| {
            let (_, value) = values.iter().find(|(name, _)| *name == &after[1..close])?;
            Some((value, close))
        });
        match known {
            Some((value, close)) => {
                filled.push_str(value);
                rest = &after[close + 1..];
            }
            None => {
                filled.push('{');
                rest = &after[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The same text with a capital first letter.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fr() -> &'static Language {
        Language::find("fr").expect("French is shipped")
    }
    fn en() -> &'static Language {
        Language::find("en-GB").expect("English is shipped")
    }
    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
    }
    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).expect("a real hour")
    }

    #[test]
    fn a_time_zone_is_said_as_it_is_that_day() {
        let zone =
            |language: &Language, name: &str, month| language.time_zone(name.parse().unwrap(), day(2025, month, 28));
        assert_eq!(zone(fr(), "Europe/Paris", 8), "Paris, UTC+2");
        assert_eq!(zone(fr(), "Europe/Paris", 12), "Paris, UTC+1");
        assert_eq!(zone(fr(), "Europe/London", 12), "Londres, UTC");
        assert_eq!(zone(en(), "America/St_Johns", 12), "St Johns, UTC−3:30");
        assert_eq!(zone(en(), "UTC", 12), "UTC");
    }

    fn keys(table: &toml::Table, under: &str, into: &mut Vec<String>) {
        for (key, value) in table {
            match value {
                toml::Value::Table(table) => keys(table, &format!("{under}{key}."), into),
                _ => into.push(format!("{under}{key}")),
            }
        }
    }

    #[test]
    fn every_language_has_the_same_keys_and_no_empty_word() {
        let files = || LANGUAGES.iter().filter(|(path, _)| path.ends_with("/language.toml") && !path.contains('-'));
        let mut each = files().map(|(_, file)| {
            let table: toml::Table = toml::from_str(file).expect("TOML");
            let mut found = Vec::new();
            keys(&table, "", &mut found);
            // Which cities change their name is each language's own affair.
            found.retain(|key| !key.starts_with("cities."));
            found.sort();
            found
        });
        let first = each.next().expect("a language");
        assert!(each.all(|other| other == first));
        assert_eq!(Language::all().len(), files().count());
        assert!(files().all(|(_, file)| !file.contains("= \"\"")));
    }

    #[test]
    fn a_tag_finds_its_language() {
        assert_eq!(Language::find("fr-CA").map(|l| l.tag.as_str()), Some("fr"));
        assert_eq!(Language::find("xx"), None);
        assert_eq!(Language::find(""), None);
    }

    #[test]
    fn hours_of_each_language() {
        assert_eq!(fr().hour(at(10, 0), false), "10\u{202F}h\u{202F}00");
        assert_eq!(fr().hour(at(9, 5), true), "9h05");
        assert_eq!(fr().hours(at(10, 0), Some(at(16, 45)), false), "10\u{202F}h\u{202F}00 – 16\u{202F}h\u{202F}45");
        assert_eq!(fr().hours(at(10, 0), None, true), "10h00");
        assert_eq!(en().hours(at(9, 5), Some(at(14, 0)), false), "9:05 – 14:00");
    }

    #[test]
    fn dates_of_each_language() {
        assert_eq!(fr().date(day(2025, 8, 28)), "jeudi 28\u{A0}août\u{A0}2025");
        assert_eq!(fr().date(day(2025, 9, 1)), "lundi 1er\u{A0}septembre\u{A0}2025");
        assert_eq!(en().date(day(2025, 9, 1)), "Monday 1\u{A0}September\u{A0}2025");
        assert_eq!(fr().date_without_year(day(2025, 8, 28)), "jeudi 28\u{A0}août");
        assert_eq!(fr().month_year(day(2025, 8, 28)), "août\u{A0}2025");
        assert_eq!(capitalised(fr().weekday(day(2025, 8, 28))), "Jeudi");
    }

    #[test]
    fn several_days() {
        let said = |days: &[NaiveDate]| fr().dates(days).replace('\u{A0}', " ");
        assert_eq!(said(&[]), "");
        assert_eq!(said(&[day(2025, 8, 28)]), "jeudi 28 août 2025");
        assert_eq!(said(&[day(2025, 8, 28), day(2025, 8, 29)]), "jeudi 28 et vendredi 29 août 2025");
        assert_eq!(said(&[day(2025, 8, 28), day(2025, 8, 29), day(2025, 8, 30)]), "du 28 au 30 août 2025");
        assert_eq!(said(&[day(2025, 8, 30), day(2025, 8, 31), day(2025, 9, 1)]), "du 30 août au 1er septembre 2025");
        assert_eq!(
            said(&[day(2025, 12, 31), day(2026, 1, 1), day(2026, 1, 2)]),
            "du 31 décembre 2025 au 2 janvier 2026"
        );
        assert_eq!(
            said(&[day(2025, 8, 28), day(2025, 9, 4), day(2026, 9, 11)]),
            "jeudi 28 août, jeudi 4 septembre 2025 et vendredi 11 septembre 2026"
        );
        let july = (1..=5).chain([9]).map(|n| day(2025, 7, n));
        let august = (1..=4).map(|n| day(2025, 8, n));
        let days: Vec<NaiveDate> = july.chain(august).collect();
        assert_eq!(said(&days), "du 1er au 5, mercredi 9 juillet et du 1er au 4 août 2025");
        let tuesdays: Vec<NaiveDate> = (0..12).map(|week| day(2025, 9, 2) + chrono::Days::new(7 * week)).collect();
        assert_eq!(said(&tuesdays), "du 2 septembre au 18 novembre 2025");
        assert_eq!(
            en().dates(&[day(2025, 8, 28), day(2025, 8, 29), day(2025, 8, 30)]).replace('\u{A0}', " "),
            "28 to 30 August 2025"
        );
    }

    #[test]
    fn lists_and_numbers() {
        assert_eq!(fr().list(&["a", "b", "c"]), "a, b et c");
        assert_eq!(fr().list(&["a"]), "a");
        assert_eq!(fr().numbers()[3], "trois");
    }

    #[test]
    fn filling_leaves_what_it_does_not_know() {
        assert_eq!(fill("{a} {b} {", &[("a", "{b}")]), "{b} {b} {");
        assert_eq!(fill("page\u{A0}{n}", &[("n", "3")]), "page\u{A0}3");
        assert_eq!(capitalised(""), "");
        assert_eq!(capitalised("été"), "Été");
    }
}
