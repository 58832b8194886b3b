//! Conditions of style sheets: where a drawing is looked at (Media Queries 5), and what its reader knows (CSS Conditional 4).

use super::lengths::{self, Metrics};
use super::lists::{inside, split};
use super::{geometry, properties, values};
use crate::units::Size;
use cssparser::{Parser, Token};

/// Whether rules for these media hold: a light page, at rest, as large as the drawing. `None` where it is not known.
pub(super) fn media(query: &str, size: Size) -> Option<bool> {
    if query.trim().is_empty() {
        return Some(true);
    }
    let mut holds = false;
    for query in split(query, ',') {
        holds |= boolean(query, &|leaf| medium(leaf, size))?;
    }
    Some(holds)
}

/// Whether rules for readers that know this hold.
pub(super) fn supports(condition: &str) -> Option<bool> {
    boolean(condition, &|leaf| match leaf {
        Leaf::Word(_) => None,
        Leaf::Inside(declaration) => {
            let (property, value) = declaration.split_once(':')?;
            let (property, value) = (property.trim().to_ascii_lowercase(), value.trim());
            Some(property.starts_with("--") || value.contains("var(") || knows(&property, value))
        }
        Leaf::Function("selector", text) => Some(super::matching::parse(text, None).is_some()),
        Leaf::Function(..) => Some(false),
    })
}

/// Whether a declaration would be understood, of any element.
fn knows(property: &str, value: &str) -> bool {
    let metrics = Metrics { font: 16.0, root_font: 16.0, whole: (100.0, 100.0) };
    match properties::kind(property) {
        Some((kind, _)) => values::understood(kind, value, &metrics, None).is_some(),
        None => geometry::of(property) && geometry::value(property, value, &metrics).is_some(),
    }
}

