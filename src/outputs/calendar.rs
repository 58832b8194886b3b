//! The calendar: an entry for each session, plenary and break, for the diaries of visitors.
//!
//! RFC 5545 (iCalendar) with the properties of RFC 7986. The same programme gives the same bytes: the stamps of entries are the date of
//! the order, and their identifiers come from the keys of the story, so that a calendar imported again mends its entries in place.

mod entry;
mod sequence;
mod zone;

use super::{File, FileKind, Making, Matter, Output, Product, Promise, names};
use crate::compose::story::{GroupKind, Key, Section, SessionGroup, Story, Words};
use crate::diagnostic::{Diagnostic, say};
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::NaiveDateTime;
use entry::{Entry, Subject};
use sequence::Entries;
use std::collections::{BTreeMap, BTreeSet};

/// One file for the whole event.
pub static CALENDAR: Output = Output {
    name: "calendar",
    suffix: "",
    kind: FileKind { extension: "ics" },
    promise: Promise::Standards(&["iCalendar (RFC 5545)"]),
    of_all: true,
    making: Making::Story(make),
};

fn make(matter: &Matter) -> Result<Product, Box<Diagnostic>> {
    let entries = entries(matter.story);
    let subject = revised(matter, &entries);
    let calendar = written(&subject, &entries);
    let mut told = Vec::new();
    if is_floating(matter.story) {
        told.push(say("calendar-floating"));
    }
    let files = vec![File { part: String::new(), bytes: calendar.to_string().into_bytes() }];
    Ok(Product { files, told, ..Product::default() })
}

/// What all entries share, and how often each was revised since the calendar that was given away earlier.
fn revised(matter: &Matter, entries: &[Entry]) -> Subject {
    let mut subject = Subject::of(matter);
    if let Some(earlier) = matter.earlier {
        let earlier = Entries::of(earlier);
        subject.sequences = earlier.revised(&Entries::of(&written(&subject, entries).to_string()));
    }
    subject
}

/// Whether hours are those of everybody's watch.
pub(super) fn is_floating(story: &Story) -> bool {
    entries(story).iter().any(|entry| entry.when.zone.is_none() && entry.when.start.is_some())
}

/// The calendar as a mail carries it.
pub(super) fn whole(matter: &Matter) -> String {
    let entries = entries(matter.story);
    let subject = revised(matter, &entries);
    written(&subject, &entries).to_string()
}

/// A folder of calendars: one a parcours, with what is for everyone, and one a session.
pub static CALENDARS: Output = Output {
    name: "calendars",
    suffix: "-calendars/",
    kind: FileKind { extension: "ics" },
    promise: Promise::Standards(&["iCalendar (RFC 5545)"]),
    of_all: false,
    making: Making::Story(make_each),
};

fn make_each(matter: &Matter) -> Result<Product, Box<Diagnostic>> {
    let all = entries(matter.story);
    let subject = revised(matter, &all);
    let (mut files, mut keys) = (Vec::new(), Vec::new());
    let mut file = |part: String, entries: &[Entry]| {
        if !entries.is_empty() {
            files.push(File { part, bytes: written(&subject, entries).to_string().into_bytes() });
        }
    };
    for section in &matter.story.sections {
        let Section::Parcours(parcours) = section else { continue };
        let mut own = Vec::new();
        collect(&parcours.groups, Some(&parcours.title), &mut own);
        let names: BTreeSet<String> = own.iter().map(|entry| entry.name.clone()).collect();
        let others = matter.story.sections.iter().filter_map(|other| match other {
            Section::Parcours(other) if other.key != parcours.key => Some(other),
            _ => None,
        });
        let mut elsewhere = Vec::new();
        others.for_each(|other| collect(&other.groups, None, &mut elsewhere));
        let elsewhere: BTreeSet<String> = elsewhere.iter().map(|entry| entry.name.clone()).collect();
        let mut entries = entries(matter.story);
        entries.retain(|entry| names.contains(&entry.name) || !elsewhere.contains(&entry.name));
        keys.push(parcours.key.to_string());
        file(names::plain(&parcours.key), &entries);
    }
    for entry in entries(matter.story).into_iter().filter(|entry| !entry.is_break) {
        keys.push(entry.name.clone());
        file(names::plain(&entry.name), std::slice::from_ref(&entry));
    }
    let mut told = names::told(keys.iter().map(String::as_str));
    told.extend(is_floating(matter.story).then(|| say("calendar-floating")));
    Ok(Product { files, told, ..Product::default() })
}

