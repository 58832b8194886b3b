//! The colours of a theme, and the pairs of text and ground that must be readable.

use super::contrast::contrast;
use super::shape::Places;
use super::surface::Pair;
use crate::diagnostic::{Diagnostic, say};
use crate::units::Colour;
use schemars::JsonSchema;
use serde::Deserialize;

/// The quiet colours, the same for every parcours.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Palette {
    /// Text, and the ground of cover and plenaries.
    pub ink: Colour,
    /// The motif tone on tone; decoration only.
    pub night: Colour,
    pub night_deep: Colour,
    /// The parts of a sign that are not lit.
    pub off: Colour,
    /// Captions.
    pub grey: Colour,
    /// Hairlines.
    pub rule: Colour,
    /// Text and marks on ink.
    pub cream: Colour,
    /// Secondary text on ink.
    pub mist: Colour,
    /// Hairlines on ink.
    pub night_rule: Colour,
    /// The bands of breaks.
    pub sand: Colour,
    /// Labels and rules on ink.
    pub gold: Colour,
    pub paper: Colour,
}

/// The four tones of a parcours.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accent {
    /// Fills, rules and art; never text.
    pub vivid: Colour,
    /// Art only.
    pub mid: Colour,
    /// Text.
    pub deep: Colour,
    /// Grounds.
    pub pale: Colour,
}

/// Least contrast of any text with its ground (WCAG 2.1, 1.4.3, level AA). Large text could do with 3:1; all of it reaches more, since
/// one tone serves several sizes.
pub(super) const LEAST_CONTRAST: f64 = 4.5;

/// Reports every pair of text and ground that is under 4.5:1.
pub(super) fn check(pairs: &[Pair], places: &Places, faults: &mut Vec<Diagnostic>) {
    for Pair { text: (text, text_colour), ground: (ground, ground_colour) } in pairs {
        let ratio = contrast(*text_colour, *ground_colour);
        if ratio < LEAST_CONTRAST {
            let saying = say("low-contrast")
                .with("text", format!("{text} {text_colour}"))
                .with("ground", format!("{ground} {ground_colour}"))
                // Rounded down: 4.49 is not 4.5.
                .with("ratio", (ratio * 10.0).floor() / 10.0)
                .with("least", LEAST_CONTRAST);
            let fault = Diagnostic::error("low-contrast", saying);
            let fault = places.locate_colour(fault, text, *text_colour, "text");
            faults.push(places.locate_colour(fault, ground, *ground_colour, "ground"));
        }
    }
}
