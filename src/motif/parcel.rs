//! Paints one parcel: its ground, then its pattern.

use super::plan::{Kind, Parcel, SIDE};
use super::tones::Tones;
use crate::drawing::{Segment, Shape};
use crate::units::{Colour, Point, Pt};

/// Half the square root of 3: the sine of 60°.
pub(super) const SIN_60: f64 = 0.866_025_403_784_438_6;

/// The part of an orchard's cell that its tree takes along each edge.
const TREE: f64 = 0.56;

/// A rhombus laid on the page: the centre of its hexagon, and what one unit along each edge is, in points.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lay {
    pub origin: Point,
    pub u: (f64, f64),
    pub v: (f64, f64),
    /// Half the path between two parcels, in units along an edge.
    pub margin: f64,
}

/// A part of a rhombus, in its units.
#[derive(Debug, Clone, Copy)]
struct Patch {
    u0: f64,
    v0: f64,
    u1: f64,
    v1: f64,
}

impl Lay {
    /// `side` is the whole side of the rhombus, `gap` the width of the paths between parcels, measured square to them.
    pub(super) fn new(origin: Point, side: Pt, (u, v): ((f64, f64), (f64, f64)), gap: Pt) -> Lay {
        let unit = side.0 / SIDE;
        let margin = if unit > 0.0 { gap.0 / unit / SIN_60 / 2.0 } else { 0.0 };
        Lay { origin, u: (u.0 * unit, u.1 * unit), v: (v.0 * unit, v.1 * unit), margin }
    }

    fn at(&self, u: f64, v: f64) -> Point {
        Point::new(self.origin.x + Pt(u * self.u.0 + v * self.v.0), self.origin.y + Pt(u * self.u.1 + v * self.v.1))
    }

    fn corners(&self, p: Patch) -> [Point; 4] {
        [self.at(p.u0, p.v0), self.at(p.u1, p.v0), self.at(p.u1, p.v1), self.at(p.u0, p.v1)]
    }
}

impl Patch {
    fn width(self) -> f64 {
        self.u1 - self.u0
    }
    fn height(self) -> f64 {
        self.v1 - self.v0
    }
    /// Keeps the part between `from` and `to` of the way along `u` (0 to 1).
    fn slice_u(self, from: f64, to: f64) -> Patch {
        Patch { u0: self.u0 + from * self.width(), u1: self.u0 + to * self.width(), ..self }
    }
    fn slice_v(self, from: f64, to: f64) -> Patch {
        Patch { v0: self.v0 + from * self.height(), v1: self.v0 + to * self.height(), ..self }
    }
}

/// Adds the polygons of `parcel` to `shapes`. A parcel narrower than its paths is not painted.
pub(super) fn paint(shapes: &mut Vec<Shape>, lay: &Lay, parcel: &Parcel, tones: &Tones) {
    let whole = Patch {
        u0: parcel.from[0] + lay.margin,
        v0: parcel.from[1] + lay.margin,
        u1: parcel.to[0] - lay.margin,
        v1: parcel.to[1] - lay.margin,
    };
    if whole.width() <= 0.0 || whole.height() <= 0.0 {
        return;
    }
    if let Some(ground) = parcel.ground {
        shapes.push(Shape::polygon(&lay.corners(whole), tones.of(ground)));
    }
    let colour = tones.of(parcel.tone);
    let mut fill = |patch: Patch| shapes.push(Shape::polygon(&lay.corners(patch), colour));
    let count = parcel.count;
    match parcel.kind {
        Kind::Solid => fill(whole),
        Kind::FurrowsU => bands(count, 1).for_each(|(a, b)| fill(whole.slice_v(a, b))),
        Kind::FurrowsV => bands(count, 1).for_each(|(a, b)| fill(whole.slice_u(a, b))),
        Kind::RowsU => bands(count, 2).for_each(|(a, b)| fill(whole.slice_v(a, b))),
        Kind::RowsV => bands(count, 2).for_each(|(a, b)| fill(whole.slice_u(a, b))),
        Kind::Nested => shapes.extend(rings(lay, whole, count, colour)),
        Kind::HalfNear => {
            let [a, b, _, d] = lay.corners(whole);
            shapes.push(Shape::polygon(&[a, b, d], colour));
        }
        Kind::HalfFar => {
            let [_, b, c, d] = lay.corners(whole);
            shapes.push(Shape::polygon(&[b, c, d], colour));
        }
        Kind::Orchard => {
            let cell = |i: usize| {
                let from = (i as f64 + (1.0 - TREE) / 2.0) / count as f64;
                (from, from + TREE / count as f64)
            };
            for (a, b) in (0..count).map(cell) {
                (0..count).map(cell).for_each(|(c, d)| fill(whole.slice_u(a, b).slice_v(c, d)));
            }
        }
    }
}

/// Where `count` bands start and end between 0 and 1, the ground between them being `apart` times as wide as a band. The first and
/// the last one lie on the borders.
fn bands(count: usize, apart: usize) -> impl Iterator<Item = (f64, f64)> {
    let width = 1.0 / (count + apart * (count - 1)) as f64;
    (0..count).map(move |i| {
        let from = (i * (1 + apart)) as f64 * width;
        (from, from + width)
    })
}

/// Every other of `count` rings; each is one path with a hole, so that the ground shows through.
fn rings(lay: &Lay, whole: Patch, count: usize, colour: Colour) -> impl Iterator<Item = Shape> {
    let step = 0.5 / count as f64;
    let inset = move |i: usize| {
        let k = i as f64 * step;
        lay.corners(whole.slice_u(k, 1.0 - k).slice_v(k, 1.0 - k))
    };
    (0..count).step_by(2).map(move |i| {
        let mut ring = Shape::polygon(&inset(i), colour);
        if i + 1 < count {
            // The other way round: under either fill rule of PDF the inner rhombus is a hole.
            let [a, b, c, d] = inset(i + 1);
            ring.path.extend([Segment::Move(a), Segment::Line(d), Segment::Line(c), Segment::Line(b), Segment::Close]);
        }
        ring
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_reach_both_borders() {
        for (count, apart) in [(1, 1), (3, 1), (6, 1), (7, 2)] {
            let all: Vec<(f64, f64)> = bands(count, apart).collect();
            assert_eq!(all.len(), count);
            assert_eq!(all[0].0, 0.0);
            assert!((all[count - 1].1 - 1.0).abs() < 1e-12);
        }
    }
}
