//! When, and what to know: moments and facts.

use super::Words;
use chrono::NaiveDate;
use chrono::NaiveDateTime;
use chrono_tz::Tz;

/// When something takes place: as calendars count it, and as the language says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The day it belongs to: what begins after midnight belongs to its evening.
    pub day: NaiveDate,
    /// `None` for what begins with the session before it.
    pub start: Option<Hour>,
    /// `None` where nobody says it.
    pub end: Option<Hour>,
    /// The clocks that these hours are those of, where the author says so.
    pub zone: Option<Tz>,
    /// "10 h 00 – 11 h 00".
    pub hours: Option<Words>,
}

impl Moment {
    /// The date of its start in a calendar.
    pub fn date(&self) -> NaiveDate {
        self.start.as_ref().map_or(self.day, |hour| hour.at.date())
    }
}

/// An hour of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Hour {
    /// On the clocks of the place, date included.
    pub at: NaiveDateTime,
    /// "10 h 00".
    pub words: Words,
}

/// Something to know of the event or of a part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub kind: FactKind,
    /// "Lieu": where facts stand in a list.
    pub label: Option<Words>,
    /// “Lyon, Palais des congrès”.
    pub value: Words,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// The day, or the days.
    Date,
    /// From when to when.
    Hours,
    /// A hall and a town, or “online”.
    Place,
    /// Where a session takes place, within the place.
    Room,
    /// How to come.
    Address,
    /// The price, to whom it is open: the author's line.
    Tagline,
    /// Where one registers.
    Registration,
    /// The online space: connection and documents.
    Resources,
    /// Whom one asks.
    Contact,
    /// What one pays.
    Price,
    /// Who pays less.
    Reductions,
    /// When the doors open.
    Doors,
    /// The last day to register.
    Deadline,
    /// Spoken ones.
    Languages,
    /// “#Rencontres2026”.
    Hashtag,
    /// Where it is followed.
    Accounts,
    /// What changed since it was announced.
    Moved,
    /// How a name is said.
    Pronunciation,
    /// For whom, by what they know.
    Level,
    /// For whom, by what they do.
    Audience,
    /// How many may come.
    Capacity,
    /// Where one watches it.
    Video,
    /// Where one meets.
    MeetingPoint,
    /// How long it takes.
    Duration,
    /// What to bring.
    Materials,
    /// What it is about.
    Keywords,
}
