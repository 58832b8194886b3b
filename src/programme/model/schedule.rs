//! Plenaries, parcours, sessions and breaks, with their hours.

use super::super::located::{Line, Located};
use super::Programme;
use super::partners::PartnerId;
use super::people::Appearance;
use super::prose::{Illustration, Link, Prose};
use crate::diagnostic::Span;
use chrono::{NaiveDate, NaiveTime, Timelike};

/// A part of the day for everyone.
#[derive(Debug, Clone, PartialEq)]
pub struct Plenary {
    /// The author's, for addresses and calendars; else the title serves.
    pub id: Option<Line>,
    /// "Séquence introductive".
    pub kicker: Option<Line>,
    /// In full.
    pub title: Line,
    /// A shorter title for the day at a glance.
    pub short_title: Option<Line>,
    /// Before its sessions.
    pub introduction: Option<Prose>,
    /// A line for the day at a glance ("Ouverture, propos introductifs et table ronde").
    pub summary: Option<Line>,
    /// Its day and its hours.
    pub slot: Slot,
    /// Where it takes place.
    pub room: Option<Line>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// In order of time.
    pub sessions: Vec<Session>,
    /// Of its table.
    pub span: Span,
}

/// A thematic track.
#[derive(Debug, Clone, PartialEq)]
pub struct Parcours {
    /// The author's, for addresses and calendars; else the title serves.
    pub id: Option<Line>,
    /// In full.
    pub title: Line,
    /// For running heads and the day at a glance.
    pub short_title: Option<Line>,
    /// Before its sessions.
    pub introduction: Option<Prose>,
    /// Who carries it ("porté par").
    pub bearers: Vec<PartnerId>,
    /// The author's own words for the bearers ("le Cerema", "l’ANCT et l’ANPP"), since an article is not to be guessed.
    pub borne_by: Option<Line>,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// In order of time; breaks included.
    pub sessions: Vec<Session>,
    /// Of its table.
    pub span: Span,
}

/// When something takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// The day it belongs to.
    pub day: NaiveDate,
    /// `None`: the session has no time of its own and belongs to the one before.
    pub start: Option<NaiveTime>,
    /// Before `start` when the session passes midnight.
    pub end: Option<NaiveTime>,
    /// It starts after the midnight that ends `day`, in the night of that evening.
    pub after_midnight: bool,
    /// Where it is written, or of its table.
    pub span: Span,
    /// Where the day, the start and the end are written, when they are.
    pub written: SlotPlaces,
}

/// The places of the values of a [`Slot`]; `None` for one that comes from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SlotPlaces {
    /// Of the day.
    pub day: Option<Span>,
    /// Of the beginning.
    pub start: Option<Span>,
    /// Of the end or of the duration.
    pub end: Option<Span>,
}

impl Slot {
    /// Start and end in minutes from the midnight that begins `day`, the end after the start. `None` without a start.
    pub fn minutes(&self) -> Option<(u32, Option<u32>)> {
        const DAY: u32 = 24 * 60;
        let of = |time: NaiveTime| time.hour() * 60 + time.minute();
        let start = of(self.start?) + if self.after_midnight { DAY } else { 0 };
        let end = self
            .end
            .map(of)
            .map(|end| if end <= start % DAY { start / DAY * DAY + end + DAY } else { start / DAY * DAY + end });
        Some((start, end))
    }

    /// The date of its start in a calendar: what begins after midnight belongs to the evening before.
    pub fn date(&self) -> NaiveDate {
        if self.after_midnight { self.day.succ_opt().unwrap_or(self.day) } else { self.day }
    }

    /// What sorts it in time; what has no start comes first in its day.
    pub fn moment(&self) -> (NaiveDate, u32) {
        (self.day, self.minutes().map_or(0, |(start, _)| start))
    }
}

