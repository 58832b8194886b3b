//! Imposition: which page stands where on which side of which sheet, so that the sheets, folded or cut, read in order.
//!
//! Sheets are turned over like the page of a book, around their vertical axis: a place in a column of the front has its back in the
//! same column counted from the other side.

use crate::units::Pt;

/// What becomes of the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    /// Folded once in the middle, laid into each other and stapled through the fold.
    Stapled,
    /// Folded once and laid into each other in signatures of so many pages, which are gathered and glued. A multiple of 4.
    Gathered { signature: usize },
    /// Each leaf as often as the sheet holds it, to be cut apart.
    CutApart { columns: usize, rows: usize },
}

/// All sheets, in the order they are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Imposition {
    pub sheets: Vec<Sheet>,
    /// Pages beside each other on a side of a sheet.
    pub columns: usize,
    /// Pages above each other.
    pub rows: usize,
}

/// The two sides of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub front: Vec<Place>,
    pub back: Vec<Place>,
    /// Which signature it belongs to, from 0.
    pub signature: usize,
    /// How many sheets lie around it in its signature.
    pub depth: usize,
}

/// A place for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// From 0; `None` stays blank.
    pub page: Option<usize>,
    /// From the left, as one looks at this side.
    pub column: usize,
    /// From the top.
    pub row: usize,
    /// The side of the page that is folded.
    pub spine: Option<Spine>,
}

/// Where a page is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spine {
    Left,
    Right,
}

/// Pages on a folded sheet.
const OF_A_SHEET: usize = 4;

impl Imposition {
    /// Imposes so many pages.
    ///
    /// Where folded sheets hold more pages than there are, those before the last page stay blank: the back cover stays outside.
    pub(crate) fn of(pages: usize, scheme: Scheme) -> Imposition {
        match scheme {
            Scheme::Stapled => folded(pages, pages.next_multiple_of(OF_A_SHEET)),
            Scheme::Gathered { signature } => folded(pages, signature.next_multiple_of(OF_A_SHEET)),
            Scheme::CutApart { columns, rows } => cut_apart(pages, columns.max(1), rows.max(1)),
        }
    }

    /// The most sheets that lie around another one.
    pub(crate) fn deepest(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.depth).max().unwrap_or_default()
    }

    /// How many signatures are gathered.
    pub(crate) fn signatures(&self) -> usize {
        self.sheets.last().map_or(0, |sheet| sheet.signature + 1)
    }

    /// Places that stay blank.
    pub(crate) fn blanks(&self) -> usize {
        let sides = self.sheets.iter().flat_map(|sheet| [&sheet.front, &sheet.back]);
        sides.flatten().filter(|place| place.page.is_none()).count()
    }
}

fn folded(pages: usize, signature: usize) -> Imposition {
    let sequence = filled(pages);
    let mut rest: &[Option<usize>] = &sequence;
    let mut sheets = Vec::new();
    for (number, length) in signatures(sequence.len(), signature).into_iter().enumerate() {
        let (of_it, after) = rest.split_at(length);
        rest = after;
        let count = length / OF_A_SHEET;
        for depth in 0..count {
            // The nth leaf from the outside carries, on this side and on that, the nth pages from both ends.
            let (first, last) = (depth * 2, length - 1 - depth * 2);
            let side = |left: usize, right: usize| {
                vec![
                    Place { page: of_it[left], column: 0, row: 0, spine: Some(Spine::Right) },
                    Place { page: of_it[right], column: 1, row: 0, spine: Some(Spine::Left) },
                ]
            };
            sheets.push(Sheet { front: side(last, first), back: side(first + 1, last - 1), signature: number, depth });
        }
    }
    Imposition { sheets, columns: 2, rows: 1 }
}

/// The pages in reading order, with the blank ones that fill the last sheet.
fn filled(pages: usize) -> Vec<Option<usize>> {
    let total = pages.next_multiple_of(OF_A_SHEET);
    let before_last = pages.saturating_sub(1).max(usize::from(pages == 1));
    let mut sequence: Vec<Option<usize>> = (0..before_last).map(Some).collect();
    sequence.resize(total - (pages - before_last), None);
    sequence.extend((before_last..pages).map(Some));
    sequence
}

/// The lengths of the signatures; a short one comes before the last, where it is held best.
fn signatures(pages: usize, length: usize) -> Vec<usize> {
    if pages == 0 {
        return Vec::new();
    }
    let mut lengths = vec![length; pages / length];
    if !pages.is_multiple_of(length) {
        lengths.insert(lengths.len().saturating_sub(1), pages % length);
    }
    lengths
}

