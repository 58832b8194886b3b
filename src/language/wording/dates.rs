//! Dates, months and days of the week in a language.

use super::{Language, fill};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DatePatterns {
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

impl Language {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::wording::capitalised;

    fn fr() -> &'static Language {
        Language::find("fr").expect("French is shipped")
    }
    fn en() -> &'static Language {
        Language::find("en-GB").expect("English is shipped")
    }
    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
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
}
