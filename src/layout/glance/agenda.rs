//! A day as a list in order of time: what begins together stands under one hour, in as many columns as can be read.

use super::super::art;
use super::super::block::{Block, Mention};
use super::super::flow::{Break, FREE, Part};
use super::super::mentions;
use super::super::page::{Artifact, Owner, TagId, TagRole};
use super::super::targets::Targets;
use super::super::typesetter::Typesetter;
use crate::compose::story::{Across, GlanceDay, GlanceSlot, Words};
use crate::drawing::Shape;
use crate::units::{Point, Pt, Rect};

/// Between rows of what begins together.
const INSIDE_AN_HOUR: Break = Break::Cost(4.0);

/// Titles of sessions that share an hour and stand in one entry.
const MOST_TITLES: usize = 4;

/// White between rows, and above the first one, in lines of the grid.
const WHITE: f64 = 0.5;

/// The list of a day. Its rows may be parted; `again` says on another page which day goes on.
pub(super) fn agenda(
    ts: &mut Typesetter,
    day: &GlanceDay,
    targets: &Targets,
    again: &Words,
    parent: TagId,
) -> Vec<Part> {
    let mut slots: Vec<GlanceSlot> = day.listed.iter().cloned().flat_map(in_few_titles).collect();
    slots.sort_by_key(|slot| (slot.start, slot.end));
    let list = ts.tag(parent, TagRole::L);
    let mut last = None;
    let groups = slots.chunk_by(|one, other| (one.start, one.hours.plain()) == (other.start, other.hours.plain()));
    let mut parts: Vec<Part> = groups
        .flat_map(|group| rows(ts, group, last.replace(group[0].start) == Some(group[0].start), targets, list))
        .collect();
    for part in parts.iter_mut().skip(1) {
        let mut says = day_again(ts, again);
        if let Some(below) = part.continued.take() {
            says.stack(below);
        }
        part.continued = Some(says);
    }
    parts
}

/// Says which day goes on at the head of a page.
fn day_again(ts: &mut Typesetter, again: &Words) -> Block {
    let style = ts.theme.types.caption_strong.style(ts.theme.palette.ink);
    let owner = Owner::Artifact(Artifact::Pagination);
    let width = ts.theme.page.area().width;
    let mut block = Block::default();
    block.height = ts.label(&mut block, again, &style, owner, Point::default(), width) + ts.grid() * WHITE;
    block
}

/// What takes place at the same hours, which stand once. Under a start already told the rule is short.
fn rows(ts: &mut Typesetter, group: &[GlanceSlot], told: bool, targets: &Targets, list: TagId) -> Vec<Part> {
    let grid = ts.grid();
    let page = &ts.theme.page;
    let (area, (main, main_width)) = (page.area(), page.main_column());
    let main = main - area.x;
    let columns = page.columns_in(main_width, page.least.text).clamp(1, group.len());
    let measure = page.part(main_width, columns);
    let step = measure + page.gutter.pt();
    let item = ts.tag(list, TagRole::LI);
    let label_tag = ts.tag(item, TagRole::Lbl);
    let body = ts.tag(item, TagRole::LBody);
    // Several entries are a list of their own.
    let inner = (group.len() > 1).then(|| ts.tag(body, TagRole::L));
    let mut parts = Vec::new();
    for (n, row) in group.chunks(columns).enumerate() {
        let mut block = Block::default();
        let top = if n == 0 { head(ts, &mut block, &group[0].hours, told, Owner::Tag(label_tag)) } else { Pt::ZERO };
        let mut bottom = top + grid;
        for (n, slot) in row.iter().enumerate() {
            let entry = inner.map_or(body, |inner| {
                let item = ts.tag(inner, TagRole::LI);
                ts.tag(item, TagRole::LBody)
            });
            let at = Point::new(main + step * n as f64, top);
            bottom = bottom.max(set_entry(ts, &mut block, slot, targets, entry, at, measure));
        }
        block.height = ts.on_half_grid(bottom) + grid * WHITE;
        let mut part = Part::new(block, if n == 0 { FREE } else { INSIDE_AN_HOUR });
        part.span = row[0].hours.span.clone();
        if n > 0 {
            // On another page the hour is said again.
            let mut again = Block::default();
            again.height = head(ts, &mut again, &group[0].hours, false, Owner::Artifact(Artifact::Pagination));
            part.continued = Some(again);
        }
        parts.push(part);
    }
    parts
}

/// The rule and the hours that head what begins together; gives where its first row begins.
fn head(ts: &mut Typesetter, block: &mut Block, label: &Words, short: bool, owner: Owner) -> Pt {
    let palette = ts.theme.palette;
    let (_, time_width) = ts.theme.page.time_column();
    let top = ts.grid() * WHITE;
    let area = ts.theme.page.area();
    let from = if short { ts.theme.page.main_column().0 - area.x } else { Pt::ZERO };
    block.rule(Point::new(from, Pt::ZERO), area.width - from, ts.theme.rules.sub_session.pt(), palette.rule);
    let style = ts.theme.types.medium.style(palette.ink);
    let height = ts.label(block, label, &style, owner, Point::new(Pt::ZERO, top), time_width);
    if ts.theme.page.is_stacked() { top + height } else { top }
}

