//! Printer's marks: where to cut, where to fold, how the plates lie, which inks. They stand outside of the bleed.

use super::ink::Cmyk;
use crate::drawing::{Segment, Shape, Stroke};
use crate::programme::PrintMarks;
use crate::units::{Colour, Mm, Point, Pt, Rect};

/// From the bleed to the nearest mark; and from the trim, where there is less bleed.
const CLEAR: Mm = Mm(1.0);
/// No mark stands nearer to the trim.
const OFFSET: Mm = Mm(3.0);
/// Of a line that says where to cut. Targets, the bar and the slug line are no deeper: where lines have room, all have.
const LENGTH: Mm = Mm(5.0);
/// What the marks take beyond their clearance, with some white between them and the edge of the sheet.
const DEEP: Mm = Mm(8.0);
/// A quarter of a point: as thin as a plate holds.
const WEIGHT: Pt = Pt(0.25);
/// Radius of a target.
const RADIUS: Mm = Mm(1.5);
/// Side of a patch of the bar.
const PATCH: Mm = Mm(4.0);
/// Nearer to a target, a line across would be taken for a part of it.
const APART: Mm = Mm(7.0);
/// How far a target steps aside for such a line.
const ASIDE: Mm = Mm(15.0);

/// What a mark is printed with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum MarkInk {
    /// Every plate, whatever their number: the colour of registration.
    All,
    Process(Cmyk),
}

/// A mark in its place, in the coordinates of what it stands around. The colours of its shape count for nothing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PrinterMark {
    pub shape: Shape,
    pub ink: MarkInk,
}

/// What marks stand around: one page, or all pages of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Surrounded {
    pub trim: Rect,
    pub bleed: Pt,
    /// Where it is cut, across its width and across its height.
    pub cuts: [Vec<Pt>; 2],
    /// Where it is folded, across its width.
    pub folds: Vec<Pt>,
}

impl Surrounded {
    /// One page, cut on its four sides.
    pub(crate) fn page(trim: Rect, bleed: Pt) -> Surrounded {
        let cuts = [vec![trim.x, trim.right()], vec![trim.y, trim.bottom()]];
        Surrounded { trim, bleed, cuts, folds: Vec::new() }
    }

    /// The baseline of the slug line, over the trim, and how far it may reach: to the target in the middle or to the first line.
    pub(crate) fn slug(&self, wanted: PrintMarks) -> (Point, Pt) {
        let trim = self.trim;
        let left = trim.x + RADIUS.pt() * 2.0;
        let at = Point::new(left, trim.y - start(self.bleed) - LENGTH.pt() * 0.45);
        let lines = self.lines(0, wanted).into_iter().filter(|line| line.0 > left.0);
        let target = wanted.registration.then(|| self.middle(0, wanted) - RADIUS.pt() * 1.6);
        let end = lines.chain(target).fold(trim.right(), Pt::min);
        (at, (end - RADIUS.pt() * 2.0 - left).max(Pt::ZERO))
    }

    /// The lines that are drawn across one direction.
    fn lines(&self, direction: usize, wanted: PrintMarks) -> Vec<Pt> {
        let cuts = self.cuts[direction].iter().filter(|_| wanted.crop);
        let folds = self.folds.iter().filter(|_| wanted.fold && direction == 0);
        cuts.chain(folds).copied().collect()
    }

    /// Where a target stands along one direction: in the middle, or beside the line that is there.
    fn middle(&self, direction: usize, wanted: PrintMarks) -> Pt {
        let (start, length) =
            if direction == 0 { (self.trim.x, self.trim.width) } else { (self.trim.y, self.trim.height) };
        let middle = start + length / 2.0;
        let taken = self.lines(direction, wanted).iter().any(|line| (*line - middle).abs().0 < APART.pt().0);
        if taken { middle + ASIDE.pt() } else { middle }
    }
}

