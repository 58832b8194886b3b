//! Wordings, dates and hours of a language, read from `assets/languages/*.toml`.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Offset, TimeZone, Timelike};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The shipped languages, the default one first. Another language is one more file here.
const FILES: &[&str] =
    &[include_str!("../../assets/languages/fr/language.toml"), include_str!("../../assets/languages/en/language.toml")];

/// Everything livret prints of its own in one language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Language {
    /// BCP 47 primary tag: `fr`.
    pub tag: String,
    /// The language's name for itself.
    pub name: String,
    pub words: Wordings,
    pub proof: ProofWordings,
    pub sheets: SheetWordings,
    date: DatePatterns,
    hour: HourPatterns,
    numbers: Numbers,
    list: ListPatterns,
    /// Cities of the time-zone database whose name is not the same in this language.
    cities: BTreeMap<String, String>,
}

/// The words of a brochure that its author did not write. Those with `{…}` are templates for [`fill`].
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Wordings {
    pub and: String,
    pub presentation: String,
    pub programme: String,
    /// Title of the grid of a one-day event.
    pub glance_of_the_day: String,
    /// The same, of an event that begins in the evening.
    pub glance_of_the_evening: String,
    /// Title above the grids of an event of several days.
    pub glance_of_the_days: String,
    /// Title of the grid of one day among several: `{date}`.
    pub glance_of_one_day: String,
    /// `{n}`
    pub parcours: String,
    pub parcours_plural: String,
    pub plenary: String,
    pub session: String,
    #[serde(rename = "break")]
    pub break_: String,
    /// `{who}`
    pub borne_by: String,
    /// The same words alone, above a mark.
    pub borne_by_label: String,
    pub moderated_by: String,
    pub speakers: String,
    pub speakers_index: String,
    pub partners: String,
    pub organiser: String,
    /// After a time or a title taken up on another page.
    pub continued: String,
    pub contents: String,
    pub notes: String,
    pub cover: String,
    pub back_cover: String,
    pub online: String,
    pub online_space: String,
    pub date: String,
    pub dates: String,
    pub hours: String,
    pub time: String,
    pub place: String,
    pub room: String,
    pub address: String,
    pub registration: String,
    pub resources: String,
    pub contact: String,
    /// `{start}`, `{end}`
    pub from_to: String,
    /// The hours of an event whose end nobody wrote: `{start}`.
    pub from: String,
    /// `{n}`
    pub page: String,
    /// `{name}`
    pub logo: String,
    /// `{address}`
    pub qr_code: String,
    /// What a link inside the brochure says of itself: `{page}`, `{title}`.
    pub go_to_page: String,
    /// What a link to a page of the web says of itself: `{address}`.
    pub open_address: String,
    /// What a link to an e-mail address says of itself: `{address}`.
    pub write_to: String,
}

/// The words of the sheet that the client approves.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ProofWordings {
    pub title: String,
    /// What to do with it.
    pub instruction: String,
    /// Before what tells this state of the programme from others.
    pub version: String,
    pub date: String,
    pub pages: String,
    /// Size of the page, cut.
    pub trim: String,
    /// `{width}`, `{height}`
    pub size: String,
    pub bleed: String,
    pub safety: String,
    /// `{n}`
    pub millimetres: String,
    /// `{page}`, `{pages}`
    pub page_of: String,
    pub approved: String,
    pub approved_with_corrections: String,
    pub new_proof: String,
    pub approved_by: String,
    pub signature: String,
    /// Short for a signature on every page.
    pub initials: String,
    pub not_for_print: String,
}

