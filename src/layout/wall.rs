//! The wall of partners: marks of equal optical area in ruled cells, group by group.

use super::art;
use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::makeup::{Component, Makeup};
use super::marks::{self, Ground};
use super::page::{Owner, TagId, TagRole};
use super::planned::Follower;
use super::sheets::{Running, Sheets};
use super::title::{self, shared_head, shared_height, titled_page};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{PartnerCell, PartnerGroup, Partners, Words};
use crate::theme::Range;
use crate::units::{Mm, Point, Pt, Rect};

/// Lines of a group's title: its text and its white.
const GROUP_HEAD: f64 = 3.0;
/// Partners of small groups that may stand side by side, however few there are in all.
const SHELF: usize = 3;
/// Of the least height of a cell, what is left where that saves a page.
const TIGHT: f64 = 0.75;

impl Component for Partners {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let foot = makeup.foot();
        let Makeup { ts, sheets, spending, furniture, back_has_room, on_the_back, .. } = makeup;
        let range = cells(ts, furniture.small);
        let shares = !spending.partners_apart && least(ts, self, range).0 <= sheets.free(ts).0;
        if *back_has_room && !shares {
            *on_the_back = Some(self.clone());
        } else {
            wall(ts, sheets, self, (range, foot), shares, parent);
        }
    }

    fn follower(&self, makeup: &mut Makeup) -> Option<Follower> {
        let Makeup { ts, spending, furniture, back_has_room, .. } = makeup;
        let Wall { rows, heads, .. } = divided(ts, self);
        let range = cells(ts, furniture.small);
        let head = shared_height(ts, &self.title) + heads;
        let full = ts.theme.page.area().height;
        let least = least(ts, self, range);
        let least = if spending.partners_apart { least.max(full) } else { least };
        let most = least.max(head + range.most.pt() * rows as f64);
        Some(Follower { least, most, elsewhere: *back_has_room })
    }
}

/// The least height that the wall takes on the page of another section.
fn least(ts: &mut Typesetter, partners: &Partners, range: Range) -> Pt {
    let Wall { rows, heads, .. } = divided(ts, partners);
    shared_height(ts, &partners.title) + heads + range.least.pt() * rows as f64
}

/// The whole wall in a block as wide as the text area, its cells so many `lines` high, or as high as they must be; `None` where it has more
/// than one row. `ruled`: its head is.
pub(super) fn in_one_row(
    ts: &mut Typesetter,
    partners: &Partners,
    lines: f64,
    ruled: bool,
    parent: TagId,
) -> Option<Block> {
    let Wall { columns, abreast, shelves, rows, .. } = divided(ts, partners);
    let ([shelf], 0..=1) = (&shelves[..], rows) else { return None };
    let height = (ts.grid() * lines).max(lowest(ts, partners, columns.max(abreast)));
    let mut block = title::head(ts, &partners.title, ruled, parent);
    shelf_parts(ts, shelf, columns, height, parent).into_iter().for_each(|part| block.stack(part.block));
    Some(block)
}

/// How high cells are; low ones serve the few partners of a `small` event.
fn cells(ts: &Typesetter, small: bool) -> Range {
    let range = ts.theme.wall.cell;
    if small { Range { least: Mm(range.least.0.min(ts.grid().mm() * SMALL_CELL)), ..range } } else { range }
}

/// Lines of the grid of a low cell.
const SMALL_CELL: f64 = 4.5;

/// How the wall is divided.
struct Wall<'p> {
    columns: usize,
    abreast: usize,
    shelves: Vec<&'p [PartnerGroup]>,
    rows: usize,
    /// The height of all titles of groups.
    heads: Pt,
}

fn divided<'p>(ts: &Typesetter, partners: &'p Partners) -> Wall<'p> {
    let count: usize = partners.groups.iter().map(|group| group.cells.len()).sum();
    let columns = columns(ts, count);
    let page = &ts.theme.page;
    let abreast = columns.max(SHELF.min(page.columns_in(page.area().width, page.least.mark)));
    let shelves = shelves(&partners.groups, abreast);
    let rows_of = |shelf: &[PartnerGroup]| if shelf.len() > 1 { 1 } else { shelf[0].cells.len().div_ceil(columns) };
    let rows: usize = shelves.iter().map(|shelf| rows_of(shelf)).sum();
    let heads = shelves.iter().filter(|shelf| shelf.iter().any(|group| group.title.is_some())).count();
    Wall { columns, abreast, shelves, rows, heads: ts.grid() * (GROUP_HEAD * heads as f64) }
}

