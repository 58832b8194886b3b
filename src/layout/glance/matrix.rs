//! A day as a matrix: time from the head of the page to its foot, a column a parcours; what is for everyone crosses it once.

use super::super::art;
use super::super::block::{Block, Mention};
use super::super::flow::{Break, FREE, Part};
use super::super::page::{Artifact, Owner, TagId, TagRole};
use super::super::targets::Targets;
use super::super::typesetter::Typesetter;
use super::draft::{
    Draft, Rung, axis, between, breadth, head_geometry, head_of, lane_of, low_head_geometry, numbered, padding, place,
    unit,
};
use super::field::{Column, Field};
use super::slot::{MentionPlace, SlotText};
use crate::compose::story::{Across, GlanceDay, GlanceSlot, Words};
use crate::diagnostic::say;
use crate::drawing::Shape;
use crate::theme::Surface;
use crate::units::{Point, Pt, Rect};

/// The part of the white at the left of a block that the form of its parcours takes.
const STRIP: f64 = 0.55;

/// Ending a page between two bands of one stretch of time, or inside a band.
const BETWEEN_BANDS: Break = Break::Cost(15.0);
const INSIDE_A_BAND: Break = Break::Cost(60.0);

/// What the parts of a day share.
struct Matrix<'a, 'd> {
    draft: &'a Draft<'d>,
    scale: Pt,
    targets: &'a Targets,
    parent: TagId,
    /// Of all that takes place.
    list: TagId,
    /// Heads a page that takes the day up: "Vendredi 19 juin (suite)".
    continued: Words,
}

/// The parts of a day at a scale, in points a minute. Their origin is the left edge of the text area.
pub(super) fn parts(
    ts: &mut Typesetter,
    draft: &Draft,
    scale: Pt,
    targets: &Targets,
    parent: TagId,
    continued: Words,
) -> Vec<Part> {
    let top = heads(ts, draft, &draft.columns, draft.heads, Some(parent));
    let list = ts.tag(parent, TagRole::L);
    let matrix = Matrix { draft, scale, targets, parent, list, continued };
    tell_what_is_left_out(ts, draft);
    let mut parts: Vec<Part> = Vec::new();
    for (n, rung) in draft.rungs.iter().enumerate() {
        match rung {
            Rung::Crossing { slot, text, height } => parts.push(matrix.crossing(ts, *slot, text, *height)),
            Rung::Field(field) => {
                // Bands of one stretch of time stay together where they can.
                let joined = n > 0
                    && matches!(&draft.rungs[n - 1], Rung::Field(before) if before.bounds[0] < field.bounds[field.bounds.len() - 1]);
                let first = parts.len();
                matrix.field(ts, field, &mut parts);
                if let (true, Some(part)) = (joined && field.heads > Pt::ZERO, parts.get_mut(first)) {
                    part.before = BETWEEN_BANDS;
                }
            }
        }
    }
    if let Some(first) = parts.first_mut() {
        let below = std::mem::replace(&mut first.block, top);
        first.block.stack(below);
        first.continued = None;
    }
    parts
}

impl Matrix<'_, '_> {
    /// Says that the day goes on, above the heads of its columns.
    fn again(&self, ts: &mut Typesetter, columns: &[Column], heads: Pt) -> Block {
        let mut block = Block::default();
        let style = ts.theme.types.caption_strong.style(ts.theme.palette.ink);
        let owner = Owner::Artifact(Artifact::Pagination);
        let width = ts.theme.page.area().width;
        block.height =
            ts.label(&mut block, &self.continued.clone(), &style, owner, Point::default(), width) + ts.grid() * 0.5;
        let heads = self::heads(ts, self.draft, columns, heads, None);
        block.stack(heads);
        block
    }

    fn crossing(&self, ts: &mut Typesetter, slot: usize, text: &SlotText, height: Pt) -> Part {
        let slot = &self.draft.day.slots[slot];
        let mut block = Block { height, ..Block::default() };
        let frame = Rect::new(axis(ts), Pt::ZERO, breadth(ts), height);
        self.block(ts, &mut block, slot, text, frame);
        let mut part = Part::new(block, FREE);
        part.space_after = between(ts);
        part.continued = Some(self.again(ts, &self.draft.columns, self.draft.heads));
        part
    }

