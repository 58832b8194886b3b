//! Pages laid one above the other, or side by side, as one larger page: a poster, the sides of a leaflet.

use super::block::{moved, moved_rect};
use super::makeup::note_figures;
use super::page::{Artifact, Document, Mark, Owner, Page, Paint, Place, TagRole};
use crate::drawing::{Outline, Segment, Shape, Stroke};
use crate::units::{Colour, Mm, Point, Pt, Rect, Size};

/// A page in its place on a larger one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placed {
    /// Counted from 0.
    pub page: usize,
    /// Where its top left corner comes to lie.
    pub at: Point,
    /// Nothing of it is seen elsewhere.
    pub window: Rect,
}

impl Document {
    /// The same with its pages laid on larger ones of one size, each page once. Folios and running lines, which tell one page from the
    /// next, are left out.
    pub(crate) fn gathered(mut self, size: Size, sheets: &[Vec<Placed>]) -> Document {
        let mut places = vec![(0, Point::default()); self.pages.len()];
        let mut pages = Vec::new();
        for (number, placed) in sheets.iter().enumerate() {
            let mut sheet =
                Page { size, label: (number + 1).to_string(), marks: Vec::new(), links: Vec::new(), slug: Vec::new() };
            for &Placed { page, at, window } in placed {
                let Some(own) = self.pages.get_mut(page) else { continue };
                places[page] = (number, at);
                let marks = std::mem::take(&mut own.marks).into_iter();
                let kept = marks.filter(|mark| mark.owner != Owner::Artifact(Artifact::Pagination));
                sheet.marks.extend(kept.map(|mark| {
                    let mark = moved(mark, at);
                    // Text is clipped by nothing, and needs not be.
                    if matches!(mark.paint, Paint::Text { .. }) && mark.clip.is_none() {
                        return mark;
                    }
                    let clip = match mark.clip {
                        None => window.into(),
                        Some(clip) if clip.outline == Outline::Box => clip.area.intersection(&window).into(),
                        // A portrait lies inside its page.
                        Some(clip) => clip,
                    };
                    Mark { clip: Some(clip), ..mark }
                }));
                sheet.links.extend(std::mem::take(&mut own.links).into_iter().map(|mut link| {
                    link.areas.iter_mut().for_each(|area| *area = moved_rect(*area, at));
                    link
                }));
            }
            pages.push(sheet);
        }
        for place in &mut self.anchors {
            let (page, by) = places.get(place.page).copied().unwrap_or_default();
            *place = Place { page, at: Point::new(place.at.x + by.x, place.at.y + by.y) };
        }
        for tag in self.structure.tags.iter_mut().filter(|tag| tag.role == TagRole::Figure) {
            tag.area = None;
        }
        for page in &pages {
            note_figures(&mut self.structure, &page.marks);
        }
        self.pages = pages;
        self
    }
}

/// From the bleed to a mark, and how long it is.
const CLEAR: Mm = Mm(1.0);
const LENGTH: Mm = Mm(5.0);
/// A quarter of a point: as thin as a plate holds.
const WEIGHT: Pt = Pt(0.25);

/// Dashed lines outside of the bleed that say where a sheet is folded, across its width.
pub(crate) fn fold_marks(size: Size, bleed: Pt, folds: &[Pt], ink: Colour) -> Vec<Mark> {
    const DASHES: usize = 3;
    let dash = LENGTH.pt() / (DASHES * 2 - 1) as f64;
    let mut marks = Vec::new();
    for &x in folds {
        for (from, way) in [(-(bleed + CLEAR.pt()), -1.0), (size.height + bleed + CLEAR.pt(), 1.0)] {
            for n in 0..DASHES {
                let start = from + dash * (way * (n * 2) as f64);
                let path = vec![Segment::Move(Point::new(x, start)), Segment::Line(Point::new(x, start + dash * way))];
                let shape = Shape { path, fill: None, stroke: Some(Stroke { colour: ink, width: WEIGHT }) };
                marks.push(Mark {
                    owner: Owner::Artifact(Artifact::Decoration),
                    paint: Paint::Shape(shape),
                    clip: None,
                });
            }
        }
    }
    marks
}
