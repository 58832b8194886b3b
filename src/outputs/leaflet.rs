//! A leaflet of six panels, a sheet of A4 folded twice to the size of a long envelope (DL).
//!
//! On the screen its panels follow one another; on paper they stand as they are folded. The panel that is folded in is narrower than the
//! others by [`NARROWER`], so that it lies flat.

use super::{FileKind, Format, Making, Matter, Output, Pages, Paper, Product, Promise, two_editions};
use crate::diagnostic::Diagnostic;
use crate::layout::gathered::{Placed, fold_marks};
use crate::programme::PrintMarks;
use crate::units::{Mm, Point, Pt, Rect, Size};

/// PDF/UA-1 and PDF/A-2a for the screen (ISO 14289-1, ISO 19005-2), PDF/X-4 for the press (ISO 15930-7).
pub static LEAFLET: Output = Output {
    name: "leaflet",
    suffix: "-leaflet",
    kind: FileKind::PDF,
    promise: Promise::Standards(&["PDF/UA-1", "PDF/A-2a", "PDF/X-4"]),
    of_all: false,
    making: Making::Format(Format::Leaflet, make),
};

/// Panels of a leaflet folded twice.
pub(crate) const PANELS: usize = 6;
/// A panel, in millimetres.
pub(crate) const PANEL: (f64, f64) = (100.0, 210.0);
/// What the panel folded in lacks of that.
const NARROWER: f64 = 3.0;

/// Panels of a side from the left, each with its left edge, and whether it is the narrow one. From outside: the one folded in, the back,
/// the cover; from inside those that are read when it lies open.
const SIDES: [[(usize, f64, bool); 3]; 2] = [
    [(4, 0.0, true), (5, PANEL.0 - NARROWER, false), (0, 2.0 * PANEL.0 - NARROWER, false)],
    [(1, 0.0, false), (2, PANEL.0, false), (3, 2.0 * PANEL.0, true)],
];

fn make(matter: &Matter, pages: &Pages, paper: Option<&Paper>) -> Result<Product, Box<Diagnostic>> {
    let Some(paper) = paper else { return two_editions(matter, pages, &pages.document, None, None) };
    let bleed = paper.press.bleed;
    let size = Size { width: Mm(3.0 * PANEL.0 - NARROWER).pt(), height: Mm(PANEL.1).pt() };
    let mut sheet =
        pages.document.clone().gathered(size, &SIDES.map(|side| side.map(|panel| placed(panel, size, bleed)).into()));
    for (page, side) in sheet.pages.iter_mut().zip(SIDES) {
        let folds: Vec<Pt> = side[1..].iter().map(|(_, left, _)| Mm(*left).pt()).collect();
        page.slug = fold_marks(size, bleed, &folds, matter.theme.palette.ink);
    }
    let press = paper.press.marked(PrintMarks { crop: true, fold: true, ..PrintMarks::default() });
    two_editions(matter, pages, &sheet, Some(paper), Some(&press))
}

/// A panel in its place; at the edges of the sheet it shows its bleed. The narrow one loses as much at either side.
fn placed((page, left, narrow): (usize, f64, bool), size: Size, bleed: Pt) -> Placed {
    let (width, shift) = if narrow { (PANEL.0 - NARROWER, NARROWER / 2.0) } else { (PANEL.0, 0.0) };
    let from = if left == 0.0 { -bleed } else { Mm(left).pt() };
    let end = Mm(left + width).pt();
    let to = if (end - size.width).abs().0 < 0.1 { size.width + bleed } else { end };
    let window = Rect::new(from, -bleed, to - from, size.height + bleed * 2.0);
    Placed { page, at: Point::new(Mm(left - shift).pt(), Pt::ZERO), window }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_panel_has_its_own_on_its_back_and_the_narrow_ones_are_one_leaf() {
        let mut panels: Vec<usize> = SIDES.iter().flatten().map(|(panel, ..)| *panel).collect();
        panels.sort_unstable();
        assert_eq!(panels, (0..PANELS).collect::<Vec<_>>());
        // Turned over, the leaf at the left lies at the right.
        let narrow = |side: usize| SIDES[side].iter().position(|(.., narrow)| *narrow);
        assert_eq!((narrow(0), narrow(1)), (Some(0), Some(2)));
        let width = 3.0 * PANEL.0 - NARROWER;
        let folds = |side: usize| SIDES[side][1..].iter().map(|(_, left, _)| *left).collect::<Vec<_>>();
        let turned: Vec<f64> = folds(1).iter().rev().map(|fold| width - fold).collect();
        assert_eq!(folds(0), turned, "the folds of both sides are the same");
    }
}
