//! Who takes part: people, and partners.

use super::{Key, List, RawIllustration, RawLink};
use crate::programme::tolerant::{Table, TextOr};
use schemars::JsonSchema;
use serde::Deserialize;

/// Someone where they speak, or their entry in the directory of `[[speakers]]`, where alone `id` has a meaning.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawAppearance {
    /// The handle of an entry of the directory.
    pub id: Key<String>,
    /// `Prénom Nom`, in any capitals. Without a name, the organisation speaks for itself.
    pub name: Key<String>,
    /// The last words of the name, or its first, where the index must not guess.
    pub surname: Key<String>,
    pub role: Key<String>,
    pub organisation: Key<String>,
    /// For several roles, in place of `role` and `organisation`.
    pub roles: List<Table<RawRole>>,
    /// A portrait.
    pub photo: Key<TextOr<RawIllustration>>,
    /// Some paragraphs, in the section of the speakers.
    pub biography: Key<String>,
    /// One line, beside the session.
    pub short_biography: Key<String>,
    /// "elle", "iel".
    pub pronouns: Key<String>,
    /// How the name is said.
    pub pronunciation: Key<String>,
    /// Those that the person speaks, in words.
    pub languages: List<String>,
    /// Pages of theirs.
    pub links: List<TextOr<RawLink>>,
    /// What the index sorts the name by, where it is not the surname.
    pub sort: Key<String>,
    /// Chairs the session.
    pub chair: Key<bool>,
    /// Interprets it.
    pub interpreter: Key<bool>,
    /// Takes part from elsewhere, by video.
    pub remote: Key<bool>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawRole {
    pub role: Key<String>,
    pub organisation: Key<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawGroup {
    #[schemars(required)]
    pub title: Key<String>,
    pub members: List<Table<RawPartner>>,
}

#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct RawPartner {
    /// Made from the name unless written. Alone, it calls a partner described elsewhere.
    pub id: Key<String>,
    pub name: Key<String>,
    /// Path of a picture, from the programme file.
    pub logo: Key<String>,
    /// The one-colour version for dark grounds.
    pub logo_on_dark: Key<String>,
    pub link: Key<TextOr<RawLink>>,
    /// What a screen reader says; else the name.
    pub alternative: Key<String>,
    /// What the partner does.
    pub role: Key<String>,
}
