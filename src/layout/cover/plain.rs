//! A cover of paper, rules and type: nothing reaches the edge of the sheet, and an office printer prints it as it is.

use super::date::date;
use super::heads;
use super::{facts, facts_left_out};
use super::{logo, marks_on_paper};
use crate::compose::story::Cover;
use crate::drawing::Shape;
use crate::layout::block::Block;
use crate::layout::cover_date::CoverDate;
use crate::layout::page::{Owner, TagId, TagRole};
use crate::layout::typesetter::Typesetter;
use crate::units::{Point, Pt, Rect};

/// Lines of the grid that figures of a date are higher than when they have the whole line.
const HUGE: f64 = 5.0;

/// Sets the whole page, in page coordinates.
pub(super) fn cover(ts: &mut Typesetter, cover: &Cover, when: &CoverDate, parent: TagId) -> Block {
    let mut block = Block::default();
    let below = head(ts, &mut block, cover, parent);
    foot(ts, &mut block, cover, when, parent, below);
    block
}

/// Series and logo, a bar in colour, title and subtitle.
fn head(ts: &mut Typesetter, block: &mut Block, cover: &Cover, parent: TagId) -> Pt {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let surface = theme.title_surface();
    let grid = ts.grid();
    let area = theme.page.area();
    let (_, bar) = theme.page.time_column();
    let top = geometry.series.y.pt();
    let mut title_top = geometry.title.y.pt();
    if cover.logo.is_some() {
        let room = logo::room(ts);
        logo::logo(ts, block, cover, false, Point::new(area.right(), top), room, parent);
        title_top = title_top.max(ts.on_grid(top + room.height + grid * 4.0));
    }
    if let Some(series) = &cover.series {
        let tag = ts.tag(parent, TagRole::P);
        let style = theme.types.series.style(surface.text);
        let text = ts.set_title(series, &style, geometry.series.width.pt());
        let height = ts.place(block, &text, Owner::Tag(tag), area.x, top);
        title_top = title_top.max(ts.on_grid(top + height + grid * 4.0));
    }
    let weight = theme.band.rule.pt();
    block.decorate(Shape::rect(Rect::new(area.x, title_top - grid * 2.5, bar, weight), theme.main_accent().vivid));
    heads::set(ts, block, cover, surface, (area.x, title_top), parent)
}

/// Under a rule: the date in the time column, the facts in rows of the main one; the marks at the foot.
fn foot(ts: &mut Typesetter, block: &mut Block, cover: &Cover, when: &CoverDate, parent: TagId, below: Pt) {
    let theme = ts.theme;
    let geometry = &theme.cover;
    let surface = theme.cover_surface();
    let grid = ts.grid();
    let area = theme.page.area();
    let (left, width) = theme.page.time_column();
    let (main, main_width) = theme.page.main_column();
    let top = geometry.day.pt().max(ts.on_grid(below + grid * 2.0));
    block.rule(Point::new(left, top), area.width, theme.rules.gold.pt(), surface.rule);
    let colours = (surface.label, surface.text);
    // Figures as large as the line holds them; the words under them keep to the column of hours.
    let figures = theme.types.cover_day.style(surface.label).leading;
    let huge = figures.0 > (grid * HUGE).0 && !theme.page.is_stacked();
    let measure = if huge { area.width } else { width };
    let (under, low) = date(ts, block, when, colours, Point::new(left, top + grid), (measure, width), parent);
    let row = theme.back.row.pt();
    let style = theme.types.label.style(surface.text);
    let mut y = match (theme.page.is_stacked(), huge) {
        (true, _) => ts.on_half_grid(low + grid * 0.5),
        // Beside the words under the figures.
        (_, true) => ts.on_half_grid(under - (row - grid) / 2.0),
        _ => top,
    };
    for (n, fact) in facts(cover).enumerate() {
        // What finds no room here stands on the back cover.
        if (y + row + ts.set_title(fact, &style, main_width).height()).0 > geometry.foot.pt().0 {
            facts_left_out(ts, facts(cover).skip(n));
            break;
        }
        if n > 0 {
            block.rule(Point::new(main, y), main_width, theme.rules.sub_session.pt(), surface.line);
        }
        let tag = ts.tag(parent, TagRole::P);
        let text_top = y + (row - grid) / 2.0;
        let height = ts.label(block, fact, &style, Owner::Tag(tag), Point::new(main, text_top), main_width);
        y += row + height - style.leading;
    }
    let top = ts.on_half_grid(geometry.marks.y.pt().max(y.max(low) + grid * 2.0));
    let height = geometry.foot.pt() - top - grid * 0.5;
    if let Some(row) = marks_on_paper(ts, cover, height, grid, parent) {
        block.rule(Point::new(left, top), area.width, theme.rules.sub_session.pt(), surface.line);
        block.put(row, Point::new(left, top + grid * 0.5));
    }
}
