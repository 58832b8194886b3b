//! The wall of partners: marks of equal optical area in ruled cells, group by group.

use super::band::{SHARED_HEAD, shared_head, titled_page};
use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::marks::{self, Ground};
use super::page::{Anchor, Owner, Shape, TagId, TagRole};
use super::sheets::{Running, Sheets};
use super::typesetter::Typesetter;
use crate::compose::story::{PartnerCell, PartnerGroup, Partners};
use crate::units::{Point, Pt, Rect};

/// Lines of a group's title: its text and its white.
const GROUP_HEAD: f64 = 3.0;

/// Sets the wall: on the page being filled when it stays whole there with room around its marks, else, or where it is to stand `apart`, on
/// pages of its own.
pub fn wall(ts: &mut Typesetter, sheets: &mut Sheets, partners: &Partners, apart: bool, parent: TagId) -> Anchor {
    let running = Running::Section(partners.title.clone());
    let count: usize = partners.groups.iter().map(|group| group.cells.len()).sum();
    let columns = columns(ts, count);
    let rows: usize = partners.groups.iter().map(|group| group.cells.len().div_ceil(columns)).sum();
    let heads = partners.groups.iter().filter(|group| group.title.is_some()).count();
    let grid = ts.grid();
    let heads = grid * (GROUP_HEAD * heads as f64);
    let range = ts.theme.wall.cell;
    let least = heads + range.least.pt() * rows as f64;
    let shares = !apart && (grid * SHARED_HEAD + least).0 <= sheets.free(ts).0;
    let anchor = if shares {
        shared_head(ts, sheets, &partners.title, parent)
    } else {
        titled_page(ts, sheets, &partners.title, &partners.title, parent)
    };
    let share = (sheets.free(ts) - heads) / rows.max(1) as f64;
    // Whole lines of the grid, so that a page of cells ends with the text area.
    let height = grid * (share.max(range.least.pt()).min(range.most.pt()) / grid + 1e-6).floor();
    // A long name in place of a logo makes all the cells higher.
    let cells = partners.groups.iter().flat_map(|group| &group.cells);
    let height = cells.fold(height, |tallest, cell| tallest.max(least_height(ts, cell, columns)));
    let mut parts = Vec::new();
    for group in &partners.groups {
        parts.extend(group_parts(ts, group, columns, height, parent));
    }
    sheets.pour(ts, parts, &running);
    anchor
}

fn columns(ts: &Typesetter, count: usize) -> usize {
    let columns = ts.theme.wall.columns.iter().rev().find(|rule| count >= rule.from).map_or(1, |rule| rule.columns);
    let page = &ts.theme.page;
    columns.min(page.columns_in(page.area().width, page.least.mark)).min(count).max(1)
}

fn group_parts(ts: &mut Typesetter, group: &PartnerGroup, columns: usize, height: Pt, parent: TagId) -> Vec<Part> {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let palette = ts.theme.palette;
    let mut parts: Vec<Part> = Vec::new();
    if let Some(title) = &group.title {
        let tag = ts.tag(parent, TagRole::H3);
        let style = ts.theme.types.series.style(palette.ink);
        let text = ts.set_plain(title, &style, area.width);
        let mut block = Block { height: grid * (GROUP_HEAD - 1.0) + text.height() - style.leading, ..Block::default() };
        let baseline = grid * 0.5 + ts.baseline(&ts.theme.types.body.style(palette.ink));
        ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
        block.height = ts.on_grid(block.height);
        parts.push(Part::new(block, FREE));
    }
    let list = ts.tag(parent, TagRole::L);
    let rows = rows(&group.cells, columns);
    let count = rows.len();
    for (n, row) in rows.into_iter().enumerate() {
        let mut block = Block { height, ..Block::default() };
        let step = area.width / row.len() as f64;
        let (weight, colour) = if n == 0 {
            (ts.theme.rules.session.pt(), palette.ink)
        } else {
            (ts.theme.rules.sub_session.pt(), palette.rule)
        };
        block.rule(Point::default(), area.width, weight, colour);
        for (column, cell) in row.iter().enumerate() {
            let x = step * column as f64;
            if column > 0 {
                block.line(
                    Point::new(x, Pt::ZERO),
                    Point::new(x, height),
                    ts.theme.rules.sub_session.pt(),
                    palette.rule,
                );
            }
            // Text of the first column stands on the margin.
            let inset = if column == 0 { Pt::ZERO } else { grid };
            self::cell(ts, &mut block, cell, Rect::new(x, Pt::ZERO, step, height), inset, list);
        }
        let before = if parts.len() == 1 && group.title.is_some() { Break::Never } else { FREE };
        let mut part = Part::new(block, before);
        if n + 1 == count {
            let bottom = part.block.height;
            part.block.rule(Point::new(Pt::ZERO, bottom), area.width, ts.theme.rules.sub_session.pt(), palette.rule);
            part.space_after = grid;
        }
        parts.push(part);
    }
    parts
}

