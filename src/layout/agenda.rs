//! A day as a list in order of time: what a grid cannot hold legibly.

use super::block::Block;
use super::flow::{Break, FREE, Part};
use super::glance::Targets;
use super::page::{Owner, Shape, TagId, TagRole};
use super::typesetter::Typesetter;
use crate::compose::story::{Across, GlanceDay, GlanceSlot, Words};
use crate::units::{Point, Pt, Rect};
use std::collections::BTreeSet;

/// Entries that begin at the same time stand under one rule.
pub fn agenda(ts: &mut Typesetter, day: &GlanceDay, targets: &Targets, parent: TagId) -> Vec<Part> {
    let list = ts.tag(parent, TagRole::L);
    let mut parts: Vec<Part> = Vec::new();
    let mut last: Option<u32> = None;
    for slot in &shared_breaks(&day.slots) {
        let new_time = last != Some(slot.start);
        last = Some(slot.start);
        let block = entry(ts, slot, new_time, targets, list);
        let mut part = Part::new(block, if new_time { FREE } else { Break::Cost(4.0) });
        part.span = slot.hours.span.clone();
        parts.push(part);
    }
    parts
}

/// The slots of a day, with a break that several parcours take together told once: with the names of those parcours, or
/// with none where all of them take it.
fn shared_breaks(slots: &[GlanceSlot]) -> Vec<GlanceSlot> {
    let parcours = |slot: &GlanceSlot| match slot.across {
        Across::Parcours(n) | Across::Break(n) => Some(n),
        Across::Everyone(_) => None,
    };
    let all: BTreeSet<usize> = slots.iter().filter_map(parcours).collect();
    let mut told: Vec<GlanceSlot> = Vec::new();
    let mut takers: Vec<BTreeSet<usize>> = Vec::new();
    for slot in slots {
        let Some(at) = told.iter().position(|other| same_break(slot, other)) else {
            told.push(slot.clone());
            takers.push(parcours(slot).into_iter().collect());
            continue;
        };
        takers[at].extend(parcours(slot));
        let kickers: Vec<&Words> = told[at].kicker.iter().chain(&slot.kicker).collect();
        told[at].kicker = Some(Words::joined(kickers, ", ")).filter(|_| takers[at] != all);
    }
    told
}

fn same_break(a: &GlanceSlot, b: &GlanceSlot) -> bool {
    let titles = |slot: &GlanceSlot| slot.titles.iter().map(|title| title.title.plain()).collect::<Vec<_>>();
    let room = |slot: &GlanceSlot| slot.room.as_ref().map(Words::plain);
    matches!((a.across, b.across), (Across::Break(_), Across::Break(_)))
        && (a.start, a.end, a.end_known) == (b.start, b.end, b.end_known)
        && titles(a) == titles(b)
        && room(a) == room(b)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::story::GlanceTitle;
    use crate::programme::Inline;

    fn words(text: &str) -> Words {
        Words { pieces: vec![Inline { text: text.to_string(), ..Inline::default() }], span: None }
    }

    fn slot(across: Across, title: &str) -> GlanceSlot {
        let (Across::Everyone(n) | Across::Parcours(n) | Across::Break(n)) = across;
        GlanceSlot {
            across,
            start: 720,
            end: 780,
            end_known: true,
            hours: words("12:00 – 13:00"),
            kicker: Some(words(&format!("Track {}", n + 1))),
            titles: vec![GlanceTitle {
                title: words(title),
                short: None,
                session: None,
                language: None,
                link: String::new(),
            }],
            detail: None,
            room: None,
        }
    }

    fn told(slots: &[GlanceSlot]) -> Vec<(String, Option<String>)> {
        let kicker = |slot: &GlanceSlot| slot.kicker.as_ref().map(Words::plain);
        shared_breaks(slots).iter().map(|slot| (slot.titles[0].title.plain(), kicker(slot))).collect()
    }

    #[test]
    fn a_break_of_all_parcours_is_told_once_for_everybody() {
        let slots = [slot(Across::Break(0), "Lunch"), slot(Across::Break(1), "Lunch"), slot(Across::Break(2), "Lunch")];
        assert_eq!(told(&slots), [("Lunch".to_string(), None)]);
    }

    #[test]
    fn a_break_of_some_parcours_names_them() {
        let slots = [
            slot(Across::Break(0), "Lunch"),
            slot(Across::Parcours(1), "Walk"),
            slot(Across::Break(2), "Lunch"),
            slot(Across::Break(3), "Picnic"),
        ];
        let track = |n| Some(format!("Track {n}"));
        assert_eq!(
            told(&slots),
            [
                ("Lunch".to_string(), Some("Track 1, Track 3".to_string())),
                ("Walk".to_string(), track(2)),
                ("Picnic".to_string(), track(4)),
            ]
        );
    }
}
