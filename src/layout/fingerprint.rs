//! The fingerprint of a page: two states of a page that look the same have the same one.

use super::page::{Link, Page, Paint};
use crate::drawing::Segment;
use crate::units::{Colour, Point, Pt, Rect};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Of what is painted on a page. Pictures count by their number and place, fonts by their number: whoever compares pages of different
/// pictures or fonts tells these apart. It holds for one version of livret only.
pub(crate) fn fingerprint(page: &Page) -> u64 {
    let mut print = Print(DefaultHasher::new());
    print.lengths([page.size.width, page.size.height]);
    for mark in page.marks.iter().chain(&page.slug) {
        if let Some(clip) = &mark.clip {
            print.area(&clip.area);
            (clip.outline as u8).hash(&mut print.0);
        }
        match &mark.paint {
            Paint::Text { at, run, .. } => {
                print.point(*at);
                print.colour(run.colour);
                print.lengths([run.x, run.size]);
                run.font.hash(&mut print.0);
                for glyph in &run.glyphs {
                    glyph.id.hash(&mut print.0);
                    print.lengths([glyph.x, glyph.rise]);
                }
            }
            Paint::Shape(shape) => {
                for segment in &shape.path {
                    match *segment {
                        Segment::Move(to) => print.points(0, &[to]),
                        Segment::Line(to) => print.points(1, &[to]),
                        Segment::Curve(from, over, to) => print.points(2, &[from, over, to]),
                        Segment::Close => print.points(3, &[]),
                    }
                }
                if let Some(fill) = shape.fill {
                    print.colour(fill);
                }
                if let Some(stroke) = shape.stroke {
                    print.colour(stroke.colour);
                    print.lengths([stroke.width]);
                }
            }
            Paint::Picture { picture, frame } => {
                picture.hash(&mut print.0);
                print.area(frame);
            }
        }
    }
    page.links.iter().flat_map(|link: &Link| &link.areas).for_each(|area| print.area(area));
    print.0.finish()
}

struct Print(DefaultHasher);

impl Print {
    fn lengths<const N: usize>(&mut self, lengths: [Pt; N]) {
        lengths.iter().for_each(|length| self.0.write_u64(length.0.to_bits()));
    }
    fn point(&mut self, point: Point) {
        self.lengths([point.x, point.y]);
    }
    fn points(&mut self, kind: u8, points: &[Point]) {
        self.0.write_u8(kind);
        points.iter().for_each(|point| self.point(*point));
    }
    fn area(&mut self, area: &Rect) {
        self.lengths([area.x, area.y, area.width, area.height]);
    }
    fn colour(&mut self, colour: Colour) {
        [colour.red, colour.green, colour.blue].hash(&mut self.0);
    }
}
