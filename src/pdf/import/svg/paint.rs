//! Colours, gradients and patterns of fills and strokes.

use super::canvas::{self, Canvas, real, reals, shading_pattern};
use super::masks::opacity_mask;
use super::{Drawing, Transparency, roomy};
use crate::pdf::object::{dict, name};
use lopdf::{Dictionary, Object, ObjectId, Stream};
use resvg::tiny_skia::{Point, Rect};
use resvg::usvg::{BaseGradient, Color, Fill, Opacity, Paint, Path, Pattern, SpreadMethod, Stop, Transform};

/// Times a gradient that repeats is written out. What repeats oftener across one shape is too fine for paper.
const MOST_REPEATS: f32 = 200.0;

/// Tiles of a pattern that are laid one by one.
const MOST_TILES: i64 = 2_000;

/// The circle or the line that a gradient runs along: two circles (x, y, radius), or two points.
#[derive(Clone, Copy)]
enum Run {
    Line([f32; 4]),
    Circles([f32; 6]),
}

impl Run {
    /// The same gradient from one of its repeats to another.
    fn stretched(self, from: f32, to: f32) -> Run {
        let between = |start: f32, end: f32, at: f32| start + (end - start) * at;
        match self {
            Run::Line([x1, y1, x2, y2]) => {
                Run::Line([between(x1, x2, from), between(y1, y2, from), between(x1, x2, to), between(y1, y2, to)])
            }
            Run::Circles([x1, y1, r1, x2, y2, r2]) => {
                let circle = |at| [between(x1, x2, at), between(y1, y2, at), between(r1, r2, at).max(0.0)];
                let ([a, b, c], [d, e, f]) = (circle(from), circle(to));
                Run::Circles([a, b, c, d, e, f])
            }
        }
    }

    /// The first and the last repeat that these corners see.
    fn seen(self, corners: [Point; 4]) -> (f32, f32) {
        let ats: Vec<f32> = match self {
            Run::Line([x1, y1, x2, y2]) => {
                let (dx, dy) = (x2 - x1, y2 - y1);
                let length = dx * dx + dy * dy;
                corners.iter().map(|corner| ((corner.x - x1) * dx + (corner.y - y1) * dy) / length).collect()
            }
            Run::Circles([x1, y1, r1, x2, y2, r2]) => {
                // No corner is farther than by its distance from the centres, measured in what the circles grow.
                let growth = (r2 - r1 - (x2 - x1).hypot(y2 - y1)).max((r2 - r1) * 0.05).max(f32::MIN_POSITIVE);
                let farthest = corners.iter().map(|corner| (corner.x - x1).hypot(corner.y - y1));
                vec![0.0, (farthest.fold(0.0, f32::max) - r1) / growth]
            }
        };
        let least = ats.iter().copied().fold(0.0, f32::min).floor().max(-MOST_REPEATS);
        let most = ats.iter().copied().fold(1.0, f32::max).ceil().min(MOST_REPEATS);
        (least, most)
    }
}

impl Drawing {
    /// Draws with a paint: its colour or pattern is chosen, its opacity set, and all is as before afterwards.
    pub(super) fn painted(
        &mut self,
        canvas: &mut Canvas,
        paint: &Paint,
        opacity: Opacity,
        bounds: Rect,
        stroke: bool,
        draw: impl FnOnce(&mut Canvas),
    ) -> Result<(), String> {
        if opacity == Opacity::ZERO {
            return Ok(());
        }
        canvas.save();
        let mut settings = Dictionary::new();
        if opacity != Opacity::ONE {
            settings.set(if stroke { "CA" } else { "ca" }, real(opacity.get()));
        }
        match paint {
            Paint::Color(colour) => canvas.colour(&self.parts(*colour), stroke),
            Paint::LinearGradient(gradient) => {
                let run = Run::Line([gradient.x1(), gradient.y1(), gradient.x2(), gradient.y2()]);
                self.gradient(canvas, gradient, run, opacity, bounds, stroke, &mut settings);
            }
            Paint::RadialGradient(gradient) => {
                let (focus, circle) = ([gradient.fx(), gradient.fy()], [gradient.cx(), gradient.cy()]);
                let [[x1, y1], [x2, y2]] = [focus, circle];
                let run = Run::Circles([x1, y1, gradient.fr().get(), x2, y2, gradient.r().get()]);
                self.gradient(canvas, gradient, run, opacity, bounds, stroke, &mut settings);
            }
            Paint::Pattern(pattern) => {
                let pattern = self.tiles(pattern, canvas.moved)?;
                canvas.pattern(pattern, stroke);
            }
        }
        if !settings.is_empty() {
            let settings = self.add(settings);
            canvas.settings(settings);
        }
        draw(canvas);
        canvas.restore();
        Ok(())
    }

