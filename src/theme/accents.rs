//! Accents beyond those that are named, derived in Oklch so that all look equally strong.

use super::palette::Accent;
use super::tone::{Tone, darkened};
use crate::units::Colour;
use schemars::JsonSchema;
use serde::Deserialize;

/// How many colours a theme shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Hues {
    /// One a parcours.
    #[default]
    Many,
    /// One for all: the parcours are told by number and name.
    One,
}

/// The first `count` accents: the theme's, then derived ones whose hues fall in the widest gaps; or the first for all.
pub(super) fn extend(own: &[Accent], hues: Hues, paper: Colour, count: usize) -> Vec<Accent> {
    if hues == Hues::One {
        return own.iter().copied().take(1).cycle().take(if own.is_empty() { 0 } else { count }).collect();
    }
    let mut accents: Vec<Accent> = own.iter().copied().take(count).collect();
    let mut hues: Vec<f64> = own.iter().map(|accent| Tone::of(accent.vivid).hue).collect();
    let [vivid, mid, _, pale] = mean(own);
    while accents.len() < count {
        let hue = widest_gap(&hues);
        hues.push(hue);
        let pale = Tone { hue, ..pale }.colour();
        // The deep tone is less colourful than the vivid one, and is read with ease.
        let text = Tone { light: 0.6, chroma: vivid.chroma * 0.8, hue }.colour();
        accents.push(Accent {
            vivid: Tone { hue, ..vivid }.colour(),
            mid: Tone { hue, ..mid }.colour(),
            deep: darkened(text, &[paper], 6.0),
            pale,
        });
    }
    accents
}

/// The mean lightness and chroma of the vivid, mid, deep and pale tones.
pub(super) fn mean(accents: &[Accent]) -> [Tone; 4] {
    let parts: [fn(&Accent) -> Colour; 4] = [|a| a.vivid, |a| a.mid, |a| a.deep, |a| a.pale];
    parts.map(|part| {
        let mean = |of: fn(Tone) -> f64| {
            accents.iter().map(|accent| of(Tone::of(part(accent)))).sum::<f64>() / accents.len().max(1) as f64
        };
        Tone { light: mean(|tone| tone.light), chroma: mean(|tone| tone.chroma), hue: 0.0 }
    })
}

/// The middle of the widest gap between hues, in degrees.
pub(super) fn widest_gap(hues: &[f64]) -> f64 {
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
