//! Accents beyond those that are named, derived so that nobody takes one parcours for another: on a copy, too, and without red and green.

use super::apart::{Seen, TOLD, greys_apart};
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
    /// One for all, in as many tones: the parcours are told by number, name and form.
    One,
}

/// Lightness (CIE L*) of the darkest and of the lightest derived colour: between ink and paper.
const LIGHTS: std::ops::RangeInclusive<u32> = 14..=82;
/// Degrees from one hue that is tried to the next.
const HUE_STEP: usize = 15;
/// What a derived colour is further from the others than it must be.
const SPARE: f64 = 0.2;
/// Chroma of a derived colour beside one that has nearly none of its own.
const LEAST_CHROMA: f64 = 0.08;

/// The first `count` accents: the theme's, then derived ones; of one hue, the tones of the first.
pub(super) fn extend(own: &[Accent], hues: Hues, paper: Colour, count: usize) -> Vec<Accent> {
    let kept = if hues == Hues::One { 1 } else { count };
    let mut accents: Vec<Accent> = own.iter().copied().take(kept.min(count)).collect();
    let Some(first) = accents.first().copied() else { return accents };
    let [_, _, _, pale] = mean(own);
    while accents.len() < count {
        let made: Vec<Colour> = accents.iter().map(|accent| accent.vivid).collect();
        let vivid = further(&made, hues);
        let tone = Tone::of(vivid);
        let (deep, pale) = match hues {
            Hues::One => (first.deep, first.pale),
            // The deep tone is less colourful than the vivid one, and is read with ease.
            Hues::Many => (
                darkened(Tone { light: 0.6, chroma: tone.chroma * 0.8, ..tone }.colour(), &[paper], 6.0),
                Tone { hue: tone.hue, ..pale }.colour(),
            ),
        };
        accents.push(Accent { vivid, mid: shade(vivid, 0.07), deep, pale });
    }
    accents
}

/// The shade of a colour for the art: a step darker, or lighter where it is nearly black.
pub(super) fn shade(vivid: Colour, step: f64) -> Colour {
    let tone = Tone::of(vivid);
    tone.light(if tone.light > 0.35 { tone.light - step } else { tone.light + step * 1.5 }).colour()
}

/// A colour that is told from all of `made` in grey and without red and green, as long as there is room for one; of their hue where they
/// have but one to show, or none.
pub(super) fn further(made: &[Colour], hues: Hues) -> Colour {
    let tones: Vec<Tone> = made.iter().map(|&colour| Tone::of(colour)).collect();
    let seen: Vec<Seen> = made.iter().map(|&colour| Seen::of(colour)).collect();
    let main = tones.iter().find(|tone| !tone.is_grey()).copied();
    let turns: Vec<Option<f64>> = match (main, hues) {
        (None, _) => vec![None],
        (Some(main), Hues::One) => vec![Some(main.hue)],
        (Some(main), Hues::Many) => (0..360).step_by(HUE_STEP).map(|turn| Some(main.hue + turn as f64)).collect(),
    };
    let chroma = main.map_or(0.0, |main| main.chroma.max(LEAST_CHROMA));
    let nearest = |light: f64| seen.iter().map(|one| greys_apart(one.light(), light)).fold(f64::INFINITY, f64::min);
    let mut lights: Vec<(f64, f64)> = LIGHTS.map(|light| (nearest(f64::from(light)), f64::from(light))).collect();
    // As near to the others as can be told: so there is room for more.
    lights.sort_by(|one, other| one.0.total_cmp(&other.0));
    let free = lights.iter().filter(|(apart, _)| *apart >= TOLD + SPARE).map(|(_, light)| *light);
    for light in free.clone() {
        let candidates = turns.iter().map(|turn| of_lightness(light, chroma, *turn));
        let told = candidates
            .map(|colour| (Seen::of(colour), colour))
            .filter(|(candidate, _)| seen.iter().all(|one| one.apart(candidate) >= TOLD + SPARE));
        if let Some(colour) = most_different(told, &seen) {
            return colour;
        }
    }
    // No room is left: the grey that is farthest from the others, and there the hue.
    let light = lights.last().map_or(50.0, |(_, light)| *light);
    let candidates = turns.iter().map(|turn| of_lightness(light, chroma, *turn));
    let candidates = candidates.map(|colour| (Seen::of(colour), colour)).filter(|(_, colour)| !made.contains(colour));
    most_different(candidates, &seen).unwrap_or_else(|| unlike(made))
}

/// The candidate that looks most different from all the others in full colour.
fn most_different(candidates: impl Iterator<Item = (Seen, Colour)>, others: &[Seen]) -> Option<Colour> {
    use palette::color_difference::Ciede2000;
    let alone =
        |candidate: &Seen| others.iter().map(|one| one.whole.difference(candidate.whole)).fold(f64::INFINITY, f64::min);
    let measured = candidates.map(|(seen, colour)| (alone(&seen), colour));
    measured
        .fold(None::<(f64, Colour)>, |best, one| match best {
            Some(best) if best.0 + 1e-9 >= one.0 => Some(best),
            _ => Some(one),
        })
        .map(|(_, colour)| colour)
}

/// The colour of a lightness (CIE L*), a chroma and a hue; a grey without a hue.
fn of_lightness(light: f64, chroma: f64, hue: Option<f64>) -> Colour {
    let tone = |at: f64| Tone { light: at, chroma: if hue.is_some() { chroma } else { 0.0 }, hue: hue.unwrap_or(0.0) };
    let (mut low, mut high) = (0.0, 1.0);
    // Oklch's lightness is another one: halves find it to a two-hundredth.
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        if Seen::of(tone(middle).colour()).light() < light { low = middle } else { high = middle }
    }
    tone((low + high) / 2.0).colour()
}

/// A grey that is none of `made`.
fn unlike(made: &[Colour]) -> Colour {
    let greys = (60..=200).rev().map(|part| Colour::rgb(part, part, part));
    greys.into_iter().find(|grey| !made.contains(grey)).unwrap_or(Colour::rgb(128, 128, 128))
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
