//! What is drawn: paths, their fill and their stroke. Motif, layout, marks and codes make them, the writer of the file paints them.

use crate::units::{Colour, Point, Pt, Rect};
use schemars::JsonSchema;
use serde::Deserialize;

/// A path, filled, stroked or both.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shape {
    pub path: Vec<Segment>,
    pub fill: Option<Colour>,
    pub stroke: Option<Stroke>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub colour: Colour,
    pub width: Pt,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Segment {
    Move(Point),
    Line(Point),
    Curve(Point, Point, Point),
    Close,
}

/// The outline of what stands in a box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outline {
    /// The box itself.
    #[default]
    Box,
    /// The ellipse in it: a circle in a square.
    Circle,
    /// A hexagon that stands on a corner.
    Hexagon,
}

impl Outline {
    /// Its path in a box.
    pub(crate) fn path(self, area: Rect) -> Vec<Segment> {
        let at = |x: f64, y: f64| Point::new(area.x + area.width * x, area.y + area.height * y);
        let corners: &[(f64, f64)] = match self {
            Outline::Box => &[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)],
            Outline::Hexagon => &[(0.5, 0.0), (1.0, 0.25), (1.0, 0.75), (0.5, 1.0), (0.0, 0.75), (0.0, 0.25)],
            Outline::Circle => {
                // A quarter of a circle as a cubic curve is off by a four-thousandth of its radius.
                const HANDLE: f64 = 0.276_142_4;
                let (near, far) = (0.5 - HANDLE, 0.5 + HANDLE);
                return vec![
                    Segment::Move(at(0.5, 0.0)),
                    Segment::Curve(at(far, 0.0), at(1.0, near), at(1.0, 0.5)),
                    Segment::Curve(at(1.0, far), at(far, 1.0), at(0.5, 1.0)),
                    Segment::Curve(at(near, 1.0), at(0.0, far), at(0.0, 0.5)),
                    Segment::Curve(at(0.0, near), at(near, 0.0), at(0.5, 0.0)),
                    Segment::Close,
                ];
            }
        };
        let mut path: Vec<Segment> = Vec::with_capacity(corners.len() + 1);
        for (n, &(x, y)) in corners.iter().enumerate() {
            path.push(if n == 0 { Segment::Move(at(x, y)) } else { Segment::Line(at(x, y)) });
        }
        path.push(Segment::Close);
        path
    }
}

impl Shape {
    /// A filled box.
    pub(crate) fn rect(area: Rect, fill: Colour) -> Shape {
        Shape::polygon(
            &[
                Point::new(area.x, area.y),
                Point::new(area.right(), area.y),
                Point::new(area.right(), area.bottom()),
                Point::new(area.x, area.bottom()),
            ],
            fill,
        )
    }
    /// A filled polygon.
    pub(crate) fn polygon(corners: &[Point], fill: Colour) -> Shape {
        let mut path: Vec<Segment> = Vec::with_capacity(corners.len() + 1);
        for (n, &corner) in corners.iter().enumerate() {
            path.push(if n == 0 { Segment::Move(corner) } else { Segment::Line(corner) });
        }
        path.push(Segment::Close);
        Shape { path, fill: Some(fill), stroke: None }
    }
    /// How far to the left it reaches between two heights, curves counted with their handles; `None` when it does not lie there.
    pub(crate) fn left_between(&self, top: Pt, bottom: Pt) -> Option<Pt> {
        let mut corners: Vec<Point> = Vec::new();
        let mut left: Option<Pt> = None;
        let mut edge = |from: Point, to: Point| {
            let (high, low) = if from.y.0 <= to.y.0 { (from, to) } else { (to, from) };
            if high.y.0 > bottom.0 || low.y.0 < top.0 {
                return;
            }
            let height = low.y - high.y;
            let at = |y: Pt| high.x + (low.x - high.x) * ((y - high.y) / height);
            let level = height.0 == 0.0;
            let reached = if level { from.x.min(to.x) } else { at(high.y.max(top)).min(at(low.y.min(bottom))) };
            left = Some(left.map_or(reached, |left| left.min(reached)));
        };
        for segment in &self.path {
            match *segment {
                Segment::Move(at) => corners = vec![at],
                Segment::Line(at) => corners.push(at),
                Segment::Curve(one, two, at) => corners.extend([one, two, at]),
                Segment::Close => {
                    for (n, &corner) in corners.iter().enumerate() {
                        edge(corner, corners[(n + 1) % corners.len()]);
                    }
                    continue;
                }
            }
            if let [.., from, to] = corners[..] {
                edge(from, to);
            }
        }
        left
    }
    /// The box around its corners; `None` when it has none.
    pub(crate) fn bounds(&self) -> Option<Rect> {
        let corners = self.path.iter().filter_map(|segment| match *segment {
            Segment::Move(at) | Segment::Line(at) | Segment::Curve(_, _, at) => {
                Some(Rect::new(at.x, at.y, Pt::ZERO, Pt::ZERO))
            }
            Segment::Close => None,
        });
        corners.reduce(|all, corner| all.union(&corner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_reaches_to_the_left_as_far_as_its_edges_between_two_heights() {
        let at = |x: f64, y: f64| Point::new(Pt(x), Pt(y));
        let rhombus =
            Shape::polygon(&[at(50.0, 0.0), at(100.0, 50.0), at(50.0, 100.0), at(0.0, 50.0)], Colour::rgb(0, 0, 0));
        let left = |top: f64, bottom: f64| rhombus.left_between(Pt(top), Pt(bottom)).map(|x| x.0.round());
        assert_eq!(left(0.0, 10.0), Some(40.0));
        assert_eq!(left(40.0, 60.0), Some(0.0));
        assert_eq!(left(90.0, 95.0), Some(40.0));
        assert_eq!(left(101.0, 110.0), None);
    }
}
