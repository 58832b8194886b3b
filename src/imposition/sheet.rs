//! The sheet of paper: how large it is, where its pages lie, how far each may be painted, where it is cut and folded.

use super::scheme::Place;
use crate::print::marks::{Surrounded, least_margin, margin};
use crate::programme::PrintMarks;
use crate::units::{Mm, Pt, Rect, Size};

/// What a sheet has to hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Demand {
    /// A page, cut.
    pub page: Size,
    pub bleed: Pt,
    pub columns: usize,
    pub rows: usize,
    /// Pages are parts of one sheet that is folded, and touch; else they are cut apart, and each has its own bleed where there is room.
    pub folded: bool,
    /// What stands around the pages, where the paper has room for it.
    pub marks: PrintMarks,
    /// The paper in the machine; as large as needed unless given.
    pub paper: Option<Size>,
}

/// A sheet with its pages laid out. The origin is the top left corner of the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Layout {
    pub paper: Size,
    /// What is left when the sheet is cut: all pages together.
    pub trim: Rect,
    /// As far as anything is painted but the marks.
    pub bleed: Rect,
    /// All that were asked for, or none where the paper has no room for them.
    pub marks: PrintMarks,
    demand: Demand,
    /// White between pages that are cut apart.
    gap: Pt,
}

/// The paper does not hold the pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct TooSmall {
    pub paper: Size,
    pub needed: Size,
}

impl Demand {
    /// Lays the pages out in the middle of the sheet.
    ///
    /// # Errors
    /// When the paper, however it is turned, is too small.
    pub(crate) fn lay_out(self) -> Result<Layout, TooSmall> {
        let apart = if self.folded { Pt::ZERO } else { self.bleed * 2.0 };
        let Some(paper) = self.paper else {
            let gap = if self.marks.is_empty() { Pt::ZERO } else { apart };
            return Ok(self.placed(grown(self.pages(gap), margin(self.bleed, self.marks)), gap, self.marks));
        };
        let turned = Size { width: paper.height, height: paper.width };
        // Bleed between pages is given up before anything else, then the marks.
        let none = PrintMarks::default();
        for (gap, marks) in [(apart, self.marks), (Pt::ZERO, self.marks), (apart, none), (Pt::ZERO, none)] {
            let needed = grown(self.pages(gap), least_margin(self.bleed, marks));
            if let Some(paper) = [paper, turned].into_iter().find(|paper| holds(*paper, needed)) {
                return Ok(self.placed(paper, gap, marks));
            }
        }
        Err(TooSmall { paper, needed: self.pages(Pt::ZERO) })
    }

    /// The least paper that holds the pages and their marks.
    pub(crate) fn with_marks(&self) -> Size {
        grown(self.pages(Pt::ZERO), least_margin(self.bleed, self.marks))
    }

    /// All pages together.
    fn pages(&self, gap: Pt) -> Size {
        let side = |length: Pt, count: usize| length * count as f64 + gap * count.saturating_sub(1) as f64;
        Size { width: side(self.page.width, self.columns), height: side(self.page.height, self.rows) }
    }

