//! Pictures of the author's: whole or cropped around their focus, with what they show and who made them under them; portraits.

use super::block::Block;
use super::flow::{FREE, Part};
use super::page::{Artifact, Clip, Mark, Owner, Paint, TagId, TagRole};
use super::typesetter::Typesetter;
use crate::compose::story::Illustration;
use crate::drawing::Outline;
use crate::units::{Point, Pt, Rect, Size};

/// Height of a picture with a focus, in widths: that of most cameras.
const CROPPED: f64 = 2.0 / 3.0;
/// Height of any picture among texts, in lines of the grid, and in heights of the area of a page: on a small page, too, it stands with the
/// text that it belongs to.
const HIGHEST: f64 = 18.0;
const HIGHEST_OF_PAGE: f64 = 0.4;
/// Where a portrait is cropped unless its author says it: faces stand above the middle.
const FACE: (f64, f64) = (0.5, 0.4);
/// From a picture to its caption, in lines of the grid.
const OVER_CAPTION: f64 = 0.25;

/// The size of a portrait of as many lines of the grid.
pub(super) fn portrait_size(ts: &Typesetter, lines: f64) -> Size {
    let height = ts.grid() * lines;
    Size { width: height * ts.theme.portrait.width, height }
}

/// A portrait in a box, cropped to the outline of the theme.
pub(super) fn portrait(ts: &mut Typesetter, block: &mut Block, shown: &Illustration, area: Rect, parent: TagId) {
    let Some(picture) = ts.pictures.find(&shown.picture) else { return };
    let frame = covering(ts.picture_size(picture), area, shown.focus.unwrap_or(FACE));
    let outline = ts.theme.portrait.outline;
    put(ts, block, shown, (picture, frame), Some(Clip { area, outline }), parent);
}

/// A picture across a measure, and its caption. `None` where the file cannot be shown, which is told elsewhere.
pub(super) fn illustration(ts: &mut Typesetter, shown: &Illustration, measure: Pt, parent: TagId) -> Option<Block> {
    let picture = ts.pictures.find(&shown.picture)?;
    let size = ts.picture_size(picture);
    let grid = ts.grid();
    let most = (grid * HIGHEST).min(ts.theme.page.area().height * HIGHEST_OF_PAGE);
    let mut block = Block::default();
    match shown.focus {
        Some(focus) => {
            let area = Rect::new(Pt::ZERO, Pt::ZERO, measure, (measure * CROPPED).min(most));
            let frame = covering(size, area, focus);
            put(ts, &mut block, shown, (picture, frame), Some(area.into()), parent);
            block.height = area.height;
        }
        None => {
            let scale = (measure / size.width).min(most / size.height);
            let area = Rect::new(Pt::ZERO, Pt::ZERO, size.width * scale, size.height * scale);
            put(ts, &mut block, shown, (picture, area), None, parent);
            block.height = area.height;
        }
    }
    if let Some(caption) = &shown.words() {
        let style = ts.theme.types.caption.style(ts.theme.palette.grey);
        let tag = ts.tag(parent, TagRole::P);
        let text = ts.set_plain(caption, &style, measure);
        ts.demand_fit(&text, caption, measure);
        let top = block.height + grid * OVER_CAPTION;
        block.height = top + ts.place(&mut block, &text, Owner::Tag(tag), Pt::ZERO, top);
    }
    Some(block)
}

/// The same in the main column of a section, as a part of its own.
pub(super) fn part(ts: &mut Typesetter, shown: Option<&Illustration>, parent: TagId) -> Option<Part> {
    let shown = shown?;
    let (main, width) = ts.theme.page.main_column();
    let set = illustration(ts, shown, width, parent)?;
    let mut block = Block { height: ts.on_half_grid(set.height), ..Block::default() };
    block.put(set, Point::new(main - ts.theme.page.area().x, Pt::ZERO));
    Some(Part { space_after: ts.grid(), span: Some(shown.span.clone()), ..Part::new(block, FREE) })
}

/// Paints a picture: as a figure with its words, or as decoration.
fn put(
    ts: &mut Typesetter,
    block: &mut Block,
    shown: &Illustration,
    (picture, frame): (usize, Rect),
    clip: Option<Clip>,
    parent: TagId,
) {
    let owner = match &shown.alternative {
        Some(words) => {
            let tag = ts.tag(parent, TagRole::Figure);
            ts.structure.tags[tag.0].alternative = Some(words.clone());
            Owner::Tag(tag)
        }
        None => Owner::Artifact(Artifact::Decoration),
    };
    let cropped = |clip: &Clip| {
        clip.outline != Outline::Box
            || frame.width.0 > clip.area.width.0 * 1.001
            || frame.height.0 > clip.area.height.0 * 1.001
    };
    block.marks.push(Mark { owner, paint: Paint::Picture { picture, frame }, clip: clip.filter(cropped) });
}

/// The frame of a picture that covers an area, with its focus as near to the middle as its edges allow.
fn covering(size: Size, area: Rect, focus: (f64, f64)) -> Rect {
    let scale = (area.width / size.width).max(area.height / size.height);
    let (width, height) = (size.width * scale, size.height * scale);
    let start = |from: Pt, room: Pt, length: Pt, focus: f64| {
        let wished = room / 2.0 - length * focus;
        from + wished.min(Pt::ZERO).max(room - length)
    };
    Rect::new(start(area.x, area.width, width, focus.0), start(area.y, area.height, height, focus.1), width, height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cropped_picture_covers_its_area_and_keeps_its_focus() {
        let size = Size { width: Pt(200.0), height: Pt(100.0) };
        let area = Rect::new(Pt(10.0), Pt(20.0), Pt(50.0), Pt(50.0));
        let frame = |x: f64| covering(size, area, (x, 0.5));
        assert_eq!(frame(0.5), Rect::new(Pt(-15.0), Pt(20.0), Pt(100.0), Pt(50.0)));
        assert_eq!(frame(0.0).x, Pt(10.0));
        assert_eq!(frame(1.0).right(), area.right());
    }
}
