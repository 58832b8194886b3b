//! Wayfinding signs of themes without parcels: discs.

use super::relief::disc;
use crate::drawing::Shape;
use crate::units::{Colour, Point, Pt, Rect};

/// The disc of one parcours; or, when none is lit, the discs of all of them, one inside the other.
pub(crate) fn discs(area: Rect, lit: Option<usize>, colours: &[Colour]) -> Vec<Shape> {
    let radius = area.width.min(area.height) / 2.0;
    let bottom = Point::new(area.x + area.width / 2.0, area.bottom());
    // Discs that rest on one point, like hills before hills.
    let resting = |radius: Pt, colour: Colour| disc(Point::new(bottom.x, bottom.y - radius), radius, colour);
    match lit {
        Some(lit) => colours.get(lit).map(|&colour| resting(radius, colour)).into_iter().collect(),
        None => {
            let share = |n: usize| radius * (1.0 - n as f64 / colours.len().max(1) as f64);
            colours.iter().rev().enumerate().map(|(n, &colour)| resting(share(n), colour)).collect()
        }
    }
}
/// One bar a parcours, side by side; the one lit takes its colour and the others `off`; without one all are lit.
pub(crate) fn bars(area: Rect, lit: Option<usize>, colours: &[Colour], off: Colour) -> Vec<Shape> {
    let step = area.width / colours.len().max(1) as f64;
    let bar = |n: usize, colour: Colour| {
        Shape::rect(Rect::new(area.x + step * n as f64, area.y, step * 0.72, area.height), colour)
    };
    let lights = |n: usize| lit.is_none_or(|lit| lit == n);
    colours.iter().enumerate().map(|(n, &colour)| bar(n, if lights(n) { colour } else { off })).collect()
}
