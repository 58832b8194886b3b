//! The programme of each day at a glance.

use super::{Key, Moment, Words};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The programme of each day on one page.
#[derive(Debug, Clone)]
pub struct Glance {
    /// "Le programme en un coup d’œil": over days that are listed together.
    pub title: Words,
    /// Those on which something takes place, in order.
    pub days: Vec<GlanceDay>,
    /// Breaks that no section tells.
    pub alone: Vec<Pause>,
}

/// A break, a meal, a departure.
#[derive(Debug, Clone)]
pub struct Pause {
    /// Its hours.
    pub when: Moment,
    /// What it is, and where.
    pub name: Words,
}

/// The programme of a day.
#[derive(Debug, Clone)]
pub struct GlanceDay {
    /// "La journée en un coup d’œil", or the day's date.
    pub title: Words,
    /// "Jeudi 18 juin".
    pub name: Words,
    /// Which day it is.
    pub day: NaiveDate,
    /// The parcours of the day, in order.
    pub columns: Vec<GlanceColumn>,
    /// Slots in order of time, then of parcours.
    pub slots: Vec<GlanceSlot>,
    /// The same as a list tells them: a break that several parcours take together is told once, with the names of those parcours, or
    /// with none where all of them take it.
    pub listed: Vec<GlanceSlot>,
    /// Every hour from the first to the last, and every start and end, in minutes from midnight, in words: for a scale.
    pub scale: BTreeMap<u32, Words>,
}

impl GlanceDay {
    /// Whether nothing takes place at the time of anything else.
    pub fn in_a_row(&self) -> bool {
        self.slots.windows(2).all(|pair| pair[0].end <= pair[1].start)
    }
}

/// The head of a column: a parcours.
#[derive(Debug, Clone)]
pub struct GlanceColumn {
    /// Index of the parcours.
    pub parcours: usize,
    /// Its short title, or its title.
    pub title: Words,
    /// "Parcours 1, Cerema"; `None` where there is nothing to say.
    pub caption: Option<Words>,
}

/// What takes place at some hours of a day.
#[derive(Debug, Clone)]
pub struct GlanceSlot {
    /// Who it is for.
    pub across: Across,
    /// Minutes from midnight of the day; the end may lie past 1440.
    pub start: u32,
    /// After the start.
    pub end: u32,
    /// Whether the end was written or assumed.
    pub end_known: bool,
    /// “10 h 00 – 11 h 00”.
    pub hours: Words,
    /// "Séquence introductive" and "Parcours 2", where a plain list needs it.
    pub kicker: Option<Words>,
    /// The full titles of the sessions in the slot, and their short ones.
    pub titles: Vec<GlanceTitle>,
    /// Format or summary.
    pub detail: Option<Words>,
    /// Where it takes place.
    pub room: Option<Words>,
}

/// What a slot covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    /// A plenary, by its index.
    Everyone(usize),
    /// A session of a parcours.
    Parcours(usize),
    /// A break in a parcours.
    Break(usize),
    /// A break of all, by its place among them.
    Shared(usize),
}

/// The title of a session in a slot.
#[derive(Debug, Clone)]
pub struct GlanceTitle {
    /// In full.
    pub title: Words,
    /// For narrow columns.
    pub short: Option<Words>,
    /// The session it leads to.
    pub session: Option<Key>,
    /// Where it is not the brochure's.
    pub language: Option<String>,
    /// What a screen reader says for the link.
    pub link: String,
}
