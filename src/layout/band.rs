//! The head of a section: a title alone, or a band with its piece of the motif.

use super::art;
use super::block::Block;
use super::marks::{self, Ground};
use super::page::{Anchor, Owner, Shape, TagId, TagRole};
use super::sheets::{Running, Sheets};
use super::typesetter::Typesetter;
use crate::compose::story::{MarkRow, Words};
use crate::units::{Colour, Point, Pt, Rect};

/// White under a plain title, in lines of the grid.
const UNDER_TITLE: f64 = 2.0;
/// Most lines of a plain title.
const PLAIN_LINES: usize = 3;

/// Opens a page with a plain title at its head; the cursor is left under it.
pub fn titled_page(ts: &mut Typesetter, sheets: &mut Sheets, title: &Words, running: &Words, parent: TagId) -> Anchor {
    let area = ts.theme.page.area();
    let tag = ts.tag(parent, TagRole::H2);
    let role = ts.theme.types.section_title.clone();
    let (text, fits) = ts.set_title_in(title, &role, ts.theme.palette.ink, area.width, PLAIN_LINES);
    if !fits {
        ts.does_not_fit(title, &format!("takes more than {PLAIN_LINES} lines as the title of a page"));
    }
    let anchor = ts.new_anchor();
    let sheet = sheets.open(ts, Running::Section(running.clone()));
    sheet.block.anchors.push((anchor, Point::new(area.x, area.y)));
    let height = ts.place(&mut sheet.block, &text, Owner::Tag(tag), area.x, area.y);
    sheet.cursor = area.y + ts.on_grid(height) + ts.grid() * UNDER_TITLE;
    anchor
}

/// What a band says.
pub struct Band<'a> {
    pub kicker: Option<&'a Words>,
    pub title: &'a Words,
    /// At the foot of the band.
    pub hours: Option<&'a Words>,
    /// Which one of its kind it is, from 0.
    pub number: usize,
}

/// Opens a page with the ink band of a plenary.
pub fn plenary_page(ts: &mut Typesetter, sheets: &mut Sheets, band: &Band, parent: TagId, anchor: Anchor) {
    let geometry = ts.theme.band.plenary.clone();
    let palette = ts.theme.palette.clone();
    let area = band_area(ts, geometry.height.pt());
    let mut block = Block::default();
    match geometry.motifs.get(band.number % geometry.motifs.len().max(1)) {
        Some(motif) => art::night(ts, &mut block, area, motif),
        None => block.decorate(Shape::rect(area, palette.ink)),
    }
    let left = ts.theme.page.area().x;
    let grid = ts.grid();
    let mut y = geometry.kicker.pt();
    if let Some(kicker) = band.kicker {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.label.style(palette.gold);
        y += ts.label(&mut block, kicker, &style, Owner::Tag(tag), Point::new(left, y), geometry.title.pt());
    }
    y += grid * 0.5;
    let tag = ts.tag(parent, TagRole::H2);
    let role = ts.theme.types.plenary_title.clone();
    let foot = geometry.height.pt() - grid * 2.0;
    let (text, fits) = ts.set_title_in(band.title, &role, palette.cream, geometry.title.pt(), geometry.lines);
    if !fits || (y + text.height()).0 > foot.0 {
        ts.does_not_fit(band.title, &format!("takes more than {} lines in its band", geometry.lines));
    }
    ts.place(&mut block, &text, Owner::Tag(tag), left, y);
    if let Some(hours) = band.hours {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.medium.style(palette.cream);
        ts.label(&mut block, hours, &style, Owner::Tag(tag), Point::new(left, foot), geometry.title.pt());
    }
    open_on_band(ts, sheets, block, palette.cream, geometry.height.pt() + grid * 2.0, anchor);
}

