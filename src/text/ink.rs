//! The ink of glyphs, band by band: what touches a neighbour or the line below is seen before it is printed.
//!
//! Faces kern their letters, seldom their accents: in Inter Display the circumflex of “dîner” runs into the d, and no leading below 1.13
//! em keeps the acute of a capital of EB Garamond off the descender above it.

use super::face::Face;
use super::fonts::Fonts;
use super::galley::Line;
use crate::units::Pt;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider};

/// Bands of an em, from [`LOWEST`] up.
const BANDS: usize = 56;
const BAND: f32 = 1.0 / 32.0;
const LOWEST: f32 = -0.5;

/// Least white between an accented letter and its neighbour, in ems: a quarter of the stroke of a regular face.
const LEAST_BESIDE: f64 = 0.02;
/// Most that is added between two letters: what needs more is meant to overlap.
const MOST_BESIDE: f64 = 0.2;
/// Least white between two lines, in ems.
const LEAST_BETWEEN: f64 = 0.03;

/// How far the ink of a glyph reaches to the left and to the right in each band, in ems from its origin.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ink {
    bands: [Option<(f32, f32)>; BANDS],
}

impl Default for Ink {
    fn default() -> Self {
        Ink { bands: [None; BANDS] }
    }
}

impl Ink {
    /// The ink of a glyph of a font, at a place on its axes.
    pub(super) fn of(font: &FontRef, location: LocationRef, glyph: u16, units_per_em: u16) -> Ink {
        let mut pen = Pen { ink: Ink { bands: [None; BANDS] }, at: (0.0, 0.0), start: (0.0, 0.0) };
        let scale = 1.0 / f32::from(units_per_em.max(1));
        if let Some(outline) = font.outline_glyphs().get(glyph.into()) {
            let mut scaled = Scaled { pen: &mut pen, scale };
            // A glyph that cannot be drawn has no ink; its font is refused elsewhere.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), location), &mut scaled);
        }
        pen.ink
    }

    fn reach(&mut self, band: usize, x: f32) {
        let reach = &mut self.bands[band];
        *reach = Some(reach.map_or((x, x), |(left, right)| (left.min(x), right.max(x))));
    }

    /// The white between this glyph and the next one, whose origin is `advance` further and `rise` higher; `None` where they have no
    /// band in common. Neighbouring bands count: two inks that are one above the other touch as well.
    fn white(&self, next: &Ink, advance: f32, rise: f32) -> Option<f32> {
        let shift = (rise / BAND).round() as isize;
        let gaps = self.bands.iter().enumerate().filter_map(|(band, reach)| {
            let (_, right) = (*reach)?;
            let near = (-1..=1).filter_map(|step| {
                let other = usize::try_from(band as isize - shift + step).ok()?;
                next.bands.get(other).copied().flatten()
            });
            near.map(|(left, _)| advance + left - right).reduce(f32::min)
        });
        gaps.reduce(f32::min)
    }
}

/// What must be added between two glyphs of a face so that they do not touch, in ems; 0 for nearly all pairs.
pub(super) fn kern(face: &Face, before: u16, after: u16, advance: f64, rise: f64) -> f64 {
    let (before, after) = (face.ink(before), face.ink(after));
    match before.white(&after, advance as f32, rise as f32) {
        Some(white) if f64::from(white) < LEAST_BESIDE => (LEAST_BESIDE - f64::from(white)).min(MOST_BESIDE),
        _ => 0.0,
    }
}

/// How far the baselines of two lines must be apart, so that the descenders of one and the accents of the other do not touch.
pub(crate) fn clearance(fonts: &Fonts, above: &Line, below: &Line) -> Pt {
    let size = above.runs.iter().chain(&below.runs).map(|run| run.size).fold(Pt::ZERO, Pt::max);
    if size.0 <= 0.0 {
        return Pt::ZERO;
    }
    // A column is as wide as the white that accents need on either side.
    let column = size.0 * LEAST_BETWEEN;
    let low = edges(fonts, above, column, |(bottom, _)| -bottom);
    let high = edges(fonts, below, column, |(_, top)| top);
    let meet = low.iter().filter_map(|(at, depth)| {
        let near = (-1..=1).filter_map(|step| high.get(&(at + step)));
        near.copied().reduce(f64::max).map(|height| depth + height)
    });
    Pt(meet.reduce(f64::max).map_or(0.0, |needed| needed + size.0 * LEAST_BETWEEN))
}

