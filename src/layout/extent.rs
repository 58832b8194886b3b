//! The extent: how many pages the brochure takes, and what fills or saves pages until they can be bound.
//!
//! Stapled sheets hold four pages each. Too few pages are filled with what serves: a page for the partners, room for the index, ruled
//! pages for notes. One page too many is saved where the theme allows it, by tighter white and lower bands.

use super::typesetter::Density;

/// How pages are spent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Spending {
    pub economy: Economy,
    /// The white of the presentation; where it is tight, its lead is in small type, too.
    pub presentation: Density,
    /// Partners have pages of their own rather than the rest of another section's.
    pub partners_apart: bool,
    /// So has the index.
    pub index_apart: bool,
    /// Ruled pages before the back cover.
    pub notes: usize,
    /// The insides of the cover stay blank.
    pub blank_inside_covers: bool,
    /// There is no cover.
    pub without_cover: bool,
    /// There is no back cover.
    pub without_back: bool,
    /// Pages face each other on paper: folios stand outside, tabs at the fore-edge.
    pub facing: bool,
}

/// How sparing the pages are with white, the most generous first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Economy {
    /// As the theme is meant.
    #[default]
    None,
    /// The least white between sessions, everywhere.
    Dense,
    /// The bands at the head of sections are as low as the theme allows, too.
    LowBands,
}

/// What the binding and the author ask of the number of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Demand {
    /// The number is a multiple of it; 1 where any number will do.
    pub multiple: usize,
    /// Exactly so many.
    pub pages: Option<usize>,
    pub blank_inside_covers: bool,
}

impl Demand {
    /// The pages as they come.
    pub(crate) fn plain(self) -> Spending {
        Spending { blank_inside_covers: self.blank_inside_covers, facing: true, ..Spending::default() }
    }
}

/// The number of pages that was found, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Extent {
    pub pages: usize,
    /// As many as the brochure would have had.
    pub natural: usize,
    pub spending: Spending,
}

/// The brochure cannot have the pages asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreachable {
    /// It needs at least so many.
    TooFew { least: usize },
    /// It fills so many at most.
    TooMany { most: usize },
}

/// More pages for notes than these look like a mistake in a brochure whose pages nobody counted.
const MOST_NOTES: usize = 6;
/// Of a number that is asked for, this part at most is for notes: a notebook that people take to the event, not a brochure with an empty
/// half.
const NOTES_PART: usize = 4;
/// As many are welcome: with more, other fillers come first.
const WELCOME_NOTES: usize = 2;
/// A sheet of four pages for the sake of one is worth saving.
const WORTH_SAVING: usize = 3;

/// The numbers of pages nearest to one that is asked for, below and above it, that the brochure can have and that can be bound. `count`
/// lays it out and counts its pages.
pub(crate) fn nearest(
    demand: Demand,
    asked: usize,
    count: &mut dyn FnMut(Spending) -> usize,
) -> (Option<usize>, Option<usize>) {
    let mut known: Vec<(Spending, usize)> = Vec::new();
    let mut count = |spending: Spending| match known.iter().find(|(counted, _)| *counted == spending) {
        Some(&(_, pages)) => pages,
        None => {
            let pages = count(spending);
            known.push((spending, pages));
            pages
        }
    };
    let plain = demand.plain();
    let natural = count(plain);
    let step = demand.multiple.max(1);
    let most = natural + most_notes(natural * 2) + step;
    let mut met = |pages: &usize| match natural <= *pages {
        true => filled(plain, natural, *pages, &mut count).is_some(),
        false => saved(plain, *pages, &mut count).is_ok(),
    };
    let numbers = || (1..=most / step).map(|n| n * step);
    let below = numbers().rev().find(|pages| *pages < asked && met(pages));
    let above = numbers().find(|pages| *pages > asked && met(pages));
    (below, above)
}

