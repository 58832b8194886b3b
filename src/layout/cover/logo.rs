//! The logo of the house on a cover.

use crate::compose::story::Cover;
use crate::diagnostic::say;
use crate::drawing::Shape;
use crate::layout::block::Block;
use crate::layout::ground::ground;
use crate::layout::page::{Mark, TagId};
use crate::layout::typesetter::Typesetter;
use crate::theme::contrast;
use crate::units::{Colour, Point, Pt, Rect, Size};

/// The share of the logo that may be lost on its ground.
const MAY_BE_LOST: f64 = 0.25;

/// Contrast of ink on a ground that is pale (WCAG 2.2, 1.4.3).
const LEAST_ON_PALE: f64 = 4.5;

/// Grounds are looked at here and there: so many times across and down.
const LOOKS: usize = 12;

/// The logo as large as `room` allows, its right edge at `at`, in the version that is seen there. On a dark ground without a version made
/// for it, and on one where none is seen, it stands on a tab that hangs from the edge of the page: a logo is never recoloured.
pub(super) fn logo(
    ts: &mut Typesetter,
    block: &mut Block,
    cover: &Cover,
    dark: bool,
    at: Point,
    room: Size,
    parent: TagId,
) {
    let Some(logo) = &cover.logo else { return };
    let light = logo.logo.as_ref().and_then(|path| ts.pictures.find(path));
    let on_dark = logo.logo_on_dark.as_ref().and_then(|path| ts.pictures.find(path));
    let frame = |picture: usize| {
        let natural = ts.picture_size(picture);
        let scale = (room.width / natural.width).min(room.height / natural.height);
        let size = Size { width: natural.width * scale, height: natural.height * scale };
        Rect::new(at.x - size.width, at.y, size.width, size.height)
    };
    let palette = &ts.theme.palette;
    let stands_out = |picture: usize, ground: &dyn Fn(f64, f64) -> Option<Colour>| {
        ts.pictures.look(picture).is_none_or(|look| look.unseen(ground) <= MAY_BE_LOST)
    };
    let here = |picture: usize| {
        let under = under(ts, &block.marks, frame(picture));
        stands_out(picture, &|x, y| under[cell(y)][cell(x)])
    };
    let on = |picture: usize, colour: Colour| stands_out(picture, &|_, _| Some(colour));
    // The theme's ground may be pale where the logo stands: a sky, a photograph.
    let pale = light.is_some_and(|picture| {
        let under = under(ts, &block.marks, frame(picture));
        under.iter().flatten().all(|colour| colour.is_none_or(|colour| contrast(colour, palette.ink) >= LEAST_ON_PALE))
    });
    let dark = dark && !pale;
    // The version made for the ground, and those that do on a tab of paper, or of ink.
    let own = if dark { on_dark } else { light };
    let bare = own.filter(|&own| here(own)).map(|own| (own, None));
    let other = if dark { None } else { on_dark.filter(|&other| here(other)).map(|other| (other, None)) };
    let versions = || light.into_iter().chain(on_dark);
    let tab = [palette.paper, palette.ink]
        .into_iter()
        .find_map(|colour| versions().find(|&version| on(version, colour)).map(|version| (version, Some(colour))));
    let chosen = bare.or(other).or(tab).or(versions().next().map(|version| (version, Some(palette.paper))));
    let Some((picture, tab)) = chosen else { return };
    let frame = frame(picture);
    if own.is_some() && bare.is_none() {
        let instead = if tab.is_some() { "tab" } else { "other" };
        ts.unseen_logo(say("unseen-house-logo").with("instead", instead), logo.span.clone());
    }
    if let Some(colour) = tab {
        paper_tab(ts, block, frame, colour);
    }
    ts.figure(block, parent, picture, frame, &logo.alternative);
}

fn cell(place: f64) -> usize {
    ((place * LOOKS as f64) as usize).min(LOOKS - 1)
}

/// The colours under a frame, row by row.
fn under(ts: &Typesetter, marks: &[Mark], frame: Rect) -> [[Option<Colour>; LOOKS]; LOOKS] {
    let photograph = |picture: usize, x: f64, y: f64| ts.pictures.look(picture)?.colour_at(x, y);
    let middle = |n: usize| (n as f64 + 0.5) / LOOKS as f64;
    std::array::from_fn(|row| {
        std::array::from_fn(|column| {
            let point = Point::new(frame.x + frame.width * middle(column), frame.y + frame.height * middle(row));
            ground(marks, point, ts.theme.palette.paper, &photograph)
        })
    })
}

fn paper_tab(ts: &Typesetter, block: &mut Block, frame: Rect, paper: Colour) {
    let margin = ts.grid();
    let top = ts.theme.page.bleed_box().y;
    let area = Rect::new(frame.x - margin, top, frame.width + margin * 2.0, frame.bottom() + margin - top);
    block.decorate(Shape::rect(area, paper));
}

/// The room that covers give to the logo.
pub(super) fn room(ts: &Typesetter) -> Size {
    let grid = ts.grid();
    Size { width: grid * 11.0, height: (grid * 3.0).max(Pt(30.0)) }
}