    /// A colour as it is written: its luminance in a mask (CSS Masking 1, 7.10.1).
    fn parts(&self, colour: Color) -> Vec<f32> {
        let [red, green, blue] = [colour.red, colour.green, colour.blue].map(|part| f32::from(part) / 255.0);
        if self.grey { vec![0.2125 * red + 0.7154 * green + 0.0721 * blue] } else { vec![red, green, blue] }
    }

    #[allow(clippy::too_many_arguments)]
    fn gradient(
        &mut self,
        canvas: &mut Canvas,
        gradient: &BaseGradient,
        run: Run,
        opacity: Opacity,
        bounds: Rect,
        stroke: bool,
        settings: &mut Dictionary,
    ) {
        let (run, stops) = unrolled(gradient, run, bounds);
        let colours: Vec<(f32, Vec<f32>)> = stops.iter().map(|&(at, stop)| (at, self.parts(stop.color()))).collect();
        let space = if self.grey { "DeviceGray" } else { "DeviceRGB" };
        let shading = self.shading(run, &colours, space);
        let pattern = self.add(shading_pattern(shading, canvas.moved.pre_concat(gradient.transform())));
        canvas.pattern(pattern, stroke);
        if stops.iter().any(|(_, stop)| stop.opacity() != Opacity::ONE) {
            let opacities: Vec<(f32, Vec<f32>)> =
                stops.iter().map(|&(at, stop)| (at, vec![stop.opacity().get()])).collect();
            let shading = self.shading(run, &opacities, "DeviceGray");
            let pattern = self.add(shading_pattern(shading, gradient.transform()));
            let mut veil = Canvas::default();
            veil.pattern(pattern, false);
            veil.path(&resvg::tiny_skia::PathBuilder::from_rect(bounds));
            veil.fill(resvg::usvg::FillRule::NonZero);
            let form = self.form(veil, bounds, Some(Transparency { isolated: true, grey: true }));
            *settings = opacity_mask(form, opacity.get());
        }
    }

    fn shading(&mut self, run: Run, stops: &[(f32, Vec<f32>)], space: &str) -> ObjectId {
        let function = function(stops);
        let (kind, coordinates) = match run {
            Run::Line(points) => (2, reals(points)),
            Run::Circles(circles) => (3, reals(circles)),
        };
        self.add(dict([
            ("ShadingType", Object::Integer(kind)),
            ("ColorSpace", name(space)),
            ("Coords", coordinates),
            ("Function", function),
            ("Extend", vec![Object::Boolean(true), Object::Boolean(true)].into()),
        ]))
    }

    /// Lays the tiles of a pattern one by one under the outline that they fill: some viewers round the tiles of a PDF to whole pixels,
    /// and leave seams between them. `false`, and nothing done, where they are too many.
    pub(super) fn laid(
        &mut self,
        canvas: &mut Canvas,
        pattern: &Pattern,
        path: &Path,
        fill: &Fill,
    ) -> Result<bool, String> {
        let (area, bounds) = (pattern.rect(), path.bounding_box());
        let seen = pattern.transform().invert().and_then(|back| bounds.transform(back));
        let Some(seen) = seen else { return Ok(false) };
        let steps = |from: f32, to: f32, start: f32, step: f32| {
            (((from - start) / step).floor() as i64, ((to - start) / step).ceil() as i64)
        };
        let (left, right) = steps(seen.left(), seen.right(), area.x(), area.width());
        let (top, bottom) = steps(seen.top(), seen.bottom(), area.y(), area.height());
        if (right - left).saturating_mul(bottom - top) > MOST_TILES {
            return Ok(false);
        }
        let mut tile = Canvas::default();
        self.group(&mut tile, pattern.root())?;
        let edges = Rect::from_xywh(0.0, 0.0, area.width(), area.height()).ok_or("its pattern has no size")?;
        let tile = self.form(tile, edges, None);
        let mut tiles = Canvas::default();
        tiles.path(path.data());
        tiles.clip(fill.rule());
        tiles.transform(pattern.transform());
        for (column, row) in (top..bottom).flat_map(|row| (left..right).map(move |column| (column, row))) {
            let (x, y) = (area.x() + column as f32 * area.width(), area.y() + row as f32 * area.height());
            tiles.save();
            tiles.transform(Transform::from_translate(x, y));
            tiles.show(tile);
            tiles.restore();
        }
        let apart = Transparency { isolated: true, grey: false };
        let tiles = self.form(tiles, roomy(bounds), (fill.opacity() != Opacity::ONE).then_some(apart));
        canvas.save();
        if fill.opacity() != Opacity::ONE {
            let settings = self.add(Dictionary::from_iter([("ca", real(fill.opacity().get()))]));
            canvas.settings(settings);
        }
        canvas.show(tiles);
        canvas.restore();
        Ok(true)
    }

