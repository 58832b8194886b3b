//! The sheet of paper: how large it is, where its pages lie, how far each may be painted, where it is cut and folded.

use super::imposition::Place;
use crate::units::{Mm, Point, Pt, Rect, Size};

/// From the bleed (or from the cut where there is none) to a mark.
const CLEAR: Mm = Mm(2.0);
/// Of a mark.
const LENGTH: Mm = Mm(5.0);
/// From a mark to the edge of a sheet that is made to measure.
const EDGE: Mm = Mm(2.0);

/// What a sheet has to hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Demand {
    /// A page, cut.
    pub page: Size,
    pub bleed: Pt,
    pub columns: usize,
    pub rows: usize,
    /// Pages are parts of one sheet that is folded, and touch; else they are cut apart, and each has its own bleed where there is room.
    pub folded: bool,
    /// Whether marks stand around the pages.
    pub marks: bool,
    /// The paper in the machine; as large as needed unless given.
    pub paper: Option<Size>,
}

/// A sheet with its pages laid out. The origin is the top left corner of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layout {
    pub paper: Size,
    /// What is left when the sheet is cut: all pages together.
    pub trim: Rect,
    /// As far as anything is painted but the marks.
    pub bleed: Rect,
    demand: Demand,
    /// White between pages that are cut apart.
    gap: Pt,
}

/// The paper does not hold the pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TooSmall {
    pub paper: Size,
    pub needed: Size,
    /// The pages fit, their marks do not.
    pub for_marks: bool,
}

impl Demand {
    /// Lays the pages out in the middle of the sheet.
    ///
    /// # Errors
    /// When the paper, however it is turned, is too small.
    pub fn lay_out(self) -> Result<Layout, TooSmall> {
        let around = if self.marks { self.bleed + CLEAR.pt() + LENGTH.pt() } else { Pt::ZERO };
        let apart = if self.folded { Pt::ZERO } else { self.bleed * 2.0 };
        let Some(paper) = self.paper else {
            let gap = if self.marks { apart } else { Pt::ZERO };
            let edge = if self.marks { around + EDGE.pt() } else { self.bleed };
            return Ok(self.placed(grown(self.pages(gap), edge), gap));
        };
        let turned = Size { width: paper.height, height: paper.width };
        // Bleed between pages is given up before anything else.
        for gap in [apart, Pt::ZERO] {
            let needed = grown(self.pages(gap), around);
            if let Some(paper) = [paper, turned].into_iter().find(|paper| holds(*paper, needed)) {
                return Ok(self.placed(paper, gap));
            }
        }
        let pages = self.pages(Pt::ZERO);
        let for_marks = holds(paper, pages) || holds(turned, pages);
        Err(TooSmall { paper, needed: if for_marks { grown(pages, around) } else { pages }, for_marks })
    }

    /// All pages together.
    fn pages(&self, gap: Pt) -> Size {
        let side = |length: Pt, count: usize| length * count as f64 + gap * count.saturating_sub(1) as f64;
        Size { width: side(self.page.width, self.columns), height: side(self.page.height, self.rows) }
    }

    fn placed(self, paper: Size, gap: Pt) -> Layout {
        let pages = self.pages(gap);
        let (x, y) = ((paper.width - pages.width) / 2.0, (paper.height - pages.height) / 2.0);
        let (left, top) = (self.bleed.min(x), self.bleed.min(y));
        Layout {
            paper,
            trim: Rect::new(x, y, pages.width, pages.height),
            bleed: Rect::new(x - left, y - top, pages.width + left * 2.0, pages.height + top * 2.0),
            demand: self,
            gap,
        }
    }
}

fn grown(size: Size, by: Pt) -> Size {
    Size { width: size.width + by * 2.0, height: size.height + by * 2.0 }
}

/// Within a tenth of a millimetre: sizes are rounded to millimetres, inches to points.
fn holds(paper: Size, needed: Size) -> bool {
    let tolerance = Mm(0.1).pt();
    needed.width.0 <= (paper.width + tolerance).0 && needed.height.0 <= (paper.height + tolerance).0
}

