//! The words of the date on a cover.

use crate::compose::story::{Moment, Words};
use crate::language::wording::{Language, MOST_DATES, capitalised, runs};
use chrono::{Datelike, NaiveDate};

/// The date cut up for a cover: a large number, the weekday of a single day, the month.
pub(crate) struct CoverDate {
    /// "28", "28–30", "1–5, 9", "31 août – 1er sept."
    pub day: Words,
    /// "Jeudi", under the number but said before it.
    pub weekday: Option<Words>,
    /// "août 2025".
    pub month: Option<Words>,
    /// How many days there are, where the first and the last stand for all of them.
    pub unnamed: Option<usize>,
}

impl CoverDate {
    /// "28", "Jeudi", "août 2025"; "28–30", "août 2025"; "28 août – 2 sept.", "Du 28 août au 2 septembre 2025".
    pub(crate) fn of(days: &[Moment], language: &Language) -> CoverDate {
        let days: Vec<NaiveDate> = days.iter().map(|moment| moment.day).collect();
        let (Some(&first), Some(&last)) = (days.first(), days.last()) else {
            return CoverDate { day: Words::own(""), weekday: None, month: None, unnamed: None };
        };
        // Alone on its line, the month may part from the year where the column is too narrow for both.
        let month = Some(Words::own(language.month_year(first).replace('\u{A0}', " ")));
        if first == last {
            let weekday = Some(Words::own(capitalised(language.weekday(first))));
            return CoverDate { day: Words::own(language.day_number(first)), weekday, month, unnamed: None };
        }
        let mut spans = runs(&days);
        let unnamed = (spans.len() > MOST_DATES).then_some(days.len());
        if unnamed.is_some() {
            spans = vec![(first, last)];
        }
        let month_of = |day: NaiveDate| (day.year(), day.month());
        let one_month = month_of(first) == month_of(last);
        // Figures of two months are nothing by themselves: the last of each month says it.
        let named = |day: NaiveDate, next: Option<NaiveDate>| match next {
            _ if one_month => language.day_number(day),
            Some(next) if month_of(next) == month_of(day) => language.day_number(day),
            _ => language.day_month_short(day),
        };
        let said = |(n, &(first, last)): (usize, &(NaiveDate, NaiveDate))| {
            let last_said = named(last, spans.get(n + 1).map(|&(next, _)| next));
            match (first == last, month_of(first) == month_of(last)) {
                (true, _) => last_said,
                (false, true) => format!("{}–{last_said}", language.day_number(first)),
                (false, false) => format!("{} – {last_said}", language.day_month_short(first)),
            }
        };
        let day = spans.iter().enumerate().map(said).collect::<Vec<_>>().join(", ");
        let month = if one_month { month } else { Some(Words::own(capitalised(&language.dates(&days)))) };
        CoverDate { day: Words::own(day), weekday: None, month, unnamed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(days: &[(u32, u32)]) -> String {
        let moment = |&(month, day): &(u32, u32)| Moment {
            day: NaiveDate::from_ymd_opt(2030, month, day).expect("a day"),
            start: None,
            end: None,
            zone: None,
            hours: None,
        };
        let days: Vec<Moment> = days.iter().map(moment).collect();
        CoverDate::of(&days, Language::of("fr")).day.plain().replace('\u{A0}', " ")
    }

    #[test]
    fn figures_of_several_months_name_them() {
        assert_eq!(said(&[(8, 28)]), "28");
        assert_eq!(said(&[(8, 28), (8, 29), (8, 30)]), "28–30");
        assert_eq!(said(&[(8, 31), (9, 1)]), "31 août – 1er sept.");
        assert_eq!(said(&[(9, 3), (9, 10), (10, 1)]), "3, 10 sept., 1er oct.");
        let weeks: Vec<(u32, u32)> = (1..12).map(|month| (month, 3)).collect();
        assert_eq!(said(&weeks), "3 janv. – 3 nov.");
    }
}
