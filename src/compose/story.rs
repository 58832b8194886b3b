//! The story: what the brochure says, in reading order, worded and typeset for its language, before anything has a place.

use crate::diagnostic::Span;
use crate::picture::PictureId;
use crate::programme::Inline;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A line or a paragraph, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    pub pieces: Vec<Inline>,
    /// Where the author wrote it; `None` for livret's own wording.
    pub span: Option<Span>,
}

impl Words {
    /// livret's own words, typeset already.
    pub fn own(text: impl Into<String>) -> Words {
        Words { pieces: vec![Inline { text: text.into(), ..Inline::default() }], span: None }
    }
    /// The text without its marks.
    pub fn plain(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
    /// Words one after the other, with a separator between them.
    pub fn joined<'w>(parts: impl IntoIterator<Item = &'w Words>, separator: &str) -> Words {
        let mut pieces: Vec<Inline> = Vec::new();
        let mut span = None;
        for part in parts {
            if !pieces.is_empty() {
                pieces.push(Inline { text: separator.to_string(), ..Inline::default() });
            }
            pieces.extend(part.pieces.iter().cloned());
            span = span.or(part.span.clone());
        }
        Words { pieces, span }
    }
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| piece.text.trim().is_empty())
    }
}

/// Paragraphs and lists.
#[derive(Debug, Clone, PartialEq)]
pub enum TextBlock {
    Paragraph(Words),
    List { ordered: bool, items: Vec<Words> },
}

/// What names a part of the story, in an address of the web or a calendar: made from the author's `id` or title, it stays the same
/// when parts change places. Letters, figures and hyphens; unique in its story.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub(super) Arc<str>);

impl Key {
    /// The key of a part that every story has once.
    fn fixed(name: &str) -> Key {
        Key(name.into())
    }
}

impl std::ops::Deref for Key {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self)
    }
}

/// When something takes place: as calendars count it, and as the language says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The day it belongs to: what begins after midnight belongs to its evening.
    pub day: NaiveDate,
    pub start: Option<Hour>,
    pub end: Option<Hour>,
    /// The clocks that these hours are those of, where the author says so.
    pub zone: Option<Tz>,
    /// "10 h 00 – 11 h 00".
    pub hours: Option<Words>,
}

/// An hour of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Hour {
    pub at: NaiveDateTime,
    /// "10 h 00".
    pub words: Words,
}

/// Something to know of the event or of a part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    pub kind: FactKind,
    /// "Lieu": where facts stand in a list.
    pub label: Option<Words>,
    pub value: Words,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    Date,
    Hours,
    /// A hall and a town, or “online”.
    Place,
    Room,
    Address,
    /// The price, to whom it is open: the author's line.
    Tagline,
    Registration,
    /// The online space: connection and documents.
    Resources,
    Contact,
}

/// Everything the brochure says.
#[derive(Debug, Clone)]
pub struct Story {
    /// BCP 47 tag.
    pub language: String,
    /// The document's title, for viewers and catalogues.
    pub title: String,
    pub author: Option<String>,
    pub subject: Option<String>,
    /// When it opens and closes, day by day.
    pub days: Vec<Moment>,
    pub cover: Cover,
    /// In reading order.
    pub sections: Vec<Section>,
    pub back: Back,
    /// The parcours, for signs and accents: as many as the programme has.
    pub parcours: usize,
}

#[derive(Debug, Clone)]
pub enum Section {
    Presentation(Presentation),
    Glance(Glance),
    Plenaries(Plenaries),
    Parcours(Parcours),
    Index(Index),
    Partners(Partners),
}

impl Section {
    /// Names the section.
    pub fn key(&self) -> Key {
        match self {
            Section::Presentation(_) => Key::fixed("presentation"),
            Section::Glance(_) => Key::fixed("glance"),
            Section::Plenaries(plenaries) => plenaries.first.key.clone(),
            Section::Parcours(parcours) => parcours.key.clone(),
            Section::Index(_) => Key::fixed("speakers"),
            Section::Partners(_) => Key::fixed("partners"),
        }
    }
}

#[derive(Debug, Clone)]
pub struct Cover {
    pub series: Option<Words>,
    pub title: Words,
    pub subtitle: Option<Words>,
    /// Date, place, hours, price.
    pub facts: Vec<Fact>,
    /// The logo of the house.
    pub logo: Option<HouseLogo>,
    /// A photograph, decoration only.
    pub picture: Option<PictureId>,
    /// Caption and marks of the partners; of the organiser alone when they are many.
    pub marks: Option<CoverMarks>,
}

