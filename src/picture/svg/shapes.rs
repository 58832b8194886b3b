//! The basic shapes of CSS (CSS Shapes 1, 3.1; CSS Masking 1, 5.1), as outlines of SVG 1.1.

use super::lengths::Metrics;
use super::lists::{split, unquoted};
use super::transforms::{self, Reference};
use std::fmt::Write;

/// What a shape is measured by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Area {
    /// The shape itself.
    Fill,
    /// The shape with its stroke.
    Stroke,
    /// The drawing that it stands in.
    View,
}

/// A shape as it is written: its function, and what it is measured by.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Clip<'a> {
    function: Option<(&'a str, &'a str)>,
    pub area: Area,
}

/// An outline in the units of the drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Outline {
    pub data: String,
    pub even_odd: bool,
    /// Where its own origin lies.
    pub moved: (f64, f64),
}

const FUNCTIONS: [&str; 7] = ["circle", "ellipse", "inset", "polygon", "path", "rect", "xywh"];

/// Reads a value of `clip-path` that names no element. `None` for what is no shape that is known here.
pub(super) fn parse(value: &str) -> Option<Clip<'_>> {
    let mut clip = Clip { function: None, area: Area::Stroke };
    let (mut boxed, mut rest) = (false, value.trim());
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(rest.len());
        let word = &rest[..end];
        if rest[end..].starts_with('(') {
            let close = closing(&rest[end + 1..])?;
            let known = FUNCTIONS.iter().find(|name| name.eq_ignore_ascii_case(word))?;
            if clip.function.replace((known, &rest[end + 1..end + 1 + close])).is_some() {
                return None;
            }
            rest = rest[end + close + 2..].trim_start();
            continue;
        }
        clip.area = match word.to_ascii_lowercase().as_str() {
            "fill-box" | "content-box" | "padding-box" => Area::Fill,
            "stroke-box" | "border-box" | "margin-box" => Area::Stroke,
            "view-box" => Area::View,
            _ => return None,
        };
        if std::mem::replace(&mut boxed, true) {
            return None;
        }
        rest = rest[end..].trim_start();
    }
    (boxed || clip.function.is_some()).then_some(clip)
}

/// Where the bracket closes that was just opened; brackets in quotes are text.
fn closing(text: &str) -> Option<usize> {
    unquoted(text).find(|&(_, c, depth)| c == ')' && depth == 0).map(|(at, _, _)| at)
}

impl Clip<'_> {
    /// Its outline where this is the box that it is measured by. `None` for arguments that are not understood.
    pub(super) fn outline(&self, metrics: &Metrics, of: Reference) -> Option<Outline> {
        let [left, top, width, height] = of;
        let plain = |data: String| Some(Outline { data, even_odd: false, moved: (0.0, 0.0) });
        let Some((function, arguments)) = self.function else {
            return plain(rounded([left, top, width, height], [(0.0, 0.0); 4]));
        };
        let lower = arguments.to_ascii_lowercase();
        match function {
            "circle" | "ellipse" => {
                let (radii, at) = match lower.trim().strip_prefix("at ") {
                    Some(at) => ("", at),
                    None => lower.split_once(" at ").unwrap_or((&lower, "center")),
                };
                let centre = position(at.trim(), metrics, of)?;
                let radii: Vec<&str> = radii.split_ascii_whitespace().collect();
                let (across, down) = match (function, radii.as_slice()) {
                    ("circle", []) => round("closest-side", centre, metrics, of)?,
                    ("circle", [radius]) => round(radius, centre, metrics, of)?,
                    ("ellipse", []) => (
                        side("closest-side", centre.0 - left, width, metrics)?,
                        side("closest-side", centre.1 - top, height, metrics)?,
                    ),
                    ("ellipse", [across, down]) => {
                        (side(across, centre.0 - left, width, metrics)?, side(down, centre.1 - top, height, metrics)?)
                    }
                    _ => return None,
                };
                plain(ellipse(centre, across, down))
            }
            "inset" | "rect" | "xywh" => {
                let (edges, radii) = lower.split_once("round").unwrap_or((&lower, "0"));
                let edges: Vec<&str> = edges.split_ascii_whitespace().collect();
                let [x, y, w, h] = edges_of(function, &edges, metrics, of)?;
                plain(rounded([x, y, w, h], corners(radii, metrics, (w, h))?))
            }
            "polygon" => {
                let mut parts: Vec<&str> = split(&lower, ',').into_iter().map(str::trim).collect();
                let even_odd = rule(&mut parts);
                let mut data = String::new();
                for part in parts {
                    let [x, y] = split_words(part).try_into().ok()?;
                    let (x, y) = (transforms::length(x, metrics, width)?, transforms::length(y, metrics, height)?);
                    let _ = write!(data, "{}{} {}", if data.is_empty() { 'M' } else { 'L' }, left + x, top + y);
                }
                data.push('Z');
                Some(Outline { data, even_odd, moved: (0.0, 0.0) })
            }
            // The data are written as they stand: their letters mean what they are.
            "path" => {
                let mut parts: Vec<&str> = split(arguments, ',').into_iter().map(str::trim).collect();
                let even_odd = rule(&mut parts);
                let [quoted] = parts.try_into().ok()?;
                let data = quoted.strip_prefix(['"', '\''])?.strip_suffix(['"', '\''])?.to_owned();
                let whole = svgtypes::PathParser::from(data.as_str()).all(|segment| segment.is_ok());
                whole.then_some(Outline { data, even_odd, moved: (left, top) })
            }
            _ => None,
        }
    }
}

