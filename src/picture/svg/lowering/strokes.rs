//! Strokes that SVG 1.1 does not know: of a width that no scale changes (SVG 2, 7.9.3), and of dashes that are counted in parts of the
//! outline (SVG 2, 9.6.1).

use super::{Around, Lowering, escaped, refused};
use crate::picture::Fault;
use crate::picture::svg::transforms::{self, Matrix};
use crate::picture::svg::{lengths, outlines};
use std::collections::BTreeMap;

/// Elements that have strokes.
const SHAPES: [&str; 7] = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

/// Elements on whose corners no viewer of today sets markers.
const UNMARKED: [&str; 3] = ["rect", "circle", "ellipse"];

/// What is of a stroke alone.
const STROKE: [&str; 8] = [
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
];

/// What is of the element as a whole, its fill and its stroke together.
const WHOLE: [&str; 9] =
    ["id", "transform", "opacity", "clip-path", "mask", "mix-blend-mode", "isolation", "display", "visibility"];

/// An element drawn in two: its fill, and its stroke on a plane of its own.
pub(super) struct Apart {
    pub whole: BTreeMap<String, String>,
    pub fill: BTreeMap<String, String>,
    /// The stroke as an element.
    pub stroke: String,
    pub stroke_first: bool,
}

impl Lowering<'_> {
    /// Puts the stroke of a shape as SVG 1.1 knows it. Something where it needs an element of its own.
    pub(super) fn stroke(
        &self,
        name: &str,
        own: &Around,
        attributes: &mut BTreeMap<String, String>,
    ) -> Result<Option<Apart>, Fault> {
        let steady = attributes.remove("vector-effect").as_deref() == Some("non-scaling-stroke");
        let parts = attributes.remove("pathLength");
        if UNMARKED.contains(&name) {
            let none = |marker: &str| (marker.to_owned(), "none".to_owned());
            attributes.extend(["marker-start", "marker-mid", "marker-end"].map(none));
        }
        let inherited = |property: &str| attributes.get(property).or_else(|| own.written.get(property)).cloned();
        let stroked = inherited("stroke").is_some_and(|stroke| stroke != "none");
        if !SHAPES.contains(&name) || !stroked || own.unseen || own.cuts || own.hidden {
            return Ok(None);
        }
        let refuse = || refused("vector-effect", "non-scaling-stroke");
        let on = match own.shown.filter(|_| steady) {
            Some(shown) => Some(shown),
            None if steady => return Err(refuse()),
            None => None,
        };
        // A length that is negative, or no number, is none.
        let parts = parts.and_then(|parts| parts.trim().parse::<f64>().ok()).filter(|parts| *parts >= 0.0);
        let dashes = inherited("stroke-dasharray").filter(|dashes| dashes != "none");
        let counted = parts.zip(dashes.as_deref());
        let width = inherited("stroke-width").unwrap_or_else(|| "1".to_owned());
        let offset = inherited("stroke-dashoffset");
        let line = |width: &str, of_width: f64, of_dashes: f64| {
            let mut line = BTreeMap::new();
            if of_width != 1.0 {
                line.insert("stroke-width".to_owned(), times(width, of_width)?);
            }
            if let Some(dashes) = dashes.as_deref().filter(|_| of_dashes != 1.0) {
                line.insert("stroke-dasharray".to_owned(), dashed(dashes, of_dashes)?);
                if let Some(offset) = &offset {
                    line.insert("stroke-dashoffset".to_owned(), times(offset, of_dashes)?);
                }
            }
            Some(line)
        };
        let measure = |by: Option<Matrix>| -> Option<f64> {
            let Some((parts, _)) = counted else { return Some(1.0) };
            let outline = outlines::of(name, attributes, own.viewport)?;
            let outline = by.map_or(outline.clone(), |by| kurbo::Affine::new(by) * &outline);
            Some(outlines::length(&outline) / parts)
        };
        let refuse_length = || refused("pathLength", &counted.map_or(String::new(), |(parts, _)| parts.to_string()));
        let Some([a, b, c, d, ..]) = on else {
            let factor = measure(None).ok_or_else(refuse_length)?;
            let line = line(&width, 1.0, factor).ok_or_else(refuse_length)?;
            attributes.extend(line);
            return Ok(None);
        };
        let (across, down) = (a.hypot(b), c.hypot(d));
        let even = (across - down).abs() <= 1e-3 * across.max(down) && (a * c + b * d).abs() <= 1e-3 * across * down;
        if even && across > 0.0 {
            // Dashes in parts of the outline are so wherever it is shown.
            let of_dashes = if counted.is_some() { measure(None).ok_or_else(refuse_length)? } else { 1.0 / across };
            let line = line(&width, 1.0 / across, of_dashes).ok_or_else(refuse)?;
            attributes.extend(line);
            return Ok(None);
        }
        let plane = [a, b, c, d, 0.0, 0.0];
        let back = transforms::inverse(plane).ok_or_else(refuse)?;
        let paint = inherited("stroke").unwrap_or_default();
        let marked = ["marker-start", "marker-mid", "marker-end"]
            .iter()
            .any(|marker| inherited(marker).is_some_and(|marker| marker != "none"));
        // A gradient would be measured on the other plane.
        if paint.contains("url(") || paint.starts_with("context") || marked {
            return Err(refuse());
        }
        let outline = outlines::of(name, attributes, own.viewport).ok_or_else(refuse)?;
        let line = line(&width, 1.0, measure(Some(plane)).ok_or_else(refuse_length)?).ok_or_else(refuse)?;
        let mut stroke = format!(
            "<path transform=\"{}\" d=\"{}\" fill=\"none\"",
            transforms::written(back),
            outlines::moved(&outline, plane)
        );
        let own_stroke = STROKE.iter().filter_map(|key| Some((*key, attributes.get(*key)?)));
        let all: BTreeMap<&str, &String> =
            own_stroke.chain(line.iter().map(|(key, value)| (key.as_str(), value))).collect();
        all.iter().for_each(|(key, value)| stroke.push_str(&format!(" {key}=\"{}\"", escaped(value))));
        stroke.push_str("/>");
        let order = inherited("paint-order").unwrap_or_default();
        let mut whole = BTreeMap::new();
        WHOLE.iter().for_each(|key| whole.extend(attributes.remove_entry(*key)));
        let mut fill = attributes.clone();
        STROKE.iter().for_each(|key| drop(fill.remove(*key)));
        fill.insert("stroke".to_owned(), "none".to_owned());
        Ok(Some(Apart { whole, fill, stroke, stroke_first: order.starts_with("stroke") }))
    }
}

/// A length so many times longer. `None` for a percentage, of which the whole is not known here.
fn times(length: &str, factor: f64) -> Option<String> {
    let (value, _) = lengths::parts(length).filter(|(_, unit)| unit != "%")?;
    // Nothing stays nothing, however long the outline.
    let value = if value == 0.0 { 0.0 } else { value * factor };
    Some(value.to_string())
}

/// Dashes so many times longer; without end they are one.
fn dashed(dashes: &str, factor: f64) -> Option<String> {
    let lengths: Vec<String> = dashes.split(' ').map(|length| times(length, factor)).collect::<Option<_>>()?;
    let endless = lengths.iter().any(|length| length.parse::<f64>().is_ok_and(|length| !length.is_finite()));
    Some(if endless { "none".to_owned() } else { lengths.join(" ") })
}
