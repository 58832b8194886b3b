//! The cards of the parcours: a row of them or a list under a text, panels on a page of their own.

use super::super::art;
use super::super::block::{Block, Mention};
use super::super::flow::{Break, FREE, Part};
use super::super::page::{Owner, TagId, TagRole};
use super::super::targets::Targets;
use super::super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Card, Cards};
use crate::drawing::Shape;
use crate::text::Style;
use crate::units::{Colour, Mm, Point, Pt, Rect};

/// Lines of the grid of the highest panel.
pub(super) const HIGHEST_PANEL: f64 = 16.0;

/// A row of cards, or a list where that alone stays with its text; `None` where neither does.
pub(super) fn cards_under_text(
    ts: &mut Typesetter,
    cards: &Cards,
    targets: &Targets,
    free: Pt,
    parent: TagId,
) -> Option<Vec<Part>> {
    let row = ts.attempt(|ts| {
        let row = row_of_cards(ts, cards, targets, free, parent);
        if row.block.height.0 <= free.0 + 0.01 { Trial::Kept(Some(vec![row])) } else { Trial::Undone(None) }
    });
    row.or_else(|| {
        ts.attempt(|ts| {
            let list = list_of_cards(ts, cards, targets, parent);
            let height: Pt = list.iter().map(|part| part.block.height + part.space_after).sum();
            let under_last = list.last().map_or(Pt::ZERO, |part| part.space_after);
            if (height - under_last).0 <= free.0 + 0.01 { Trial::Kept(Some(list)) } else { Trial::Undone(None) }
        })
    })
}

/// Cards as high as the theme wants them, lower when that keeps them on the page, never too low for what they say.
pub(super) fn row_of_cards(ts: &mut Typesetter, cards: &Cards, targets: &Targets, free: Pt, parent: TagId) -> Part {
    let area = ts.theme.page.area();
    let geometry = ts.theme.presentation.card;
    let grid = ts.grid();
    let mut block = introduction(ts, cards, parent);
    let list = ts.tag(parent, TagRole::L);
    let width = ts.theme.page.part(area.width, cards.cards.len().max(2));
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
    let caption = ts.theme.types.caption.style(ink);
    let borne_by = cards.cards.iter().filter_map(|card| card.borne_by.as_ref());
    let borne_by = borne_by.fold(Pt::ZERO, |tallest, words| tallest.max(ts.set_title(words, &caption, inner).height()));
    let least = grid * 4.5 + geometry.sign.pt() + style.leading * title_lines as f64 + borne_by + grid;
    let wished = geometry.height.pt().min(free - block.height);
    let height = ts.on_grid(least).max(grid * (wished / grid + 1e-6).floor());
    for (n, card) in cards.cards.iter().enumerate() {
        let set = one_card(ts, card, &style, Rect::new(Pt::ZERO, Pt::ZERO, width, height), targets, list);
        block.put(set, Point::new(step * n as f64, block.height));
    }
    block.height += height;
    Part { span: cards.cards.first().and_then(|card| card.title.span.clone()), ..Part::new(block, FREE) }
}

pub(super) fn introduction(ts: &mut Typesetter, cards: &Cards, parent: TagId) -> Block {
    let Some(introduction) = &cards.introduction else { return Block::default() };
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.label.style(ts.theme.palette.ink);
    let mut block = Block::default();
    block.height = ts.label(&mut block, introduction, &style, Owner::Tag(tag), Point::default(), area.width) + grid;
    block
}

