//! Sessions and breaks.

use super::page::{Page, called};
use super::pictures::{figure, portrait};
use super::words::{blocks_under, hours, marked, roles, unlinked};
use crate::compose::story::{GroupKind, Item, Key, Moment, Section, Session, SessionGroup, Story, Voice, Words};
use chrono::NaiveDate;
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// What sessions are a part of.
pub(super) struct Held<'a> {
    /// `None` where they are for everyone.
    pub parcours: Option<usize>,
    pub holder: &'a Words,
}

/// What may be chosen among: a value each, and the words shown for it.
#[derive(Default)]
pub(super) struct Kinds {
    pub sessions: usize,
    pub days: Vec<(String, String)>,
    pub parcours: Vec<(String, String)>,
    pub rooms: Vec<(String, String)>,
}

impl Kinds {
    pub(super) fn of(story: &Story) -> Kinds {
        let mut kinds = Kinds::default();
        let mut days: BTreeSet<NaiveDate> = BTreeSet::new();
        let mut rooms: BTreeSet<String> = BTreeSet::new();
        let mut told: BTreeMap<NaiveDate, String> = BTreeMap::new();
        let mut walk = |groups: &[SessionGroup], kinds: &mut Kinds| {
            for group in groups {
                if let GroupKind::Sessions(sessions) = &group.kind {
                    kinds.sessions += sessions.len();
                    days.extend(sessions.iter().map(|session| session.when.day));
                    rooms.extend(sessions.iter().filter_map(|session| session.bare_room.as_ref().map(Words::plain)));
                }
            }
        };
        for section in &story.sections {
            match section {
                Section::Plenaries(plenaries) => {
                    for plenary in plenaries.all() {
                        kinds.sessions += usize::from(plenary.groups.is_empty());
                        walk(&plenary.groups, &mut kinds);
                    }
                }
                Section::Parcours(parcours) => {
                    walk(&parcours.groups, &mut kinds);
                    kinds.parcours.push((parcours.index.to_string(), parcours.running.plain()));
                }
                Section::Glance(glance) => {
                    told.extend(glance.days.iter().map(|day| (day.day, day.name.plain())));
                }
                _ => {}
            }
        }
        let named = |day: &NaiveDate| (day.to_string(), told.get(day).cloned().unwrap_or_else(|| day.to_string()));
        kinds.days = days.iter().map(named).collect();
        kinds.rooms = rooms.into_iter().map(|room| (room.clone(), room)).collect();
        kinds
    }
}

pub(super) fn groups(page: &Page, groups: &[SessionGroup], held: &Held, of_all: Option<&Words>) -> Markup {
    let by_day = groups.iter().any(|group| group.day.is_some());
    html! {
        @for group in groups {
            @if let Some(day) = &group.day { h3.day.label { (marked(day)) } }
            @match &group.kind {
                GroupKind::Break { when, name } => (pause(when, name)),
                GroupKind::Sessions(sessions) => {
                    @let shared = sessions.iter().map(|session| &session.when).find(|when| when.hours.is_some());
                    @for (n, session) in sessions.iter().enumerate() {
                        @let when = if session.when.hours.is_some() { Some(&session.when) } else { shared };
                        (one(page, session, when, &Told { held, level: if by_day { 4 } else { 3 }, follows: n > 0, of_all }))
                    }
                }
            }
        }
    }
}

fn pause(when: &Moment, name: &Words) -> Markup {
    html! {
        div.break data-break {
            p.hours.start-time { @if let Some(hours) = hours(when) { (hours) } }
            p { (marked(name)) }
        }
    }
}

/// How a session is told.
pub(super) struct Told<'a> {
    pub held: &'a Held<'a>,
    /// Of its heading.
    pub level: u8,
    /// Whether it shares the hours of the one before it.
    pub follows: bool,
    /// The hours of the plenary that it is in.
    pub of_all: Option<&'a Words>,
}

