//! The date of a cover: a large number, the weekday and the month under it.

use crate::layout::block::Block;
use crate::layout::cover_date::CoverDate;
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Colour, Point, Pt};

/// What letters of a display face reach down under the leading of figures, in sizes.
const HANGS: f64 = 0.14;

/// Paints the date in a column from `at` down, the number in one colour and measure, the words in another; gives where
/// the words under the number begin, and where it ends.
pub(crate) fn date(
    ts: &mut Typesetter,
    block: &mut Block,
    date: &CoverDate,
    (number, words): (Colour, Colour),
    at: Point,
    (figures, width): (Pt, Pt),
    parent: TagId,
) -> (Pt, Pt) {
    let theme = ts.theme;
    let role = &theme.types.cover_day;
    let smallest = role.styles(number).last().unwrap_or_else(|| role.style(number));
    let mut said = date.day.clone();
    if ts.set_title(&said, &smallest, figures).overfull() {
        // A day may part from its month where the column is too narrow for both.
        said.pieces.iter_mut().for_each(|piece| piece.text = piece.text.replace('\u{A0}', " "));
    }
    let day = ts.set_title_in(&said, role, number, figures, 1);
    // Smaller figures keep the baseline of the large ones.
    let day_top = at.y + (role.style(number).leading - day.height()).max(Pt::ZERO);
    // Under figures nothing hangs; letters do.
    let hangs = if said.plain().contains(char::is_alphabetic) { day.style.size * HANGS } else { Pt::ZERO };
    let under = day_top + day.height() + hangs;
    let mut y = under;
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
    (under, y)
}
