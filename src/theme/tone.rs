//! Colours by lightness, chroma and hue, in Oklch: a step in it looks equally large in every hue.

use super::contrast::contrast;
use crate::units::Colour;
use palette::{IntoColor, OklabHue, Oklch, Srgb};

/// Chroma under which a colour is taken for a grey: its hue means nothing.
const GREY: f64 = 0.02;

/// A colour taken apart. Lightness runs from 0 to 1, chroma from 0 to about 0.37, the hue in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Tone {
    pub light: f64,
    pub chroma: f64,
    pub hue: f64,
}

impl Tone {
    pub(super) fn of(colour: Colour) -> Tone {
        let oklch: Oklch<f64> = Srgb::new(colour.red, colour.green, colour.blue).into_format::<f64>().into_color();
        Tone { light: oklch.l, chroma: oklch.chroma, hue: oklch.hue.into_positive_degrees() }
    }

    pub(super) fn is_grey(&self) -> bool {
        self.chroma < GREY
    }

    pub(super) fn light(self, light: f64) -> Tone {
        Tone { light: light.clamp(0.0, 1.0), ..self }
    }

    /// The nearest colour that sRGB can show: chroma is lowered as far as that takes.
    pub(super) fn colour(self) -> Colour {
        let mut chroma = self.chroma;
        loop {
            let rgb: Srgb<f64> = Oklch::new(self.light, chroma, OklabHue::from_degrees(self.hue)).into_color();
            let shown = [rgb.red, rgb.green, rgb.blue].iter().all(|part| (-0.001..=1.001).contains(part));
            if shown || chroma < 0.005 {
                let rgb = rgb.into_format::<u8>();
                return Colour::rgb(rgb.red, rgb.green, rgb.blue);
            }
            chroma *= 0.95;
        }
    }

    /// How far two colours look apart: the distance in Oklab, where black and white are 1 apart.
    pub(super) fn distance(&self, other: &Tone) -> f64 {
        let flat = |tone: &Tone| {
            let angle = tone.hue.to_radians();
            (tone.chroma * angle.cos(), tone.chroma * angle.sin())
        };
        let ((a, b), (c, d)) = (flat(self), flat(other));
        ((self.light - other.light).powi(2) + (a - c).powi(2) + (b - d).powi(2)).sqrt()
    }
}

/// The contrast of a text with the worst of its grounds.
pub(super) fn worst(text: Colour, grounds: &[Colour]) -> f64 {
    grounds.iter().map(|&ground| contrast(text, ground)).fold(f64::INFINITY, f64::min)
}

/// The colour itself where it can be read on every ground, else the nearest darker one that can.
pub(super) fn darkened(colour: Colour, grounds: &[Colour], least: f64) -> Colour {
    shifted(colour, grounds, least, -0.004)
}

/// The colour itself where it can be read on every ground, else the nearest lighter one that can.
pub(super) fn lightened(colour: Colour, grounds: &[Colour], least: f64) -> Colour {
    shifted(colour, grounds, least, 0.004)
}

fn shifted(colour: Colour, grounds: &[Colour], least: f64, step: f64) -> Colour {
    let mut tone = Tone::of(colour);
    let mut shown = colour;
    while worst(shown, grounds) < least {
        tone.light += step;
        match tone.light {
            ..=0.0 => return Colour::rgb(0, 0, 0),
            1.0.. => return Colour::rgb(255, 255, 255),
            _ => shown = tone.colour(),
        }
    }
    shown
}
