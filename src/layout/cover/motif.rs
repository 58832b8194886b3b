//! A night cover: series, title, subtitle over the quiet of the night; date, facts and marks beside the motif.

use super::date::date;
use super::heads;
use super::{MarksRoom, captioned_marks, logo};
use super::{facts, facts_left_out};
use crate::compose::story::{Cover, Mark};
use crate::layout::art;
use crate::layout::block::Block;
use crate::layout::cover_date::CoverDate;
use crate::layout::marks::{self, Ground};
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Point, Pt};

/// Sets the whole page, in page coordinates.
pub(super) fn cover(ts: &mut Typesetter, cover: &Cover, when: &CoverDate, parent: TagId) -> Block {
    let geometry = &ts.theme.cover;
    let mut block = Block::default();
    art::night(ts, &mut block, ts.theme.page.bleed_box(), geometry.motif.as_ref());
    let below = top(ts, &mut block, cover, parent);
    beside(ts, &mut block, cover, when, parent, below);
    block
}

/// Logo, series, title, subtitle.
fn top(ts: &mut Typesetter, block: &mut Block, cover: &Cover, parent: TagId) -> Pt {
    let geometry = &ts.theme.cover;
    let surface = ts.theme.title_surface();
    let grid = ts.grid();
    let left = ts.theme.page.area().x;
    let right = ts.theme.page.area().right();
    let mut title_top = geometry.title.y.pt();
    if cover.logo.is_some() {
        let room = logo::room(ts);
        let at = Point::new(right, geometry.series.y.pt() - grid * 0.5);
        logo::logo(ts, block, cover, true, at, room, parent);
        title_top = title_top.max(ts.on_grid(at.y + room.height + grid * 1.5));
    }
    if let Some(series) = &cover.series {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.series.style(surface.text);
        let text = ts.set_title(series, &style, geometry.series.width.pt());
        let height = ts.place(block, &text, Owner::Tag(tag), left, geometry.series.y.pt());
        title_top = title_top.max(geometry.series.y.pt() + height + grid);
    }
    heads::set(ts, block, cover, surface, (left, title_top), parent)
}

/// Date, facts and marks in the time column.
fn beside(ts: &mut Typesetter, block: &mut Block, cover: &Cover, when: &CoverDate, parent: TagId, below: Pt) {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let surface = theme.cover_surface();
    let grid = ts.grid();
    let (left, width) = ts.theme.page.time_column();
    let width = if ts.theme.page.is_stacked() { geometry.marks.width.pt() } else { width };
    let mut y = geometry.day.pt().max(below + grid);

    let colours = (surface.text, surface.text);
    y = date(ts, block, when, colours, Point::new(left, y), (width, width), parent).1;
    y = ts.on_grid(y + grid * 0.5);
    block.rule(Point::new(left, y), width, ts.theme.rules.gold.pt(), surface.rule);
    y += grid;
    let style = ts.theme.types.body.style(surface.text);
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
    let (mark_width, height, spacing) = (geometry.width.pt(), geometry.height.pt(), geometry.spacing.pt());
    // The last mark needs no room for another one under it.
    let free = foot - top + (spacing - height);
    let room = MarksRoom { width, most: geometry.most, gap: grid, height: free };
    let set = |ts: &mut Typesetter, marks: &[Mark]| {
        marks::column(ts, marks, Ground::Dark, parent, mark_width, height, spacing)
    };
    if let Some(marks) = captioned_marks(ts, row, &room, surface.quiet, parent, &set) {
        block.put(marks, Point::new(left, top));
    }
}
