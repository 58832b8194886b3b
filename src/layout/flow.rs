//! Pages: where a section breaks, chosen over the whole section at once.
//!
//! A section is a list of parts that never break inside. Every way of cutting it into pages has a cost: white left at the foot of a
//! page, sessions split, breaks stranded, a last page nearly empty. The cheapest way wins (dynamic programming over the breaks, as
//! Knuth and Plass do for lines; Plass, "Optimal pagination techniques", 1981).

use super::block::Block;
use super::run::Cell;
use crate::compose::story::Words;
use crate::diagnostic::Span;
use crate::units::Pt;

/// A stretch of a section that stays whole.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub block: Block,
    pub before: Break,
    /// White under the block that a page end swallows.
    pub space_after: Pt,
    /// Painted above the block when it begins a page ("(suite)").
    pub continued: Option<Block>,
    /// Cost of ending a page with this part.
    pub cost_last: f64,
    /// What the author wrote that is set here.
    pub span: Option<Span>,
    /// Named in the running head of a page that begins with it, where it is not the section poured.
    pub section: Option<Words>,
    /// The day that goes on when a page begins with it: "Vendredi 19 juin (suite)".
    pub day: Option<Words>,
    /// It stands in columns with those of its run that are on its page.
    pub cell: Option<Cell>,
}

impl Part {
    pub(super) fn new(block: Block, before: Break) -> Part {
        Part {
            block,
            before,
            space_after: Pt::ZERO,
            continued: None,
            cost_last: 0.0,
            span: None,
            section: None,
            day: None,
            cell: None,
        }
    }

    /// What it takes of the height of a page, alone or beside others.
    pub(super) fn share(&self) -> Pt {
        self.cell.as_ref().map_or(self.block.height, |cell| cell.share(self.block.height))
    }

    /// As high and as whole, with nothing on it.
    pub(super) fn measured(&self) -> Part {
        let blank = |block: &Block| Block { height: block.height, ..Block::default() };
        Part {
            space_after: self.space_after,
            continued: self.continued.as_ref().map(blank),
            cost_last: self.cost_last,
            cell: self.cell.clone(),
            ..Part::new(blank(&self.block), self.before)
        }
    }
}

/// How high parts stand one after the other: those of a run beside each other.
#[derive(Debug, Default)]
pub(super) struct Stack<'p> {
    /// Without the white that a page end swallows.
    pub height: Pt,
    space: Pt,
    last: Option<&'p Cell>,
    /// The first cell of the run that goes on, and what stands over it.
    first: Option<(&'p Cell, Pt)>,
}

impl<'p> Stack<'p> {
    /// What stands under `over`.
    pub(super) fn under(over: Pt) -> Stack<'p> {
        Stack { height: over, ..Stack::default() }
    }

    pub(super) fn add(&mut self, part: &'p Part) {
        let goes_on = part.cell.as_ref().zip(self.last).is_some_and(|(cell, last)| cell.follows(last));
        if !goes_on {
            self.height += self.space;
            self.first = part.cell.as_ref().map(|cell| (cell, self.height));
        }
        self.height = match (&part.cell, self.first) {
            (Some(cell), Some((first, over))) => over + cell.height_from(first),
            _ => self.height + part.block.height,
        };
        (self.space, self.last) = (part.space_after, part.cell.as_ref());
    }

    /// With the white under the last part.
    pub(super) fn with_space(&self) -> Pt {
        self.height + self.space
    }
}

/// Gathers the cells of runs that stand on one page: each of them in one part, and where pages begin then.
pub(super) fn gathered(parts: Vec<Part>, starts: &[usize]) -> (Vec<Part>, Vec<usize>) {
    let mut all: Vec<Part> = Vec::new();
    let mut begins: Vec<usize> = Vec::new();
    // Cells on their way into columns, the first and the last of them.
    let mut cells: Vec<Block> = Vec::new();
    let mut run: Option<(Cell, Cell)> = None;
    for (n, mut part) in parts.into_iter().enumerate() {
        let opens = starts.contains(&n);
        let goes_on = part.cell.as_ref().zip(run.as_ref()).is_some_and(|(cell, (_, last))| cell.follows(last));
        if !goes_on || opens {
            set_cells(&mut all, run.take(), std::mem::take(&mut cells));
        }
        if opens {
            begins.push(all.len());
        }
        let Some(cell) = part.cell.take() else {
            all.push(part);
            continue;
        };
        cells.push(std::mem::take(&mut part.block));
        match (&mut run, all.last_mut()) {
            (Some((_, last)), Some(first)) => {
                *last = cell;
                first.space_after = part.space_after;
            }
            _ => {
                run = Some((cell.clone(), cell));
                all.push(part);
            }
        }
    }
    set_cells(&mut all, run, cells);
    (all, begins)
}

