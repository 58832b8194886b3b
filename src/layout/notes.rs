//! Pages for notes: a title and ruled lines.

use super::art;
use super::block::Block;
use super::makeup::{Component, Makeup};
use super::page::TagId;
use super::sheets::{Running, Sheets};
use super::title::titled_page;
use super::typesetter::Typesetter;
use crate::compose::story::Words;
use crate::units::{Point, Pt, Rect};

/// From one line to the next, in lines of the grid: room for handwriting.
const LINE: f64 = 2.0;

/// As many pages as are to be filled, one at least; the first one bears the title.
pub(super) struct Notes;

impl Component for Notes {
    fn set(&self, makeup: &mut Makeup, parent: TagId) {
        let Makeup { ts, sheets, furniture, spending, .. } = makeup;
        notes(ts, sheets, &furniture.notes, spending.notes, parent);
    }
}

fn notes(ts: &mut Typesetter, sheets: &mut Sheets, title: &Words, count: usize, parent: TagId) {
    titled_page(ts, sheets, title, title, parent);
    seal(ts, sheets);
    rule(ts, sheets);
    for _ in 1..count {
        sheets.open(ts, Running::Section(title.clone()));
        rule(ts, sheets);
    }
}

/// The sign of the brochure at the right of the title: the page belongs to it.
fn seal(ts: &mut Typesetter, sheets: &mut Sheets) {
    let area = ts.theme.page.area();
    let height = ts.theme.presentation.sign.pt().min(ts.grid() * 4.0);
    let width = art::sign_width(ts, height);
    let mut block = Block::default();
    art::sign(ts, &mut block, None, Rect::new(area.right() - width, area.y, width, height));
    sheets.last().block.put(block, Point::default());
}

/// Rules what is left of the page, down to the last line of the grid.
fn rule(ts: &Typesetter, sheets: &mut Sheets) {
    let area = ts.theme.page.area();
    let step = ts.grid() * LINE;
    let free = sheets.free(ts);
    let count = ((free / step) + 1e-6).floor() as usize;
    let mut block = Block::default();
    for n in 1..=count {
        let from = Point::new(area.x, step * n as f64);
        block.rule(from, area.width, ts.theme.rules.sub_session.pt(), ts.theme.palette.rule);
    }
    let sheet = sheets.last();
    let top = sheet.cursor;
    sheet.block.put(block, Point::new(Pt::ZERO, top));
    sheet.cursor = area.bottom();
}
