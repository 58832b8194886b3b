//! The art where pages show it: cover, bands, back, signs.

use super::block::Block;
use super::page::{Artifact, Mark, Owner, Paint};
use super::set_text::{SetText, UNBOUNDED};
use super::typesetter::Typesetter;
use crate::compose::story::Words;
use crate::drawing::Shape;
use crate::motif::{self, Cell, Face, Light, Tones};
use crate::text::{Figures, Style};
use crate::theme::{HexagonGeometry, MotifKind, Surface, contrast};
use crate::units::{Colour, Point, Pt, Rect};

/// A ground of ink over `area`, the night, and the hexagon in colour; everything cropped to `area`.
pub(super) fn night(ts: &Typesetter, block: &mut Block, area: Rect, hexagon: Option<&HexagonGeometry>) {
    within(ts, block, area, area, hexagon);
}

/// The same over a band, its colours beyond the title.
pub(super) fn band_of_night(ts: &Typesetter, block: &mut Block, area: Rect, hexagon: Option<&HexagonGeometry>) {
    within(ts, block, area, beyond_title(ts, area), hexagon);
}

fn within(ts: &Typesetter, block: &mut Block, area: Rect, coloured: Rect, hexagon: Option<&HexagonGeometry>) {
    let palette = &ts.theme.palette;
    ground(block, area, palette.ink);
    let (Some(hexagon), MotifKind::Parcels) = (hexagon, ts.theme.motif.kind) else { return };
    let (centre, side, gap) = (hexagon.centre(), hexagon.side.pt(), hexagon.gap.pt());
    let plans = &ts.theme.motif.plans;
    let skip = |cell: Cell| (cell.column, cell.row) == (0, 0) || hexagon.quiet.contains(&cell);
    block.decorate_within(motif::night(centre, side, area, plans, palette.night, palette.night_deep, gap, skip), area);
    block.decorate_within(motif::hexagon(centre, side, plans, &tones(ts, palette.cream), gap), coloured);
}

/// The part of a band that its art may take: all of it, or what its window leaves.
fn beyond_title(ts: &Typesetter, band: Rect) -> Rect {
    match ts.theme.band.window {
        Some(left) => Rect { x: left.pt(), width: band.right() - left.pt(), ..band },
        None => band,
    }
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
    block.decorate_within(shapes, beyond_title(ts, band));
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

/// The same on a card, which is cut where it ends: the photograph fills its place, or hills do.
pub(super) fn scene_in(ts: &Typesetter, block: &mut Block, parcours: Option<usize>, area: Rect) {
    let from = block.marks.len();
    scene(ts, block, parcours, area, None);
    // A photograph may be larger than its place.
    for mark in &mut block.marks[from..] {
        mark.clip = Some(area.into());
    }
}

/// The colour a part of the way from one to another.
fn between(from: Colour, to: Colour, part: f64) -> Colour {
    let mix = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * part).round() as u8;
    Colour::rgb(mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue))
}

/// The wayfinding sign with one parcours lit, or all of them: a hexagon, a row of discs, or a numeral. The number of the parcours stands
/// in it, so that it says the same without colour.
pub(super) fn sign(ts: &mut Typesetter, block: &mut Block, lit: Option<usize>, area: Rect) {
    let colours: Vec<Colour> = ts.accents.iter().map(|accent| accent.vivid).collect();
    let off = ts.theme.palette.off;
    match (ts.theme.motif.kind, lit) {
        (MotifKind::Parcels, _) => {
            let shapes = motif::sign(area, colours.len(), lit, &colours, off, area.height * 0.0275);
            shapes.into_iter().for_each(|shape| block.decorate(shape));
            let (paper, ink) = (ts.theme.palette.paper, ts.theme.palette.ink);
            if let Some(number) = lit.filter(|_| colours.len() > 1) {
                let radius = (area.height * 0.2).max(Pt(LEAST_NUMERAL * 0.72));
                block.decorate(motif::disc(area.middle(), radius, paper));
                let side = radius * 1.3;
                numeral(ts, block, number, area.middle(), side, ink);
            }
        }
        (MotifKind::Relief, Some(parcours)) if colours.len() > 1 => {
            let (ground, ink) = numbered(ts, parcours);
            let radius = area.width.min(area.height) / 2.0;
            let middle = Point::new(area.x + area.width / 2.0, area.bottom() - radius);
            block.decorate(motif::disc(middle, radius, ground));
            let up = if radius.0 > LEAST_NUMERAL * 1.4 { radius * 0.22 } else { Pt::ZERO };
            numeral(ts, block, parcours, Point::new(middle.x, middle.y - up), radius * 0.9, ink);
            if up.0 > 0.0 {
                let half = radius * 0.62;
                let strip = Rect::new(middle.x - half, middle.y + radius * 0.42, half * 2.0, radius * 0.28);
                let shape = motif::hatch(ts.theme.motif.hatch(parcours), strip, ink);
                block.decorate_within(vec![shape], strip);
            }
        }
        (MotifKind::Relief, _) => motif::discs(area, lit, &colours).into_iter().for_each(|shape| block.decorate(shape)),
        (MotifKind::None, Some(parcours)) if colours.len() > 1 => {
            let strip = numeral_over_strip(ts, block, parcours, area, ts.accents[parcours].deep);
            self::strip(ts, block, parcours, strip, ts.theme.palette.paper);
        }
        (MotifKind::None, _) => {
            let step = area.width / colours.len().max(1) as f64;
            for parcours in 0..colours.len() {
                let bar = Rect::new(area.x + step * parcours as f64, area.y, step * 0.72, area.height);
                self::strip(ts, block, parcours, bar, ts.theme.palette.paper);
            }
        }
    }
}

