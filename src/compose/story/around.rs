//! What stands around the programme: presentation, practical information, pages of texts, partners, adverts.

use super::{Fact, Illustration, Key, Mark, TextBlock, Words};
use crate::programme::AdvertSize;

/// What the event is about.
#[derive(Debug, Clone)]
pub struct Presentation {
    /// Of the page.
    pub title: Words,
    /// In larger type, above the body.
    pub lead: Vec<TextBlock>,
    /// Above the text.
    pub picture: Option<Illustration>,
    /// The text.
    pub body: Vec<TextBlock>,
    /// Where there are parcours.
    pub cards: Option<Cards>,
}

/// The parcours at a glance, a card each.
#[derive(Debug, Clone)]
pub struct Cards {
    /// `None` where the title of the page says it.
    pub introduction: Option<Words>,
    /// A parcours each, in order.
    pub cards: Vec<Card>,
}

/// A parcours, in a few words.
#[derive(Debug, Clone)]
pub struct Card {
    /// Index of the parcours.
    pub parcours: usize,
    /// Of the parcours.
    pub key: Key,
    /// "Parcours 1"; `None` where there is but one.
    pub number: Option<Words>,
    /// Of the parcours.
    pub title: Words,
    /// "Porté par le Cerema".
    pub borne_by: Option<Words>,
    /// What a screen reader says for the link to the section.
    pub link: String,
}

/// What stands out beside the programme. Each of them stands for itself, so that they may fill pages wherever there is room.
#[derive(Debug, Clone)]
pub struct Highlights {
    /// For the running head of a page that they take.
    pub running: Words,
    /// In the author's order.
    pub figures: Vec<KeyFigure>,
    /// In the author's order.
    pub quotes: Vec<Quote>,
}

/// A number that tells something of the event.
#[derive(Debug, Clone)]
pub struct KeyFigure {
    /// "3,5 km".
    pub value: Words,
    /// What it counts.
    pub text: Words,
}

/// A sentence that stands out.
#[derive(Debug, Clone)]
pub struct Quote {
    /// What is quoted, in the quotation marks of the language.
    pub text: Words,
    /// Who said it.
    pub author: Option<Words>,
    /// What the author does.
    pub role: Option<Words>,
}

/// What to know before coming.
#[derive(Debug, Clone)]
pub struct Practical {
    /// “Informations pratiques”.
    pub title: Words,
    /// Each with its label.
    pub facts: Vec<Fact>,
    /// In the author’s order.
    pub notes: Vec<Note>,
    /// Of the place.
    pub plan: Option<Plan>,
}

/// The plan of the place, and the rooms on it.
#[derive(Debug, Clone)]
pub struct Plan {
    /// “Plan”.
    pub title: Words,
    /// It is described by its rooms.
    pub picture: Illustration,
    /// Numbers and names, in order.
    pub rooms: Vec<(Words, Words)>,
}

/// A text that is a page of its own: the foreword, what the author adds.
#[derive(Debug, Clone)]
pub struct FreePage {
    /// Names it.
    pub key: Key,
    /// Of the page.
    pub title: Words,
    /// Under its title.
    pub picture: Option<Illustration>,
    /// What it says.
    pub text: Vec<TextBlock>,
    /// Who signs it.
    pub signature: Option<Signature>,
}

/// Who signs a text.
#[derive(Debug, Clone)]
pub struct Signature {
    /// By hand.
    pub picture: Option<Illustration>,
    /// The name; `None` where the hand alone says it.
    pub name: Option<Words>,
    /// What the author does.
    pub role: Option<Words>,
    /// Beside the text.
    pub portrait: Option<Illustration>,
}

/// Pages, and parts of pages, of those who support the event.
#[derive(Debug, Clone)]
pub struct Adverts {
    /// In the author’s order.
    pub adverts: Vec<Advert>,
}

/// One of them.
#[derive(Debug, Clone)]
pub struct Advert {
    /// What is shown.
    pub picture: Illustration,
    /// How much of a page it takes.
    pub size: AdvertSize,
    /// Where a click on it leads.
    pub link: Option<String>,
}

/// A text under its own heading.
#[derive(Debug, Clone)]
pub struct Note {
    /// The name of the icon beside it.
    pub icon: Option<&'static str>,
    /// Its heading.
    pub title: Words,
    /// Under it.
    pub picture: Option<Illustration>,
    /// What it says.
    pub text: Vec<TextBlock>,
}

/// Who makes the event possible.
#[derive(Debug, Clone)]
pub struct Partners {
    /// “Les partenaires”.
    pub title: Words,
    /// In the author’s order.
    pub groups: Vec<PartnerGroup>,
}

/// Partners under one title.
#[derive(Debug, Clone)]
pub struct PartnerGroup {
    /// Left out when it is the only group.
    pub title: Option<Words>,
    /// In the author’s order.
    pub cells: Vec<PartnerCell>,
}

/// A partner on the wall of marks.
#[derive(Debug, Clone)]
pub struct PartnerCell {
    /// Its logo or its name.
    pub mark: Mark,
    /// What the partner does, or the parcours it bears.
    pub caption: Option<Words>,
    /// The parcours whose colour goes with the caption.
    pub parcours: Option<usize>,
}
