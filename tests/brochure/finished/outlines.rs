//! What is drawn on a page, as a viewer sees it: letters by their outlines, shapes by their edges, in the order of painting.
//!
//! The operators are carried out by a renderer that has no part in writing them; instead of painting, everything is noted down. Lengths
//! are points, the origin is the top left of the page.

use hayro::hayro_interpret::font::{Glyph, GlyphRun};
use hayro::hayro_interpret::hayro_cmap::BfString;
use hayro::hayro_interpret::util::TransformExt;
use hayro::hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, Paint, SoftMask, interpret_page,
};
use hayro::hayro_syntax::Pdf;
use hayro::kurbo::{self, BezPath, Line, ParamCurve, ParamCurveNearest, PathEl, Point, Rect, Shape as _, Stroke};

/// How far a flattened curve may lie from the curve, in points.
const FLAT: f64 = 0.05;

/// A page as it is drawn.
#[derive(Debug, Default)]
pub struct Drawn {
    pub letters: Vec<Letter>,
    pub shapes: Vec<Shape>,
}

/// A glyph of the page.
#[derive(Debug)]
pub struct Letter {
    pub text: String,
    pub outline: Outline,
    /// Its turn among all that is painted.
    pub turn: usize,
}

/// A filled or stroked path, or a picture.
#[derive(Debug)]
pub struct Shape {
    pub outline: Outline,
    /// `None` for a picture, which has many.
    pub colour: Option<[u8; 3]>,
    /// Nothing is seen of it elsewhere.
    pub window: Rect,
    pub turn: usize,
}

/// Lines around an area.
#[derive(Debug)]
pub struct Outline {
    pub edges: Vec<Line>,
    pub bounds: Rect,
    path: BezPath,
}

impl Outline {
    fn of(path: &BezPath) -> Outline {
        let mut flat = BezPath::new();
        kurbo::flatten(path.iter(), FLAT, |element| flat.push(element));
        let (mut edges, mut start, mut pen) = (Vec::new(), Point::ZERO, Point::ZERO);
        for element in flat.elements() {
            match *element {
                PathEl::MoveTo(to) => (start, pen) = (to, to),
                PathEl::LineTo(to) => {
                    edges.push(Line::new(pen, to));
                    pen = to;
                }
                PathEl::ClosePath => {
                    edges.push(Line::new(pen, start));
                    pen = start;
                }
                _ => unreachable!("a flattened path has no curves"),
            }
        }
        Outline { edges, bounds: flat.bounding_box(), path: flat }
    }

    pub fn holds(&self, point: Point) -> bool {
        self.bounds.contains(point) && self.path.winding(point) != 0
    }

    /// How near an edge comes to it; nothing where it runs through.
    pub fn distance(&self, edge: Line) -> f64 {
        if self.holds(edge.midpoint()) {
            return 0.0;
        }
        self.edges.iter().map(|own| between(*own, edge)).fold(f64::INFINITY, f64::min)
    }

    pub fn crosses(&self, other: &Outline) -> bool {
        let near = self.bounds.intersect(other.bounds);
        if near.width() <= 0.0 || near.height() <= 0.0 {
            return false;
        }
        let inside = |edge: &&Line| edge.bounding_box().overlaps(near);
        let others: Vec<&Line> = other.edges.iter().filter(inside).collect();
        self.edges.iter().filter(inside).any(|own| others.iter().any(|edge| meet(*own, **edge)))
    }
}

/// Whether two lines meet.
fn meet(one: Line, other: Line) -> bool {
    let side = |line: Line, point: Point| (line.p1 - line.p0).cross(point - line.p0);
    let parted = |line: Line, by: Line| side(by, line.p0) * side(by, line.p1) < 0.0;
    parted(one, other) && parted(other, one)
}

fn between(one: Line, other: Line) -> f64 {
    if meet(one, other) {
        return 0.0;
    }
    let to = |line: Line, point: Point| line.nearest(point, FLAT).distance_sq.sqrt();
    to(one, other.p0).min(to(one, other.p1)).min(to(other, one.p0)).min(to(other, one.p1))
}

impl Shape {
    /// Its edges where they are seen: its own, and those of the window that cuts it.
    pub fn edges(&self) -> impl Iterator<Item = Line> {
        let window = self.window;
        let cut = !window.contains_rect(self.outline.bounds);
        let corners = [(window.x0, window.y0), (window.x1, window.y0), (window.x1, window.y1), (window.x0, window.y1)];
        let frame = (0..4).map(move |n| Line::new(corners[n], corners[(n + 1) % 4]));
        self.outline.edges.iter().copied().chain(frame.filter(move |_| cut))
    }

    pub fn covers(&self, point: Point) -> bool {
        self.window.contains(point) && self.outline.holds(point)
    }
}

impl Drawn {
    /// The turn and the colour of what is seen at a point before a turn, 0 and white for the paper; no colour over a picture.
    pub fn seen_at(&self, point: Point, before: usize) -> (usize, Option<[u8; 3]>) {
        let seen = self.shapes.iter().rev().find(|shape| shape.turn < before && shape.covers(point));
        seen.map_or((0, Some([255; 3])), |shape| (shape.turn, shape.colour))
    }
}

