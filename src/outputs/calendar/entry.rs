//! An entry of the calendar: what, when, where, who.

use super::zone;
use crate::compose::story::{FactKind, GroupKind, Item, Moment, Plenary, Session, Story, TextBlock, Voice, Words};
use crate::outputs::Matter;
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarParameter, ICalendarProperty, ICalendarValue,
    ICalendarValueType, Uri,
};
use chrono::{NaiveDateTime, TimeDelta};
use md5::{Digest, Md5};
use std::collections::BTreeMap;

/// What all entries of an event share.
pub(super) struct Subject {
    pub title: String,
    /// Seconds since 1970.
    stamp: i64,
    place: Option<String>,
    organiser: Option<String>,
    /// `mailto:`
    mail: Option<String>,
    /// Where one registers.
    page: Option<String>,
    /// Where one takes part from afar.
    online: Option<String>,
    language: String,
    /// How often an entry was revised, by its identifier.
    pub sequences: BTreeMap<String, i64>,
}

/// The description in HTML, as Outlook and those after it read one.
pub(super) const HTML: &str = "X-ALT-DESC";

impl Subject {
    pub(super) fn of(matter: &Matter) -> Subject {
        let event = &matter.programme.event;
        let story = matter.story;
        let address = |link: &Option<crate::programme::Link>| link.as_ref().map(|link| link.address.clone());
        let place = story.cover.facts.iter().find(|fact| fact.kind == FactKind::Place);
        Subject {
            title: story.title.clone(),
            stamp: matter.date,
            place: place.map(|place| place.value.plain()),
            organiser: story.author.clone(),
            mail: event.mail().map(|mail| format!("mailto:{mail}")),
            page: address(&event.registration),
            online: address(&event.online_space),
            language: story.language.clone(),
            sequences: BTreeMap::new(),
        }
    }
}

pub(super) struct Entry<'s> {
    /// What the identifier is made from: a key of the story where it tells a session or a plenary.
    pub name: String,
    pub when: &'s Moment,
    pub title: Words,
    language: Option<&'s str>,
    room: Option<Words>,
    category: Option<&'s Words>,
    introduction: &'s [TextBlock],
    sessions: Vec<&'s Session>,
    pub is_break: bool,
}

impl<'s> Entry<'s> {
    /// What has no more than a name and a time.
    fn bare(name: String, when: &'s Moment, title: Words) -> Entry<'s> {
        Entry {
            name,
            when,
            title,
            language: None,
            room: None,
            category: None,
            introduction: &[],
            sessions: Vec::new(),
            is_break: false,
        }
    }

    pub(super) fn of_session(session: &'s Session, when: &'s Moment, category: Option<&'s Words>) -> Entry<'s> {
        let people = || Words::joined(session.people.iter().map(|voice| &voice.name), ", ");
        let title = session.title.clone().or_else(|| session.format.clone()).unwrap_or_else(people);
        let title = if title.is_empty() { category.cloned().unwrap_or(title) } else { title };
        Entry {
            language: session.language.as_deref(),
            room: session.bare_room.clone(),
            category,
            sessions: vec![session],
            ..Entry::bare(session.key.to_string(), when, title)
        }
    }

    /// A plenary, with the sessions in it.
    pub(super) fn of_plenary(plenary: &'s Plenary, when: &'s Moment) -> Entry<'s> {
        let sessions = plenary.groups.iter().flat_map(|group| match &group.kind {
            GroupKind::Sessions(sessions) => sessions.iter(),
            GroupKind::Break { .. } => [].iter(),
        });
        Entry {
            room: plenary.bare_room.clone(),
            category: plenary.kicker.as_ref(),
            introduction: &plenary.introduction,
            sessions: sessions.collect(),
            ..Entry::bare(plenary.key.to_string(), when, plenary.title.clone())
        }
    }

    pub(super) fn of_break(when: &'s Moment, name: &'s Words) -> Entry<'s> {
        let begins = when.start.as_ref().map(|hour| hour.at.format("%Y%m%dT%H%M").to_string()).unwrap_or_default();
        let bare = Entry::bare(format!("break-{begins}-{}", name.plain()), when, name.clone());
        Entry { is_break: true, ..bare }
    }