pub(super) fn one_card(
    ts: &mut Typesetter,
    card: &Card,
    title_style: &Style,
    area: Rect,
    targets: &Targets,
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
    form(ts, &mut block, card.parcours, weight, area.width, accent.pale);
    let sign = geometry.sign.pt();
    art::sign(ts, &mut block, Some(card.parcours), Rect::new(padding, grid, art::sign_width(ts, sign), sign));

    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let link = ts.tag(body, TagRole::Link);
    let mut y = ts.on_grid(grid * 1.5 + sign);
    let style = ts.theme.types.caption_strong.style(accent.deep);
    if let Some(number) = &card.number {
        let tag = ts.tag(link, TagRole::Span);
        y += ts.label(&mut block, number, &style, Owner::Tag(tag), Point::new(padding, y), inner - grid * 2.5);
    }
    page_of_card(ts, &mut block, card, targets, body, Point::new(area.width - padding, ts.on_grid(grid * 1.5 + sign)));
    y += grid * 0.25;
    let heading = ts.tag(link, TagRole::Span);
    let text = ts.set_title(&card.title, title_style, inner);
    ts.demand_fit(&text, &card.title, inner);
    ts.place(&mut block, &text, Owner::Tag(heading), padding, y);
    if let Some(borne_by) = &card.borne_by {
        let tag = ts.tag(body, TagRole::P);
        let style = ts.theme.types.caption.style(ink);
        let text = ts.set_title(borne_by, &style, inner);
        ts.demand_fit(&text, borne_by, inner);
        let top = area.height - grid - text.height();
        ts.place(&mut block, &text, Owner::Tag(tag), padding, top);
    }
    if let Some(anchor) = targets.find(&card.key) {
        ts.link_inside(&mut block, link, vec![area], anchor, &card.link);
    }
    block
}

/// The page of a card's parcours, at the end of the line of its number.
pub(super) fn page_of_card(
    ts: &mut Typesetter,
    block: &mut Block,
    card: &Card,
    targets: &Targets,
    body: TagId,
    at: Point,
) {
    let (Some(anchor), Some(_)) = (targets.find(&card.key), &card.number) else { return };
    let style = ts.theme.types.caption_strong.style(ts.accents[card.parcours].deep);
    let tag = ts.tag(body, TagRole::P);
    block.mentions.push(Mention { anchor, tag, style, at });
}

/// The form of a parcours, under the rule that heads its card.
pub(super) fn form(ts: &Typesetter, block: &mut Block, parcours: usize, rule: Pt, width: Pt, ground: Colour) {
    let height = ts.grid() * 0.3;
    art::strip(ts, block, parcours, Rect::new(Pt::ZERO, rule, width, height), ground);
}

