//! The presentation: a lead beside the sign, the text in two columns, a card for each parcours.

use super::art;
use super::band::titled_page;
use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::page::{Anchor, Owner, Shape, TagId, TagRole};
use super::prose::{prose, stacked};
use super::sheets::{Running, Sheets};
use super::typesetter::Typesetter;
use crate::compose::story::{Card, Cards, Presentation};
use crate::units::{Point, Pt, Rect};

/// Cards on one row; with more parcours they become a list.
const MOST_CARDS: usize = 4;

/// Sets the section; `parcours` are the anchors the cards lead to. Gives the anchor of its title.
pub fn presentation(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    presentation: &Presentation,
    parcours: &[Anchor],
    parent: TagId,
) -> Anchor {
    let anchor = titled_page(ts, sheets, &presentation.title, &presentation.title, parent);
    let running = Running::Section(presentation.title.clone());
    lead(ts, sheets, presentation, parent);
    body(ts, sheets, presentation, &running, parent);
    if let Some(cards) = &presentation.cards {
        let parts = if cards.cards.len() <= MOST_CARDS {
            vec![row_of_cards(ts, cards, parcours, parent)]
        } else {
            list_of_cards(ts, cards, parcours, parent)
        };
        sheets.pour(ts, parts, &running);
    }
    anchor
}

fn lead(ts: &mut Typesetter, sheets: &mut Sheets, presentation: &Presentation, parent: TagId) {
    let area = ts.theme.page.area();
    let (main, main_width) = ts.theme.page.main_column();
    let grid = ts.grid();
    let sheet_top = sheets.last().cursor;
    let sign = ts.theme.presentation.sign.pt();
    let mut block = Block::default();
    art::sign(ts, &mut block, None, Rect::new(area.x, sheet_top + grid * 0.5, art::sign_width(ts, sign), sign));
    let mut height = if presentation.body.is_empty() || !presentation.lead.is_empty() { sign + grid } else { Pt::ZERO };
    if !presentation.lead.is_empty() {
        let style = ts.theme.types.lead.style(ts.theme.palette.ink);
        let measure = ts.theme.presentation.lead.pt().min(main_width);
        let text = stacked(prose(ts, &presentation.lead, &style, measure, parent));
        height = height.max(text.height);
        block.put(text, Point::new(main, sheet_top));
        height = ts.on_grid(height + grid * 1.25);
    } else if presentation.body.is_empty() {
        height = ts.on_grid(height + grid);
    }
    let sheet = sheets.last();
    sheet.block.put(block, Point::default());
    sheet.cursor += height;
}

/// Two columns, as even as whole paragraphs and kept lines allow; on as many pages as they need.
fn body(ts: &mut Typesetter, sheets: &mut Sheets, presentation: &Presentation, running: &Running, parent: TagId) {
    let (main, main_width) = ts.theme.page.main_column();
    let area = ts.theme.page.area();
    let measure = ts.theme.page.part(main_width, 2);
    let step = measure + ts.theme.page.gutter.pt();
    let style = ts.theme.types.body.style(ts.theme.palette.ink);
    let mut rest = prose(ts, &presentation.body, &style, measure, parent);
    while !rest.is_empty() {
        let mut free = sheets.free(ts);
        // A foot of a page too short for two lines a column is left white.
        if free.0 < ts.grid().0 * 4.0 {
            sheets.open(ts, running.clone());
            free = area.height;
        }
        let total: Pt = rest.iter().map(|(block, _)| block.height).sum();
        let (first, second) = if total.0 <= free.0 * 2.0 {
            let first = even_split(&rest, free);
            (first, rest.len())
        } else {
            let first = filled(&rest, 0, free);
            (first, filled(&rest, first, free))
        };
        let top = sheets.last().cursor;
        let mut lowest = Pt::ZERO;
        for (n, stretch) in rest.drain(..second).enumerate() {
            let column = usize::from(n >= first);
            if n == 0 || n == first {
                sheets.last().cursor = top;
            }
            let sheet = sheets.last();
            let height = stretch.0.height;
            sheet.block.put(stretch.0, Point::new(main + step * column as f64, sheet.cursor));
            sheet.cursor += height;
            lowest = lowest.max(sheet.cursor);
        }
        sheets.last().cursor = lowest;
        if !rest.is_empty() {
            sheets.open(ts, running.clone());
        }
    }
    let grid = ts.grid();
    sheets.last().cursor += grid * 2.0;
}

