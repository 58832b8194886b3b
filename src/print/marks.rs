//! Printer's marks: where to cut, where to fold, how the plates lie, which inks. They stand outside of the bleed.

use super::ink::Cmyk;
use crate::layout::page::{Segment, Shape, Stroke};
use crate::programme::PrintMarks;
use crate::units::{Colour, Mm, Point, Pt, Rect};

/// From the bleed to the nearest mark; and from the trim, where there is less bleed.
const CLEAR: Mm = Mm(1.0);
/// No mark stands nearer to the trim.
const OFFSET: Mm = Mm(3.0);
/// Of a line that says where to cut.
const LENGTH: Mm = Mm(5.0);
/// What the marks take beyond their clearance: cut marks, targets, the bar, the slug line.
const DEEP: Mm = Mm(8.0);
/// A quarter of a point: as thin as a plate holds.
const WEIGHT: Pt = Pt(0.25);
/// Radius of a target.
const RADIUS: Mm = Mm(1.5);
/// Side of a patch of the bar.
const PATCH: Mm = Mm(4.0);

/// What a mark is printed with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum MarkInk {
    /// Every plate, whatever their number: the colour of registration.
    All,
    Process(Cmyk),
}

/// A mark in its place, in the coordinates of what it stands around. The colours of its shape count for nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct PrinterMark {
    pub shape: Shape,
    pub ink: MarkInk,
}

/// How far the sheet reaches beyond the trim: the bleed, and room for the marks where there are any.
pub fn margin(bleed: Pt, wanted: PrintMarks) -> Pt {
    if wanted.is_empty() { bleed } else { start(bleed) + DEEP.pt() }
}

/// From the trim to the nearest point of a mark.
fn start(bleed: Pt) -> Pt {
    (bleed + CLEAR.pt()).max(OFFSET.pt())
}

/// The baseline of the slug line: over the trim, between the marks of its corners.
pub fn slug(trim: Rect, bleed: Pt) -> Point {
    Point::new(trim.x + RADIUS.pt() * 2.0, trim.y - start(bleed) - DEEP.pt() * 0.35)
}

/// The marks around a trim. `folds` are the places across it where the sheet is folded.
pub fn around(trim: Rect, bleed: Pt, wanted: PrintMarks, folds: &[Pt]) -> Vec<PrinterMark> {
    let mut marks = Vec::new();
    let (near, far) = (start(bleed), start(bleed) + LENGTH.pt());
    if wanted.crop {
        for x in [trim.x, trim.right()] {
            marks.push(line(Point::new(x, trim.y - near), Point::new(x, trim.y - far)));
            marks.push(line(Point::new(x, trim.bottom() + near), Point::new(x, trim.bottom() + far)));
        }
        for y in [trim.y, trim.bottom()] {
            marks.push(line(Point::new(trim.x - near, y), Point::new(trim.x - far, y)));
            marks.push(line(Point::new(trim.right() + near, y), Point::new(trim.right() + far, y)));
        }
    }
    if wanted.fold {
        for &x in folds {
            marks.extend(dashed(Point::new(x, trim.y - near), Point::new(x, trim.y - far)));
            marks.extend(dashed(Point::new(x, trim.bottom() + near), Point::new(x, trim.bottom() + far)));
        }
    }
    if wanted.registration {
        let middle = near + DEEP.pt() / 2.0;
        let (x, y) = (trim.x + trim.width / 2.0, trim.y + trim.height / 2.0);
        // Beside a fold, whose own mark stands in the middle.
        let x = if wanted.fold && folds.iter().any(|fold| (*fold - x).abs().0 < 20.0) { x + Mm(15.0).pt() } else { x };
        for centre in [
            Point::new(x, trim.y - middle),
            Point::new(x, trim.bottom() + middle),
            Point::new(trim.x - middle, y),
            Point::new(trim.right() + middle, y),
        ] {
            marks.extend(target(centre));
        }
    }
    if wanted.colour_bar {
        let top = trim.bottom() + near + (DEEP.pt() - PATCH.pt()) / 2.0;
        let left = trim.x + RADIUS.pt() * 2.0;
        let full = |n: usize| {
            let mut parts = [0.0; 4];
            parts[n] = 100.0;
            parts
        };
        let half = |n: usize| full(n).map(|part| part * 0.5);
        let over = |one: usize, other: usize| {
            let mut parts = full(one);
            parts[other] = 100.0;
            parts
        };
        let patches = (0..4).map(full).chain((0..4).map(half)).chain([over(0, 1), over(1, 2), over(0, 2)]).enumerate();
        for (n, [cyan, magenta, yellow, black]) in patches {
            let area = Rect::new(left + PATCH.pt() * n as f64, top, PATCH.pt(), PATCH.pt());
            let inks = Cmyk { cyan, magenta, yellow, black };
            marks.push(PrinterMark { shape: Shape::rect(area, REGISTRATION), ink: MarkInk::Process(inks) });
        }
    }
    marks
}

