//! Colours as authors write them.

use super::faults::{Faults, quoted};
use super::located::{Line, Located};
use crate::diagnostic::{Diagnostic, say};
use crate::units::Colour;

/// `#rrggbb`, or the `#rgb` of style sheets.
pub(super) fn colour(written: Line, faults: &mut Faults) -> Option<Located<Colour>> {
    let text = written.trim();
    let digits = text.strip_prefix('#').unwrap_or(text);
    let full: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    match format!("#{full}").parse::<Colour>() {
        Ok(colour) => Some(Located::new(colour, written.span)),
        Err(_) => {
            faults.report(
                Diagnostic::error("not-a-colour", say("not-a-colour").with("written", quoted(&written)))
                    .at(written.span.clone(), "here"),
            );
            None
        }
    }
}
