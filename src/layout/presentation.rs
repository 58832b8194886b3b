//! The presentation: a lead beside the sign, the text in columns, a card for each parcours.

use super::art;
use super::block::{Block, Mention};
use super::flow::{Break, FREE, Part};
use super::illustration;
use super::makeup::{Component, Makeup};
use super::page::{Owner, Structure, TagId, TagRole};
use super::prose::{prose, stacked};
use super::sheets::{Running, Sheets};
use super::targets::Targets;
use super::title::titled_page;
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::{Card, Cards, Presentation};
use crate::drawing::Shape;
use crate::text::Style;
use crate::units::{Colour, Mm, Point, Pt, Rect};

/// Most columns of running text.
const MOST_COLUMNS: usize = 3;
/// Lines of running text that are not worth columns.
const FEW_LINES: f64 = 5.0;
/// Lines of the grid of the highest panel.
const HIGHEST_PANEL: f64 = 16.0;

impl Component for Presentation {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, targets, furniture, .. } = makeup;
        // It opens a page.
        let before = sheets.all.len();
        let way = |ts: &mut Typesetter, sheets: &mut Sheets, lead: Lead| {
            sheets.all.truncate(before);
            presentation(ts, sheets, self, lead, targets, parent);
            (sheets.all.len(), sheets.free(ts))
        };
        let thin = ts.theme.page.area().height * THIN;
        let alone = furniture.matrix && !ts.theme.page.is_stacked() && !self.lead.is_empty();
        if alone {
            // What follows opens a page: a short welcome is set larger, in a step under that of the page's title.
            let usual = ts.attempt(|ts| Trial::Undone(way(ts, sheets, Lead::Usual)));
            let large = (1..ts.theme.types.section_title.steps.len()).find(|&step| {
                usual.1.0 > thin.0
                    && ts.attempt(|ts| {
                        let (pages, free) = way(ts, sheets, Lead::Large(step));
                        let holds = pages == usual.0 && free.0 >= 0.0 && free.0 <= usual.1.0;
                        if holds && lead_lines(ts, self, step) <= MOST_LEAD_LINES {
                            Trial::Kept(true)
                        } else {
                            Trial::Undone(false)
                        }
                    })
            });
            if large.is_some() {
                return;
            }
        }
        way(ts, sheets, Lead::Usual);
    }
}

/// White under a presentation, as a share of the page, from which a short one is set larger.
const THIN: f64 = 0.25;
/// Lines of a large lead: more would be a text in large type.
const MOST_LEAD_LINES: usize = 7;

/// How the lead is set: as the theme has it, or in a step of its titles.
#[derive(Debug, Clone, Copy)]
enum Lead {
    Usual,
    Large(usize),
}

impl Lead {
    fn style(self, ts: &Typesetter) -> Style {
        let ink = ts.theme.palette.ink;
        match self {
            Lead::Usual => ts.theme.types.lead.style(ink),
            Lead::Large(step) => ts.theme.types.section_title.step(step, ink),
        }
    }

    /// The measure of the lead: large type takes the whole column.
    fn measure(self, ts: &Typesetter) -> Pt {
        let (_, main_width) = ts.theme.page.main_column();
        match self {
            Lead::Usual => ts.theme.presentation.lead.pt().min(main_width),
            Lead::Large(_) => main_width,
        }
    }
}

/// Lines that the lead takes in a step of titles.
fn lead_lines(ts: &mut Typesetter, presentation: &Presentation, step: usize) -> usize {
    let lead = Lead::Large(step);
    let (style, measure) = (lead.style(ts), lead.measure(ts));
    let height =
        ts.attempt(|ts| Trial::Undone(stacked(prose(ts, &presentation.lead, &style, measure, Structure::ROOT)).height));
    (height / style.leading).round() as usize
}

