//! The programme as livret understands it once read: references resolved, times ordered, language known.
//!
//! Texts are as the author typed them (typography comes later), and each carries its place in the file, so that a fault
//! found by the layout can point at its line.

mod brand;
mod event;
mod pages;
mod partners;
mod people;
mod prose;
mod schedule;

use super::located::{Line, Located};
use super::print::PrintSettings;
use crate::diagnostic::Span;
pub use brand::*;
pub use event::*;
pub use pages::*;
pub use partners::*;
pub use people::*;
pub use prose::*;
pub use schedule::*;
use std::path::PathBuf;

/// A programme, read: its references lead to what they name, its times are in order, its language is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// What takes place.
    pub event: Event,
    /// What it is about.
    pub presentation: Option<Presentation>,
    /// In order of time.
    pub plenaries: Vec<Plenary>,
    /// In the author's order, which numbers them.
    pub parcours: Vec<Parcours>,
    /// What to know before coming, in the author's order.
    pub practical: Vec<Practical>,
    /// Before everything else.
    pub foreword: Option<Foreword>,
    /// In the author's order.
    pub pages: Vec<FreePage>,
    /// In the author's order.
    pub adverts: Vec<Advert>,
    /// Of the place.
    pub plan: Option<Plan>,
    /// Sentences that stand out, in the author's order.
    pub quotes: Vec<Quote>,
    /// In the author's order.
    pub figures: Vec<KeyFigure>,
    /// What all share, day by day in the author's order. Those that lie in a plenary or between the sessions of a parcours stand there, too.
    pub breaks: Vec<SharedBreak>,
    /// Everyone who speaks or moderates, each once, in order of appearance.
    pub people: Vec<Person>,
    /// Each once, in the author’s order.
    pub partners: Vec<Partner>,
    /// Under their titles, in the author’s order.
    pub partner_groups: Vec<PartnerGroup>,
    /// What the house brings to the look.
    pub brand: Option<Brand>,
    /// How it is printed.
    pub print: PrintSettings,
    /// The entries of `[[speakers]]`, in the author's order.
    pub directory: Vec<Entry>,
    /// What the author lets stand.
    pub waivers: Vec<Waiver>,
    /// The address of a LanguageTool server, over plain HTTP.
    pub languagetool: Option<Line>,
    /// How it is sent and put online.
    pub share: super::share::ShareSettings,
    /// The languages of its texts.
    pub tongues: super::tongues::Tongues,
    /// The same programme in the second language of the brochure, where one brochure has two.
    pub other: Option<Box<Programme>>,
}

impl Programme {
    /// The picture files that it names: logos of partners and brand, the picture of the cover, illustrations.
    pub fn pictures(&self) -> impl Iterator<Item = &Located<PathBuf>> {
        let partners = self.partners.iter().flat_map(|partner| partner.logo.iter().chain(&partner.logo_on_dark));
        let brand = self.brand.iter();
        let brand = brand.flat_map(|brand| brand.logo.iter().chain(&brand.logo_on_dark).chain(&brand.cover));
        let others = self.adverts.iter().map(|advert| &advert.file).chain(self.plan.iter().map(|plan| &plan.file));
        partners.chain(brand).chain(self.illustrations().map(|illustration| &illustration.file)).chain(others)
    }

    /// The pictures that something is to be said of: those of the event, of what takes place, and portraits.
    pub fn illustrations(&self) -> impl Iterator<Item = &Illustration> {
        let plenaries = self.plenaries.iter();
        let parcours = self.parcours.iter();
        let of_parts = plenaries.clone().map(|one| &one.picture).chain(parcours.clone().map(|one| &one.picture));
        let sessions = plenaries.flat_map(|one| &one.sessions).chain(parcours.flat_map(|one| &one.sessions));
        let pictures = of_parts.chain(sessions.map(|session| &session.picture));
        let others = self.practical.iter().map(|note| &note.picture).chain(self.pages.iter().map(|page| &page.picture));
        let signed = self.foreword.iter().flat_map(|foreword| foreword.photo.iter().chain(&foreword.signature));
        let shown = self.event.picture.iter().chain(pictures.chain(others).flatten());
        shown.chain(signed).chain(self.portraits().map(|(_, photo)| photo))
    }

    /// The language of a text by its place: its own where it was chosen from several, else that of all texts.
    pub fn language_at(&self, place: &Span) -> &str {
        self.tongues.chosen(place).unwrap_or_else(|| self.tongues.plain_or(&self.event.language))
    }

    /// Those who have one, and theirs.
    pub fn portraits(&self) -> impl Iterator<Item = (&Person, &Illustration)> {
        self.people.iter().filter_map(|person| Some((person, person.profile.photo.as_ref()?)))
    }
}

/// A fault that the author has looked at and lets stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiver {
    /// As written: a code or a number of the catalogue, known or not.
    pub code: Line,
    /// The title, name or identifier of the object that it stands for; everything unless written.
    pub object: Option<Line>,
    /// Why it stands.
    pub reason: Line,
    /// Of its table.
    pub span: Span,
}
