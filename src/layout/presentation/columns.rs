//! The text of a presentation in even columns.

use super::super::block::Block;
use super::super::flow::Break;
use super::super::page::{TagId, TagRole};
use super::super::prose::prose;
use super::super::sheets::{Running, Sheets};
use super::super::typesetter::Typesetter;
use crate::compose::story::Presentation;
use crate::units::{Point, Pt};

/// Most columns of running text.
pub(super) const MOST_COLUMNS: usize = 3;

/// Lines of running text that are not worth columns.
pub(super) const FEW_LINES: f64 = 5.0;

/// Columns, as even as whole paragraphs and kept lines allow; on as many pages as they need.
pub(super) fn body(
    ts: &mut Typesetter,
    sheets: &mut Sheets,
    presentation: &Presentation,
    running: &Running,
    parent: TagId,
) {
    let (main, main_width) = ts.theme.page.main_column();
    let area = ts.theme.page.area();
    let columns = ts.theme.page.columns_in(main_width, ts.theme.page.least.text).min(MOST_COLUMNS);
    let style = ts.theme.types.body.style(ts.theme.palette.ink);
    // A few lines would be scraps of columns.
    let one = main_width.min(ts.theme.page.measure.pt());
    let under = (parent, TagRole::H2);
    let whole = prose(ts, &presentation.body, &style, one, under);
    let lines: Pt = whole.iter().map(|(block, _)| block.height).sum();
    let (columns, mut rest) = if lines.0 <= ts.grid().0 * FEW_LINES + 0.01 {
        (1, whole)
    } else {
        (columns, prose(ts, &presentation.body, &style, ts.theme.page.part(main_width, columns), under))
    };
    let step = ts.theme.page.part(main_width, columns) + ts.theme.page.gutter.pt();
    while !rest.is_empty() {
        let mut free = sheets.free(ts);
        // A foot of a page too short for a few lines a column is left white.
        if free.0 < ts.grid().0 * 4.0 {
            sheets.open(ts, running.clone());
            free = area.height;
        }
        let height = even_height(&rest, columns, free);
        let top = sheets.last().cursor;
        let mut lowest = top;
        for column in 0..columns {
            let end = filled(&rest, height);
            let mut y = top;
            for (stretch, _) in rest.drain(..end) {
                let height = stretch.height;
                sheets.last().block.put(stretch, Point::new(main + step * column as f64, y));
                y += height;
            }
            lowest = lowest.max(y);
        }
        sheets.last().cursor = lowest;
        if !rest.is_empty() {
            sheets.open(ts, running.clone());
        }
    }
    let grid = ts.grid();
    sheets.last().cursor += grid * 2.0;
}

/// The least height of columns that hold all the stretches; `most` when they do not fit.
pub(super) fn even_height(stretches: &[(Block, Break)], columns: usize, most: Pt) -> Pt {
    let total: Pt = stretches.iter().map(|(block, _)| block.height).sum();
    let holds = |height: Pt| {
        let (mut column, mut used) = (1, Pt::ZERO);
        for (block, _) in stretches {
            if (used + block.height).0 > height.0 + 0.01 && used.0 > 0.0 {
                (column, used) = (column + 1, Pt::ZERO);
            }
            used += block.height;
        }
        column <= columns
    };
    let line = stretches.iter().fold(most, |least, (block, _)| least.min(block.height)).max(Pt(1.0));
    let mut height = total / columns as f64;
    while height.0 < most.0 && !holds(height) {
        height += line * 0.5;
    }
    height.min(most)
}

/// How many stretches from the first fit in a height; at least one, when there is one.
pub(super) fn filled(stretches: &[(Block, Break)], most: Pt) -> usize {
    let mut height = Pt::ZERO;
    let mut end = 0;
    while end < stretches.len() {
        height += stretches[end].0.height;
        if height.0 > most.0 + 0.01 && end > 0 {
            break;
        }
        end += 1;
    }
    end
}