/// Sets the wall: on the page being filled where it `shares` that, staying whole with room around its marks, else on pages of its own; with
/// tighter cells where these save a page.
fn wall(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    partners: &Partners,
    (range, foot): (Range, Pt),
    shares: bool,
    parent: TagId,
) {
    let running = Running::Section(partners.title.clone());
    let Wall { columns, abreast, shelves, rows, heads } = divided(ts, partners);
    let grid = ts.grid();
    if shares {
        shared_head(ts, sheets, &partners.title, parent);
    } else {
        titled_page(ts, sheets, &partners.title, &partners.title, parent);
    }
    let room = |room: Pt| (room - heads) / rows.max(1) as f64;
    let free = sheets.free(ts);
    let share = if room(free - foot).0 >= range.least.pt().0 { room(free - foot) } else { room(free) };
    // Whole lines of the grid, so that a page of cells ends with the text area.
    let whole = |height: Pt| grid * (height / grid + 1e-6).floor();
    let lowest = lowest(ts, partners, columns.max(abreast));
    let set = |ts: &mut Typesetter, height: Pt| -> Vec<Part> {
        let height = whole(height).max(lowest);
        shelves.iter().flat_map(|shelf| shelf_parts(ts, shelf, columns, height, parent)).collect()
    };
    let mut parts = set(ts, share.max(range.least.pt()).min(range.most.pt()));
    let pages = sheets.pages_for(ts, &parts);
    if pages > 1 {
        let tight = ts.attempt(|ts| {
            let tight = set(ts, share.max(range.least.pt() * TIGHT).min(range.least.pt()));
            if sheets.pages_for(ts, &tight) < pages { Trial::Kept(Some(tight)) } else { Trial::Undone(None) }
        });
        parts = tight.unwrap_or(parts);
    }
    sheets.pour(ts, parts, &running);
}

/// The groups that stand side by side on each shelf: small ones in a row, with no more partners between them than stand `abreast`; any
/// other by itself.
fn shelves(groups: &[PartnerGroup], abreast: usize) -> Vec<&[PartnerGroup]> {
    let mut shelves = Vec::new();
    let mut from = 0;
    while from < groups.len() {
        let mut together = groups[from].cells.len();
        let mut to = from + 1;
        while let Some(next) = groups.get(to).filter(|next| together + next.cells.len() <= abreast) {
            together += next.cells.len();
            to += 1;
        }
        shelves.push(&groups[from..to]);
        from = to;
    }
    shelves
}

fn shelf_parts(ts: &mut Typesetter, shelf: &[PartnerGroup], columns: usize, height: Pt, parent: TagId) -> Vec<Part> {
    if let [group] = shelf {
        return group_parts(ts, group, columns, height, parent);
    }
    let area = ts.theme.page.area();
    let gutter = ts.theme.page.gutter.pt();
    let cells: usize = shelf.iter().map(|group| group.cells.len()).sum();
    let cell_width = (area.width - gutter * (shelf.len() - 1) as f64) / cells as f64;
    let mut x = Pt::ZERO;
    let mut sets: Vec<(Pt, Option<Block>, Block)> = Vec::new();
    for group in shelf {
        let width = cell_width * group.cells.len() as f64;
        let title = group.title.as_ref().map(|title| head(ts, title, width, parent));
        let list = ts.tag(parent, TagRole::L);
        let mut row = row(ts, &group.cells, Rect::new(Pt::ZERO, Pt::ZERO, width, height), true, list);
        row.rule(Point::new(Pt::ZERO, height), width, ts.theme.rules.sub_session.pt(), ts.theme.palette.rule);
        sets.push((x, title, row));
        x += width + gutter;
    }
    // All rows hang from one line, under the longest title.
    let top = sets.iter().filter_map(|(_, title, _)| title.as_ref()).fold(Pt::ZERO, |top, title| top.max(title.height));
    let mut block = Block { height: top + height, ..Block::default() };
    for (x, title, row) in sets {
        if let Some(title) = title {
            block.put(title, Point::new(x, Pt::ZERO));
        }
        block.put(row, Point::new(x, top));
    }
    let mut part = Part::new(block, FREE);
    part.space_after = ts.grid();
    vec![part]
}

/// The title of a group, and its white.
fn head(ts: &mut Typesetter, title: &Words, width: Pt, parent: TagId) -> Block {
    let grid = ts.grid();
    let tag = ts.tag(parent, TagRole::H3);
    let style = ts.theme.types.series.style(ts.theme.palette.ink);
    let text = ts.set_plain(title, &style, width);
    let mut block = Block { height: grid * (GROUP_HEAD - 1.0) + text.height() - style.leading, ..Block::default() };
    let baseline = grid * 0.5 + ts.baseline(&ts.theme.types.body.style(ts.theme.palette.ink));
    ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
    block.height = ts.on_grid(block.height);
    block
}

fn columns(ts: &Typesetter, count: usize) -> usize {
    let columns = ts.theme.wall.columns.iter().rev().find(|rule| count >= rule.from).map_or(1, |rule| rule.columns);
    let page = &ts.theme.page;
    columns.min(page.columns_in(page.area().width, page.least.mark)).min(count).max(1)
}