/// How many stretches go in the first column so that both are as even as can be, the first no shorter; a break between paragraphs is
/// preferred to one inside.
fn even_split(stretches: &[(Block, Break)], most: Pt) -> usize {
    let total: Pt = stretches.iter().map(|(block, _)| block.height).sum();
    let mut best = (f64::INFINITY, stretches.len());
    let mut height = Pt::ZERO;
    for n in 1..=stretches.len() {
        height += stretches[n - 1].0.height;
        let other = total - height;
        let tallest = height.max(other);
        if tallest.0 > most.0 + 0.01 {
            continue;
        }
        let inside = match stretches.get(n).map(|(_, cost)| cost) {
            Some(Break::Cost(cost)) => *cost,
            _ => 0.0,
        };
        let uneven = (height - other).abs().0 + if other.0 > height.0 { 8.0 } else { 0.0 };
        let cost = uneven + inside * 0.2;
        if cost < best.0 {
            best = (cost, n);
        }
    }
    if best.0.is_finite() { best.1 } else { filled(stretches, 0, most) }
}

/// The end of the stretches from `from` that fit in a height; at least one.
fn filled(stretches: &[(Block, Break)], from: usize, most: Pt) -> usize {
    let mut height = Pt::ZERO;
    let mut end = from;
    while end < stretches.len() {
        height += stretches[end].0.height;
        if height.0 > most.0 + 0.01 && end > from {
            break;
        }
        end += 1;
    }
    end
}

fn row_of_cards(ts: &mut Typesetter, cards: &Cards, parcours: &[Anchor], parent: TagId) -> Part {
    let area = ts.theme.page.area();
    let geometry = ts.theme.presentation.card;
    let grid = ts.grid();
    let mut block = introduction(ts, cards, parent);
    let list = ts.tag(parent, TagRole::L);
    let width = ts.theme.page.part(area.width, cards.cards.len());
    let step = width + ts.theme.page.gutter.pt();
    let theme = ts.theme;
    let role = &theme.types.card_title;
    let inner = width - geometry.padding.pt() * 2.0;
    // All titles in one step, the largest that holds them all.
    let ink = ts.theme.palette.ink;
    let step_of = (0..role.steps.len())
        .find(|&n| {
            cards.cards.iter().all(|card| {
                let text = ts.set_title(&card.title, &role.step(n, ink), inner);
                text.lines.len() <= geometry.lines && !text.overfull()
            })
        })
        .unwrap_or(role.steps.len() - 1);
    let style = role.step(step_of, ink);
    let title_lines =
        cards.cards.iter().map(|card| ts.set_title(&card.title, &style, inner).lines.len()).max().unwrap_or_default();
    let least = grid * 4.0 + geometry.sign.pt() + style.leading * title_lines as f64 + grid * 2.0;
    let height = ts.on_grid(least.max(geometry.height.pt()));
    for (n, card) in cards.cards.iter().enumerate() {
        let set = one_card(ts, card, &style, Rect::new(Pt::ZERO, Pt::ZERO, width, height), parcours, list);
        block.put(set, Point::new(step * n as f64, block.height));
    }
    block.height += height;
    Part::new(block, FREE)
}

fn introduction(ts: &mut Typesetter, cards: &Cards, parent: TagId) -> Block {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.label.style(ts.theme.palette.ink);
    let mut block = Block::default();
    block.height =
        ts.label(&mut block, &cards.introduction, &style, Owner::Tag(tag), Point::default(), area.width) + grid;
    block
}

