//! Shapes: their paths, filled and stroked.

use super::{Area, Content, short};
use crate::drawing::{Segment, Shape};
use crate::layout::page::Owner;
use crate::pdf::PdfError;
use crate::pdf::hue::{Hue, Side};
use crate::print::press::{THICKEST_LINE, Use};
use crate::units::{Point, Pt};

impl Content<'_> {
    pub(super) fn shape(&mut self, shape: &Shape, owner: Owner) -> Result<(), PdfError> {
        let used = use_of(shape, owner);
        let fill = shape.fill.map_or(Hue::Registration, |colour| self.hue(colour, used));
        let stroke = shape.stroke.map_or(Hue::Registration, |stroke| self.hue(stroke.colour, Use::Line));
        self.paint_shape(shape, &fill, &stroke)
    }

    /// Paints a shape in these colours, whatever its own are.
    pub(super) fn paint_shape(&mut self, shape: &Shape, fill_hue: &Hue, stroke_hue: &Hue) -> Result<(), PdfError> {
        self.end_text();
        let rings = self.rings(&shape.path)?;
        let fill = shape.fill;
        let stroke = shape.stroke.filter(|stroke| stroke.width.0 > 0.0);
        let over = |painted: bool, hue: &Hue| !painted || hue.overprints();
        self.overprint(over(fill.is_some(), fill_hue) && over(stroke.is_some(), stroke_hue));
        if fill.is_some() {
            self.set(fill_hue, Side::Fill);
        }
        if let Some(stroke) = stroke {
            self.set(stroke_hue, Side::Stroke);
            self.stroke_width(stroke.width)?;
        }
        // One closed ring is filled and stroked at once; of several, and of open ones, the strokes come after.
        let at_once = rings.len() == 1 && rings[0].closed;
        if fill.is_some() && !rings.is_empty() {
            match rectangle_of(&rings) {
                Some(area) => {
                    self.ops.lengths(&area).op("re");
                }
                None => {
                    for ring in &rings {
                        self.path(ring);
                    }
                    self.ops.op("h");
                }
            }
            self.ops.op(if stroke.is_some() && at_once { "B" } else { "f" });
        }
        if stroke.is_some() && !(fill.is_some() && at_once) {
            for ring in &rings {
                self.path(ring);
                self.ops.op(if ring.closed { "s" } else { "S" });
            }
        }
        Ok(())
    }

    pub(super) fn path(&mut self, ring: &Ring) {
        let [x, y] = ring.start;
        self.ops.lengths(&[x, y]).op("m");
        for step in &ring.steps {
            match step {
                Step::Line(to) => self.ops.lengths(to).op("l"),
                Step::Curve(points) => self.ops.lengths(points).op("c"),
            }
        }
    }

    pub(super) fn rings(&self, path: &[Segment]) -> Result<Vec<Ring>, PdfError> {
        let what = "a point of a shape";
        let place = |point: Point| self.xy(point, what).map(|(x, y)| [x, y]);
        let mut rings: Vec<Ring> = Vec::new();
        for segment in path {
            // After a close the path goes on from the ring's start.
            if let (Segment::Line(_) | Segment::Curve(..), Some(&Ring { closed: true, start, .. })) =
                (segment, rings.last())
            {
                rings.push(Ring { start, steps: Vec::new(), closed: false });
            }
            if let Segment::Move(to) = segment {
                rings.push(Ring { start: place(*to)?, steps: Vec::new(), closed: false });
                continue;
            }
            let Some(ring) = rings.last_mut() else {
                return Err(PdfError::Missing { what: "the start of a shape", page: self.number + 1 });
            };
            match segment {
                Segment::Move(_) => {}
                Segment::Line(to) => ring.steps.push(Step::Line(place(*to)?)),
                Segment::Curve(one, two, to) => {
                    let ([a, b], [c, d], [e, f]) = (place(*one)?, place(*two)?, place(*to)?);
                    ring.steps.push(Step::Curve([a, b, c, d, e, f]));
                }
                Segment::Close => ring.closed = true,
            }
        }
        rings.retain(|ring| !ring.steps.is_empty());
        Ok(rings)
    }
}

/// A stretch of a path: where it starts, and how it goes on.
pub(super) struct Ring {
    start: [f64; 2],
    steps: Vec<Step>,
    closed: bool,
}

enum Step {
    Line([f64; 2]),
    /// Two handles, then the end.
    Curve([f64; 6]),
}

/// The rectangle that a single closed ring of four corners is, if it is one.
fn rectangle_of(rings: &[Ring]) -> Option<Area> {
    let [Ring { start, steps, closed: true }] = rings else { return None };
    let line = |step: &Step| if let Step::Line(to) = step { Some(*to) } else { None };
    let corners: Vec<[f64; 2]> = std::iter::once(Some(*start)).chain(steps.iter().map(line)).collect::<Option<_>>()?;
    let [a, b, c, d] = match corners.as_slice() {
        [a, b, c, d] => [*a, *b, *c, *d],
        [a, b, c, d, e] if a == e => [*a, *b, *c, *d],
        _ => return None,
    };
    let level_first = a[1] == b[1] && b[0] == c[0] && c[1] == d[1] && d[0] == a[0];
    let upright_first = a[0] == b[0] && b[1] == c[1] && c[0] == d[0] && d[1] == a[1];
    let length = |a: f64, b: f64| short((a - b).abs());
    (level_first || upright_first).then(|| [a[0].min(c[0]), a[1].min(c[1]), length(a[0], c[0]), length(a[1], c[1])])
}

/// What a shape is for: a line, however it is drawn; a code, where it is content of its own; else an area.
fn use_of(shape: &Shape, owner: Owner) -> Use {
    if matches!(owner, Owner::Tag(_)) {
        return Use::Code;
    }
    let thin = |length: Pt| length.0 <= THICKEST_LINE.0;
    match shape.bounds() {
        Some(bounds) if thin(bounds.width) || thin(bounds.height) => Use::Line,
        _ => Use::Area,
    }
}
