//! A day as a grid to scale: one column a parcours, plenaries across.

use super::super::art;
use super::super::block::Block;
use super::super::page::{Artifact, Owner, TagId, TagRole};
use super::super::targets::Targets;
use super::super::typesetter::Typesetter;
use super::lanes::{Lane, lanes};
use super::slot::{SlotText, WORDINGS, set_slot};
use crate::compose::story::{Across, GlanceColumn, GlanceDay, GlanceSlot, Words};
use crate::diagnostic::say;
use crate::drawing::Shape;
use crate::theme::Surface;
use crate::units::{Point, Pt, Rect};

/// The part of the white at the left of a block that the form of its parcours takes.
const STRIP: f64 = 0.55;

/// A grid of several pages has no fewer columns a page.
const LEAST_COLUMNS: usize = 3;

/// The grids of a day: one a page, on the fewest pages on which everything can be read. `None` when no number of pages will do.
pub(super) fn grids<'d>(ts: &mut Typesetter, day: &'d GlanceDay, top: Pt) -> Option<Vec<Grid<'d>>> {
    let columns = day.columns.len();
    if columns == 0 {
        return Some(vec![Grid::of(ts, day, &[], top)?]);
    }
    let fewest = columns.div_ceil(ts.theme.glance.most.max(1));
    let most = columns.div_ceil(LEAST_COLUMNS).max(fewest);
    (fewest..=most).find_map(|pages| {
        day.columns.chunks(columns.div_ceil(pages)).map(|columns| Grid::of(ts, day, columns, top)).collect()
    })
}

/// A grid whose scale and type are settled: everything in it fits.
pub(super) struct Grid<'d> {
    columns: &'d [GlanceColumn],
    /// What those of everyone stand on.
    plenaries: Surface,
    /// Points a minute.
    scale: Pt,
    start: u32,
    end: u32,
    head: Pt,
    texts: Vec<(usize, Lane, SlotText)>,
}

