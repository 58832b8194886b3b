//! The art where pages show it: cover, bands, back, signs.

use super::block::Block;
use super::page::{Artifact, Mark, Owner, Paint};
use super::typesetter::Typesetter;
use crate::drawing::Shape;
use crate::motif::{self, Cell, Face, Light, Tones};
use crate::theme::{HexagonGeometry, MotifKind};
use crate::units::{Colour, Point, Pt, Rect};

/// A ground of ink over `area`, the night, and the hexagon in colour; everything cropped to `area`.
pub(super) fn night(ts: &Typesetter, block: &mut Block, area: Rect, hexagon: Option<&HexagonGeometry>) {
    let palette = &ts.theme.palette;
    ground(block, area, palette.ink);
    let (Some(hexagon), MotifKind::Parcels) = (hexagon, ts.theme.motif.kind) else { return };
    let (centre, side, gap) = (hexagon.centre(), hexagon.side.pt(), hexagon.gap.pt());
    let plans = &ts.theme.motif.plans;
    let skip = |cell: Cell| (cell.column, cell.row) == (0, 0) || hexagon.quiet.contains(&cell);
    block.decorate_within(motif::night(centre, side, area, plans, palette.night, palette.night_deep, gap, skip), area);
    block.decorate_within(motif::hexagon(centre, side, plans, &tones(ts, palette.cream), gap), area);
}

/// A ground cropped as the art on it is, so that no renderer shows a seam at its edge.
pub(super) fn ground(block: &mut Block, area: Rect, colour: Colour) {
    let beyond = Rect { height: area.height + Pt(1.0), ..area };
    block.decorate_within(vec![Shape::rect(beyond, colour)], area);
}

/// The pale band of a parcours and the piece of the motif that stands for it, cropped to the band.
pub(super) fn piece(ts: &Typesetter, block: &mut Block, parcours: usize, band: Rect) {
    ground(block, band, ts.accents[parcours].pale);
    let (MotifKind::Parcels, Some(faces)) = (ts.theme.motif.kind, &ts.theme.band.faces) else { return };
    let all = tones(ts, ts.theme.palette.paper);
    let Some((face, plan)) = motif::piece(parcours, &ts.theme.motif.plans) else { return };
    let place = faces[match face {
        Face::Left => 0,
        Face::Right => 1,
        Face::Bottom => 2,
    }];
    let origin = Point::new(place.x.pt(), place.y.pt());
    let shapes = motif::rhombus(origin, place.side.pt(), face, &plan, &all[parcours], ts.theme.band.gap.pt());
    block.decorate_within(shapes, band);
}

/// What fills a picture's place: for a parcours hills in its accent, else the cover photograph, or hills in all accents. The nearest
/// hills take the colour of what is `below`, where there is one.
pub(super) fn scene(ts: &Typesetter, block: &mut Block, parcours: Option<usize>, area: Rect, below: Option<Colour>) {
    let seen = area.intersection(&ts.theme.page.trim_box());
    let photograph = ts.cover_picture.filter(|_| parcours.is_none());
    if let Some(picture) = photograph {
        // As large as covers the place with its bleed, and no larger; its middle where the middle of the place will be when the page is
        // cut, as far as there is picture enough.
        let natural = ts.picture_size(picture);
        let scale = (area.width / natural.width).max(area.height / natural.height);
        let (width, height) = (natural.width * scale, natural.height * scale);
        let start = |seen: Pt, room: Pt, length: Pt, from: Pt, to: Pt| {
            (seen + room / 2.0 - length / 2.0).min(from).max(to - length)
        };
        let x = start(seen.x, seen.width, width, area.x, area.right());
        let y = start(seen.y, seen.height, height, area.y, area.bottom());
        block.marks.push(Mark {
            owner: Owner::Artifact(Artifact::Decoration),
            paint: Paint::Picture { picture, frame: Rect::new(x, y, width, height) },
            clip: Some(area.into()),
        });
        return;
    }
    if ts.theme.motif.kind != MotifKind::Relief {
        return;
    }
    let palette = &ts.theme.palette;
    let main = ts.theme.main_accent();
    let light = match parcours.and_then(|n| ts.accents.get(n)) {
        Some(accent) => Light {
            sky: between(accent.pale, accent.vivid, 0.25),
            sun: palette.paper,
            ranges: vec![between(accent.pale, accent.vivid, 0.6), accent.vivid, accent.mid, accent.deep],
        },
        None => {
            let warm = ts.accents.get(1).copied().unwrap_or(main);
            // From the haze of the farthest range to the main accent of the nearest.
            let far = ts.accents.iter().skip(1).rev().take(4).map(|accent| accent.vivid);
            let mut ranges = vec![between(main.pale, main.vivid, 0.5)];
            ranges.extend(far);
            ranges.extend([main.vivid, main.mid]);
            ranges.extend(below);
            Light { sky: main.pale, sun: warm.vivid, ranges }
        }
    };
    block.decorate_within(motif::relief(seen, area, &light, parcours.map_or(0, |n| n + 1)), area);
}

/// The colour a part of the way from one to another.
fn between(from: Colour, to: Colour, part: f64) -> Colour {
    let mix = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * part).round() as u8;
    Colour::rgb(mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue))
}

/// The wayfinding sign with one parcours lit, or all of them: a hexagon, a row of discs, or a row of bars.
pub(super) fn sign(ts: &Typesetter, block: &mut Block, lit: Option<usize>, area: Rect) {
    let colours: Vec<Colour> = ts.accents.iter().map(|accent| accent.vivid).collect();
    let off = ts.theme.palette.off;
    let shapes = match ts.theme.motif.kind {
        MotifKind::Parcels => motif::sign(area, colours.len(), lit, &colours, off, area.height * 0.0275),
        MotifKind::Relief => motif::discs(area, lit, &colours),
        MotifKind::None => motif::bars(area, lit, &colours, off),
    };
    for shape in shapes {
        block.decorate(shape);
    }
}

/// The width of a sign of a height. A hexagon stands on its point.
pub(super) fn sign_width(ts: &Typesetter, height: Pt) -> Pt {
    match ts.theme.motif.kind {
        MotifKind::Parcels => height * (3f64.sqrt() / 2.0),
        MotifKind::Relief | MotifKind::None => height,
    }
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
