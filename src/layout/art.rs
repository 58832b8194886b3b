//! The motif where pages show it: cover, bands, back, signs.

use super::block::Block;
use super::page::Shape;
use super::typesetter::Typesetter;
use crate::motif::{self, Cell, Face, Tones};
use crate::theme::HexagonGeometry;
use crate::units::{Colour, Point, Pt, Rect};

/// A ground of ink over `area`, the night, and the hexagon in colour; everything cropped to `area`.
pub fn night(ts: &Typesetter, block: &mut Block, area: Rect, hexagon: &HexagonGeometry) {
    let palette = &ts.theme.palette;
    let (centre, side, gap) = (hexagon.centre(), hexagon.side.pt(), hexagon.gap.pt());
    let plans = &ts.theme.motif.plans;
    ground(block, area, palette.ink);
    let skip = |cell: Cell| (cell.column, cell.row) == (0, 0) || hexagon.quiet.contains(&cell);
    block.decorate_within(motif::night(centre, side, area, plans, palette.night, palette.night_deep, gap, skip), area);
    block.decorate_within(motif::hexagon(centre, side, plans, &tones(ts, palette.cream), gap), area);
}

/// A ground cropped as the art on it is, so that no renderer shows a seam at its edge.
fn ground(block: &mut Block, area: Rect, colour: Colour) {
    let beyond = Rect { height: area.height + Pt(1.0), ..area };
    block.decorate_within(vec![Shape::rect(beyond, colour)], area);
}

/// The pale band of a parcours and the piece of the motif that stands for it, cropped to the band.
pub fn piece(ts: &Typesetter, block: &mut Block, parcours: usize, band: Rect) {
    ground(block, band, ts.accents[parcours].pale);
    let all = tones(ts, ts.theme.palette.paper);
    let Some((face, plan)) = motif::piece(parcours, &ts.theme.motif.plans) else { return };
    let place = ts.theme.band.faces[match face {
        Face::Left => 0,
        Face::Right => 1,
        Face::Bottom => 2,
    }];
    let origin = Point::new(place.x.pt(), place.y.pt());
    let shapes = motif::rhombus(origin, place.side.pt(), face, &plan, &all[parcours], ts.theme.band.gap.pt());
    block.decorate_within(shapes, band);
}

/// The wayfinding sign: the hexagon with one parcours lit, or all of them.
pub fn sign(ts: &Typesetter, block: &mut Block, lit: Option<usize>, area: Rect) {
    let colours: Vec<Colour> = ts.accents.iter().map(|accent| accent.vivid).collect();
    let gap = area.height * 0.0275;
    let shapes = motif::sign(area, colours.len(), lit, &colours, ts.theme.palette.off, gap);
    for shape in shapes {
        block.decorate(shape);
    }
}

/// The width of a sign of a height: a hexagon stands on its point.
pub fn sign_width(height: Pt) -> Pt {
    height * (3f64.sqrt() / 2.0)
}

/// The accents as the motif needs them; near the centre each borrows from the one before it.
fn tones(ts: &Typesetter, light: Colour) -> Vec<Tones> {
    let accents = &ts.accents;
    (0..accents.len())
        .map(|n| Tones {
            vivid: accents[n].vivid,
            mid: accents[n].mid,
            light,
            neighbour: accents[(n + accents.len() - 1) % accents.len()].vivid,
        })
        .collect()
}
