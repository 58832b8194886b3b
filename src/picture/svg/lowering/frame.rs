//! The frames of drawings: their size, their view, and how the one is fitted into the other (SVG 2, 8.2).

use super::{Around, Lowering};
use crate::picture::svg::lengths::{self, Metrics};
use crate::picture::svg::transforms::{self, IDENTITY, Matrix};
use std::collections::BTreeMap;
use std::str::FromStr;

impl Lowering<'_> {
    /// The size of the whole drawing, as viewers take it where it is not said in full.
    pub(super) fn frame(&mut self, attributes: &mut BTreeMap<String, String>, own: &mut Around) {
        self.root_font = own.font;
        let metrics = self.metrics(own);
        let [width, height, view] = ["width", "height", "viewBox"].map(|key| attributes.get(key).cloned());
        let view = view.and_then(|view| svgtypes::ViewBox::from_str(&view).ok());
        let size = natural(width, height, attributes.get("viewBox").cloned(), &metrics);
        attributes.remove("x");
        attributes.remove("y");
        match size {
            Some((width, height)) => {
                self.size = (width, height);
                attributes.insert("width".to_owned(), width.to_string());
                attributes.insert("height".to_owned(), height.to_string());
            }
            None => {
                attributes.remove("width");
                attributes.remove("height");
            }
        }
        let (width, height) = self.size;
        own.viewport = [0.0, 0.0, width, height];
        if let Some(view) = view {
            own.viewport = [view.x, view.y, view.w, view.h];
            own.shown = Some(fitted(attributes, &view, (width, height)));
        }
    }

    /// A drawing within the drawing: what percentages in it are of, and how it is fitted in.
    pub(super) fn inner_frame(&self, attributes: &BTreeMap<String, String>, own: &mut Around) {
        let [_, _, outer_width, outer_height] = own.viewport;
        let side = |key: &str, whole: f64| {
            let (value, unit) = lengths::parts(attributes.get(key)?)?;
            Some(if unit == "%" { value * whole / 100.0 } else { value })
        };
        let (x, y) = (side("x", outer_width).unwrap_or(0.0), side("y", outer_height).unwrap_or(0.0));
        let size =
            (side("width", outer_width).unwrap_or(outer_width), side("height", outer_height).unwrap_or(outer_height));
        let view = attributes.get("viewBox").and_then(|view| svgtypes::ViewBox::from_str(view).ok());
        let inner = match view {
            Some(view) => {
                own.viewport = [view.x, view.y, view.w, view.h];
                fitted(attributes, &view, size)
            }
            None => {
                own.viewport = [0.0, 0.0, size.0, size.1];
                IDENTITY
            }
        };
        let placed = transforms::product([1.0, 0.0, 0.0, 1.0, x, y], inner);
        own.shown = own.shown.map(|shown| transforms::product(shown, placed));
    }
}

/// How a view is scaled into its frame. Where it lies in it matters to nothing here.
fn fitted(attributes: &BTreeMap<String, String>, view: &svgtypes::ViewBox, (width, height): (f64, f64)) -> Matrix {
    let (across, down) = (width / view.w, height / view.h);
    let how = attributes.get("preserveAspectRatio").map_or("", |how| how.trim());
    let even = if how.contains("slice") { across.max(down) } else { across.min(down) };
    let (across, down) = if how.starts_with("none") { (across, down) } else { (even, even) };
    [across, 0.0, 0.0, down, 0.0, 0.0]
}

/// Width and height of a drawing in pixels, by its own size or its view. `None` where it says neither.
pub(super) fn natural(
    width: Option<String>,
    height: Option<String>,
    view: Option<String>,
    metrics: &Metrics,
) -> Option<(f64, f64)> {
    // A share of the page that shows it is no size of its own.
    let own = |length: Option<String>| {
        let length = length.filter(|length| !length.trim().ends_with('%'))?;
        metrics.pixels(&length.to_ascii_lowercase(), None).filter(|length| *length > 0.0)
    };
    let view = view.and_then(|view| svgtypes::ViewBox::from_str(&view).ok());
    match (own(width), own(height), view) {
        (Some(width), Some(height), _) => Some((width, height)),
        (Some(width), None, Some(view)) => Some((width, width * view.h / view.w)),
        (None, Some(height), Some(view)) => Some((height * view.w / view.h, height)),
        (None, None, Some(view)) => Some((view.w, view.h)),
        _ => None,
    }
}