/// Whether the rule that stands first is `evenodd`; it is taken away.
fn rule(parts: &mut Vec<&str>) -> bool {
    match parts.first().map(|first| first.to_ascii_lowercase()).as_deref() {
        Some("evenodd") => {
            parts.remove(0);
            true
        }
        Some("nonzero") => {
            parts.remove(0);
            false
        }
        _ => false,
    }
}

fn split_words(text: &str) -> Vec<&str> {
    split(text, ' ').into_iter().map(str::trim).filter(|word| !word.is_empty()).collect()
}

/// Left, top, width and height of a rectangle that a function gives by its edges.
fn edges_of(function: &str, edges: &[&str], metrics: &Metrics, of: Reference) -> Option<Reference> {
    let [left, top, width, height] = of;
    let across = |text: &str| transforms::length(text, metrics, width);
    let down = |text: &str| transforms::length(text, metrics, height);
    Some(match (function, edges) {
        ("xywh", [x, y, w, h]) => [left + across(x)?, top + down(y)?, across(w)?.max(0.0), down(h)?.max(0.0)],
        ("rect", [t, r, b, l]) => {
            let edge = |text: &str, idle: f64, length: &dyn Fn(&str) -> Option<f64>| {
                if text == "auto" { Some(idle) } else { length(text) }
            };
            let (t, l) = (edge(t, 0.0, &down)?, edge(l, 0.0, &across)?);
            let (r, b) = (edge(r, width, &across)?, edge(b, height, &down)?);
            [left + l, top + t, (r - l).max(0.0), (b - t).max(0.0)]
        }
        ("inset", _) => {
            let [t, r, b, l] = four(edges)?;
            let (t, r, b, l) = (down(t)?, across(r)?, down(b)?, across(l)?);
            [left + l, top + t, (width - l - r).max(0.0), (height - t - b).max(0.0)]
        }
        _ => return None,
    })
}

/// One to four values for four sides (CSS Backgrounds 3, 4.1).
fn four<'a>(values: &[&'a str]) -> Option<[&'a str; 4]> {
    Some(match *values {
        [all] => [all; 4],
        [one, two] => [one, two, one, two],
        [one, two, three] => [one, two, three, two],
        [one, two, three, four] => [one, two, three, four],
        _ => return None,
    })
}

/// The radii of four corners, made smaller together where they do not fit (CSS Backgrounds 3, 4.5).
fn corners(radii: &str, metrics: &Metrics, (width, height): (f64, f64)) -> Option<[(f64, f64); 4]> {
    let (across, down) = radii.split_once('/').unwrap_or((radii, radii));
    let read = |radii: &str, whole: f64| -> Option<[f64; 4]> {
        let lengths = four(&radii.split_ascii_whitespace().collect::<Vec<_>>())?;
        let lengths: Option<Vec<f64>> =
            lengths.iter().map(|radius| transforms::length(radius, metrics, whole)).collect();
        lengths?.try_into().ok()
    };
    let (across, down) = (read(across, width)?, read(down, height)?);
    let fits = |whole: f64, one: f64, other: f64| if one + other > whole { whole / (one + other) } else { 1.0 };
    let factor = [
        fits(width, across[0], across[1]),
        fits(width, across[2], across[3]),
        fits(height, down[0], down[3]),
        fits(height, down[1], down[2]),
    ]
    .into_iter()
    .fold(1.0, f64::min);
    Some([0, 1, 2, 3].map(|n| (across[n] * factor, down[n] * factor)))
}

