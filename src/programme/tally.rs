//! What the file lists, counted against the limits.

use super::faults::Faults;
use super::limits::{
    MOST_DAYS, MOST_ITEMS, MOST_NOTES, MOST_PARCOURS, MOST_PARTNERS, MOST_PLENARIES, MOST_SESSIONS, MOST_SPEAKERS,
    MOST_TOGETHER,
};
use super::raw::RawProgramme;
use super::tolerant::{Field, Table, TextOr};
use crate::diagnostic::{Diagnostic, Span, say};

/// Counts what the file lists. `false` when there is too much of something, which is reported where the limit is passed.
pub(super) fn counted(raw: &RawProgramme, faults: &mut Faults) -> bool {
    let before = faults.found.len();
    let mut sessions = Tally::new("too-many-sessions", MOST_SESSIONS);
    let mut items = Tally::new("too-many-items", MOST_ITEMS);
    let mut speakers = Tally::new("too-many-speakers", MOST_SPEAKERS);
    let mut groups = Tally::new("too-many-groups", MOST_PARTNERS);
    let mut partners = Tally::new("too-many-partners", MOST_PARTNERS);
    let mut plenaries = Tally::new("too-many-plenaries", MOST_PLENARIES);
    let mut parcours = Tally::new("too-many-parcours", MOST_PARCOURS);
    let mut days = Tally::new("too-many-days", MOST_DAYS);
    let mut notes = Tally::new("too-many-notes", MOST_NOTES);

    days.add(raw.event.iter().filter_map(|event| event.value.as_ref()).find_map(|event| event.keys.dates.as_ref()));
    let event = raw.event.iter().filter_map(|event| event.value.as_ref()).map(|event| &event.keys);
    for event in event {
        days.add(event.days.as_ref());
        notes.add(event.contacts.as_ref());
        notes.add(event.accounts.as_ref());
        notes.add(event.reductions.as_ref());
        notes.add(event.spoken_languages.as_ref());
        partners.add(event.organisers.as_ref());
        partners.add(event.co_organisers.as_ref());
    }
    notes.add(raw.practical.as_ref());
    notes.add(raw.breaks.as_ref());
    notes.add(raw.pages.as_ref());
    notes.add(raw.adverts.as_ref());
    for plan in raw.plan.iter().filter_map(|plan| plan.value.as_ref()) {
        items.add(plan.keys.rooms.as_ref());
    }
    notes.add(raw.quotes.as_ref());
    notes.add(raw.figures.as_ref());
    plenaries.add(raw.plenaries.as_ref());
    parcours.add(raw.parcours.as_ref());
    speakers.add(raw.speakers.as_ref());
    groups.add(raw.partners.as_ref());
    for group in each(raw.partners.as_ref()) {
        partners.add(group.keys.members.as_ref());
    }
    let of_plenaries = each(raw.plenaries.as_ref()).map(|plenary| plenary.keys.sessions.as_ref());
    let of_parcours = each(raw.parcours.as_ref()).map(|parcours| parcours.keys.sessions.as_ref());
    for list in of_plenaries.chain(of_parcours) {
        sessions.add(list);
        let mut together = 0;
        for session in list.and_then(|list| list.value.as_ref()).into_iter().flatten() {
            let Some(table) = &session.value else { continue };
            let keys = &table.keys;
            together = if keys.start.is_some() { 0 } else { together + 1 };
            if together == MOST_TOGETHER {
                faults.report(too_many(&session.span, "too-many-together", MOST_TOGETHER));
            }
            speakers.add(keys.speakers.as_ref());
            speakers.add(keys.moderators.as_ref());
            items.add(keys.items.as_ref());
            items.add(keys.keywords.as_ref());
            items.add(keys.spoken_languages.as_ref());
            for item in keys.items.iter().filter_map(|list| list.value.as_ref()).flatten() {
                if let Some(TextOr::Table(item)) = &item.value {
                    speakers.add(item.keys.speakers.as_ref());
                }
            }
        }
    }
    for tally in [sessions, items, speakers, groups, partners, plenaries, parcours, days, notes] {
        faults.found.extend(tally.over);
    }
    faults.found.len() == before
}

fn each<T>(list: Option<&Field<Vec<Field<Table<T>>>>>) -> impl Iterator<Item = &Table<T>> {
    list.and_then(|list| list.value.as_ref()).into_iter().flatten().filter_map(|field| field.value.as_ref())
}

/// Things of one kind, counted through the file.
struct Tally {
    message: &'static str,
    most: usize,
    count: usize,
    over: Option<Diagnostic>,
}

impl Tally {
    fn new(message: &'static str, most: usize) -> Tally {
        Tally { message, most, count: 0, over: None }
    }

    fn add<T>(&mut self, list: Option<&Field<Vec<Field<T>>>>) {
        let Some(list) = list.and_then(|list| list.value.as_ref()) else { return };
        let room = self.most.saturating_sub(self.count);
        self.count += list.len();
        if let (Some(first), None) = (list.get(room), &self.over) {
            self.over = Some(too_many(&first.span, self.message, self.most));
        }
    }
}

fn too_many(place: &Span, message: &'static str, most: usize) -> Diagnostic {
    Diagnostic::error("too-many", say(message).with("most", most)).at(place.clone(), "here")
}
