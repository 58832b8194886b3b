//! Colours as CSS writes them (CSS Color 4 and 5), as they are on a screen of sRGB.

use super::lists::split;
use color::{ColorSpaceTag, DynamicColor, HueDirection, Srgb};

/// A colour that can be drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Colour {
    /// Red, green, blue and opacity, 0 to 1.
    pub parts: [f32; 4],
    /// Whether the colour as written is stronger than sRGB holds.
    pub beyond: bool,
}

/// How far out of sRGB a channel may lie by rounding.
const ROUNDING: f32 = 0.004;

impl Colour {
    /// As SVG 1.1 writes it, with its opacity.
    pub(super) fn written(&self) -> String {
        let [red, green, blue, alpha] = self.parts;
        let [red, green, blue] = [red, green, blue].map(|part| (part * 255.0).round() as u8);
        if alpha >= 1.0 {
            format!("#{red:02x}{green:02x}{blue:02x}")
        } else {
            format!("rgba({red},{green},{blue},{alpha})")
        }
    }

    fn of(colour: DynamicColor) -> Option<Colour> {
        let parts = colour.to_alpha_color::<Srgb>().components;
        if parts.iter().any(|part| !part.is_finite()) {
            return None;
        }
        let beyond = parts[..3].iter().any(|part| !(-ROUNDING..=1.0 + ROUNDING).contains(part));
        Some(Colour { parts: parts.map(|part| part.clamp(0.0, 1.0)), beyond })
    }
}

/// Reads a colour. `current` is what `currentColor` means, where that is known.
pub(super) fn read(text: &str, current: Option<Colour>) -> Option<Colour> {
    Colour::of(dynamic(text, current, 0)?)
}

fn dynamic(text: &str, current: Option<Colour>, depth: usize) -> Option<DynamicColor> {
    if depth > 16 {
        return None;
    }
    let text = own_part(text.trim());
    let lower = text.to_ascii_lowercase();
    if lower == "currentcolor" {
        let [red, green, blue, alpha] = current?.parts;
        return Some(DynamicColor::from_alpha_color(color::AlphaColor::<Srgb>::new([red, green, blue, alpha])));
    }
    // The colours of a system are those of a light page.
    let system = match lower.as_str() {
        "canvas" | "field" => Some("white"),
        "canvastext" | "fieldtext" | "buttontext" | "windowtext" | "text" => Some("black"),
        _ => None,
    };
    if let Some(colour) = system {
        return color::parse_color(colour).ok();
    }
    if let Some(arguments) = arguments(&lower, "light-dark") {
        return dynamic(split(arguments, ',').first()?, current, depth + 1);
    }
    if let Some(arguments) = arguments(&lower, "color-mix") {
        return mixed(arguments, current, depth);
    }
    color::parse_color(&lower).ok()
}

/// A colour without the inks that programs for print write after it: the colour for those that do not know inks.
fn own_part(text: &str) -> &str {
    ["icc-color(", "device-cmyk(", "icc-named-color("]
        .into_iter()
        .filter_map(|inks| text.to_ascii_lowercase().find(inks))
        .min()
        .map(|at| text[..at].trim_end().trim_end_matches(','))
        .filter(|before| !before.is_empty())
        .unwrap_or(text)
}

fn arguments<'a>(text: &'a str, function: &str) -> Option<&'a str> {
    text.strip_prefix(function)?.trim_start().strip_prefix('(')?.strip_suffix(')')
}