/// What is made for all calendars of one person once.
pub(crate) struct Diaries<'a> {
    entries: Vec<Entry<'a>>,
    subject: Subject,
    /// The entries that are of a session of a parcours.
    of_parcours: BTreeSet<String>,
}

impl<'a> Diaries<'a> {
    pub(crate) fn of(matter: &Matter<'a>) -> Diaries<'a> {
        let entries = entries(matter.story);
        let mut held = Vec::new();
        for section in &matter.story.sections {
            if let Section::Parcours(parcours) = section {
                collect(&parcours.groups, Some(&parcours.title), &mut held);
            }
        }
        let of_parcours = held.iter().map(|entry| entry.name.clone()).collect();
        Diaries { subject: revised(matter, &entries), entries, of_parcours }
    }

    /// The calendar of somebody who goes to some sessions, and to what is for everybody. Entries are those of the calendar of all, so that
    /// who has both has each once.
    pub(crate) fn of_one(
        &self,
        sessions: &BTreeSet<Key>,
        shared: &BTreeSet<(NaiveDateTime, NaiveDateTime)>,
    ) -> Vec<u8> {
        let chosen: BTreeSet<&str> = sessions.iter().map(|key| &**key).collect();
        let own = |entry: &&Entry| match () {
            () if entry.is_break => shared.contains(&(entry.begins(), entry.ends())),
            () => chosen.contains(entry.name.as_str()) || !self.of_parcours.contains(&entry.name),
        };
        written(&self.subject, self.entries.iter().filter(own)).to_string().into_bytes()
    }
}

/// A calendar of one entry for each session and plenary, by their keys.
pub(super) fn each(matter: &Matter) -> Vec<(String, String)> {
    let all = entries(matter.story);
    let subject = revised(matter, &all);
    let one = |entry: &Entry| written(&subject, std::slice::from_ref(entry)).to_string();
    all.iter().filter(|entry| !entry.is_break).map(|entry| (entry.name.clone(), one(entry))).collect()
}

/// The hours of everything and its names alone, for a page that carries them along.
pub(super) struct Brief {
    /// Empty where nothing has hours.
    pub text: String,
    /// The identifier of the entry of each session and plenary, by its key.
    pub entries: BTreeMap<String, String>,
}

/// The calendar without its descriptions.
pub(super) fn brief(matter: &Matter) -> Brief {
    let entries = entries(matter.story);
    let subject = Subject::of(matter);
    let mut calendar = written(&subject, &entries);
    for component in &mut calendar.components {
        component.entries.retain(|entry| {
            entry.name != ICalendarProperty::Description
                && entry.name != ICalendarProperty::Other(entry::HTML.to_string())
        });
    }
    let named = entries.iter().filter(|entry| !entry.is_break);
    let named = named.map(|entry| (entry.name.clone(), entry.identifier(&subject))).collect();
    Brief { text: calendar.to_string(), entries: named }
}

/// Everything, in order of time; what has no hour takes its day. Where there is nothing, the days of the event.
fn entries(story: &Story) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for section in &story.sections {
        match section {
            Section::Plenaries(plenaries) => {
                for plenary in plenaries.all() {
                    let mut held = Vec::new();
                    collect(&plenary.groups, Some(&plenary.title), &mut held);
                    let hours: BTreeSet<NaiveDateTime> = held.iter().map(Entry::begins).collect();
                    // Sessions with hours of their own tell the plenary: twice the same hours would be twice an appointment.
                    if hours.len() < 2 {
                        let mut when = std::iter::once(&plenary.when).chain(held.iter().map(|entry| entry.when));
                        let when = when.find(|when| when.start.is_some()).unwrap_or(&plenary.when);
                        held = vec![Entry::of_plenary(plenary, when)];
                    }
                    entries.append(&mut held);
                }
            }
            Section::Parcours(parcours) => {
                collect(&parcours.groups, Some(&parcours.title), &mut entries);
            }
            Section::Glance(glance) => {
                entries.extend(glance.alone.iter().map(|pause| Entry::of_break(&pause.when, &pause.name)));
            }
            _ => {}
        }
    }
    // A break that several parcours take together is one.
    let mut taken = BTreeSet::new();
    entries.retain(|entry| !entry.is_break || taken.insert((entry.begins(), entry.ends(), entry.title.plain())));
    entries.sort_by_key(|entry| (entry.begins(), entry.ends()));
    if entries.is_empty() {
        entries = story.days.iter().map(|day| Entry::of_day(story, day)).collect();
    }
    entries
}

