//! A cover of a photograph: it fills the head of the page; the title stands on a block of the main accent, which grows upwards over
//! it; date, facts and marks stand on the paper below. No text stands on the photograph itself, so that any will do.

use super::date::date;
use super::heads::heads;
use super::{facts, facts_left_out};
use super::{logo, marks_on_paper};
use crate::compose::story::Cover;
use crate::drawing::Shape;
use crate::layout::art;
use crate::layout::block::Block;
use crate::layout::cover_date::CoverDate;
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Point, Pt, Rect};

/// Sets the whole page, in page coordinates.
pub(super) fn cover(ts: &mut Typesetter, cover: &Cover, when: &CoverDate, parent: TagId) -> Block {
    let theme = ts.theme;
    let page = theme.page.bleed_box();
    let mut block = Block::default();
    block.decorate(Shape::rect(page, theme.palette.paper));
    let foot = theme.cover.foot.pt();
    let picture = Rect::new(page.x, page.y, page.width, foot - page.y);
    art::scene(ts, &mut block, None, picture, None);
    let at = Point::new(theme.page.area().right(), theme.cover.series.y.pt());
    let room = logo::room(ts);
    logo::logo(ts, &mut block, cover, true, at, room, parent);
    title_block(ts, &mut block, cover, parent);
    below(ts, &mut block, cover, when, parent);
    block
}

/// The block that ends at the theme's `bottom` and is as high as what it says.
fn title_block(ts: &mut Typesetter, block: &mut Block, cover: &Cover, parent: TagId) {
    let geometry = &ts.theme.cover;
    let surface = ts.theme.title_surface();
    let grid = ts.grid();
    let page = ts.theme.page.bleed_box();
    let left = geometry.title.x.pt();
    let measure = geometry.title.width.pt();
    let padding = if ts.theme.page.is_stacked() { grid * 1.25 } else { grid * 2.5 };
    let bottom = geometry.title.bottom.pt();
    let style = ts.theme.types.series.style(surface.text);
    let series = cover.series.as_ref().map(|series| ts.set_title(series, &style, geometry.series.width.pt()));
    let over = series.as_ref().map_or(Pt::ZERO, |text| ts.on_grid(text.height()) + grid);
    let room = bottom - geometry.title.y.pt() - padding * 2.0 - over;
    let heads = heads(ts, cover, surface, measure, Pt::ZERO, room);
    let top = bottom - ts.on_half_grid(over + heads.height() + padding * 2.0);
    let area = Rect::new(page.x, top, left + measure + padding - page.x, bottom - top);
    block.decorate(Shape::rect(area, surface.ground));
    let mut y = top + padding;
    if let Some(series) = series {
        let tag = ts.tag(parent, TagRole::P);
        ts.place(block, &series, Owner::Tag(tag), left, y);
        y += over;
    }
    let tag = ts.tag(parent, TagRole::H1);
    y += ts.place(block, &heads.title, Owner::Tag(tag), left, y);
    heads.place_under(ts, block, parent, left, y);
}

/// Date in the time column, facts in the main one, marks in a row at the foot.
fn below(ts: &mut Typesetter, block: &mut Block, cover: &Cover, when: &CoverDate, parent: TagId) {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let surface = theme.cover_surface();
    let grid = ts.grid();
    let (left, width) = theme.page.time_column();
    let (main, main_width) = theme.page.main_column();
    let top = geometry.day.pt();
    let colours = (surface.label, surface.text);
    let low = date(ts, block, when, colours, Point::new(left, top), (width, width), parent).1;
    let mut y = if theme.page.is_stacked() { low + grid * 0.5 } else { top + grid };
    let style = theme.types.label.style(surface.text);
    let foot = theme.page.height.pt() - grid * 2.0;
    for (n, fact) in facts(cover).enumerate() {
        // What finds no room here stands on the back cover.
        if (y + ts.set_title(fact, &style, main_width).height()).0 > foot.0 {
            facts_left_out(ts, facts(cover).skip(n));
            break;
        }
        let tag = ts.tag(parent, TagRole::P);
        y += ts.label(block, fact, &style, Owner::Tag(tag), Point::new(main, y), main_width);
    }
    let top = ts.on_half_grid(geometry.marks.y.pt().max(y.max(low) + grid));
    let height = theme.page.height.pt() - grid * 2.0 - top;
    if let Some(row) = marks_on_paper(ts, cover, height, grid * 0.5, parent) {
        block.put(row, Point::new(left, top));
    }
}