    fn tiles(&mut self, pattern: &Pattern, moved: Transform) -> Result<ObjectId, String> {
        let area = pattern.rect();
        let mut inner = Canvas::default();
        self.group(&mut inner, pattern.root())?;
        let (content, resources) = inner.finish();
        let placed = moved.pre_concat(pattern.transform()).pre_translate(area.x(), area.y());
        let tiles = dict([
            ("Type", name("Pattern")),
            ("PatternType", Object::Integer(1)),
            ("PaintType", Object::Integer(1)),
            ("TilingType", Object::Integer(1)),
            ("BBox", reals([0.0, 0.0, area.width(), area.height()])),
            ("XStep", real(area.width())),
            ("YStep", real(area.height())),
            ("Matrix", canvas::matrix(placed)),
            ("Resources", resources.into()),
        ]);
        Ok(self.add(Stream::new(tiles, content)))
    }
}

/// A gradient that ends where it ends: one that repeats is written out as often as its shape sees it.
fn unrolled(gradient: &BaseGradient, run: Run, bounds: Rect) -> (Run, Vec<(f32, Stop)>) {
    let own: Vec<(f32, Stop)> = gradient.stops().iter().map(|stop| (stop.offset().get(), *stop)).collect();
    if gradient.spread_method() == SpreadMethod::Pad {
        return (run, own);
    }
    let Some(back) = gradient.transform().invert() else { return (run, own) };
    let mut corners = [
        Point::from_xy(bounds.left(), bounds.top()),
        Point::from_xy(bounds.right(), bounds.top()),
        Point::from_xy(bounds.right(), bounds.bottom()),
        Point::from_xy(bounds.left(), bounds.bottom()),
    ];
    back.map_points(&mut corners);
    let (from, to) = run.seen(corners);
    let mut stops = Vec::new();
    for repeat in from as i32..to as i32 {
        let turned = gradient.spread_method() == SpreadMethod::Reflect && repeat.rem_euclid(2) == 1;
        let place = |at: f32| (repeat as f32 + at - from) / (to - from);
        // Each repeat holds its end colours to its ends.
        let first = own.first().map(|&(_, stop)| (0.0, stop));
        let last = own.last().map(|&(_, stop)| (1.0, stop));
        let whole = first.into_iter().chain(own.iter().copied()).chain(last);
        if turned {
            let turned: Vec<(f32, Stop)> = whole.map(|(at, stop)| (1.0 - at, stop)).collect();
            stops.extend(turned.into_iter().rev().map(|(at, stop)| (place(at), stop)));
        } else {
            stops.extend(whole.map(|(at, stop)| (place(at), stop)));
        }
    }
    (run.stretched(from, to), stops)
}

/// Straight from stop to stop (ISO 32000-1, 7.10.4). Stops at one place are a hard edge.
fn function(stops: &[(f32, Vec<f32>)]) -> Object {
    let mut all: Vec<(f32, &Vec<f32>)> = stops.iter().map(|(at, parts)| (at.clamp(0.0, 1.0), parts)).collect();
    let (Some(&first), Some(&last)) = (all.first(), all.last()) else { return Object::Null };
    if first.0 > 0.0 {
        all.insert(0, (0.0, first.1));
    }
    if last.0 < 1.0 {
        all.push((1.0, last.1));
    }
    let straight = |from: &Vec<f32>, to: &Vec<f32>| {
        let parts = |parts: &Vec<f32>| Object::Array(parts.iter().map(|&part| real(part)).collect());
        Object::Dictionary(dict([
            ("FunctionType", Object::Integer(2)),
            ("Domain", reals([0.0, 1.0])),
            ("C0", parts(from)),
            ("C1", parts(to)),
            ("N", Object::Integer(1)),
        ]))
    };
    let pieces: Vec<(f32, Object)> = all
        .windows(2)
        .filter(|pair| pair[1].0 - pair[0].0 > 1e-6)
        .map(|pair| (pair[1].0, straight(pair[0].1, pair[1].1)))
        .collect();
    if let [(_, only)] = pieces.as_slice() {
        return only.clone();
    }
    let bounds: Vec<Object> = pieces[..pieces.len() - 1].iter().map(|(end, _)| real(*end)).collect();
    let encode: Vec<Object> = pieces.iter().flat_map(|_| [0, 1].map(Object::Integer)).collect();
    Object::Dictionary(dict([
        ("FunctionType", Object::Integer(3)),
        ("Domain", reals([0.0, 1.0])),
        ("Bounds", bounds.into()),
        ("Encode", encode.into()),
        ("Functions", pieces.into_iter().map(|(_, piece)| piece).collect::<Vec<_>>().into()),
    ]))
}
