//! Plenaries, parcours and their sessions.

use super::{Fact, Illustration, Key, MarkRow, Moment, TextBlock, Voice, Words};
use crate::diagnostic::Span;

/// Plenaries of one day that follow each other, and are told together.
#[derive(Debug, Clone)]
pub struct Plenaries {
    /// The one that begins.
    pub first: Plenary,
    /// Those that follow, on the same day.
    pub others: Vec<Plenary>,
}

impl Plenaries {
    /// All of them, in order.
    pub fn all(&self) -> impl Iterator<Item = &Plenary> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

/// A part of the day for everyone.
#[derive(Debug, Clone)]
pub struct Plenary {
    /// Names it.
    pub key: Key,
    /// Its day and its hours.
    pub when: Moment,
    /// “Séquence introductive”.
    pub kicker: Option<Words>,
    /// In full.
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    /// What it is about, in a line: told in the day at a glance, or under the title where there is none.
    pub summary: Option<Words>,
    /// Day, hours and room.
    pub facts: Vec<Fact>,
    /// Where it takes place, for those who have no plan beside it.
    pub bare_room: Option<Words>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// Before its sessions.
    pub introduction: Vec<TextBlock>,
    /// Its sessions, in order of time.
    pub groups: Vec<SessionGroup>,
}

/// A thematic track.
#[derive(Debug, Clone)]
pub struct Parcours {
    /// Names it.
    pub key: Key,
    /// From 0, in the author’s order.
    pub index: usize,
    /// "Parcours 2"; `None` where there is but one.
    pub kicker: Option<Words>,
    /// In full.
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    /// Who carries it.
    pub bearers: Option<MarkRow>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// Before its sessions.
    pub introduction: Vec<TextBlock>,
    /// Its sessions and breaks, in order of time.
    pub groups: Vec<SessionGroup>,
}

/// Sessions that share a slot: the first has the hours, the others follow it.
#[derive(Debug, Clone)]
pub struct SessionGroup {
    /// The date, before the first group of a day, when the event has several days.
    pub day: Option<Words>,
    /// Sessions, or a break.
    pub kind: GroupKind,
}

/// What shares a slot.
#[derive(Debug, Clone)]
pub enum GroupKind {
    /// Those that one chooses from, or that follow each other without hours of their own.
    Sessions(Vec<Session>),
    /// Lunch, coffee.
    Break {
        /// Its hours.
        when: Box<Moment>,
        /// “Pause déjeuner”.
        name: Words,
    },
}

/// A session, whoever it is for.
#[derive(Debug, Clone)]
pub struct Session {
    /// Names it.
    pub key: Key,
    /// Without a start where it shares that of the session before it.
    pub when: Moment,
    /// Of its texts, where it is not the brochure's.
    pub language: Option<String>,
    /// “Atelier”.
    pub format: Option<Words>,
    /// Where it takes place, with its number on the plan.
    pub room: Option<Words>,
    /// The same for those who have no plan beside it.
    pub bare_room: Option<Words>,
    /// In full.
    pub title: Option<Words>,
    /// What it is about.
    pub description: Vec<TextBlock>,
    /// Who speaks, in the author’s order.
    pub people: Vec<Voice>,
    /// A sentence: "Animée par Baptiste Gapenne, Territoires audacieux".
    pub moderation: Option<Words>,
    /// What it is made of.
    pub items: Vec<Item>,
    /// What else there is to know of it, each with its label before it: "Niveau : débutants".
    pub particulars: Vec<Fact>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// What nobody should miss.
    pub feature: bool,
    /// It is told in two languages, whatever that of the rest.
    pub bilingual: bool,
    /// Whether it does not take place, though it was announced.
    pub cancelled: bool,
    /// Where the author wrote it.
    pub span: Span,
}

/// One experience or activity listed inside a session.
#[derive(Debug, Clone)]
pub struct Item {
    /// From 1, where items are numbered.
    pub number: Option<usize>,
    /// In full.
    pub title: Option<Words>,
    /// What it is about.
    pub description: Vec<TextBlock>,
    /// Who speaks.
    pub people: Vec<Voice>,
}
