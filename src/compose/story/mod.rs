//! The story: what the brochure says, in reading order, worded and typeset for its language, before anything has a place.

mod around;
mod covers;
mod facts;
mod glance;
mod people;
mod pictures;
mod sessions;
mod words;

pub use around::{
    Advert, Adverts, Card, Cards, FreePage, Highlights, KeyFigure, Note, PartnerCell, PartnerGroup, Partners, Plan,
    Practical, Presentation, Quote, Signature,
};
pub use covers::{Back, Code, Cover};
pub use facts::{Fact, FactKind, Hour, Moment};
pub use glance::{Across, Glance, GlanceColumn, GlanceDay, GlanceSlot, GlanceTitle, Pause};
pub use people::{Index, IndexEntry, Profile, Profiles, Voice, VoiceRole};
pub use pictures::{CoverMarks, HouseLogo, Illustration, Mark, MarkRow};
pub use sessions::{GroupKind, Item, Parcours, Plenaries, Plenary, Session, SessionGroup};
pub use words::{TextBlock, TextItem, TextTable, Words};

use std::sync::Arc;

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

/// Everything the brochure says.
#[derive(Debug, Clone)]
pub struct Story {
    /// BCP 47 tag.
    pub language: String,
    /// The document's title, for viewers and catalogues.
    pub title: String,
    /// The organiser.
    pub author: Option<String>,
    /// The series of events.
    pub subject: Option<String>,
    /// When it opens and closes, day by day.
    pub days: Vec<Moment>,
    /// Before the sections.
    pub cover: Cover,
    /// In reading order.
    pub sections: Vec<Section>,
    /// After them.
    pub back: Back,
    /// The parcours, for signs and accents: as many as the programme has.
    pub parcours: usize,
}

/// A part of the brochure.
#[derive(Debug, Clone)]
pub enum Section {
    /// What the event is about.
    Presentation(Presentation),
    /// The hours of everything.
    Glance(Glance),
    /// What is for everyone.
    Plenaries(Plenaries),
    /// A thematic track.
    Parcours(Parcours),
    /// What stands out beside the programme.
    Highlights(Highlights),
    /// What to know before coming.
    Practical(Practical),
    /// A text that is a page of its own.
    Page(FreePage),
    /// Who they are.
    Profiles(Profiles),
    /// Who speaks.
    Index(Index),
    /// Who makes it possible.
    Partners(Partners),
    /// What those who support it show.
    Adverts(Adverts),
}

impl Section {
    /// Names the section.
    pub fn key(&self) -> Key {
        match self {
            Section::Presentation(_) => Key::fixed("presentation"),
            Section::Glance(_) => Key::fixed("glance"),
            Section::Plenaries(plenaries) => plenaries.first.key.clone(),
            Section::Parcours(parcours) => parcours.key.clone(),
            Section::Highlights(_) => Key::fixed("highlights"),
            Section::Practical(_) => Key::fixed("practical"),
            Section::Profiles(_) => Key::fixed("profiles"),
            Section::Index(_) => Key::fixed("speakers"),
            Section::Page(page) => page.key.clone(),
            Section::Partners(_) => Key::fixed("partners"),
            Section::Adverts(_) => Key::fixed("adverts"),
        }
    }
}
