//! The form of a parcours: a hatch that tells it where colours do not, on a copy or to eyes that see fewer of them.

use super::relief::disc;
use crate::drawing::{Segment, Shape};
use crate::units::{Colour, Point, Pt, Rect};
use schemars::JsonSchema;
use serde::Deserialize;

/// What a strip is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Hatch {
    Solid,
    Slant,
    Dots,
    Posts,
    Teeth,
    Lines,
    Chevrons,
    Checks,
    Backslant,
    Dashes,
    Diamonds,
    Scallops,
}

impl Hatch {
    /// In the order in which parcours take them unless a theme says otherwise: neighbours are most unlike.
    pub(crate) const ALL: [Hatch; 12] = [
        Hatch::Solid,
        Hatch::Slant,
        Hatch::Dots,
        Hatch::Posts,
        Hatch::Teeth,
        Hatch::Lines,
        Hatch::Chevrons,
        Hatch::Checks,
        Hatch::Backslant,
        Hatch::Dashes,
        Hatch::Diamonds,
        Hatch::Scallops,
    ];

    /// From the start of one figure to that of the next, in heights of the strip.
    fn step(self) -> f64 {
        match self {
            Hatch::Posts => 0.8,
            Hatch::Backslant => 0.55,
            Hatch::Dashes => 2.0,
            _ => 1.0,
        }
    }

    /// The corners of the figures of one step, in heights of the strip: along it, and down.
    fn figures(self) -> &'static [&'static [(f64, f64)]] {
        match self {
            Hatch::Slant => &[&[(0.0, 1.0), (0.45, 1.0), (1.45, 0.0), (1.0, 0.0)]],
            Hatch::Posts => &[&[(0.0, 0.0), (0.4, 0.0), (0.4, 1.0), (0.0, 1.0)]],
            Hatch::Teeth => &[&[(0.0, 1.0), (0.5, 0.0), (1.0, 1.0)]],
            Hatch::Chevrons => &[&[(0.0, 0.0), (0.42, 0.0), (0.92, 0.5), (0.42, 1.0), (0.0, 1.0), (0.5, 0.5)]],
            Hatch::Checks => {
                &[&[(0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5)], &[(0.5, 0.5), (1.0, 0.5), (1.0, 1.0), (0.5, 1.0)]]
            }
            Hatch::Backslant => &[&[(0.0, 0.0), (0.2, 0.0), (1.2, 1.0), (1.0, 1.0)]],
            Hatch::Dashes => &[&[(0.0, 0.26), (1.3, 0.26), (1.3, 0.74), (0.0, 0.74)]],
            Hatch::Diamonds => &[&[(0.0, 0.5), (0.45, 0.0), (0.9, 0.5), (0.45, 1.0)]],
            Hatch::Solid | Hatch::Lines | Hatch::Dots | Hatch::Scallops => &[],
        }
    }
}

/// A strip along the longer side of `area`, in one path. Figures reach beyond its end: clip them.
pub(crate) fn hatch(kind: Hatch, area: Rect, colour: Colour) -> Shape {
    let upright = area.height.0 > area.width.0;
    let (long, thick) = if upright { (area.height.0, area.width.0) } else { (area.width.0, area.height.0) };
    let at = |along: f64, down: f64| {
        let (x, y) = if upright { (down, along) } else { (along, down) };
        Point::new(area.x + Pt(x * thick), area.y + Pt(y * thick))
    };
    let mut shape = Shape { path: Vec::new(), fill: Some(colour), stroke: None };
    let mut polygon = |corners: &[(f64, f64)], from: f64| {
        let points: Vec<Point> = corners.iter().map(|&(along, down)| at(from + along, down)).collect();
        shape.path.extend(Shape::polygon(&points, colour).path);
    };
    let end = if thick > 0.0 { long / thick } else { 0.0 };
    let bar = |top: f64, foot: f64| [(0.0, top), (end, top), (end, foot), (0.0, foot)];
    match kind {
        Hatch::Solid => polygon(&bar(0.0, 1.0), 0.0),
        Hatch::Lines => {
            polygon(&bar(0.0, 0.32), 0.0);
            polygon(&bar(0.68, 1.0), 0.0);
        }
        Hatch::Dots => {
            for n in 0..(end.floor() as usize).max(1) {
                shape.path.extend(disc(at(n as f64 + 0.5, 0.5), Pt(thick * 0.33), colour).path);
            }
        }
        Hatch::Scallops => {
            for n in 0..(end.floor() as usize).max(1) {
                shape.path.extend(scallop(|along, down| at(n as f64 + along, down)));
            }
        }
        _ => {
            // Slants begin before the strip, so that its first corner is not bare.
            let steps = (-2..).map(|n| f64::from(n) * kind.step()).take_while(|from| *from < end);
            let starts = steps.filter(|from| *from >= 0.0 || matches!(kind, Hatch::Slant | Hatch::Backslant));
            for from in starts {
                kind.figures().iter().for_each(|corners| polygon(corners, from));
            }
        }
    }
    shape
}

/// Half an ellipse on the foot of the strip.
fn scallop(at: impl Fn(f64, f64) -> Point) -> [Segment; 4] {
    let (left, right, top) = (0.04, 0.96, 0.1);
    let middle = (left + right) / 2.0;
    let bend = 0.552_284_75;
    [
        Segment::Move(at(left, 1.0)),
        Segment::Curve(at(left, 1.0 - (1.0 - top) * bend), at(middle - (middle - left) * bend, top), at(middle, top)),
        Segment::Curve(at(middle + (right - middle) * bend, top), at(right, 1.0 - (1.0 - top) * bend), at(right, 1.0)),
        Segment::Close,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_twelve_forms_is_unlike_the_others_in_both_directions() {
        for area in [Rect::new(Pt(0.0), Pt(0.0), Pt(100.0), Pt(6.0)), Rect::new(Pt(0.0), Pt(0.0), Pt(6.0), Pt(40.0))] {
            let drawn: Vec<Shape> = Hatch::ALL.iter().map(|&kind| hatch(kind, area, Colour::rgb(1, 2, 3))).collect();
            for (n, one) in drawn.iter().enumerate() {
                assert!(one.path.len() > 3, "{:?} is empty", Hatch::ALL[n]);
                assert!(drawn[..n].iter().all(|other| other.path != one.path), "{:?} repeats", Hatch::ALL[n]);
            }
        }
    }

    #[test]
    fn a_strip_without_a_size_is_no_trouble() {
        for kind in Hatch::ALL {
            hatch(kind, Rect::new(Pt(0.0), Pt(0.0), Pt(0.0), Pt(0.0)), Colour::rgb(1, 2, 3));
        }
    }
}
