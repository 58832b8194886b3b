//! Items of a session: experiences, workshops, stands, in thirds of the main column under rules of the accent.

use super::block::Block;
use super::flow::{Break, INSIDE_SESSION, Part};
use super::look::Look;
use super::page::{Anchor, Owner, TagId, TagRole};
use super::people;
use super::prose::{prose, stacked};
use super::run::{Columns, Run};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Item, TextBlock, Words};
use crate::text::{Setting, Style};
use crate::units::{Mm, Point, Pt};

/// An item, and where links to it lead.
pub(super) type Placed<'i> = (&'i Item, Option<Anchor>);

/// The share of a page that an item may take before it is set in stretches.
const TALLEST: f64 = 0.5;

/// Items that are not told in a breath each: posters, stands, tables of a fair.
const MOST_CELLS: usize = 12;
/// Letters that are a breath: with more, items are read one by one.
const BREATH: usize = 320;
/// The narrowest column of items told in a breath.
const RUN_IN: Mm = Mm(50.0);

/// Whether items are told in a breath each, in columns across the whole page.
pub(super) fn are_many(items: &[Item]) -> bool {
    let letters = |item: &Item| -> usize {
        let description: usize = item
            .description
            .iter()
            .map(|block| match block {
                TextBlock::Paragraph(words) => words.plain().chars().count(),
                _ => BREATH,
            })
            .sum();
        let people: usize = item.people.iter().map(|voice| people::in_a_breath(voice).plain().chars().count()).sum();
        description + people
    };
    let plain = items.iter().flat_map(|item| &item.people).all(people::is_said_in_a_breath);
    plain && items.len() > MOST_CELLS && items.iter().map(letters).sum::<usize>() <= BREATH * items.len()
}

/// Leading of what is told in a breath, in lines of the grid.
const CLOSE_LEADING: f64 = 0.8125;

/// Each item in a paragraph: its number hung before it, its title, who is there. Columns over the whole width, which go on from page to
/// page.
pub(super) fn run_in(ts: &mut Typesetter, items: &[Placed], width: Pt, look: Look, parent: TagId) -> Vec<Part> {
    let count = ts.theme.page.columns_in(width, RUN_IN);
    let measure = ts.theme.page.part(width, count);
    let grid = ts.grid();
    let widest = items.iter().filter_map(|(item, _)| item.number).max();
    let hang = match widest {
        Some(number) => {
            let style = ts.theme.types.caption_strong.style(look.deep);
            ts.set_plain(&Words::own(format!("{number} ")), &style, measure).width() + grid * 0.75
        }
        None => Pt::ZERO,
    };
    let columns = Columns {
        count,
        step: measure + ts.theme.page.gutter.pt(),
        white: grid * 0.375,
        rule: (width, ts.theme.rules.sub_session.pt(), ts.theme.palette.rule),
        unit: grid * 0.5,
    };
    let blocks: Vec<Block> = items.iter().map(|&item| breath(ts, item, measure, hang, look, parent)).collect();
    let cells = Run::of(&blocks, columns, ts.theme.page.area().height);
    let last = blocks.len();
    let of_a_row = |n: usize| if n < count { Break::Never } else { BETWEEN_CELLS };
    let parts = blocks.into_iter().zip(cells).enumerate();
    parts
        .map(|(n, (block, cell))| {
            // A row of them stays with the title, and at the end.
            let before = if n + count > last { INSIDE_SESSION } else { of_a_row(n) };
            Part { cell: Some(cell), ..Part::new(block, before) }
        })
        .collect()
}

