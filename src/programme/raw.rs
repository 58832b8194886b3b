//! The programme file as it is written: one struct a table, one field a key.

mod brand;
mod event;
mod pages;
mod people;
mod schedule;

use super::tolerant::{Field, Number, Table, TextOr};
pub(super) use brand::*;
pub(super) use event::*;
pub(super) use pages::*;
pub(super) use people::*;
pub(super) use schedule::*;
use schemars::JsonSchema;
use serde::Deserialize;

/// A key that may be absent.
pub(super) type Key<T> = Option<Field<T>>;
/// A list of values.
pub(super) type List<T> = Option<Field<Vec<Field<T>>>>;

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawProgramme {
    /// Other files that hold parts of the programme, such as `["parcours/*.toml"]`, from this one. Before all tables.
    pub include: List<String>,
    /// The event itself: its title, its days, its place.
    #[schemars(required)]
    pub event: Key<Table<RawEvent>>,
    /// The page that says what the event is about.
    pub presentation: Key<Table<RawPresentation>>,
    /// What everyone attends together.
    pub plenaries: List<Table<RawPlenary>>,
    /// What to know before coming: access, parking, meals, rules.
    pub practical: List<Table<RawPractical>>,
    /// A signed text before everything else.
    pub foreword: Key<Table<RawForeword>>,
    /// Pages of their own: a title, a text, a picture.
    pub pages: List<Table<RawPage>>,
    /// Pages, or parts of pages, of those who support the event.
    pub adverts: List<Table<RawAdvert>>,
    /// The plan of the place, with its numbered rooms.
    pub plan: Key<Table<RawPlan>>,
    /// Sentences that stand out, with their authors.
    pub quotes: List<Table<RawQuote>>,
    /// Key figures: "120 gardens".
    pub figures: List<Table<RawFigure>>,
    /// Breaks, meals, departures that all share, each written once.
    pub breaks: List<Table<RawBreak>>,
    /// The thematic tracks, in the order that numbers them.
    pub parcours: List<Table<RawParcours>>,
    /// A directory, for people who appear more than once.
    pub speakers: List<Table<RawAppearance>>,
    /// Groups of partners, each under its own title.
    pub partners: List<Table<RawGroup>>,
    /// Colours, logo, families and cover picture of the house.
    pub brand: Key<Table<RawBrand>>,
    /// What the proofreader is to let pass, and why.
    pub allow: List<Table<RawWaiver>>,
    /// How the brochure is printed.
    pub print: Key<Table<RawPrint>>,
    /// How the brochure is sent and put online.
    pub share: Key<Table<RawShare>>,
    /// Who proofreads beside livret.
    pub check: Key<Table<RawCheck>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawShare {
    /// Where the page of the web will be found, such as `https://example.org/gardens`: networks show its picture, calendars lead to it.
    pub address: Key<TextOr<RawLink>>,
    /// What a mail weighs at most, and the brochure for the screen by itself, as they are sent: `2 MB`, `700k`. Photographs are made lighter to fit.
    pub most: Key<String>,
    /// The subject of the mail; the title of the event unless written.
    pub subject: Key<String>,
    /// Three sentences for the mail; livret takes the lead and the first parts of the programme unless written.
    pub highlights: List<String>,
    /// The pages that are drawn as images: `1,3-5`. All of them unless written.
    pub pages: Key<String>,
    /// Pixels across a page that is drawn as an image: 1240 unless written.
    pub width: Key<Number>,
    /// Draws pages as WebP rather than PNG.
    pub webp: Key<bool>,
    /// Makes the page of the web a folder, with a page for each session.
    pub split: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawCheck {
    /// The address of a LanguageTool server of the house, such as `http://localhost:8081`: `livret check` sends it the texts. `build` never does.
    pub languagetool: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawWaiver {
    /// The code of a fault, as it is shown: `session-overlap`.
    #[schemars(required)]
    pub code: Key<String>,
    /// The title, the name or the `id` of what it is allowed for; else it is allowed everywhere.
    #[serde(rename = "for")]
    pub for_: Key<String>,
    /// Why it is right as it is.
    #[schemars(required)]
    pub reason: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawLink {
    pub address: Key<String>,
    /// Shown in place of the address.
    pub words: Key<String>,
}

/// A picture, and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawIllustration {
    /// Path of a picture, from the programme file.
    #[schemars(required)]
    pub file: Key<String>,
    /// What stays where the picture is cropped, in percent from the left and from the top: `[50, 30]`.
    pub focus: List<Number>,
    /// Who made it.
    pub credit: Key<String>,
    /// Printed under it.
    pub caption: Key<String>,
    /// What it shows, for those who do not see it.
    pub alternative: Key<String>,
    /// It shows nothing that anybody misses.
    pub decorative: Key<bool>,
}