fn cut_apart(pages: usize, columns: usize, rows: usize) -> Imposition {
    let side = |page: Option<usize>| {
        let places = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
        places.map(|(row, column)| Place { page, column, row, spine: None }).collect::<Vec<Place>>()
    };
    let sheets = (0..pages.div_ceil(2))
        .map(|leaf| Sheet {
            front: side(Some(leaf * 2)),
            back: side(Some(leaf * 2 + 1).filter(|&page| page < pages)),
            signature: leaf,
            depth: 0,
        })
        .collect();
    Imposition { sheets, columns, rows }
}

/// How far pages move towards the fold because inner sheets, pushed out by those around them, lose more when the booklet is cut.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Creep {
    /// Laid into each other.
    pub sheets: usize,
    /// For each sheet that lies around.
    pub step: Pt,
    /// Of the innermost sheet, as the paper asks.
    pub wished: Pt,
    /// Of the innermost sheet, as it is made: no more than the inner margin allows.
    pub made: Pt,
}

impl Creep {
    /// For paper of that thickness and sheets of that depth. `most` is how far a page may move before its text stands too near the
    /// fold.
    pub(crate) fn of(thickness: Pt, deepest: usize, most: Pt) -> Creep {
        let wished = thickness * deepest as f64;
        let made = wished.min(most.max(Pt::ZERO));
        let step = if deepest == 0 { Pt::ZERO } else { made / deepest as f64 };
        Creep { sheets: deepest + 1, step, wished, made }
    }

    /// Whether pages move less than the paper asks.
    pub(crate) fn is_held_back(&self) -> bool {
        self.made.0 + 1e-9 < self.wished.0
    }