/// Finds how to spend pages. `count` lays the brochure out and counts them.
///
/// # Errors
/// The number asked for is out of reach.
pub(crate) fn find(demand: Demand, count: &mut dyn FnMut(Spending) -> usize) -> Result<Extent, Unreachable> {
    let plain = demand.plain();
    let natural = count(plain);
    let extent = |spending, pages| Extent { pages, natural, spending };
    if let Some(pages) = demand.pages {
        if natural <= pages {
            return filled(plain, natural, pages, count)
                .map(|spending| extent(spending, pages))
                .ok_or_else(|| Unreachable::TooMany { most: nearest(demand, pages, count).0.unwrap_or(natural) });
        }
        return match saved(plain, pages, count) {
            Ok(spending) => Ok(extent(spending, pages)),
            Err(least) => Err(Unreachable::TooFew { least: nearest(demand, pages, count).1.unwrap_or(least) }),
        };
    }
    let up = natural.next_multiple_of(demand.multiple.max(1));
    let down = up.saturating_sub(demand.multiple);
    if up - natural >= WORTH_SAVING
        && down > 0
        && let Ok(spending) = saved(plain, down, count)
    {
        return Ok(extent(spending, down));
    }
    match filled(plain, natural, up, count) {
        Some(spending) => Ok(extent(spending, up)),
        // Blank pages at the end would say that something is missing: notes may be as many as it takes.
        None => Ok(extent(Spending { notes: up - natural, ..plain }, up)),
    }
}

/// The most generous way that takes so many pages at most, filled up to them; or the least number of pages.
fn saved(plain: Spending, pages: usize, count: &mut dyn FnMut(Spending) -> usize) -> Result<Spending, usize> {
    let mut least = usize::MAX;
    for economy in [Economy::Dense, Economy::LowBands] {
        let spending = Spending { economy, ..plain };
        let taken = count(spending);
        if taken <= pages
            && let Some(spending) = filled(spending, taken, pages, count)
        {
            return Ok(spending);
        }
        least = least.min(taken);
    }
    Err(least)
}

/// Fills a brochure of `taken` pages up to `pages`; `None` when nothing sensible does.
fn filled(plain: Spending, taken: usize, pages: usize, count: &mut dyn FnMut(Spending) -> usize) -> Option<Spending> {
    let missing = pages.checked_sub(taken)?;
    if missing == 0 {
        return Some(plain);
    }
    let mut candidates = Vec::new();
    for (partners_apart, index_apart) in APART {
        let spending = Spending { partners_apart, index_apart, ..plain };
        let taken = if spending == plain { taken } else { count(spending) };
        // Without a page more, there is nothing to be gained by setting a section apart.
        if let Some(notes) = pages.checked_sub(taken).filter(|&notes| notes < missing || spending == plain) {
            candidates.push(Spending { notes, ..spending });
        }
        if candidates.last().is_some_and(|found| found.notes <= WELCOME_NOTES) {
            return candidates.pop();
        }
    }
    candidates.into_iter().min_by_key(|found| found.notes).filter(|found| found.notes <= most_notes(pages))
}

/// What may stand apart, in the order in which it is tried: partners, whose marks grow with their page, before the index.
const APART: [(bool, bool); 4] = [(true, false), (false, false), (true, true), (false, true)];