/// Opens a page with the pale band of a parcours.
pub fn parcours_page(ts: &mut Typesetter, sheets: &mut Sheets, band: &Band, parent: TagId, anchor: Anchor) {
    let parcours = band.number;
    let geometry = ts.theme.band.parcours;
    let accent = ts.accents[parcours];
    let ink = ts.theme.palette.ink;
    let grid = ts.grid();
    let left = ts.theme.page.area().x;
    let mut text_block = Block::default();
    let mut y = geometry.kicker.pt();
    if let Some(kicker) = band.kicker {
        let tag = ts.tag(parent, TagRole::P);
        let style = ts.theme.types.label.style(accent.deep);
        y += ts.label(&mut text_block, kicker, &style, Owner::Tag(tag), Point::new(left, y), geometry.title.pt());
    }
    y += grid * 0.5;
    let tag = ts.tag(parent, TagRole::H2);
    let role = ts.theme.types.section_title.clone();
    let room = geometry.height.pt() - y - grid * 0.5;
    let (text, fits) = ts.set_title_in(band.title, &role, ink, geometry.title.pt(), geometry.lines);
    if !fits || text.height().0 > room.0 {
        ts.does_not_fit(band.title, &format!("takes more than {} lines in its band", geometry.lines));
    }
    ts.place(&mut text_block, &text, Owner::Tag(tag), left, y);

    let area = band_area(ts, geometry.height.pt());
    let mut block = Block::default();
    art::piece(ts, &mut block, parcours, area);
    block.put(text_block, Point::default());
    open_on_band(ts, sheets, block, ink, geometry.height.pt() + grid, anchor);
}

/// The band, with its bleed on three sides.
fn band_area(ts: &Typesetter, height: Pt) -> Rect {
    let page = ts.theme.page.bleed_box();
    Rect::new(page.x, page.y, page.width, height - page.y)
}

fn open_on_band(ts: &Typesetter, sheets: &mut Sheets, block: Block, head: Colour, cursor: Pt, anchor: Anchor) {
    let sheet = sheets.open(ts, Running::OnBand(head));
    sheet.block.put(block, Point::default());
    sheet.block.anchors.push((anchor, Point::default()));
    sheet.cursor = cursor;
}

/// The marks of who bears a parcours, under their caption, in the time column.
pub fn bearers(ts: &mut Typesetter, row: &MarkRow, parent: TagId) -> Block {
    let geometry = ts.theme.band.mark;
    let grid = ts.grid();
    let (_, width) = ts.theme.page.time_column();
    let tag = ts.tag(parent, TagRole::P);
    let style = ts.theme.types.caption.style(ts.theme.palette.grey);
    let mut block = Block::default();
    let caption = ts.label(&mut block, &row.caption, &style, Owner::Tag(tag), Point::default(), width);
    block.height = caption + grid * 0.5;
    let height = if row.marks.len() > 1 { geometry.pair.pt() } else { geometry.height.pt() };
    let marks = if row.marks.len() > 2 {
        // Three and more stand in a column.
        marks::column(ts, &row.marks, Ground::Light, parent, width, height, height + grid * 0.5)
    } else {
        side_by_side(ts, row, parent, width, height)
    };
    let marks_height = marks.height;
    block.put(marks, Point::new(Pt::ZERO, block.height));
    block.height += marks_height;
    block
}

/// One mark, or two that share the width of the time column.
fn side_by_side(ts: &mut Typesetter, row: &MarkRow, parent: TagId, width: Pt, height: Pt) -> Block {
    let gap = ts.grid() * 0.5;
    let most = (width - gap * (row.marks.len() as f64 - 1.0)) / row.marks.len() as f64;
    let mut block = Block { height, ..Block::default() };
    let mut x = Pt::ZERO;
    for mark in &row.marks {
        let sized = marks::sized(ts, mark, Ground::Light, height, most);
        sized.paint(ts, &mut block, parent, Rect::new(x, Pt::ZERO, sized.size.width, height));
        x += sized.size.width + gap;
        block.height = block.height.max(sized.size.height);
    }
    block
}
