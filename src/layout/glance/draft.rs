//! A day as a matrix, its texts set, before its scale is settled.

use super::super::art;
use super::super::set_text::UNBOUNDED;
use super::super::typesetter::Typesetter;
use super::field::{Column, Field, Set};
use super::lanes::lanes;
use super::slot::{SlotText, Terse, set_slot};
use super::stretches::{Stretch, ended, stretches};
use crate::compose::story::{Across, GlanceColumn, GlanceDay, Words};
use crate::theme::Surface;
use crate::units::{Mm, Pt, Rect};

/// The narrowest column of a matrix.
const NARROWEST: Mm = Mm(21.0);
/// Of the gutter of the page, what stands between columns from four on.
const CLOSE: f64 = 0.5;

/// What stands below the other in a day.
pub(super) enum Rung {
    /// Crosses all parcours.
    Crossing {
        slot: usize,
        text: Box<SlotText>,
        height: Pt,
    },
    Field(Field),
}

pub(super) struct Draft<'d> {
    pub day: &'d GlanceDay,
    pub rungs: Vec<Rung>,
    /// What those of everyone stand on.
    pub plenaries: Surface,
    /// The columns of every field, with their heads at the head of the day; none where each field has its own.
    pub columns: Vec<Column>,
    pub heads: Pt,
}

impl<'d> Draft<'d> {
    pub(super) fn of(
        ts: &mut Typesetter,
        day: &'d GlanceDay,
        (step, terse): (usize, Terse),
        columns: Columns,
    ) -> Draft<'d> {
        let told = match columns {
            Columns::Fixed => stretches(day),
            Columns::Free => stretches(day).into_iter().flat_map(|stretch| parted(day, stretch)).collect(),
        };
        let alone = told.iter().all(|stretch| matches!(stretch, Stretch::Crossing(_)));
        let plenaries = if alone { ts.theme.lone_slot_surface() } else { ts.theme.plenary_slot_surface() };
        let most = most_columns(ts);
        let all: Vec<Column> = day.columns.iter().map(|column| Column::Parcours(column.parcours)).collect();
        // What everyone does beside a parcours has a column of its own: the heads at the head of the day would be those of others.
        let beside = |stretch: &Stretch| match stretch {
            Stretch::Side(slots) => slots.iter().any(|&n| Column::of(day.slots[n].across) == Column::Everyone),
            Stretch::Crossing(_) => false,
        };
        let fixed = all.len() <= most && !told.iter().any(beside);
        let mut draft = Draft {
            day,
            rungs: Vec::new(),
            plenaries,
            columns: if fixed { all.clone() } else { Vec::new() },
            heads: Pt::ZERO,
        };
        let numbered = day.columns.len() > 1;
        if fixed && numbered {
            draft.heads = heads_height(ts, day, &all);
        }
        for stretch in told {
            match stretch {
                Stretch::Crossing(slot) => {
                    let measure = inner(ts, breadth(ts));
                    let text = set_slot(ts, &day.slots[slot], &plenaries, measure, (step, terse), None);
                    let height =
                        least_height(ts, &text, matches!(day.slots[slot].across, Across::Break(_) | Across::Shared(_)));
                    draft.rungs.push(Rung::Crossing { slot, text: Box::new(text), height });
                }
                Stretch::Side(slots) => {
                    let mut present: Vec<Column> = slots.iter().map(|&n| Column::of(day.slots[n].across)).collect();
                    present.sort_unstable();
                    present.dedup();
                    let columns = if fixed && columns == Columns::Fixed { all.clone() } else { present };
                    let bands = columns.len().div_ceil(most.max(1)).max(1);
                    let share = columns.len().div_ceil(bands);
                    for columns in columns.chunks(share) {
                        let own = slots.iter().copied().filter(|&n| columns.contains(&Column::of(day.slots[n].across)));
                        let own: Vec<usize> = own.collect();
                        if own.is_empty() {
                            continue;
                        }
                        let heads = if fixed { Pt::ZERO } else { low_heads_height(ts, day, columns) };
                        let sets = set_columns(ts, &draft, columns, &own, (step, terse), numbered);
                        draft.rungs.push(Rung::Field(Field::new(day, columns.to_vec(), sets, heads)));
                    }
                }
            }
        }
        draft
    }

    /// Whether a word is wider than its column.
    pub(super) fn overfull(&self) -> bool {
        self.rungs.iter().any(|rung| match rung {
            Rung::Crossing { text, .. } => text.overfull(),
            Rung::Field(field) => field.sets.iter().any(|set| set.text.overfull()),
        })
    }

    /// The height of the whole day at a scale, white between its rungs counted.
    pub(super) fn height(&self, ts: &Typesetter, scale: Pt) -> Pt {
        let unit = unit(ts);
        let rungs = self.rungs.iter().map(|rung| match rung {
            Rung::Crossing { height, .. } => *height,
            Rung::Field(field) => field.heads + field.heights(self.day, scale, unit).into_iter().sum(),
        });
        let rungs: Vec<Pt> = rungs.collect();
        let between = between(ts) * rungs.len() as f64;
        self.heads + rungs.into_iter().sum() + between
    }
}

