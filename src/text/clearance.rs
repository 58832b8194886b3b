//! Accents that keep off their neighbours and off the line above.
//!
//! Faces kern their letters, seldom their accents: in Inter Display the circumflex of “dîner” runs into the d, and no leading below 1.13
//! em keeps the acute of a capital of EB Garamond off the descender above it.

use super::fonts::Fonts;
use super::galley::Line;
use super::style::Glyph;
use crate::units::Pt;

/// Least white between two lines, in ems.
const LEAST_BETWEEN: f64 = 0.03;

/// How far the baselines of two lines must be apart, so that the descenders of one and the accents of the other do not touch: `leading`,
/// or more.
pub(crate) fn clearance(fonts: &Fonts, above: &Line, below: &Line, leading: Pt) -> Pt {
    let size = above.runs.iter().chain(&below.runs).map(|run| run.size).fold(Pt::ZERO, Pt::max);
    if size.0 <= 0.0 {
        return leading;
    }
    // Most lines need no closer look: even right above each other their lowest and their highest ink would not touch.
    let low = farthest(fonts, above, |(bottom, _)| -bottom);
    let high = farthest(fonts, below, |(_, top)| top);
    let Some((low, high)) = low.zip(high) else { return leading };
    if low + high + size.0 * LEAST_BETWEEN <= leading.0 {
        return leading;
    }
    // A column is as wide as the white that accents need on either side.
    let column = size.0 * LEAST_BETWEEN;
    let low = edges(fonts, above, column, |(bottom, _)| -bottom);
    let high = edges(fonts, below, column, |(_, top)| top);
    let meet = low.all().filter_map(|(at, depth)| {
        let near = (-1..=1).filter_map(|step| high.at(at + step));
        near.reduce(f64::max).map(|height| depth + height)
    });
    meet.reduce(f64::max).map_or(leading, |needed| leading.max(Pt(needed + size.0 * LEAST_BETWEEN)))
}

/// How far the ink of a line reaches, in points; `None` where there is none.
fn farthest(fonts: &Fonts, line: &Line, of: impl Fn((f64, f64)) -> f64) -> Option<f64> {
    let inked = line.runs.iter().flat_map(|run| {
        let face = fonts.face(run.font);
        let edges = move |glyph: &Glyph| {
            let height = |edge: f32| f64::from(edge) * run.size.0 + glyph.rise.0;
            face.ink(glyph.id).extent().map(|(bottom, top)| (height(bottom), height(top)))
        };
        run.glyphs.iter().filter_map(edges)
    });
    inked.map(of).reduce(f64::max)
}

/// How far the ink of a line reaches in each of its columns, in points.
struct Edges {
    /// The number of the first column.
    first: i64,
    reaches: Vec<Option<f64>>,
}

impl Edges {
    fn at(&self, column: i64) -> Option<f64> {
        self.reaches.get(usize::try_from(column - self.first).ok()?).copied().flatten()
    }

    fn all(&self) -> impl Iterator<Item = (i64, f64)> + '_ {
        (self.first..).zip(&self.reaches).filter_map(|(column, reach)| Some((column, (*reach)?)))
    }
}

