//! Shapes as outlines, where their length must be known, or their points moved.

use super::lengths;
use super::shapes::ellipse;
use super::transforms::{Matrix, Reference};
use kurbo::{Affine, BezPath, ParamCurveArclen};
use std::collections::BTreeMap;
use svgtypes::{SimplePathSegment, SimplifyingPathParser};

/// How exactly a length is measured, in units of the drawing.
const EXACT: f64 = 0.01;

/// The outline of a shape by its attributes; percentages are of `viewport`. `None` for an element that has none.
pub(super) fn of(name: &str, attributes: &BTreeMap<String, String>, viewport: Reference) -> Option<BezPath> {
    let [_, _, width, height] = viewport;
    let length = |key: &str, whole: f64| {
        let (value, unit) = lengths::parts(attributes.get(key)?)?;
        Some(if unit == "%" { value * whole / 100.0 } else { value })
    };
    let at = |key: &str, whole: f64| length(key, whole).unwrap_or(0.0);
    let around = width.hypot(height) / std::f64::consts::SQRT_2;
    let data = match name {
        "path" => attributes.get("d")?.clone(),
        "line" => format!("M{} {}L{} {}", at("x1", width), at("y1", height), at("x2", width), at("y2", height)),
        "polyline" => format!("M{}", attributes.get("points")?),
        "polygon" => format!("M{}Z", attributes.get("points")?),
        "circle" => ellipse((at("cx", width), at("cy", height)), at("r", around), at("r", around)),
        "ellipse" => {
            let (rx, ry) = (length("rx", width), length("ry", height));
            ellipse((at("cx", width), at("cy", height)), rx.or(ry)?, ry.or(rx)?)
        }
        "rect" => {
            let (x, y, w, h) = (at("x", width), at("y", height), at("width", width), at("height", height));
            let (rx, ry) = (length("rx", width), length("ry", height));
            let rx = rx.or(ry).unwrap_or(0.0).min(w / 2.0);
            let ry = ry.or(length("rx", width)).unwrap_or(0.0).min(h / 2.0);
            let (right, bottom) = (x + w, y + h);
            format!(
                "M{} {y}H{}A{rx} {ry} 0 0 1 {right} {}V{}A{rx} {ry} 0 0 1 {} {bottom}H{}A{rx} {ry} 0 0 1 {x} {}V{}A{rx} {ry} 0 0 1 {} {y}Z",
                x + rx,
                right - rx,
                y + ry,
                bottom - ry,
                right - rx,
                x + rx,
                bottom - ry,
                y + ry,
                x + rx,
            )
        }
        _ => return None,
    };
    Some(path(&data))
}

/// An outline up to where it is broken, as viewers draw it.
fn path(data: &str) -> BezPath {
    let mut path = BezPath::new();
    for segment in SimplifyingPathParser::from(data).map_while(Result::ok) {
        match segment {
            SimplePathSegment::MoveTo { x, y } => path.move_to((x, y)),
            SimplePathSegment::LineTo { x, y } => path.line_to((x, y)),
            SimplePathSegment::CurveTo { x1, y1, x2, y2, x, y } => path.curve_to((x1, y1), (x2, y2), (x, y)),
            SimplePathSegment::Quadratic { x1, y1, x, y } => path.quad_to((x1, y1), (x, y)),
            SimplePathSegment::ClosePath => path.close_path(),
        }
    }
    path
}

/// How long an outline is, all its parts together.
pub(super) fn length(path: &BezPath) -> f64 {
    path.segments().map(|segment| segment.arclen(EXACT)).sum()
}

/// The outline moved, as data.
pub(super) fn moved(path: &BezPath, by: Matrix) -> String {
    (Affine::new(by) * path).to_svg()
}
