//! The event: its title, its days, its place, whom to ask.

use super::{Key, List, RawIllustration, RawLink};
use crate::programme::tolerant::{Moment, Table, TextOr};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawEvent {
    /// `fr` unless written.
    pub language: Key<String>,
    /// Two languages that one brochure has side by side: `["fr", "en"]`. Any text may be a table, `{ fr = "…", en = "…" }`; without this key
    /// each language has a brochure of its own.
    pub languages: List<String>,
    /// The name of the series of events.
    pub series: Key<String>,
    #[schemars(required)]
    pub title: Key<String>,
    pub subtitle: Key<String>,
    /// The day of an event of one day.
    pub date: Key<Moment>,
    /// A picture of the presentation.
    pub picture: Key<TextOr<RawIllustration>>,
    /// The days of an event of several days.
    pub dates: List<Moment>,
    /// The same, where days have hours, titles or places of their own.
    pub days: List<Table<RawDay>>,
    /// Opening hour; else the earliest of the sessions.
    pub start: Key<Moment>,
    /// Closing hour; else the latest of the sessions.
    pub end: Key<Moment>,
    /// A name of the IANA database, such as `Europe/Paris`.
    pub time_zone: Key<String>,
    /// How hours are printed: `10 h 00` or `10h00`.
    pub hours: Key<String>,
    /// The page: `A4` unless written, `A5`, `A6`, `Letter` or `A4 landscape`, in French too: `A4 paysage`.
    pub paper: Key<String>,
    /// What the parcours are called: a usual word such as `Atelier`, `Salle`, `Scène`, or a table with any word.
    pub parcours_word: Key<TextOr<RawParcoursWord>>,
    /// What stands above a plenary that has no `kicker`.
    pub plenary_word: Key<String>,
    /// A hall and a town, or "En ligne".
    pub place: Key<String>,
    /// A postal address, or the way to come.
    pub address: Key<String>,
    pub online: Key<bool>,
    /// One line such as "Inscription gratuite et ouverte à tous".
    pub tagline: Key<String>,
    /// What one pays: "12 €, 5 € sur place".
    pub price: Key<String>,
    /// Who pays less, and what: one line each.
    pub reductions: List<String>,
    /// When the doors open, where that is before the event begins.
    pub doors: Key<Moment>,
    /// The last day to register.
    pub registration_deadline: Key<Moment>,
    /// The languages that are spoken, in words: "français", "langue des signes française".
    pub spoken_languages: List<String>,
    /// `#Rencontres2026`.
    pub hashtag: Key<String>,
    /// Where the event is followed: addresses of its accounts.
    pub accounts: List<TextOr<RawLink>>,
    /// A partner's `id` or name.
    pub organiser: Key<String>,
    /// Several of them, in place of `organiser`.
    pub organisers: List<String>,
    /// Who organises it with them: `id`s or names of partners.
    pub co_organisers: List<String>,
    pub registration: Key<TextOr<RawLink>>,
    pub online_space: Key<TextOr<RawLink>>,
    pub contact: Key<TextOr<RawLink>>,
    /// Whom to ask, and what for.
    pub contacts: List<Table<RawContact>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawDay {
    #[schemars(required)]
    pub date: Key<Moment>,
    /// Its opening hour; else that of the event.
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    /// "Journée des visites".
    pub title: Key<String>,
    pub place: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawContact {
    /// A person or a service.
    pub name: Key<String>,
    pub role: Key<String>,
    /// Opens the telephone on a click: `05 55 00 00 00` or `+33 5 55 00 00 00`.
    pub telephone: Key<String>,
    pub mail: Key<TextOr<RawLink>>,
    pub link: Key<TextOr<RawLink>>,
    /// What they are to be asked: "Presse", "Accessibilité".
    #[serde(rename = "for")]
    pub for_: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawParcoursWord {
    /// Before the number of a parcours: `Escale`.
    #[schemars(required)]
    pub one: Key<String>,
    /// Above the list of parcours: `Les escales`.
    pub several: Key<String>,
    /// Whether the word is feminine, for what agrees with it: "Portée par".
    pub feminine: Key<bool>,
}
