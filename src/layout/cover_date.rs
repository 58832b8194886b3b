//! The words of the date on a cover.

use crate::compose::story::{Moment, Words};
use crate::language::wording::{Language, MOST_DATES, capitalised, runs};
use chrono::{Datelike, NaiveDate};

/// The date cut up for a cover: a large number, the weekday of a single day, the month.
pub(crate) struct CoverDate {
    /// "28", "28–30", "1–5, 9".
    pub day: Words,
    /// "Jeudi", under the number but said before it.
    pub weekday: Option<Words>,
    /// "août 2025".
    pub month: Option<Words>,
    /// How many days there are, where the first and the last stand for all of them.
    pub unnamed: Option<usize>,
}

impl CoverDate {
    /// "28", "Jeudi", "août 2025"; "28–30", "août 2025"; "28–2", "Du 28 août au 2 septembre 2025".
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
        let said = |&(first, last): &(NaiveDate, NaiveDate)| match (language.day_number(first), first == last) {
            (alone, true) => alone,
            (first, false) => format!("{first}–{}", language.day_number(last)),
        };
        let day = spans.iter().map(said).collect::<Vec<_>>().join(", ");
        let one_month = (first.year(), first.month()) == (last.year(), last.month());
        let month = if one_month { month } else { Some(Words::own(capitalised(&language.dates(&days)))) };
        CoverDate { day: Words::own(day), weekday: None, month, unnamed }
    }
}
