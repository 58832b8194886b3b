//! The ink of glyphs, band by band: what touches a neighbour or the line below is seen before it is printed.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider};

/// Bands of an em, from [`LOWEST`] up.
const BANDS: usize = 56;
const BAND: f32 = 1.0 / 32.0;
const LOWEST: f32 = -0.5;

/// How far the ink of a glyph reaches to the left and to the right in each band, in ems from its origin.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Ink {
    bands: [Option<(f32, f32)>; BANDS],
    /// The first and the last band with ink.
    extent: Option<(usize, usize)>,
}

impl Default for Ink {
    fn default() -> Self {
        Ink { bands: [None; BANDS], extent: None }
    }
}

impl Ink {
    /// The ink of a glyph of a font, at a place on its axes.
    pub(super) fn of(font: &FontRef, location: LocationRef, glyph: u16, units_per_em: u16) -> Ink {
        let mut pen = Pen { ink: Ink::default(), at: (0.0, 0.0), start: (0.0, 0.0) };
        let scale = 1.0 / f32::from(units_per_em.max(1));
        if let Some(outline) = font.outline_glyphs().get(glyph.into()) {
            let mut scaled = Scaled { pen: &mut pen, scale };
            // A glyph that cannot be drawn has no ink; its font is refused elsewhere.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), location), &mut scaled);
        }
        let mut ink = pen.ink;
        let inked = |(band, reach): (usize, &Option<(f32, f32)>)| reach.map(|_| band);
        let mut inked = ink.bands.iter().enumerate().filter_map(inked);
        ink.extent = inked.next().map(|first| (first, inked.next_back().unwrap_or(first)));
        ink
    }

    /// Its lower and upper edge, in ems; `None` for a blank.
    pub(super) fn extent(&self) -> Option<(f32, f32)> {
        let edge = |band: usize| LOWEST + BAND * band as f32;
        self.extent.map(|(first, last)| (edge(first), edge(last) + BAND))
    }

    /// Each band with ink: its lower and upper edge, how far it reaches to the left and to the right.
    pub(super) fn reaches(&self) -> impl Iterator<Item = (f32, f32, f32, f32)> + '_ {
        self.bands.iter().enumerate().filter_map(|(band, reach)| {
            let (left, right) = (*reach)?;
            let bottom = LOWEST + BAND * band as f32;
            Some((bottom, bottom + BAND, left, right))
        })
    }

    fn reach(&mut self, band: usize, x: f32) {
        let reach = &mut self.bands[band];
        *reach = Some(reach.map_or((x, x), |(left, right)| (left.min(x), right.max(x))));
    }

    /// The white between this glyph and the next one, whose origin is `advance` further and `rise` higher; `None` where they have no
    /// band in common. Neighbouring bands count: two inks that are one above the other touch as well.
    pub(super) fn white(&self, next: &Ink, advance: f32, rise: f32) -> Option<f32> {
        let shift = (rise / BAND).round() as isize;
        let gaps = self.bands.iter().enumerate().filter_map(|(band, reach)| {
            let (_, right) = (*reach)?;
            let near = (-1..=1).filter_map(|step| {
                let other = usize::try_from(band as isize - shift + step).ok()?;
                next.bands.get(other).copied().flatten()
            });
            near.map(|(left, _)| advance + left - right).reduce(f32::min)
        });
        gaps.reduce(f32::min)
    }
}

/// Draws an outline into bands, its curves as short lines.
struct Pen {
    ink: Ink,
    at: (f32, f32),
    start: (f32, f32),
}

/// Lines of a curve.
const STEPS: usize = 8;

impl Pen {
    fn line(&mut self, to: (f32, f32)) {
        let from = std::mem::replace(&mut self.at, to);
        let (low, high) = if from.1 <= to.1 { (from, to) } else { (to, from) };
        let band = |y: f32| (((y - LOWEST) / BAND).floor().max(0.0) as usize).min(BANDS - 1);
        for n in band(low.1)..=band(high.1) {
            let (bottom, top) = (LOWEST + BAND * n as f32, LOWEST + BAND * (n + 1) as f32);
            let across = |y: f32| match high.1 - low.1 {
                rise if rise > 0.0 => low.0 + (high.0 - low.0) * ((y - low.1) / rise).clamp(0.0, 1.0),
                _ => low.0,
            };
            for x in [across(low.1.max(bottom)), across(high.1.min(top))] {
                self.ink.reach(n, x);
            }
            if high.1 == low.1 {
                self.ink.reach(n, high.0);
            }
        }
    }

    fn curve(&mut self, at: impl Fn(f32) -> (f32, f32)) {
        (1..=STEPS).for_each(|step| self.line(at(step as f32 / STEPS as f32)));
    }
}

struct Scaled<'p> {
    pen: &'p mut Pen,
    scale: f32,
}

impl Scaled<'_> {
    fn point(&self, x: f32, y: f32) -> (f32, f32) {
        (x * self.scale, y * self.scale)
    }
}

impl OutlinePen for Scaled<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.pen.at = self.point(x, y);
        self.pen.start = self.pen.at;
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.point(x, y);
        self.pen.line(to);
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, control, to) = (self.pen.at, self.point(cx, cy), self.point(x, y));
        self.pen.curve(|t| {
            let u = 1.0 - t;
            let mix = |a: f32, b: f32, c: f32| u * u * a + 2.0 * u * t * b + t * t * c;
            (mix(from.0, control.0, to.0), mix(from.1, control.1, to.1))
        });
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (from, one, two, to) = (self.pen.at, self.point(ax, ay), self.point(bx, by), self.point(x, y));
        self.pen.curve(|t| {
            let u = 1.0 - t;
            let mix = |a: f32, b: f32, c: f32, d: f32| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            (mix(from.0, one.0, two.0, to.0), mix(from.1, one.1, two.1, to.1))
        });
    }
    fn close(&mut self) {
        let start = self.pen.start;
        self.pen.line(start);
    }
}
