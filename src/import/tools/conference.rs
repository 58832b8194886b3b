//! A conference as tools know it.

use crate::language::folding::fold;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;

#[derive(Debug, Clone, Default)]
pub(super) struct Conference {
    pub title: String,
    pub subtitle: String,
    pub description: String,
    pub place: String,
    pub zone: Option<Tz>,
    pub link: String,
    pub talks: Vec<Talk>,
    /// Entries that are no talks: how many, and their words.
    pub left: Vec<(usize, String, &'static str)>,
}

/// Something with an hour.
#[derive(Debug, Clone, Default)]
pub(super) struct Talk {
    /// From 1, in the order of the export.
    pub entry: usize,
    pub id: String,
    pub title: String,
    pub subtitle: String,
    pub start: Option<NaiveDateTime>,
    pub end: Option<NaiveDateTime>,
    /// The day of the schedule, where the tool says it: that of the evening for what begins after midnight.
    pub day: Option<NaiveDate>,
    pub room: String,
    pub track: String,
    pub kind: String,
    pub language: String,
    pub level: String,
    /// With the marks of the web or of Markdown.
    pub texts: Vec<String>,
    pub speakers: Vec<Person>,
    pub moderators: Vec<Person>,
    pub links: Vec<(String, String)>,
    pub video: String,
    pub keywords: Vec<String>,
    pub capacity: Option<u32>,
    pub cancelled: bool,
    pub is_break: bool,
    /// What is not certain of it: the name of a message.
    pub doubts: Vec<&'static str>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Person {
    pub id: String,
    pub name: String,
    pub role: String,
    pub organisation: String,
    pub biography: String,
}

/// Whether two names have a word in common: tools give one id to all whom they know nothing of.
pub(super) fn share_a_word(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    one.split(' ').any(|word| other.split(' ').any(|own| own == word))
}
