//! A run: short texts in columns over the whole width, read down, then across. Any number of them stand on a page, their columns as even
//! as can be: pages are filled to their foot, and the last one is no higher than it needs to be.

use super::block::Block;
use crate::units::{Colour, Point, Pt};
use std::rc::Rc;

/// How the cells of a run stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    pub count: usize,
    /// From the left edge of one column to that of the next.
    pub step: Pt,
    /// Above the first cell of a column, and under each.
    pub white: Pt,
    /// The hairline over them: its length, its weight, its colour.
    pub rule: (Pt, Pt, Colour),
    /// The height that they take is a multiple of it.
    pub unit: Pt,
}

#[derive(Debug)]
pub(super) struct Run {
    columns: Columns,
    heights: Vec<Pt>,
    /// Of the cells from each one on: how high the columns of one, two, three of them are, as many as a page may hold.
    taken: Vec<Vec<Pt>>,
}

/// A cell of a run that a page may begin or end with.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    run: Rc<Run>,
    at: usize,
}

/// Columns are made even to this, in points.
const NUDGE: Pt = Pt(2.0);

impl Run {
    /// The cells of a run on pages of a height.
    pub(super) fn of(cells: &[Block], columns: Columns, page: Pt) -> Vec<Cell> {
        let heights: Vec<Pt> = cells.iter().map(|cell| cell.height + columns.white).collect();
        let taken = (0..heights.len()).map(|from| taken(&heights[from..], columns, page)).collect();
        let run = Rc::new(Run { columns, heights, taken });
        (0..cells.len()).map(|at| Cell { run: Rc::clone(&run), at }).collect()
    }

    /// Cells in their columns, from one of them on.
    fn set(&self, from: usize, cells: Vec<Block>) -> Block {
        let Columns { count, step, white, rule: (length, weight, colour), .. } = self.columns;
        let mut block = Block::default();
        block.rule(Point::default(), length, weight, colour);
        let heights = &self.heights[from..from + cells.len()];
        let most = self.taken[from].get(cells.len() - 1).copied();
        let most = most.unwrap_or_else(|| even(heights, count, Pt::ZERO));
        block.height = self.columns.height(most);
        let mut cells = cells.into_iter();
        for (column, many) in filled(heights, most).into_iter().enumerate() {
            let mut y = white;
            for cell in cells.by_ref().take(many) {
                let height = cell.height + white;
                block.put(cell, Point::new(step * column as f64, y));
                y += height;
            }
        }
        block
    }
}

impl Columns {
    /// The height of a block whose highest column is so high.
    fn height(&self, most: Pt) -> Pt {
        self.unit * ((self.white + most) / self.unit - 1e-6).ceil()
    }
}

impl Cell {
    /// Whether it comes next in the run of another.
    pub(super) fn follows(&self, other: &Cell) -> bool {
        Rc::ptr_eq(&self.run, &other.run) && self.at == other.at + 1
    }

    /// What a cell of a height takes of the page, on the mean.
    pub(super) fn share(&self, height: Pt) -> Pt {
        (height + self.run.columns.white) / self.run.columns.count.max(1) as f64
    }

    /// How high the cells up to this one stand, from `first` on; more than a page where they do not stand on one.
    pub(super) fn height_from(&self, first: &Cell) -> Pt {
        let most = self.run.taken[first.at].get(self.at - first.at);
        most.map_or(Pt(f64::INFINITY), |&most| self.run.columns.height(most))
    }

    /// Sets the cells that stand together, this one the first of them.
    pub(super) fn set(&self, cells: Vec<Block>) -> Block {
        self.run.set(self.at, cells)
    }
}

/// The highest column of the first cells: of one, two, three, as far as a page holds them.
fn taken(heights: &[Pt], columns: Columns, page: Pt) -> Vec<Pt> {
    let mut taken: Vec<Pt> = Vec::new();
    let mut most = Pt::ZERO;
    for count in 1..=heights.len() {
        most = even(&heights[..count], columns.count, most);
        if columns.height(most).0 > page.0 && count > 1 {
            break;
        }
        taken.push(most);
    }
    taken
}

/// The lowest height, no lower than `least`, at which cells stand in so many columns.
fn even(heights: &[Pt], columns: usize, least: Pt) -> Pt {
    let total: Pt = heights.iter().copied().sum();
    let mut most = least.max(total / columns.max(1) as f64);
    while filled(heights, most).len() > columns {
        most += NUDGE;
    }
    // As high as the highest column, and no higher.
    let mut from = 0;
    let columns = filled(heights, most).into_iter().map(|count| {
        from += count;
        heights[from - count..from].iter().copied().sum::<Pt>()
    });
    columns.fold(Pt::ZERO, Pt::max)
}

/// How many cells each column takes, none higher than `most`.
fn filled(heights: &[Pt], most: Pt) -> Vec<usize> {
    let mut counts: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < heights.len() {
        let mut used = Pt::ZERO;
        let from = at;
        while at < heights.len() && (at == from || (used + heights[at]).0 <= most.0 + 0.01) {
            used += heights[at];
            at += 1;
        }
        counts.push(at - from);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(heights: &[f64]) -> Vec<Block> {
        heights.iter().map(|&height| Block { height: Pt(height), ..Block::default() }).collect()
    }

    const THREE: Columns = Columns {
        count: 3,
        step: Pt(60.0),
        white: Pt::ZERO,
        rule: (Pt(170.0), Pt(1.0), Colour { red: 0, green: 0, blue: 0 }),
        unit: Pt(1.0),
    };

    #[test]
    fn columns_end_level_however_many_cells_stand_in_them() {
        let run = Run::of(&cells(&[10.0; 12]), THREE, Pt(100.0));
        let taken: Vec<f64> = run.iter().map(|cell| cell.height_from(&run[0]).0).collect();
        assert_eq!(taken, [10.0, 10.0, 10.0, 20.0, 20.0, 20.0, 30.0, 30.0, 30.0, 40.0, 40.0, 40.0]);
    }

    #[test]
    fn a_page_holds_no_more_than_its_height() {
        let run = Run::of(&cells(&[40.0; 12]), THREE, Pt(100.0));
        assert_eq!(run[5].height_from(&run[0]), Pt(80.0));
        assert!(run[6].height_from(&run[0]).0 > 100.0);
        // Those that come after begin anew.
        assert_eq!(run[11].height_from(&run[6]), Pt(80.0));
    }

    #[test]
    fn cells_that_stand_together_are_as_high_as_was_said() {
        let heights = [30.0, 10.0, 20.0, 25.0, 5.0, 15.0, 40.0];
        let run = Run::of(&cells(&heights), THREE, Pt(500.0));
        for last in 0..heights.len() {
            let set = run[0].set(cells(&heights[..=last]));
            assert_eq!(set.height, run[last].height_from(&run[0]));
        }
    }
}