fn group_parts(ts: &mut Typesetter, group: &PartnerGroup, columns: usize, height: Pt, parent: TagId) -> Vec<Part> {
    let area = ts.theme.page.area();
    let mut parts: Vec<Part> = Vec::new();
    if let Some(title) = &group.title {
        parts.push(Part::new(head(ts, title, area.width, parent), FREE));
    }
    let list = ts.tag(parent, TagRole::L);
    let rows = rows(&group.cells, columns);
    let count = rows.len();
    for (n, cells) in rows.into_iter().enumerate() {
        let block = row(ts, cells, Rect::new(Pt::ZERO, Pt::ZERO, area.width, height), n == 0, list);
        let before = if parts.len() == 1 && group.title.is_some() { Break::Never } else { FREE };
        let mut part = Part::new(block, before);
        if n + 1 == count {
            let (weight, colour) = (ts.theme.rules.sub_session.pt(), ts.theme.palette.rule);
            part.block.rule(Point::new(Pt::ZERO, height), area.width, weight, colour);
            part.space_after = ts.grid();
        }
        parts.push(part);
    }
    parts
}

/// A row of cells under its rule, a heavier one over the `first` of a group.
fn row(ts: &mut Typesetter, cells: &[PartnerCell], frame: Rect, first: bool, list: TagId) -> Block {
    let (theme, grid) = (ts.theme, ts.grid());
    let (palette, rules) = (theme.palette, &theme.rules);
    let hairline = rules.sub_session.pt();
    let mut block = Block { height: frame.height, ..Block::default() };
    let (weight, colour) = if first { (rules.session.pt(), palette.ink) } else { (hairline, palette.rule) };
    block.rule(Point::default(), frame.width, weight, colour);
    let step = frame.width / cells.len() as f64;
    for (column, cell) in cells.iter().enumerate() {
        let x = step * column as f64;
        if column > 0 {
            // Clear of the rules above and below, which it would notch.
            let (from, to) = (grid * 0.5, frame.height - grid * 0.5);
            block.line(Point::new(x, from), Point::new(x, to), hairline, palette.rule);
        }
        // Text of the first column stands on the margin.
        let inset = if column == 0 { Pt::ZERO } else { grid };
        self::cell(ts, &mut block, cell, Rect::new(x, Pt::ZERO, step, frame.height), inset, list);
    }
    block
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

/// The lowest cells that hold all they say: a long name in place of a logo makes all of them higher.
fn lowest(ts: &mut Typesetter, partners: &Partners, columns: usize) -> Pt {
    let cells = partners.groups.iter().flat_map(|group| &group.cells);
    cells.fold(Pt::ZERO, |tallest, cell| tallest.max(least_height(ts, cell, columns)))
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
            let side = grid * 0.8;
            art::square(ts, block, parcours, Rect::new(x, top + grid * 0.1, side, side));
            x += grid * 1.125;
        }
        let measure = frame.right() - x - grid * 0.5;
        caption_height = ts.label(block, caption, &style, Owner::Tag(tag), Point::new(x, top), measure) + grid * 0.5;
    }
    // The clear space around a mark is at least half its height, or half its width where it stands upright.
    let room = frame.height - caption_height;
    let width = frame.width - grid * 3.0;
    let picture = marks::shown(ts, &cell.mark, Ground::Light);
    let height = picture.map_or(wall.height.least.pt().min(room / 2.0), |picture| {
        let most = wall.height.most.pt().min(room / (1.0 + marks::ratio(ts, picture).min(1.0)));
        marks::optical_height(ts, picture, wall.area, wall.height.least.pt(), most, width)
    });
    let mark = marks::sized(ts, &cell.mark, Ground::Light, height, width);
    // In the middle of the whole cell, or of what its caption leaves where that would come near it.
    let middle = (frame.height - mark.size.height) / 2.0;
    let near = cell.caption.is_some() && middle.0 < (caption_height + grid * 0.5).0;
    let top = if near { caption_height + ((room - mark.size.height) / 2.0).max(grid * 0.25) } else { middle };
    let at =
        Rect::new(frame.x + (frame.width - mark.size.width) / 2.0, frame.y + top, mark.size.width, mark.size.height);
    mark.paint(ts, block, body, at);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(sizes: &[usize]) -> Vec<PartnerGroup> {
        let mark = || crate::compose::story::Mark {
            key: crate::compose::story::Key::default(),
            name: Words { pieces: Vec::new(), span: None },
            logo: None,
            logo_on_dark: None,
            alternative: String::new(),
            link: None,
            link_words: None,
        };
        let cell = || PartnerCell { mark: mark(), caption: None, parcours: None };
        sizes.iter().map(|&size| PartnerGroup { title: None, cells: (0..size).map(|_| cell()).collect() }).collect()
    }

    #[test]
    fn small_groups_share_a_shelf() {
        let shelved = |sizes: &[usize], abreast: usize| -> Vec<usize> {
            shelves(&groups(sizes), abreast).iter().map(|shelf| shelf.len()).collect()
        };
        assert_eq!(shelved(&[1, 1], 3), [2]);
        assert_eq!(shelved(&[1, 5, 1, 2], 3), [1, 1, 2]);
        assert_eq!(shelved(&[4, 1], 3), [1, 1]);
        assert_eq!(shelved(&[2, 2], 4), [2]);
        assert!(shelves(&[], 3).is_empty());
    }

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
