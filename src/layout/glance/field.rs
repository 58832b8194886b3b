//! A field of the matrix: parcours side by side over a stretch of time, on one axis. Its scale is elastic: an hour is as high as the
//! day's scale says, and as high as what takes place in it needs.

use super::lanes::Lane;
use super::slot::SlotText;
use super::stretches::ended;
use crate::compose::story::{Across, GlanceDay, GlanceSlot};
use crate::units::Pt;

/// Whose sessions stand under each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// What is for everyone while something else takes place.
    Everyone,
    Parcours(usize),
}

impl Column {
    pub(super) fn of(across: Across) -> Column {
        match across {
            Across::Everyone(_) | Across::Shared(_) => Column::Everyone,
            Across::Parcours(n) | Across::Break(n) => Column::Parcours(n),
        }
    }
}

/// A slot, set in its lane.
pub(super) struct Set {
    pub slot: usize,
    pub lane: Lane,
    pub text: SlotText,
    /// The least height that holds it.
    pub need: Pt,
}

pub(super) struct Field {
    pub columns: Vec<Column>,
    pub sets: Vec<Set>,
    /// Minutes at which something starts or ends, in order.
    pub bounds: Vec<u32>,
    /// The height of its own heads; none where they stand at the head of the day.
    pub heads: Pt,
}

/// A time in which nothing takes place is no higher than this many lines of the grid.
const EMPTY: f64 = 0.5;

impl Field {
    pub(super) fn new(day: &GlanceDay, columns: Vec<Column>, sets: Vec<Set>, heads: Pt) -> Field {
        let mut bounds: Vec<u32> =
            sets.iter().flat_map(|set| [day.slots[set.slot].start, ended(&day.slots[set.slot])]).collect();
        bounds.sort_unstable();
        bounds.dedup();
        Field { columns, sets, bounds, heads }
    }

    /// The intervals that a slot takes, by the numbers of its bounds.
    pub(super) fn span(&self, slot: &GlanceSlot) -> (usize, usize) {
        let at = |minute: u32| self.bounds.partition_point(|bound| *bound < minute);
        (at(slot.start), at(ended(slot)))
    }

    /// The height of each interval at a scale, in points a minute; multiples of `unit`.
    pub(super) fn heights(&self, day: &GlanceDay, scale: Pt, unit: Pt) -> Vec<Pt> {
        let spans: Vec<(usize, usize)> = self.sets.iter().map(|set| self.span(&day.slots[set.slot])).collect();
        // A break is thin, however long it takes.
        let lasts = |n: usize| {
            let busy = self.sets.iter().zip(&spans).any(|(set, span)| {
                let quiet = matches!(day.slots[set.slot].across, Across::Break(_) | Across::Shared(_));
                !quiet && span.0 <= n && n < span.1
            });
            let minutes = scale * f64::from(self.bounds[n + 1] - self.bounds[n]);
            if busy { minutes } else { minutes.min(unit * (EMPTY / 0.25)) }
        };
        let mut heights: Vec<Pt> = (0..self.bounds.len().saturating_sub(1)).map(lasts).collect();
        // The short ones first: what they take serves the long ones around them, too.
        let mut order: Vec<usize> = (0..self.sets.len()).collect();
        order.sort_by_key(|&n| (spans[n].1 - spans[n].0, spans[n].0, n));
        for n in order {
            let (from, to) = spans[n];
            let has: Pt = heights[from..to].iter().copied().sum();
            let lacks = self.sets[n].need - has;
            if lacks.0 > 0.0 {
                let minutes = f64::from(self.bounds[to] - self.bounds[from]);
                for (height, bounds) in heights[from..to].iter_mut().zip(self.bounds[from..=to].windows(2)) {
                    *height += lacks * (f64::from(bounds[1] - bounds[0]) / minutes);
                }
            }
        }
        heights.into_iter().map(|height| unit * ((height / unit) - 1e-6).ceil().max(0.0)).collect()
    }

    /// Where nothing goes on: the numbers of the bounds at which a page may end, both ends counted.
    pub(super) fn cuts(&self, day: &GlanceDay) -> Vec<usize> {
        let spans: Vec<(usize, usize)> = self.sets.iter().map(|set| self.span(&day.slots[set.slot])).collect();
        (0..self.bounds.len()).filter(|&n| spans.iter().all(|&(from, to)| to <= n || n <= from)).collect()
    }
}
