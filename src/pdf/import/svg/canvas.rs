//! Operators of a drawing, and the resources that they call by name.

use crate::pdf::object::{dict, name};
use lopdf::{Dictionary, Object, ObjectId};
use resvg::tiny_skia::{Path, PathSegment, Point};
use resvg::usvg::{FillRule, LineCap, LineJoin, Stroke, Transform};
use std::fmt::Write;

/// A content stream being written.
#[derive(Default)]
pub(super) struct Canvas {
    content: String,
    /// Everything that moved the axes since the stream began: what patterns are placed by (ISO 32000-1, 8.7.3.1).
    pub moved: Transform,
    saved: Vec<Transform>,
    settings: Vec<ObjectId>,
    forms: Vec<ObjectId>,
    patterns: Vec<ObjectId>,
}

/// Significant digits of a coordinate: a drawing may be a thousandth of a unit wide, or a million.
const DIGITS: i32 = 6;

/// A number as short as says it.
fn short(value: f32) -> String {
    if value == 0.0 || !value.is_finite() {
        return "0".to_owned();
    }
    let whole = value.abs().log10().floor() as i32 + 1;
    let decimals = (DIGITS - whole).clamp(0, 12) as usize;
    let text = format!("{value:.decimals$}");
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { &text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// A number of an object.
pub(super) fn real(value: f32) -> Object {
    let rounded: f32 = short(value).parse().unwrap_or(0.0);
    if rounded.fract() == 0.0 && rounded.abs() < 1e6 { Object::Integer(rounded as i64) } else { Object::Real(rounded) }
}

pub(super) fn reals<const N: usize>(values: [f32; N]) -> Object {
    Object::Array(values.into_iter().map(real).collect())
}

pub(super) fn matrix(transform: Transform) -> Object {
    let Transform { sx, kx, ky, sy, tx, ty } = transform;
    reals([sx, ky, kx, sy, tx, ty])
}

fn place(list: &mut Vec<ObjectId>, object: ObjectId) -> usize {
    list.iter().position(|&own| own == object).unwrap_or_else(|| {
        list.push(object);
        list.len() - 1
    })
}

impl Canvas {
    fn operator(&mut self, values: &[f32], operator: &str) {
        for &value in values {
            self.content.push_str(&short(value));
            self.content.push(' ');
        }
        self.content.push_str(operator);
        self.content.push('\n');
    }

    pub(super) fn save(&mut self) {
        self.saved.push(self.moved);
        self.operator(&[], "q");
    }

    pub(super) fn restore(&mut self) {
        self.moved = self.saved.pop().unwrap_or(self.moved);
        self.operator(&[], "Q");
    }

    pub(super) fn transform(&mut self, by: Transform) {
        if by.is_identity() {
            return;
        }
        self.moved = self.moved.pre_concat(by);
        self.operator(&[by.sx, by.ky, by.kx, by.sy, by.tx, by.ty], "cm");
    }

    fn named(&mut self, kind: char, place: usize, operator: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.content, "/{kind}{place} {operator}");
    }

    pub(super) fn settings(&mut self, settings: ObjectId) {
        let place = place(&mut self.settings, settings);
        self.named('G', place, "gs");
    }

    pub(super) fn show(&mut self, form: ObjectId) {
        let place = place(&mut self.forms, form);
        self.named('F', place, "Do");
    }

    pub(super) fn pattern(&mut self, pattern: ObjectId, stroke: bool) {
        let place = place(&mut self.patterns, pattern);
        self.content.push_str(if stroke { "/Pattern CS\n" } else { "/Pattern cs\n" });
        self.named('P', place, if stroke { "SCN" } else { "scn" });
    }

    /// A colour: one part is grey, three are red, green and blue.
    pub(super) fn colour(&mut self, parts: &[f32], stroke: bool) {
        let operator = match (parts.len(), stroke) {
            (1, false) => "g",
            (1, true) => "G",
            (_, false) => "rg",
            (_, true) => "RG",
        };
        // An eighth bit is told by four decimals.
        let parts: Vec<f32> = parts.iter().map(|part| (part * 1e4).round() / 1e4).collect();
        self.operator(&parts, operator);
    }

    pub(super) fn pen(&mut self, stroke: &Stroke) {
        self.operator(&[stroke.width().get()], "w");
        let cap = match stroke.linecap() {
            LineCap::Butt => 0.0,
            LineCap::Round => 1.0,
            LineCap::Square => 2.0,
        };
        let join = match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => 0.0,
            LineJoin::Round => 1.0,
            LineJoin::Bevel => 2.0,
        };
        self.operator(&[cap], "J");
        self.operator(&[join], "j");
        self.operator(&[stroke.miterlimit().get()], "M");
        if let Some(dashes) = stroke.dasharray() {
            let dashes: Vec<String> = dashes.iter().map(|&dash| short(dash)).collect();
            let _ = writeln!(self.content, "[{}] {} d", dashes.join(" "), short(phase(stroke)));
        }
    }

    pub(super) fn path(&mut self, path: &Path) {
        let mut at = Point::zero();
        let mut start = Point::zero();
        for segment in path.segments() {
            match segment {
                PathSegment::MoveTo(to) => {
                    self.operator(&[to.x, to.y], "m");
                    (at, start) = (to, to);
                }
                PathSegment::LineTo(to) => {
                    self.operator(&[to.x, to.y], "l");
                    at = to;
                }
                PathSegment::QuadTo(by, to) => {
                    // The cubic of a quadratic: its handles two thirds of the way to the one.
                    let near = |end: Point| (end.x + (by.x - end.x) * 2.0 / 3.0, end.y + (by.y - end.y) * 2.0 / 3.0);
                    let ((x1, y1), (x2, y2)) = (near(at), near(to));
                    self.operator(&[x1, y1, x2, y2, to.x, to.y], "c");
                    at = to;
                }
                PathSegment::CubicTo(one, two, to) => {
                    self.operator(&[one.x, one.y, two.x, two.y, to.x, to.y], "c");
                    at = to;
                }
                PathSegment::Close => {
                    self.operator(&[], "h");
                    at = start;
                }
            }
        }
    }

    pub(super) fn fill(&mut self, rule: FillRule) {
        self.operator(&[], if rule == FillRule::EvenOdd { "f*" } else { "f" });
    }

    pub(super) fn stroke(&mut self) {
        self.operator(&[], "S");
    }

    pub(super) fn clip(&mut self, rule: FillRule) {
        self.operator(&[], if rule == FillRule::EvenOdd { "W*" } else { "W" });
        self.operator(&[], "n");
    }

    /// Clips to nothing: whatever follows is not seen.
    pub(super) fn nothing(&mut self) {
        self.operator(&[0.0, 0.0, 0.0, 0.0], "re");
        self.clip(FillRule::NonZero);
    }

    /// What was written, and what it calls by name.
    pub(super) fn finish(self) -> (Vec<u8>, Dictionary) {
        let mut resources = Dictionary::new();
        let lists = [("ExtGState", 'G', self.settings), ("XObject", 'F', self.forms), ("Pattern", 'P', self.patterns)];
        for (key, kind, objects) in lists {
            let names = objects.into_iter().enumerate().map(|(n, id)| (format!("{kind}{n}"), Object::Reference(id)));
            let named = Dictionary::from_iter(names);
            if !named.is_empty() {
                resources.set(key, named);
            }
        }
        (self.content.into_bytes(), resources)
    }
}

/// Where the dashes begin: PDF knows none before their start.
fn phase(stroke: &Stroke) -> f32 {
    let whole: f32 = stroke.dasharray().map_or(0.0, |dashes| dashes.iter().sum());
    if whole > 0.0 { stroke.dashoffset().rem_euclid(whole) } else { 0.0 }
}

/// A pattern of one gradient.
pub(super) fn shading_pattern(shading: ObjectId, placed: Transform) -> Dictionary {
    dict([
        ("Type", name("Pattern")),
        ("PatternType", Object::Integer(2)),
        ("Shading", Object::Reference(shading)),
        ("Matrix", matrix(placed)),
    ])
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn numbers_keep_six_digits_and_no_more() {
        let said = [0.1, 0.000012345678, 1234567.0, -0.0, 12.5, 100.0, 33.333332, -0.00000000000001];
        let right = ["0.1", "0.0000123457", "1234567", "0", "12.5", "100", "33.3333", "0"];
        assert_eq!(said.map(short), right);
    }
}
