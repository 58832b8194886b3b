//! Partner marks: logos in a box, or the partner's name where there is no logo.

use super::block::Block;
use super::page::{Link, Owner, TagId, TagRole, Target};
use super::typesetter::Typesetter;
use crate::compose::story::{Mark, MarkRow};
use crate::text::Style;
use crate::units::{Point, Pt, Rect, Size};

/// The ground a mark stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    Light,
    /// The one-colour version of the logo is taken.
    Dark,
}

/// A mark measured at a height.
pub struct SizedMark<'a> {
    mark: &'a Mark,
    picture: Option<usize>,
    name_style: Style,
    pub size: Size,
}

/// Measures a mark: as high as `height`, lower when it would be wider than `width`.
pub fn sized<'a>(ts: &mut Typesetter, mark: &'a Mark, ground: Ground, height: Pt, width: Pt) -> SizedMark<'a> {
    let palette = &ts.theme.palette;
    let (logo, colour) = match ground {
        Ground::Light => (&mark.logo, palette.ink),
        Ground::Dark => (&mark.logo_on_dark, palette.cream),
    };
    let name_style = ts.theme.types.label.style(colour);
    let picture = logo.as_ref().and_then(|id| ts.pictures.find(id));
    let size = match picture {
        Some(picture) => {
            let natural = ts.picture_size(picture);
            let ratio = natural.width / natural.height;
            let height = height.min(width / ratio);
            Size { width: height * ratio, height }
        }
        None => {
            let text = ts.set_plain(&mark.name, &name_style, width);
            Size { width: text.width(), height: text.height() }
        }
    };
    SizedMark { mark, picture, name_style, size }
}

impl SizedMark<'_> {
    /// Paints the mark in the middle of the height of `frame`, from its left edge; with its link when it has one.
    pub fn paint(&self, ts: &mut Typesetter, block: &mut Block, parent: TagId, frame: Rect) {
        let top = frame.y + (frame.height - self.size.height) / 2.0;
        let area = Rect::new(frame.x, top, self.size.width, self.size.height);
        let holder = match &self.mark.link {
            Some(_) => ts.tag(parent, TagRole::Link),
            None => parent,
        };
        match self.picture {
            Some(picture) => {
                ts.figure(block, holder, picture, area, &self.mark.alternative);
            }
            None => {
                let tag = ts.tag(holder, TagRole::Span);
                let text = ts.set_plain(&self.mark.name, &self.name_style, frame.width.max(self.size.width + Pt(0.1)));
                ts.demand_fit(&text, &self.mark.name, frame.width);
                ts.place(block, &text, Owner::Tag(tag), area.x, top);
            }
        }
        if let Some(address) = &self.mark.link {
            block.links.push(Link {
                areas: vec![area],
                target: Target::Web(address.clone()),
                tag: holder,
                contents: self.mark.alternative.clone(),
            });
        }
    }
}

/// The height at which a mark of this ratio covers `area`, within limits: marks so sized look equally large.
pub fn optical_height(natural: Size, area: f64, least: Pt, most: Pt) -> Pt {
    let ratio = natural.width / natural.height;
    // The area is in square millimetres.
    let side = crate::units::Mm((area / ratio).sqrt()).pt();
    side.max(least).min(most)
}

/// Marks in a row, at most `height` high, spread over `width` from edge to edge, on as many rows as they need.
pub fn spread(
    ts: &mut Typesetter,
    marks: &[Mark],
    ground: Ground,
    parent: TagId,
    width: Pt,
    height: Pt,
    least_gap: Pt,
) -> Block {
    let sizes: Vec<SizedMark> = marks.iter().map(|mark| sized(ts, mark, ground, height, width)).collect();
    let mut rows: Vec<Vec<SizedMark>> = Vec::new();
    let mut used = Pt::ZERO;
    for size in sizes {
        let wider = used + least_gap + size.size.width;
        match rows.last_mut() {
            Some(row) if wider.0 <= width.0 => {
                used = wider;
                row.push(size);
            }
            _ => {
                used = size.size.width;
                rows.push(vec![size]);
            }
        }
    }
    let mut block = Block::default();
    let full_gap = least_gap * 3.0;
    for (n, row) in rows.iter().enumerate() {
        let height = row.iter().fold(height, |tallest, mark| tallest.max(mark.size.height));
        let total: Pt = row.iter().map(|mark| mark.size.width).sum();
        let gap = match row.len() {
            1 => Pt::ZERO,
            // The last row of several keeps to the left.
            len if n > 0 && n + 1 == rows.len() => ((width - total) / (len - 1) as f64).min(full_gap),
            len => (width - total) / (len - 1) as f64,
        };
        let mut x = Pt::ZERO;
        for mark in row {
            let frame = Rect::new(x, block.height, mark.size.width, height);
            mark.paint(ts, &mut block, parent, frame);
            x += mark.size.width + gap;
        }
        block.height += height + if n + 1 < rows.len() { height * 0.5 } else { Pt::ZERO };
    }
    block
}

/// Marks one under the other.
pub fn column(
    ts: &mut Typesetter,
    marks: &[Mark],
    ground: Ground,
    parent: TagId,
    width: Pt,
    height: Pt,
    step: Pt,
) -> Block {
    let mut block = Block::default();
    for mark in marks {
        let sized = sized(ts, mark, ground, height, width);
        // A name in place of a logo may be higher than logos are.
        let height = height.max(sized.size.height);
        let step = step.max(height + (step - height).max(Pt(2.0)));
        let mut one = Block { height: step, ..Block::default() };
        sized.paint(ts, &mut one, parent, Rect::new(Pt::ZERO, Pt::ZERO, width, height));
        block.put(one, Point::new(Pt::ZERO, block.height));
        block.height += step;
    }
    block
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
        column(ts, &row.marks, Ground::Light, parent, width, height, height + grid * 0.5)
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
    let sizes: Vec<_> = row.marks.iter().map(|mark| sized(ts, mark, Ground::Light, height, most)).collect();
    // A name in place of a logo may be higher than logos are.
    let height = sizes.iter().fold(height, |tallest, mark| tallest.max(mark.size.height));
    let mut block = Block { height, ..Block::default() };
    let mut x = Pt::ZERO;
    for mark in sizes {
        mark.paint(ts, &mut block, parent, Rect::new(x, Pt::ZERO, mark.size.width, height));
        x += mark.size.width + gap;
    }
    block
}
