//! A day as a list in order of time: what a grid cannot hold legibly.

use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::glance::Targets;
use super::page::{Owner, Shape, TagId, TagRole};
use super::typesetter::Typesetter;
use crate::compose::story::{Across, GlanceDay, GlanceSlot, Words};
use crate::units::{Point, Pt, Rect};

/// Entries that begin at the same time stand under one rule.
pub fn agenda(ts: &mut Typesetter, day: &GlanceDay, targets: &Targets, parent: TagId) -> Vec<Part> {
    let list = ts.tag(parent, TagRole::L);
    let mut parts: Vec<Part> = Vec::new();
    let mut last: Option<u32> = None;
    for slot in &day.slots {
        let new_time = last != Some(slot.start);
        last = Some(slot.start);
        let block = entry(ts, slot, new_time, targets, list);
        let mut part = Part::new(block, if new_time { FREE } else { Break::Cost(4.0) });
        part.span = slot.hours.span.clone();
        parts.push(part);
    }
    parts
}

fn entry(ts: &mut Typesetter, slot: &GlanceSlot, new_time: bool, targets: &Targets, list: TagId) -> Block {
    let grid = ts.grid();
    let area = ts.theme.page.area();
    let (_, time_width) = ts.theme.page.time_column();
    let (main, main_width) = ts.theme.page.main_column();
    let main = main - area.x;
    let palette = ts.theme.palette;
    let (colour, deep) = match slot.across {
        Across::Everyone(_) => (palette.ink, palette.ink),
        Across::Parcours(n) => (ts.accents[n].vivid, ts.accents[n].deep),
        Across::Break(_) => (palette.sand, palette.grey),
    };
    let mut block = Block::default();
    let (from, length) = if new_time { (Pt::ZERO, area.width) } else { (main, main_width) };
    block.rule(Point::new(from, Pt::ZERO), length, ts.theme.rules.sub_session.pt(), palette.rule);
    let top = grid * 0.5;
    let item = ts.tag(list, TagRole::LI);
    let label = ts.tag(item, TagRole::Lbl);
    let style = ts.theme.types.medium.style(palette.ink);
    ts.label(&mut block, &slot.hours, &style, Owner::Tag(label), Point::new(Pt::ZERO, top), time_width);

    let body = ts.tag(item, TagRole::LBody);
    // A small square in the colour of the parcours, whose number stands beside it.
    let side = grid * 0.5;
    block.decorate(Shape::rect(Rect::new(main, top + grid * 0.25, side, side), colour));
    let left = main + grid;
    let measure = main_width - grid;
    let mut y = top;
    let title_style = match slot.across {
        Across::Break(_) => ts.theme.types.body.style(palette.grey),
        _ => ts.theme.types.label.style(palette.ink),
    };
    for title in &slot.titles {
        let text = ts.set_plain(&title.title, &title_style, measure);
        ts.demand_fit(&text, &title.title, measure);
        let target = title.session.and_then(|key| targets.get(&key)).copied();
        let tag = ts.tag(body, if target.is_some() { TagRole::Link } else { TagRole::P });
        ts.structure.tags[tag.0].language = title.language.clone();
        let height = ts.place(&mut block, &text, Owner::Tag(tag), left, y);
        if let Some(anchor) = target {
            let frame = Rect::new(left, y, text.width(), height);
            ts.link_inside(&mut block, tag, vec![frame], anchor, &title.link);
        }
        y += height;
    }
    let captions: Vec<&Words> = slot.kicker.iter().chain(&slot.room).chain(&slot.detail).collect();
    if !captions.is_empty() {
        let words = Words::joined(captions, " · ");
        let style = ts.theme.types.caption.style(deep);
        let tag = ts.tag(body, TagRole::P);
        y += ts.label(&mut block, &words, &style, Owner::Tag(tag), Point::new(left, y), measure);
    }
    block.height = ts.on_grid(y + grid * 0.5);
    block
}
