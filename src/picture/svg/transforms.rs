//! Transforms of CSS (CSS Transforms 1), as the six numbers of SVG 1.1.

use super::lengths::{Metrics, parts};
use super::lists::split;

/// a, b, c, d, e, f of `matrix()`.
pub(super) type Matrix = [f64; 6];

pub(super) const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `inner`, then `outer`.
pub(super) fn product(outer: Matrix, inner: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = outer;
    let [g, h, i, j, k, l] = inner;
    [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/// What takes it back. `None` for one that flattens what it moves.
pub(super) fn inverse([a, b, c, d, e, f]: Matrix) -> Option<Matrix> {
    let area = a * d - b * c;
    let back = [d, -b, -c, a, c * f - d * e, b * e - a * f].map(|part| part / area);
    back.iter().all(|part| part.is_finite()).then_some(back)
}

/// As SVG 1.1 writes it.
pub(super) fn written(matrix: Matrix) -> String {
    format!("matrix({})", matrix.map(|part| format!("{part}")).join(" "))
}

/// A box that percentages are of: left, top, width, height.
pub(super) type Reference = [f64; 4];

/// Reads the functions of `transform`. `None` for what lies outside the plane or is not written as CSS has it.
pub(super) fn functions(text: &str, metrics: &Metrics, of: Reference) -> Option<Matrix> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("none") {
        return Some(IDENTITY);
    }
    let mut whole = IDENTITY;
    let mut rest = text;
    while !rest.is_empty() {
        let (name, after) = rest.split_once('(')?;
        let (arguments, after) = after.split_once(')')?;
        whole = product(whole, function(&name.trim().to_ascii_lowercase(), arguments, metrics, of)?);
        rest = after.trim_start();
    }
    Some(whole)
}

fn function(name: &str, arguments: &str, metrics: &Metrics, of: Reference) -> Option<Matrix> {
    let arguments: Vec<&str> = split(arguments, ',').into_iter().map(str::trim).collect();
    let [_, _, width, height] = of;
    let across = |text: &str| length(text, metrics, width);
    let down = |text: &str| length(text, metrics, height);
    let turned = |text: &str| angle(text).map(f64::sin_cos);
    Some(match (name, arguments.as_slice()) {
        ("translate", [x]) => [1.0, 0.0, 0.0, 1.0, across(x)?, 0.0],
        ("translate", [x, y]) => [1.0, 0.0, 0.0, 1.0, across(x)?, down(y)?],
        ("translatex", [x]) => [1.0, 0.0, 0.0, 1.0, across(x)?, 0.0],
        ("translatey", [y]) => [1.0, 0.0, 0.0, 1.0, 0.0, down(y)?],
        ("translate3d", [x, y, z]) if down(z)? == 0.0 => [1.0, 0.0, 0.0, 1.0, across(x)?, down(y)?],
        ("scale", [both]) => [factor(both)?, 0.0, 0.0, factor(both)?, 0.0, 0.0],
        ("scale", [x, y]) => [factor(x)?, 0.0, 0.0, factor(y)?, 0.0, 0.0],
        ("scalex", [x]) => [factor(x)?, 0.0, 0.0, 1.0, 0.0, 0.0],
        ("scaley", [y]) => [1.0, 0.0, 0.0, factor(y)?, 0.0, 0.0],
        ("rotate" | "rotatez", [by]) => {
            let (sin, cos) = turned(by)?;
            [cos, sin, -sin, cos, 0.0, 0.0]
        }
        ("skew", [x]) | ("skewx", [x]) => [1.0, 0.0, angle(x)?.tan(), 1.0, 0.0, 0.0],
        ("skew", [x, y]) => [1.0, angle(y)?.tan(), angle(x)?.tan(), 1.0, 0.0, 0.0],
        ("skewy", [y]) => [1.0, angle(y)?.tan(), 0.0, 1.0, 0.0, 0.0],
        ("matrix", [a, b, c, d, e, f]) => {
            let number = |text: &str| text.parse::<f64>().ok();
            [number(a)?, number(b)?, number(c)?, number(d)?, number(e)?, number(f)?]
        }
        _ => return None,
    })
}

/// The properties `translate`, `rotate` and `scale`, which come before `transform`.
pub(super) fn single(property: &str, value: &str, metrics: &Metrics, of: Reference) -> Option<Matrix> {
    if value.trim().eq_ignore_ascii_case("none") {
        return Some(IDENTITY);
    }
    let arguments = split(value.trim(), ' ');
    let arguments: Vec<&str> = arguments.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    match (property, arguments.len()) {
        ("rotate", 1) | ("scale" | "translate", 1 | 2) => function(property, &arguments.join(","), metrics, of),
        _ => None,
    }
}

pub(super) fn length(text: &str, metrics: &Metrics, whole: f64) -> Option<f64> {
    // CSS has no lengths without a unit, but zero.
    match parts(text) {
        Some((value, unit)) if unit.is_empty() && value != 0.0 => None,
        _ => metrics.pixels(text, Some(whole)),
    }
}

fn factor(text: &str) -> Option<f64> {
    match parts(text)? {
        (value, unit) if unit.is_empty() => Some(value),
        (value, unit) if unit == "%" => Some(value / 100.0),
        _ => None,
    }
}

/// Radians.
fn angle(text: &str) -> Option<f64> {
    let (value, unit) = parts(text)?;
    Some(match unit.as_str() {
        "deg" => value.to_radians(),
        "rad" => value,
        "grad" => (value * 0.9).to_radians(),
        "turn" => (value * 360.0).to_radians(),
        "" if value == 0.0 => 0.0,
        _ => return None,
    })
}

/// The point that stays, of `transform-origin`; in presentation attributes lengths need no unit.
pub(super) fn origin(text: &str, metrics: &Metrics, of: Reference) -> Option<(f64, f64)> {
    let [left, top, width, height] = of;
    let words: Vec<String> = text.split_ascii_whitespace().map(str::to_ascii_lowercase).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let vertical = |word: &str| matches!(word, "top" | "bottom");
    let horizontal = |word: &str| matches!(word, "left" | "right");
    let (x, y) = match words.as_slice() {
        [one] if vertical(one) => ("50%", *one),
        [one] => (*one, "50%"),
        [one, two] if vertical(one) || horizontal(two) => (*two, *one),
        [one, two] => (*one, *two),
        [one, two, z] if metrics.pixels(z, None)? == 0.0 => (*one, *two),
        _ => return None,
    };
    let side = |word: &str, whole: f64| match word {
        "left" | "top" => Some(0.0),
        "center" => Some(whole / 2.0),
        "right" | "bottom" => Some(whole),
        length => metrics.pixels(length, Some(whole)),
    };
    Some((left + side(x, width)?, top + side(y, height)?))
}

/// A transform about a point.
pub(super) fn about((x, y): (f64, f64), matrix: Matrix) -> Matrix {
    product(product([1.0, 0.0, 0.0, 1.0, x, y], matrix), [1.0, 0.0, 0.0, 1.0, -x, -y])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transforms_of_css_are_matrices() {
        let metrics = Metrics { font: 10.0, root_font: 16.0, whole: (200.0, 100.0) };
        let of = [0.0, 0.0, 200.0, 100.0];
        let read =
            |text: &str| functions(text, &metrics, of).map(|matrix| matrix.map(|part| (part * 1e6).round() / 1e6));
        for (text, right) in [
            ("translate(10px, 2em)", [1.0, 0.0, 0.0, 1.0, 10.0, 20.0]),
            ("translate(50%, 50%)", [1.0, 0.0, 0.0, 1.0, 100.0, 50.0]),
            ("rotate(90deg) translateX(10px)", [0.0, 1.0, -1.0, 0.0, 0.0, 10.0]),
            ("rotate(0.25turn)", [0.0, 1.0, -1.0, 0.0, 0.0, 0.0]),
            ("scale(200%) skewX(45deg)", [2.0, 0.0, 2.0, 2.0, 0.0, 0.0]),
            ("matrix(1, 2, 3, 4, 5, 6)", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]),
            ("none", IDENTITY),
        ] {
            assert_eq!(read(text), Some(right), "{text}");
        }
        for text in ["rotate(20)", "translate(10)", "rotateX(40deg)", "perspective(5px)", "spin(1deg)"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(origin("center", &metrics, of), Some((100.0, 50.0)));
        assert_eq!(origin("top left", &metrics, of), Some((0.0, 0.0)));
        assert_eq!(origin("100 50", &metrics, of), Some((100.0, 50.0)));
        assert_eq!(about((100.0, 50.0), [-1.0, 0.0, 0.0, -1.0, 0.0, 0.0]), [-1.0, 0.0, 0.0, -1.0, 200.0, 100.0]);
    }
}
