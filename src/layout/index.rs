//! The index of speakers: thirds of the page, column by column, with the pages where each speaks.

use super::block::Block;
use super::flow::{FREE, Part};
use super::furniture::Furniture;
use super::makeup::{Component, Makeup};
use super::page::{Anchor, Artifact, Owner, TagId, TagRole};
use super::planned::Follower;
use super::set_text::{SetText, UNBOUNDED};
use super::sheets::{Running, Sheets, Standing};
use super::targets::Targets;
use super::title::{shared_head, shared_height, title_height, titled_page};
use super::typesetter::{Trial, Typesetter};
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
    /// What the name begins with, where letters head the names.
    letter: Option<SetText>,
    /// It is the first of its letter.
    first: bool,
}

impl Component for Index {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let foot = makeup.foot();
        let Makeup { ts, sheets, furniture, targets, spending, contents, sessions, .. } = makeup;
        let before = usize::from(*contents);
        index(ts, sheets, self, furniture, (targets, before), (spending.index_apart, foot, *sessions), parent);
    }

    fn follower(&self, makeup: &mut Makeup) -> Option<Follower> {
        let Makeup { ts, sheets, targets, spending, .. } = makeup;
        let standing = sheets.standing();
        let (columns, rows) = ts.attempt(|ts| Trial::Undone(columned(ts, &standing, self, (targets, 0), usize::MAX)));
        let height = shared_height(ts, &self.title) + share(ts, &rows, columns);
        let height = if spending.index_apart { height.max(ts.theme.page.area().height) } else { height };
        Some(Follower { least: height, most: height, elsewhere: false })
    }
}

/// Entries from which letters head those that begin with them.
const LONG: usize = 40;

/// Heads the names of each letter.
fn letters(ts: &mut Typesetter, rows: &mut [Row], entries: &[IndexEntry]) {
    let style = ts.theme.types.label.style(ts.theme.palette.grey);
    let grid = ts.grid();
    let mut last = None;
    for (row, entry) in rows.iter_mut().zip(entries) {
        let said = entry.letter.map(String::from).unwrap_or_default();
        row.letter = Some(ts.set_plain(&Words::own(said), &style, UNBOUNDED));
        row.first = last != Some(entry.letter);
        if row.first {
            row.height += grid * LETTER;
        }
        last = Some(entry.letter);
    }
}

/// The height of each of even columns. Those that begin in the middle of a letter say it again, so that all begin alike.
fn column(ts: &Typesetter, rows: &[Row], columns: usize) -> Pt {
    let total: Pt = rows.iter().map(|row| row.height).sum();
    let lettered = rows.iter().any(|row| row.letter.is_some());
    let again = if lettered { ts.grid() * LETTER * columns.saturating_sub(1) as f64 } else { Pt::ZERO };
    (total + again) / columns.max(1) as f64
}

/// Lines of the grid that a letter takes: white and itself.
const LETTER: f64 = 1.5;

/// As many columns as hold every name; a name too long for the page is divided.
fn columned(
    ts: &mut Typesetter,
    standing: &Standing,
    index: &Index,
    targets: (&Targets, usize),
    most: usize,
) -> (usize, Vec<Row>) {
    let area = ts.theme.page.area();
    let most = ts.theme.page.columns_in(area.width, ts.theme.page.least.index).min(most);
    (1..=most).rev().find_map(|columns| in_columns(ts, standing, index, targets, columns)).unwrap_or_default()
}

/// The rows in so many columns, where these hold every name.
fn in_columns(
    ts: &mut Typesetter,
    standing: &Standing,
    index: &Index,
    targets: (&Targets, usize),
    columns: usize,
) -> Option<(usize, Vec<Row>)> {
    let width = ts.theme.page.part(ts.theme.page.area().width, columns);
    let mut rows: Vec<Row> = index.entries.iter().map(|entry| row(ts, standing, entry, targets, width)).collect();
    if index.entries.len() >= LONG {
        letters(ts, &mut rows, &index.entries);
    }
    (columns == 1 || rows.iter().all(|row| !row.name.overfull())).then_some((columns, rows))
}

