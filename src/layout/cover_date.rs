//! The words of the date on a cover.

use crate::compose::story::{Moment, Words};
use crate::language::wording::{Language, capitalised};
use chrono::{Datelike, NaiveDate};

/// The date cut up for a cover: a large number, the weekday of a single day, the month.
pub(crate) struct CoverDate {
    /// "28", "28–30".
    pub day: Words,
    /// "Jeudi", under the number but said before it.
    pub weekday: Option<Words>,
    /// "août 2025".
    pub month: Option<Words>,
}

impl CoverDate {
    /// "28", "Jeudi", "août 2025"; "28–30", "août 2025"; "28–2", "Du 28 août au 2 septembre 2025".
    pub(crate) fn of(days: &[Moment], language: &Language) -> CoverDate {
        let days: Vec<NaiveDate> = days.iter().map(|moment| moment.day).collect();
        let (Some(&first), Some(&last)) = (days.first(), days.last()) else {
            return CoverDate { day: Words::own(""), weekday: None, month: None };
        };
        // Alone on its line, the month may part from the year where the column is too narrow for both.
        let month = Some(Words::own(language.month_year(first).replace('\u{A0}', " ")));
        if first == last {
            let weekday = Some(Words::own(capitalised(language.weekday(first))));
            return CoverDate { day: Words::own(language.day_number(first)), weekday, month };
        }
        let in_a_row = days.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1]));
        let day = if in_a_row {
            format!("{}–{}", language.day_number(first), language.day_number(last))
        } else {
            let numbers: Vec<String> = days.iter().map(|&day| language.day_number(day)).collect();
            numbers.join(", ")
        };
        let one_month = (first.year(), first.month()) == (last.year(), last.month());
        let month = if one_month { month } else { Some(Words::own(capitalised(&language.dates(&days)))) };
        CoverDate { day: Words::own(day), weekday: None, month }
    }
}