/// Whether each parcours keeps its place through the day, or those that meet share the width: each block has its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Columns {
    Fixed,
    Free,
}

/// A stretch parted where nothing goes on.
fn parted(day: &GlanceDay, stretch: Stretch) -> Vec<Stretch> {
    let Stretch::Side(slots) = stretch else { return vec![stretch] };
    let mut parts: Vec<Vec<usize>> = Vec::new();
    let mut end = 0;
    for n in slots {
        let slot = &day.slots[n];
        match parts.last_mut() {
            Some(part) if slot.start < end => part.push(n),
            _ => parts.push(vec![n]),
        }
        end = end.max(ended(slot));
    }
    parts.into_iter().map(Stretch::Side).collect()
}

/// Every height of a matrix is a multiple of it.
pub(super) fn unit(ts: &Typesetter) -> Pt {
    ts.grid() * 0.25
}

/// White between rungs.
pub(super) fn between(ts: &Typesetter) -> Pt {
    ts.grid() * 0.25
}

/// The columns that a page holds.
fn most_columns(ts: &Typesetter) -> usize {
    let gap = ts.theme.page.gutter.pt() * CLOSE;
    let room = breadth(ts) + gap;
    let most = (room / (NARROWEST.pt() + gap)).floor().max(1.0) as usize;
    most.min(ts.theme.glance.most.max(1))
}

/// What the columns share, beside the axis.
pub(super) fn breadth(ts: &Typesetter) -> Pt {
    ts.theme.page.area().width - axis(ts)
}

/// The axis: as wide as the theme says, or as its hours.
pub(super) fn axis(ts: &Typesetter) -> Pt {
    ts.theme.glance.axis.pt()
}

/// Left edge, from that of the text area, and width of a column.
pub(super) fn place(ts: &Typesetter, columns: &[Column], column: Column) -> (Pt, Pt) {
    let gutter = ts.theme.page.gutter.pt();
    let gap = if columns.len() > 3 { gutter * CLOSE } else { gutter };
    let width = (breadth(ts) - gap * columns.len().saturating_sub(1) as f64) / columns.len().max(1) as f64;
    let at = columns.iter().position(|other| *other == column).unwrap_or_default();
    (axis(ts) + (width + gap) * at as f64, width)
}

/// White beside the text of a block: less in narrow ones.
pub(super) fn padding(ts: &Typesetter, width: Pt) -> Pt {
    ts.theme.glance.padding.x.pt().min(width * 0.06)
}

fn inner(ts: &Typesetter, width: Pt) -> Pt {
    width - padding(ts, width) * 2.0
}

/// The part of its column that a slot takes.
pub(super) fn lane_of(ts: &Typesetter, columns: &[Column], across: Across, lane: super::lanes::Lane) -> (Pt, Pt) {
    let (x, width) = place(ts, columns, Column::of(across));
    let gap = ts.theme.page.gutter.pt() * 0.25;
    let share = (width - gap * (lane.of - 1) as f64) / lane.of as f64;
    (x + (share + gap) * lane.number as f64, share)
}

