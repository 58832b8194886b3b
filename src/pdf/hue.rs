//! Colours as operators: sRGB on the screen; process inks, spot inks and the colour of registration on paper.

use crate::print::ink::{Ink, Laid};
use crate::units::Colour;
use printpdf::{Cmyk, Color, DictItem, Op, Rgb};
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
pub(super) fn overprint(overprints: bool) -> Op {
    unknown("gs", vec![DictItem::Name(overprint_name(overprints).as_bytes().to_vec())])
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

    /// What sets it.
    pub(super) fn operators(&self, side: Side) -> Vec<Op> {
        let set = |col| match side {
            Side::Fill => Op::SetFillColor { col },
            Side::Stroke => Op::SetOutlineColor { col },
        };
        let separation = |space: &str| {
            let (choose, tint) = match side {
                Side::Fill => ("cs", "scn"),
                Side::Stroke => ("CS", "SCN"),
            };
            let name = DictItem::Name(space.as_bytes().to_vec());
            vec![unknown(choose, vec![name]), unknown(tint, vec![DictItem::Real(1.0)])]
        };
        match self {
            Hue::Screen(colour) => {
                let part = |value: u8| ((f64::from(value) / 255.0 * 1000.0).round() / 1000.0) as f32;
                let (r, g, b) = (part(colour.red), part(colour.green), part(colour.blue));
                vec![set(Color::Rgb(Rgb { r, g, b, icc_profile: None }))]
            }
            Hue::Laid(Laid { ink: Ink::Process(inks), .. }) => {
                let [c, m, y, k] = inks.parts().map(|part| ((part * 100.0).round() / 10_000.0) as f32);
                vec![set(Color::Cmyk(Cmyk { c, m, y, k, icc_profile: None }))]
            }
            Hue::Laid(Laid { ink: Ink::Spot { name, .. }, .. }) => separation(&spot_name(name)),
            Hue::Registration => separation(REGISTRATION),
        }
    }
}

fn unknown(key: &str, value: Vec<DictItem>) -> Op {
    Op::Unknown { key: key.to_string(), value }
}
