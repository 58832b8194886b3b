//! Pictures and marks where they are shown.

use super::{Key, Words};
use crate::diagnostic::Span;
use crate::picture::PictureId;

/// The logo of the house.
#[derive(Debug, Clone)]
pub struct HouseLogo {
    /// For pale grounds.
    pub logo: Option<PictureId>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<PictureId>,
    /// What a screen reader says.
    pub alternative: String,
    /// Where the author names it.
    pub span: Option<Span>,
}

/// A picture of the author's where it is shown.
#[derive(Debug, Clone)]
pub struct Illustration {
    /// Which one.
    pub picture: PictureId,
    /// What stays where it is cropped: from the left and from the top, in parts of its size. `None`: it is to be shown whole.
    pub focus: Option<(f64, f64)>,
    /// What a screen reader says; `None` where it is decoration.
    pub alternative: Option<String>,
    /// What it shows.
    pub caption: Option<Words>,
    /// Who made it.
    pub credit: Option<Words>,
    /// Where the author names it.
    pub span: Span,
}

impl Illustration {
    /// What stands under it.
    pub fn words(&self) -> Option<Words> {
        let parts: Vec<&Words> = self.caption.iter().chain(&self.credit).collect();
        (!parts.is_empty()).then(|| Words::joined(parts, " · "))
    }

    /// It without what would stand under it.
    pub fn without_words(self) -> Illustration {
        Illustration { caption: None, credit: None, ..self }
    }
}

/// Partner marks under one caption.
#[derive(Debug, Clone)]
pub struct MarkRow {
    /// “Porté par”.
    pub caption: Words,
    /// In the author’s order.
    pub marks: Vec<Mark>,
}

/// The marks of all partners on a cover.
#[derive(Debug, Clone)]
pub struct CoverMarks {
    /// “Avec le soutien de”.
    pub caption: Words,
    /// In the author’s order, after the organiser.
    pub marks: Vec<Mark>,
    /// How many of them, from the first, are those of organisers and co-organisers: these may stand alone, under their own caption.
    pub organisers: usize,
    /// “Organisé par”.
    pub organiser_caption: Words,
    /// Titles of groups whose partners the cover leaves to the page of the partners.
    pub other_groups: Vec<Words>,
}

/// The mark of a partner: its logo, or its name where it has none.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Of the partner.
    pub key: Key,
    /// Of the partner, shown where there is no logo.
    pub name: Words,
    /// For pale grounds.
    pub logo: Option<PictureId>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Option<PictureId>,
    /// What a screen reader says.
    pub alternative: String,
    /// Where a click on it leads.
    pub link: Option<String>,
    /// What is said for the link, where the author words it.
    pub link_words: Option<String>,
}