impl Layout {
    /// Where the page of a place is cut.
    pub fn page(&self, place: &Place) -> Rect {
        let Size { width, height } = self.demand.page;
        let (right, down) = (width + self.gap, height + self.gap);
        Rect::new(self.trim.x + right * place.column as f64, self.trim.y + down * place.row as f64, width, height)
    }

    /// How far the page of a place is painted: to the bleed at the edges of the sheet, to the fold or the cut that it shares with
    /// another page.
    pub fn painted(&self, place: &Place) -> Rect {
        let page = self.page(place);
        let between = self.gap / 2.0;
        let reach = |first: bool, edge: Pt| if first { edge } else { between };
        let left = reach(place.column == 0, page.x - self.bleed.x);
        let right = reach(place.column + 1 == self.demand.columns, self.bleed.right() - page.right());
        let top = reach(place.row == 0, page.y - self.bleed.y);
        let bottom = reach(place.row + 1 == self.demand.rows, self.bleed.bottom() - page.bottom());
        Rect::new(page.x - left, page.y - top, page.width + left + right, page.height + top + bottom)
    }

    /// The lines that show where the sheet is cut: beyond the bleed, at the ends of every cut.
    pub fn crop_marks(&self) -> Vec<[Point; 2]> {
        let mut marks = Vec::new();
        for x in self.cuts(self.demand.columns, self.demand.page.width, self.trim.x) {
            marks.extend(self.upright(x));
        }
        for y in self.cuts(self.demand.rows, self.demand.page.height, self.trim.y) {
            marks.extend(self.level(y));
        }
        marks
    }

    /// The lines that show where it is folded.
    pub fn fold_marks(&self) -> Vec<[Point; 2]> {
        if !self.demand.folded {
            return Vec::new();
        }
        (1..self.demand.columns)
            .flat_map(|column| self.upright(self.trim.x + self.demand.page.width * column as f64))
            .collect()
    }

    /// Cuts across one direction: both edges of every page, one where pages touch; none in a fold.
    fn cuts(&self, count: usize, length: Pt, start: Pt) -> Vec<Pt> {
        let mut cuts = Vec::new();
        for n in 0..count {
            let at = start + (length + self.gap) * n as f64;
            let (first, last) = (n == 0, n + 1 == count);
            if first || (!self.demand.folded && self.gap.0 > 0.0) {
                cuts.push(at);
            }
            if last || !self.demand.folded {
                cuts.push(at + length);
            }
        }
        cuts
    }

    /// Marks above and below the pages.
    fn upright(&self, x: Pt) -> [[Point; 2]; 2] {
        let (near, far) = self.reach();
        let (top, bottom) = (self.trim.y, self.trim.bottom());
        [
            [Point::new(x, top - near), Point::new(x, top - far)],
            [Point::new(x, bottom + near), Point::new(x, bottom + far)],
        ]
    }

    /// Marks left and right of the pages.
    fn level(&self, y: Pt) -> [[Point; 2]; 2] {
        let (near, far) = self.reach();
        let (left, right) = (self.trim.x, self.trim.right());
        [
            [Point::new(left - near, y), Point::new(left - far, y)],
            [Point::new(right + near, y), Point::new(right + far, y)],
        ]
    }

