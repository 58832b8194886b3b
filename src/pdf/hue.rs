//! Colours as operators: sRGB on the screen; process inks, spot inks and the colour of registration on paper.

use super::operators::Operators;
use crate::print::ink::{Ink, Laid};
use crate::units::Colour;
use std::sync::Arc;

/// What is set: the colour of fills or of strokes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Fill,
    Stroke,
}

/// A colour of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Hue {
    Screen(Colour),
    Laid(Laid),
    /// Full tone on every plate.
    Registration,
}

/// The resource name of the space that prints on every plate.
pub(super) const REGISTRATION: &str = "All";

/// The resource name of a graphics state.
pub(super) fn overprint_name(overprints: bool) -> &'static str {
    if overprints { "Over" } else { "Out" }
}

/// Prints over what is below from here on, or cuts it out.
pub(super) fn overprint(overprints: bool, to: &mut Operators) {
    to.name(overprint_name(overprints)).op("gs");
}

/// The resource name of a spot ink: PDF names take any byte, readers of resources do not.
pub(super) fn spot_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    format!("Spot_{plain}")
}

impl Hue {
    pub(super) fn overprints(&self) -> bool {
        matches!(self, Hue::Laid(Laid { overprints: true, .. }))
    }

    /// The name of its own ink.
    pub(super) fn spot(&self) -> Option<&Arc<str>> {
        match self {
            Hue::Laid(Laid { ink: Ink::Spot { name, .. }, .. }) => Some(name),
            _ => None,
        }
    }

    /// Sets it.
    pub(super) fn set(&self, side: Side, to: &mut Operators) {
        let of = |fill, stroke| match side {
            Side::Fill => fill,
            Side::Stroke => stroke,
        };
        let mut separation = |space: &str| {
            to.name(space).op(of("cs", "CS"));
            to.tints(&[1.0]).op(of("scn", "SCN"));
        };
        match self {
            Hue::Screen(colour) => {
                let part = |value: u8| (f64::from(value) / 255.0 * 1000.0).round() / 1000.0;
                to.tints(&[colour.red, colour.green, colour.blue].map(part)).op(of("rg", "RG"));
            }
            Hue::Laid(Laid { ink: Ink::Process(inks), .. }) => {
                to.tints(&inks.parts().map(|part| part / 100.0)).op(of("k", "K"));
            }
            Hue::Laid(Laid { ink: Ink::Spot { name, .. }, .. }) => separation(&spot_name(name)),
            Hue::Registration => separation(REGISTRATION),
        }
    }
}