    fn field(&self, ts: &mut Typesetter, field: &Field, parts: &mut Vec<Part>) {
        let draft = self.draft;
        let heights = field.heights(draft.day, self.scale, unit(ts));
        let top_of = |n: usize| heights[..n].iter().copied().sum::<Pt>();
        let cuts = field.cuts(draft.day);
        let own = if field.heads > Pt::ZERO { field.columns.as_slice() } else { draft.columns.as_slice() };
        let own_heads = if field.heads > Pt::ZERO { field.heads } else { draft.heads };
        let count = cuts.len().saturating_sub(1);
        let mut last_label = Pt(f64::NEG_INFINITY);
        for (n, piece) in cuts.windows(2).enumerate() {
            let (from, to) = (piece[0], piece[1]);
            let offset = top_of(from);
            let mut block = Block::default();
            let mut y = Pt::ZERO;
            if n == 0 && field.heads > Pt::ZERO {
                block = heads(ts, draft, &field.columns, field.heads, Some(self.parent));
                y = block.height;
            }
            block.height = y + top_of(to) - offset;
            // Hairlines and hours behind the blocks.
            for bound in from..to {
                let starts = field.sets.iter().any(|set| draft.day.slots[set.slot].start == field.bounds[bound]);
                let at = top_of(bound);
                if starts && (at - last_label).0 >= ts.grid().0 * 0.95 {
                    last_label = at;
                    self.hour(ts, &mut block, field.bounds[bound], y + at - offset);
                }
            }
            for set in &field.sets {
                let slot = &draft.day.slots[set.slot];
                let span = field.span(slot);
                if span.0 < from || span.1 > to {
                    continue;
                }
                let (x, width) = lane_of(ts, &field.columns, slot.across, set.lane);
                let top = y + top_of(span.0) - offset;
                let frame = Rect::new(x, top, width, top_of(span.1) - top_of(span.0));
                self.block(ts, &mut block, slot, &set.text, frame);
                let follows = field.sets.iter().any(|other| {
                    let before = &draft.day.slots[other.slot];
                    before.end == slot.start && Column::of(before.across) == Column::of(slot.across)
                });
                if follows && !matches!(slot.across, Across::Parcours(_)) {
                    // Breaks in a row would run into one block.
                    let weight = ts.theme.rules.accent.pt();
                    block.rule(Point::new(x, top), width, weight, ts.theme.palette.paper);
                }
            }
            let mut part = Part::new(block, if n == 0 { FREE } else { INSIDE_A_BAND });
            part.continued = Some(self.again(ts, own, own_heads)).filter(|_| n > 0 || field.heads == Pt::ZERO);
            if n + 1 == count {
                part.space_after = between(ts);
            }
            parts.push(part);
        }
    }

    /// An hour of the axis. It repeats the hours of the slots, which are read there.
    fn hour(&self, ts: &mut Typesetter, block: &mut Block, minute: u32, y: Pt) {
        let width = ts.theme.page.area().width;
        block.rule(Point::new(Pt::ZERO, y), width, ts.theme.rules.sub_session.pt(), ts.theme.palette.rule);
        let Some(label) = self.draft.day.scale.get(&minute) else { return };
        let style = ts.theme.types.caption_strong.style(ts.theme.palette.ink);
        ts.label(block, label, &style, Owner::Artifact(Artifact::Decoration), Point::new(Pt::ZERO, y), axis(ts));
    }

    fn block(&self, ts: &mut Typesetter, block: &mut Block, slot: &GlanceSlot, text: &SlotText, frame: Rect) {
        let palette = ts.theme.palette;
        let plenaries: &Surface = &self.draft.plenaries;
        let ground = match slot.across {
            Across::Everyone(_) => plenaries.ground,
            Across::Parcours(n) => ts.accents[n].pale,
            Across::Break(_) | Across::Shared(_) => palette.sand,
        };
        block.decorate(Shape::rect(frame, ground));
        let rule = match slot.across {
            Across::Parcours(n) => Some(ts.accents[n].vivid),
            Across::Everyone(_) => Some(plenaries).filter(|on| !on.dark).map(|on| on.rule),
            Across::Break(_) | Across::Shared(_) => None,
        };
        if let Some(colour) = rule {
            let weight = ts.theme.rules.accent.pt();
            block.decorate(Shape::rect(Rect::new(frame.x, frame.y, frame.width, weight), colour));
        }
        if let Across::Parcours(n) = slot.across {
            let strip = Rect { width: padding(ts, frame.width) * STRIP, ..frame };
            art::strip(ts, block, n, strip, ground);
        }
        let between = ts.grid() * 0.5;
        let inset = padding(ts, frame.width);
        let (x, right) = (frame.x + inset, frame.right() - inset);
        // Text in a low slot stands in its middle.
        let top = ((frame.height - text.height(between)) / 2.0).min(ts.theme.glance.padding.y.pt()).max(Pt::ZERO);
        let mut y = frame.y + top;
        let item = ts.tag(self.list, TagRole::LI);
        let hours_top = y;
        if let Some(hours) = &text.hours {
            let tag = ts.tag(item, TagRole::Lbl);
            y += ts.place(block, hours, Owner::Tag(tag), x, y);
        }
        let body = ts.tag(item, TagRole::LBody);
        let alone = slot.titles.len() == 1;
        let mut by_detail = None;
        for (n, (set, title)) in text.titles.iter().zip(&slot.titles).enumerate() {
            if n > 0 {
                y += between;
            }
            let target = title.session.as_ref().and_then(|key| self.targets.find(key));
            let tag = ts.tag(body, if target.is_some() { TagRole::Link } else { TagRole::P });
            ts.structure.tags[tag.0].language = title.language.clone();
            let top = y;
            y += ts.place(block, set, Owner::Tag(tag), x, y);
            let Some(anchor) = target else { continue };
            // The page is said beside the title, not in it.
            let of_page = ts.tag(body, TagRole::P);
            let mut mention = |at: Pt| {
                let style = text.mention.clone();
                block.mentions.push(Mention { anchor, tag: of_page, style, at: Point::new(right, at) });
            };
            match text.mentions[n] {
                MentionPlace::None => {}
                MentionPlace::ByHours => mention(hours_top),
                MentionPlace::ByTitle => mention(top + set.style.leading * (set.lines.len().max(1) - 1) as f64),
                MentionPlace::ByDetail => by_detail = Some((anchor, of_page)),
                MentionPlace::Below => {
                    mention(y);
                    y += text.mention.leading;
                }
            }
            // The whole block leads there; in a block of several titles the line of each.
            let area = if alone { frame } else { Rect::new(frame.x, top, frame.width, y - top) };
            let contents = match (&slot.kicker, slot.across) {
                (Some(kicker), Across::Parcours(_)) => format!("{}, {}", kicker.plain(), title.link),
                _ => title.link.clone(),
            };
            ts.link_inside(block, tag, vec![area], anchor, &contents);
        }
        for (n, detail) in text.detail.iter().enumerate() {
            let tag = ts.tag(body, TagRole::P);
            let top = y;
            y += ts.place(block, detail, Owner::Tag(tag), x, y);
            if let (Some((anchor, tag)), true) = (by_detail, n + 1 == text.detail.len()) {
                let at = Point::new(right, top + detail.style.leading * (detail.lines.len().max(1) - 1) as f64);
                block.mentions.push(Mention { anchor, tag, style: text.mention.clone(), at });
            }
        }
    }
}