impl Programme {
    /// When a session of a parcours takes place: it takes the hours of the one before it, where it has none.
    pub(crate) fn slot(&self, parcours: usize, session: usize) -> &Slot {
        let sessions = &self.parcours[parcours].sessions;
        let own = &sessions[session].slot;
        if own.start.is_some() {
            return own;
        }
        let before = sessions[..session].iter().rev().take_while(|before| before.slot.day == own.day);
        before.map(|before| &before.slot).find(|slot| slot.start.is_some()).unwrap_or(own)
    }
}

/// A session or a break.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The author's, for addresses and calendars; else the title serves.
    pub id: Option<Line>,
    /// Whether it is a break.
    pub kind: SessionKind,
    /// Its day and its hours.
    pub slot: Slot,
    /// Empty title is possible for a sub-session that is only a format and people ("Propos introductifs").
    pub title: Option<Line>,
    /// For the day at a glance.
    pub short_title: Option<Line>,
    /// BCP 47 tag of the session's texts, where it is not the brochure's.
    pub language: Option<String>,
    /// "Table ronde", "Atelier".
    pub format: Option<Line>,
    /// Where it takes place.
    pub room: Option<Line>,
    /// What it is about.
    pub description: Option<Prose>,
    /// In the author’s order.
    pub speakers: Vec<Appearance>,
    /// In the author’s order.
    pub moderators: Vec<Appearance>,
    /// The author's words before the moderators ("En conclusion…, mise en perspective par"); else the language's "Animé par".
    pub moderated_by: Option<Line>,
    /// Experiences, workshops, stands inside the session.
    pub items: Vec<SessionItem>,
    /// Number the items 1, 2, 3…
    pub numbered: bool,
    /// What else there is to know of it.
    pub particulars: Particulars,
    /// Before its texts.
    pub picture: Option<Illustration>,
    /// What nobody should miss.
    pub feature: bool,
    /// It is printed in two languages.
    pub bilingual: bool,
    /// Written once for all: one of [`Programme::breaks`].
    pub shared: bool,
    /// Of its table.
    pub span: Span,
}

/// What there is to know of a session beside its hours and its people.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Particulars {
    /// For whom, by what they know.
    pub level: Option<Line>,
    /// For whom, by what they do.
    pub audience: Option<Line>,
    /// How many may come.
    pub capacity: Option<Located<u32>>,
    /// Where one registers for it.
    pub registration: Option<Link>,
    /// Where one watches it.
    pub video: Option<Link>,
    /// Where one meets.
    pub meeting_point: Option<Line>,
    /// How long it takes, in words.
    pub duration: Option<Line>,
    /// What to bring.
    pub materials: Option<Line>,
    /// Languages that are spoken, in words.
    pub spoken_languages: Vec<Line>,
    /// What it is about, in single words.
    pub keywords: Vec<Line>,
    /// It does not take place.
    pub cancelled: bool,
    /// What changed since it was announced.
    pub moved: Option<Line>,
}

impl Session {
    /// Whether it goes on all day: it says how long it takes, and no hour.
    pub fn is_untimed(&self) -> bool {
        self.kind == SessionKind::Session && self.slot.start.is_none() && self.particulars.duration.is_some()
    }
}

/// A break, a meal, a departure that all share.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedBreak {
    /// "Déjeuner"; else the word of the language.
    pub title: Option<Line>,
    /// Its day and its hours.
    pub slot: Slot,
    /// Where it takes place.
    pub room: Option<Line>,
    /// It lies in the hours of a plenary, and stands among its sessions.
    pub in_plenary: bool,
    /// It stands among the sessions of a plenary or a parcours; else the day at a glance alone tells it.
    pub placed: bool,
}

/// What takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionKind {
    /// Somebody speaks, or something is done.
    Session,
    /// Lunch, coffee: a band with hours and a name.
    Break,
}

/// One experience or activity listed inside a session.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionItem {
    /// In full.
    pub title: Option<Line>,
    /// What it is about.
    pub description: Option<Prose>,
    /// In the author’s order.
    pub speakers: Vec<Appearance>,
    /// Left out of the numbering of its list.
    pub unnumbered: bool,
    /// Of its table.
    pub span: Span,
}
