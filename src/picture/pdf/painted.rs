//! A page as pixels, small, for a look at it: what of it is inked, and in which colours. The objects are those that livret wrote itself, so
//! that few kinds are met; what is not painted here (pictures, tiles, masks) leaves the page without a look, as if it had not been tried.

mod paint;

use super::Drawing;
use super::resolve::{Objects, numbers};
use super::scanner::{Scanner, Token};
use lopdf::{Dictionary, Object, Stream};
use paint::{Ink, Space};
use resvg::tiny_skia::{FillRule, LineCap, LineJoin, Mask, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};
use std::rc::Rc;

/// Operators, forms unfolded: a look may not take longer than a drawing.
const MOST_OPERATORS: usize = 100_000;

/// Forms in forms.
const DEEPEST: usize = 24;

/// How what is drawn next is drawn.
#[derive(Clone)]
struct State {
    matrix: Transform,
    /// Of fills and of strokes.
    spaces: [Space; 2],
    inks: [Ink; 2],
    opacities: [f32; 2],
    /// The opacity of the groups around.
    veil: f32,
    line: Stroke,
    clip: Option<Rc<Mask>>,
}

struct Painter<'a> {
    objects: Objects<'a>,
    canvas: Pixmap,
    left: usize,
}

impl Drawing {
    /// The page, its longer side so many pixels; `None` for one that holds what is not painted here.
    pub(crate) fn painted(&self, side: f32) -> Option<Pixmap> {
        let (width, height) = (self.size.width.0 as f32, self.size.height.0 as f32);
        let scale = side / width.max(height);
        let pixels = |length: f32| ((length * scale).ceil().max(1.0)) as u32;
        let canvas = Pixmap::new(pixels(width), pixels(height))?;
        let mut painter = Painter { objects: Objects::new(&self.objects), canvas, left: MOST_OPERATORS };
        let Object::Stream(page) = self.objects.get(&self.root)? else { return None };
        let state = State {
            matrix: Transform::from_row(scale, 0.0, 0.0, -scale, 0.0, height * scale),
            spaces: [Space::Gray, Space::Gray],
            inks: [Ink::BLACK, Ink::BLACK],
            opacities: [1.0, 1.0],
            veil: 1.0,
            line: Stroke { miter_limit: 10.0, ..Stroke::default() },
            clip: None,
        };
        painter.form(page, state, 0)?;
        Some(painter.canvas)
    }
}