/// The part of a line inside a box.
pub fn inside(line: Line, area: Rect) -> Option<Line> {
    let (mut from, mut to) = (0.0f64, 1.0f64);
    let along = line.p1 - line.p0;
    for (start, step, low, high) in [(line.p0.x, along.x, area.x0, area.x1), (line.p0.y, along.y, area.y0, area.y1)] {
        if step.abs() < 1e-9 {
            if start < low || start > high {
                return None;
            }
            continue;
        }
        let (one, other) = ((low - start) / step, (high - start) / step);
        (from, to) = (from.max(one.min(other)), to.min(one.max(other)));
    }
    (from <= to).then(|| line.subsegment(from..to))
}

/// Every page of a file, drawn.
pub fn read(bytes: &[u8]) -> Vec<Drawn> {
    let file = Pdf::new(bytes.to_vec()).expect("the file opens");
    let cache = InterpreterCache::new();
    let pages = file.pages();
    pages
        .iter()
        .map(|page| {
            let (width, height) = page.render_dimensions();
            let area = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
            let transform = page.initial_transform(true).to_kurbo();
            let mut context = Context::new(transform, area, &cache, page.xref(), InterpreterSettings::default());
            let mut tracer = Tracer { drawn: Drawn::default(), windows: vec![area], turn: 0 };
            interpret_page(page, &mut context, &mut tracer);
            tracer.drawn
        })
        .collect()
}

/// Notes down what a renderer would paint.
struct Tracer {
    drawn: Drawn,
    windows: Vec<Rect>,
    turn: usize,
}

impl Tracer {
    fn window(&self) -> Rect {
        *self.windows.last().expect("the page itself is one")
    }

    fn next(&mut self) -> usize {
        self.turn += 1;
        self.turn
    }

    fn note(&mut self, path: &BezPath, colour: Option<[u8; 3]>) {
        let (outline, window, turn) = (Outline::of(path), self.window(), self.next());
        self.drawn.shapes.push(Shape { outline, colour, window, turn });
    }
}

fn colour_of(paint: &Paint<'_>) -> Option<[u8; 3]> {
    match paint {
        Paint::Color(colour) => {
            let [red, green, blue, _] = colour.to_rgba().to_rgba8();
            Some([red, green, blue])
        }
        Paint::Pattern(_) => None,
    }
}

impl<'a> Device<'a> for Tracer {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'a>, mode: &DrawMode) {
        let colour = colour_of(&props.paint);
        let stroke = match mode {
            DrawMode::Fill(_) => None,
            DrawMode::Stroke(stroke) | DrawMode::FillAndStroke(_, stroke) => Some(stroke),
            DrawMode::Invisible => return,
        };
        if !matches!(mode, DrawMode::Stroke(_)) {
            self.note(&(props.transform * path.clone()), colour);
        }
        if let Some(stroke) = stroke {
            let style = Stroke::new(f64::from(stroke.line_width)).with_caps(kurbo::Cap::Butt);
            let drawn = kurbo::stroke(path.iter(), &style, &kurbo::StrokeOpts::default(), FLAT);
            self.note(&(props.transform * drawn), colour);
        }
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, mode: &DrawMode) {
        if matches!(mode, DrawMode::Invisible) {
            return;
        }
        for placed in run.glyphs() {
            let glyph: &Glyph<'_> = placed;
            let Glyph::Outline(outline) = glyph else { continue };
            let path = props.transform * placed.transform() * outline.outline();
            let text = match glyph.as_unicode() {
                Some(BfString::Char(letter)) => letter.to_string(),
                Some(BfString::String(letters)) => letters,
                None => String::new(),
            };
            let (outline, turn) = (Outline::of(&path), self.next());
            if !outline.edges.is_empty() {
                self.drawn.letters.push(Letter { text, outline, turn });
            }
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, props: ImageDrawProps<'a>) {
        let (width, height) = (f64::from(image.width()), f64::from(image.height()));
        let mut inked = Rect::new(0.0, 0.0, width, height);
        if let Image::Raster(raster) = &image {
            raster.with_rgba(
                |_, alpha| {
                    let Some(alpha) = alpha else { return };
                    // What a file leaves clear around its picture is not seen.
                    let (across, scale_x, scale_y) =
                        (alpha.width as usize, width / f64::from(alpha.width), height / f64::from(alpha.height));
                    let seen = alpha.data.iter().enumerate().filter(|(_, alpha)| **alpha > 8);
                    let pixels = seen.map(|(n, _)| {
                        let (x, y) = ((n % across) as f64, (n / across) as f64);
                        Rect::new(x * scale_x, y * scale_y, (x + 1.0) * scale_x, (y + 1.0) * scale_y)
                    });
                    inked = pixels.reduce(|all, pixel| all.union(pixel)).unwrap_or(Rect::ZERO);
                },
                None,
            );
        }
        if inked.width() > 0.0 {
            self.note(&(props.transform * inked.to_path(FLAT)), None);
        }
    }

    fn push_clip_path(&mut self, clip: &ClipPath) {
        let window = self.window().intersect(clip.path.bounding_box());
        self.windows.push(window);
    }

    fn pop_clip(&mut self) {
        self.windows.pop();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}

    fn pop_transparency_group(&mut self) {}
}

#[test]
fn lines_are_cut_at_the_edges_of_a_box() {
    let area = Rect::new(0.0, 0.0, 10.0, 10.0);
    assert_eq!(inside(Line::new((-5.0, 5.0), (5.0, 5.0)), area), Some(Line::new((0.0, 5.0), (5.0, 5.0))));
    assert_eq!(inside(Line::new((-5.0, 15.0), (5.0, 15.0)), area), None);
}