/// The sessions and breaks of groups. Those that share a slot begin together.
fn collect<'s>(groups: &'s [SessionGroup], category: Option<&'s Words>, entries: &mut Vec<Entry<'s>>) {
    for group in groups {
        match &group.kind {
            GroupKind::Break { when, name } => entries.push(Entry::of_break(when, name)),
            GroupKind::Sessions(sessions) => {
                let shared = sessions.iter().map(|session| &session.when).find(|when| when.start.is_some());
                for session in sessions {
                    let own = session.when.start.is_some().then_some(&session.when);
                    entries.push(Entry::of_session(session, own.or(shared).unwrap_or(&session.when), category));
                }
            }
        }
    }
}

/// RFC 5545, 3.4 and 3.6: a calendar, the clocks it goes by, its entries.
fn written<'s, 'e>(subject: &Subject, entries: impl IntoIterator<Item = &'e Entry<'s>>) -> ICalendar
where
    's: 'e,
{
    let entries: Vec<&Entry> = entries.into_iter().collect();
    let mut head = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    head.add_property(ICalendarProperty::Version, text("2.0"));
    head.add_property(ICalendarProperty::Prodid, text("-//livret//livret//FR"));
    head.add_property(ICalendarProperty::Calscale, text("GREGORIAN"));
    head.add_property(ICalendarProperty::Method, text("PUBLISH"));
    head.add_property(ICalendarProperty::Name, text(&subject.title));
    // What came before RFC 7986, and what Outlook and Google read still.
    head.add_property(ICalendarProperty::Other("X-WR-CALNAME".to_string()), text(&subject.title));
    let mut components = vec![head];
    let mut inside = Vec::new();
    let zone = entries.iter().find_map(|entry| entry.when.zone);
    if let (Some(zone), Some(first), Some(last)) =
        (zone, entries.iter().map(|entry| entry.begins()).min(), entries.iter().map(|entry| entry.ends()).max())
    {
        let named = ICalendarProperty::Other("X-WR-TIMEZONE".to_string());
        components[0].add_property(named, text(zone.name()));
        inside.push(zone::write(zone, first, last, &mut components));
    }
    inside.extend(entries.iter().map(|entry| placed(entry.written(subject), &mut components)));
    components[0].component_ids = inside;
    ICalendar { components }
}

/// Adds a part to the list that calcard keeps, and tells its place there: parts name those inside them by it.
fn placed(part: ICalendarComponent, components: &mut Vec<ICalendarComponent>) -> u32 {
    components.push(part);
    u32::try_from(components.len() - 1).unwrap_or(u32::MAX)
}

fn text(text: &str) -> ICalendarValue {
    ICalendarValue::Text(text.to_string())
}
