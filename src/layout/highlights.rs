//! Key figures in rows, and quotations in large type: each a block of its own, so that it may stand wherever there is room.

use super::block::Block;
use super::flow::{FREE, Part};
use super::makeup::{Component, Makeup};
use super::page::{Owner, Structure, TagId, TagRole};
use super::sheets::Running;
use super::typesetter::Typesetter;
use crate::compose::story::{Highlights, KeyFigure, Quote, Words};
use crate::text::{Setting, Style};
use crate::units::{Point, Pt};

/// White above the first of them, and under each, in lines of the grid.
const WHITE: f64 = 1.0;
/// Lines of a figure beyond which all are set smaller: "3,5 millions d’euros" is no number any more.
const FIGURE_LINES: usize = 1;
/// From a quotation to its author, in lines of the grid.
const OVER_AUTHOR: f64 = 0.5;

impl Component for Highlights {
    /// Where no page has room for them: on the page being filled, and on as many pages as they need after it.
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let parts = self.fillers(makeup, parent).unwrap_or_default();
        makeup.sheets.pour(&mut makeup.ts, parts, &Running::Section(self.running.clone()));
    }

    fn fills(&self) -> bool {
        true
    }

    /// All rows of figures together, as far as a page holds them, and each quotation, as wide as the page.
    fn fillers(&self, makeup: &mut Makeup, parent: TagId) -> Option<Vec<Part>> {
        let ts = &mut makeup.ts;
        let (area, gap) = (ts.theme.page.area(), ts.grid() * WHITE);
        let (main, main_width) = ts.theme.page.main_column();
        let mut parts = Vec::new();
        let mut put = |block, words: Option<&Words>| {
            let span = words.and_then(|words| words.span.clone());
            parts.push(Part { span, space_after: gap, ..Part::new(block, FREE) });
        };
        let of_all = self.figures.first().map(|figure| &figure.value);
        let mut of_figures = Block::default();
        for mut row in figures(ts, &self.figures, area.width, parent) {
            row.height = ts.on_half_grid(row.height);
            if of_figures.height > Pt::ZERO {
                of_figures.height += gap;
                if (of_figures.height + row.height).0 > area.height.0 {
                    put(std::mem::take(&mut of_figures), of_all);
                }
            }
            of_figures.stack(row);
        }
        if of_figures.height > Pt::ZERO {
            put(of_figures, of_all);
        }
        for one in &self.quotes {
            let sect = ts.tag(Structure::ROOT, TagRole::Sect);
            let set = quote(ts, one, main_width, sect);
            let mut block = Block { height: ts.on_half_grid(set.height), ..Block::default() };
            block.put(set, Point::new(main - area.x, Pt::ZERO));
            put(block, Some(&one.text));
        }
        Some(parts)
    }
}

/// Rows of figures as wide as `width`, each under a hairline, its number above what it counts; a list in the structure.
pub(super) fn figures(ts: &mut Typesetter, figures: &[KeyFigure], width: Pt, parent: TagId) -> Vec<Block> {
    if figures.is_empty() {
        return Vec::new();
    }
    let list = ts.tag(parent, TagRole::L);
    let most = ts.theme.page.columns_in(width, ts.theme.page.least.card);
    // Rows as even as can be: four in two rows of two, not three and one.
    let rows = figures.len().div_ceil(most);
    let columns = figures.len().div_ceil(rows);
    let measure = ts.theme.page.part(width, columns);
    let step = measure + ts.theme.page.gutter.pt();
    let values: Vec<&Words> = figures.iter().map(|one| &one.value).collect();
    let theme = ts.theme;
    let style = ts.step_in(&values, &theme.types.section_title, theme.palette.ink, measure, FIGURE_LINES);
    figures
        .chunks(columns)
        .map(|row| {
            let mut block = Block::default();
            for (n, one) in row.iter().enumerate() {
                let cell = figure(ts, one, &style, measure, list);
                block.height = block.height.max(cell.height);
                block.put(cell, Point::new(step * n as f64, Pt::ZERO));
            }
            block
        })
        .collect()
}

fn figure(ts: &mut Typesetter, one: &KeyFigure, style: &Style, measure: Pt, list: TagId) -> Block {
    let theme = ts.theme;
    let palette = theme.palette;
    let item = ts.tag(list, TagRole::LI);
    let body = ts.tag(item, TagRole::LBody);
    let mut block = Block::default();
    block.rule(Point::default(), measure, theme.rules.accent.pt(), palette.ink);
    let value = ts.set_title(&one.value, style, measure);
    ts.demand_fit(&value, &one.value, measure);
    let tag = ts.tag(body, TagRole::P);
    let top = ts.grid() * 0.5;
    block.height = top + ts.place(&mut block, &value, Owner::Tag(tag), Pt::ZERO, top);
    let style = theme.types.body.style(palette.ink);
    let text = ts.set(&one.text, &style, measure, &Setting::Title);
    ts.demand_fit(&text, &one.text, measure);
    let tag = ts.tag(body, TagRole::P);
    let top = block.height;
    block.height = top + ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, top);
    block
}

/// A quotation across a measure of `width`, its author under it.
pub(super) fn quote(ts: &mut Typesetter, quote: &Quote, width: Pt, parent: TagId) -> Block {
    let theme = ts.theme;
    let ink = theme.palette.ink;
    let grid = ts.grid();
    let measure = width.min(theme.presentation.lead.pt().max(theme.page.measure.pt()));
    let outer = ts.tag(parent, TagRole::BlockQuote);
    let mut block = Block::default();
    block.rule(Point::default(), grid * 2.0, theme.rules.accent.pt(), ink);
    block.height = grid * WHITE;
    let style = theme.types.lead.style(ink);
    let said = ts.set_title(&quote.text, &style, measure);
    ts.demand_fit(&said, &quote.text, measure);
    let tag = ts.tag(outer, TagRole::P);
    let top = block.height;
    block.height = top + ts.place(&mut block, &said, Owner::Tag(tag), Pt::ZERO, top);
    let strong = theme.types.label.style(ink);
    let body = theme.types.body.style(ink);
    for (n, (words, style)) in quote
        .author
        .iter()
        .map(|words| (words, &strong))
        .chain(quote.role.iter().map(|words| (words, &body)))
        .enumerate()
    {
        if n == 0 {
            block.height = ts.on_half_grid(block.height + grid * OVER_AUTHOR);
        }
        let tag = ts.tag(outer, TagRole::P);
        let top = block.height;
        let at = Point::new(Pt::ZERO, top);
        block.height = top + ts.label(&mut block, words, style, Owner::Tag(tag), at, measure);
    }
    block
}
