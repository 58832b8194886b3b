//! The logo of the house on a cover.

use crate::compose::story::Cover;
use crate::drawing::Shape;
use crate::layout::block::Block;
use crate::layout::page::TagId;
use crate::layout::typesetter::Typesetter;
use crate::units::{Colour, Point, Pt, Rect, Size};

/// The logo as large as `room` allows, its right edge at `at`. On a dark ground without a version made for it, it stands on a tab of
/// paper that hangs from the edge of the page: a logo is never recoloured.
pub fn logo(ts: &mut Typesetter, block: &mut Block, cover: &Cover, dark: bool, at: Point, room: Size, parent: TagId) {
    let Some(logo) = &cover.logo else { return };
    let light = logo.logo.as_ref().and_then(|id| ts.pictures.find(id));
    let on_dark = logo.logo_on_dark.as_ref().and_then(|id| ts.pictures.find(id));
    let (picture, tab) = if dark && on_dark.is_some() { (on_dark, false) } else { (light.or(on_dark), dark) };
    let Some(picture) = picture else { return };
    let natural = ts.picture_size(picture);
    let scale = (room.width / natural.width).min(room.height / natural.height);
    let size = Size { width: natural.width * scale, height: natural.height * scale };
    let frame = Rect::new(at.x - size.width, at.y, size.width, size.height);
    if tab {
        paper_tab(ts, block, frame, ts.theme.palette.paper);
    }
    ts.figure(block, parent, picture, frame, &logo.alternative);
}

fn paper_tab(ts: &Typesetter, block: &mut Block, frame: Rect, paper: Colour) {
    let margin = ts.grid();
    let top = ts.theme.page.bleed_box().y;
    let area = Rect::new(frame.x - margin, top, frame.width + margin * 2.0, frame.bottom() + margin - top);
    block.decorate(Shape::rect(area, paper));
}

/// The room that covers give to the logo.
pub fn room(ts: &Typesetter) -> Size {
    let grid = ts.grid();
    Size { width: grid * 11.0, height: (grid * 3.0).max(Pt(30.0)) }
}
