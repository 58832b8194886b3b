//! Tables inside texts: a head, rows under hairlines, columns as wide as what they hold; where a page is too narrow for them, the cells of a
//! row below each other.

use super::block::Block;
use super::flow::Break;
use super::page::{Artifact, Owner, TagId, TagRole};
use super::set_text::UNBOUNDED;
use super::typesetter::Typesetter;
use crate::compose::story::{TextBlock, TextTable, Words};
use crate::text::Style;
use crate::units::{Point, Pt};

/// Between columns, and above and below the text of a row, in lines of the grid.
const BETWEEN: f64 = 1.0;
const WHITE: f64 = 0.25;
/// Above the first rule, and below the last, in lines of the grid.
const AROUND: f64 = 0.5;
/// Between rows.
const BETWEEN_ROWS: Break = Break::Cost(60.0);
/// What is read where the author left a cell empty: every row has as many cells as the head (PDF/UA-1, 7.5).
const EMPTY: &str = "\u{A0}";

/// The tables of a text that have as many columns as one of them: they stand in the same columns.
pub(super) fn alike<'t>(blocks: &'t [TextBlock], table: &TextTable) -> Vec<&'t TextTable> {
    let tables = blocks.iter().filter_map(|block| match block {
        TextBlock::Table(other) if other.head.len() == table.head.len() => Some(other),
        _ => None,
    });
    tables.collect()
}

/// Row by row, each with the cost of a page break before it; with white above where it follows something. Its columns are those of the
/// tables that are `alike`, itself among them.
pub(super) fn table(
    ts: &mut Typesetter,
    (table, alike): (&TextTable, &[&TextTable]),
    style: &Style,
    measure: Pt,
    follows: bool,
    parent: TagId,
) -> Vec<(Block, Break)> {
    let head_style = ts.theme.types.label.style(style.colour);
    let widths = widths(ts, alike, (&head_style, style), measure);
    let tag = ts.tag(parent, TagRole::Table);
    if !table.rows.is_empty() && !holds(ts, table, (&head_style, style), &widths) {
        let set = stacked(ts, table, (&head_style, style), measure, tag);
        return around(ts, set, measure, follows);
    }
    let total = widths.iter().copied().sum::<Pt>() + ts.grid() * BETWEEN * (widths.len().saturating_sub(1)) as f64;
    let heavy = ts.theme.rules.item.pt();
    let light = ts.theme.rules.sub_session.pt();
    let mut set = Vec::new();
    let rows = std::iter::once((&table.head, TagRole::TH)).chain(table.rows.iter().map(|row| (row, TagRole::TD)));
    for (n, (cells, role)) in rows.enumerate() {
        let row = ts.tag(tag, TagRole::TR);
        let top = ts.grid() * WHITE;
        let mut block = Block::default();
        let ink = ts.theme.palette.ink;
        block.rule(
            Point::default(),
            total,
            if n < 2 { heavy } else { light },
            if n < 2 { ink } else { ts.theme.palette.rule },
        );
        let mut x = Pt::ZERO;
        for (cell, &width) in cells.iter().zip(&widths) {
            let style = if role == TagRole::TH { &head_style } else { style };
            let blank = Words::own(EMPTY);
            let words = if cell.is_empty() { &blank } else { cell };
            let text = ts.set_plain(words, style, width);
            ts.demand_fit(&text, words, width);
            let cell_tag = ts.tag(row, role);
            let height = ts.place(&mut block, &text, Owner::Tag(cell_tag), x, top);
            block.height = block.height.max(top * 2.0 + height);
            x += width + ts.grid() * BETWEEN;
        }
        // The head stays with its first row.
        set.push((
            block,
            match n {
                0 => BETWEEN_ROWS,
                1 => Break::Never,
                _ => BETWEEN_ROWS,
            },
        ));
    }
    around(ts, set, total, follows)
}

/// The rows with white above them where they follow something, and a rule below the last.
fn around(ts: &Typesetter, mut set: Vec<(Block, Break)>, total: Pt, follows: bool) -> Vec<(Block, Break)> {
    if let (Some((first, _)), true) = (set.first_mut(), follows) {
        let below = std::mem::take(first);
        first.height = ts.grid() * AROUND;
        first.stack(below);
    }
    if let Some((last, _)) = set.last_mut() {
        let foot = last.height;
        let ink = ts.theme.palette.ink;
        last.rule(Point::new(Pt::ZERO, foot), total, ts.theme.rules.item.pt(), ink);
        last.height = ts.on_half_grid(foot + ts.grid() * AROUND);
    }
    set
}

