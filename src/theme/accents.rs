//! Accents beyond the theme's own, derived in Oklch so that all look equally strong.

use super::contrast::contrast;
use super::palette::Accent;
use crate::units::Colour;
use palette::{IntoColor, OklabHue, Oklch, Srgb};

const WHITE: Colour = Colour::rgb(255, 255, 255);

/// The first `count` accents: the theme's, then derived ones whose hues fall in the widest gaps.
pub(super) fn extend(own: &[Accent], count: usize) -> Vec<Accent> {
    let mut accents: Vec<Accent> = own.iter().copied().take(count).collect();
    let mut hues: Vec<f64> = own.iter().map(|accent| oklch(accent.vivid).hue.into_positive_degrees()).collect();
    let mean = |part: fn(&Oklch<f64>) -> f64, tone: fn(&Accent) -> Colour| {
        own.iter().map(|accent| part(&oklch(tone(accent)))).sum::<f64>() / own.len().max(1) as f64
    };
    let (light, chroma) = (mean(|c| c.l, |a| a.vivid), mean(|c| c.chroma, |a| a.vivid));
    let (mid_light, mid_chroma) = (mean(|c| c.l, |a| a.mid), mean(|c| c.chroma, |a| a.mid));
    let (pale_light, pale_chroma) = (mean(|c| c.l, |a| a.pale), mean(|c| c.chroma, |a| a.pale));
    while accents.len() < count {
        let hue = widest_gap(&hues);
        hues.push(hue);
        accents.push(Accent {
            vivid: colour(light, chroma, hue),
            mid: colour(mid_light, mid_chroma, hue),
            deep: readable(chroma, hue),
            pale: colour(pale_light, pale_chroma, hue),
        });
    }
    accents
}

/// The middle of the widest gap between hues, in degrees.
fn widest_gap(hues: &[f64]) -> f64 {
    let mut sorted = hues.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(&first) = sorted.first() else { return 40.0 };
    let nexts = sorted.iter().copied().skip(1).chain([first + 360.0]);
    let (from, gap) = sorted
        .iter()
        .zip(nexts)
        .map(|(&from, to)| (from, to - from))
        .fold((first, 0.0), |widest, gap| if gap.1 > widest.1 + 1e-9 { gap } else { widest });
    (from + gap / 2.0) % 360.0
}

/// The lightest tone of a hue that reaches 6:1 on white.
fn readable(chroma: f64, hue: f64) -> Colour {
    let mut light = 0.6;
    loop {
        let tone = colour(light, chroma * 0.8, hue);
        if contrast(tone, WHITE) >= 6.0 || light <= 0.05 {
            return tone;
        }
        light -= 0.01;
    }
}

fn oklch(colour: Colour) -> Oklch<f64> {
    Srgb::new(colour.red, colour.green, colour.blue).into_format::<f64>().into_color()
}

fn colour(light: f64, chroma: f64, hue: f64) -> Colour {
    // Chroma is lowered until the colour is one that sRGB can show.
    let mut chroma = chroma;
    loop {
        let rgb: Srgb<f64> = Oklch::new(light, chroma, OklabHue::from_degrees(hue)).into_color();
        let shown = [rgb.red, rgb.green, rgb.blue].iter().all(|part| (-0.001..=1.001).contains(part));
        if shown || chroma < 0.005 {
            let rgb = rgb.into_format::<u8>();
            return Colour::rgb(rgb.red, rgb.green, rgb.blue);
        }
        chroma *= 0.95;
    }
}
