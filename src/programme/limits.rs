//! How much a brochure can hold. What is larger is no programme but an accident or an attack, and is refused before any page is set:
//! with these limits a build takes seconds and some hundred megabytes, whatever the file says.

use super::faults::Faults;
use super::raw::RawProgramme;
use super::tolerant::Field;
use crate::diagnostic::{Diagnostic, Span, say};

/// Bytes of the whole file: ten times the programme of a festival of a week.
const LONGEST_FILE: usize = 2 << 20;
/// Characters of a text on one line: a title, a name, a role.
pub(super) const LONGEST_LINE: usize = 500;
/// Bytes of a text with paragraphs: some thirty pages.
pub(super) const LONGEST_TEXT: usize = 100_000;
/// Paragraphs and list entries of all texts together.
pub(super) const MOST_BLOCKS: usize = 20_000;

const MOST_SESSIONS: usize = 1_500;
const MOST_PARCOURS: usize = 200;
const MOST_PLENARIES: usize = 500;
/// Appearances of people, in sessions, items and the directory.
const MOST_SPEAKERS: usize = 10_000;
const MOST_ITEMS: usize = 5_000;
const MOST_PARTNERS: usize = 1_000;
const MOST_DAYS: usize = 31;
/// Contacts, accounts, reductions, practical notes.
const MOST_NOTES: usize = 200;
/// Sessions that share one slot of time: they are set as one.
const MOST_TOGETHER: usize = 100;

/// The fault of a file that is too long to be read at all.
pub(super) fn file(source: &str) -> Option<Diagnostic> {
    if source.len() <= LONGEST_FILE {
        return None;
    }
    let at = source.floor_char_boundary(LONGEST_FILE);
    let fault = Diagnostic::error(
        "too-long",
        say("too-long-file").with("size", (source.len() as f64 / 1e5).round() / 10.0).with("most", LONGEST_FILE >> 20),
    );
    Some(fault.at(at..source.ceil_char_boundary(at + 1), "here"))
}

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
                if let Some(super::tolerant::TextOr::Table(item)) = &item.value {
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

fn each<T>(
    list: Option<&Field<Vec<Field<super::tolerant::Table<T>>>>>,
) -> impl Iterator<Item = &super::tolerant::Table<T>> {
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