/// An item in a breath.
fn breath(ts: &mut Typesetter, (item, anchor): Placed, measure: Pt, hang: Pt, look: Look, parent: TagId) -> Block {
    let ink = ts.theme.palette.ink;
    let close = |mut style: Style, leading: Pt| {
        style.leading = leading;
        style
    };
    let leading = ts.grid() * CLOSE_LEADING;
    let label = close(ts.theme.types.caption_strong.style(ink), leading);
    let caption = close(Style { weight: 400, ..ts.theme.types.caption.style(ink) }, leading);
    let numbers = close(ts.theme.types.caption_strong.style(look.deep), leading);
    let inner = measure - hang;
    let mut block = anchored(anchor);
    let mut y = Pt::ZERO;
    let heading = item.title.as_ref().map(|_| Owner::Tag(ts.tag(parent, look.item)));
    if let Some(number) = item.number {
        let owner = heading.unwrap_or_else(|| Owner::Tag(ts.tag(parent, TagRole::P)));
        let number = ts.set_plain(&Words::own(format!("{number} ")), &numbers, measure);
        ts.place(&mut block, &number, owner, Pt::ZERO, Pt::ZERO);
    }
    if let (Some(title), Some(owner)) = (&item.title, heading) {
        let text = ts.set_title(title, &label, inner);
        ts.demand_fit(&text, title, inner);
        y += ts.place(&mut block, &text, owner, hang, y);
    }
    let described = stacked(prose(ts, &item.description, &caption, inner, (parent, above(item, look))));
    let height = described.height;
    block.put(described, Point::new(hang, y));
    y += height;
    if !item.people.is_empty() {
        let list = ts.tag(parent, TagRole::L);
        for voice in &item.people {
            let words = people::in_a_breath(voice);
            let text = ts.set_plain(&words, &caption, inner);
            ts.demand_fit(&text, &words, inner);
            let entry = ts.tag(list, TagRole::LI);
            let tag = ts.tag(entry, TagRole::LBody);
            y += ts.place(&mut block, &text, Owner::Tag(tag), hang, y);
        }
    }
    block.height = y;
    block
}

/// Ending a page between items told in a breath.
const BETWEEN_CELLS: Break = Break::Cost(10.0);

/// Rows of items, aligned on their rules, without the space between rows, each with the cost of a page break before it. Items too
/// tall for that stand one under the other, their people in rows of their own.
pub(super) fn rows(ts: &mut Typesetter, items: &[Placed], width: Pt, look: Look, parent: TagId) -> Vec<(Block, Break)> {
    let columns = columns(ts, items, width);
    let measure = ts.theme.page.part(width, columns);
    let step = measure + ts.theme.page.gutter.pt();
    let tallest = ts.theme.page.area().height * TALLEST;
    let too_tall = ts.attempt(|ts| {
        Trial::Undone(items.iter().any(|&item| cell(ts, item, measure, look, parent).height.0 > tallest.0))
    });
    if too_tall {
        return items.iter().flat_map(|&item| stacked_item(ts, item, width, look, parent)).collect();
    }
    items
        .chunks(columns)
        .map(|row| {
            let mut block = Block::default();
            for (n, &item) in row.iter().enumerate() {
                let cell = cell(ts, item, measure, look, parent);
                block.height = block.height.max(cell.height);
                block.put(cell, Point::new(step * n as f64, Pt::ZERO));
            }
            (block, INSIDE_SESSION)
        })
        .collect()
}

/// An item over the whole width, in stretches that a page break may part.
fn stacked_item(ts: &mut Typesetter, placed: Placed, width: Pt, look: Look, parent: TagId) -> Vec<(Block, Break)> {
    let (item, _) = placed;
    let mut head = heading(ts, placed, width, look, parent);
    let style = ts.theme.types.body.style(ts.theme.palette.ink);
    let measure = width.min(ts.theme.page.measure.pt());
    let mut stretches = prose(ts, &item.description, &style, measure, (parent, above(item, look))).into_iter();
    if let Some((first, _)) = stretches.next() {
        head.stack(first);
    }
    let mut parts = vec![(head, INSIDE_SESSION)];
    parts.extend(stretches);
    for (n, row) in people::rows(ts, &item.people, width, parent).into_iter().enumerate() {
        parts.push((row, if n == 0 { Break::Never } else { INSIDE_SESSION }));
    }
    parts
}

