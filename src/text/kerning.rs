//! Kerns for accents, which faces forget.

use super::face::Face;

/// Least white between an accented letter and its neighbour, in ems: a quarter of the stroke of a regular face.
pub(super) const LEAST_BESIDE: f64 = 0.02;
/// Most that is added between two letters: what needs more is meant to overlap.
const MOST_BESIDE: f64 = 0.2;

/// What must be added between two glyphs of a face so that they do not touch, in ems; 0 for nearly all pairs.
pub(super) fn kern(face: &Face, before: u16, after: u16, advance: f64, rise: f64) -> f64 {
    let (before, after) = (face.ink(before), face.ink(after));
    match before.white(&after, advance as f32, rise as f32) {
        Some(white) if f64::from(white) < LEAST_BESIDE => (LEAST_BESIDE - f64::from(white)).min(MOST_BESIDE),
        _ => 0.0,
    }
}

/// Whether a letter bears an accent, or may meet one: only then is its ink looked at.
pub(super) fn is_accented(text: &str) -> bool {
    !text.is_ascii()
        && text
            .chars()
            .any(|c| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && !matches!(c, '\u{d7}' | '\u{f7}'))
}
