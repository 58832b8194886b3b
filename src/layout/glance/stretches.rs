//! A day cut where everybody does the same: what crosses all parcours, and what runs side by side between.

use crate::compose::story::{Across, GlanceDay, GlanceSlot};

/// A part of the day, by the numbers of its slots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stretch {
    /// A plenary or a break while nothing else takes place: a break that several parcours take together is told once, by the first.
    Crossing(usize),
    /// What runs side by side, or in one parcours alone, in order of time.
    Side(Vec<usize>),
}

/// The stretches of a day, in order of time; each slot is in one, or is told by the first of the parcours that take a break together.
pub(super) fn stretches(day: &GlanceDay) -> Vec<Stretch> {
    let slots = &day.slots;
    let mut told: Vec<Stretch> = Vec::new();
    let mut passed = vec![false; slots.len()];
    for n in 0..slots.len() {
        if passed[n] {
            continue;
        }
        let together: Vec<usize> = (n..slots.len()).filter(|&m| m == n || same_break(&slots[n], &slots[m])).collect();
        let everyone = matches!(slots[n].across, Across::Everyone(_) | Across::Shared(_)) || together.len() > 1;
        let alone = slots.iter().enumerate().all(|(m, other)| {
            together.contains(&m) || ended(other) <= slots[n].start || ended(&slots[n]) <= other.start
        });
        if everyone && alone {
            together.iter().for_each(|&m| passed[m] = true);
            told.push(Stretch::Crossing(n));
            continue;
        }
        passed[n] = true;
        match told.last_mut() {
            Some(Stretch::Side(side)) => side.push(n),
            _ => told.push(Stretch::Side(vec![n])),
        }
    }
    told
}

/// When a slot ends: after its start, whatever is written.
pub(super) fn ended(slot: &GlanceSlot) -> u32 {
    slot.end.max(slot.start + 1)
}

fn same_break(one: &GlanceSlot, other: &GlanceSlot) -> bool {
    let told = |slot: &GlanceSlot| {
        let titles: Vec<String> = slot.titles.iter().map(|title| title.title.plain()).collect();
        (slot.start, slot.end, titles, slot.room.as_ref().map(|room| room.plain()))
    };
    matches!((one.across, other.across), (Across::Break(_), Across::Break(_))) && told(one) == told(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::story::Words;
    use std::collections::BTreeMap;

    fn slot(across: Across, start: u32, end: u32) -> GlanceSlot {
        let hours = Words { pieces: Vec::new(), span: None };
        let (kicker, detail, room) = (None, None, None);
        GlanceSlot { across, start, end, end_known: true, hours, kicker, titles: Vec::new(), detail, room }
    }

    fn day(slots: Vec<GlanceSlot>) -> GlanceDay {
        let none = Words { pieces: Vec::new(), span: None };
        let (title, name) = (none.clone(), none);
        let (columns, listed, scale) = (Vec::new(), slots.clone(), BTreeMap::new());
        GlanceDay { title, name, day: chrono::NaiveDate::MIN, columns, listed, slots, scale }
    }

    #[test]
    fn a_plenary_and_a_common_break_cross_the_day_once() {
        let told = stretches(&day(vec![
            slot(Across::Everyone(0), 540, 600),
            slot(Across::Parcours(0), 600, 660),
            slot(Across::Parcours(1), 600, 720),
            slot(Across::Parcours(0), 660, 720),
            slot(Across::Break(0), 720, 780),
            slot(Across::Break(1), 720, 780),
            slot(Across::Parcours(1), 780, 840),
        ]));
        let expected =
            [Stretch::Crossing(0), Stretch::Side(vec![1, 2, 3]), Stretch::Crossing(4), Stretch::Side(vec![6])];
        assert_eq!(told, expected);
    }

    #[test]
    fn what_overlaps_a_plenary_stands_beside_it() {
        let told = stretches(&day(vec![
            slot(Across::Everyone(0), 540, 620),
            slot(Across::Parcours(0), 600, 660),
            slot(Across::Break(0), 660, 680),
            slot(Across::Parcours(1), 670, 700),
        ]));
        assert_eq!(told, [Stretch::Side(vec![0, 1, 2, 3])]);
    }
}
