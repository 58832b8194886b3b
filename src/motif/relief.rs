//! Ranges of hills, one behind the other, under a sun: what stands where a photograph would.

use crate::drawing::{Segment, Shape};
use crate::units::{Colour, Point, Pt, Rect};
use std::f64::consts::TAU;

/// The colours of a scene.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Light {
    pub sky: Colour,
    pub sun: Colour,
    /// One a range, the farthest first.
    pub ranges: Vec<Colour>,
}

/// Steps from one side of a scene to the other: enough for the slopes of a range, and few enough to stay smooth.
const STEPS: f64 = 11.0;

/// The land of a scene: how its crests rise and fall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Land {
    Hills,
    Peaks,
    Shore,
    Domes,
    Dunes,
    Cliffs,
}

impl Land {
    const ALL: [Land; 6] = [Land::Hills, Land::Peaks, Land::Shore, Land::Domes, Land::Dunes, Land::Cliffs];

    /// The first view is of hills; the others take the lands in turn.
    fn of(view: usize) -> Land {
        Land::ALL[view % Land::ALL.len()]
    }

    /// From -1 to 1 at an angle, for a range of some phase.
    fn rise(self, angle: f64, phase: f64) -> f64 {
        let hills = |angle: f64| angle.sin() * 0.62 + (angle * 2.3 + phase * 1.3).sin() * 0.26;
        match self {
            Land::Hills => hills(angle),
            // Straight slopes to a point, every other one lower.
            Land::Peaks => {
                let turn = angle / TAU * 1.4;
                let tooth = 1.0 - (turn.rem_euclid(1.0) * 2.0 - 1.0).abs();
                let high = if turn.rem_euclid(2.0) < 1.0 { 1.5 } else { 0.9 };
                tooth * high - 0.6
            }
            Land::Shore => (angle * 1.4).sin() * 0.16 + (angle * 3.1 + phase).sin() * 0.05,
            // Round tops that meet in sharp valleys, not all as high.
            Land::Domes => (angle * 0.75).sin().abs() * 1.2 - 0.62 + (angle * 0.4 + phase).sin() * 0.1,
            // A long slope to the wind, a short one away from it.
            Land::Dunes => {
                let part = (angle * 0.8 / TAU).rem_euclid(1.0);
                (if part < 0.72 { part / 0.72 } else { (1.0 - part) / 0.28 }) * 1.3 - 0.65
            }
            // Tables with steep edges.
            Land::Cliffs => (hills(angle) * 3.2).tanh() * 0.7,
        }
    }

    /// Whether its crests are drawn with straight lines.
    fn is_sharp(self) -> bool {
        self == Land::Peaks
    }

    /// Whether its crests turn sharply somewhere: that takes more steps.
    fn turns(self) -> bool {
        matches!(self, Land::Peaks | Land::Domes)
    }
}

/// A scene composed for `seen`, what is left when the page is cut, and drawn on over the whole of `area`: the same land, however wide
/// the bleed. Shapes reach beyond it: clip them. Another `view` gives another land, another sun.
pub(crate) fn relief(seen: Rect, area: Rect, light: &Light, view: usize) -> Vec<Shape> {
    let mut shapes = vec![Shape::rect(area, light.sky)];
    let (width, height) = (seen.width.0, seen.height.0);
    // What lies beyond the page shows no hill.
    if width <= 0.0 || height <= 0.0 {
        return shapes;
    }
    let land = Land::of(view);
    let turn = view as f64 * 1.7;
    // The sun climbs and grows from one view to the next, and sinks again.
    let climb = (view % 4) as f64;
    let radius = width.min(height) * (0.17 + 0.035 * climb * if view.is_multiple_of(2) { 1.0 } else { -0.6 });
    // It stands in the open sky, on the side where the far range is low.
    let at = if view == 0 { 0.66 } else { 0.5 + 0.24 * (turn * 1.3).sin() };
    let up = if land == Land::Shore { 0.42 } else { 0.34 - 0.03 * climb };
    let sun = Point::new(seen.x + Pt(width * at), seen.y + Pt(height * up));
    shapes.push(disc(sun, Pt(radius), light.sun));
    let count = light.ranges.len();
    let steps_across = if land.turns() { STEPS * 4.0 } else { STEPS };
    // A step more on each side, so that the slopes at the edges go on.
    let steps = |length: Pt| (length.0 / width * steps_across).ceil() as i32 + 1;
    let (first, last) = (-steps(seen.x - area.x), steps_across as i32 + steps(area.right() - seen.right()));
    for (n, &colour) in light.ranges.iter().enumerate() {
        let near = (n as f64 + 1.0) / count.max(1) as f64;
        // Near ranges are lower on the page, and broader.
        let base = seen.y.0 + height * (0.34 + 0.52 * near);
        let swing = width.min(height * 1.6) * (0.15 - 0.05 * near);
        let phase = turn + n as f64 * 2.4;
        let waves = 1.6 - 0.5 * near;
        let crest: Vec<Point> = (first..=last)
            .map(|step| {
                let along = f64::from(step) / steps_across;
                let rise = land.rise(along * TAU * waves + phase, phase);
                Point::new(seen.x + Pt(width * along), Pt(base - rise * swing))
            })
            .collect();
        shapes.push(range(&crest, area.bottom() + Pt(1.0), colour, land.is_sharp()));
    }
    shapes
}