/// The sign of one parcours on a ground of full colour: a numeral over its strip takes the colour of the text there.
pub(super) fn sign_on(ts: &mut Typesetter, block: &mut Block, parcours: usize, area: Rect, surface: Surface) {
    if ts.theme.motif.kind == MotifKind::None && ts.accents.len() > 1 {
        let strip = numeral_over_strip(ts, block, parcours, area, surface.text);
        strip_in(ts, block, parcours, strip, surface.text);
    } else {
        sign(ts, block, Some(parcours), area);
    }
}

/// Paints the number of a parcours; gives where its strip stands under it.
fn numeral_over_strip(ts: &mut Typesetter, block: &mut Block, parcours: usize, area: Rect, colour: Colour) -> Rect {
    let foot = area.height * 0.2;
    let room = (area.height - foot * 1.4).max(Pt(LEAST_NUMERAL * 0.75));
    let middle = Point::new(area.x + area.width / 2.0, area.y + room / 2.0);
    numeral(ts, block, parcours, middle, room * 1.35, colour);
    Rect::new(area.x, area.bottom() - foot, area.width, foot)
}

/// The number of a parcours as high as a band, even on the right and no wider than `room`.
pub(super) fn giant(ts: &mut Typesetter, block: &mut Block, parcours: usize, area: Rect, colour: Colour) {
    if ts.accents.len() < 2 {
        return;
    }
    let words = Words::own((parcours + 1).to_string());
    if let Some((text, baseline)) = as_high_as(ts, &words, area, colour) {
        ts.paint(block, &text, Owner::Artifact(Artifact::Decoration), area.right() - text.width(), baseline);
    }
}

/// The figures of a date as high as a place and no wider, from its left edge on: what a cover of type shows for art. They are read
/// elsewhere.
pub(super) fn huge_date(ts: &mut Typesetter, block: &mut Block, day: &Words, area: Rect, colour: Colour) {
    if let Some((text, baseline)) = as_high_as(ts, day, area, colour) {
        // Large type hangs a little to the left, so that its stems stand on the margin.
        let x = area.x - text.style.size * 0.04;
        ts.paint(block, &text, Owner::Artifact(Artifact::Decoration), x, baseline);
    }
}

/// Figures whose height is that of a place, lower where they would be wider; and their baseline. `None` where they would be small.
fn as_high_as(ts: &mut Typesetter, words: &Words, area: Rect, colour: Colour) -> Option<(SetText, Pt)> {
    if area.width.0 < LEAST_NUMERAL * 2.0 || area.height.0 < LEAST_NUMERAL * 2.0 {
        return None;
    }
    let style = ts.theme.types.cover_day.style(colour);
    let cap = ts.fonts.metrics(&style).cap_height / style.size;
    let wide = ts.set_plain(words, &style, UNBOUNDED).width() / style.size;
    let size = Pt((area.height.0 / cap).min(area.width.0 / wide.max(0.1)));
    let style = Style { size, leading: size * 1.2, ..style };
    Some((ts.set_plain(words, &style, UNBOUNDED), area.y + size * cap))
}

/// The forms of the parcours as a quilt, three abreast: what a poster shows where it has no photograph.
pub(super) fn forms(ts: &Typesetter, block: &mut Block, area: Rect, surface: Surface) {
    const ABREAST: usize = 3;
    const LEAST_TILES: usize = 6;
    /// Strips of a tile.
    const STRIPS: usize = 3;
    let count = ts.accents.len().max(LEAST_TILES).next_multiple_of(ABREAST);
    let seen = area.intersection(&ts.theme.page.trim_box());
    let side = seen.width / ABREAST as f64;
    // Down to the foot of the place, whatever its height.
    let rows = ((area.bottom() - seen.y) / side).ceil().max(1.0) as usize;
    let palette = &ts.theme.palette;
    let mut tile = |column: usize, row: usize| {
        let turn = (row % (count / ABREAST)) * ABREAST + column;
        let place = Rect::new(seen.x + side * column as f64, seen.y + side * row as f64, side, side);
        let (ground, figure) = match (column + row) % 3 {
            0 => (surface.ground, palette.paper),
            1 => (palette.paper, palette.ink),
            _ => (palette.ink, surface.ground),
        };
        // What is cut at the edge of the page goes on beyond it: no tile begins there.
        let left = if column == 0 { area.x } else { place.x };
        let right = if column + 1 == ABREAST { area.right() } else { place.right() };
        let up = if row == 0 { area.y } else { place.y };
        let wide = |y: Pt, bottom: Pt| Rect::new(left, y, right - left, bottom - y);
        block.decorate_within(vec![Shape::rect(wide(up, place.bottom()), ground)], area);
        let kind = ts.theme.motif.hatch(turn);
        let thick = side / STRIPS as f64;
        for n in 0..STRIPS {
            let top = if n == 0 { up } else { place.y + thick * n as f64 };
            let strip = wide(top, place.y + thick * (n + 1) as f64);
            block.decorate_within(vec![motif::hatch(kind, strip, figure)], strip.intersection(&area));
        }
    };
    for row in 0..rows {
        for column in 0..ABREAST {
            tile(column, row);
        }
    }
}

