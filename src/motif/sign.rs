//! The wayfinding sign: the hexagon cut into one sector for each parcours, one of them lit.

use super::parcel::SIN_60;
use crate::drawing::Shape;
use crate::units::{Colour, Point, Pt, Rect};

/// The corners of a hexagon of side 1 around (0, 0), clockwise from the lower left, where the first parcours begins.
const CORNERS: [(f64, f64); 6] =
    [(-SIN_60, 0.5), (-SIN_60, -0.5), (0.0, -1.0), (SIN_60, -0.5), (SIN_60, 0.5), (0.0, 1.0)];

/// The hexagon, as large as `area` allows and in its middle, cut from the centre into `parts` sectors of equal perimeter, clockwise from
/// the lower left corner (three give the three rhombi: left, right, bottom). The part `lit` takes its colour, the others `off`; without
/// one all are lit. Part n takes colour n, and from the first again when there are more parts. `gap` is the width of the cuts.
pub(crate) fn sign(
    area: Rect,
    parts: usize,
    lit: Option<usize>,
    colours: &[Colour],
    off: Colour,
    gap: Pt,
) -> Vec<Shape> {
    let side = (area.height / 2.0).min(area.width / (2.0 * SIN_60)).0;
    let centre = (area.x.0 + area.width.0 / 2.0, area.y.0 + area.height.0 / 2.0);
    let whole: Vec<(f64, f64)> = CORNERS.map(|(x, y)| (x * side, y * side)).into();
    (0..parts)
        .map(|part| {
            let sector = if parts == 1 {
                whole.clone()
            } else {
                let (start, end) = (perimeter(part, parts), perimeter(part + 1, parts));
                let after_start = cut(&whole, start, gap.0 / 2.0);
                cut(&after_start, (-end.0, -end.1), gap.0 / 2.0)
            };
            let colour = match lit {
                Some(lit) if lit != part => off,
                _ => colours.get(part % colours.len().max(1)).copied().unwrap_or(off),
            };
            let corners: Vec<Point> =
                sector.iter().map(|&(x, y)| Point::new(Pt(centre.0 + x), Pt(centre.1 + y))).collect();
            Shape::polygon(&corners, colour)
        })
        .filter(|shape| shape.path.len() > 3)
        .collect()
}

/// The point `part` / `parts` of the way round a hexagon of side 1.
fn perimeter(part: usize, parts: usize) -> (f64, f64) {
    let sixths = 6 * part;
    let (side, along) = (sixths / parts, (sixths % parts) as f64 / parts as f64);
    let (from, to) = (CORNERS[side % 6], CORNERS[(side + 1) % 6]);
    (from.0 + along * (to.0 - from.0), from.1 + along * (to.1 - from.1))
}

/// The part of a convex polygon that lies clockwise of a ray from (0, 0), at least `margin` away from its line (Sutherland and Hodgman's
/// clipping, with one edge).
fn cut(polygon: &[(f64, f64)], ray: (f64, f64), margin: f64) -> Vec<(f64, f64)> {
    let length = ray.0.hypot(ray.1);
    // y grows downwards: clockwise of the ray is where this is positive.
    let depth = |p: (f64, f64)| (ray.0 * p.1 - ray.1 * p.0) / length - margin;
    let mut kept = Vec::with_capacity(polygon.len() + 1);
    for (n, &from) in polygon.iter().enumerate() {
        let to = polygon[(n + 1) % polygon.len()];
        let (a, b) = (depth(from), depth(to));
        if a >= 0.0 {
            kept.push(from);
        }
        if (a > 0.0 && b < 0.0) || (a < 0.0 && b > 0.0) {
            let k = a / (a - b);
            kept.push((from.0 + k * (to.0 - from.0), from.1 + k * (to.1 - from.1)));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::Segment;

    fn corners(shape: &Shape) -> Vec<(f64, f64)> {
        shape
            .path
            .iter()
            .filter_map(|s| match s {
                Segment::Move(p) | Segment::Line(p) => Some((p.x.0, p.y.0)),
                _ => None,
            })
            .collect()
    }

    fn surface(shape: &Shape) -> f64 {
        let c = corners(shape);
        (0..c.len()).map(|n| c[n].0 * c[(n + 1) % c.len()].1 - c[(n + 1) % c.len()].0 * c[n].1).sum::<f64>().abs() / 2.0
    }

    fn signs(parts: usize) -> Vec<Shape> {
        let area = Rect::new(Pt(-10.0), Pt(-10.0), Pt(20.0), Pt(20.0));
        sign(area, parts, None, &[Colour::rgb(1, 2, 3)], Colour::rgb(9, 9, 9), Pt::ZERO)
    }

    #[test]
    fn the_parts_fill_the_hexagon_and_are_equal() {
        // Sectors of equal perimeter have equal surface: every side is as far from the centre as the others.
        let hexagon = 3.0 * SIN_60 * 100.0;
        for parts in 1..=12 {
            let all = signs(parts);
            assert_eq!(all.len(), parts);
            for sector in &all {
                assert!((surface(sector) - hexagon / parts as f64).abs() < 1e-9, "{parts} parts: {}", surface(sector));
            }
        }
    }

    #[test]
    fn three_parts_are_the_rhombi_left_right_bottom() {
        let all = signs(3);
        let middle = |n: usize| {
            let c = corners(&all[n]);
            assert_eq!(c.len(), 4, "{c:?}");
            (c.iter().map(|p| p.0).sum::<f64>() / 4.0, c.iter().map(|p| p.1).sum::<f64>() / 4.0)
        };
        assert!(middle(0).0 < -4.0 && middle(0).1 < -2.0);
        assert!(middle(1).0 > 4.0 && middle(1).1 < -2.0);
        assert!(middle(2).0.abs() < 1e-9 && middle(2).1 > 4.0);
    }

    #[test]
    fn one_part_is_lit() {
        let (red, off) = (Colour::rgb(200, 0, 0), Colour::rgb(9, 9, 9));
        let all = sign(Rect::new(Pt(0.0), Pt(0.0), Pt(20.0), Pt(20.0)), 4, Some(2), &[red], off, Pt(1.0));
        let fills: Vec<_> = all.iter().map(|s| s.fill.unwrap()).collect();
        assert_eq!(fills, [off, off, red, off]);
    }
}