/// Stands in shapes for the colour that [`MarkInk`] tells.
const REGISTRATION: Colour = Colour::rgb(0, 0, 0);

fn stroked(path: Vec<Segment>) -> PrinterMark {
    let stroke = Some(Stroke { colour: REGISTRATION, width: WEIGHT });
    PrinterMark { shape: Shape { path, fill: None, stroke }, ink: MarkInk::All }
}

fn line(from: Point, to: Point) -> PrinterMark {
    stroked(vec![Segment::Move(from), Segment::Line(to)])
}

/// A line of three dashes: what says fold, not cut.
fn dashed(from: Point, to: Point) -> impl Iterator<Item = PrinterMark> {
    let at = move |part: f64| Point::new(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    (0..3).map(move |n| line(at(f64::from(n) * 0.4), at(f64::from(n) * 0.4 + 0.2)))
}

/// A cross in a circle.
fn target(centre: Point) -> [PrinterMark; 3] {
    let radius = RADIUS.pt();
    let arm = radius * 1.6;
    // A quarter of a circle as one curve.
    let bend = radius * 0.552_284_75;
    let at = |x: Pt, y: Pt| Point::new(centre.x + x, centre.y + y);
    let zero = Pt::ZERO;
    let circle = vec![
        Segment::Move(at(radius, zero)),
        Segment::Curve(at(radius, bend), at(bend, radius), at(zero, radius)),
        Segment::Curve(at(-bend, radius), at(-radius, bend), at(-radius, zero)),
        Segment::Curve(at(-radius, -bend), at(-bend, -radius), at(zero, -radius)),
        Segment::Curve(at(bend, -radius), at(radius, -bend), at(radius, zero)),
        Segment::Close,
    ];
    [stroked(circle), line(at(-arm, zero), at(arm, zero)), line(at(zero, -arm), at(zero, arm))]
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: PrintMarks = PrintMarks { crop: true, fold: true, registration: true, colour_bar: true, slug: true };

    #[test]
    fn no_mark_touches_the_bleed_or_leaves_the_sheet() {
        let trim = Rect::new(Pt::ZERO, Pt::ZERO, Mm(210.0).pt(), Mm(297.0).pt());
        for bleed in [0.0, 3.0, 5.0, 10.0].map(|bleed| Mm(bleed).pt()) {
            let margin = margin(bleed, ALL);
            let marks = around(trim, bleed, ALL, &[Mm(105.0).pt()]);
            assert!(marks.len() > 20);
            for mark in marks {
                let bounds = mark.shape.bounds().unwrap();
                let outside = bounds.bottom().0 <= -bleed.0
                    || bounds.y.0 >= (trim.bottom() + bleed).0
                    || bounds.right().0 <= -bleed.0
                    || bounds.x.0 >= (trim.right() + bleed).0;
                assert!(outside, "{bounds:?} in a bleed of {bleed:?}");
                assert!(bounds.x.0 >= -margin.0 && bounds.bottom().0 <= (trim.bottom() + margin).0, "{bounds:?}");
            }
        }
    }

    #[test]
    fn a_sheet_without_marks_ends_at_the_bleed() {
        assert_eq!(margin(Pt(8.5), PrintMarks::default()), Pt(8.5));
        assert!(around(Rect::default(), Pt(8.5), PrintMarks::default(), &[]).is_empty());
    }
}