/// On a page of their own: a panel across it for each parcours, as high as fills the page.
pub(super) fn panels(ts: &mut Typesetter, cards: &Cards, targets: &Targets, free: Pt, parent: TagId) -> Vec<Part> {
    let area = ts.theme.page.area();
    let (main, main_width) = ts.theme.page.main_column();
    let (grid, gap) = (ts.grid(), ts.theme.page.gutter.pt());
    let geometry = ts.theme.presentation.card;
    let padding = geometry.padding.pt();
    let one_column = ts.theme.page.is_stacked();
    let (mut left, mut measure) = (main - area.x, main_width - padding);
    let head = introduction(ts, cards, parent);
    let share = (free - head.height) / cards.cards.len() as f64 - gap;
    let height = grid * (share / grid).floor().min(HIGHEST_PANEL);
    let sign = ts.theme.presentation.sign.pt().min(height - grid * 2.0).max(geometry.sign.pt());
    if one_column {
        // Beside the sign.
        left = art::sign_width(ts, sign) + padding * 2.0;
        measure = area.width - left - padding;
    }
    let (theme, ink) = (ts.theme, ts.theme.palette.ink);
    let mut parts = Vec::new();
    if head.height > Pt::ZERO {
        parts.push(Part::new(head, FREE));
    }
    let list = ts.tag(parent, TagRole::L);
    for card in &cards.cards {
        let accent = ts.accents[card.parcours];
        let item = ts.tag(list, TagRole::LI);
        let body = ts.tag(item, TagRole::LBody);
        let link = ts.tag(body, TagRole::Link);
        let mut text = Block::default();
        let mut y = grid;
        if let Some(number) = &card.number {
            let tag = ts.tag(link, TagRole::Span);
            let style = theme.types.caption_strong.style(accent.deep);
            y += ts.label(&mut text, number, &style, Owner::Tag(tag), Point::new(left, y), measure);
        }
        page_of_card(ts, &mut text, card, targets, body, Point::new(area.width - padding, grid));
        y += grid * 0.25;
        let heading = ts.tag(link, TagRole::Span);
        let title = ts.set_title_in(&card.title, &theme.types.session_title, ink, measure, geometry.lines);
        y += ts.place(&mut text, &title, Owner::Tag(heading), left, y);
        if let Some(borne_by) = &card.borne_by {
            let tag = ts.tag(body, TagRole::P);
            let style = theme.types.caption.style(ink);
            let set = ts.set_title(borne_by, &style, measure);
            ts.demand_fit(&set, borne_by, measure);
            y = (y + grid * 0.5).max(height - grid - set.height());
            y += ts.place(&mut text, &set, Owner::Tag(tag), left, y);
        }
        let height = height.max(ts.on_grid((y + grid).max(sign + grid * 2.0)));
        let mut block = Block { height, ..Block::default() };
        let frame = Rect::new(Pt::ZERO, Pt::ZERO, area.width, height);
        block.decorate(Shape::rect(frame, accent.pale));
        block.decorate(Shape::rect(Rect { height: theme.rules.accent.pt(), ..frame }, accent.vivid));
        form(ts, &mut block, card.parcours, theme.rules.accent.pt(), area.width, accent.pale);
        let at = Rect::new(padding, grid, art::sign_width(ts, sign), sign);
        art::sign(ts, &mut block, Some(card.parcours), at);
        block.put(text, Point::default());
        if let Some(anchor) = targets.find(&card.key) {
            ts.link_inside(&mut block, link, vec![frame], anchor, &card.link);
        }
        let mut part = Part::new(block, FREE);
        part.space_after = gap;
        parts.push(part);
    }
    parts
}

/// With more parcours than a row of cards holds: a sign and a line or two each, in columns of rows.
pub(super) fn list_of_cards(ts: &mut Typesetter, cards: &Cards, targets: &Targets, parent: TagId) -> Vec<Part> {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let head = introduction(ts, cards, parent);
    let mut parts: Vec<Part> = (head.height > Pt::ZERO).then(|| Part::new(head, FREE)).into_iter().collect();
    let heads = parts.len();
    let list = ts.tag(parent, TagRole::L);
    // Twice as wide as the narrowest card of a row; two at least.
    let least = if ts.theme.page.is_stacked() { 1 } else { 2 };
    let columns = ts.theme.page.columns_in(area.width, Mm(ts.theme.page.least.card.0 * 2.0)).max(least);
    let width = ts.theme.page.part(area.width, columns);
    let step = width + ts.theme.page.gutter.pt();
    for row in cards.cards.chunks(columns) {
        let mut block = Block::default();
        for (n, card) in row.iter().enumerate() {
            let set = listed_card(ts, card, width, targets, list);
            block.height = block.height.max(set.height);
            block.put(set, Point::new(step * n as f64, Pt::ZERO));
        }
        let before = if heads == 1 && parts.len() == 1 { Break::Never } else { FREE };
        let span = row.first().and_then(|card| card.title.span.clone());
        parts.push(Part { space_after: grid, span, ..Part::new(block, before) });
    }
    parts
}

pub(super) fn listed_card(ts: &mut Typesetter, card: &Card, width: Pt, targets: &Targets, list: TagId) -> Block {
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
    if let Some(number) = &card.number {
        let tag = ts.tag(link, TagRole::Span);
        y += ts.label(&mut block, number, &style, Owner::Tag(tag), Point::new(left, y), inner);
    }
    page_of_card(ts, &mut block, card, targets, body, Point::new(width, grid));
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
    if let Some(anchor) = targets.find(&card.key) {
        let area = Rect::new(Pt::ZERO, Pt::ZERO, width, block.height);
        ts.link_inside(&mut block, link, vec![area], anchor, &card.link);
    }
    block
}
