//! The order in which the glyphs of a run are drawn.
//!
//! Readers expect the glyphs of a line from left to right, whatever its script, and turn what runs from right to left themselves: drawn
//! in the order of speech, each letter is a word of its own for them. That they stand so is said by marked content (ISO 32000-1,
//! 14.8.2.3.3).

use crate::text::Run;

/// The tag of content whose letters are shown from the last to the first.
pub(super) const REVERSED: &str = "ReversedChars";

/// The places of the glyphs of a run, in the order in which they are drawn.
pub(super) fn drawn_order(run: &Run) -> Vec<usize> {
    let glyphs = &run.glyphs;
    let order: Vec<usize> = (0..glyphs.len()).collect();
    if !run.is_rtl() {
        return order;
    }
    // The glyphs of a cluster stay together: a letter, then its marks.
    let clusters: Vec<&[usize]> = order.chunk_by(|&a, &b| glyphs[a].text == glyphs[b].text).collect();
    clusters.into_iter().rev().flatten().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{FontId, Glyph};
    use crate::units::{Colour, Pt};

    fn run(text: &str, places: &[f64]) -> Run {
        let glyphs = text.char_indices().zip(places).map(|((at, c), &x)| Glyph {
            id: 1,
            x: Pt(x),
            rise: Pt::ZERO,
            text: at..at + c.len_utf8(),
        });
        let (size, colour) = (Pt(10.0), Colour::rgb(0, 0, 0));
        let glyphs = glyphs.collect();
        Run { font: FontId(0), size, colour, x: Pt::ZERO, width: Pt(9.0), text: text.to_owned(), glyphs, span: 0 }
    }

    #[test]
    fn letters_are_drawn_from_the_left() {
        assert_eq!(drawn_order(&run("אב גד", &[4.0, 3.0, 2.0, 1.0, 0.0])), [4, 3, 2, 1, 0]);
        assert_eq!(drawn_order(&run("ab cd", &[0.0, 1.0, 2.0, 3.0, 4.0])), [0, 1, 2, 3, 4]);
        assert!(drawn_order(&run("", &[])).is_empty());
    }
}