    /// How far the page of a place moves to the right.
    pub(crate) fn shift(&self, sheet: &Sheet, place: &Place) -> Pt {
        let towards_the_fold = self.step * sheet.depth as f64;
        match place.spine {
            Some(Spine::Left) => -towards_the_fold,
            Some(Spine::Right) => towards_the_fold,
            None => Pt::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What shows on the two faces of a piece of paper as big as a page.
    #[derive(Debug, Clone, Copy, PartialEq)]
    struct Leaf {
        up: Option<usize>,
        down: Option<usize>,
    }

    /// A pile of printed sheets, cut or folded down the middle: its left and right halves, from bottom to top.
    struct Pile {
        left: Vec<Leaf>,
        right: Vec<Leaf>,
    }

    impl Pile {
        /// Lays sheets on each other, the first one lowest, their fronts down as they leave a duplex printer.
        fn of(sheets: &[Sheet]) -> Pile {
            let page = |side: &[Place], column: usize| side.iter().find(|place| place.column == column).unwrap().page;
            // What lies left under the paper lies right when one looks at it from below.
            let half = |column: usize| {
                sheets
                    .iter()
                    .map(move |sheet| Leaf { up: page(&sheet.back, column), down: page(&sheet.front, 1 - column) })
            };
            Pile { left: half(0).collect(), right: half(1).collect() }
        }

        /// Folds the left half over the right one: what was lowest is on top, upside down.
        fn fold(self) -> Vec<Leaf> {
            let turned = self.left.into_iter().rev().map(|leaf| Leaf { up: leaf.down, down: leaf.up });
            self.right.into_iter().chain(turned).collect()
        }
    }

    /// Reads a closed brochure that lies on its back cover, from its top.
    fn read(leaves: &[Leaf]) -> Vec<Option<usize>> {
        leaves.iter().rev().flat_map(|leaf| [leaf.up, leaf.down]).collect()
    }

    /// Folds each signature and lays them under each other.
    fn bound(imposition: &Imposition) -> Vec<Option<usize>> {
        (0..imposition.signatures())
            .flat_map(|signature| {
                let sheets: Vec<Sheet> =
                    imposition.sheets.iter().filter(|sheet| sheet.signature == signature).cloned().collect();
                read(&Pile::of(&sheets).fold())
            })
            .collect()
    }

    /// The pages in order, blank ones only between the last two.
    fn reads_in_order(read: &[Option<usize>], pages: usize) {
        assert_eq!(read.iter().flatten().copied().collect::<Vec<_>>(), (0..pages).collect::<Vec<_>>());
        if pages > 1 {
            assert_eq!(read.last().copied().flatten(), Some(pages - 1), "the back cover is outside");
            let first_blank = read.iter().position(Option::is_none).unwrap_or(read.len() - 1);
            assert_eq!(first_blank, (pages - 1).min(read.len() - 1));
        }
    }

    #[test]
    fn a_stapled_brochure_reads_in_order_for_every_count() {
        for pages in 1..=200 {
            let imposition = Imposition::of(pages, Scheme::Stapled);
            assert_eq!(imposition.sheets.len(), pages.div_ceil(4));
            reads_in_order(&bound(&imposition), pages);
        }
    }

    #[test]
    fn a_glued_brochure_reads_in_order_for_every_count_and_signature() {
        for signature in [4, 8, 16, 32] {
            for pages in 1..=200 {
                let imposition = Imposition::of(pages, Scheme::Gathered { signature });
                reads_in_order(&bound(&imposition), pages);
                assert!(imposition.deepest() < signature / 4);
            }
        }
    }

    #[test]
    fn twelve_pages_stand_as_printers_write_it_down() {
        let imposition = Imposition::of(12, Scheme::Stapled);
        let pairs: Vec<[usize; 2]> = imposition
            .sheets
            .iter()
            .flat_map(|sheet| [&sheet.front, &sheet.back])
            .map(|side| [side[0].page.unwrap() + 1, side[1].page.unwrap() + 1])
            .collect();
        assert_eq!(pairs, [[12, 1], [2, 11], [10, 3], [4, 9], [8, 5], [6, 7]]);
    }

    #[test]
    fn a_short_signature_comes_before_the_last() {
        assert_eq!(signatures(44, 16), [16, 12, 16]);
        assert_eq!(signatures(12, 16), [12]);
        assert_eq!(signatures(32, 16), [16, 16]);
    }

    #[test]
    fn leaves_to_cut_apart_have_their_own_back() {
        let imposition = Imposition::of(3, Scheme::CutApart { columns: 2, rows: 2 });
        assert_eq!(imposition.sheets.len(), 2);
        for sheet in &imposition.sheets {
            for front in &sheet.front {
                let behind = sheet
                    .back
                    .iter()
                    .find(|back| back.row == front.row && back.column == imposition.columns - 1 - front.column)
                    .unwrap();
                let expected = front.page.map(|page| page + 1).filter(|&page| page < 3);
                assert_eq!(behind.page, expected);
            }
        }
    }

    proptest! {
        #[test]
        fn every_page_stands_in_one_place(pages in 1usize..400, sheets in 1usize..12) {
            for scheme in [Scheme::Stapled, Scheme::Gathered { signature: sheets * 4 }] {
                let imposition = Imposition::of(pages, scheme);
                let mut seen: Vec<usize> = imposition
                    .sheets
                    .iter()
                    .flat_map(|sheet| sheet.front.iter().chain(&sheet.back))
                    .filter_map(|place| place.page)
                    .collect();
                seen.sort_unstable();
                prop_assert_eq!(seen, (0..pages).collect::<Vec<_>>());
                prop_assert!(imposition.blanks() < 4);
            }
        }

        /// Odd pages are on the right of the fold, their backs behind them.
        #[test]
        fn fronts_and_backs_match(pages in 1usize..300, sheets in 1usize..12) {
            for scheme in [Scheme::Stapled, Scheme::Gathered { signature: sheets * 4 }] {
                for sheet in Imposition::of(pages, scheme).sheets {
                    for front in &sheet.front {
                        let behind = sheet.back.iter().find(|back| back.column == 1 - front.column).unwrap();
                        prop_assert_ne!(front.spine, behind.spine);
                        if let (Some(front_page), Some(behind)) = (front.page, behind.page) {
                            let recto = front.spine == Some(Spine::Left);
                            // A back cover may stand further on than the leaf that it closes.
                            if behind != pages - 1 && front_page != pages - 1 {
                                prop_assert_eq!(if recto { front_page + 1 } else { front_page - 1 }, behind);
                            }
                        }
                    }
                }
            }
        }

        #[test]
        fn creep_grows_inwards_and_stays_within_what_is_allowed(
            thickness in 0.0f64..3.0, deepest in 0usize..20, most in -5.0f64..40.0,
        ) {
            let creep = Creep::of(Pt(thickness), deepest, Pt(most));
            let imposition = Imposition::of((deepest + 1) * 4, Scheme::Stapled);
            let mut last = 0.0;
            for sheet in &imposition.sheets {
                let [left, right] = [0, 1].map(|n| creep.shift(sheet, &sheet.front[n]).0);
                prop_assert!(left >= last && (left + right).abs() < 1e-9, "towards the fold on both sides");
                prop_assert!(left <= most.max(0.0) + 1e-9 && left <= thickness * sheet.depth as f64 + 1e-9);
                last = left;
            }
            prop_assert_eq!(creep.is_held_back(), thickness * deepest as f64 > most.max(0.0) + 1e-9);
        }
    }
}