/// How far the sheet reaches beyond the trim: the bleed, and room for the marks where there are any.
pub(crate) fn margin(bleed: Pt, wanted: PrintMarks) -> Pt {
    if wanted.is_empty() { bleed } else { start(bleed) + DEEP.pt() }
}

/// How far the sheet has to reach beyond the trim for marks to stand on it.
pub(crate) fn least_margin(bleed: Pt, wanted: PrintMarks) -> Pt {
    if wanted.is_empty() { Pt::ZERO } else { start(bleed) + LENGTH.pt() }
}

/// From the trim to the nearest point of a mark.
fn start(bleed: Pt) -> Pt {
    (bleed + CLEAR.pt()).max(OFFSET.pt())
}

/// The marks around something that is cut.
pub(crate) fn around(what: &Surrounded, wanted: PrintMarks) -> Vec<PrinterMark> {
    let Surrounded { trim, bleed, .. } = *what;
    let mut marks = Vec::new();
    let (near, far) = (start(bleed), start(bleed) + LENGTH.pt());
    let upright = |x: Pt| {
        let above = (Point::new(x, trim.y - near), Point::new(x, trim.y - far));
        [above, (Point::new(x, trim.bottom() + near), Point::new(x, trim.bottom() + far))]
    };
    let level = |y: Pt| {
        let left = (Point::new(trim.x - near, y), Point::new(trim.x - far, y));
        [left, (Point::new(trim.right() + near, y), Point::new(trim.right() + far, y))]
    };
    if wanted.crop {
        let [across, along] = &what.cuts;
        let lines = across.iter().flat_map(|&x| upright(x)).chain(along.iter().flat_map(|&y| level(y)));
        marks.extend(lines.map(|(from, to)| line(from, to)));
    }
    if wanted.fold {
        let lines = what.folds.iter().flat_map(|&x| upright(x));
        marks.extend(lines.flat_map(|(from, to)| dashed(from, to)));
    }
    if wanted.registration {
        let middle = near + LENGTH.pt() / 2.0;
        let (x, y) = (what.middle(0, wanted), what.middle(1, wanted));
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
        let top = trim.bottom() + near + (LENGTH.pt() - PATCH.pt()) / 2.0;
        let left = trim.x + RADIUS.pt() * 2.0;
        marks.extend(PATCHES.iter().enumerate().map(|(n, &inks)| {
            let area = Rect::new(left + PATCH.pt() * n as f64, top, PATCH.pt(), PATCH.pt());
            PrinterMark { shape: Shape::rect(area, REGISTRATION), ink: MarkInk::Process(inks) }
        }));
    }
    marks
}

