//! The story: what the brochure says, in reading order, worded and typeset for its language, before anything has a place.

use crate::diagnostic::Span;
use crate::programme::{Inline, PartnerId, PersonId};
use std::path::PathBuf;

/// A line or a paragraph, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    pub pieces: Vec<Inline>,
    /// Where the author wrote it; `None` for livret's own wording.
    pub span: Option<Span>,
}

impl Words {
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

/// Everything the brochure says.
#[derive(Debug, Clone)]
pub struct Story {
    /// BCP 47 tag.
    pub language: String,
    /// The document's title, for viewers and catalogues.
    pub title: String,
    pub author: Option<String>,
    pub subject: Option<String>,
    pub running: RunningLines,
    pub cover: Cover,
    /// In reading order.
    pub sections: Vec<Section>,
    pub back: Back,
    /// The parcours, for signs and accents: as many as the programme has.
    pub parcours: usize,
    /// Wording of the layout's own words.
    pub continued: String,
    /// Heads the pages for notes of a printed brochure.
    pub notes: Words,
}

/// The running head and foot of every page but the covers.
#[derive(Debug, Clone)]
pub struct RunningLines {
    /// Date, place, hours: the last ones go first where there is no room.
    pub head: Vec<Words>,
    /// Series, tagline.
    pub foot: Vec<Words>,
    pub separator: &'static str,
}

#[derive(Debug, Clone)]
pub enum Section {
    Presentation(Presentation),
    Glance(Glance),
    Plenary(Plenary),
    Parcours(Parcours),
    Index(Index),
    Partners(Partners),
}

impl Section {
    pub fn plenary(&self) -> Option<&Plenary> {
        match self {
            Section::Plenary(plenary) => Some(plenary),
            _ => None,
        }
    }
}

#[derive(Debug, Clone)]
pub struct Cover {
    pub series: Option<Words>,
    pub title: Words,
    pub subtitle: Option<Words>,
    /// The large number: "28", "28–30".
    pub day: Words,
    /// "Jeudi", under the number but said before it.
    pub weekday: Option<Words>,
    /// "août 2025".
    pub month: Option<Words>,
    /// Place, hours, price.
    pub facts: Vec<Words>,
    /// The logo of the house.
    pub logo: Option<HouseLogo>,
    /// A photograph, decoration only.
    pub picture: Option<PathBuf>,
    /// Caption and marks of the partners; of the organiser alone when they are many.
    pub marks: Option<CoverMarks>,
}

/// The logo of the house, by its files.
#[derive(Debug, Clone)]
pub struct HouseLogo {
    pub logo: Option<PathBuf>,
    pub logo_on_dark: Option<PathBuf>,
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
}

/// The mark of a partner: its logo, or its name where it has none.
#[derive(Debug, Clone)]
pub struct Mark {
    pub partner: PartnerId,
    pub name: Words,
    pub logo: Option<PathBuf>,
    pub logo_on_dark: Option<PathBuf>,
    /// What a screen reader says.
    pub alternative: String,
    pub link: Option<String>,
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
    /// "Parcours 1".
    pub number: Words,
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
    pub columns: Vec<GlanceColumn>,
    /// Slots in order of time, then of parcours.
    pub slots: Vec<GlanceSlot>,
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
    /// "Parcours 1, Cerema".
    pub caption: Words,
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
    pub session: Option<SessionKey>,
    /// Where it is not the brochure's.
    pub language: Option<String>,
    /// What a screen reader says for the link.
    pub link: String,
}

/// Names a session of the story, so that links find its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SessionKey(pub usize);

#[derive(Debug, Clone)]
pub struct Plenary {
    pub key: SessionKey,
    pub day: chrono::NaiveDate,
    pub kicker: Option<Words>,
    pub title: Words,
    /// Short title, for the running head.
    pub running: Words,
    /// Day, hours and room.
    pub facts: Vec<Words>,
    pub introduction: Vec<TextBlock>,
    pub groups: Vec<SessionGroup>,
}

#[derive(Debug, Clone)]
pub struct Parcours {
    pub index: usize,
    pub kicker: Words,
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
    Break { hours: Option<Words>, name: Words },
}

#[derive(Debug, Clone)]
pub struct Session {
    pub key: SessionKey,
    /// Of its texts, where it is not the brochure's.
    pub language: Option<String>,
    pub start: Option<Words>,
    pub end: Option<Words>,
    /// Both, for the text layer's reader and the index of times.
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
    pub number: Option<Words>,
    pub title: Option<Words>,
    pub description: Vec<TextBlock>,
    pub people: Vec<Voice>,
}

/// A person or an organisation where it speaks.
#[derive(Debug, Clone)]
pub struct Voice {
    pub person: Option<PersonId>,
    pub name: Words,
    pub roles: Vec<VoiceRole>,
}

#[derive(Debug, Clone)]
pub struct VoiceRole {
    pub role: Option<Words>,
    pub organisation: Option<Words>,
}

#[derive(Debug, Clone)]
pub struct Index {
    pub title: Words,
    /// In the order of the language.
    pub entries: Vec<IndexEntry>,
    /// "page {n}", for a screen reader.
    pub page: String,
}

#[derive(Debug, Clone)]
pub struct IndexEntry {
    pub person: PersonId,
    /// The name as it is said, for a screen reader.
    pub name: String,
    pub surname: Words,
    pub first_name: Words,
    /// Where the person speaks or moderates, in order.
    pub sessions: Vec<SessionKey>,
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

#[derive(Debug, Clone)]
pub struct Fact {
    pub label: Words,
    pub value: Words,
}

/// A QR code and its caption.
#[derive(Debug, Clone)]
pub struct Code {
    pub address: String,
    pub caption: Words,
    pub alternative: String,
}