/// Sets the section; the cards lead to the parcours.
fn presentation(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    presentation: &Presentation,
    lead_as: Lead,
    targets: &Targets,
    parent: TagId,
) {
    titled_page(ts, sheets, &presentation.title, &presentation.title, parent);
    let running = Running::Section(presentation.title.clone());
    let under_sign = lead(ts, sheets, presentation, lead_as, parent);
    let signed = sheets.all.len();
    if let Some(picture) = illustration::part(ts, presentation.picture.as_ref(), parent) {
        sheets.pour(ts, vec![picture], &running);
    }
    body(ts, sheets, presentation, &running, parent);
    // A short text without a lead ends beside the sign: what follows stands below it.
    if sheets.all.len() == signed {
        let sheet = sheets.last();
        sheet.cursor = sheet.cursor.max(under_sign);
    }
    if let Some(cards) = &presentation.cards {
        let page = &ts.theme.page;
        let most = page.columns_in(page.area().width, page.least.card);
        let free = sheets.free(ts);
        let alone = presentation.lead.is_empty() && presentation.body.is_empty();
        let parts = if cards.cards.len() > most {
            list_of_cards(ts, cards, targets, parent)
        } else if alone {
            panels(ts, cards, targets, free, parent)
        } else {
            match cards_under_text(ts, cards, targets, free, parent) {
                Some(parts) => parts,
                None => {
                    sheets.open(ts, running.clone());
                    let free = sheets.free(ts);
                    panels(ts, cards, targets, free, parent)
                }
            }
        };
        sheets.pour(ts, parts, &running);
    }
}