impl<'d> Grid<'d> {
    /// The grid at the largest scale and the largest type with which every slot holds its text; `None` when there is none, or when
    /// a plenary and a session overlap.
    fn of(ts: &mut Typesetter, day: &'d GlanceDay, columns: &'d [GlanceColumn], top: Pt) -> Option<Grid<'d>> {
        let held = |slot: &GlanceSlot| match slot.across {
            Across::Everyone(_) | Across::Shared(_) => true,
            Across::Parcours(n) | Across::Break(n) => columns.iter().any(|column| column.parcours == n),
        };
        let slots: Vec<usize> = (0..day.slots.len()).filter(|&n| held(&day.slots[n])).collect();
        if plenary_overlaps(day, &slots) {
            return None;
        }
        let lanes = lanes(day, &slots);
        let start = slots.iter().map(|&n| day.slots[n].start).min()?;
        let end = slots.iter().map(|&n| day.slots[n].end).max()?;
        let head = if columns.is_empty() { Pt::ZERO } else { head_height(ts, columns) };
        let room = ts.theme.page.area().bottom() - top - head;
        let minutes = f64::from(end - start);
        let scales: Vec<Pt> = ts.theme.glance.scales.iter().map(|scale| scale.pt()).collect();
        // The label of the last hour hangs under the grid.
        let foot = ts.grid();
        let alone = slots.iter().all(|&n| matches!(day.slots[n].across, Across::Everyone(_) | Across::Shared(_)));
        let plenaries = if alone { ts.theme.lone_slot_surface() } else { ts.theme.plenary_slot_surface() };
        let mut grid = Grid { columns, plenaries, scale: Pt::ZERO, start, end, head, texts: Vec::new() };
        for step in 0..ts.theme.types.grid_title.steps.len() {
            for &scale in scales.iter().filter(|&&scale| (scale * minutes + foot).0 <= room.0) {
                grid.scale = scale;
                let texts: Option<Vec<(usize, Lane, SlotText)>> = slots
                    .iter()
                    .zip(&lanes)
                    .map(|(&n, &lane)| Some((n, lane, grid.fit(ts, &day.slots[n], lane, step)?)))
                    .collect();
                if let Some(texts) = texts {
                    grid.texts = texts;
                    return Some(grid);
                }
            }
        }
        None
    }

    fn column_area(&self, ts: &Typesetter, across: Across) -> (Pt, Pt) {
        let area = ts.theme.page.area();
        let left = area.x + ts.theme.glance.axis.pt();
        let all = area.right() - left;
        let width = ts.theme.page.part(all, self.columns.len());
        match across {
            Across::Everyone(_) | Across::Shared(_) => (left, all),
            Across::Parcours(n) | Across::Break(n) => {
                let column = self.columns.iter().position(|column| column.parcours == n).unwrap_or_default();
                (left + (width + ts.theme.page.gutter.pt()) * column as f64, width)
            }
        }
    }

    /// The part of its column that a slot takes.
    fn lane_area(&self, ts: &Typesetter, across: Across, lane: Lane) -> (Pt, Pt) {
        let (x, width) = self.column_area(ts, across);
        let gap = ts.theme.page.gutter.pt() * 0.25;
        let share = (width - gap * (lane.of - 1) as f64) / lane.of as f64;
        (x + (share + gap) * lane.number as f64, share)
    }

    fn height_of(&self, slot: &GlanceSlot) -> Pt {
        self.scale * f64::from(slot.end - slot.start)
    }

    /// The richest wording of a slot that fits at a step of the type.
    fn fit(&self, ts: &mut Typesetter, slot: &GlanceSlot, lane: Lane, step: usize) -> Option<SlotText> {
        let (_, width) = self.lane_area(ts, slot.across, lane);
        let measure = width - ts.theme.glance.padding.x.pt() * 2.0;
        let room = self.height_of(slot) - least_padding(ts) * 2.0;
        let between = ts.grid() * 0.5;
        let types = &ts.theme.types;
        let title = match slot.across {
            Across::Everyone(_) => types.grid_plenary.step(step, ts.theme.palette.ink),
            Across::Parcours(_) => types.grid_title.step(step, ts.theme.palette.ink),
            Across::Break(_) | Across::Shared(_) => types.caption.style(ts.theme.palette.ink),
        };
        // A line each is the least: a hundred titles that share an hour are not set at every scale to find that out.
        let others = slot.titles.len().saturating_sub(1) as f64;
        if ((title.leading + between) * others + title.leading).0 > room.0 + 0.01 {
            return None;
        }
        WORDINGS.iter().find_map(|&terse| {
            let text = set_slot(ts, slot, &self.plenaries, measure, step, terse)?;
            (!text.overfull() && text.height(between).0 <= room.0 + 0.01).then_some(text)
        })
    }

    /// Formats that the low slots of the grid have no room for: they stand with their sessions.
    fn tell_what_is_left_out(&self, ts: &mut Typesetter, day: &GlanceDay) {
        let without = self.texts.iter().filter(|(_, _, text)| !text.detailed).map(|(n, ..)| &day.slots[*n]);
        let without: Vec<&Words> = without
            .filter(|slot| matches!(slot.across, Across::Parcours(_)))
            .filter_map(|slot| slot.detail.as_ref())
            .collect();
        let Some(first) = without.first() else { return };
        let saying = say("grid-without-formats").with("n", without.len()).with("format", first.plain());
        ts.abridged(first.span.clone(), saying.with("day", day.title.plain()));
    }

    /// Paints the grid; its origin is the left edge of the page.
    pub(super) fn set(self, ts: &mut Typesetter, day: &GlanceDay, targets: &Targets, parent: TagId) -> Block {
        let mut block = Block::default();
        self.set_heads(ts, &mut block, parent);
        self.set_axis(ts, &mut block, day);
        let list = ts.tag(parent, TagRole::L);
        self.tell_what_is_left_out(ts, day);
        for (n, lane, text) in &self.texts {
            let slot = &day.slots[*n];
            let (x, width) = self.lane_area(ts, slot.across, *lane);
            let y = self.head + self.scale * f64::from(slot.start - self.start);
            let frame = Rect::new(x, y, width, self.height_of(slot));
            self.set_block(ts, &mut block, slot, text, frame, targets, list);
            // Plenaries in a row, or breaks, would run into one block.
            let follows = |other: &GlanceSlot| match (other.across, slot.across) {
                (Across::Everyone(_), Across::Everyone(_)) | (Across::Shared(_), Across::Shared(_)) => {
                    other.end == slot.start
                }
                (Across::Break(one), Across::Break(two)) => one == two && other.end == slot.start,
                _ => false,
            };
            if self.texts.iter().any(|(other, ..)| follows(&day.slots[*other])) {
                let weight = ts.theme.rules.accent.pt();
                block.rule(Point::new(x, y), width, weight, ts.theme.palette.paper);
            }
        }
        block.height = self.height(ts);
        block
    }

    /// With the label of the last hour, which hangs under it.
    pub(super) fn height(&self, ts: &Typesetter) -> Pt {
        self.head + self.scale * f64::from(self.end - self.start) + ts.grid()
    }

    /// The sign, the short title and the bearers of each parcours above its column.
    fn set_heads(&self, ts: &mut Typesetter, block: &mut Block, parent: TagId) {
        for column in self.columns {
            let (x, width) = self.column_area(ts, Across::Parcours(column.parcours));
            let (sign, text_x) = head_geometry(ts, x, width);
            art::sign(ts, block, Some(column.parcours), sign);
            let measure = x + width - text_x;
            let ink = ts.theme.palette.ink;
            let style = ts.theme.types.grid_title.style(ink);
            let tag = ts.tag(parent, TagRole::P);
            let title = ts.set_title(&column.title, &style, measure);
            ts.demand_fit(&title, &column.title, measure);
            let y = ts.place(block, &title, Owner::Tag(tag), text_x, Pt::ZERO);
            let style = ts.theme.types.caption.style(ts.theme.palette.grey);
            if let Some(caption) = &column.caption {
                let tag = ts.tag(parent, TagRole::P);
                ts.label(block, caption, &style, Owner::Tag(tag), Point::new(text_x, y), measure);
            }
        }
    }

    /// Hairlines and labels of the hours. They repeat the hours of the slots, which are read there.
    fn set_axis(&self, ts: &mut Typesetter, block: &mut Block, day: &GlanceDay) {
        let area = ts.theme.page.area();
        let grid = ts.grid();
        let (rule, ink) = (ts.theme.palette.rule, ts.theme.palette.ink);
        let weight = ts.theme.rules.sub_session.pt();
        let full = self.start.div_ceil(60)..=self.end / 60;
        let mut marks: Vec<u32> = full.map(|hour| hour * 60).collect();
        // The opening and the closing have labels of their own, unless they touch an hour's.
        for edge in [self.start, self.end] {
            let clear = |other: &u32| (self.scale * f64::from(edge.abs_diff(*other))).0 >= grid.0;
            if marks.iter().all(clear) {
                marks.push(edge);
            }
        }
        marks.sort_unstable();
        let style = ts.theme.types.caption_strong.style(ink);
        for minute in marks {
            let y = self.head + self.scale * f64::from(minute - self.start);
            block.rule(Point::new(area.x, y), area.width, weight, rule);
            let Some(label) = day.scale.get(&minute) else { continue };
            let owner = Owner::Artifact(Artifact::Decoration);
            ts.label(block, label, &style, owner, Point::new(area.x, y), ts.theme.glance.axis.pt());
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn set_block(
        &self,
        ts: &mut Typesetter,
        block: &mut Block,
        slot: &GlanceSlot,
        text: &SlotText,
        frame: Rect,
        targets: &Targets,
        list: TagId,
    ) {
        let palette = ts.theme.palette;
        let accent = |ts: &Typesetter, n: usize| ts.accents[n];
        let ground = match slot.across {
            Across::Everyone(_) => self.plenaries.ground,
            Across::Parcours(n) => accent(ts, n).pale,
            Across::Break(_) | Across::Shared(_) => palette.sand,
        };
        block.decorate(Shape::rect(frame, ground));
        let rule = match slot.across {
            Across::Parcours(n) => Some(accent(ts, n).vivid),
            Across::Everyone(_) => Some(self.plenaries).filter(|on| !on.dark).map(|on| on.rule),
            Across::Break(_) | Across::Shared(_) => None,
        };
        if let Some(colour) = rule {
            let weight = ts.theme.rules.accent.pt();
            block.decorate(Shape::rect(Rect::new(frame.x, frame.y, frame.width, weight), colour));
        }
        let padding = ts.theme.glance.padding;
        if let Across::Parcours(n) = slot.across {
            let strip = Rect { width: padding.x.pt() * STRIP, ..frame };
            art::strip(ts, block, n, strip, ground);
        }
        let between = ts.grid() * 0.5;
        let x = frame.x + padding.x.pt();
        // Text in a low slot stands in its middle.
        let top = ((frame.height - text.height(between)) / 2.0).min(padding.y.pt()).max(Pt::ZERO);
        let mut y = frame.y + top;
        if let (Across::Everyone(_), Some(summary), true) = (slot.across, &slot.detail, text.detail.is_empty()) {
            ts.left_out(summary, say("no-room-in-the-glance"));
        }
        let item = ts.tag(list, TagRole::LI);
        if let Some(hours) = &text.hours {
            let tag = ts.tag(item, TagRole::Lbl);
            ts.place(block, hours, Owner::Tag(tag), x, y);
            if !text.joined {
                y += hours.height();
            }
        }
        let body = ts.tag(item, TagRole::LBody);
        for (n, (set, title)) in text.titles.iter().zip(&slot.titles).enumerate() {
            if n > 0 {
                y += between;
            }
            let target = title.session.as_ref().and_then(|key| targets.find(key));
            let tag = ts.tag(body, if target.is_some() { TagRole::Link } else { TagRole::P });
            ts.structure.tags[tag.0].language = title.language.clone();
            ts.place(block, set, Owner::Tag(tag), x, y);
            if let Some(anchor) = target {
                let area = Rect::new(x, y, set.width(), set.height());
                let contents = match (&slot.kicker, slot.across) {
                    (Some(kicker), Across::Parcours(_)) => format!("{}, {}", kicker.plain(), title.link),
                    _ => title.link.clone(),
                };
                ts.link_inside(block, tag, vec![area], anchor, &contents);
            }
            y += set.height();
        }
        for detail in &text.detail {
            let tag = ts.tag(body, TagRole::P);
            y += ts.place(block, detail, Owner::Tag(tag), x, y);
        }
    }
}

/// Whether a plenary takes place at the time of anything else: no grid can show that.
fn plenary_overlaps(day: &GlanceDay, slots: &[usize]) -> bool {
    let plenary = |slot: &GlanceSlot| matches!(slot.across, Across::Everyone(_) | Across::Shared(_));
    slots.iter().enumerate().any(|(n, &one)| {
        let one = &day.slots[one];
        slots[n + 1..]
            .iter()
            .map(|&other| &day.slots[other])
            .take_while(|other| other.start < one.end)
            .any(|other| (plenary(one) || plenary(other)) && one.start < other.end)
    })
}

/// White above and below the text of the lowest slots.
fn least_padding(ts: &Typesetter) -> Pt {
    ts.theme.glance.padding.y.pt() / 4.0
}

fn head_geometry(ts: &Typesetter, x: Pt, width: Pt) -> (Rect, Pt) {
    let height = ts.theme.glance.sign.pt().min(width * 0.3);
    let sign = Rect::new(x, Pt::ZERO, art::sign_width(ts, height), height);
    (sign, sign.right() + ts.theme.glance.padding.x.pt() * 0.75)
}

fn head_height(ts: &mut Typesetter, columns: &[GlanceColumn]) -> Pt {
    let area = ts.theme.page.area();
    let all = area.width - ts.theme.glance.axis.pt();
    let width = ts.theme.page.part(all, columns.len());
    let (sign, text_x) = head_geometry(ts, Pt::ZERO, width);
    let ink = ts.theme.palette.ink;
    let (title, caption) = (ts.theme.types.grid_title.style(ink), ts.theme.types.caption.style(ink));
    let tallest = columns.iter().fold(sign.height, |tallest, column| {
        let title = ts.set_title(&column.title, &title, width - text_x);
        let caption = column.caption.as_ref().map(|words| ts.set_plain(words, &caption, width - text_x).height());
        tallest.max(title.height() + caption.unwrap_or_default())
    });
    ts.on_grid(tallest) + ts.grid()
}
