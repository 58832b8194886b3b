//! Orthotypography: the spaces, quotes, apostrophes and ligatures of a language, applied to text typed any way.
//!
//! Rules belong to a [`Profile`], since authorities disagree; each can be switched off, and applying them twice changes nothing.
//! They touch spaces and signs, and compose letters (NFC). Letters change in two cases only: the ligatures œ and æ, and accents on capitals, both of them
//! for listed French words.

mod numbers;
mod punctuation;
mod quotes;
mod signs;
#[cfg(test)]
mod tests;
mod words;

use super::wording::Language;
use icu_normalizer::ComposingNormalizerBorrowed;
use serde::Deserialize;
use signs::Signs;

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
    /// The profile of a language, given as a BCP 47 tag, as its region has it. Languages that livret does not know get one that only
    /// tidies spaces and ellipses.
    pub(crate) fn of(tag: &str) -> Profile {
        Language::find(tag).map_or_else(Profile::neutral, |language| language.typography.clone())
    }

    fn neutral() -> Profile {
        Profile {
            language: String::new(),
            tidy_spaces: true,
            apostrophes: false,
            ellipses: true,
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

    /// Applies the rules to a text cut into pieces, as inline markup does: `«**Titre**»` is typeset as `«Titre»` is. A space
    /// that a rule adds goes to the piece of the sign that wants it.
    pub(crate) fn typeset_pieces(&self, pieces: &mut [String]) {
        self.typeset_around(pieces, &[]);
    }

    /// The same but for the pieces that are `kept` as they are: words of a program, in which a space or a dash means something.
    pub(crate) fn typeset_around(&self, pieces: &mut [String], kept: &[bool]) {
        // Letters typed as a base and an accent are one letter to the rules.
        for piece in pieces.iter_mut().filter(|piece| !piece.is_ascii()) {
            *piece = ComposingNormalizerBorrowed::new_nfc().normalize(piece).into_owned();
        }
        let mut signs = Signs::new(pieces, kept);
        if self.tidy_spaces {
            punctuation::single_spaces(&mut signs);
        }
        if self.ellipses {
            punctuation::ellipses(&mut signs);
        }
        quotes::quotes_and_apostrophes(self, &mut signs);
        if self.ligatures {
            words::ligatures(&mut signs);
        }
        if self.capital_accents {
            words::capital_accents(&mut signs);
        }
        numbers::numbers(self, &mut signs);
        if self.names {
            words::names(&self.language, &mut signs);
        }
        punctuation::gaps(self, &mut signs);
        signs.write(pieces);
    }
}

/// Applies the rules of a language, given as a BCP 47 tag such as `fr-FR`, to a text.
pub(crate) fn typeset(language: &str, text: &str) -> String {
    let mut pieces = [text.to_string()];
    typeset_pieces(language, &mut pieces);
    let [typeset] = pieces;
    typeset
}

/// The apostrophes and quotes of a language in a name, of which no rule touches a letter or a figure.
pub(crate) fn typeset_name(language: &str, name: &str) -> String {
    let signs = Profile::of(language);
    let profile = Profile {
        ellipses: false,
        high_signs: Gap::AsTyped,
        colon: Gap::AsTyped,
        hours: false,
        dates: false,
        numbers: false,
        unit_signs: Gap::AsTyped,
        ligatures: false,
        capital_accents: false,
        ..signs
    };
    let mut pieces = [name.to_string()];
    profile.typeset_pieces(&mut pieces);
    let [typeset] = pieces;
    typeset
}

/// Applies the rules of a language to a text cut into pieces, some of which are kept; see [`Profile::typeset_around`].
pub(crate) fn typeset_around(language: &str, pieces: &mut [String], kept: &[bool]) {
    Profile::of(language).typeset_around(pieces, kept);
}

/// Applies the rules of a language to a text cut into pieces; see [`Profile::typeset_pieces`].
pub(crate) fn typeset_pieces(language: &str, pieces: &mut [String]) {
    Profile::of(language).typeset_pieces(pieces);
}
