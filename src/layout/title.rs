//! The title of a section: at the head of a page, or of its part of a page.

use super::block::Block;
use super::page::{Owner, TagId, TagRole};
use super::set_text::SetText;
use super::sheets::{Running, Sheets};
use super::typesetter::{Trial, Typesetter};
use crate::compose::story::Words;
use crate::units::{Point, Pt};

/// White under a plain title, in lines of the grid.
const UNDER_TITLE: f64 = 2.0;
/// Lines of a plain title beyond which it is set smaller.
const PLAIN_LINES: usize = 3;

/// Opens a page with a plain title at its head; the cursor is left under it.
pub(super) fn titled_page(ts: &mut Typesetter, sheets: &mut Sheets, title: &Words, running: &Words, parent: TagId) {
    sheets.open(ts, Running::Section(running.clone()));
    plain_title(ts, sheets, title, parent);
}

/// A plain title at the cursor, which is left under it.
pub(super) fn plain_title(ts: &mut Typesetter, sheets: &mut Sheets, title: &Words, parent: TagId) {
    let left = ts.theme.page.area().x;
    let tag = ts.tag(parent, TagRole::H2);
    let text = page_title(ts, title);
    let anchor = ts.new_anchor();
    let sheet = sheets.last();
    let top = sheet.cursor;
    sheet.block.heading(2, title.plain(), anchor, Point::new(left, top));
    ts.place(&mut sheet.block, &text, Owner::Tag(tag), left, top);
    sheet.cursor = top + with_white(ts, &text);
}

/// The height of a plain title and of the white under it.
pub(super) fn title_height(ts: &mut Typesetter, title: &Words) -> Pt {
    let text = ts.attempt(|ts| Trial::Undone(page_title(ts, title)));
    with_white(ts, &text)
}

fn with_white(ts: &Typesetter, title: &SetText) -> Pt {
    ts.on_grid(title.height()) + ts.grid() * UNDER_TITLE
}

fn page_title(ts: &mut Typesetter, title: &Words) -> SetText {
    let theme = ts.theme;
    ts.set_title_in(title, &theme.types.section_title, theme.palette.ink, theme.page.area().width, PLAIN_LINES)
}

/// Lines of the grid that the head of a section takes on the page of another: white, rule, a title of one line, white.
const SHARED_HEAD: f64 = 4.0;

/// The height that the head of a section takes on the page of another.
pub(super) fn shared_height(ts: &mut Typesetter, title: &Words) -> Pt {
    let text = ts.attempt(|ts| Trial::Undone(shared_title(ts, title)));
    with_more_lines(ts, &text)
}

/// Titles in two languages have a line each.
fn with_more_lines(ts: &Typesetter, title: &SetText) -> Pt {
    ts.grid() * SHARED_HEAD + ts.on_grid(title.height() - title.style.leading)
}

fn shared_title(ts: &mut Typesetter, title: &Words) -> SetText {
    let style = ts.theme.types.session_title.style(ts.theme.palette.ink);
    ts.set_title(title, &style, ts.theme.page.area().width)
}

/// Heads a section that begins on the page of another: a rule and a title like a session's.
pub(super) fn shared_head(ts: &mut Typesetter, sheets: &mut Sheets, title: &Words, parent: TagId) {
    let head = head(ts, title, true, parent);
    let (left, height) = (ts.theme.page.area().x, head.height);
    let sheet = sheets.last();
    sheet.block.put(head, Point::new(left, sheet.cursor));
    sheet.cursor += height;
}

/// The same head as a block; `ruled` where nothing else parts it from what stands above.
pub(super) fn head(ts: &mut Typesetter, title: &Words, ruled: bool, parent: TagId) -> Block {
    let area = ts.theme.page.area();
    let grid = ts.grid();
    let ink = ts.theme.palette.ink;
    let tag = ts.tag(parent, TagRole::H2);
    let text = shared_title(ts, title);
    let anchor = ts.new_anchor();
    let mut block = Block { height: with_more_lines(ts, &text), ..Block::default() };
    if ruled {
        block.rule(Point::new(Pt::ZERO, grid), area.width, ts.theme.rules.session.pt(), ink);
    }
    let baseline = grid * 2.0 + ts.baseline(&ts.theme.types.body.style(ink));
    ts.paint(&mut block, &text, Owner::Tag(tag), Pt::ZERO, baseline);
    block.heading(2, title.plain(), anchor, Point::new(Pt::ZERO, grid));
    block
}
