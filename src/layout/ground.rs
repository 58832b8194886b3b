//! The ground that something stands on: the colour that was painted there last.

use super::page::{Clip, Mark, Paint};
use crate::drawing::{Outline, Segment, Shape};
use crate::units::{Colour, Point, Pt, Rect};

/// The colour at a point after these marks were painted: that of the paper where there is none, `None` over a picture of which
/// `pictures` does not know the colour.
pub(crate) fn ground(
    marks: &[Mark],
    point: Point,
    paper: Colour,
    pictures: &dyn Fn(usize, f64, f64) -> Option<Colour>,
) -> Option<Colour> {
    marks.iter().rev().find_map(|mark| colour_at(mark, point, pictures)).unwrap_or(Some(paper))
}

/// What a mark paints at a point: nothing (`None`), a colour, or a picture of which `pictures` tells the colour where it is known.
fn colour_at(
    mark: &Mark,
    point: Point,
    pictures: &dyn Fn(usize, f64, f64) -> Option<Colour>,
) -> Option<Option<Colour>> {
    if mark.clip.as_ref().is_some_and(|clip| !within(clip, point)) {
        return None;
    }
    match &mark.paint {
        Paint::Shape(shape) => shape.fill.filter(|_| encloses(shape, point)).map(Some),
        Paint::Picture { picture, frame } => holds(frame, point)
            .then(|| pictures(*picture, (point.x - frame.x) / frame.width, (point.y - frame.y) / frame.height)),
        _ => None,
    }
}

fn within(clip: &Clip, point: Point) -> bool {
    let shape = || Shape { path: clip.outline.path(clip.area), fill: None, stroke: None };
    holds(&clip.area, point) && (clip.outline == Outline::Box || encloses(&shape(), point))
}

fn holds(area: &Rect, point: Point) -> bool {
    (area.x.0..=area.right().0).contains(&point.x.0) && (area.y.0..=area.bottom().0).contains(&point.y.0)
}

/// Whether a path encloses a point, its curves taken by their chords: what text stands on is large and plain.
fn encloses(shape: &Shape, point: Point) -> bool {
    if shape.bounds().is_none_or(|bounds| !holds(&bounds, point)) {
        return false;
    }
    let mut inside = false;
    let (mut start, mut from) = (Point::new(Pt::ZERO, Pt::ZERO), Point::new(Pt::ZERO, Pt::ZERO));
    let mut edge = |from: Point, to: Point| {
        let crosses = (from.y.0 > point.y.0) != (to.y.0 > point.y.0);
        if crosses && point.x.0 < (to.x.0 - from.x.0) * (point.y.0 - from.y.0) / (to.y.0 - from.y.0) + from.x.0 {
            inside = !inside;
        }
    };
    for segment in &shape.path {
        match *segment {
            Segment::Move(to) => (start, from) = (to, to),
            Segment::Line(to) | Segment::Curve(_, _, to) => {
                edge(from, to);
                from = to;
            }
            Segment::Close => {
                edge(from, start);
                from = start;
            }
        }
    }
    inside
}
