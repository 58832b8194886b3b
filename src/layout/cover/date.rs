//! The date of a cover: a large number, the weekday and the month under it.

use crate::layout::block::Block;
use crate::layout::cover_date::CoverDate;
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Colour, Point, Pt};

/// Paints the date in a column from `at` down, the number in one colour and measure, the words in another; gives where it ends.
pub(crate) fn date(
    ts: &mut Typesetter,
    block: &mut Block,
    date: &CoverDate,
    (number, words): (Colour, Colour),
    at: Point,
    (figures, width): (Pt, Pt),
    parent: TagId,
) -> Pt {
    let theme = ts.theme;
    let role = &theme.types.cover_day;
    let day = ts.set_title_in(&date.day, role, number, figures, 1);
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
