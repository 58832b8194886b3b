//! Geometry in style sheets (SVG 2, 8.3): what was once an attribute only.

use super::lengths::{Metrics, parts};

/// Elements, and the properties that place and measure them.
const GEOMETRY: &[(&str, &[&str])] = &[
    ("rect", &["x", "y", "width", "height", "rx", "ry"]),
    ("circle", &["cx", "cy", "r"]),
    ("ellipse", &["cx", "cy", "rx", "ry"]),
    ("svg", &["x", "y", "width", "height"]),
    ("use", &["x", "y", "width", "height"]),
    ("image", &["x", "y", "width", "height"]),
    ("path", &["d"]),
];

/// Attributes of other elements that are lengths.
const LENGTHS: &[&str] = &[
    "x",
    "y",
    "width",
    "height",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x1",
    "y1",
    "x2",
    "y2",
    "fx",
    "fy",
    "fr",
    "refX",
    "refY",
    "markerWidth",
    "markerHeight",
];

/// Whether it is a property of geometry.
pub(super) fn of(property: &str) -> bool {
    GEOMETRY.iter().any(|(_, properties)| properties.contains(&property))
}

/// Whether it is one of this element.
pub(super) fn of_element(element: &str, property: &str) -> bool {
    GEOMETRY.iter().any(|(name, properties)| *name == element && properties.contains(&property))
}

/// Whether an attribute is a length.
pub(super) fn is_length(attribute: &str) -> bool {
    LENGTHS.contains(&attribute)
}

/// A value of a style sheet as an attribute: empty for what says nothing, `None` for what is not understood.
pub(super) fn value(property: &str, value: &str, metrics: &Metrics) -> Option<String> {
    let value = value.trim();
    let lower = value.to_ascii_lowercase();
    if property == "d" {
        if lower == "none" {
            return Some(String::new());
        }
        let inner = lower.starts_with("path(").then(|| value[5..].trim_end().strip_suffix(')'))??;
        return Some(inner.trim().trim_matches(['"', '\'']).to_owned());
    }
    if lower == "auto" {
        return Some(String::new());
    }
    // CSS has no lengths without a unit, but zero.
    match parts(&lower) {
        Some((number, unit)) if unit.is_empty() && number != 0.0 => None,
        _ => metrics.plain(&lower),
    }
}