fn columns(ts: &mut Typesetter, items: &[Placed], width: Pt) -> usize {
    let most = ts.theme.page.columns_in(width, ts.theme.page.least.people);
    let wished = match (items.len(), most) {
        (0 | 1, _) => return 1,
        (2 | 4, 2..=3) => 2,
        (_, most) => most,
    };
    let style = ts.theme.types.strong.style(ts.theme.palette.ink);
    (1..=wished)
        .rev()
        .find(|&columns| {
            let measure = ts.theme.page.part(width, columns);
            let texts = items.iter().flat_map(|(item, _)| {
                item.title.iter().chain(item.people.iter().flat_map(|voice| {
                    std::iter::once(&voice.name)
                        .chain(voice.roles.iter().flat_map(|role| role.role.iter().chain(&role.organisation)))
                }))
            });
            columns == 1 || texts.into_iter().all(|words| !ts.set_plain(words, &style, measure).overfull())
        })
        .unwrap_or(1)
}

/// A block that links lead to.
fn anchored(anchor: Option<Anchor>) -> Block {
    Block { anchors: anchor.map(|anchor| (anchor, Point::default())).into_iter().collect(), ..Block::default() }
}

/// The rule, the number and the title of an item.
fn heading(ts: &mut Typesetter, (item, anchor): Placed, measure: Pt, look: Look, parent: TagId) -> Block {
    let mut block = anchored(anchor);
    let weight = ts.theme.rules.item.pt();
    block.rule(Point::default(), measure, weight, look.vivid);
    block.height = ts.grid() * 0.5;
    if let Some(title) = &item.title {
        let height = title_of(ts, item.number, title, measure, look, parent, &mut block);
        block.height += height;
    }
    block
}

/// The heading that the text of an item stands under: its own, or that of the session.
fn above(item: &Item, look: Look) -> TagRole {
    if item.title.is_some() && look.item != TagRole::P { look.item } else { look.heading }
}

fn cell(ts: &mut Typesetter, placed: Placed, measure: Pt, look: Look, parent: TagId) -> Block {
    let grid = ts.grid();
    let ink = ts.theme.palette.ink;
    let (item, _) = placed;
    let mut block = heading(ts, placed, measure, look, parent);
    if !item.description.is_empty() {
        let style = ts.theme.types.body.style(ink);
        let text = stacked(prose(ts, &item.description, &style, measure, (parent, above(item, look))));
        block.stack(text);
    }
    if !item.people.is_empty() {
        if item.title.is_some() || !item.description.is_empty() {
            block.height += grid * 0.5;
        }
        let people = people::stack(ts, &item.people, measure, parent);
        block.stack(people);
    }
    block
}

/// The number in the accent, the title after it, under one heading.
fn title_of(
    ts: &mut Typesetter,
    number: Option<usize>,
    title: &Words,
    measure: Pt,
    look: Look,
    parent: TagId,
    block: &mut Block,
) -> Pt {
    let top = block.height;
    let ink = ts.theme.palette.ink;
    let owner = Owner::Tag(ts.tag(parent, look.item));
    let style = ts.theme.types.label.style(ink);
    let mut indent = Pt::ZERO;
    if let Some(number) = number {
        let style = ts.theme.types.label.style(look.deep);
        // The space keeps number and title apart when the text is read aloud or copied.
        let number = ts.set_plain(&Words::own(format!("{number} ")), &style, measure);
        ts.place(block, &number, owner, Pt::ZERO, top);
        indent = number.width() + ts.grid() * 0.5;
    }
    let text = ts.set(title, &style, measure, &Setting::Ragged { hyphenation: None, indent });
    let text = if number.is_none() { text.flushed(measure) } else { text };
    ts.demand_fit(&text, title, measure);
    ts.place(block, &text, owner, Pt::ZERO, top)
}