/// What is written beside the imposed sheets, for the printer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SheetWordings {
    /// `{n}`, `{of}`, `{side}`
    pub sheet: String,
    pub front: String,
    pub back: String,
    /// `{n}`, `{of}`
    pub signature: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DatePatterns {
    months: [String; 12],
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
    range: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Numbers {
    words: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ListPatterns {
    separator: String,
    last: String,
}

/// How much of a date is said.
#[derive(Clone, Copy, PartialEq)]
enum Upto {
    Day,
    Month,
    Year,
}

impl Language {
    /// The shipped languages, the default one first.
    pub fn all() -> &'static [Language] {
        static ALL: OnceLock<Vec<Language>> = OnceLock::new();
        ALL.get_or_init(|| {
            FILES.iter().map(|file| toml::from_str(file).expect("the shipped language files are well formed")).collect()
        })
    }

    /// The language of a BCP 47 tag; a region (`fr-CA`) finds its language.
    pub fn find(tag: &str) -> Option<&'static Language> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Language::all().iter().find(|language| language.tag.eq_ignore_ascii_case(primary))
    }

    /// The language of a tag, or the default one.
    pub fn of(tag: &str) -> &'static Language {
        Language::find(tag).unwrap_or(&Language::all()[0])
    }

    /// "10 h 00", with narrow no-break spaces; "10h00" when compact.
    pub fn hour(&self, time: NaiveTime, compact: bool) -> String {
        let pattern = if compact { &self.hour.compact } else { &self.hour.plain };
        let (hour, minute) = (time.hour(), time.minute());
        fill(pattern, &[("h", &hour.to_string()), ("hh", &format!("{hour:02}")), ("mm", &format!("{minute:02}"))])
    }

    /// "10 h 00 – 11 h 00", or the start alone.
    pub fn hours(&self, start: NaiveTime, end: Option<NaiveTime>, compact: bool) -> String {
        let first = self.hour(start, compact);
        match end {
            None => first,
            Some(end) => fill(&self.hour.range, &[("start", &first), ("end", &self.hour(end, compact))]),
        }
    }

    /// "jeudi 28 août 2025".
    pub fn date(&self, day: NaiveDate) -> String {
        self.day(day, true, Upto::Year)
    }

    /// "jeudi 28 août", where the year is known.
    pub fn date_without_year(&self, day: NaiveDate) -> String {
        self.day(day, true, Upto::Month)
    }

    /// The days of an event, in order: "jeudi 28 août 2025", "jeudi 28 et vendredi 29 août 2025",
    /// "du 28 au 30 août 2025". Days that do not follow each other are listed.
    pub fn dates(&self, days: &[NaiveDate]) -> String {
        let (Some(&first), Some(&last)) = (days.first(), days.last()) else { return String::new() };
        let in_a_row = days.windows(2).all(|pair| pair[0].checked_add_days(Days::new(1)) == Some(pair[1]));
        if days.len() > 2 && in_a_row {
            return fill(
                &self.date.range,
                &[("first", &self.day(first, false, said(first, last))), ("last", &self.day(last, false, Upto::Year))],
            );
        }
        let each: Vec<String> = days
            .iter()
            .enumerate()
            .map(|(n, &day)| self.day(day, true, days.get(n + 1).map_or(Upto::Year, |&next| said(day, next))))
            .collect();
        self.list(&each)
    }

    /// "août 2025".
    pub fn month_year(&self, day: NaiveDate) -> String {
        self.pattern(&self.date.month_year, day)
    }

    /// "jeudi".
    pub fn weekday(&self, day: NaiveDate) -> &str {
        &self.date.weekdays[day.weekday().num_days_from_monday() as usize]
    }

    /// The names of the months, from January.
    pub fn months(&self) -> &[String; 12] {
        &self.date.months
    }

    /// The names of the days, from Monday.
    pub fn weekdays(&self) -> &[String; 7] {
        &self.date.weekdays
    }

    /// The place of a month from 0, by its name in any capitals.
    pub fn month(&self, name: &str) -> Option<usize> {
        self.date.months.iter().position(|month| same(month, name))
    }

    /// Whether a word is the name of a day of the week, in any capitals.
    pub fn is_weekday(&self, name: &str) -> bool {
        self.date.weekdays.iter().any(|day| same(day, name))
    }

    /// Numbers in words, from zero.
    pub fn numbers(&self) -> &[String] {
        &self.numbers.words
    }

    /// "Paris, UTC+2": a time zone as it is on a day.
    pub fn time_zone(&self, zone: chrono_tz::Tz, day: NaiveDate) -> String {
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

    /// "trois"; digits where the language file has no word.
    pub fn number_word(&self, n: usize) -> String {
        self.numbers.words.get(n).cloned().unwrap_or_else(|| n.to_string())
    }

    /// "a, b et c".
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
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
        let number = if day.day() == 1 { self.date.first_of_month.clone() } else { day.day().to_string() };
        fill(
            pattern,
            &[
                ("weekday", self.weekday(day)),
                ("day", &number),
                ("month", &self.date.months[day.month0() as usize]),
                ("year", &day.year().to_string()),
            ],
        )
    }
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
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

/// Puts values in the `{names}` of a template. A name without a value stays as it is; values are not read again.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
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
pub fn capitalised(text: &str) -> String {
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
        let mut each = FILES.iter().map(|file| {
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
        assert_eq!(Language::all().len(), FILES.len());
        assert!(FILES.iter().all(|file| !file.contains("= \"\"")));
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
        assert_eq!(
            en().dates(&[day(2025, 8, 28), day(2025, 8, 29), day(2025, 8, 30)]).replace('\u{A0}', " "),
            "28 to 30 August 2025"
        );
    }

    #[test]
    fn lists_and_numbers() {
        assert_eq!(fr().list(&["a", "b", "c"]), "a, b et c");
        assert_eq!(fr().list(&["a"]), "a");
        assert_eq!(fr().number_word(3), "trois");
        assert_eq!(fr().number_word(99), "99");
    }

    #[test]
    fn filling_leaves_what_it_does_not_know() {
        assert_eq!(fill("{a} {b} {", &[("a", "{b}")]), "{b} {b} {");
        assert_eq!(fill("page\u{A0}{n}", &[("n", "3")]), "page\u{A0}3");
        assert_eq!(capitalised(""), "");
        assert_eq!(capitalised("été"), "Été");
    }
}