    /// A day of the event, where nothing of it has hours of its own.
    pub(super) fn of_day(story: &'s Story, when: &'s Moment) -> Entry<'s> {
        Entry::bare(format!("day-{}", when.day), when, story.cover.title.clone())
    }

    pub(super) fn begins(&self) -> NaiveDateTime {
        self.when.start.as_ref().map_or_else(|| self.when.day.and_time(chrono::NaiveTime::MIN), |hour| hour.at)
    }

    pub(super) fn ends(&self) -> NaiveDateTime {
        self.when.end.as_ref().map_or_else(|| self.begins(), |hour| hour.at)
    }

    /// RFC 5545, 3.6.1.
    pub(super) fn written(&self, subject: &Subject) -> ICalendarComponent {
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        let identifier = self.identifier(subject);
        event.add_uid(&identifier);
        event.add_dtstamp(PartialDateTime::from_utc_timestamp(subject.stamp));
        event.add_sequence(subject.sequences.get(&identifier).copied().unwrap_or(0));
        self.write_hours(&mut event);
        let language = self.language.unwrap_or(&subject.language);
        let spoken = |property, text: String| {
            ICalendarEntry::new(property)
                .with_param(ICalendarParameter::language(language.to_string()))
                .with_value(ICalendarValue::Text(text))
        };
        event.entries.push(spoken(ICalendarProperty::Summary, self.title.plain()));
        let description = self.description();
        if !description.is_empty() {
            let html = ICalendarEntry::new(ICalendarProperty::Other(HTML.to_string()))
                .with_param(ICalendarParameter::fmttype("text/html".to_string()))
                .with_value(ICalendarValue::Text(html(&description)));
            event.entries.push(spoken(ICalendarProperty::Description, description));
            event.entries.push(html);
        }
        if !self.sessions.is_empty() && self.sessions.iter().all(|session| session.cancelled) {
            event.add_property(ICalendarProperty::Status, super::text("CANCELLED"));
        }
        let place: Vec<String> = self.room.iter().map(Words::plain).chain(subject.place.clone()).collect();
        if !place.is_empty() {
            event.add_property(ICalendarProperty::Location, super::text(&place.join(", ")));
        }
        if let Some(category) = self.category {
            event.add_property(ICalendarProperty::Categories, super::text(&category.plain()));
        }
        if let Some(mail) = &subject.mail {
            let organiser = ICalendarEntry::new(ICalendarProperty::Organizer)
                .with_param(ICalendarParameter::cn(subject.organiser.clone().unwrap_or_else(|| subject.title.clone())))
                .with_value(address(mail));
            event.entries.push(organiser);
        }
        // Where a session has its own page or its own room online, these are told.
        let own = |kind: FactKind| {
            let facts = self.sessions.iter().flat_map(|session| &session.particulars);
            let links = facts.filter(move |fact| fact.kind == kind).flat_map(|fact| &fact.value.pieces);
            links.filter_map(|piece| piece.link.clone()).next()
        };
        if let Some(page) = own(FactKind::Registration).as_ref().or(subject.page.as_ref()) {
            event.add_property(ICalendarProperty::Url, address(page));
        }
        // RFC 7986, 5.11.
        if let Some(online) = own(FactKind::Video).as_ref().or(subject.online.as_ref()).filter(|_| !self.is_break) {
            let conference = ICalendarEntry::new(ICalendarProperty::Conference)
                .with_param(ICalendarParameter::value(ICalendarValueType::Uri))
                .with_value(address(online));
            event.entries.push(conference);
        }
        // Nobody is busy for a coffee.
        if self.is_break {
            event.add_property(ICalendarProperty::Transp, super::text("TRANSPARENT"));
        }
        event
    }

    /// The same for the same event and part of it, whatever its hour: RFC 7986, 5.3 asks for a UUID, here one by name (RFC 9562, 5.3).
    pub(super) fn identifier(&self, subject: &Subject) -> String {
        let mut bytes: [u8; 16] = Md5::digest(format!("livret\0{}\0{}", subject.title, self.name)).into();
        bytes[6] = bytes[6] & 0x0f | 0x30;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
    }

    /// With the clocks it goes by; floating, where the author does not say which (RFC 5545, 3.3.5). A whole day where there is no hour.
    fn write_hours(&self, event: &mut ICalendarComponent) {
        let Moment { day, start, end, zone, .. } = self.when;
        if start.is_none() {
            let next = *day + TimeDelta::days(1);
            for (property, day) in [(ICalendarProperty::Dtstart, *day), (ICalendarProperty::Dtend, next)] {
                let date = ICalendarEntry::new(property)
                    .with_param(ICalendarParameter::value(ICalendarValueType::Date))
                    .with_value(zone::moment(day.and_time(chrono::NaiveTime::MIN)));
                event.entries.push(date);
            }
            return;
        }
        for (property, hour) in [(ICalendarProperty::Dtstart, start), (ICalendarProperty::Dtend, end)] {
            if let Some(hour) = hour {
                let zone = zone.map(|zone| ICalendarParameter::tzid(zone.name().to_string()));
                let moment = ICalendarEntry::new(property).with_param_opt(zone).with_value(zone::moment(hour.at));
                event.entries.push(moment);
            }
        }
    }

    /// Everything else that the brochure says of it.
    fn description(&self) -> String {
        let mut told = Vec::new();
        blocks(self.introduction, &mut told);
        for session in &self.sessions {
            let titles = [&session.format, &session.title];
            let here = titles.into_iter().flatten().map(Words::plain).filter(|title| *title != self.title.plain());
            told.extend(here);
            blocks(&session.description, &mut told);
            voices(&session.people, &mut told);
            told.extend(session.moderation.iter().map(Words::plain));
            for Item { number, title, description, people } in &session.items {
                let number = number.map(|number| format!("{number}. ")).unwrap_or_default();
                told.extend(title.iter().map(|title| format!("{number}{}", title.plain())));
                blocks(description, &mut told);
                voices(people, &mut told);
            }
        }
        told.join("\n")
    }
}

