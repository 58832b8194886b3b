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

pub(crate) use super::profile::{Gap, NARROW, NO_BREAK, Profile, Quotes};

use icu_normalizer::ComposingNormalizerBorrowed;
use signs::Signs;

impl Profile {
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

/// The outer quotation marks of a language, given as a BCP 47 tag, each with the space that it has inside.
pub(crate) fn quotation_marks(language: &str) -> (String, String) {
    let profile = Profile::of(language);
    let (open, close) = profile.quotes.map_or(('“', '”'), |quotes| quotes.outer);
    match profile.guillemets {
        Gap::Space(space) if open == '«' => (format!("{open}{space}"), format!("{space}{close}")),
        _ => (open.to_string(), close.to_string()),
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
        tidy_spaces: signs.tidy_spaces,
        apostrophes: signs.apostrophes,
        quotes: signs.quotes,
        guillemets: signs.guillemets,
        names: signs.names,
        capital_nouns: signs.capital_nouns,
        ..Profile::silent(&signs.language)
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