    fn placed(self, paper: Size, gap: Pt, marks: PrintMarks) -> Layout {
        let pages = self.pages(gap);
        let (x, y) = ((paper.width - pages.width) / 2.0, (paper.height - pages.height) / 2.0);
        let (left, top) = (self.bleed.min(x), self.bleed.min(y));
        Layout {
            paper,
            trim: Rect::new(x, y, pages.width, pages.height),
            bleed: Rect::new(x - left, y - top, pages.width + left * 2.0, pages.height + top * 2.0),
            marks,
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
    pub(crate) fn page(&self, place: &Place) -> Rect {
        let Size { width, height } = self.demand.page;
        let (right, down) = (width + self.gap, height + self.gap);
        Rect::new(self.trim.x + right * place.column as f64, self.trim.y + down * place.row as f64, width, height)
    }

    /// How far the page of a place is painted: to the bleed at the edges of the sheet, to the fold or the cut that it shares with
    /// another page.
    pub(crate) fn painted(&self, place: &Place) -> Rect {
        let page = self.page(place);
        let between = self.gap / 2.0;
        let reach = |first: bool, edge: Pt| if first { edge } else { between };
        let left = reach(place.column == 0, page.x - self.bleed.x);
        let right = reach(place.column + 1 == self.demand.columns, self.bleed.right() - page.right());
        let top = reach(place.row == 0, page.y - self.bleed.y);
        let bottom = reach(place.row + 1 == self.demand.rows, self.bleed.bottom() - page.bottom());
        Rect::new(page.x - left, page.y - top, page.width + left + right, page.height + top + bottom)
    }

    /// What its marks stand around.
    pub(crate) fn surrounded(&self) -> Surrounded {
        let Demand { page, columns, rows, folded, bleed, .. } = self.demand;
        let folds = if folded { 1..columns } else { 0..0 };
        Surrounded {
            trim: self.trim,
            bleed,
            cuts: [self.cuts(columns, page.width, self.trim.x), self.cuts(rows, page.height, self.trim.y)],
            folds: folds.map(|column| self.trim.x + page.width * column as f64).collect(),
        }
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imposition::scheme::{Imposition, Scheme};
    use crate::print::marks::around;
    use proptest::prelude::*;

    const NONE: PrintMarks =
        PrintMarks { crop: false, fold: false, registration: false, colour_bar: false, slug: false };
    const ALL: PrintMarks = PrintMarks { crop: true, fold: true, registration: true, colour_bar: true, slug: true };

    fn a4(paper: Option<Size>, marks: PrintMarks) -> Demand {
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
        let layout = a4(None, NONE).lay_out().unwrap();
        assert!(close(layout.paper.width, 426.0) && close(layout.paper.height, 303.0));
        let layout = a4(None, ALL).lay_out().unwrap();
        assert!(close(layout.trim.width, 420.0) && close(layout.trim.height, 297.0));
        for mark in around(&layout.surrounded(), layout.marks) {
            let bounds = mark.shape.bounds().unwrap();
            assert!(bounds.x.0 > 0.0 && bounds.y.0 > 0.0);
            assert!(bounds.right().0 < layout.paper.width.0 && bounds.bottom().0 < layout.paper.height.0);
        }
    }

    #[test]
    fn paper_is_turned_to_hold_the_pages_and_refused_when_too_small() {
        let layout = a4(Some(size(297.0, 420.0)), NONE).lay_out().unwrap();
        assert!(close(layout.paper.width, 420.0));
        assert!(close(layout.bleed.width, 420.0), "the bleed ends with the paper");
        let small = a4(Some(size(210.0, 297.0)), NONE).lay_out().unwrap_err();
        assert!(close(small.needed.width, 420.0));
    }

    #[test]
    fn marks_are_left_out_where_the_paper_has_no_room() {
        let exact = a4(Some(size(420.0, 297.0)), ALL);
        assert_eq!(exact.lay_out().unwrap().marks, NONE);
        assert!(close(exact.with_marks().width, 438.0) && close(exact.with_marks().height, 315.0));
        // SRA3 is made for A3 with its bleed and its marks.
        for bleed in [3.0, 5.0] {
            let sra3 = Demand { bleed: Mm(bleed).pt(), ..a4(Some(size(450.0, 320.0)), ALL) };
            assert_eq!(sra3.lay_out().unwrap().marks, ALL, "{bleed}");
        }
    }

    #[test]
    fn leaflets_keep_their_bleed_where_the_paper_has_room() {
        let leaflets = Demand {
            page: size(105.0, 148.0),
            columns: 2,
            rows: 2,
            folded: false,
            ..a4(Some(size(320.0, 225.0)), NONE)
        };
        let layout = leaflets.lay_out().unwrap();
        assert!(close(layout.trim.width, 216.0), "two bleeds between them: {}", layout.trim.width.mm());
        let lines = |layout: Layout| layout.surrounded().cuts.map(|cuts| cuts.len());
        assert_eq!(lines(layout), [4, 4]);
        let tight = Demand { paper: Some(size(210.0, 297.0)), ..leaflets }.lay_out().unwrap();
        assert!(close(tight.trim.width, 210.0));
        assert_eq!(lines(tight), [3, 3]);
    }

    proptest! {
        /// What is painted of one page never covers another, and marks touch nothing that is painted.
        #[test]
        fn nothing_is_painted_twice(
            width in 80.0f64..400.0, height in 80.0f64..400.0, bleed in 0.0f64..10.0,
            cells in prop::sample::select(vec![(2usize, 1usize, true), (2, 1, false), (1, 2, false), (2, 2, false)]),
            marks in prop::sample::select(vec![NONE, ALL]),
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
            for mark in around(&layout.surrounded(), layout.marks) {
                prop_assert!(apart(&mark.shape.bounds().unwrap(), &layout.bleed));
            }
        }
    }
}
