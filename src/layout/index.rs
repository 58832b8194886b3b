//! The index of speakers: thirds of the page, column by column, with the pages where each speaks.

use super::block::Block;
use super::flow::{FREE, Part};
use super::furniture::Furniture;
use super::makeup::{Component, Makeup};
use super::page::{Anchor, Owner, TagId, TagRole};
use super::sheets::{Running, Sheets};
use super::targets::Targets;
use super::title::{SHARED_HEAD, shared_head, titled_page};
use super::typesetter::{SetText, Typesetter};
use crate::compose::story::{Index, IndexEntry, Words};
use crate::units::{Point, Pt, Rect};

/// Lines of the grid of a row, and of the room of a page number, that a finger finds.
const TOUCHED: f64 = 1.5;

/// An entry set in its column.
struct Row {
    name: SetText,
    words: Words,
    pages: Vec<(usize, Anchor)>,
    height: Pt,
}

impl Component for Index {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, targets, spending, .. } = makeup;
        index(ts, sheets, self, furniture, targets, spending.index_apart, parent);
    }
}

/// Sets the index where it stays whole: on the page that is being filled, or on pages of its own. It has these in any case where it is
/// to stand `apart`.
#[allow(clippy::too_many_arguments)]
fn index(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    index: &Index,
    furniture: &Furniture,
    targets: &Targets,
    apart: bool,
    parent: TagId,
) {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let most = ts.theme.page.columns_in(area.width, ts.theme.page.least.index);
    // As many columns as hold every name; a name too long for the page is divided.
    let (columns, rows) = (1..=most)
        .rev()
        .find_map(|columns| {
            let width = ts.theme.page.part(area.width, columns);
            let rows: Vec<Row> = index.entries.iter().map(|entry| row(ts, sheets, entry, targets, width)).collect();
            (columns == 1 || rows.iter().all(|row| !row.name.overfull())).then_some((columns, rows))
        })
        .unwrap_or_default();
    let width = ts.theme.page.part(area.width, columns);
    // Only now: a name that a narrower column did not hold may have found its room.
    for row in &rows {
        ts.demand_fit(&row.name, &row.words, width);
    }
    let step = width + ts.theme.page.gutter.pt();
    let total: Pt = rows.iter().map(|row| row.height).sum();
    let here = sheets.free(ts) - grid * SHARED_HEAD;
    // Columns are as high as the longest: one row more than its share may be needed.
    let whole = total / columns as f64 + grid * 2.0;
    let shares = !apart && whole.0 <= here.0;
    if shares {
        shared_head(ts, sheets, &index.title, parent);
    } else {
        titled_page(ts, sheets, &index.title, &index.title, parent);
    }
    let running = Running::Section(index.title.clone());
    let list = ts.tag(parent, TagRole::L);
    let mut rest: &[Row] = &rows;
    let mut entries: &[IndexEntry] = &index.entries;
    while !rest.is_empty() {
        let free = sheets.free(ts);
        let total: Pt = rest.iter().map(|row| row.height).sum();
        let column = (total / columns as f64).min(free);
        let mut block = Block::default();
        for n in 0..columns {
            let mut y = Pt::ZERO;
            while let Some(row) = rest.first() {
                // A column ends past its share, but never past the page; the last one takes what is left.
                let enough = y.0 + 0.01 >= column.0 && n + 1 < columns;
                if enough || (y + row.height).0 > free.0 + 0.01 && y.0 > 0.0 {
                    break;
                }
                paint(ts, &mut block, row, &entries[0], Point::new(step * n as f64, y), width, furniture, list);
                y += row.height;
                (rest, entries) = (&rest[1..], &entries[1..]);
            }
            block.height = block.height.max(y);
        }
        let sheet = sheets.last();
        let height = block.height;
        sheet.block.put(block, Point::new(area.x, sheet.cursor));
        sheet.cursor += height + grid;
        if !rest.is_empty() {
            sheets.open(ts, running.clone());
        }
    }
    if let Some(credits) = &index.credits {
        let style = ts.theme.types.caption.style(ts.theme.palette.grey);
        let tag = ts.tag(parent, TagRole::P);
        let text = ts.set_plain(credits, &style, area.width);
        ts.demand_fit(&text, credits, area.width);
        let mut block = Block::default();
        block.height = ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, Pt::ZERO);
        let span = credits.span.clone();
        sheets.pour(ts, vec![Part { span, ..Part::new(block, FREE) }], &running);
    }
}

fn row(ts: &mut Typesetter, sheets: &Sheets, entry: &IndexEntry, targets: &Targets, width: Pt) -> Row {
    let pages = sheets.pages_of(&entry.sessions, targets);
    let style = ts.theme.types.index.style(ts.theme.palette.ink);
    let words = entry.sorted.clone();
    let numbers = pages_width(ts, &pages);
    let name = ts.set_plain(&words, &style, width - numbers - ts.grid() * 0.5);
    // A row for a finger, where all stands in one column.
    let least = if ts.theme.page.is_stacked() { ts.grid() * TOUCHED } else { Pt::ZERO };
    let height = ts.on_half_grid(ts.on_grid(name.height()).max(least));
    Row { name, words, pages, height }
}

fn pages_width(ts: &mut Typesetter, pages: &[(usize, Anchor)]) -> Pt {
    if ts.theme.page.is_stacked() {
        return ts.grid() * (TOUCHED * pages.len() as f64);
    }
    let listed: Vec<String> = pages.iter().map(|(page, _)| page.to_string()).collect();
    let style = ts.theme.types.index.style(ts.theme.palette.grey);
    ts.set_plain(&Words::own(listed.join(", ")), &style, super::typesetter::UNBOUNDED).width()
}

#[allow(clippy::too_many_arguments)]
fn paint(
    ts: &mut Typesetter,
    block: &mut Block,
    row: &Row,
    entry: &IndexEntry,
    at: Point,
    width: Pt,
    furniture: &Furniture,
    list: TagId,
) {
    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let name_tag = ts.tag(body, TagRole::Span);
    ts.place(block, &row.name, Owner::Tag(name_tag), at.x, at.y);
    let style = ts.theme.types.index.style(ts.theme.palette.grey);
    let mut x = at.x + width - pages_width(ts, &row.pages);
    for (n, (page, anchor)) in row.pages.iter().enumerate() {
        if n > 0 {
            let comma = ts.set_plain(&Words::own(", "), &style, width);
            let tag = ts.tag(body, TagRole::Span);
            ts.place(block, &comma, Owner::Tag(tag), x, at.y);
            // The space after the comma ends its line: it has no width of its own there.
            x += ts.set_plain(&Words::own(", 0"), &style, width).width()
                - ts.set_plain(&Words::own("0"), &style, width).width();
        }
        let number = ts.set_plain(&Words::own(page.to_string()), &style, width);
        if ts.theme.page.is_stacked() {
            x = at.x + width - ts.grid() * (TOUCHED * (row.pages.len() - n - 1) as f64) - number.width();
        }
        let tag = ts.tag(body, TagRole::Link);
        ts.place(block, &number, Owner::Tag(tag), x, at.y);
        let area = Rect::new(x, at.y, number.width(), row.height);
        let contents = format!("{}, {}", entry.name, furniture.page(*page));
        ts.link_inside(block, tag, vec![area], *anchor, &contents);
        x += number.width();
    }
}
