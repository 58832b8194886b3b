//! The margins as they are on the pages: how near to the fold anything that is read stands.

use crate::layout::page::{Document, Page, Paint};
use crate::units::Pt;

/// How far pages may move towards the fold before a text of theirs comes nearer to it than `safety`. Right-hand pages, the first one
/// of them, have the fold at their left.
pub(crate) fn room_towards_the_fold(document: &Document, safety: Pt) -> Pt {
    let margins = document.pages.iter().enumerate().filter_map(|(n, page)| inner_margin(page, n % 2 == 0));
    let narrowest =
        margins.fold(None, |narrowest: Option<Pt>, margin| Some(narrowest.map_or(margin, |n| n.min(margin))));
    // A brochure without a word may move as far as half a page.
    let half = document.pages.first().map_or(Pt::ZERO, |page| page.size.width / 2.0);
    (narrowest.unwrap_or(half) - safety).max(Pt::ZERO)
}

/// From the fold to the nearest letter of a page; `None` for one without text.
fn inner_margin(page: &Page, right_hand: bool) -> Option<Pt> {
    let edges = page.marks.iter().filter_map(|mark| match &mark.paint {
        Paint::Text { at, run, .. } => {
            let left = at.x + run.x;
            Some(if right_hand { left } else { page.size.width - left - run.width })
        }
        _ => None,
    });
    edges.reduce(Pt::min)
}
