//! Neighbouring hexagons, tone on tone: the ground of the cover, of plenary bands and of the back.

use super::hexagon::{Face, rhombus};
use super::parcel::SIN_60;
use super::plan::Plan;
use super::tones::Tones;
use crate::drawing::Shape;
use crate::units::{Colour, Point, Pt, Rect};

/// One rhombus of the endless pattern: a hexagon by its column and row, counted from the one in colour, which is (0, 0), and one of its
/// faces. Odd rows stand half a hexagon to the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cell {
    pub column: i32,
    pub row: i32,
    pub face: Face,
}

/// The pattern around a hexagon of side `side` at `centre`, over all of `area`, in the two tones. Cells that `skip` names are left
/// to the ground. Shapes overlap the border of the area: clip them.
#[allow(clippy::too_many_arguments)] // Each is a measure the theme has under its own name.
pub(crate) fn night(
    centre: Point,
    side: Pt,
    area: Rect,
    plans: &[Plan],
    tone: Colour,
    tone2: Colour,
    gap: Pt,
    skip: impl Fn(Cell) -> bool,
) -> Vec<Shape> {
    let mut shapes = Vec::new();
    if plans.is_empty() || side <= Pt::ZERO {
        return shapes;
    }
    let tones = Tones { vivid: tone, mid: tone2, light: tone2, neighbour: tone2 };
    let (across, down) = (side * (2.0 * SIN_60), side * 1.5);
    // One more on each side: a hexagon reaches one step beyond its centre, and odd rows half a step.
    let columns = steps(area.x - centre.x, area.right() - centre.x, across);
    let rows = steps(area.y - centre.y, area.bottom() - centre.y, down);
    for row in rows {
        let shift = if row.rem_euclid(2) == 1 { across / 2.0 } else { Pt::ZERO };
        for column in columns.clone() {
            let at = Point::new(centre.x + across * f64::from(column) + shift, centre.y + down * f64::from(row));
            for (face, plan) in Face::ALL.into_iter().zip(plans.iter().cycle()) {
                if face.bounds(at, side).meets(&area) && !skip(Cell { column, row, face }) {
                    shapes.extend(rhombus(at, side, face, plan, &tones, gap));
                }
            }
        }
    }
    shapes
}

/// Whole steps from `from` to `to`, with one more at both ends.
fn steps(from: Pt, to: Pt, step: Pt) -> std::ops::RangeInclusive<i32> {
    (from / step).floor() as i32 - 1..=(to / step).ceil() as i32 + 1
}

impl Face {
    /// The box around the face of a hexagon of side `side` at `centre`.
    fn bounds(self, centre: Point, side: Pt) -> Rect {
        let half = side * SIN_60;
        match self {
            Face::Left => Rect::new(centre.x - half, centre.y - side, half, side * 1.5),
            Face::Right => Rect::new(centre.x, centre.y - side, half, side * 1.5),
            Face::Bottom => Rect::new(centre.x - half, centre.y, half * 2.0, side),
        }
    }
}

impl Rect {
    fn meets(&self, other: &Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}
