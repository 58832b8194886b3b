//! Breaks that all share: written once, put wherever somebody is between two sessions.

use super::event::place;
use super::faults::Faults;
use super::located::Located;
use super::model::{Parcours, Particulars, Plenary, Session, SessionKind, SharedBreak, Slot, SlotPlaces};
use super::raw::{List, RawBreak};
use super::schedule::{Calendar, check_order, ordered};
use super::tolerant::Table;
use crate::diagnostic::say;
use chrono::NaiveDate;

/// Reads them, each on its day, or else on every day.
pub(super) fn breaks(list: List<Table<RawBreak>>, calendar: &Calendar, faults: &mut Faults) -> Vec<SharedBreak> {
    let mut breaks = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        if raw.start.is_none() {
            faults.missing("start", say("this-break"), &span);
        }
        let day_written = raw.day.as_ref().map(|field| field.span.clone());
        let days: Vec<NaiveDate> = match raw.day {
            Some(_) => calendar.day(raw.day, None, say("this-break"), &span, faults).into_iter().collect(),
            None => calendar.days.clone(),
        };
        let (start, end) = (faults.hour(raw.start), faults.hour(raw.end));
        let written = SlotPlaces { day: day_written, start: place(&start), end: place(&end) };
        let end = check_order(start.as_ref(), end, calendar.night, faults);
        let (title, room) = (faults.line(raw.title), faults.line(raw.room));
        breaks.extend(days.into_iter().map(|day| SharedBreak {
            title: title.clone(),
            slot: Slot {
                day,
                start: start.as_ref().map(|hour| hour.value),
                end: end.as_ref().map(|hour| hour.value),
                after_midnight: false,
                span: span.clone(),
                written: written.clone(),
            },
            room: room.clone(),
            in_plenary: false,
            placed: false,
        }));
    }
    breaks
}

/// Puts them among the sessions of the plenary whose hours they lie in, or else between the sessions of each parcours that has some before
/// and after on that day. A welcome, or a drink at the end, stands in the parcours that is all there is that day.
pub(super) fn share(breaks: &mut [SharedBreak], plenaries: &mut [Plenary], parcours: &mut [Parcours]) {
    for shared in breaks {
        let Some((start, end)) = shared.slot.minutes() else { continue };
        let (day, end) = (shared.slot.day, end.unwrap_or(start));
        let around = plenaries.iter_mut().find(|plenary| {
            let hours = plenary.slot.minutes();
            let within =
                hours.is_some_and(|(opens, closes)| opens <= start && closes.is_some_and(|closes| end <= closes));
            plenary.slot.day == day && within && !plenary.sessions.is_empty()
        });
        if let Some(plenary) = around {
            (shared.in_plenary, shared.placed) = (true, true);
            put(&mut plenary.sessions, shared);
            continue;
        }
        for one in parcours.iter_mut() {
            let of_day = one.sessions.iter().filter(|session| session.slot.day == day);
            let starts: Vec<u32> =
                of_day.filter_map(|session| session.slot.minutes()).map(|(start, _)| start).collect();
            if starts.iter().any(|&other| other < start) && starts.iter().any(|&other| other >= end) {
                put(&mut one.sessions, shared);
                shared.placed = true;
            }
        }
        let mut held = parcours.iter_mut().filter(|one| one.sessions.iter().any(|session| session.slot.day == day));
        if let (Some(only), None) = (held.next(), held.next())
            && !shared.placed
            && plenaries.iter().all(|plenary| plenary.slot.day != day)
        {
            put(&mut only.sessions, shared);
            shared.placed = true;
        }
    }
}

fn put(sessions: &mut Vec<Session>, shared: &SharedBreak) {
    sessions.push(Session {
        id: None,
        kind: SessionKind::Break,
        slot: shared.slot.clone(),
        title: shared.title.clone(),
        short_title: None,
        language: None,
        format: None,
        room: shared.room.clone(),
        description: None,
        speakers: Vec::new(),
        moderators: Vec::new(),
        moderated_by: None,
        items: Vec::new(),
        numbered: false,
        particulars: Particulars::default(),
        picture: None,
        feature: false,
        bilingual: false,
        shared: true,
        span: shared.slot.span.clone(),
    });
    *sessions = ordered(std::mem::take(sessions));
}
