//! The colours that the parcels of a rhombus are painted in.

use super::plan::Tone;
use crate::units::Colour;

/// One accent in the tones the art needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tones {
    pub vivid: Colour,
    /// A darker neighbour of the vivid tone.
    pub mid: Colour,
    /// Cream on the night, white on a light band.
    pub light: Colour,
    /// The vivid tone of the parcours before: parcels exchanged near the centre.
    pub neighbour: Colour,
}

impl Tones {
    pub(crate) fn of(&self, tone: Tone) -> Colour {
        match tone {
            Tone::Vivid => self.vivid,
            Tone::Mid => self.mid,
            Tone::Light => self.light,
            Tone::Neighbour => self.neighbour,
        }
    }
}
