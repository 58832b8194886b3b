//! What properties begin with, and the size of type.

use crate::picture::svg::lengths::Metrics;

/// The size of type in pixels (CSS Fonts 4, 2.5).
pub(super) fn font_size(value: &str, around: f64, root_font: f64, whole: (f64, f64)) -> Option<f64> {
    let step = match value.to_ascii_lowercase().as_str() {
        "xx-small" => Some(9.0),
        "x-small" => Some(10.0),
        "small" => Some(13.0),
        "medium" => Some(16.0),
        "large" => Some(18.0),
        "x-large" => Some(24.0),
        "xx-large" => Some(32.0),
        "xxx-large" => Some(48.0),
        "smaller" => Some(around / 1.2),
        "larger" => Some(around * 1.2),
        _ => None,
    };
    step.or_else(|| Metrics { font: around, root_font, whole }.pixels(value, Some(around))).filter(|size| *size >= 0.0)
}

/// What inherited properties begin with.
pub(super) fn initial(property: &str) -> &'static str {
    match property {
        "fill" | "color" => "#000000",
        "stroke" | "stroke-dasharray" | "marker-start" | "marker-mid" | "marker-end" => "none",
        "stroke-dashoffset" => "0",
        "stroke-miterlimit" => "4",
        "stroke-linecap" => "butt",
        "stroke-linejoin" => "miter",
        "fill-rule" | "clip-rule" => "nonzero",
        "visibility" => "visible",
        "paint-order" => "normal",
        "font-size" => "medium",
        _ => "1",
    }
}