/// A crest and all that is under it, its slopes smooth (Catmull and Rom's curve through the points) or sharp.
fn range(crest: &[Point], foot: Pt, colour: Colour, sharp: bool) -> Shape {
    let (first, last) = (crest[0], crest[crest.len() - 1]);
    let mut path = vec![Segment::Move(Point::new(first.x, foot)), Segment::Line(first)];
    for n in 0..crest.len() - 1 {
        let at = |index: usize| crest[index.min(crest.len() - 1)];
        let (before, from, to, after) = (at(n.saturating_sub(1)), at(n), at(n + 1), at(n + 2));
        let control = |point: Point, from: Point, to: Point| {
            Point::new(point.x + (to.x - from.x) / 6.0, point.y + (to.y - from.y) / 6.0)
        };
        path.push(if sharp {
            Segment::Line(to)
        } else {
            Segment::Curve(control(from, before, to), control(to, after, from), to)
        });
    }
    path.extend([Segment::Line(Point::new(last.x, foot)), Segment::Close]);
    Shape { path, fill: Some(colour), stroke: None }
}

/// A circle of four curves.
pub(crate) fn disc(centre: Point, radius: Pt, colour: Colour) -> Shape {
    // The handle that bends a curve into a quarter of a circle.
    let handle = radius * 0.552_284_75;
    let at = |x: Pt, y: Pt| Point::new(centre.x + x, centre.y + y);
    let zero = Pt::ZERO;
    let path = vec![
        Segment::Move(at(radius, zero)),
        Segment::Curve(at(radius, handle), at(handle, radius), at(zero, radius)),
        Segment::Curve(at(-handle, radius), at(-radius, handle), at(-radius, zero)),
        Segment::Curve(at(-radius, -handle), at(-handle, -radius), at(zero, -radius)),
        Segment::Curve(at(handle, -radius), at(radius, -handle), at(radius, zero)),
        Segment::Close,
    ];
    Shape { path, fill: Some(colour), stroke: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hills_are_the_same_however_far_they_are_drawn() {
        let colour = Colour::rgb(10, 20, 30);
        let light = Light { sky: colour, sun: colour, ranges: vec![colour; 4] };
        let seen = Rect::new(Pt::ZERO, Pt::ZERO, Pt(300.0), Pt(400.0));
        let points = |shape: &Shape| -> Vec<Point> {
            let to = |segment: &Segment| match segment {
                Segment::Curve(_, _, to) | Segment::Line(to) => Some(*to),
                _ => None,
            };
            shape.path.iter().filter_map(to).collect()
        };
        assert_eq!(relief(Rect { width: Pt::ZERO, ..seen }, seen, &light, 1).len(), 1, "nothing is seen");
        for (bleed, view) in
            [8.0, 28.0, 60.0].into_iter().flat_map(|bleed| (0..Land::ALL.len()).map(move |n| (bleed, n)))
        {
            let exact = relief(seen, seen, &light, view);
            let area = Rect::new(Pt(-bleed), Pt(-bleed), Pt(300.0 + bleed * 2.0), Pt(400.0 + bleed));
            let wide = relief(seen, area, &light, view);
            assert_eq!(wide[1], exact[1], "the sun");
            for (wide, exact) in wide.iter().zip(&exact).skip(2) {
                let (wide, exact) = (points(wide), points(exact));
                let inside = |points: &[Point]| -> Vec<Point> {
                    // The line that closes a range at its side is none of its crest.
                    points[..points.len() - 1]
                        .iter()
                        .copied()
                        .filter(|point| (0.0..=300.0).contains(&point.x.0))
                        .collect()
                };
                assert_eq!(inside(&wide), inside(&exact));
                assert!(wide.first().unwrap().x.0 <= -bleed && wide.last().unwrap().x.0 >= 300.0 + bleed);
            }
        }
    }
}
