//! The first page and the last.

use super::{CoverMarks, Fact, HouseLogo, Mark, Words};
use crate::picture::PictureId;

/// The first page: what the event is, when and where.
#[derive(Debug, Clone)]
pub struct Cover {
    /// The series of events, above the title.
    pub series: Option<Words>,
    /// Of the event.
    pub title: Words,
    /// Below the title.
    pub subtitle: Option<Words>,
    /// Whom the copy is for.
    pub bearer: Option<Words>,
    /// Date, place, hours, price.
    pub facts: Vec<Fact>,
    /// The logo of the house.
    pub logo: Option<HouseLogo>,
    /// A photograph, decoration only.
    pub picture: Option<PictureId>,
    /// Caption and marks of the partners; of the organiser alone when they are many.
    pub marks: Option<CoverMarks>,
}

/// The last page: how to take part.
#[derive(Debug, Clone)]
pub struct Back {
    /// “Inscrivez-vous”.
    pub call: Words,
    /// Where one registers, connects, asks.
    pub facts: Vec<Fact>,
    /// For the telephones of readers of paper.
    pub code: Option<Code>,
    /// The organiser and the partners.
    pub marks: Vec<Mark>,
    /// How many of them, from the first, are those of organisers and co-organisers.
    pub organisers: usize,
}

/// A QR code and its caption.
#[derive(Debug, Clone)]
pub struct Code {
    /// What it leads to.
    pub address: String,
    /// Beside it.
    pub caption: Words,
    /// What a screen reader says.
    pub alternative: String,
}