/// `color-mix(in oklab, red 30%, blue)` (CSS Color 5, 2).
fn mixed(arguments: &str, current: Option<Colour>, depth: usize) -> Option<DynamicColor> {
    let parts = split(arguments, ',');
    let [space, one, two] = parts.as_slice() else { return None };
    let mut words = space.trim().strip_prefix("in ")?.split_ascii_whitespace();
    let space = match words.next()? {
        "srgb" => ColorSpaceTag::Srgb,
        "srgb-linear" => ColorSpaceTag::LinearSrgb,
        "lab" => ColorSpaceTag::Lab,
        "oklab" => ColorSpaceTag::Oklab,
        "lch" => ColorSpaceTag::Lch,
        "oklch" => ColorSpaceTag::Oklch,
        "hsl" => ColorSpaceTag::Hsl,
        "hwb" => ColorSpaceTag::Hwb,
        "display-p3" => ColorSpaceTag::DisplayP3,
        "a98-rgb" => ColorSpaceTag::A98Rgb,
        "prophoto-rgb" => ColorSpaceTag::ProphotoRgb,
        "rec2020" => ColorSpaceTag::Rec2020,
        "xyz" | "xyz-d65" => ColorSpaceTag::XyzD65,
        "xyz-d50" => ColorSpaceTag::XyzD50,
        _ => return None,
    };
    let direction = match words.next() {
        None | Some("shorter") => HueDirection::Shorter,
        Some("longer") => HueDirection::Longer,
        Some("increasing") => HueDirection::Increasing,
        Some("decreasing") => HueDirection::Decreasing,
        Some(_) => return None,
    };
    let ((one, first), (two, second)) = (weighed(one)?, weighed(two)?);
    let (first, second) = match (first, second) {
        (None, None) => (0.5, 0.5),
        (Some(first), None) => (first, 1.0 - first),
        (None, Some(second)) => (1.0 - second, second),
        (Some(first), Some(second)) => (first, second),
    };
    let sum = first + second;
    if sum <= 0.0 || first < 0.0 || second < 0.0 {
        return None;
    }
    let (one, two) = (dynamic(one, current, depth + 1)?, dynamic(two, current, depth + 1)?);
    let mixed = one.interpolate(two, space, direction).eval(second / sum);
    // What is missing of the whole is transparent.
    Some(if sum < 1.0 { mixed.map(|a, b, c, alpha| [a, b, c, alpha * sum]) } else { mixed })
}

/// A colour and its share.
fn weighed(part: &str) -> Option<(&str, Option<f32>)> {
    let part = part.trim();
    let share =
        |word: &str| word.strip_suffix('%').and_then(|number| number.parse::<f32>().ok()).map(|part| part / 100.0);
    match (part.split_once(' '), part.rsplit_once(' ')) {
        (_, Some((colour, last))) if share(last).is_some() => Some((colour, share(last))),
        (Some((first, colour)), _) if share(first).is_some() => Some((colour, share(first))),
        _ => Some((part, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Right values by the conversion code of the CSS specifications.
    #[test]
    fn colours_of_any_space_are_read() {
        let read = |text: &str| read(text, None).map(|colour| (colour.written(), colour.beyond));
        for (text, right) in [
            ("#C0136B", "#c0136b"),
            ("rebeccapurple", "#663399"),
            ("rgb(192 19 107 / 100%)", "#c0136b"),
            ("rgb(75.3%, 7.45%, 42%)", "#c0136b"),
            ("hsl(120deg 100% 25%)", "#008000"),
            ("hwb(0 0% 0%)", "#ff0000"),
            ("lab(50% 0 0)", "#777777"),
            ("oklch(0.52 0.21 1)", "#bf0162"),
            ("color(srgb 1 0.5 0)", "#ff8000"),
            ("color(display-p3 0.7 0.14 0.41)", "#c3006a"),
            ("light-dark(rgb(192, 19, 107), rgb(255, 150, 200))", "#c0136b"),
            ("color-mix(in srgb, red, blue)", "#800080"),
            ("color-mix(in srgb, white 25%, black)", "#404040"),
            ("#cd853f icc-color(acmecmyk, 0.11, 0.48, 0.83, 0.00)", "#cd853f"),
            ("#00a0e3 device-cmyk(0.7 0.2 0 0)", "#00a0e3"),
        ] {
            let (colour, _) = read(text).unwrap_or_else(|| panic!("{text} is not read"));
            let near = |a: &str, b: &str| {
                (1..7).step_by(2).all(|at| {
                    let part = |text: &str| i32::from_str_radix(&text[at..at + 2], 16).unwrap();
                    (part(a) - part(b)).abs() <= 2
                })
            };
            assert!(near(&colour, right), "{text}: {colour}, not {right}");
        }
        assert!(read("color(display-p3 0 1 0)").unwrap().1);
        for text in ["nonsense", "rgb(from red r g b)", "device-cmyk(1 0 0 0)", "var(--x)", "url(#a)"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
