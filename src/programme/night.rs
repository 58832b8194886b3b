//! What begins after midnight and still belongs to the evening before: the second set of a festival, the end of a long night.
//!
//! The author keeps the `day` of the evening and writes "0h30". Whether that is the small hours before the day or those after it is
//! known from what stands around it in the file.

use super::model::{Parcours, Plenary, Slot};
use super::schedule::{EVENING, MORNING, ordered};
use chrono::{NaiveDate, Timelike};
use std::collections::{BTreeMap, BTreeSet};

/// Before this hour nothing opens a day that goes on into the evening.
const DEEP_NIGHT: u32 = 4;

/// Marks what follows, in the order of the file, an evening session of its list and day.
pub(super) fn after_an_evening<'s>(slots: impl IntoIterator<Item = &'s mut Slot>) {
    let mut evenings: BTreeSet<NaiveDate> = BTreeSet::new();
    for slot in slots {
        match slot.start.map(|start| start.hour()) {
            Some(EVENING..) => drop(evenings.insert(slot.day)),
            Some(..MORNING) if evenings.contains(&slot.day) => slot.after_midnight = true,
            _ => {}
        }
    }
}

/// Marks what stands alone in the small hours of a day that has an evening, with nothing of that day after it in its list; and puts
/// everything in order again.
pub(super) fn of_the_whole_programme(plenaries: &mut [Plenary], parcours: &mut [Parcours]) {
    let of_plenaries = plenaries.iter().flat_map(slots_of);
    let of_parcours = parcours.iter().flat_map(|parcours| parcours.sessions.iter().map(|session| &session.slot));
    let evenings: BTreeSet<NaiveDate> = of_plenaries
        .chain(of_parcours)
        .filter(|slot| slot.start.is_some_and(|start| start.hour() >= EVENING))
        .map(|slot| slot.day)
        .collect();
    alone(plenaries.iter_mut().map(|plenary| &mut plenary.slot).collect(), &evenings);
    after_an_evening_in_order(plenaries.iter_mut().map(|plenary| &mut plenary.slot).collect());
    for plenary in plenaries.iter_mut() {
        alone(plenary.sessions.iter_mut().map(|session| &mut session.slot).collect(), &evenings);
        plenary.sessions = ordered(std::mem::take(&mut plenary.sessions));
    }
    plenaries.sort_by_key(|plenary| plenary.slot.moment());
    for parcours in parcours {
        alone(parcours.sessions.iter_mut().map(|session| &mut session.slot).collect(), &evenings);
        parcours.sessions = ordered(std::mem::take(&mut parcours.sessions));
    }
}

fn slots_of(plenary: &Plenary) -> impl Iterator<Item = &Slot> {
    std::iter::once(&plenary.slot).chain(plenary.sessions.iter().map(|session| &session.slot))
}

fn after_an_evening_in_order(mut slots: Vec<&mut Slot>) {
    slots.sort_by_key(|slot| slot.span.start);
    after_an_evening(slots);
}

fn alone(mut slots: Vec<&mut Slot>, evenings: &BTreeSet<NaiveDate>) {
    slots.sort_by_key(|slot| slot.span.start);
    let mut last_by_day: BTreeMap<NaiveDate, usize> = BTreeMap::new();
    for slot in slots.iter().filter(|slot| slot.start.is_some_and(|start| start.hour() >= MORNING)) {
        last_by_day.insert(slot.day, slot.span.start);
    }
    let mut eves: BTreeSet<NaiveDate> = BTreeSet::new();
    for slot in slots {
        let Some(hour) = slot.start.map(|start| start.hour()) else { continue };
        if hour >= EVENING {
            eves.extend(slot.day.succ_opt());
        }
        let day_follows = last_by_day.get(&slot.day).is_some_and(|&last| last > slot.span.start);
        // Behind the evening of the day before, the author wrote the day of the calendar.
        let of_the_calendar = day_follows || eves.contains(&slot.day);
        slot.after_midnight |= hour < DEEP_NIGHT && evenings.contains(&slot.day) && !of_the_calendar;
    }
}

#[cfg(test)]
mod tests {
    use crate::programme::{Programme, Reading, read};

    const EVENT: &str = "[event]\ntitle = \"T\"\ndates = [2026-07-10, 2026-07-11]\n";

    fn programme(sessions: &str) -> Programme {
        let Reading { programme, found, .. } = read(&format!("{EVENT}{sessions}"));
        assert!(found.is_empty(), "{found:?}");
        programme.expect("no error")
    }

    fn session(title: &str, day: u32, start: &str) -> String {
        format!("[[parcours.sessions]]\ntitle = \"{title}\"\nday = 2026-07-{day}\nstart = \"{start}\"\n")
    }

    /// Titles of the sessions of the first parcours in order, those after midnight in brackets.
    fn order(sessions: &[(&str, u32, &str)]) -> String {
        let sessions: String = sessions.iter().map(|(title, day, start)| session(title, *day, start)).collect();
        let programme = programme(&format!("[[parcours]]\ntitle = \"P\"\n{sessions}"));
        let told = programme.parcours[0].sessions.iter().map(|session| {
            let title = session.title.as_ref().map(|title| title.value.clone()).unwrap_or_default();
            if session.slot.after_midnight { format!("({title})") } else { title }
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_small_hours_follow_the_evening_written_before_them() {
        assert_eq!(order(&[("a", 10, "21h"), ("b", 10, "23h"), ("c", 10, "0h30"), ("d", 11, "20h")]), "a b (c) d");
        assert_eq!(order(&[("d", 11, "20h"), ("b", 10, "23h"), ("c", 10, "5h30")]), "b (c) d");
        // With the day of the calendar it is what is written.
        assert_eq!(order(&[("b", 10, "23h"), ("c", 11, "0h30"), ("d", 11, "20h")]), "b c d");
    }

    #[test]
    fn what_stands_before_the_day_in_the_file_opens_it() {
        assert_eq!(order(&[("dawn", 10, "5h30"), ("a", 10, "10h"), ("b", 10, "23h")]), "dawn a b");
        assert_eq!(order(&[("night", 10, "2h"), ("a", 10, "10h"), ("b", 10, "23h")]), "night a b");
        assert_eq!(order(&[("night", 10, "2h"), ("a", 10, "10h")]), "night a");
    }

    #[test]
    fn alone_in_its_parcours_it_belongs_to_an_evening_of_the_programme() {
        let night = "[[parcours]]\ntitle = \"N\"\n".to_owned() + &session("n", 10, "1h00");
        let evening = "[[plenaries]]\ntitle = \"E\"\nday = 2026-07-10\nstart = \"20h\"\n";
        assert!(programme(&format!("{night}{evening}")).parcours[0].sessions[0].slot.after_midnight);
        assert!(!programme(&night).parcours[0].sessions[0].slot.after_midnight);
    }

    #[test]
    fn plenaries_know_their_nights_too() {
        let plenary = |title: &str, start: &str| {
            format!("[[plenaries]]\ntitle = \"{title}\"\nday = 2026-07-10\nstart = \"{start}\"\n")
        };
        let programme = programme(&(plenary("evening", "22h") + &plenary("late", "0h15") + &plenary("day", "14h")));
        let titles: Vec<&str> = programme.plenaries.iter().map(|plenary| plenary.title.value.as_str()).collect();
        assert_eq!(titles, ["day", "evening", "late"]);
    }
}
