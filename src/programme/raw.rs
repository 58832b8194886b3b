//! The programme file as it is written: one struct a table, one field a key.

use super::tolerant::{Field, Moment, Table, TextOr};
use serde::Deserialize;

/// A key that may be absent.
pub type Key<T> = Option<Field<T>>;
/// A list of values.
pub type List<T> = Option<Field<Vec<Field<T>>>>;

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawProgramme {
    pub event: Key<Table<RawEvent>>,
    pub presentation: Key<Table<RawPresentation>>,
    pub plenaries: List<Table<RawPlenary>>,
    pub parcours: List<Table<RawParcours>>,
    pub speakers: List<Table<RawAppearance>>,
    pub partners: List<Table<RawGroup>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawEvent {
    pub language: Key<String>,
    pub series: Key<String>,
    pub title: Key<String>,
    pub subtitle: Key<String>,
    pub date: Key<Moment>,
    pub dates: List<Moment>,
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub time_zone: Key<String>,
    pub hours: Key<String>,
    pub place: Key<String>,
    pub address: Key<String>,
    pub online: Key<bool>,
    pub tagline: Key<String>,
    pub organiser: Key<String>,
    pub registration: Key<TextOr<RawLink>>,
    pub online_space: Key<TextOr<RawLink>>,
    pub contact: Key<TextOr<RawLink>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawLink {
    pub address: Key<String>,
    pub words: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawPresentation {
    pub title: Key<String>,
    pub lead: Key<String>,
    pub body: Key<String>,
    pub parcours_intro: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawPlenary {
    pub kicker: Key<String>,
    pub title: Key<String>,
    pub short_title: Key<String>,
    pub summary: Key<String>,
    pub introduction: Key<String>,
    pub day: Key<Moment>,
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub room: Key<String>,
    pub sessions: List<Table<RawSession>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawParcours {
    pub title: Key<String>,
    pub short_title: Key<String>,
    pub introduction: Key<String>,
    pub bearers: List<String>,
    pub borne_by: Key<String>,
    /// The day of every session that does not say its own.
    pub day: Key<Moment>,
    pub sessions: List<Table<RawSession>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawSession {
    #[serde(rename = "break")]
    pub break_: Key<bool>,
    pub day: Key<Moment>,
    pub start: Key<Moment>,
    pub end: Key<Moment>,
    pub room: Key<String>,
    pub title: Key<String>,
    pub short_title: Key<String>,
    pub format: Key<String>,
    pub description: Key<String>,
    pub speakers: List<TextOr<RawAppearance>>,
    pub moderators: List<TextOr<RawAppearance>>,
    pub moderated_by: Key<String>,
    pub items: List<TextOr<RawItem>>,
    pub numbered: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawItem {
    pub title: Key<String>,
    pub description: Key<String>,
    pub speakers: List<TextOr<RawAppearance>>,
    pub unnumbered: Key<bool>,
}

/// Someone where they speak, or their entry in the directory of `[[speakers]]`, where alone `id` has a meaning.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawAppearance {
    pub id: Key<String>,
    pub name: Key<String>,
    pub surname: Key<String>,
    pub role: Key<String>,
    pub organisation: Key<String>,
    pub roles: List<Table<RawRole>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawRole {
    pub role: Key<String>,
    pub organisation: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawGroup {
    pub title: Key<String>,
    pub members: List<Table<RawPartner>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct RawPartner {
    pub id: Key<String>,
    pub name: Key<String>,
    pub logo: Key<String>,
    pub logo_on_dark: Key<String>,
    pub link: Key<TextOr<RawLink>>,
    pub alternative: Key<String>,
    pub role: Key<String>,
}
