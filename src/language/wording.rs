//! Wordings, dates and hours of a language, read from `assets/languages/TAG/language.toml`.
//!
//! A language is a folder there, found by its name: `language.toml`, `messages/*.ftl` and `lists/*.toml`. A region is a folder, too
//! (`fr-CH`), whose `language.toml` says what differs from that of its language. Nothing else in the code names a language to know it, but
//! for the feature of hypher that divides its words, in `Cargo.toml`.

mod dates;
mod shipped;

use super::folding::fold;
use super::profile::Profile;
use super::wordings::{
    MailWordings, ParcoursWord, ProofWordings, SheetWordings, StatementWordings, WebWordings, Wordings,
};
use chrono::{NaiveDate, NaiveTime, Offset, TimeZone, Timelike};
use dates::DatePatterns;
pub(crate) use dates::{MOST_DATES, runs};
use serde::Deserialize;
use shipped::shipped;
use std::collections::BTreeMap;

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
}

/// An hour in a pattern.
fn clock(pattern: &str, time: NaiveTime) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    fill(pattern, &[("h", &hour.to_string()), ("hh", &format!("{hour:02}")), ("mm", &format!("{minute:02}"))])
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

    #[test]
    fn hours_of_each_language() {
        assert_eq!(fr().hour(at(10, 0), false), "10\u{202F}h\u{202F}00");
        assert_eq!(fr().hour(at(9, 5), true), "9h05");
        assert_eq!(fr().hours(at(10, 0), Some(at(16, 45)), false), "10\u{202F}h\u{202F}00 – 16\u{202F}h\u{202F}45");
        assert_eq!(fr().hours(at(10, 0), None, true), "10h00");
        assert_eq!(en().hours(at(9, 5), Some(at(14, 0)), false), "9:05 – 14:00");
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