/// Whether no cell has a word that is wider than its column.
fn holds(ts: &mut Typesetter, table: &TextTable, styles: (&Style, &Style), widths: &[Pt]) -> bool {
    let rows = std::iter::once((&table.head, styles.0)).chain(table.rows.iter().map(|row| (row, styles.1)));
    rows.into_iter().all(|(cells, style)| {
        cells.iter().zip(widths).all(|(cell, &width)| {
            let text = ts.set_plain(cell, style, width);
            !text.sticks_out() && !text.cut
        })
    })
}

/// Part of the measure that labels take where cells stand below each other.
const LABELS: f64 = 0.42;

/// In a narrow column, the cells of a row below each other, each beside the head of its column. The heads are read once, with the first row.
fn stacked(
    ts: &mut Typesetter,
    table: &TextTable,
    (head_style, style): (&Style, &Style),
    measure: Pt,
    tag: TagId,
) -> Vec<(Block, Break)> {
    let (top, gap) = (ts.grid() * WHITE, ts.grid() * BETWEEN);
    let label_width = measure * LABELS;
    let width = measure - label_width - gap;
    let head_row = ts.tag(tag, TagRole::TR);
    let heads: Vec<TagId> = table.head.iter().map(|_| ts.tag(head_row, TagRole::TH)).collect();
    let blank = Words::own(EMPTY);
    let seen = |words: &Words| if words.is_empty() { blank.clone() } else { words.clone() };
    let mut set = Vec::new();
    for (n, cells) in table.rows.iter().enumerate() {
        let row = ts.tag(tag, TagRole::TR);
        let mut block = Block::default();
        let (weight, colour) = match n {
            0 => (ts.theme.rules.item.pt(), ts.theme.palette.ink),
            _ => (ts.theme.rules.sub_session.pt(), ts.theme.palette.rule),
        };
        block.rule(Point::default(), measure, weight, colour);
        for ((head, cell), &head_tag) in table.head.iter().zip(cells).zip(&heads) {
            let (head, cell) = (seen(head), seen(cell));
            let owner = if n == 0 { Owner::Tag(head_tag) } else { Owner::Artifact(Artifact::Pagination) };
            let label = ts.set_plain(&head, head_style, label_width);
            ts.demand_fit(&label, &head, label_width);
            let y = block.height + top;
            let low = ts.place(&mut block, &label, owner, Pt::ZERO, y);
            let text = ts.set_plain(&cell, style, width);
            ts.demand_fit(&text, &cell, width);
            let cell_tag = ts.tag(row, TagRole::TD);
            let height = ts.place(&mut block, &text, Owner::Tag(cell_tag), label_width + gap, y);
            block.height = y + low.max(height);
        }
        block.height += top;
        set.push((block, BETWEEN_ROWS));
    }
    set
}

/// As wide as their longest cells where all stand side by side; else those that ask for more than an equal share divide what the others
/// leave.
fn widths(ts: &mut Typesetter, tables: &[&TextTable], styles: (&Style, &Style), measure: Pt) -> Vec<Pt> {
    let columns = tables.first().map_or(0, |table| table.head.len());
    let gaps = ts.grid() * BETWEEN * (columns.saturating_sub(1)) as f64;
    let natural: Vec<Pt> = (0..columns)
        .map(|n| {
            tables.iter().fold(Pt::ZERO, |widest, table| {
                let head = ts.set_plain(&table.head[n], styles.0, UNBOUNDED).width();
                let cells = table.rows.iter().map(|row| &row[n]);
                cells.fold(widest.max(head), |widest, cell| widest.max(ts.set_plain(cell, styles.1, UNBOUNDED).width()))
            })
        })
        // A line breaks at its measure, not before it.
        .map(|width| width + Pt(0.5))
        .collect();
    let mut room = measure - gaps;
    let mut given: Vec<Option<Pt>> = vec![None; columns];
    loop {
        let open = given.iter().filter(|width| width.is_none()).count();
        if open == 0 {
            break;
        }
        let share = room / open as f64;
        let mut settled = false;
        for n in 0..columns {
            if given[n].is_none() && natural[n].0 <= share.0 {
                given[n] = Some(natural[n]);
                room -= natural[n];
                settled = true;
            }
        }
        if !settled {
            given.iter_mut().filter(|width| width.is_none()).for_each(|width| *width = Some(share));
        }
    }
    given.into_iter().map(Option::unwrap_or_default).collect()
}