/// The sign, the short title and the bearers of each parcours above its column; read where `parent` is given.
fn heads(ts: &mut Typesetter, draft: &Draft, columns: &[Column], height: Pt, parent: Option<TagId>) -> Block {
    let mut block = Block { height, ..Block::default() };
    if height == Pt::ZERO {
        return block;
    }
    for &column in columns {
        let Some(head) = head_of(draft.day, column) else { continue };
        let (x, width) = place(ts, columns, column);
        let (ink, grey) = (ts.theme.palette.ink, ts.theme.palette.grey);
        if draft.columns.is_empty() {
            // Over each band; the number stands in for what the sections say.
            let (form, text_x) = low_head_geometry(ts, x);
            art::strip(ts, &mut block, head.parcours, form, ts.theme.palette.paper);
            let owner = match parent {
                Some(parent) => Owner::Tag(ts.tag(parent, TagRole::P)),
                None => Owner::Artifact(Artifact::Pagination),
            };
            let style = ts.theme.types.caption_strong.style(ink);
            ts.label(&mut block, &numbered(head), &style, owner, Point::new(text_x, Pt::ZERO), x + width - text_x);
            continue;
        }
        let (sign, text_x, top) = head_geometry(ts, x, width);
        art::sign(ts, &mut block, Some(head.parcours), sign);
        let mut owner = || match parent {
            Some(parent) => Owner::Tag(ts.tag(parent, TagRole::P)),
            None => Owner::Artifact(Artifact::Pagination),
        };
        let (of_title, of_caption) = (owner(), owner());
        let measure = x + width - text_x;
        let style = ts.theme.types.grid_title.style(ink);
        let y = top + ts.label(&mut block, &head.title, &style, of_title, Point::new(text_x, top), measure);
        if let Some(caption) = &head.caption {
            let style = ts.theme.types.caption.style(grey);
            ts.label(&mut block, caption, &style, of_caption, Point::new(text_x, y), measure);
        }
    }
    block
}

/// Formats that the blocks have no room for: they stand with their sessions.
fn tell_what_is_left_out(ts: &mut Typesetter, draft: &Draft) {
    let day: &GlanceDay = draft.day;
    let texts = draft.rungs.iter().flat_map(|rung| match rung {
        Rung::Crossing { slot, text, .. } => vec![(*slot, &**text)],
        Rung::Field(field) => field.sets.iter().map(|set| (set.slot, &set.text)).collect(),
    });
    let without: Vec<&Words> = texts
        .filter(|(n, text)| !text.detailed && matches!(day.slots[*n].across, Across::Parcours(_)))
        .filter_map(|(n, _)| day.slots[n].detail.as_ref())
        .collect();
    let Some(first) = without.first() else { return };
    let saying = say("grid-without-formats").with("n", without.len()).with("format", first.plain());
    ts.abridged(first.span.clone(), saying.with("day", day.title.plain()));
}
