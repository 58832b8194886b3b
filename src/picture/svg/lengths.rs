//! Lengths (CSS Values 4, 6), in pixels of CSS.

/// What relative lengths are relative to, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Metrics {
    /// The size of the type.
    pub font: f64,
    /// The size of the type of the whole drawing.
    pub root_font: f64,
    /// Width and height of the drawing.
    pub whole: (f64, f64),
}

/// The size of type where none is said, as all viewers have it.
pub(super) const FONT: f64 = 16.0;

/// A number and its unit, in small letters.
pub(super) fn parts(text: &str) -> Option<(f64, String)> {
    let text = text.trim();
    let number = text.trim_end_matches(|c: char| c.is_alphabetic() || c == '%');
    // `1e3` ends with a figure, `1e` is no number.
    let value: f64 = number.strip_prefix('+').unwrap_or(number).parse().ok()?;
    let plain = number.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    (plain && value.is_finite()).then(|| (value, text[number.len()..].to_ascii_lowercase()))
}

/// Pixels of a unit that depends on nothing.
fn fixed(unit: &str) -> Option<f64> {
    Some(match unit {
        "px" => 1.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "q" => 96.0 / 101.6,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        _ => return None,
    })
}

/// Pixels of a length that depends on nothing, or is zero.
pub(super) fn absolute(text: &str) -> Option<f64> {
    let (value, unit) = parts(text)?;
    if unit.is_empty() { (value == 0.0).then_some(0.0) } else { Some(value * fixed(&unit)?) }
}

impl Metrics {
    /// Pixels of a length, a percentage being of `whole`.
    pub(super) fn pixels(&self, text: &str, whole: Option<f64>) -> Option<f64> {
        let text = text.trim();
        if let Some(sum) = calculation(text) {
            return self.calculated(sum, whole, 0).map(|(value, _)| value);
        }
        let (value, unit) = parts(text)?;
        let (width, height) = self.whole;
        Some(
            value
                * match unit.as_str() {
                    "" => 1.0,
                    "em" => self.font,
                    "rem" => self.root_font,
                    // Half the size of the type, where the face is not known (CSS Values 4, 6.1.1).
                    "ex" | "ch" | "rex" | "rch" => self.font / 2.0,
                    "ic" => self.font,
                    "vw" | "svw" | "lvw" | "dvw" | "vi" => width / 100.0,
                    "vh" | "svh" | "lvh" | "dvh" | "vb" => height / 100.0,
                    "vmin" => width.min(height) / 100.0,
                    "vmax" => width.max(height) / 100.0,
                    "%" => whole? / 100.0,
                    unit => fixed(unit)?,
                },
        )
    }

    /// A length as SVG 1.1 knows it: percentages stay, for it knows what they are of.
    pub(super) fn plain(&self, text: &str) -> Option<String> {
        let text = text.trim();
        match parts(text) {
            Some((value, unit)) if matches!(unit.as_str(), "" | "px" | "%") => {
                Some(format!("{value}{}", if unit == "%" { "%" } else { "" }))
            }
            _ => Some(self.pixels(text, None)?.to_string()),
        }
    }

    /// Sums and products in brackets; the flag says that the value is a length.
    fn calculated(&self, sum: &str, whole: Option<f64>, depth: usize) -> Option<(f64, bool)> {
        if depth > 16 {
            return None;
        }
        let mut total: Option<(f64, bool)> = None;
        let mut product: Option<(f64, bool)> = None;
        let (mut sign, mut divide) = (1.0, false);
        for word in words(sum) {
            match word {
                "+" | "-" => {
                    let (value, length) = product.take()?;
                    let (before, _) = total.unwrap_or((0.0, length));
                    total = Some((before + sign * value, length));
                    sign = if word == "-" { -1.0 } else { 1.0 };
                }
                "*" => divide = false,
                "/" => divide = true,
                word => {
                    let term = match word.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
                        Some(inner) => self.calculated(inner, whole, depth + 1)?,
                        None => match calculation(word) {
                            Some(inner) => self.calculated(inner, whole, depth + 1)?,
                            None => (self.pixels(word, whole)?, parts(word).is_some_and(|(_, unit)| !unit.is_empty())),
                        },
                    };
                    product = Some(match product {
                        None => term,
                        Some((value, length)) if divide => (value / term.0, length),
                        Some((value, length)) => (value * term.0, length || term.1),
                    });
                }
            }
        }
        let (value, length) = product?;
        let before = total.map_or(0.0, |(before, _)| before);
        let value = before + sign * value;
        value.is_finite().then_some((value, length))
    }
}

fn calculation(text: &str) -> Option<&str> {
    let lower = text.get(..5)?;
    lower.eq_ignore_ascii_case("calc(").then(|| text[5..].strip_suffix(')'))?
}

/// Numbers, signs between blanks, and brackets with all that is in them.
fn words(sum: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut depth) = (None, 0usize);
    for (at, c) in sum.char_indices() {
        match c {
            '(' => {
                depth += 1;
                start.get_or_insert(at);
            }
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let blank = c.is_whitespace() && depth == 0;
        let sign = matches!(c, '*' | '/') && depth == 0;
        if blank || sign {
            if let Some(from) = start.take() {
                words.push(&sum[from..at]);
            }
            if sign {
                words.push(&sum[at..at + 1]);
            }
        } else {
            start.get_or_insert(at);
        }
    }
    words.extend(start.map(|from| &sum[from..]));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_pixels() {
        let metrics = Metrics { font: 20.0, root_font: 16.0, whole: (400.0, 200.0) };
        for (text, right) in [
            ("12", Some(12.0)),
            ("2em", Some(40.0)),
            ("1.5rem", Some(24.0)),
            ("1in", Some(96.0)),
            ("1e1px", Some(10.0)),
            ("10vw", Some(40.0)),
            ("50%", Some(50.0)),
            ("calc(2em - 10px)", Some(30.0)),
            ("calc((1em + 10px) * 2 / 3)", Some(20.0)),
            ("calc(50% + 1px)", Some(51.0)),
            ("1e", None),
            ("thick", None),
            ("12furlongs", None),
        ] {
            assert_eq!(metrics.pixels(text, Some(100.0)), right, "{text}");
        }
        assert_eq!(metrics.plain("50%").as_deref(), Some("50%"));
        assert_eq!(metrics.plain("calc(50% + 1px)"), None);
    }
}
