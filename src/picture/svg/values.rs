//! Values of properties: custom properties put in, and each kind of value put as SVG 1.1 writes it, or not understood.

use super::colours::{self, Colour};
use super::lengths::{Metrics, parts};
use std::collections::BTreeMap;

/// Custom properties of an element, its own and those it inherits.
pub(super) type Customs = BTreeMap<String, String>;

/// Letters that custom properties may unfold to, against bombs.
const MOST_LETTERS: usize = 1 << 16;
const DEEPEST: usize = 32;

/// A value with its custom properties put in (CSS Variables 1, 3). `None` where one is missing and the file offers nothing instead.
pub(super) fn with_customs(value: &str, customs: &Customs) -> Option<String> {
    put_in(value, customs, 0)
}

fn put_in(value: &str, customs: &Customs, depth: usize) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let mut whole = String::new();
    let mut rest = value;
    while let Some(at) = start_of_var(rest) {
        whole.push_str(&rest[..at]);
        let inner = &rest[at + 4..];
        let end = closing(inner)?;
        let (name, instead) = match inner[..end].split_once(',') {
            Some((name, instead)) => (name.trim(), Some(instead.trim())),
            None => (inner[..end].trim(), None),
        };
        let own = customs.get(name).and_then(|own| put_in(own, customs, depth + 1));
        whole.push_str(&own.or_else(|| put_in(instead?, customs, depth + 1))?);
        if whole.len() > MOST_LETTERS {
            return None;
        }
        rest = &inner[end + 1..];
    }
    whole.push_str(rest);
    Some(whole)
}

fn start_of_var(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    while let Some(at) = lower[from..].find("var(") {
        let at = from + at;
        let alone = lower[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != '-');
        if alone {
            return Some(at);
        }
        from = at + 4;
    }
    None
}

fn closing(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' if depth == 0 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// What a property is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A colour, a gradient or a pattern.
    Paint,
    Colour,
    /// A number or a percentage.
    Share,
    Number,
    Length,
    Lengths,
    /// A length, or `normal`, which is none.
    Space,
    /// Lines under, over and through a text.
    Lines,
    Word(&'static [&'static str]),
    /// `url(#id)` or none.
    Reference,
    /// A reference, or a shape of CSS.
    Clip,
    /// Read elsewhere: transforms, the size of type.
    Elsewhere,
}

/// A value as SVG 1.1 writes it. `None` where it is not understood.
pub(super) fn understood(kind: Kind, value: &str, metrics: &Metrics, current: Option<Colour>) -> Option<String> {
    let value = value.trim();
    let lower = value.to_ascii_lowercase();
    match kind {
        Kind::Paint => paint(value, &lower, current),
        Kind::Colour => colour(value, &lower, current),
        Kind::Share => match parts(&lower)? {
            (number, unit) if unit.is_empty() => Some(number.clamp(0.0, 1.0).to_string()),
            (number, unit) if unit == "%" => Some((number / 100.0).clamp(0.0, 1.0).to_string()),
            _ => None,
        },
        Kind::Number => parts(&lower).filter(|(_, unit)| unit.is_empty()).map(|(number, _)| number.to_string()),
        Kind::Space if lower == "normal" => Some("0".to_owned()),
        Kind::Length | Kind::Space => metrics.plain(&lower),
        Kind::Lengths if lower == "none" => Some(lower),
        Kind::Lengths => {
            let lengths = lower.split([',', ' ', '\t', '\n', '\r']).filter(|part| !part.is_empty());
            let lengths: Option<Vec<String>> = lengths.map(|part| metrics.plain(part)).collect();
            lengths.filter(|lengths| !lengths.is_empty()).map(|lengths| lengths.join(" "))
        }
        Kind::Lines => {
            let words: Vec<&str> =
                lower.split_whitespace().filter(|word| !matches!(*word, "solid" | "currentcolor" | "auto")).collect();
            let known = words.iter().all(|word| matches!(*word, "none" | "underline" | "overline" | "line-through"));
            known.then(|| if words.is_empty() { "none".to_owned() } else { words.join(" ") })
        }
        Kind::Word(words) => words.contains(&lower.as_str()).then_some(lower),
        Kind::Reference | Kind::Clip if lower == "none" => Some(lower),
        Kind::Clip if super::shapes::parse(value).is_some_and(|clip| clip.outline(metrics, [0.0; 4]).is_some()) => {
            Some(value.to_owned())
        }
        Kind::Reference | Kind::Clip => {
            reference(value).filter(|(_, after)| after.is_empty()).map(|(target, _)| target)
        }
        Kind::Elsewhere => Some(value.to_owned()),
    }
}

fn colour(value: &str, lower: &str, current: Option<Colour>) -> Option<String> {
    if lower == "currentcolor" {
        return Some("currentColor".to_owned());
    }
    colours::read(value, current).map(|colour| colour.written())
}

fn paint(value: &str, lower: &str, current: Option<Colour>) -> Option<String> {
    if matches!(lower, "none" | "context-fill" | "context-stroke") {
        return Some(lower.to_owned());
    }
    match reference(value) {
        Some((target, "")) => Some(target),
        Some((target, instead)) => {
            let instead = paint(instead, &instead.to_ascii_lowercase(), current)?;
            Some(format!("{target} {instead}"))
        }
        None => colour(value, lower, current),
    }
}

/// `url("#id")`, and what stands after it.
fn reference(value: &str) -> Option<(String, &str)> {
    let inner = value.get(..4).filter(|start| start.eq_ignore_ascii_case("url(")).map(|_| &value[4..])?;
    let (target, after) = inner.split_once(')')?;
    let target = target.trim().trim_matches(['"', '\'']).trim();
    Some((format!("url({target})"), after.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_properties_are_put_in_or_what_stands_instead() {
        let customs: Customs = [("--brand", "#C0136B"), ("--loop", "var(--loop)"), ("--two", "var(--brand)")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into();
        for (value, right) in [
            ("var(--brand)", Some("#C0136B")),
            ("var( --two )", Some("#C0136B")),
            ("var(--missing, rgb(1, 2, 3))", Some("rgb(1, 2, 3)")),
            ("var(--missing, var(--brand, red))", Some("#C0136B")),
            ("rgba(var(--missing, 1, 2, 3), 0.5)", Some("rgba(1, 2, 3, 0.5)")),
            ("var(--missing)", None),
            ("var(--loop)", None),
            ("plain", Some("plain")),
        ] {
            assert_eq!(with_customs(value, &customs).as_deref(), right, "{value}");
        }
    }
}