fn most_notes(pages: usize) -> usize {
    MOST_NOTES.max(pages / NOTES_PART)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A brochure that takes `natural` pages, and saves or spends some.
    #[derive(Debug, Clone, Copy)]
    struct Pages {
        natural: usize,
        dense: usize,
        low: usize,
        partners: usize,
        index: usize,
    }

    impl Pages {
        fn count(self, spending: Spending) -> usize {
            let saved = match spending.economy {
                Economy::None => 0,
                Economy::Dense => self.dense,
                Economy::LowBands => self.dense + self.low,
            };
            let apart =
                usize::from(spending.partners_apart) * self.partners + usize::from(spending.index_apart) * self.index;
            let blank = if spending.blank_inside_covers { 2 } else { 0 };
            self.natural - saved + apart + blank + spending.notes
        }
        fn find(self, demand: Demand) -> Result<Extent, Unreachable> {
            find(demand, &mut |spending| self.count(spending))
        }
    }

    const STAPLED: Demand = Demand { multiple: 4, pages: None, blank_inside_covers: false };

    fn rigid(natural: usize) -> Pages {
        Pages { natural, dense: 0, low: 0, partners: 0, index: 0 }
    }

    #[test]
    fn ten_pages_have_two_for_notes() {
        let extent = rigid(10).find(STAPLED).unwrap();
        assert_eq!(extent.spending, Spending { notes: 2, ..STAPLED.plain() });
        assert_eq!((extent.pages, extent.natural), (12, 10));
    }

    #[test]
    fn partners_have_a_page_before_notes_have() {
        let extent = Pages { partners: 1, ..rigid(11) }.find(STAPLED).unwrap();
        assert_eq!(extent.spending, Spending { partners_apart: true, ..STAPLED.plain() });
    }

    #[test]
    fn one_page_too_many_is_saved_where_it_can_be() {
        let extent = Pages { low: 1, ..rigid(13) }.find(STAPLED).unwrap();
        assert_eq!((extent.pages, extent.spending.economy), (12, Economy::LowBands));
        let extent = rigid(13).find(STAPLED).unwrap();
        assert_eq!((extent.pages, extent.spending.notes), (16, 3));
    }

    #[test]
    fn two_pages_too_many_are_filled_rather_than_squeezed() {
        let extent = Pages { dense: 2, ..rigid(14) }.find(STAPLED).unwrap();
        assert_eq!((extent.pages, extent.spending.economy), (16, Economy::None));
    }

    #[test]
    fn a_number_asked_for_is_met_or_the_nearest_one_is_said() {
        let asked = |pages| Demand { pages: Some(pages), ..STAPLED };
        let brochure = Pages { natural: 14, dense: 1, low: 1, partners: 1, index: 1 };
        assert_eq!(brochure.find(asked(12)).unwrap().spending.economy, Economy::LowBands);
        assert_eq!(brochure.find(asked(8)), Err(Unreachable::TooFew { least: 12 }));
        assert_eq!(brochure.find(asked(20)).unwrap().spending.notes, 4);
        assert_eq!(brochure.find(asked(40)), Err(Unreachable::TooMany { most: 20 }));
        // A quarter of a longer one may be a notebook.
        assert_eq!(rigid(36).find(asked(48)).unwrap().spending.notes, 12);
        assert_eq!(rigid(36).find(asked(52)), Err(Unreachable::TooMany { most: 48 }));
    }

    proptest! {
        #[test]
        fn what_is_found_takes_the_pages_it_says(
            natural in 4usize..60, dense in 0usize..2, low in 0usize..3, partners in 0usize..2, index in 0usize..3,
            multiple in prop::sample::select(vec![1usize, 2, 4]), asked in prop::option::of(1usize..60), blank in any::<bool>(),
        ) {
            let brochure = Pages { natural, dense, low: low.min(natural - dense - 1), partners, index };
            let pages = asked.map(|pages| pages.next_multiple_of(multiple));
            let demand = Demand { multiple, pages, blank_inside_covers: blank };
            match brochure.find(demand) {
                Ok(extent) => {
                    prop_assert_eq!(brochure.count(extent.spending), extent.pages);
                    prop_assert!(extent.pages.is_multiple_of(multiple));
                    prop_assert!(pages.is_none_or(|pages| pages == extent.pages));
                    prop_assert!(extent.spending.notes <= most_notes(extent.pages));
                    prop_assert_eq!(extent.spending.blank_inside_covers, blank);
                }
                // What is offered in its place can be had.
                Err(Unreachable::TooFew { least: offered } | Unreachable::TooMany { most: offered }) => {
                    prop_assert!(pages.is_some_and(|pages| pages != offered) && offered.is_multiple_of(multiple));
                    let again = brochure.find(Demand { pages: Some(offered), ..demand });
                    prop_assert_eq!(again.map(|extent| extent.pages), Ok(offered));
                }
            }
        }
    }
}
