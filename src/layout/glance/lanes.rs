//! Sessions of one parcours that take place together stand side by side, each in its lane; and so do plenaries.

use crate::compose::story::{Across, GlanceDay};
use std::collections::BTreeMap;

/// The lanes of a column: what takes place together in one parcours, or for everyone, stands side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lane {
    pub number: usize,
    pub of: usize,
}

/// The lane of each slot, in the order of `slots`, which is that of time.
pub(super) fn lanes(day: &GlanceDay, slots: &[usize]) -> Vec<Lane> {
    let mut lanes = vec![Lane { number: 0, of: 1 }; slots.len()];
    // What is for everyone has a column as a parcours has.
    let mut columns: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (n, &slot) in slots.iter().enumerate() {
        let column = match day.slots[slot].across {
            Across::Parcours(parcours) | Across::Break(parcours) => Some(parcours),
            Across::Everyone(_) | Across::Shared(_) => None,
        };
        columns.entry(column).or_default().push(n);
    }
    for column in columns.values() {
        // A cluster is a run of slots that touch each other in time; its lanes are as many as it needs.
        let mut cluster: Vec<usize> = Vec::new();
        let mut ends: Vec<u32> = Vec::new();
        for &n in column {
            let slot = &day.slots[slots[n]];
            if ends.iter().all(|&end| end <= slot.start) {
                share(&mut lanes, &cluster, ends.len());
                cluster.clear();
                ends.clear();
            }
            let free = ends.iter().position(|&end| end <= slot.start).unwrap_or(ends.len());
            match ends.get_mut(free) {
                Some(end) => *end = slot.end,
                None => ends.push(slot.end),
            }
            lanes[n].number = free;
            cluster.push(n);
        }
        share(&mut lanes, &cluster, ends.len());
    }
    lanes
}

fn share(lanes: &mut [Lane], cluster: &[usize], of: usize) {
    for &n in cluster {
        lanes[n].of = of.max(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::story::{GlanceSlot, Words};

    fn slot(parcours: usize, start: u32, end: u32) -> GlanceSlot {
        let words = Words { pieces: Vec::new(), span: None };
        GlanceSlot {
            across: Across::Parcours(parcours),
            start,
            end,
            end_known: true,
            hours: words,
            kicker: None,
            titles: Vec::new(),
            detail: None,
            room: None,
        }
    }

    fn day(slots: Vec<GlanceSlot>) -> GlanceDay {
        let none = Words { pieces: Vec::new(), span: None };
        GlanceDay {
            title: none.clone(),
            name: none,
            day: chrono::NaiveDate::MIN,
            columns: Vec::new(),
            listed: slots.clone(),
            slots,
            scale: BTreeMap::new(),
        }
    }

    #[test]
    fn sessions_at_one_time_stand_side_by_side_and_no_others() {
        let slots = vec![slot(0, 540, 600), slot(0, 540, 660), slot(0, 600, 660), slot(0, 660, 720), slot(1, 540, 720)];
        let day = day(slots);
        let lanes: Vec<(usize, usize)> =
            lanes(&day, &[0, 1, 2, 3, 4]).iter().map(|lane| (lane.number, lane.of)).collect();
        assert_eq!(lanes, [(0, 2), (1, 2), (0, 2), (0, 1), (0, 1)]);
    }

    #[test]
    fn plenaries_at_one_time_stand_side_by_side() {
        let everyone = |start, end| GlanceSlot { across: Across::Everyone(0), ..slot(0, start, end) };
        let shared = GlanceSlot { across: Across::Shared(0), ..slot(0, 600, 620) };
        let day = day(vec![everyone(540, 660), everyone(540, 600), shared, slot(0, 540, 700)]);
        let lanes: Vec<(usize, usize)> = lanes(&day, &[0, 1, 2, 3]).iter().map(|lane| (lane.number, lane.of)).collect();
        assert_eq!(lanes, [(0, 2), (1, 2), (1, 2), (0, 1)]);
    }
}
