//! Contrast of two colours, as WCAG 2.1 measures it (success criterion 1.4.3).

use crate::units::Colour;
use palette::Srgb;
use palette::color_difference::Wcag21RelativeContrast;
use std::sync::LazyLock;

/// The contrast ratio of two opaque colours, 1 to 21.
pub(crate) fn contrast(one: Colour, other: Colour) -> f64 {
    linear(one).relative_contrast(linear(other))
}

fn linear(colour: Colour) -> palette::LinSrgb<f64> {
    // Marks are looked at pixel by pixel: a power each would be most of what that costs.
    static LINEAR: LazyLock<[f64; 256]> = LazyLock::new(|| {
        std::array::from_fn(|n| {
            let value = n as u8;
            Srgb::new(value, value, value).into_format::<f64>().into_linear().red
        })
    });
    let [red, green, blue] = [colour.red, colour.green, colour.blue].map(|part| LINEAR[usize::from(part)]);
    palette::LinSrgb::new(red, green, blue)
}