/// How far the ink of a line reaches in each of its columns, in points.
fn edges(
    fonts: &Fonts,
    line: &Line,
    column: f64,
    of: impl Fn((f64, f64)) -> f64,
) -> std::collections::BTreeMap<i64, f64> {
    let mut edges = std::collections::BTreeMap::new();
    for run in &line.runs {
        let face = fonts.face(run.font);
        for glyph in &run.glyphs {
            let ink = face.ink(glyph.id);
            let origin = run.x.0 + glyph.x.0;
            for (band, reach) in ink.bands.iter().enumerate() {
                let Some((left, right)) = *reach else { continue };
                let bottom = f64::from(LOWEST + BAND * band as f32) * run.size.0 + glyph.rise.0;
                let extreme = of((bottom, bottom + f64::from(BAND) * run.size.0));
                let place = |x: f32| ((origin + f64::from(x) * run.size.0) / column).floor() as i64;
                for at in place(left)..=place(right) {
                    let edge = edges.entry(at).or_insert(extreme);
                    *edge = edge.max(extreme);
                }
            }
        }
    }
    edges
}

/// Draws an outline into bands, its curves as short lines.
struct Pen {
    ink: Ink,
    at: (f32, f32),
    start: (f32, f32),
}

/// Lines of a curve.
const STEPS: usize = 8;

impl Pen {
    fn line(&mut self, to: (f32, f32)) {
        let from = std::mem::replace(&mut self.at, to);
        let (low, high) = if from.1 <= to.1 { (from, to) } else { (to, from) };
        let band = |y: f32| (((y - LOWEST) / BAND).floor().max(0.0) as usize).min(BANDS - 1);
        for n in band(low.1)..=band(high.1) {
            let (bottom, top) = (LOWEST + BAND * n as f32, LOWEST + BAND * (n + 1) as f32);
            let across = |y: f32| match high.1 - low.1 {
                rise if rise > 0.0 => low.0 + (high.0 - low.0) * ((y - low.1) / rise).clamp(0.0, 1.0),
                _ => low.0,
            };
            for x in [across(low.1.max(bottom)), across(high.1.min(top))] {
                self.ink.reach(n, x);
            }
            if high.1 == low.1 {
                self.ink.reach(n, high.0);
            }
        }
    }

    fn curve(&mut self, at: impl Fn(f32) -> (f32, f32)) {
        (1..=STEPS).for_each(|step| self.line(at(step as f32 / STEPS as f32)));
    }
}

struct Scaled<'p> {
    pen: &'p mut Pen,
    scale: f32,
}

impl Scaled<'_> {
    fn point(&self, x: f32, y: f32) -> (f32, f32) {
        (x * self.scale, y * self.scale)
    }
}

impl OutlinePen for Scaled<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pen.at = self.point(x, y);
        self.pen.start = self.pen.at;
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.pen.line(to);
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, control, to) = (self.pen.at, self.point(cx, cy), self.point(x, y));
        self.pen.curve(|t| {
            let u = 1.0 - t;
            let mix = |a: f32, b: f32, c: f32| u * u * a + 2.0 * u * t * b + t * t * c;
            (mix(from.0, control.0, to.0), mix(from.1, control.1, to.1))
        });
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (from, one, two, to) = (self.pen.at, self.point(ax, ay), self.point(bx, by), self.point(x, y));
        self.pen.curve(|t| {
            let u = 1.0 - t;
            let mix = |a: f32, b: f32, c: f32, d: f32| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            (mix(from.0, one.0, two.0, to.0), mix(from.1, one.1, two.1, to.1))
        });
    }
    fn close(&mut self) {
        let start = self.pen.start;
        self.pen.line(start);
    }
}

/// Whether a letter bears an accent, or may meet one: only then is its ink looked at.
pub(super) fn is_accented(text: &str) -> bool {
    !text.is_ascii()
        && text
            .chars()
            .any(|c| matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') && !matches!(c, '\u{d7}' | '\u{f7}'))
}

#[cfg(test)]
mod tests {
    use super::*;
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
            clearance(Fonts::shipped(), &line(above), &line(below)).0
        };
        assert!(of("ggggg", "ÉÉÉÉÉ") > 110.0);
        assert!(of("mmmmm", "ÉÉÉÉÉ") < 95.0);
        assert!(of("ggggg", "mmmmm") < 80.0);
        // What lies beside each other does not meet.
        assert!(of("mmmmmmmmmmmg", "É") < 95.0);
        assert_eq!(clearance(Fonts::shipped(), &empty(), &empty()), Pt::ZERO);
    }
}