/// Points under which no numeral is set: small print shuts readers out.
const LEAST_NUMERAL: f64 = 8.0;

/// What a strip and its ground differ by at least, so that its form is seen (a contrast as in WCAG 2.1, 1.4.3).
const LEAST_FOR_A_FORM: f64 = 2.0;

/// A strip in the form of a parcours, in the first of its tones that is seen on `ground`.
pub(super) fn strip(ts: &Typesetter, block: &mut Block, parcours: usize, area: Rect, ground: Colour) {
    let accent = ts.accents[parcours];
    let seen = [accent.vivid, accent.mid].into_iter().find(|&tone| contrast(tone, ground) >= LEAST_FOR_A_FORM);
    let shape = motif::hatch(ts.theme.motif.hatch(parcours), area, seen.unwrap_or(accent.deep));
    block.decorate_within(vec![shape], area);
}

/// The same in a given colour.
pub(super) fn strip_in(ts: &Typesetter, block: &mut Block, parcours: usize, area: Rect, colour: Colour) {
    let shape = motif::hatch(ts.theme.motif.hatch(parcours), area, colour);
    block.decorate_within(vec![shape], area);
}

/// A square in the colour of a parcours with its number.
pub(super) fn square(ts: &mut Typesetter, block: &mut Block, parcours: usize, area: Rect) {
    let (ground, ink) = numbered(ts, parcours);
    if ts.accents.len() < 2 {
        return block.decorate(Shape::rect(area, ground));
    }
    let size = area.height * 0.8;
    // Two figures need more than a square.
    let more = (numeral_width(ts, parcours, size) + size * 0.15 - area.width).max(Pt::ZERO);
    let wide = Rect::new(area.x - more / 2.0, area.y, area.width + more, area.height);
    block.decorate(Shape::rect(wide, ground));
    numeral(ts, block, parcours, area.middle(), size, ink);
}

/// The tone of a parcours that a number can be read on, and the colour of the number.
fn numbered(ts: &Typesetter, parcours: usize) -> (Colour, Colour) {
    let (accent, palette) = (ts.accents[parcours], &ts.theme.palette);
    let read = [palette.paper, palette.ink].into_iter().find(|&ink| contrast(ink, accent.vivid) >= LEAST_FOR_A_NUMBER);
    read.map_or((accent.deep, palette.paper), |ink| (accent.vivid, ink))
}

/// Contrast of a number with its ground (WCAG 2.1, 1.4.3).
const LEAST_FOR_A_NUMBER: f64 = 4.5;

/// The number of a parcours in the middle of its sign; what it is, is said in words beside it.
fn numeral(ts: &mut Typesetter, block: &mut Block, parcours: usize, middle: Point, size: Pt, colour: Colour) {
    let style = numeral_style(ts, size, colour);
    let text = ts.set_plain(&Words::own((parcours + 1).to_string()), &style, UNBOUNDED);
    let height = ts.fonts.metrics(&style).cap_height;
    let baseline = middle.y + height / 2.0;
    ts.paint(block, &text, Owner::Artifact(Artifact::Decoration), middle.x - text.width() / 2.0, baseline);
}

fn numeral_style(ts: &Typesetter, size: Pt, colour: Colour) -> Style {
    let size = size.max(Pt(LEAST_NUMERAL));
    Style { size, leading: size * 1.2, figures: Figures::Lining, ..ts.theme.types.strong.style(colour) }
}

fn numeral_width(ts: &mut Typesetter, parcours: usize, size: Pt) -> Pt {
    let style = numeral_style(ts, size, ts.theme.palette.ink);
    ts.set_plain(&Words::own((parcours + 1).to_string()), &style, UNBOUNDED).width()
}

/// The width of a sign of a height. A hexagon stands on its point.
pub(super) fn sign_width(ts: &Typesetter, height: Pt) -> Pt {
    match ts.theme.motif.kind {
        MotifKind::Parcels => height * (3f64.sqrt() / 2.0),
        MotifKind::Relief | MotifKind::None => height,
    }
}

/// The accents as the motif needs them; near the centre each borrows from the one before it.
pub(super) fn tones(ts: &Typesetter, light: Colour) -> Vec<Tones> {
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