/// The logo of the house.
#[derive(Debug, Clone)]
pub struct HouseLogo {
    pub logo: Option<PictureId>,
    pub logo_on_dark: Option<PictureId>,
    /// What a screen reader says.
    pub alternative: String,
    /// Where the author names it.
    pub span: Option<Span>,
}

/// Partner marks under one caption.
#[derive(Debug, Clone)]
pub struct MarkRow {
    pub caption: Words,
    pub marks: Vec<Mark>,
}

/// The marks of all partners on a cover.
#[derive(Debug, Clone)]
pub struct CoverMarks {
    pub caption: Words,
    pub marks: Vec<Mark>,
    /// Whether the first mark is the organiser's: it may stand alone, under its own caption.
    pub organiser_first: bool,
    pub organiser_caption: Words,
    /// Titles of groups whose partners the cover leaves to the page of the partners.
    pub other_groups: Vec<Words>,
}

/// The mark of a partner: its logo, or its name where it has none.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Of the partner.
    pub key: Key,
    pub name: Words,
    pub logo: Option<PictureId>,
    pub logo_on_dark: Option<PictureId>,
    /// What a screen reader says.
    pub alternative: String,
    pub link: Option<String>,
    /// What is said for the link, where the author words it.
    pub link_words: Option<String>,
}

#[derive(Debug, Clone)]
pub struct Presentation {
    pub title: Words,
    pub lead: Vec<TextBlock>,
    pub body: Vec<TextBlock>,
    pub cards: Option<Cards>,
}

#[derive(Debug, Clone)]
pub struct Cards {
    /// `None` where the title of the page says it.
    pub introduction: Option<Words>,
    pub cards: Vec<Card>,
}

#[derive(Debug, Clone)]
pub struct Card {
    /// Index of the parcours.
    pub parcours: usize,
    /// Of the parcours.
    pub key: Key,
    /// "Parcours 1"; `None` where there is but one.
    pub number: Option<Words>,
    pub title: Words,
    /// "Porté par le Cerema".
    pub borne_by: Option<Words>,
    /// What a screen reader says for the link to the section.
    pub link: String,
}

/// The programme of each day on one page.
#[derive(Debug, Clone)]
pub struct Glance {
    /// "Le programme en un coup d’œil": over days that are listed together.
    pub title: Words,
    pub days: Vec<GlanceDay>,
}

