//! Contrast of two colours, as WCAG 2.1 measures it (success criterion 1.4.3).

use crate::units::Colour;
use palette::Srgb;
use palette::color_difference::Wcag21RelativeContrast;

/// The contrast ratio of two opaque colours, 1 to 21.
pub(crate) fn contrast(one: Colour, other: Colour) -> f64 {
    linear(one).relative_contrast(linear(other))
}

fn linear(colour: Colour) -> palette::LinSrgb<f64> {
    Srgb::new(colour.red, colour.green, colour.blue).into_format::<f64>().into_linear()
}
