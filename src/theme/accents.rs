//! Accents beyond those that are named, derived so that nobody takes one parcours for another: on a copy, too, and without red and green.

use super::apart::{Seen, TOLD, greys_apart, lightness};
use super::palette::Accent;
use super::tone::{Tone, darkened};
use crate::units::Colour;
use palette::color_difference::Ciede2000;
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
const LIGHTS: std::ops::RangeInclusive<u32> = 8..=88;
/// Degrees from one hue that is tried to the next.
const HUE_STEP: usize = 40;
/// What a derived colour is further from the others than it must be.
const SPARE: f64 = 0.02;
/// Parcours that are told by colour alone; with more, form and number tell.
const ALL_TOLD: usize = 6;
/// From one lightness that is tried to the next.
const LIGHT_STEP: usize = 2;
/// Rungs farther apart than this waste room, even where a colour that is there stands between them.
const WIDEST_RUNG: f64 = 30.0;
/// Of the chroma of the others: a paler colour is told from more of them.
const CHROMAS: [f64; 3] = [1.0, 0.6, 0.3];
/// Chroma of a derived colour beside one that has nearly none of its own.
const LEAST_CHROMA: f64 = 0.08;

/// The first `count` accents: the theme's, then derived ones; of one hue, the tones of the first.
pub(super) fn extend(own: &[Accent], hues: Hues, paper: Colour, count: usize) -> Vec<Accent> {
    let kept = if hues == Hues::One { 1 } else { count };
    let mut accents: Vec<Accent> = own.iter().copied().take(kept.min(count)).collect();
    let Some(first) = accents.first().copied() else { return accents };
    let [_, _, _, pale] = mean(own);
    let made: Vec<Colour> = accents.iter().map(|accent| accent.vivid).collect();
    for vivid in derived(&made, hues, count.saturating_sub(made.len())) {
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

/// As many colours as are wanted beside `made`: up to [`ALL_TOLD`] in all they are told apart in grey and without red and green, as long
/// as there is room; of the hue of `made` where that is all there is to show, or of none.
pub(super) fn derived(made: &[Colour], hues: Hues, wanted: usize) -> Vec<Colour> {
    if wanted == 0 {
        return Vec::new();
    }
    let tones: Vec<Tone> = made.iter().map(|&colour| Tone::of(colour)).collect();
    let main = tones.iter().find(|tone| !tone.is_grey()).copied();
    let turns: Vec<Option<f64>> = match (main, hues) {
        (None, _) => vec![None],
        (Some(main), Hues::One) => vec![Some(main.hue)],
        (Some(main), Hues::Many) => (0..360).step_by(HUE_STEP).map(|turn| Some(main.hue + turn as f64)).collect(),
    };
    let chroma = main.map_or(0.0, |main| main.chroma.max(LEAST_CHROMA));
    let candidates: Vec<(Seen, Colour)> = LIGHTS
        .step_by(LIGHT_STEP)
        .flat_map(|light| turns.iter().map(move |turn| (light, *turn)))
        .flat_map(|place| CHROMAS.map(|share| (place, share)))
        .map(|((light, turn), share)| of_lightness(f64::from(light), chroma * share, turn))
        .map(|colour| (Seen::of(colour), colour))
        .collect();
    let first = wanted.min(ALL_TOLD.saturating_sub(made.len()));
    let mut found = ladder(made, &candidates, first);
    while found.len() < wanted {
        let taken: Vec<Colour> = made.iter().chain(&found).copied().collect();
        let seen: Vec<Seen> = taken.iter().map(|&colour| Seen::of(colour)).collect();
        let free = candidates.iter().copied().filter(|(_, colour)| !taken.contains(colour));
        // No room is left for all: what is told best, and beyond those, what looks most different.
        let next = if taken.len() < ALL_TOLD { best_told(free, &seen) } else { most_different(free, &seen) };
        found.push(next.unwrap_or_else(|| unlike(&taken)));
    }
    found
}

/// At most `most` colours, as many as there is room for, each a step lighter than the one before, all told from each other and from
/// those that are there; those that look most different to most people. The brightest comes first.
fn ladder(made: &[Colour], candidates: &[(Seen, Colour)], most: usize) -> Vec<Colour> {
    let least = TOLD + SPARE;
    let others: Vec<Seen> = made.iter().map(|&colour| Seen::of(colour)).collect();
    let told = |one: &Seen| others.iter().all(|other| one.told_from(other, least));
    // Each with how different it looks from those that are there.
    let free: Vec<(&Seen, Colour, f64)> = candidates
        .iter()
        .filter(|(seen, _)| told(seen))
        .map(|(seen, colour)| (seen, *colour, alone(seen, &others)))
        .collect();
    // The best ladder of each length that ends at each colour: how different its colours look, and the rung below.
    let mut best: Vec<Vec<Option<(f64, usize)>>> = vec![vec![None; most]; free.len()];
    for (n, (seen, _, from_others)) in free.iter().enumerate() {
        if let Some(first) = best[n].first_mut() {
            *first = Some((*from_others, n));
        }
        for (below, (lower, ..)) in free[..n].iter().enumerate() {
            let step = greys_apart(lower.light(), seen.light());
            let rung = (least..WIDEST_RUNG).contains(&step) && lower.told_from(seen, least);
            if !rung {
                continue;
            }
            let apart = lower.whole.difference(seen.whole).min(*from_others);
            for rungs in 1..most {
                if let Some((so_far, _)) = best[below][rungs - 1] {
                    let apart = apart.min(so_far);
                    if best[n][rungs].is_none_or(|(known, _)| apart > known + 1e-9) {
                        best[n][rungs] = Some((apart, below));
                    }
                }
            }
        }
    }
    let ending = |length: usize| {
        let ends = (0..free.len()).filter_map(|n| Some((best[n][length - 1]?.0, n)));
        let (_, mut at) = ends.reduce(|best, one| if best.0 + 1e-9 >= one.0 { best } else { one })?;
        let mut rungs = Vec::new();
        for rung in (0..length).rev() {
            rungs.push(at);
            at = best[at][rung]?.1;
        }
        let all_told = (0..length).all(|n| (0..n).all(|other| free[rungs[n]].0.told_from(free[rungs[other]].0, TOLD)));
        all_told.then(|| rungs.into_iter().map(|n| free[n].1).collect())
    };
    (1..=most).rev().find_map(ending).unwrap_or_default()
}

/// How different from all the others a colour looks to most people.
fn alone(candidate: &Seen, others: &[Seen]) -> f64 {
    others.iter().map(|one| one.whole.difference(candidate.whole)).fold(f64::INFINITY, f64::min)
}

/// The candidate that is best told from all the others by those who see fewer colours.
fn best_told(candidates: impl Iterator<Item = (Seen, Colour)>, others: &[Seen]) -> Option<Colour> {
    best(candidates, |seen| others.iter().map(|one| one.apart(seen)).fold(f64::INFINITY, f64::min))
}

/// The candidate that looks most different from all the others in full colour.
fn most_different(candidates: impl Iterator<Item = (Seen, Colour)>, others: &[Seen]) -> Option<Colour> {
    best(candidates, |seen| alone(seen, others))
}

/// The first of the candidates that are worth most.
fn best(candidates: impl Iterator<Item = (Seen, Colour)>, worth: impl Fn(&Seen) -> f64) -> Option<Colour> {
    let measured = candidates.map(|(seen, colour)| (worth(&seen), colour));
    let better = |best: (f64, Colour), one: (f64, Colour)| if best.0 + 1e-9 >= one.0 { best } else { one };
    measured.reduce(better).map(|(_, colour)| colour)
}

/// The colour of a lightness (CIE L*), a chroma and a hue; a grey without a hue.
fn of_lightness(light: f64, chroma: f64, hue: Option<f64>) -> Colour {
    let tone = |at: f64| Tone { light: at, chroma: if hue.is_some() { chroma } else { 0.0 }, hue: hue.unwrap_or(0.0) };
    let (mut low, mut high) = (0.0, 1.0);
    // Oklch's lightness is another one: halves find it to a two-hundredth.
    for _ in 0..11 {
        let middle = (low + high) / 2.0;
        if lightness(tone(middle).colour()) < light { low = middle } else { high = middle }
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
