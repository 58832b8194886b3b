//! A cover like a poster: one strong colour from edge to edge, a title as large as the page allows, and under it the photograph, or, where
//! there is none, the forms of the parcours in large columns; the date stands beside it in figures as high as they can be.

use super::date::date;
use super::heads;
use super::{MarksRoom, captioned_marks, facts, facts_left_out, logo};
use crate::compose::story::{Cover, Mark};
use crate::layout::art;
use crate::layout::block::Block;
use crate::layout::cover_date::CoverDate;
use crate::layout::marks::{self, Ground};
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Point, Pt, Rect};

/// Sets the whole page, in page coordinates.
pub(super) fn cover(ts: &mut Typesetter, cover: &Cover, when: &CoverDate, parent: TagId) -> Block {
    let surface = ts.theme.title_surface();
    let mut block = Block::default();
    art::ground(&mut block, ts.theme.page.bleed_box(), surface.ground);
    let below = head(ts, &mut block, cover, parent);
    let top = ts.on_grid(ts.theme.cover.day.pt().max(below + ts.grid() * 2.0));
    picture(ts, &mut block, top);
    beside(ts, &mut block, cover, when, parent, top);
    block
}

/// Series and logo, then title and subtitle over the whole width.
fn head(ts: &mut Typesetter, block: &mut Block, cover: &Cover, parent: TagId) -> Pt {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let surface = theme.title_surface();
    let (grid, area) = (ts.grid(), theme.page.area());
    let top = geometry.series.y.pt();
    let mut title_top = geometry.title.y.pt();
    if cover.logo.is_some() {
        let room = logo::room(ts);
        logo::logo(ts, block, cover, surface.dark, Point::new(area.right(), top), room, parent);
        title_top = title_top.max(ts.on_grid(top + room.height + grid));
    }
    if let Some(series) = &cover.series {
        let tag = ts.tag(parent, TagRole::P);
        let style = theme.types.series.style(surface.text);
        let text = ts.set_title(series, &style, geometry.series.width.pt());
        let height = ts.place(block, &text, Owner::Tag(tag), area.x, top);
        title_top = title_top.max(ts.on_grid(top + height + grid));
    }
    heads::set(ts, block, cover, surface, (area.x, title_top), parent)
}

/// The photograph from the main column to the edges of the sheet, or the forms of the parcours.
fn picture(ts: &Typesetter, block: &mut Block, top: Pt) {
    let page = ts.theme.page.bleed_box();
    let left = ts.theme.page.area().x + ts.theme.cover.marks.width.pt() + ts.grid() * 2.0;
    let frame = Rect::new(left, top, page.right() - left, page.bottom() - top);
    if frame.width.0 <= 0.0 || frame.height.0 <= 0.0 {
        return;
    }
    if ts.cover_picture.is_some() {
        art::scene(ts, block, None, frame, None);
        return;
    }
    art::forms(ts, block, frame, ts.theme.title_surface());
}

/// Date, facts and marks in a narrow column.
fn beside(ts: &mut Typesetter, block: &mut Block, cover: &Cover, when: &CoverDate, parent: TagId, top: Pt) {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let surface = theme.cover_surface();
    let (grid, left, width) = (ts.grid(), theme.page.area().x, geometry.marks.width.pt());
    let colours = (surface.text, surface.text);
    let mut y = date(ts, block, when, colours, Point::new(left, top), (width, width), parent).1 + grid;
    let style = theme.types.label.style(surface.text);
    let foot = geometry.foot.pt();
    for (n, fact) in facts(cover).enumerate() {
        // What finds no room here stands on the back cover.
        if (y + ts.set_title(fact, &style, width).height()).0 > foot.0 {
            facts_left_out(ts, facts(cover).skip(n));
            break;
        }
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, fact, &style, Owner::Tag(tag), Point::new(left, y), width);
    }
    let Some(row) = &cover.marks else { return };
    let geometry = geometry.marks;
    let top = ts.on_grid(geometry.y.pt().max(y + grid * 2.0));
    let (height, spacing) = (geometry.height.pt(), geometry.spacing.pt());
    // The last mark needs no room for another one under it.
    let room = MarksRoom { width, most: geometry.most, gap: grid, height: foot - top + (spacing - height) };
    let set = |ts: &mut Typesetter, row: &[Mark]| marks::column(ts, row, Ground::Dark, parent, width, height, spacing);
    if let Some(marks) = captioned_marks(ts, row, &room, surface.quiet, parent, &set) {
        block.put(marks, Point::new(left, top));
    }
}
