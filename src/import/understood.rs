//! What was understood of a source: the parts of a programme, each with the blocks of the source that it comes from, what was guessed and
//! what was left. Readers of documents and of conference tools fill it in; [`super::written`] writes it.

use crate::diagnostic::Saying;
use chrono::{NaiveDate, NaiveTime};

/// Where something stands in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A line of a text, from 1.
    Line(usize),
    /// A paragraph of a document, from 1.
    Paragraph(usize),
    /// An entry of an export, from 1.
    Entry(usize),
}

/// What a guess is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Title,
    Day,
    Hour,
    Person,
    Organisation,
    Room,
    Session,
    Picture,
}

/// A guess, or something that the author has to look at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Doubt {
    pub kind: Kind,
    pub place: Place,
    pub reason: Saying,
}

/// What is known of a part besides its values.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Notes {
    /// The blocks of the source that it was made from.
    pub from: Vec<usize>,
    pub doubts: Vec<Doubt>,
    /// Words that found no key: kept as comments.
    pub left: Vec<Left>,
}

/// Words of the source that became no value, and why.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Left {
    pub words: String,
    pub place: Place,
    pub reason: Saying,
}

/// The words of a source, block by block: what must be found again.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Block {
    pub words: String,
    pub place: Place,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Understood {
    /// Every text of the source, in its order.
    pub blocks: Vec<Block>,
    pub event: Event,
    pub presentation: Presentation,
    pub parts: Vec<Part>,
    /// Breaks that belong to no parcours.
    pub breaks: Vec<Session>,
    pub partners: Vec<Group>,
    pub practical: Vec<Practical>,
    /// Files that lie in the source, by the path that they are given.
    pub pictures: Vec<Picture>,
    /// How many of a kind of thing the source says that it has, where that is known.
    pub counted: Vec<(&'static str, usize)>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Event {
    pub language: String,
    pub series: String,
    pub title: String,
    pub subtitle: String,
    pub days: Vec<NaiveDate>,
    pub start: Option<Hour>,
    pub end: Option<Hour>,
    pub time_zone: String,
    pub place: String,
    pub address: String,
    pub online: bool,
    pub tagline: String,
    pub registration: String,
    pub contact: String,
    /// Those who are called, besides.
    pub contacts: Vec<Contact>,
    /// What the parcours are called, where it is not the usual word.
    pub parcours_word: String,
    pub notes: Notes,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Presentation {
    pub lead: String,
    pub body: Vec<String>,
    pub parcours_intro: String,
    pub notes: Notes,
}

/// Somebody, or a service, that is called.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Contact {
    pub name: String,
    pub telephone: String,
    pub mail: String,
    /// What they are asked: « Renseignements ».
    pub purpose: String,
}

/// An hour, and how it is written where that can be read again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hour {
    pub time: NaiveTime,
    pub written: String,
}

/// A plenary or a parcours.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    pub is_parcours: bool,
    pub kicker: String,
    pub title: String,
    pub introduction: Vec<String>,
    pub borne_by: String,
    /// Of a plenary alone.
    pub day: Option<NaiveDate>,
    pub start: Option<Hour>,
    pub end: Option<Hour>,
    pub room: String,
    pub sessions: Vec<Session>,
    pub notes: Notes,
}

impl Part {
    pub(crate) fn new(is_parcours: bool) -> Part {
        Part {
            is_parcours,
            kicker: String::new(),
            title: String::new(),
            introduction: Vec::new(),
            borne_by: String::new(),
            day: None,
            start: None,
            end: None,
            room: String::new(),
            sessions: Vec::new(),
            notes: Notes::default(),
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Session {
    pub id: String,
    pub is_break: bool,
    pub day: Option<NaiveDate>,
    pub start: Option<Hour>,
    pub end: Option<Hour>,
    pub room: String,
    pub title: String,
    pub lang: String,
    pub format: String,
    pub description: Vec<String>,
    pub speakers: Vec<Appearance>,
    pub moderated_by: String,
    pub moderators: Vec<Appearance>,
    pub items: Vec<Item>,
    pub numbered: bool,
    pub level: String,
    pub capacity: Option<u32>,
    pub registration: String,
    pub video: String,
    pub keywords: Vec<String>,
    pub cancelled: bool,
    pub notes: Notes,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Item {
    pub title: String,
    /// Of an activity that may become a session of a plenary.
    pub format: String,
    pub description: Vec<String>,
    pub speakers: Vec<Appearance>,
    pub unnumbered: bool,
}

/// Somebody, or an organisation, that takes part.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Appearance {
    /// Empty where an organisation speaks for itself.
    pub name: String,
    pub roles: Vec<Role>,
    pub doubts: Vec<Doubt>,
}

impl Appearance {
    /// Puts roles before those that there are.
    pub(crate) fn first_of_all(&mut self, roles: Vec<Role>) {
        self.roles.splice(0..0, roles);
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Role {
    pub role: String,
    pub organisation: String,
}

/// Partners under their title.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Group {
    pub title: String,
    pub members: Vec<Partner>,
    pub notes: Notes,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Partner {
    pub name: String,
    pub link: String,
    pub logo: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Practical {
    pub title: String,
    pub text: Vec<String>,
    pub notes: Notes,
}

/// A picture of the source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Picture {
    /// From the programme: `images/image1.png`.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl Understood {
    /// The notes of every part, in the order of the programme.
    pub(crate) fn notes(&self) -> impl Iterator<Item = &Notes> {
        let of_parts = self
            .parts
            .iter()
            .flat_map(|part| std::iter::once(&part.notes).chain(part.sessions.iter().map(|session| &session.notes)));
        let of_breaks = self.breaks.iter().map(|session| &session.notes);
        let head = [&self.event.notes, &self.presentation.notes].into_iter();
        let tail = self.practical.iter().map(|it| &it.notes).chain(self.partners.iter().map(|it| &it.notes));
        head.chain(of_parts).chain(of_breaks).chain(tail)
    }

    /// Every session, breaks included.
    pub(crate) fn sessions(&self) -> impl Iterator<Item = &Session> {
        self.parts.iter().flat_map(|part| &part.sessions).chain(&self.breaks)
    }

    /// Everybody, each time they appear.
    pub(crate) fn everyone(&self) -> impl Iterator<Item = &Appearance> {
        self.sessions().flat_map(|session| {
            let of_items = session.items.iter().flat_map(|item| &item.speakers);
            session.speakers.iter().chain(&session.moderators).chain(of_items)
        })
    }

    /// Every guess, in the order of the programme.
    pub(crate) fn doubts(&self) -> Vec<&Doubt> {
        let mut all: Vec<&Doubt> = self.notes().flat_map(|notes| &notes.doubts).collect();
        all.extend(self.everyone().flat_map(|appearance| &appearance.doubts));
        all.sort_by_key(|doubt| doubt.place);
        all
    }
}