fn one_card(
    ts: &mut Typesetter,
    card: &Card,
    title_style: &crate::text::Style,
    area: Rect,
    parcours: &[Anchor],
    list: TagId,
) -> Block {
    let geometry = ts.theme.presentation.card;
    let accent = ts.accents[card.parcours];
    let ink = ts.theme.palette.ink;
    let grid = ts.grid();
    let padding = geometry.padding.pt();
    let inner = area.width - padding * 2.0;
    let mut block = Block { height: area.height, ..Block::default() };
    block.decorate(Shape::rect(area, accent.pale));
    let weight = ts.theme.rules.accent.pt();
    block.decorate(Shape::rect(Rect::new(Pt::ZERO, Pt::ZERO, area.width, weight), accent.vivid));
    let sign = geometry.sign.pt();
    art::sign(ts, &mut block, Some(card.parcours), Rect::new(padding, grid, art::sign_width(ts, sign), sign));

    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let link = ts.tag(body, TagRole::Link);
    let mut y = ts.on_grid(grid * 1.5 + sign);
    let style = ts.theme.types.caption_strong.style(accent.deep);
    let number = ts.tag(link, TagRole::Span);
    y += ts.label(&mut block, &card.number, &style, Owner::Tag(number), Point::new(padding, y), inner);
    y += grid * 0.25;
    let heading = ts.tag(link, TagRole::Span);
    let text = ts.set_title(&card.title, title_style, inner);
    ts.demand_fit(&text, &card.title, inner);
    ts.place(&mut block, &text, Owner::Tag(heading), padding, y);
    if let Some(borne_by) = &card.borne_by {
        let tag = ts.tag(body, TagRole::P);
        let style = ts.theme.types.caption.style(ink);
        let text = ts.set_plain(borne_by, &style, inner);
        ts.demand_fit(&text, borne_by, inner);
        let top = area.height - grid - text.height();
        ts.place(&mut block, &text, Owner::Tag(tag), padding, top);
    }
    if let Some(&anchor) = parcours.get(card.parcours) {
        ts.link_inside(&mut block, link, vec![area], anchor, &card.link);
    }
    block
}

/// With more parcours than a row of cards holds: a sign and a line or two each, in two columns of rows.
fn list_of_cards(ts: &mut Typesetter, cards: &Cards, parcours: &[Anchor], parent: TagId) -> Vec<Part> {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let mut parts = vec![Part::new(introduction(ts, cards, parent), FREE)];
    let list = ts.tag(parent, TagRole::L);
    let width = ts.theme.page.part(area.width, 2);
    let step = width + ts.theme.page.gutter.pt();
    for row in cards.cards.chunks(2) {
        let mut block = Block::default();
        for (n, card) in row.iter().enumerate() {
            let set = listed_card(ts, card, width, parcours, list);
            block.height = block.height.max(set.height);
            block.put(set, Point::new(step * n as f64, Pt::ZERO));
        }
        let before = if parts.len() == 1 { Break::Never } else { FREE };
        let mut part = Part::new(block, before);
        part.space_after = grid;
        parts.push(part);
    }
    parts
}

fn listed_card(ts: &mut Typesetter, card: &Card, width: Pt, parcours: &[Anchor], list: TagId) -> Block {
    let accent = ts.accents[card.parcours];
    let ink = ts.theme.palette.ink;
    let grid = ts.grid();
    let sign = grid * 2.5;
    let mut block = Block::default();
    let weight = ts.theme.rules.accent.pt();
    block.decorate(Shape::rect(Rect::new(Pt::ZERO, Pt::ZERO, width, weight), accent.vivid));
    art::sign(ts, &mut block, Some(card.parcours), Rect::new(Pt::ZERO, grid, art::sign_width(ts, sign), sign));
    let left = grid * 3.0;
    let inner = width - left;
    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let link = ts.tag(body, TagRole::Link);
    let mut y = grid;
    let style = ts.theme.types.caption_strong.style(accent.deep);
    let number = ts.tag(link, TagRole::Span);
    y += ts.label(&mut block, &card.number, &style, Owner::Tag(number), Point::new(left, y), inner);
    let style = ts.theme.types.label.style(ink);
    let heading = ts.tag(link, TagRole::Span);
    y += ts.label(&mut block, &card.title, &style, Owner::Tag(heading), Point::new(left, y), inner);
    if let Some(borne_by) = &card.borne_by {
        let tag = ts.tag(body, TagRole::P);
        let style = ts.theme.types.caption.style(ts.theme.palette.grey);
        y += ts.label(&mut block, borne_by, &style, Owner::Tag(tag), Point::new(left, y), inner);
    }
    block.height = y.max(grid + sign);
    block.height = ts.on_grid(block.height);
    if let Some(&anchor) = parcours.get(card.parcours) {
        let area = Rect::new(Pt::ZERO, Pt::ZERO, width, block.height);
        ts.link_inside(&mut block, link, vec![area], anchor, &card.link);
    }
    block
}
