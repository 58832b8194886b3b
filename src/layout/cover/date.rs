//! The date of a cover: a large number, the weekday and the month under it.

use crate::compose::story::{Moment, Words};
use crate::language::wording::{Language, capitalised};
use crate::layout::block::Block;
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Colour, Point, Pt};
use chrono::{Datelike, NaiveDate};

/// The date cut up for a cover: a large number, the weekday of a single day, the month.
pub(crate) struct CoverDate {
    /// "28", "28–30".
    day: Words,
    /// "Jeudi", under the number but said before it.
    weekday: Option<Words>,
    /// "août 2025".
    month: Option<Words>,
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

/// Paints the date in a column from `at` down, the number in one colour, the words in another; gives where it ends.
pub(crate) fn date(
    ts: &mut Typesetter,
    block: &mut Block,
    date: &CoverDate,
    (number, words): (Colour, Colour),
    at: Point,
    width: Pt,
    parent: TagId,
) -> Pt {
    let theme = ts.theme;
    let role = &theme.types.cover_day;
    let day = ts.set_title_in(&date.day, role, number, width, 1);
    // Smaller figures keep the baseline of the large ones.
    let day_top = at.y + (role.style(number).leading - day.height()).max(Pt::ZERO);
    let mut y = day_top + day.height();
    let style = theme.types.series.style(words);
    // "Jeudi 28 août": the weekday is painted, and read, before the number above it.
    if let Some(weekday) = &date.weekday {
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, weekday, &style, Owner::Tag(tag), Point::new(at.x, y), width);
    }
    let tag = ts.tag(parent, TagRole::P);
    ts.place(block, &day, Owner::Tag(tag), at.x - Pt(1.0), day_top);
    if let Some(month) = &date.month {
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, month, &style, Owner::Tag(tag), Point::new(at.x, y), width);
    }
    y
}
