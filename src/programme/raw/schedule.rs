//! What takes place: plenaries, parcours, their sessions, breaks.

use super::{Key, List, RawAppearance, RawIllustration, RawLink};
use crate::programme::tolerant::{Moment, Number, Table, TextOr};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPlenary {
    /// For addresses and calendars, where the title is to change or stands twice.
    pub id: Key<String>,
    /// A line above the title.
    pub kicker: Key<String>,
    #[schemars(required)]
    pub title: Key<String>,
    /// For the day at a glance.
    pub short_title: Key<String>,
    /// One line for the day at a glance.
    pub summary: Key<String>,
    pub introduction: Key<String>,
    /// What starts after midnight keeps the day of its evening.
    pub day: Key<Moment>,
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub room: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    pub sessions: List<Table<RawSession>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawParcours {
    /// For addresses and calendars, where the title is to change or stands twice.
    pub id: Key<String>,
    #[schemars(required)]
    pub title: Key<String>,
    /// For the day at a glance.
    pub short_title: Key<String>,
    pub introduction: Key<String>,
    /// Who carries it: `id`s or names of partners.
    pub bearers: List<String>,
    /// The words for them, with their article: "le Cerema".
    pub borne_by: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    /// The day of every session that does not say its own.
    pub day: Key<Moment>,
    pub sessions: List<Table<RawSession>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawSession {
    /// For addresses and calendars, where the title is to change or stands twice.
    pub id: Key<String>,
    /// A break has hours, a title and a room.
    #[serde(rename = "break")]
    pub break_: Key<bool>,
    /// What starts after midnight keeps the day of its evening.
    pub day: Key<Moment>,
    /// Left out, the session shares the hours of the one before.
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub room: Key<String>,
    pub title: Key<String>,
    pub short_title: Key<String>,
    /// The language of the session's texts, where it is not the brochure's: `en`, `pt-BR`.
    pub lang: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    /// "Table ronde", "Atelier".
    pub format: Key<String>,
    pub description: Key<String>,
    pub speakers: List<TextOr<RawAppearance>>,
    pub moderators: List<TextOr<RawAppearance>>,
    /// Words before the moderators: "Animée par".
    pub moderated_by: Key<String>,
    /// Activities inside the session.
    pub items: List<TextOr<RawItem>>,
    /// Numbers the items.
    pub numbered: Key<bool>,
    /// For whom, by what they know: "Débutants".
    pub level: Key<String>,
    /// For whom, by what they do: "Élus et agents".
    pub audience: Key<String>,
    /// How many may come.
    pub capacity: Key<Number>,
    /// Where one registers for this session.
    pub registration: Key<TextOr<RawLink>>,
    /// Where one watches it.
    pub video: Key<TextOr<RawLink>>,
    /// Where one meets, for what begins outside of its room.
    pub meeting_point: Key<String>,
    /// How long it takes, of a session without hours of its own: "45 minutes".
    pub duration: Key<String>,
    /// What to bring.
    pub materials: Key<String>,
    /// Prints its texts in both of their languages, `{ fr = "…", en = "…" }`, in a brochure in one of them.
    pub bilingual: Key<bool>,
    /// The languages that are spoken, in words: "anglais, avec interprétation".
    pub spoken_languages: List<String>,
    pub keywords: List<String>,
    /// What nobody should miss: it is given more room.
    pub feature: Key<bool>,
    /// It does not take place, and is printed as such.
    pub cancelled: Key<bool>,
    /// What changed since it was announced: "à 15 h, salle des Semis".
    pub moved: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawItem {
    pub title: Key<String>,
    pub description: Key<String>,
    pub speakers: List<TextOr<RawAppearance>>,
    /// Left out of the numbering.
    pub unnumbered: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawBreak {
    /// Left out, it is on every day of the event.
    pub day: Key<Moment>,
    #[schemars(required)]
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    /// "Déjeuner", "Départ des cars"; else the word of the language.
    pub title: Key<String>,
    pub room: Key<String>,
}