fn edges(fonts: &Fonts, line: &Line, column: f64, of: impl Fn((f64, f64)) -> f64) -> Edges {
    // From which column to which each band of ink reaches, and how far.
    let mut inks: Vec<(i64, i64, f64)> = Vec::new();
    for run in &line.runs {
        let face = fonts.face(run.font);
        for glyph in &run.glyphs {
            let ink = face.ink(glyph.id);
            let origin = run.x.0 + glyph.x.0;
            for (bottom, top, left, right) in ink.reaches() {
                let height = |edge: f32| f64::from(edge) * run.size.0 + glyph.rise.0;
                let place = |x: f32| ((origin + f64::from(x) * run.size.0) / column).floor() as i64;
                inks.push((place(left), place(right), of((height(bottom), height(top)))));
            }
        }
    }
    let first = inks.iter().map(|(left, ..)| *left).min().unwrap_or(0);
    let last = inks.iter().map(|(_, right, _)| *right).max().unwrap_or(-1);
    let mut reaches: Vec<Option<f64>> = vec![None; usize::try_from(last - first + 1).unwrap_or(0)];
    for (left, right, extreme) in inks {
        for at in left..=right {
            if let Some(reach) = usize::try_from(at - first).ok().and_then(|at| reaches.get_mut(at)) {
                *reach = Some(reach.map_or(extreme, |known: f64| known.max(extreme)));
            }
        }
    }
    Edges { first, reaches }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::kerning::LEAST_BESIDE;
    use crate::text::{Figures, Paragraph, Setting, Style, TextSpan};
    use crate::units::Colour;

    fn line(family: &str, weight: u16, italic: bool, text: &str) -> Line {
        let style = Style {
            family: family.into(),
            weight,
            italic,
            size: Pt(100.0),
            leading: Pt(100.0),
            tracking: -12.0,
            figures: Figures::Lining,
            colour: Colour::rgb(0, 0, 0),
            as_typed: false,
        };
        let spans = [TextSpan { text: text.to_owned(), style }];
        let setting = Setting::Ragged { hyphenation: None, indent: Pt::ZERO };
        Paragraph::new(Fonts::shipped(), &spans, "fr-FR").lines(Pt(9000.0), &setting).remove(0)
    }

    fn empty() -> Line {
        Line { runs: Vec::new(), width: Pt::ZERO, overfull: false }
    }

    /// The least white between neighbours of a line, in ems.
    fn white(line: &Line) -> f64 {
        let mut least = f64::INFINITY;
        for run in &line.runs {
            let face = Fonts::shipped().face(run.font);
            for pair in run.glyphs.windows(2) {
                let advance = (pair[1].x - pair[0].x).0 / run.size.0;
                if let Some(white) = face.ink(pair[0].id).white(&face.ink(pair[1].id), advance as f32, 0.0) {
                    least = least.min(f64::from(white));
                }
            }
        }
        least
    }

    #[test]
    fn no_accent_touches_its_neighbour_in_any_shipped_face() {
        for (family, weight, italic) in [
            ("EB Garamond", 400, false),
            ("EB Garamond", 400, true),
            ("Inter", 400, false),
            ("Inter", 400, true),
            ("Inter", 500, false),
            ("Inter", 600, false),
            ("Inter", 700, false),
            ("Inter Display", 500, false),
            ("Inter Display", 600, false),
        ] {
            for before in "fFTVWYPKkldhbLEÉJjrt’“”«([!?/".chars() {
                for after in "îïíìÎÏÍÉÊËÈÂÀÔÛÙéêëèâàôûüùñÑ".chars() {
                    for text in [format!("{before}{after}"), format!("{after}{before}")] {
                        let white = white(&line(family, weight, italic, &text));
                        assert!(white >= LEAST_BESIDE - 0.002, "{family} {weight} {italic}: {text} {white}");
                    }
                }
            }
        }
    }

    #[test]
    fn words_without_accents_are_as_their_face_has_them() {
        let width = |text: &str| line("Inter Display", 600, false, text).width;
        assert!(width("dîner") > width("dıner"), "the circumflex keeps off the d");
        let apart: f64 = "dinar".chars().map(|c| width(&c.to_string()).0).sum();
        assert!((width("dinar").0 - apart).abs() < 8.0);
    }

    #[test]
    fn lines_are_as_far_apart_as_descenders_and_accents_need() {
        let of = |above: &str, below: &str| {
            let line = |text: &str| line("EB Garamond", 400, false, text);
            clearance(Fonts::shipped(), &line(above), &line(below), Pt::ZERO).0
        };
        assert!(of("ggggg", "ÉÉÉÉÉ") > 110.0);
        assert!(of("mmmmm", "ÉÉÉÉÉ") < 95.0);
        assert!(of("ggggg", "mmmmm") < 80.0);
        // What lies beside each other does not meet.
        assert!(of("mmmmmmmmmmmg", "É") < 95.0);
        assert_eq!(clearance(Fonts::shipped(), &empty(), &empty(), Pt(12.0)), Pt(12.0));
        // What is far enough apart stays so.
        assert_eq!(
            clearance(
                Fonts::shipped(),
                &line("EB Garamond", 400, false, "ggg"),
                &line("EB Garamond", 400, false, "mmm"),
                Pt(130.0)
            ),
            Pt(130.0)
        );
    }
}