enum Leaf<'a> {
    Word(&'a str),
    Inside(&'a str),
    Function(&'a str, &'a str),
}

/// Terms joined by `and`, `or`, `not`.
fn boolean(text: &str, leaf: &dyn Fn(Leaf) -> Option<bool>) -> Option<bool> {
    let mut input = Parser::new(text);
    let mut holds: Option<bool> = None;
    let (mut negated, mut any) = (false, false);
    while let Ok(token) = input.next().cloned() {
        let term = match token {
            Token::Ident(word) => match word.to_ascii_lowercase().as_str() {
                "not" => {
                    negated = !negated;
                    continue;
                }
                "and" | "only" => continue,
                "or" => {
                    any = true;
                    continue;
                }
                word => leaf(Leaf::Word(word))?,
            },
            Token::ParenthesisBlock => {
                let inner = inside(&mut input);
                let nested = inner.trim_start();
                if nested.starts_with('(') || nested.to_ascii_lowercase().starts_with("not ") {
                    boolean(inner, leaf)?
                } else {
                    leaf(Leaf::Inside(inner))?
                }
            }
            Token::Function(name) => {
                let inner = inside(&mut input);
                leaf(Leaf::Function(&name.to_ascii_lowercase(), inner))?
            }
            _ => return None,
        };
        // A `not` before a medium is of the whole query.
        holds = Some(match holds {
            None => term,
            Some(held) if any => held || term,
            Some(held) => held && term,
        });
    }
    holds.map(|holds| holds != negated)
}

fn medium(leaf: Leaf, size: Size) -> Option<bool> {
    match leaf {
        Leaf::Word(medium) => Some(matches!(medium, "all" | "screen")),
        Leaf::Function(..) => None,
        Leaf::Inside(feature) => match feature.split_once(':') {
            Some((name, value)) => told(name.trim(), value.trim(), size),
            None if feature.contains(['<', '>', '=']) => range(feature, size),
            None => Some(!matches!(
                feature.trim().to_ascii_lowercase().as_str(),
                "prefers-reduced-motion"
                    | "prefers-contrast"
                    | "prefers-reduced-transparency"
                    | "prefers-reduced-data"
                    | "forced-colors"
                    | "inverted-colors"
                    | "monochrome"
                    | "grid"
            )),
        },
    }
}

fn told(name: &str, value: &str, size: Size) -> Option<bool> {
    let (name, value) = (name.to_ascii_lowercase(), value.to_ascii_lowercase());
    let length = |value: &str| lengths::absolute(value);
    let (width, height) = (size.width.0 / 0.75, size.height.0 / 0.75);
    Some(match name.as_str() {
        "prefers-color-scheme" => value == "light",
        "prefers-reduced-motion" | "prefers-contrast" | "prefers-reduced-transparency" | "prefers-reduced-data" => {
            value == "no-preference"
        }
        "forced-colors" | "inverted-colors" | "scripting" => value == "none",
        "color-gamut" => value == "srgb",
        "dynamic-range" | "video-dynamic-range" => value == "standard",
        "hover" | "any-hover" => value == "hover",
        "pointer" | "any-pointer" => value == "fine",
        "monochrome" | "grid" => value == "0",
        "color" => value != "0",
        "min-color" => true,
        "min-resolution" | "-webkit-min-device-pixel-ratio" | "resolution" => {
            value.trim_end_matches(char::is_alphabetic).parse::<f64>().ok()?
                <= if value.ends_with("dpi") { 96.0 } else { 1.0 }
        }
        "orientation" => (value == "portrait") == (height >= width),
        "width" => width == length(&value)?,
        "height" => height == length(&value)?,
        "min-width" => width >= length(&value)?,
        "max-width" => width <= length(&value)?,
        "min-height" => height >= length(&value)?,
        "max-height" => height <= length(&value)?,
        "min-aspect-ratio" | "max-aspect-ratio" => {
            let (across, down) = value.split_once('/').unwrap_or((&value, "1"));
            let asked = across.trim().parse::<f64>().ok()? / down.trim().parse::<f64>().ok()?;
            if name.starts_with("min") { width / height >= asked } else { width / height <= asked }
        }
        _ => return None,
    })
}

/// `400px <= width < 700px`.
fn range(feature: &str, size: Size) -> Option<bool> {
    let mut parts = Vec::new();
    let mut signs = Vec::new();
    let mut rest = feature;
    while let Some(at) = rest.find(['<', '>', '=']) {
        parts.push(rest[..at].trim());
        let sign = &rest[at..];
        let length = if sign[1..].starts_with('=') { 2 } else { 1 };
        signs.push(&sign[..length]);
        rest = &sign[length..];
    }
    parts.push(rest.trim());
    let value = |part: &str| match part.to_ascii_lowercase().as_str() {
        "width" => Some(size.width.0 / 0.75),
        "height" => Some(size.height.0 / 0.75),
        length => lengths::absolute(length),
    };
    let mut holds = true;
    for (pair, sign) in parts.windows(2).zip(signs) {
        let (left, right) = (value(pair[0])?, value(pair[1])?);
        holds &= match sign {
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            ">=" => left >= right,
            _ => left == right,
        };
    }
    Some(holds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::units::Pt;

    #[test]
    fn a_drawing_is_looked_at_on_a_light_page_at_rest() {
        let size = Size { width: Pt(150.0), height: Pt(75.0) };
        let holds = |query: &str| media(query, size);
        for query in [
            "screen",
            "all",
            "",
            "only screen and (prefers-color-scheme: light)",
            "print, screen",
            "(min-width: 100px)",
            "(100px <= width < 300px)",
            "not print",
            "not (prefers-color-scheme: dark)",
            "(width > 100px) and (height > 10px)",
            "(prefers-reduced-motion: no-preference)",
            "(min-width: 900px) or (orientation: landscape)",
        ] {
            assert_eq!(holds(query), Some(true), "{query}");
        }
        for query in ["print", "(prefers-color-scheme: dark)", "(max-width: 100px)", "not screen", "(color-gamut: p3)"]
        {
            assert_eq!(holds(query), Some(false), "{query}");
        }
        assert_eq!(holds("(of-a-kind: unknown)"), None);
        assert_eq!(supports("(fill: oklch(0.5 0.2 20)) and (not (fill: nonsense(1)))"), Some(true));
        assert_eq!(supports("selector(:is(a, b))"), Some(true));
    }
}