/// Rows of cells as even as they can be, the shorter ones first in wider cells, so that the wall has no hole and no mark
/// stands alone above a full row.
fn rows<T>(cells: &[T], columns: usize) -> Vec<&[T]> {
    let count = cells.len().div_ceil(columns);
    let mut rest = cells;
    (0..count)
        .map(|n| {
            let (row, after) = rest.split_at(rest.len() / (count - n));
            rest = after;
            row
        })
        .collect()
}

/// The lowest cell that holds a caption and a name, in whole lines of the grid.
fn least_height(ts: &mut Typesetter, cell: &PartnerCell, columns: usize) -> Pt {
    let grid = ts.grid();
    let width = ts.theme.page.area().width / columns as f64;
    let mark = marks::sized(ts, &cell.mark, Ground::Light, grid, width - grid * 3.0);
    let style = ts.theme.types.caption_strong.style(ts.theme.palette.grey);
    let caption =
        cell.caption.as_ref().map_or(Pt::ZERO, |caption| ts.set_title(caption, &style, width - grid * 2.5).height());
    ts.on_grid(caption + mark.size.height + grid * 2.0)
}

fn cell(ts: &mut Typesetter, block: &mut Block, cell: &PartnerCell, frame: Rect, inset: Pt, list: TagId) {
    let grid = ts.grid();
    let theme = ts.theme;
    let wall = &theme.wall;
    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let mut caption_height = Pt::ZERO;
    if let Some(caption) = &cell.caption {
        let style = ts.theme.types.caption_strong.style(ts.theme.palette.grey);
        let tag = ts.tag(body, TagRole::P);
        let mut x = frame.x + inset;
        let top = frame.y + grid * 0.5;
        if let Some(parcours) = cell.parcours {
            let side = grid * 0.5;
            block.decorate(Shape::rect(Rect::new(x, top + grid * 0.25, side, side), ts.accents[parcours].vivid));
            x += grid * 0.875;
        }
        let measure = frame.right() - x - grid * 0.5;
        caption_height = ts.label(block, caption, &style, Owner::Tag(tag), Point::new(x, top), measure) + grid * 0.5;
    }
    // The clear space around a mark is at least half its height.
    let picture = cell.mark.logo.as_ref().and_then(|path| ts.pictures.find(path));
    let room = frame.height - caption_height;
    let wished = picture.map_or(wall.height.least.pt(), |picture| {
        marks::optical_height(ts.picture_size(picture), wall.area, wall.height.least.pt(), wall.height.most.pt())
    });
    let height = wished.min(room / 2.0);
    let width = frame.width - grid * 3.0;
    let mark = marks::sized(ts, &cell.mark, Ground::Light, height, width);
    // In the middle of the whole cell, or under its caption where that would touch it.
    let middle = (frame.height - mark.size.height) / 2.0;
    let top = middle.max(caption_height);
    let at =
        Rect::new(frame.x + (frame.width - mark.size.width) / 2.0, frame.y + top, mark.size.width, mark.size.height);
    mark.paint(ts, block, body, at);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_differ_by_one_cell_at_most_and_the_shorter_come_first() {
        for columns in 1..6 {
            for count in 0..20 {
                let cells: Vec<usize> = (0..count).collect();
                let rows = rows(&cells, columns);
                assert_eq!(rows.concat(), cells);
                assert_eq!(rows.len(), count.div_ceil(columns));
                let lengths: Vec<usize> = rows.iter().map(|row| row.len()).collect();
                assert!(lengths.is_sorted(), "{lengths:?}");
                assert!(lengths.first().is_none_or(|first| lengths.iter().all(|length| length - first <= 1)));
            }
        }
    }
}
