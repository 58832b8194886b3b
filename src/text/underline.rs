//! A rule under words, which leaves out the letters that reach down to it.

use super::fonts::Fonts;
use super::style::Run;
use crate::units::Pt;

/// White between the rule and the ink of a letter, in ems.
const BESIDE: f64 = 0.07;
const ABOVE: f64 = 0.04;
/// A stretch shorter than this is a dot between two letters, in ems.
const SHORTEST: f64 = 0.1;

/// The stretches of a rule of some weight, its middle `depth` under the baseline: where each begins, from the start of the run, and how
/// long it is.
pub(crate) fn underline(fonts: &Fonts, run: &Run, depth: Pt, weight: Pt) -> Vec<(Pt, Pt)> {
    let face = fonts.face(run.font);
    let size = run.size.0;
    let (high, low) = (-(depth - weight / 2.0).0 + ABOVE * size, -(depth + weight / 2.0).0 - ABOVE * size);
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for glyph in &run.glyphs {
        for (bottom, top, left, right) in face.ink(glyph.id).reaches() {
            let height = |edge: f32| f64::from(edge) * size + glyph.rise.0;
            if height(bottom) < high && height(top) > low {
                let place = |x: f32| glyph.x.0 + f64::from(x) * size;
                taken.push((place(left) - BESIDE * size, place(right) + BESIDE * size));
            }
        }
    }
    taken.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut stretches = Vec::new();
    // A comma after the last word reaches down to the rule, too.
    let mut from = BESIDE * size;
    for (left, right) in taken.into_iter().chain([(run.width.0 - BESIDE * size, run.width.0)]) {
        if left - from > SHORTEST * size {
            stretches.push((Pt(from), Pt(left - from)));
        }
        from = f64::max(from, right);
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Figures, Paragraph, Setting, Style, TextSpan};
    use crate::units::Colour;

    fn stretches(text: &str) -> usize {
        let style = Style {
            family: "Inter".into(),
            weight: 400,
            italic: false,
            size: Pt(10.0),
            leading: Pt(12.0),
            tracking: 0.0,
            figures: Figures::Normal,
            colour: Colour::rgb(0, 0, 0),
            as_typed: false,
        };
        let spans = [TextSpan { text: text.to_owned(), style }];
        let setting = Setting::Ragged { hyphenation: None, indent: Pt::ZERO };
        let line = Paragraph::new(Fonts::shipped(), &spans, "fr-FR").lines(Pt(9000.0), &setting).remove(0);
        underline(Fonts::shipped(), &line.runs[0], Pt(1.45), Pt(0.5)).len()
    }

    #[test]
    fn a_rule_goes_round_the_letters_that_reach_down_to_it() {
        assert_eq!(stretches("inscrire"), 1);
        assert_eq!(stretches("programme"), 2, "between p and g, and after g");
    }
}