/// The same in columns that may be a little narrower than the theme's least.
fn closer(
    ts: &mut Typesetter,
    standing: &Standing,
    index: &Index,
    targets: (&Targets, usize),
    columns: usize,
) -> Option<(usize, Vec<Row>)> {
    let width = ts.theme.page.part(ts.theme.page.area().width, columns);
    let least = ts.theme.page.least.index.pt() * CLOSER;
    if width.0 < least.0 { None } else { in_columns(ts, standing, index, targets, columns) }
}

/// Of the least width of a column, what is left where that saves a page.
const CLOSER: f64 = 0.82;
/// A last page less full than this is one of a few names.
const THIN: f64 = 0.45;

/// How many pages rows fill, the first of them with a title.
fn pages(ts: &Typesetter, rows: &[Row], columns: usize, own: Pt) -> f64 {
    let high = column(ts, rows, columns);
    let full = ts.theme.page.area().height;
    if high.0 <= own.0 { high / own } else { 1.0 + (high - own) / full }
}

/// Whether the last of several pages holds a few names only.
fn thin_tail(ts: &Typesetter, rows: &[Row], columns: usize, own: Pt) -> bool {
    let pages = pages(ts, rows, columns, own);
    pages > 1.0 && (1e-6..THIN).contains(&pages.fract())
}

/// The height of even columns: they are as high as the longest, so that one row more than their share may be needed.
fn share(ts: &Typesetter, rows: &[Row], columns: usize) -> Pt {
    column(ts, rows, columns) + ts.grid() * 2.0
}

/// The height of the columns as they are set.
fn highest(ts: &Typesetter, rows: &[Row], columns: usize) -> Pt {
    let column = column(ts, rows, columns);
    let (mut highest, mut y, mut n) = (Pt::ZERO, Pt::ZERO, 1);
    for row in rows {
        if y.0 + 0.01 >= column.0 && n < columns {
            (y, n) = (Pt::ZERO, n + 1);
        }
        let says_again = y == Pt::ZERO && n > 1 && row.letter.is_some() && !row.first;
        y += row.height + if says_again { ts.grid() * LETTER } else { Pt::ZERO };
        highest = highest.max(y);
    }
    highest
}