pub(super) fn one(page: &Page, session: &Session, when: Option<&Moment>, told: &Told) -> Markup {
    let Told { held, level, follows, of_all } = told;
    let title = called(session, Some(held.holder));
    // The hours of a plenary stand in its head.
    let said = when.filter(|when| when.hours.as_ref().map(Words::plain) != of_all.map(Words::plain));
    let shown = match page.own.get(&session.key).filter(|_| page.whole) {
        Some(own) => html! { a href=(own) { (unlinked(&title)) } },
        None => marked(&title),
    };
    let own = |level: u8| {
        html! {
            @match level {
                1 => h1.section-title { (shown) },
                3 => h3.session-title { (shown) },
                _ => h4.session-title { (shown) },
            }
        }
    };
    let bare_room = session.bare_room.as_ref();
    let room = session.room.as_ref().map(|room| page.room(room, bare_room));
    // Where the format is all that it is called by, it is its title.
    let format = session.format.as_ref().filter(|_| session.title.is_some());
    let parcours = held.parcours.map(|n| n.to_string());
    html! {
        article.session.shared[*follows] id=(session.key) lang=[session.language.as_ref()] data-session data-key=(session.key)
            data-day=(session.when.day) data-track=[parcours] data-room=[bare_room.map(Words::plain)] {
            p.hours.start-time { @if let Some(hours) = said.and_then(hours) { (hours) } }
            div.told {
                @if format.is_some() || room.is_some() {
                    p.kind {
                        @if let Some(format) = format { span.label { (marked(format)) } }
                        @if let Some(room) = room { " " span.room { (marked(room)) } }
                    }
                }
                @if !title.is_empty() { (own(*level)) }
                (figure(page, session.picture.as_ref()))
                @if !session.description.is_empty() { div.prose { (blocks_under(&session.description, level + 1)) } }
                (voices(page, &session.people))
                @if !session.particulars.is_empty() {
                    ul.particulars role="list" { @for fact in &session.particulars { li { (marked(&fact.value)) } } }
                }
                @if !session.items.is_empty() {
                    ul.items role="list" { @for item in &session.items { (self::item(page, item, level + 1)) } }
                }
                @if let Some(moderation) = &session.moderation { p.moderation { (marked(moderation)) } }
                (keep(page, &session.key))
            }
        }
    }
}

fn item(page: &Page, item: &Item, level: u8) -> Markup {
    let title = |words: &Words| html! { @if let Some(n) = item.number { span.number { (n) " " } } (marked(words)) };
    html! {
        li {
            @if let Some(words) = &item.title {
                @match level {
                    2 => h2.label { (title(words)) },
                    4 => h4.label { (title(words)) },
                    _ => h5.label { (title(words)) },
                }
            } @else if let Some(n) = item.number { p.label { (n) } }
            @if !item.description.is_empty() { div.prose { (blocks_under(&item.description, level + 1)) } }
            (voices(page, &item.people))
        }
    }
}

/// Who speaks: a list, even of one.
fn voices(page: &Page, voices: &[Voice]) -> Markup {
    html! {
        @if !voices.is_empty() {
            ul.people role="list" {
                @for voice in voices {
                    li {
                        (portrait(page, voice.portrait.as_ref()))
                        @match voice.person.as_ref().filter(|key| page.people.contains(*key)) {
                            Some(key) => a.name href=(page.link(key)) { (unlinked(&voice.name)) },
                            None => span.name { (marked(&voice.name)) },
                        }
                        (roles(&voice.roles))
                        @if let Some(biography) = &voice.biography { " " span.quiet { (marked(biography)) } }
                    }
                }
            }
        }
    }
}

/// The button that keeps a session for a programme of one's own; scripts show it.
pub(super) fn keep(page: &Page, key: &Key) -> Markup {
    let Some(entry) = page.entries.get(&**key) else { return html! {} };
    let words = page.words;
    let title = page.places.get(key).map(|place| place.title.plain()).unwrap_or_default();
    html! {
        button.keep type="button" hidden aria-pressed="false" data-entry=(entry) data-kept=(words.kept) data-keep=(words.keep) {
            span.what { (words.keep) } span.unseen { " : " (title) }
        }
    }
}