#[derive(Debug, Clone)]
pub struct GlanceDay {
    /// "La journée en un coup d’œil", or the day's date.
    pub title: Words,
    /// "Jeudi 18 juin".
    pub name: Words,
    pub day: NaiveDate,
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

#[derive(Debug, Clone)]
pub struct GlanceColumn {
    pub parcours: usize,
    pub title: Words,
    /// "Parcours 1, Cerema"; `None` where there is nothing to say.
    pub caption: Option<Words>,
}

#[derive(Debug, Clone)]
pub struct GlanceSlot {
    pub across: Across,
    /// Minutes from midnight of the day; the end may lie past 1440.
    pub start: u32,
    pub end: u32,
    /// Whether the end was written or assumed.
    pub end_known: bool,
    pub hours: Words,
    /// "Séquence introductive" and "Parcours 2", where a plain list needs it.
    pub kicker: Option<Words>,
    /// The full titles of the sessions in the slot, and their short ones.
    pub titles: Vec<GlanceTitle>,
    /// Format or summary.
    pub detail: Option<Words>,
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
}

#[derive(Debug, Clone)]
pub struct GlanceTitle {
    pub title: Words,
    pub short: Option<Words>,
    /// The session it leads to.
    pub session: Option<Key>,
    /// Where it is not the brochure's.
    pub language: Option<String>,
    /// What a screen reader says for the link.
    pub link: String,
}

/// Plenaries of one day that follow each other, and are told together.
#[derive(Debug, Clone)]
pub struct Plenaries {
    pub first: Plenary,
    pub others: Vec<Plenary>,
}

impl Plenaries {
    /// All of them, in order.
    pub fn all(&self) -> impl Iterator<Item = &Plenary> {
        std::iter::once(&self.first).chain(&self.others)
    }
}

#[derive(Debug, Clone)]
pub struct Plenary {
    pub key: Key,
    pub when: Moment,
    pub kicker: Option<Words>,
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    /// Day, hours and room.
    pub facts: Vec<Fact>,
    pub introduction: Vec<TextBlock>,
    pub groups: Vec<SessionGroup>,
}

#[derive(Debug, Clone)]
pub struct Parcours {
    pub key: Key,
    pub index: usize,
    /// "Parcours 2"; `None` where there is but one.
    pub kicker: Option<Words>,
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    pub bearers: Option<MarkRow>,
    pub introduction: Vec<TextBlock>,
    pub groups: Vec<SessionGroup>,
}

/// Sessions that share a slot: the first has the hours, the others follow it.
#[derive(Debug, Clone)]
pub struct SessionGroup {
    /// The date, before the first group of a day, when the event has several days.
    pub day: Option<Words>,
    pub kind: GroupKind,
}

#[derive(Debug, Clone)]
pub enum GroupKind {
    Sessions(Vec<Session>),
    Break { when: Box<Moment>, name: Words },
}

#[derive(Debug, Clone)]
pub struct Session {
    pub key: Key,
    /// Without a start where it shares that of the session before it.
    pub when: Moment,
    /// Of its texts, where it is not the brochure's.
    pub language: Option<String>,
    pub format: Option<Words>,
    pub room: Option<Words>,
    pub title: Option<Words>,
    pub description: Vec<TextBlock>,
    pub people: Vec<Voice>,
    /// A sentence: "Animée par Baptiste Gapenne, Territoires audacieux".
    pub moderation: Option<Words>,
    pub items: Vec<Item>,
    pub span: Span,
}

#[derive(Debug, Clone)]
pub struct Item {
    pub number: Option<usize>,
    pub title: Option<Words>,
    pub description: Vec<TextBlock>,
    pub people: Vec<Voice>,
}

/// A person or an organisation where it speaks.
#[derive(Debug, Clone)]
pub struct Voice {
    /// Of a person.
    pub person: Option<Key>,
    pub name: Words,
    pub roles: Vec<VoiceRole>,
}

#[derive(Debug, Clone)]
pub struct VoiceRole {
    pub role: Option<Words>,
    pub organisation: Option<Words>,
}

impl VoiceRole {
    /// "Role, **organisation**".
    pub fn joined(&self) -> Words {
        let mut pieces = Vec::new();
        if let Some(words) = &self.role {
            pieces.extend(words.pieces.iter().cloned());
        }
        if let Some(words) = &self.organisation {
            if !pieces.is_empty() {
                pieces.push(Inline { text: ", ".to_string(), ..Inline::default() });
            }
            pieces.extend(words.pieces.iter().cloned().map(|piece| Inline { strong: true, ..piece }));
        }
        let span = self.role.as_ref().or(self.organisation.as_ref()).and_then(|words| words.span.clone());
        Words { pieces, span }
    }
}

#[derive(Debug, Clone)]
pub struct Index {
    pub title: Words,
    /// In the order of the language.
    pub entries: Vec<IndexEntry>,
}

#[derive(Debug, Clone)]
pub struct IndexEntry {
    /// Of the person.
    pub key: Key,
    /// The name as it is said, for a screen reader.
    pub name: String,
    /// "**Perrier** Diane": the name as it is sorted.
    pub sorted: Words,
    /// Where the person speaks or moderates, in order.
    pub sessions: Vec<Key>,
}

#[derive(Debug, Clone)]
pub struct Partners {
    pub title: Words,
    pub groups: Vec<PartnerGroup>,
}

#[derive(Debug, Clone)]
pub struct PartnerGroup {
    /// Left out when it is the only group.
    pub title: Option<Words>,
    pub cells: Vec<PartnerCell>,
}

#[derive(Debug, Clone)]
pub struct PartnerCell {
    pub mark: Mark,
    /// What the partner does, or the parcours it bears.
    pub caption: Option<Words>,
    /// The parcours whose colour goes with the caption.
    pub parcours: Option<usize>,
}

#[derive(Debug, Clone)]
pub struct Back {
    pub call: Words,
    pub facts: Vec<Fact>,
    pub code: Option<Code>,
    pub marks: Vec<Mark>,
    /// Whether the first mark is the organiser's.
    pub organiser_first: bool,
}

/// A QR code and its caption.
#[derive(Debug, Clone)]
pub struct Code {
    pub address: String,
    pub caption: Words,
    pub alternative: String,
}