fn set_columns(
    ts: &mut Typesetter,
    draft: &Draft,
    columns: &[Column],
    slots: &[usize],
    wording: (usize, Terse),
    numbered: bool,
) -> Vec<Set> {
    let day = draft.day;
    let lanes = lanes(day, slots);
    slots
        .iter()
        .zip(lanes)
        .map(|(&n, lane)| {
            let slot = &day.slots[n];
            let (_, width) = lane_of(ts, columns, slot.across, lane);
            let number = match slot.across {
                Across::Parcours(n) if numbered => Some(n + 1),
                _ => None,
            };
            let text = set_slot(ts, slot, &draft.plenaries, inner(ts, width), wording, number);
            let need = least_height(ts, &text, matches!(slot.across, Across::Break(_) | Across::Shared(_)));
            Set { slot: n, lane, text, need }
        })
        .collect()
}

/// The least height of a block: its text, and a little white; a break is thin.
fn least_height(ts: &Typesetter, text: &SlotText, quiet: bool) -> Pt {
    let white = if quiet { Pt::ZERO } else { ts.grid() * 0.5 };
    let unit = unit(ts);
    let height = text.height(ts.grid() * 0.5) + white;
    unit * ((height / unit) - 1e-6).ceil()
}

/// The head of a column.
pub(super) fn head_of(day: &GlanceDay, column: Column) -> Option<&GlanceColumn> {
    let Column::Parcours(n) = column else { return None };
    day.columns.iter().find(|head| head.parcours == n)
}

/// The sign of a head and where its text begins: beside it, or under it in a narrow column.
pub(super) fn head_geometry(ts: &Typesetter, x: Pt, width: Pt) -> (Rect, Pt, Pt) {
    let narrow = width.0 < Mm(30.0).pt().0;
    let height = ts.theme.glance.sign.pt().min(width * 0.3).min(if narrow { ts.grid() * 1.5 } else { UNBOUNDED });
    let sign = Rect::new(x, Pt::ZERO, art::sign_width(ts, height), height);
    let padding = ts.theme.glance.padding.x.pt() * 0.75;
    if narrow { (sign, x, height + ts.grid() * 0.25) } else { (sign, sign.right() + padding, Pt::ZERO) }
}

/// The height of heads that stand over each band: a small form and a title.
fn low_heads_height(ts: &mut Typesetter, day: &GlanceDay, columns: &[Column]) -> Pt {
    let style = ts.theme.types.caption_strong.style(ts.theme.palette.ink);
    let mut tallest = ts.grid();
    for &column in columns {
        let Some(head) = head_of(day, column) else { continue };
        let (x, width) = place(ts, columns, column);
        let text_x = low_head_geometry(ts, x).1;
        tallest = tallest.max(ts.set_title(&numbered(head), &style, x + width - text_x).height());
    }
    unit(ts) * ((tallest + ts.grid() * 0.5) / unit(ts)).ceil()
}

/// The form of a low head, whose number stands in its title, and where that begins.
pub(super) fn low_head_geometry(ts: &Typesetter, x: Pt) -> (Rect, Pt) {
    let grid = ts.grid();
    let form = Rect::new(x, grid * 0.125, grid * 0.375, grid * 0.75);
    (form, form.right() + grid * 0.375)
}

/// "3 Living with the tide".
pub(super) fn numbered(head: &GlanceColumn) -> Words {
    let number = Words::own((head.parcours + 1).to_string());
    Words { span: head.title.span.clone(), ..Words::joined([&number, &head.title], "\u{2002}") }
}

fn heads_height(ts: &mut Typesetter, day: &GlanceDay, columns: &[Column]) -> Pt {
    let ink = ts.theme.palette.ink;
    let (title, caption) = (ts.theme.types.grid_title.style(ink), ts.theme.types.caption.style(ink));
    let mut tallest = Pt::ZERO;
    for &column in columns {
        let Some(head) = head_of(day, column) else { continue };
        let (x, width) = place(ts, columns, column);
        let (sign, text_x, top) = head_geometry(ts, x, width);
        let measure = x + width - text_x;
        let title = ts.set_title(&head.title, &title, measure).height();
        let caption = head.caption.as_ref().map(|words| ts.set_title(words, &caption, measure).height());
        tallest = tallest.max(sign.height).max(top + title + caption.unwrap_or_default());
    }
    ts.on_half_grid(tallest + ts.grid() * 0.5)
}