/// The bar: each ink in full and by half, and the three overprints of two.
const PATCHES: [Cmyk; 11] = [
    Cmyk::new(100.0, 0.0, 0.0, 0.0),
    Cmyk::new(0.0, 100.0, 0.0, 0.0),
    Cmyk::new(0.0, 0.0, 100.0, 0.0),
    Cmyk::new(0.0, 0.0, 0.0, 100.0),
    Cmyk::new(50.0, 0.0, 0.0, 0.0),
    Cmyk::new(0.0, 50.0, 0.0, 0.0),
    Cmyk::new(0.0, 0.0, 50.0, 0.0),
    Cmyk::new(0.0, 0.0, 0.0, 50.0),
    Cmyk::new(100.0, 100.0, 0.0, 0.0),
    Cmyk::new(0.0, 100.0, 100.0, 0.0),
    Cmyk::new(100.0, 0.0, 100.0, 0.0),
];

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

    /// A page, and an A3 sheet of two that is folded or cut in the middle.
    fn surrounded(bleed: Pt) -> [Surrounded; 3] {
        let page = Surrounded::page(Rect::new(Pt::ZERO, Pt::ZERO, Mm(210.0).pt(), Mm(297.0).pt()), bleed);
        let sheet = Surrounded::page(Rect::new(Pt(40.0), Pt(30.0), Mm(420.0).pt(), Mm(297.0).pt()), bleed);
        let middle = sheet.trim.x + sheet.trim.width / 2.0;
        let mut cut = sheet.clone();
        cut.cuts[0].extend([middle - bleed, middle + bleed]);
        [page, Surrounded { folds: vec![middle], ..sheet }, cut]
    }

    #[test]
    fn no_mark_touches_the_bleed_or_leaves_the_sheet() {
        for bleed in [0.0, 3.0, 5.0, 10.0].map(|bleed| Mm(bleed).pt()) {
            let margin = least_margin(bleed, ALL);
            assert!(margin.0 < super::margin(bleed, ALL).0);
            for around in surrounded(bleed) {
                let trim = around.trim;
                let marks = super::around(&around, ALL);
                assert!(marks.len() > 20);
                for mark in marks {
                    let bounds = mark.shape.bounds().unwrap();
                    let outside = bounds.bottom().0 <= (trim.y - bleed).0
                        || bounds.y.0 >= (trim.bottom() + bleed).0
                        || bounds.right().0 <= (trim.x - bleed).0
                        || bounds.x.0 >= (trim.right() + bleed).0;
                    assert!(outside, "{bounds:?} in a bleed of {bleed:?}");
                    assert!(bounds.x.0 >= (trim.x - margin).0 && bounds.y.0 >= (trim.y - margin).0, "{bounds:?}");
                    assert!(
                        bounds.right().0 <= (trim.right() + margin).0
                            && bounds.bottom().0 <= (trim.bottom() + margin).0
                    );
                }
            }
        }
    }

    #[test]
    fn targets_lines_the_bar_and_the_slug_line_stand_apart() {
        for bleed in [0.0, 3.0, 10.0].map(|bleed| Mm(bleed).pt()) {
            for around in surrounded(bleed) {
                let one = |wanted: PrintMarks| -> Vec<Rect> {
                    let marks = super::around(&around, ALL).into_iter().map(|mark| mark.shape);
                    let own = super::around(&around, wanted).into_iter().map(|mark| mark.shape).collect::<Vec<_>>();
                    marks.filter(|shape| own.contains(shape)).filter_map(|shape| shape.bounds()).collect()
                };
                let none = PrintMarks::default();
                let lines = one(PrintMarks { crop: true, fold: true, ..none });
                let bar = one(PrintMarks { colour_bar: true, ..none });
                let targets: Vec<Rect> = super::around(&around, ALL)
                    .into_iter()
                    .filter(|mark| mark.ink == MarkInk::All)
                    .filter_map(|mark| mark.shape.bounds())
                    .filter(|bounds| !lines.contains(bounds))
                    .collect();
                assert_eq!((bar.len(), targets.len()), (11, 12));
                let (at, room) = around.slug(ALL);
                let slug = [Rect::new(at.x, at.y - Pt(5.0), room, Pt(6.5))];
                assert!(room.0 > 150.0, "{room:?}");
                let touch = |a: &Rect, b: &Rect| {
                    a.x.0 < b.right().0 && b.x.0 < a.right().0 && a.y.0 < b.bottom().0 && b.y.0 < a.bottom().0
                };
                let kinds = [&lines[..], &bar, &targets, &slug];
                for (n, one) in kinds.iter().enumerate() {
                    for other in &kinds[n + 1..] {
                        let pair = one.iter().find_map(|a| other.iter().find(|b| touch(a, b)).map(|b| (a, b)));
                        assert_eq!(pair, None);
                    }
                }
            }
        }
    }

    #[test]
    fn a_sheet_without_marks_ends_at_the_bleed() {
        assert_eq!(margin(Pt(8.5), PrintMarks::default()), Pt(8.5));
        let page = Surrounded::page(Rect::default(), Pt(8.5));
        assert!(around(&page, PrintMarks::default()).is_empty());
    }
}