/// A paragraph for each line.
fn html(description: &str) -> String {
    let lines = description.lines().map(|line| {
        let line = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        format!("<p>{line}</p>")
    });
    format!("<!DOCTYPE html><html><body>{}</body></html>", lines.collect::<String>())
}

fn blocks(blocks: &[TextBlock], told: &mut Vec<String>) {
    for block in blocks {
        match block {
            TextBlock::Paragraph(words) | TextBlock::Heading(words) => told.push(words.plain()),
            TextBlock::Table(table) => {
                let rows = std::iter::once(&table.head).chain(&table.rows);
                told.extend(rows.map(|row| row.iter().map(Words::plain).collect::<Vec<_>>().join(" | ")));
            }
            TextBlock::List(items) => told.extend(
                items
                    .iter()
                    .map(|item| format!("{}{} {}", "  ".repeat(item.depth), item.label.plain(), item.words.plain())),
            ),
        }
    }
}

fn voices(people: &[Voice], told: &mut Vec<String>) {
    for voice in people {
        let parts = std::iter::once(voice.name.plain()).chain(voice.roles.iter().map(|role| role.joined().plain()));
        told.push(parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "));
    }
}

/// An address, with the two signs that would be taken for those of a text written as a URI may (RFC 3986, 2.1).
fn address(address: &str) -> ICalendarValue {
    ICalendarValue::Uri(Uri::Location(address.replace(',', "%2C").replace(';', "%3B")))
}