/// A rectangle with round corners, from the upper left one on.
fn rounded([x, y, width, height]: Reference, radii: [(f64, f64); 4]) -> String {
    let [(ax, ay), (bx, by), (cx, cy), (dx, dy)] = radii;
    let (right, bottom) = (x + width, y + height);
    format!(
        "M{} {y}L{} {y}A{bx} {by} 0 0 1 {right} {}L{right} {}A{cx} {cy} 0 0 1 {} {bottom}L{} {bottom}A{dx} {dy} 0 0 1 {x} {}L{x} {}A{ax} {ay} 0 0 1 {} {y}Z",
        x + ax,
        right - bx,
        y + by,
        bottom - cy,
        right - cx,
        x + dx,
        bottom - dy,
        y + ay,
        x + ax,
    )
}

/// An ellipse, from its rightmost point on as SVG draws it.
pub(super) fn ellipse((x, y): (f64, f64), across: f64, down: f64) -> String {
    format!("M{} {y}A{across} {down} 0 0 1 {} {y}A{across} {down} 0 0 1 {} {y}Z", x + across, x - across, x + across)
}

/// A radius of a circle, twice.
fn round(radius: &str, (x, y): (f64, f64), metrics: &Metrics, of: Reference) -> Option<(f64, f64)> {
    let [left, top, width, height] = of;
    let (near_x, far_x) = nearest(x - left, width);
    let (near_y, far_y) = nearest(y - top, height);
    let radius = match radius {
        "closest-side" => near_x.min(near_y),
        "farthest-side" => far_x.max(far_y),
        "closest-corner" => near_x.hypot(near_y),
        "farthest-corner" => far_x.hypot(far_y),
        length => transforms::length(length, metrics, width.hypot(height) / std::f64::consts::SQRT_2)?,
    };
    (radius >= 0.0).then_some((radius, radius))
}

/// A radius of an ellipse along one side, whose centre lies so far from its start.
fn side(radius: &str, from_start: f64, whole: f64, metrics: &Metrics) -> Option<f64> {
    let (near, far) = nearest(from_start, whole);
    let radius = match radius {
        "closest-side" => near,
        "farthest-side" => far,
        length => transforms::length(length, metrics, whole)?,
    };
    (radius >= 0.0).then_some(radius)
}

fn nearest(from_start: f64, whole: f64) -> (f64, f64) {
    let (one, other) = (from_start.abs(), (whole - from_start).abs());
    (one.min(other), one.max(other))
}

/// A position (CSS Values 4, 9.3) of one, two or four words.
fn position(text: &str, metrics: &Metrics, of: Reference) -> Option<(f64, f64)> {
    let words = split_words(text);
    let [from_x, x, from_y, y] = words.as_slice() else { return transforms::origin(text, metrics, of) };
    let [left, top, width, height] = of;
    let end = |from: &str, start: &str, end: &str, length: &str, whole: f64| {
        let length = transforms::length(length, metrics, whole)?;
        if from == start { Some(length) } else { (from == end).then_some(whole - length) }
    };
    Some((left + end(from_x, "left", "right", x, width)?, top + end(from_y, "top", "bottom", y, height)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_read_and_measured() {
        let metrics = Metrics { font: 10.0, root_font: 16.0, whole: (200.0, 100.0) };
        let of = [20.0, 10.0, 100.0, 50.0];
        let outline = |text: &str| parse(text).and_then(|clip| clip.outline(&metrics, of)).map(|outline| outline.data);
        assert_eq!(
            outline("circle(10px at 30px 20px)").as_deref(),
            Some("M60 30A10 10 0 0 1 40 30A10 10 0 0 1 60 30Z")
        );
        assert_eq!(outline("circle()").as_deref(), Some("M95 35A25 25 0 0 1 45 35A25 25 0 0 1 95 35Z"));
        assert_eq!(outline("polygon(0 0, 100% 0, 50% 100%)").as_deref(), Some("M20 10L120 10L70 60Z"));
        assert_eq!(parse("inset(5px) view-box").map(|clip| clip.area), Some(Area::View));
        for wrong in
            ["", "none", "star(3)", "circle(-4px)", "circle(10px", "polygon(0 0, 5)", "inset(1px 2px 3px 4px 5px)"]
        {
            assert_eq!(outline(wrong), None, "{wrong}");
        }
        assert_eq!(parse("fill-box stroke-box"), None);
    }
}