    fn reach(&self) -> (Pt, Pt) {
        let near = self.demand.bleed + CLEAR.pt();
        (near, near + LENGTH.pt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::imposition::{Imposition, Scheme};
    use proptest::prelude::*;

    fn a4(paper: Option<Size>, marks: bool) -> Demand {
        let page = size(210.0, 297.0);
        Demand { page, bleed: Mm(3.0).pt(), columns: 2, rows: 1, folded: true, marks, paper }
    }

    fn size(width: f64, height: f64) -> Size {
        Size { width: Mm(width).pt(), height: Mm(height).pt() }
    }

    fn close(a: Pt, millimetres: f64) -> bool {
        (a.mm() - millimetres).abs() < 0.01
    }

    #[test]
    fn a_sheet_made_to_measure_holds_the_bleed_and_the_marks() {
        let layout = a4(None, false).lay_out().unwrap();
        assert!(close(layout.paper.width, 426.0) && close(layout.paper.height, 303.0));
        let layout = a4(None, true).lay_out().unwrap();
        assert!(close(layout.trim.width, 420.0) && close(layout.trim.height, 297.0));
        for [a, b] in layout.crop_marks().into_iter().chain(layout.fold_marks()) {
            for at in [a, b] {
                assert!(at.x.0 > 0.0 && at.y.0 > 0.0);
                assert!(at.x.0 < layout.paper.width.0 && at.y.0 < layout.paper.height.0);
            }
        }
    }

    #[test]
    fn paper_is_turned_to_hold_the_pages_and_refused_when_too_small() {
        let layout = a4(Some(size(297.0, 420.0)), false).lay_out().unwrap();
        assert!(close(layout.paper.width, 420.0));
        assert!(close(layout.bleed.width, 420.0), "the bleed ends with the paper");
        let small = a4(Some(size(210.0, 297.0)), false).lay_out().unwrap_err();
        assert!(!small.for_marks && close(small.needed.width, 420.0));
        assert!(a4(Some(size(420.0, 297.0)), true).lay_out().unwrap_err().for_marks);
        assert!(a4(Some(size(450.0, 320.0)), true).lay_out().is_ok());
    }

    #[test]
    fn leaflets_keep_their_bleed_where_the_paper_has_room() {
        let leaflets = Demand {
            page: size(105.0, 148.0),
            columns: 2,
            rows: 2,
            folded: false,
            ..a4(Some(size(320.0, 225.0)), false)
        };
        let layout = leaflets.lay_out().unwrap();
        assert!(close(layout.trim.width, 216.0), "two bleeds between them: {}", layout.trim.width.mm());
        assert_eq!(layout.crop_marks().len(), 16);
        let tight = Demand { paper: Some(size(210.0, 297.0)), ..leaflets }.lay_out().unwrap();
        assert!(close(tight.trim.width, 210.0));
        assert_eq!(tight.crop_marks().len(), 12);
    }

    proptest! {
        /// What is painted of one page never covers another, and marks touch nothing that is painted.
        #[test]
        fn nothing_is_painted_twice(
            width in 80.0f64..400.0, height in 80.0f64..400.0, bleed in 0.0f64..10.0,
            cells in prop::sample::select(vec![(2usize, 1usize, true), (2, 1, false), (1, 2, false), (2, 2, false)]),
            marks in any::<bool>(),
        ) {
            let (columns, rows, folded) = cells;
            let demand = Demand {
                page: size(width, height), bleed: Mm(bleed).pt(), columns, rows, folded, marks, paper: None,
            };
            let layout = demand.lay_out().unwrap();
            let scheme = if folded { Scheme::Stapled } else { Scheme::CutApart { columns, rows } };
            let imposition = Imposition::of(4, scheme);
            let places = &imposition.sheets[0].front;
            let apart = |a: &Rect, b: &Rect| {
                a.right().0 <= b.x.0 + 1e-6 || b.right().0 <= a.x.0 + 1e-6
                    || a.bottom().0 <= b.y.0 + 1e-6 || b.bottom().0 <= a.y.0 + 1e-6
            };
            for (n, place) in places.iter().enumerate() {
                let painted = layout.painted(place);
                prop_assert!(places[..n].iter().all(|other| apart(&painted, &layout.painted(other))));
                let page = layout.page(place);
                let holds = painted.x.0 <= page.x.0 + 1e-6 && painted.right().0 >= page.right().0 - 1e-6
                    && painted.y.0 <= page.y.0 + 1e-6 && painted.bottom().0 >= page.bottom().0 - 1e-6;
                prop_assert!(holds, "{painted:?} holds {page:?}");
            }
            let lines = layout.crop_marks().into_iter().chain(layout.fold_marks());
            for [a, b] in lines {
                let line = Rect::new(a.x.min(b.x), a.y.min(b.y), (a.x - b.x).abs(), (a.y - b.y).abs());
                prop_assert!(apart(&line, &layout.bleed));
            }
        }
    }
}
