//! Boxes and matrices of a drawing, in points.

/// Left, bottom, right, top.
pub(super) type Bounds = [f64; 4];
/// a, b, c, d, e, f (ISO 32000-1, 8.3.3).
pub(super) type Matrix = [f64; 6];

pub(super) const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
/// Nothing is cut by it.
pub(super) const EVERYWHERE: Bounds = [-1e12, -1e12, 1e12, 1e12];

/// First `inner`, then `outer`.
pub(super) fn times(inner: &Matrix, outer: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *inner;
    let [g, h, i, j, k, l] = *outer;
    [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

pub(super) fn point(matrix: &Matrix, x: f64, y: f64) -> (f64, f64) {
    (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
}

/// The box round a box that is turned and scaled.
pub(super) fn moved(matrix: &Matrix, area: &Bounds) -> Bounds {
    let [left, bottom, right, top] = *area;
    let mut made = None;
    for (x, y) in [(left, bottom), (left, top), (right, bottom), (right, top)] {
        let (x, y) = point(matrix, x, y);
        made = Some(with_point(made, x, y));
    }
    made.unwrap_or(*area)
}

pub(super) fn with_point(area: Option<Bounds>, x: f64, y: f64) -> Bounds {
    match area {
        None => [x, y, x, y],
        Some([left, bottom, right, top]) => [left.min(x), bottom.min(y), right.max(x), top.max(y)],
    }
}

pub(super) fn union(one: Option<Bounds>, other: Option<Bounds>) -> Option<Bounds> {
    match (one, other) {
        (Some(a), Some(b)) => Some([a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]),
        (one, other) => one.or(other),
    }
}

/// What two boxes have in common; `None` where nothing.
pub(super) fn common(one: &Bounds, other: &Bounds) -> Option<Bounds> {
    let made = [one[0].max(other[0]), one[1].max(other[1]), one[2].min(other[2]), one[3].min(other[3])];
    (made[0] <= made[2] && made[1] <= made[3]).then_some(made)
}

/// Sides in their order, whatever corners were told.
pub(super) fn ordered(area: [f64; 4]) -> Bounds {
    [area[0].min(area[2]), area[1].min(area[3]), area[0].max(area[2]), area[1].max(area[3])]
}

/// By how much a matrix enlarges at most.
pub(super) fn scale(matrix: &Matrix) -> f64 {
    matrix[0].hypot(matrix[1]).max(matrix[2].hypot(matrix[3]))
}
