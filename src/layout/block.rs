//! A block: marks set relative to its own top left corner, ready to be put anywhere.

use super::page::{Anchor, Artifact, Clip, Link, Mark, OutlineEntry, Owner, Paint, TagId};
use crate::drawing::{Segment, Shape, Stroke};
use crate::text::Style;
use crate::units::{Colour, Point, Pt, Rect};

/// Something set, of known height, not yet placed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Block {
    pub height: Pt,
    pub marks: Vec<Mark>,
    pub links: Vec<Link>,
    pub anchors: Vec<(Anchor, Point)>,
    /// What the outline of the file names, in order.
    pub headings: Vec<OutlineEntry>,
    /// Pages that are named before they are known.
    pub mentions: Vec<Mention>,
}

/// "p. 9": the page of an anchor, written once all pages are made.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    pub anchor: Anchor,
    pub tag: TagId,
    pub style: Style,
    /// Where its line box ends, and its top.
    pub at: Point,
}

impl Block {
    /// Puts another block in this one. The height is left as it is.
    pub(crate) fn put(&mut self, other: Block, at: Point) {
        self.marks.extend(other.marks.into_iter().map(|mark| moved(mark, at)));
        self.links.extend(other.links.into_iter().map(|mut link| {
            for area in &mut link.areas {
                *area = moved_rect(*area, at);
            }
            link
        }));
        self.anchors.extend(other.anchors.into_iter().map(|(anchor, point)| (anchor, sum(point, at))));
        self.headings.extend(other.headings);
        self.mentions.extend(other.mentions.into_iter().map(|mention| Mention { at: sum(mention.at, at), ..mention }));
    }

    /// Puts another block below what is there, and grows by its height.
    pub(crate) fn stack(&mut self, other: Block) {
        let height = other.height;
        self.put(other, Point::new(Pt::ZERO, self.height));
        self.height += height;
    }

    /// Notes a heading for the outline of the file, which leads to `at`.
    pub(crate) fn heading(&mut self, level: u8, title: String, anchor: Anchor, at: Point) {
        self.anchors.push((anchor, at));
        self.headings.push(OutlineEntry { title, level, anchor });
    }

    pub(crate) fn paint(&mut self, owner: Owner, paint: Paint) {
        self.marks.push(Mark { owner, paint, clip: None });
    }

    /// A decorative shape.
    pub(crate) fn decorate(&mut self, shape: Shape) {
        self.paint(Owner::Artifact(Artifact::Decoration), Paint::Shape(shape));
    }

    /// Decorative shapes, cropped to a box.
    pub(crate) fn decorate_within(&mut self, shapes: Vec<Shape>, clip: Rect) {
        self.marks.extend(shapes.into_iter().map(|shape| Mark {
            owner: Owner::Artifact(Artifact::Decoration),
            paint: Paint::Shape(shape),
            clip: Some(clip.into()),
        }));
    }

    /// A horizontal rule, its weight centred on `from`.
    pub(crate) fn rule(&mut self, from: Point, length: Pt, weight: Pt, colour: Colour) {
        self.line(from, Point::new(from.x + length, from.y), weight, colour);
    }

    pub(crate) fn line(&mut self, from: Point, to: Point, weight: Pt, colour: Colour) {
        self.decorate(Shape {
            path: vec![Segment::Move(from), Segment::Line(to)],
            fill: None,
            stroke: Some(Stroke { colour, width: weight }),
        });
    }
}

fn sum(point: Point, by: Point) -> Point {
    Point::new(point.x + by.x, point.y + by.y)
}

pub(super) fn moved_rect(area: Rect, by: Point) -> Rect {
    Rect { x: area.x + by.x, y: area.y + by.y, ..area }
}

pub(super) fn moved(mut mark: Mark, by: Point) -> Mark {
    match &mut mark.paint {
        Paint::Text { at, .. } => *at = sum(*at, by),
        Paint::Picture { frame, .. } => *frame = moved_rect(*frame, by),
        Paint::Shape(shape) => {
            for segment in &mut shape.path {
                *segment = match *segment {
                    Segment::Move(to) => Segment::Move(sum(to, by)),
                    Segment::Line(to) => Segment::Line(sum(to, by)),
                    Segment::Curve(a, b, to) => Segment::Curve(sum(a, by), sum(b, by), sum(to, by)),
                    Segment::Close => Segment::Close,
                };
            }
        }
    }
    mark.clip = mark.clip.map(|clip| Clip { area: moved_rect(clip.area, by), ..clip });
    mark
}
