//! Gradients that are mixed in linear light (`color-interpolation`, SVG 2, 13.2): as many stops as make the other look like it.

use super::{Around, BLACK, Lowering, refused};
use crate::picture::Fault;
use crate::picture::svg::colours::{self, Colour};
use crate::picture::svg::lengths;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A stop: its place, its colour with its opacity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Stop {
    pub at: f32,
    pub colour: Colour,
}

/// Steps between two stops: a screen of eight bits shows no more.
const STEPS: usize = 24;

impl Lowering<'_> {
    /// What is mixed in linear light: the stops of a gradient are gathered.
    pub(super) fn mixed(&self, name: &str, own: &mut Around) -> Result<(), Fault> {
        if own.written.get("color-interpolation").is_none_or(|mixed| mixed != "linearrgb") {
            return Ok(());
        }
        match name {
            "linearGradient" | "radialGradient" => own.gathered = true,
            "mask" if own.written.get("mask-type").is_none_or(|kind| kind != "alpha") => {
                return Err(refused("color-interpolation", "linearRGB"));
            }
            _ => {}
        }
        Ok(())
    }

    pub(super) fn gather(&mut self, attributes: &BTreeMap<String, String>, own: &Around) -> Result<(), Fault> {
        let colour =
            attributes.get("stop-color").map_or(Some(BLACK), |colour| colours::read(colour, Some(own.current)));
        let mut colour = colour.ok_or_else(|| refused("color-interpolation", "linearRGB"))?;
        let share = |key: &str| {
            let (value, unit) = lengths::parts(attributes.get(key)?)?;
            Some(if unit == "%" { value / 100.0 } else { value }.clamp(0.0, 1.0) as f32)
        };
        colour.parts[3] *= share("stop-opacity").unwrap_or(1.0);
        let before = self.stops.last().map_or(0.0, |stop| stop.at);
        self.stops.push(Stop { at: share("offset").unwrap_or(0.0).max(before), colour });
        Ok(())
    }
}

/// The stops as elements, with those between them.
pub(super) fn written(stops: &[Stop]) -> String {
    let mut text = String::new();
    let mut write = |at: f32, parts: [f32; 4]| {
        let [red, green, blue] = [parts[0], parts[1], parts[2]].map(|part| (part * 255.0).round() as u8);
        let _ = write!(
            text,
            "<stop offset=\"{at}\" stop-color=\"#{red:02x}{green:02x}{blue:02x}\" stop-opacity=\"{}\"/>",
            parts[3]
        );
    };
    for (n, stop) in stops.iter().enumerate() {
        write(stop.at, stop.colour.parts);
        let Some(next) = stops.get(n + 1).filter(|next| next.at > stop.at) else { continue };
        for step in 1..STEPS {
            let share = step as f32 / STEPS as f32;
            let mixed = |n: usize| {
                let (from, to) = (stop.colour.parts[n], next.colour.parts[n]);
                if n == 3 {
                    from + (to - from) * share
                } else {
                    seen(linear(from) + (linear(to) - linear(from)) * share)
                }
            };
            write(stop.at + (next.at - stop.at) * share, [0, 1, 2, 3].map(mixed));
        }
    }
    text
}

/// A channel of sRGB as light (IEC 61966-2-1).
fn linear(part: f32) -> f32 {
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn seen(light: f32) -> f32 {
    if light <= 0.0031308 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}