/// Sets cells in the part that was made for them.
fn set_cells(all: &mut [Part], run: Option<(Cell, Cell)>, cells: Vec<Block>) {
    if let (Some((first, _)), Some(part)) = (run, all.last_mut()) {
        part.block = first.set(cells);
    }
}

/// What a page break before a part costs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Break {
    /// Never, unless the parts it joins are taller than a page together.
    Never,
    Cost(f64),
}

/// Between sessions.
pub(super) const FREE: Break = Break::Cost(0.0);
/// Between sessions of one slot.
pub(super) const BETWEEN_SUB_SESSIONS: Break = Break::Cost(40.0);
/// Between rows of people or items of one session.
pub(super) const INSIDE_SESSION: Break = Break::Cost(90.0);
/// Between lines of a paragraph that keeps two lines on each side.
pub(super) const INSIDE_PARAGRAPH: Break = Break::Cost(120.0);
/// A break band at the head or the foot of a page.
pub(super) const STRANDED_BAND: f64 = 100.0;
/// Between an introduction and the first session.
pub(super) const AFTER_INTRODUCTION: Break = Break::Cost(250.0);

/// A whole page of white costs this much; half a page a quarter of it.
const WHITE: f64 = 800.0;
/// A page looks unfinished when more than this share of it is white.
const THIN: f64 = 0.25;
const THIN_PAGE: f64 = 120.0;
/// A page more, however full.
const PAGE: f64 = 90.0;

/// What white at the foot of a page costs, as a share of the page.
pub(super) fn white(free: f64) -> f64 {
    WHITE * free * free + if free > THIN { THIN_PAGE * ((free - THIN) / THIN).min(1.0) + THIN_PAGE * 0.5 } else { 0.0 }
}

/// What a page costs.
pub(super) fn page_cost() -> f64 {
    PAGE
}

/// What becomes of the last page of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tail {
    /// Nothing may follow: it is not left nearly empty.
    Fed,
    /// Others may follow.
    Shared,
}
/// A last page less than a third full.
const NEARLY_EMPTY: f64 = 160.0;
const NEARLY_EMPTY_UNDER: f64 = 1.0 / 3.0;
/// A page break where it should never be: taken only when nothing else fits.
const DESPERATE: f64 = 100_000.0;
/// A part taller than its page.
const OVERFULL: f64 = 10_000_000.0;
/// Two heights count as equal within this.
const TOLERANCE: f64 = 0.01;

/// Leaving a page for the next one before it is full.
const LEFT_PAGE: f64 = 60.0;

/// Where pages begin, and what that costs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cut {
    /// The first part of each page.
    pub starts: Vec<usize>,
    pub cost: f64,
}

impl Cut {
    /// The height left on the last page.
    pub(super) fn left(&self, parts: &[Part], first: Pt, full: Pt) -> Pt {
        let Some(&start) = self.starts.last() else { return first };
        let again =
            if start > 0 { parts[start].continued.as_ref().map_or(Pt::ZERO, |block| block.height) } else { Pt::ZERO };
        let mut last = Stack::under(again);
        parts[start..].iter().for_each(|part| last.add(part));
        (if self.starts.len() > 1 { full } else { first } - last.with_space()).max(Pt::ZERO)
    }
}