/// Sets the index where it stays whole: on the page that is being filled, or on pages of its own. It has these in any case where it is
/// to stand `apart`. It leaves the `foot` of its page to adverts where more columns make room for them.
/// Credits that find no room under it stand on another page from that of the last `sessions` on.
#[allow(clippy::too_many_arguments)]
fn index(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    index: &Index,
    furniture: &Furniture,
    targets: (&Targets, usize),
    (apart, foot, sessions): (bool, Pt, usize),
    parent: TagId,
) {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let standing = sheets.standing();
    let (mut columns, mut rows) = columned(ts, &standing, index, targets, usize::MAX);
    let here = sheets.free(ts) - shared_height(ts, &index.title);
    let shares = !apart && share(ts, &rows, columns).0 <= here.0;
    // On a page of its own in as few columns as hold it there.
    let own = area.height - title_height(ts, &index.title);
    let leaves = foot > Pt::ZERO && (highest(ts, &rows, columns) + foot).0 <= own.0;
    while !shares && !leaves && columns > FEWEST && share(ts, &rows, columns - 1).0 <= own.0 {
        (columns, rows) = columned(ts, &standing, index, targets, columns - 1);
    }
    if !shares && thin_tail(ts, &rows, columns, own) {
        // A column more, a little narrower, where it saves the page of a few names.
        if let Some((more, closer)) = closer(ts, &standing, index, targets, columns + 1) {
            let saved = pages(ts, &closer, more, own).ceil() < pages(ts, &rows, columns, own).ceil();
            if saved || !thin_tail(ts, &closer, more, own) {
                (columns, rows) = (more, closer);
            }
        }
    }
    let width = ts.theme.page.part(area.width, columns);
    // Only now: a name that a narrower column did not hold may have found its room.
    for row in &rows {
        ts.demand_fit(&row.name, &row.words, width);
    }
    let step = width + ts.theme.page.gutter.pt();
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
        let column = column(ts, rest, columns).min(free);
        let mut block = Block::default();
        for n in 0..columns {
            let mut y = Pt::ZERO;
            while let Some(row) = rest.first() {
                let heads = row.letter.is_some() && (row.first || y.0 == 0.0);
                let height = if heads && !row.first { row.height + grid * LETTER } else { row.height };
                // A column ends past its share, but never past the page; the last one takes what is left.
                let enough = y.0 + 0.01 >= column.0 && n + 1 < columns;
                if enough || (y + height).0 > free.0 + 0.01 && y.0 > 0.0 {
                    break;
                }
                let at = Rect::new(step * n as f64, y, width, height);
                paint(ts, &mut block, row, &entries[0], at, heads, furniture, list);
                y += height;
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
        if block.height.0 > sheets.free(ts).0
            && let Some(page) = sheets.roomiest(ts, sessions, block.height + grid)
        {
            // At the foot of another page: a line is no reason for one of its own.
            let sheet = &mut sheets.all[page];
            let top = area.bottom() - block.height;
            sheet.block.put(block, Point::new(area.x, top));
            sheet.cursor = area.bottom();
            return;
        }
        let span = credits.span.clone();
        sheets.pour(ts, vec![Part { span, ..Part::new(block, FREE) }], &running);
    }
}

/// Columns of an index that has its page.
const FEWEST: usize = 2;

fn row(
    ts: &mut Typesetter,
    standing: &Standing,
    entry: &IndexEntry,
    (targets, before): (&Targets, usize),
    width: Pt,
) -> Row {
    let mut pages = standing.pages_of(&entry.key, &entry.sessions, targets);
    // Pages that are put before it all are counted.
    pages.iter_mut().for_each(|(page, _)| *page += before);
    let style = ts.theme.types.index.style(ts.theme.palette.ink);
    let words = entry.sorted.clone();
    let numbers = pages_width(ts, &pages);
    let name = ts.set_plain(&words, &style, width - numbers - ts.grid() * 0.5);
    // A row for a finger, where all stands in one column.
    let least = if ts.theme.page.is_stacked() { ts.grid() * TOUCHED } else { Pt::ZERO };
    let height = ts.on_half_grid(ts.on_grid(name.height()).max(least));
    Row { name, words, pages, height, letter: None, first: false }
}

fn pages_width(ts: &mut Typesetter, pages: &[(usize, Anchor)]) -> Pt {
    if ts.theme.page.is_stacked() {
        return ts.grid() * (TOUCHED * pages.len() as f64);
    }
    let listed: Vec<String> = pages.iter().map(|(page, _)| page.to_string()).collect();
    let style = ts.theme.types.index.style(ts.theme.palette.grey);
    ts.set_plain(&Words::own(listed.join(", ")), &style, super::set_text::UNBOUNDED).width()
}

#[allow(clippy::too_many_arguments)]
fn paint(
    ts: &mut Typesetter,
    block: &mut Block,
    row: &Row,
    entry: &IndexEntry,
    frame: Rect,
    heads: bool,
    furniture: &Furniture,
    list: TagId,
) {
    let (mut at, width) = (Point::new(frame.x, frame.y), frame.width);
    let mut line = frame.height;
    if let Some(letter) = row.letter.as_ref().filter(|_| heads) {
        let over = ts.grid() * LETTER;
        let top = at.y + over - letter.height();
        ts.place(block, letter, Owner::Artifact(Artifact::Decoration), at.x, top);
        (at.y, line) = (at.y + over, line - over);
    }
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
        let area = Rect::new(x, at.y, number.width(), line);
        let contents = format!("{}, {}", entry.name, furniture.page(*page));
        ts.link_inside(block, tag, vec![area], *anchor, &contents);
        x += number.width();
    }
}
