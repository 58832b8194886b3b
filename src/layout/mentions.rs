//! "p. 9" after a mention: pages are named once all of them are made.

use super::furniture::Furniture;
use super::page::{Anchor, Owner};
use super::set_text::UNBOUNDED;
use super::sheets::Sheets;
use super::typesetter::Typesetter;
use crate::compose::story::Words;
use crate::text::Style;
use crate::units::Pt;
use std::collections::BTreeMap;

/// The widest number that room is kept for.
const WIDEST: usize = 888;

/// The room that a mention takes at the end of a line, with the white before it.
pub(super) fn room(ts: &mut Typesetter, style: &Style) -> Pt {
    let widest = crate::language::wording::fill(
        &crate::language::wording::Language::of(&ts.language).words.short_page,
        &[("n", &WIDEST.to_string())],
    );
    ts.set_plain(&Words::own(widest), style, UNBOUNDED).width() + ts.grid() * 0.5
}

/// Writes every mention of the pages.
pub(super) fn write(ts: &mut Typesetter, sheets: &mut Sheets, furniture: &Furniture) {
    let mut pages: BTreeMap<Anchor, usize> = BTreeMap::new();
    for (page, sheet) in sheets.all.iter().enumerate() {
        pages.extend(sheet.block.anchors.iter().map(|(anchor, _)| (*anchor, page + 1)));
    }
    for sheet in &mut sheets.all {
        for mention in std::mem::take(&mut sheet.block.mentions) {
            let Some(page) = pages.get(&mention.anchor) else { continue };
            let words = Words::own(furniture.short_page(*page));
            let owner = Owner::Tag(mention.tag);
            ts.label_right(&mut sheet.block, &words, &mention.style, owner, mention.at.x, mention.at.y);
        }
    }
}
