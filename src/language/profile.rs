//! What the orthotypography of a language asks for: data of its file, which [`super::orthotypography`] applies.

use serde::Deserialize;

pub(crate) const NO_BREAK: char = '\u{a0}';
pub(crate) const NARROW: char = '\u{202f}';

/// What stands before a sign such as `!`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "Spacing")]
pub(crate) enum Gap {
    /// As the author typed it.
    AsTyped,
    /// Nothing.
    Closed,
    /// This space.
    Space(char),
}

/// A gap as the file of a language names it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Spacing {
    AsTyped,
    Closed,
    NoBreak,
    Narrow,
}

impl From<Spacing> for Gap {
    fn from(spacing: Spacing) -> Gap {
        match spacing {
            Spacing::AsTyped => Gap::AsTyped,
            Spacing::Closed => Gap::Closed,
            Spacing::NoBreak => Gap::Space(NO_BREAK),
            Spacing::Narrow => Gap::Space(NARROW),
        }
    }
}

/// The quotation marks of a language, from the outside in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct Quotes {
    pub outer: (char, char),
    pub inner: (char, char),
}

/// The rules of a language: the table `[typography]` of its file, which names their sources.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Profile {
    /// Two-letter code of the language whose words and months the rules know.
    pub language: String,
    /// One space in place of several; no space before a comma or a full stop.
    pub tidy_spaces: bool,
    /// `'` becomes `’`.
    pub apostrophes: bool,
    /// `...` becomes `…`.
    pub ellipses: bool,
    pub quotes: Option<Quotes>,
    /// Inside « ».
    pub guillemets: Gap,
    /// Before `;`, `!` and `?`.
    pub high_signs: Gap,
    /// Before `:`.
    pub colon: Gap,
    /// `10h30` becomes `10 h 30`, and `10h-12h` a range.
    pub hours: bool,
    /// Days stay with their months and months with their years.
    pub dates: bool,
    /// Numbers stay with their units, digits of a thousand with each other.
    pub numbers: bool,
    /// Before `%`, `€` and other signs of units when nothing was typed.
    pub unit_signs: Gap,
    /// `M. Dupont`, `Comité 21` and the like are not divided.
    pub names: bool,
    /// `oeuvre` becomes `œuvre`.
    pub ligatures: bool,
    /// `A quelques mois` becomes `À quelques mois`, `Etat` becomes `État`.
    pub capital_accents: bool,
    /// Every noun has a capital, so that a capital tells no name: words with one are divided like others.
    pub capital_nouns: bool,
}

impl Profile {
    /// No rule at all, for a text in that language.
    pub(crate) fn silent(language: &str) -> Profile {
        Profile {
            language: language.to_string(),
            tidy_spaces: false,
            apostrophes: false,
            ellipses: false,
            quotes: None,
            guillemets: Gap::AsTyped,
            high_signs: Gap::AsTyped,
            colon: Gap::AsTyped,
            hours: false,
            dates: false,
            numbers: false,
            unit_signs: Gap::AsTyped,
            names: false,
            ligatures: false,
            capital_accents: false,
            capital_nouns: false,
        }
    }

    /// For a language that livret does not know: what is right in every one.
    pub(super) fn neutral() -> Profile {
        Profile { tidy_spaces: true, ellipses: true, ..Profile::silent("") }
    }
}
