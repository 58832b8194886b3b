//! The cover, in the style of the theme.

mod date;
mod heads;
mod logo;
mod motif;
mod photo;
mod plain;

use super::block::Block;
use super::page::TagId;
use super::typesetter::Typesetter;
use crate::compose::story::{Cover, CoverMarks, Mark, Words};
use crate::theme::CoverStyle;

/// Sets the whole page, in page coordinates.
pub fn cover(ts: &mut Typesetter, cover: &Cover, parent: TagId) -> Block {
    match ts.theme.cover.style {
        CoverStyle::Motif => motif::cover(ts, cover, parent),
        CoverStyle::Photo => photo::cover(ts, cover, parent),
        CoverStyle::Plain => plain::cover(ts, cover, parent),
    }
}

/// The marks that a cover shows and their caption: all of them, or the organiser's alone when they are many.
fn shown_marks<'c>(row: &'c CoverMarks, most: usize, holds: &dyn Fn(usize) -> bool) -> Option<(&'c Words, &'c [Mark])> {
    let shown = if row.marks.len() <= most && holds(row.marks.len()) {
        &row.marks[..]
    } else if row.organiser_first && holds(1) {
        &row.marks[..1]
    } else {
        &[]
    };
    let caption = if shown.len() < row.marks.len() { &row.organiser_caption } else { &row.caption };
    (!shown.is_empty()).then_some((caption, shown))
}