impl<'a> Painter<'a> {
    fn form(&mut self, form: &'a Stream, mut state: State, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        if let Some(matrix) = numbers(&form.dict, b"Matrix", &self.objects) {
            state.matrix = state.matrix.pre_concat(matrix_of(&matrix)?);
        }
        if let Some(area) = numbers(&form.dict, b"BBox", &self.objects) {
            let [left, bottom, right, top] = four(&area)?;
            // A box without extent shows nothing.
            let Some(area) = Rect::from_ltrb(left.min(right), bottom.min(top), left.max(right), bottom.max(top)) else {
                return Some(());
            };
            self.cut(&mut state, &PathBuilder::from_rect(area), FillRule::Winding)?;
        }
        if form.dict.has(b"Group") {
            state.veil *= state.opacities[0];
            state.opacities = [1.0, 1.0];
        }
        let resources = self.objects.dictionary(&form.dict, b"Resources");
        self.content(&form.content, resources, state, depth)
    }

    fn content(&mut self, bytes: &[u8], resources: Option<&'a Dictionary>, state: State, depth: usize) -> Option<()> {
        let base = state.matrix;
        let (mut state, mut saved) = (state, Vec::new());
        let mut path = PathBuilder::new();
        let mut current = (0.0, 0.0);
        let mut clips = None;
        let mut scanner = Scanner::new(bytes);
        let mut operands: Vec<Token> = Vec::new();
        while let Some(token) = scanner.next().ok()? {
            let Token::Operator(operator) = token else {
                operands.push(token);
                continue;
            };
            self.left = self.left.checked_sub(1)?;
            let values: Vec<f32> = operands.iter().filter_map(Token::number).map(|value| value as f32).collect();
            let name = operands.last().and_then(Token::name);
            let found = |kind: &[u8]| {
                let entries = self.objects.dictionary(resources?, kind)?;
                self.objects.get(entries, name?)
            };
            match (operator, values.as_slice()) {
                (b"q", _) => saved.push(state.clone()),
                (b"Q", _) => state = saved.pop().unwrap_or(state),
                (b"cm", values) => {
                    let matrix: Vec<f64> = values.iter().map(|&value| f64::from(value)).collect();
                    state.matrix = state.matrix.pre_concat(matrix_of(&matrix)?);
                }
                (b"w", [width]) => state.line.width = *width,
                (b"M", [limit]) => state.line.miter_limit = limit.max(1.0),
                (b"J", [cap]) => {
                    state.line.line_cap = [LineCap::Butt, LineCap::Round, LineCap::Square][*cap as usize % 3]
                }
                (b"j", [join]) => {
                    state.line.line_join = [LineJoin::Miter, LineJoin::Round, LineJoin::Bevel][*join as usize % 3];
                }
                (b"m", &[x, y]) => {
                    path.move_to(x, y);
                    current = (x, y);
                }
                (b"l", &[x, y]) => {
                    path.line_to(x, y);
                    current = (x, y);
                }
                (b"c", &[a, b, c, d, x, y]) => {
                    path.cubic_to(a, b, c, d, x, y);
                    current = (x, y);
                }
                (b"v", &[c, d, x, y]) => {
                    path.cubic_to(current.0, current.1, c, d, x, y);
                    current = (x, y);
                }
                (b"y", &[a, b, x, y]) => {
                    path.cubic_to(a, b, x, y, x, y);
                    current = (x, y);
                }
                (b"h", _) => path.close(),
                (b"re", &[x, y, width, height]) => {
                    path.move_to(x, y);
                    path.line_to(x + width, y);
                    path.line_to(x + width, y + height);
                    path.line_to(x, y + height);
                    path.close();
                    current = (x, y);
                }
                (b"W", _) => clips = Some(FillRule::Winding),
                (b"W*", _) => clips = Some(FillRule::EvenOdd),
                (b"n" | b"S" | b"s" | b"f" | b"f*" | b"B" | b"B*" | b"b" | b"b*", _) => {
                    let mut made = std::mem::replace(&mut path, PathBuilder::new());
                    if matches!(operator, b"s" | b"b" | b"b*") {
                        made.close();
                    }
                    let made = made.finish();
                    if let Some(made) = &made {
                        self.painted(operator, made, &state);
                    }
                    if let Some(rule) = clips.take() {
                        match &made {
                            Some(made) => self.cut(&mut state, made, rule)?,
                            None => state.clip = Mask::new(self.canvas.width(), self.canvas.height()).map(Rc::new),
                        }
                    }
                }
                (b"g" | b"rg" | b"k" | b"G" | b"RG" | b"K", values) => {
                    let stroke = usize::from(operator[0].is_ascii_uppercase());
                    let space = match values.len() {
                        1 => Space::Gray,
                        3 => Space::Rgb,
                        _ => Space::Cmyk,
                    };
                    state.inks[stroke] = Ink::Plain(space.colour(values)?);
                    state.spaces[stroke] = space;
                }
                (b"cs" | b"CS", _) => {
                    let stroke = usize::from(operator == b"CS");
                    let space = match Space::of_name(name?) {
                        Some(space) => space,
                        None => Space::read(found(b"ColorSpace")?, self.objects)?,
                    };
                    state.inks[stroke] = Ink::Plain(space.initial());
                    state.spaces[stroke] = space;
                }
                (b"sc" | b"scn" | b"SC" | b"SCN", values) => {
                    let stroke = usize::from(operator[0] == b'S');
                    state.inks[stroke] = if state.spaces[stroke] == Space::Pattern {
                        let told = found(b"Pattern")?.as_dict().ok()?;
                        let shading = self.objects.dictionary(told, b"Shading")?;
                        let matrix = numbers(told, b"Matrix", &self.objects);
                        let matrix = matrix.map_or(Some(Transform::identity()), |matrix| matrix_of(&matrix))?;
                        Ink::of_shading(shading, base.pre_concat(matrix), self.objects)?
                    } else {
                        Ink::Plain(state.spaces[stroke].colour(values)?)
                    };
                }
                (b"sh", _) => {
                    let shading = match found(b"Shading")? {
                        Object::Dictionary(told) => told,
                        _ => return None,
                    };
                    let ink = Ink::of_shading(shading, state.matrix, self.objects)?;
                    let whole = Rect::from_xywh(0.0, 0.0, self.canvas.width() as f32, self.canvas.height() as f32)?;
                    let mut paint = Paint::default();
                    ink.put(&mut paint, Transform::identity(), state.veil * state.opacities[0])?;
                    self.canvas.fill_path(
                        &PathBuilder::from_rect(whole),
                        &paint,
                        FillRule::Winding,
                        Transform::identity(),
                        state.clip.as_deref(),
                    );
                }
                (b"gs", _) => {
                    let told = found(b"ExtGState")?.as_dict().ok()?;
                    if self.objects.get(told, b"SMask").is_some_and(|mask| !matches!(mask, Object::Name(_))) {
                        return None;
                    }
                    let value = |key: &[u8]| self.objects.get(told, key)?.as_float().ok();
                    for (n, key) in [&b"ca"[..], b"CA"].into_iter().enumerate() {
                        state.opacities[n] = value(key).unwrap_or(state.opacities[n]);
                    }
                    state.line.width = value(b"LW").unwrap_or(state.line.width);
                }
                (b"Do", _) => {
                    let Object::Stream(shown) = found(b"XObject")? else { return None };
                    if shown.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind != b"Form") {
                        return None;
                    }
                    self.form(shown, state.clone(), depth + 1)?;
                }
                // Dashes are a matter of detail.
                _ => {}
            }
            operands.clear();
        }
        Some(())
    }

    fn painted(&mut self, operator: &[u8], path: &Path, state: &State) {
        let clip = state.clip.as_deref();
        let back = state.matrix.invert().unwrap_or_default();
        let rule = if operator.ends_with(b"*") { FillRule::EvenOdd } else { FillRule::Winding };
        let mut paint = Paint::default();
        if matches!(operator[0], b'f' | b'B' | b'b')
            && state.inks[0].put(&mut paint, back, state.veil * state.opacities[0]).is_some()
        {
            self.canvas.fill_path(path, &paint, rule, state.matrix, clip);
        }
        if matches!(operator[0], b'S' | b's' | b'B' | b'b')
            && state.inks[1].put(&mut paint, back, state.veil * state.opacities[1]).is_some()
        {
            self.canvas.stroke_path(path, &paint, &state.line, state.matrix, clip);
        }
    }

    fn cut(&self, state: &mut State, path: &Path, rule: FillRule) -> Option<()> {
        let mut mask = match &state.clip {
            Some(clip) => (**clip).clone(),
            None => {
                let mut mask = Mask::new(self.canvas.width(), self.canvas.height())?;
                mask.invert();
                mask
            }
        };
        mask.intersect_path(path, rule, true, state.matrix);
        state.clip = Some(Rc::new(mask));
        Some(())
    }
}

fn four(values: &[f64]) -> Option<[f32; 4]> {
    let values: [f64; 4] = values.try_into().ok()?;
    Some(values.map(|value| value as f32))
}

fn matrix_of(values: &[f64]) -> Option<Transform> {
    let [a, b, c, d, e, f]: [f64; 6] = values.try_into().ok()?;
    Some(Transform::from_row(a as f32, b as f32, c as f32, d as f32, e as f32, f as f32))
}