/// One entry: a small square in the colour of its parcours, the titles, then what is known of it. Gives where it ends.
fn set_entry(
    ts: &mut Typesetter,
    block: &mut Block,
    slot: &GlanceSlot,
    targets: &Targets,
    body: TagId,
    at: Point,
    measure: Pt,
) -> Pt {
    let grid = ts.grid();
    let palette = ts.theme.palette;
    let (colour, deep) = match slot.across {
        Across::Everyone(_) => (palette.ink, palette.ink),
        Across::Parcours(n) => (ts.accents[n].vivid, ts.accents[n].deep),
        Across::Break(_) | Across::Shared(_) => (palette.sand, palette.grey),
    };
    if let Across::Parcours(n) = slot.across {
        let side = grid * 0.8;
        art::square(ts, block, n, Rect::new(at.x, at.y + grid * 0.1, side, side));
    } else {
        let side = grid * 0.5;
        block.decorate(Shape::rect(Rect::new(at.x, at.y + grid * 0.25, side, side), colour));
    }
    let (left, measure) = (at.x + grid, measure - grid);
    let known = slot.kicker.iter().chain(&slot.room).chain(&slot.detail);
    let mut y = at.y;
    let mut links = Vec::new();
    let (words, style) = if let Across::Break(_) | Across::Shared(_) = slot.across {
        // A break says everything in a breath.
        let words = told_in_a_row(slot.titles.iter().map(|title| &title.title).chain(known));
        (words, ts.theme.types.body.style(palette.grey))
    } else {
        let style = ts.theme.types.label.style(palette.ink);
        for title in &slot.titles {
            let target = title.session.as_ref().and_then(|key| targets.find(key));
            let of_page = ts.theme.types.caption_strong.style(deep);
            let room = if target.is_some() { mentions::room(ts, &of_page) } else { Pt::ZERO };
            let text = ts.set_plain(&title.title, &style, measure - room);
            ts.demand_fit(&text, &title.title, measure - room);
            let tag = ts.tag(body, if target.is_some() { TagRole::Link } else { TagRole::P });
            ts.structure.tags[tag.0].language = title.language.clone();
            let height = ts.place(block, &text, Owner::Tag(tag), left, y);
            if let Some(anchor) = target {
                // The whole line leads there.
                links.push((tag, Rect::new(at.x, y, measure + grid, height), anchor, &title.link));
                let last = y + height - text.style.leading;
                let tag = ts.tag(body, TagRole::P);
                block.mentions.push(Mention { anchor, tag, style: of_page, at: Point::new(left + measure, last) });
            }
            y += height;
        }
        (told_in_a_row(known), ts.theme.types.caption.style(deep))
    };
    let mut bottom = y;
    if !words.is_empty() {
        let text = ts.set_plain(&words, &style, measure);
        ts.demand_fit(&text, &words, measure);
        let tag = ts.tag(body, TagRole::P);
        bottom += ts.place(block, &text, Owner::Tag(tag), left, y);
    }
    // The whole entry is a link, the last title with what is known of all.
    if let Some((_, area, ..)) = links.last_mut() {
        area.height += bottom - y;
    }
    for (tag, area, anchor, contents) in links {
        ts.link_inside(block, tag, vec![area], anchor, contents);
    }
    bottom
}

/// “Parcours 2 · Médiathèque · Lecture”: a line may end after a point, and never between a noun and its number.
fn told_in_a_row<'w>(parts: impl IntoIterator<Item = &'w Words>) -> Words {
    let mut words = Words::joined(parts, "\u{A0}· ");
    for piece in &mut words.pieces {
        piece.text = with_numbers_held(&piece.text);
    }
    words
}

fn with_numbers_held(text: &str) -> String {
    let mut held = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let before_number = c == ' ' && rest.peek().is_some_and(char::is_ascii_digit);
        held.push(if before_number { '\u{A0}' } else { c });
    }
    held
}

/// A slot of many titles as several of a few, so that a page break finds a place between them. What is known of all of them is told
/// with the first.
fn in_few_titles(slot: GlanceSlot) -> Vec<GlanceSlot> {
    if slot.titles.len() <= MOST_TITLES {
        return vec![slot];
    }
    let titles = slot.titles.chunks(MOST_TITLES).enumerate();
    let part = |(n, titles): (usize, &[_])| {
        let part = GlanceSlot { titles: titles.to_vec(), ..slot.clone() };
        if n == 0 { part } else { GlanceSlot { kicker: None, detail: None, room: None, ..part } }
    };
    titles.map(part).collect()
}