/// A row of cards, or a list where that alone stays with its text; `None` where neither does.
fn cards_under_text(
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

/// Sets the lead beside the sign; gives where the page is free below the sign.
fn lead(ts: &mut Typesetter, sheets: &mut Sheets, presentation: &Presentation, lead_as: Lead, parent: TagId) -> Pt {
    // Without a text beside it the sign would push the cards, which have signs of their own, from the page.
    if presentation.lead.is_empty() && presentation.body.is_empty() {
        return Pt::ZERO;
    }
    let one_column = ts.theme.page.is_stacked();
    let area = ts.theme.page.area();
    let (main, _) = ts.theme.page.main_column();
    let grid = ts.grid();
    let sheet_top = sheets.last().cursor;
    let sign = ts.theme.presentation.sign.pt();
    let mut block = Block::default();
    if !one_column {
        art::sign(ts, &mut block, None, Rect::new(area.x, sheet_top + grid * 0.5, art::sign_width(ts, sign), sign));
    }
    let mut height = Pt::ZERO;
    if !presentation.lead.is_empty() {
        let (style, measure) = (lead_as.style(ts), lead_as.measure(ts));
        let text = stacked(prose(ts, &presentation.lead, &style, measure, parent));
        height = ts.on_grid(text.height + grid * 1.25);
        block.put(text, Point::new(main, sheet_top));
    }
    let sheet = sheets.last();
    sheet.block.put(block, Point::default());
    sheet.cursor += height;
    if one_column { Pt::ZERO } else { sheet_top + grid * 1.5 + sign }
}

/// Columns, as even as whole paragraphs and kept lines allow; on as many pages as they need.
fn body(ts: &mut Typesetter, sheets: &mut Sheets, presentation: &Presentation, running: &Running, parent: TagId) {
    let (main, main_width) = ts.theme.page.main_column();
    let area = ts.theme.page.area();
    let columns = ts.theme.page.columns_in(main_width, ts.theme.page.least.text).min(MOST_COLUMNS);
    let style = ts.theme.types.body.style(ts.theme.palette.ink);
    // A few lines would be scraps of columns.
    let one = main_width.min(ts.theme.page.measure.pt());
    let whole = prose(ts, &presentation.body, &style, one, parent);
    let lines: Pt = whole.iter().map(|(block, _)| block.height).sum();
    let (columns, mut rest) = if lines.0 <= ts.grid().0 * FEW_LINES + 0.01 {
        (1, whole)
    } else {
        (columns, prose(ts, &presentation.body, &style, ts.theme.page.part(main_width, columns), parent))
    };
    let step = ts.theme.page.part(main_width, columns) + ts.theme.page.gutter.pt();
    while !rest.is_empty() {
        let mut free = sheets.free(ts);
        // A foot of a page too short for a few lines a column is left white.
        if free.0 < ts.grid().0 * 4.0 {
            sheets.open(ts, running.clone());
            free = area.height;
        }
        let height = even_height(&rest, columns, free);
        let top = sheets.last().cursor;
        let mut lowest = top;
        for column in 0..columns {
            let end = filled(&rest, height);
            let mut y = top;
            for (stretch, _) in rest.drain(..end) {
                let height = stretch.height;
                sheets.last().block.put(stretch, Point::new(main + step * column as f64, y));
                y += height;
            }
            lowest = lowest.max(y);
        }
        sheets.last().cursor = lowest;
        if !rest.is_empty() {
            sheets.open(ts, running.clone());
        }
    }
    let grid = ts.grid();
    sheets.last().cursor += grid * 2.0;
}

/// The least height of columns that hold all the stretches; `most` when they do not fit.
fn even_height(stretches: &[(Block, Break)], columns: usize, most: Pt) -> Pt {
    let total: Pt = stretches.iter().map(|(block, _)| block.height).sum();
    let holds = |height: Pt| {
        let (mut column, mut used) = (1, Pt::ZERO);
        for (block, _) in stretches {
            if (used + block.height).0 > height.0 + 0.01 && used.0 > 0.0 {
                (column, used) = (column + 1, Pt::ZERO);
            }
            used += block.height;
        }
        column <= columns
    };
    let line = stretches.iter().fold(most, |least, (block, _)| least.min(block.height)).max(Pt(1.0));
    let mut height = total / columns as f64;
    while height.0 < most.0 && !holds(height) {
        height += line * 0.5;
    }
    height.min(most)
}

/// How many stretches from the first fit in a height; at least one, when there is one.
fn filled(stretches: &[(Block, Break)], most: Pt) -> usize {
    let mut height = Pt::ZERO;
    let mut end = 0;
    while end < stretches.len() {
        height += stretches[end].0.height;
        if height.0 > most.0 + 0.01 && end > 0 {
            break;
        }
        end += 1;
    }
    end
}

/// Cards as high as the theme wants them, lower when that keeps them on the page, never too low for what they say.
fn row_of_cards(ts: &mut Typesetter, cards: &Cards, targets: &Targets, free: Pt, parent: TagId) -> Part {
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
    Part::new(block, FREE)
}

fn introduction(ts: &mut Typesetter, cards: &Cards, parent: TagId) -> Block {
    let Some(introduction) = &cards.introduction else { return Block::default() };
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.label.style(ts.theme.palette.ink);
    let mut block = Block::default();
    block.height = ts.label(&mut block, introduction, &style, Owner::Tag(tag), Point::default(), area.width) + grid;
    block
}

fn one_card(
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
fn page_of_card(ts: &mut Typesetter, block: &mut Block, card: &Card, targets: &Targets, body: TagId, at: Point) {
    let (Some(anchor), Some(_)) = (targets.find(&card.key), &card.number) else { return };
    let style = ts.theme.types.caption_strong.style(ts.accents[card.parcours].deep);
    let tag = ts.tag(body, TagRole::P);
    block.mentions.push(Mention { anchor, tag, style, at });
}

/// The form of a parcours, under the rule that heads its card.
fn form(ts: &Typesetter, block: &mut Block, parcours: usize, rule: Pt, width: Pt, ground: Colour) {
    let height = ts.grid() * 0.3;
    art::strip(ts, block, parcours, Rect::new(Pt::ZERO, rule, width, height), ground);
}

/// On a page of their own: a panel across it for each parcours, as high as fills the page.
fn panels(ts: &mut Typesetter, cards: &Cards, targets: &Targets, free: Pt, parent: TagId) -> Vec<Part> {
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
fn list_of_cards(ts: &mut Typesetter, cards: &Cards, targets: &Targets, parent: TagId) -> Vec<Part> {
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
        let mut part = Part::new(block, before);
        part.space_after = grid;
        parts.push(part);
    }
    parts
}

fn listed_card(ts: &mut Typesetter, card: &Card, width: Pt, targets: &Targets, list: TagId) -> Block {
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
