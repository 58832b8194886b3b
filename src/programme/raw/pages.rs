//! What is read around the schedule: presentation, practical notes, pages of their own, adverts, the plan.

use super::{Key, List, RawIllustration, RawLink};
use crate::programme::tolerant::{Number, TextOr};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPresentation {
    /// Replaces the word of the language.
    pub title: Key<String>,
    /// The first paragraph, set larger.
    pub lead: Key<String>,
    pub body: Key<String>,
    /// A line above the list of parcours.
    pub parcours_intro: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPractical {
    /// Else the words for its icon.
    pub title: Key<String>,
    /// `step-free`, `loop`, `sign-language`, `easy-read`, `quiet-room`, `train`, `bus`, `bicycle`, `parking`, `meal`, `bed`, `wifi`, `child`,
    /// `cloakroom`, `first-aid`, `information`; or the words for them.
    pub icon: Key<String>,
    /// Paragraphs, lists, headings (`## Bus`) and tables (`| Départ | Arrivée |`).
    #[schemars(required)]
    pub text: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawForeword {
    /// Replaces the word of the language.
    pub title: Key<String>,
    /// Paragraphs, lists, headings and tables.
    #[schemars(required)]
    pub text: Key<String>,
    /// Who signs it.
    pub author: Key<String>,
    /// What the author does.
    pub role: Key<String>,
    /// A portrait of the author.
    pub photo: Key<TextOr<RawIllustration>>,
    /// A picture of the signature.
    pub signature: Key<TextOr<RawIllustration>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPage {
    #[schemars(required)]
    pub title: Key<String>,
    /// Paragraphs, lists, headings and tables.
    pub text: Key<String>,
    /// A picture, and what is to be said of it.
    pub picture: Key<TextOr<RawIllustration>>,
    /// What it follows: `cover`, `presentation`, `glance`, `sessions` unless written, `practical`, `speakers`, `partners`.
    pub after: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawAdvert {
    /// Path of a picture or of a PDF, from the programme file.
    #[schemars(required)]
    pub file: Key<String>,
    /// What it says, for those who do not see it.
    #[schemars(required)]
    pub alternative: Key<String>,
    /// `full` page unless written, `half` or `quarter`.
    pub size: Key<String>,
    pub link: Key<TextOr<RawLink>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPlan {
    /// Replaces the word of the language.
    pub title: Key<String>,
    /// Path of a picture, from the programme file.
    #[schemars(required)]
    pub file: Key<String>,
    /// Who drew it.
    pub credit: Key<String>,
    /// The rooms of the plan, in order: the list that tells what it shows.
    #[schemars(required)]
    pub rooms: List<TextOr<RawRoom>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawRoom {
    /// As it stands on the plan; else its place in the list.
    pub number: Key<Number>,
    /// As sessions call it.
    #[schemars(required)]
    pub name: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawQuote {
    /// One or two sentences, without quotation marks.
    #[schemars(required)]
    pub text: Key<String>,
    /// Who said it.
    pub author: Key<String>,
    /// What the author does: "Géographe".
    pub role: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawFigure {
    /// The figure, with its unit: "120", "3,5 km".
    #[schemars(required)]
    pub value: Key<String>,
    /// What it counts: "jardins partagés".
    #[schemars(required)]
    pub text: Key<String>,
}
