//! A document, each of its pages shown larger: type, art, links and all.

use super::page::{Clip, Document, Mark, Paint, Place};
use crate::drawing::Segment;
use crate::units::{Point, Rect, Size};
use std::sync::Arc;

impl Document {
    /// The same pages, `times` as large.
    pub(crate) fn enlarged(mut self, times: f64) -> Document {
        for page in &mut self.pages {
            page.size = Size { width: page.size.width * times, height: page.size.height * times };
            page.marks.iter_mut().chain(&mut page.slug).for_each(|mark| enlarge(mark, times));
            for area in page.links.iter_mut().flat_map(|link| &mut link.areas) {
                *area = larger(*area, times);
            }
        }
        for Place { at, .. } in &mut self.anchors {
            *at = further(*at, times);
        }
        for tag in &mut self.structure.tags {
            tag.area = tag.area.map(|area| larger(area, times));
        }
        self
    }
}

fn further(point: Point, times: f64) -> Point {
    Point::new(point.x * times, point.y * times)
}

fn larger(area: Rect, times: f64) -> Rect {
    Rect::new(area.x * times, area.y * times, area.width * times, area.height * times)
}

fn enlarge(mark: &mut Mark, times: f64) {
    match &mut mark.paint {
        Paint::Text { at, run, .. } => {
            *at = further(*at, times);
            let run = Arc::make_mut(run);
            (run.size, run.x, run.width) = (run.size * times, run.x * times, run.width * times);
            for glyph in &mut run.glyphs {
                (glyph.x, glyph.rise) = (glyph.x * times, glyph.rise * times);
            }
        }
        Paint::Picture { frame, .. } => *frame = larger(*frame, times),
        Paint::Shape(shape) => {
            for segment in &mut shape.path {
                *segment = match *segment {
                    Segment::Move(to) => Segment::Move(further(to, times)),
                    Segment::Line(to) => Segment::Line(further(to, times)),
                    Segment::Curve(a, b, to) => {
                        Segment::Curve(further(a, times), further(b, times), further(to, times))
                    }
                    Segment::Close => Segment::Close,
                };
            }
            if let Some(stroke) = &mut shape.stroke {
                stroke.width = stroke.width * times;
            }
        }
    }
    mark.clip = mark.clip.map(|clip| Clip { area: larger(clip.area, times), ..clip });
}