/// Cuts parts into pages.
///
/// `first` is the height free on the first page, `full` that of the others; `filled` is how much of the first page is taken already.
/// A part taller than its page has the page for itself.
pub(super) fn cut(parts: &[Part], first: Pt, full: Pt, filled: Pt, tail: Tail) -> Cut {
    let count = parts.len();
    // best[i]: the cheapest way to set the parts before i, a page ending just before i; and where that page began.
    let mut best = vec![(f64::INFINITY, 0usize); count + 1];
    best[0].0 = 0.0;
    for start in 0..count {
        let so_far = best[start].0;
        if !so_far.is_finite() {
            continue;
        }
        let capacity = if start == 0 { first } else { full };
        let paper = if start == 0 { first + filled } else { full };
        let mut page = Stack::under(match (&parts[start].continued, start) {
            (Some(continued), 1..) => continued.height,
            _ => Pt::ZERO,
        });
        for end in start + 1..=count {
            let part = &parts[end - 1];
            page.add(part);
            let height = page.height;
            let over = height.0 > capacity.0 + TOLERANCE;
            if over && end > start + 1 {
                break;
            }
            let free = if over { 0.0 } else { (capacity - height) / paper };
            let mut cost = so_far + if over { OVERFULL } else { 0.0 };
            if end < count {
                cost += white(free) + part.cost_last;
                cost += match parts[end].before {
                    Break::Never => DESPERATE,
                    Break::Cost(cost) => cost,
                };
            } else if tail == Tail::Fed && start > 0 && 1.0 - free < NEARLY_EMPTY_UNDER {
                cost += NEARLY_EMPTY * (NEARLY_EMPTY_UNDER - (1.0 - free)) / NEARLY_EMPTY_UNDER + NEARLY_EMPTY;
            }
            if cost < best[end].0 {
                best[end] = (cost, start);
            }
            if over {
                break;
            }
        }
    }
    let mut starts = Vec::new();
    let mut end = count;
    while end > 0 {
        end = best[end].1;
        starts.push(end);
    }
    starts.reverse();
    Cut { starts, cost: best[count].0 }
}

/// Cuts parts that follow others on a page: from where the page is filled, or from the next page when that costs less. Gives whether
/// the next page is taken, too.
pub(super) fn cut_after(parts: &[Part], first: Pt, full: Pt) -> (Cut, bool) {
    let here = cut(parts, first, full, full - first, Tail::Fed);
    if first.0 >= full.0 {
        return (here, false);
    }
    let next = cut(parts, full, full, Pt::ZERO, Tail::Fed);
    let free = first / full;
    if next.cost + white(free) + LEFT_PAGE < here.cost { (next, true) } else { (here, false) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn part(height: f64, before: Break) -> Part {
        Part::new(Block { height: Pt(height), ..Block::default() }, before)
    }

    fn page_heights(parts: &[Part], starts: &[usize]) -> Vec<f64> {
        let ends = starts.iter().copied().skip(1).chain([parts.len()]);
        starts.iter().zip(ends).map(|(&from, to)| parts[from..to].iter().map(|p| p.block.height.0).sum()).collect()
    }

    #[test]
    fn a_heading_is_never_left_at_the_foot() {
        let parts = [part(60.0, FREE), part(10.0, FREE), part(60.0, Break::Never)];
        assert_eq!(cut(&parts, Pt(100.0), Pt(100.0), Pt::ZERO, Tail::Fed).starts, [0, 1]);
    }

    #[test]
    fn a_head_that_would_stand_alone_on_a_filled_page_takes_the_next() {
        let parts = [part(10.0, FREE), part(60.0, Break::Never)];
        let (cut, next) = cut_after(&parts, Pt(30.0), Pt(100.0));
        assert!(next);
        assert_eq!(cut.starts, [0]);
    }

    #[test]
    fn a_nearly_empty_last_page_is_fed() {
        let parts: Vec<Part> = (0..11).map(|_| part(10.0, FREE)).collect();
        let starts = cut(&parts, Pt(100.0), Pt(100.0), Pt::ZERO, Tail::Fed).starts;
        assert!(page_heights(&parts, &starts)[1] >= 30.0, "{starts:?}");
    }

    proptest! {
        #[test]
        fn each_part_once_and_nothing_over_the_foot(
            heights in prop::collection::vec((1.0f64..40.0, prop::bool::ANY), 1..60),
            first in 40.0f64..100.0,
        ) {
            let parts: Vec<Part> =
                heights.iter().map(|&(h, free)| part(h, if free { FREE } else { INSIDE_SESSION })).collect();
            let starts = cut(&parts, Pt(first), Pt(100.0), Pt::ZERO, Tail::Fed).starts;
            prop_assert_eq!(starts[0], 0);
            prop_assert!(starts.windows(2).all(|pair| pair[0] < pair[1]));
            for (page, height) in page_heights(&parts, &starts).into_iter().enumerate() {
                let most = if page == 0 { first } else { 100.0 };
                prop_assert!(height <= most + 0.02, "page {} holds {}", page, height);
            }
        }
    }
}
