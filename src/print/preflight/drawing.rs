//! The operators of a page and of what it shows (ISO 32000-1, annex A), as far as they say where something is painted, how thick and in
//! which inks.

use super::Finding;
use super::coverage::{Lines, Stretches, common};
use crate::print::press::LARGE_TYPE;
use crate::units::Pt;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use std::collections::BTreeMap;

type Matrix = [f64; 6];
type Polygon = Vec<(f64, f64)>;

/// Forms within forms: deeper is a loop.
const DEEPEST: usize = 16;
/// Pieces that a curve is cut into.
const PIECES: usize = 8;
/// Offset plates hold no thinner line, in points.
const THINNEST: f64 = 0.25;
/// What counts as a line rather than a dot, in points.
const LINE: f64 = 4.0;
/// Letters with more of black, or of all three other inks, look black.
const BLACK: f64 = 0.85;
const THREE: f64 = 0.7;
/// A trace of an ink shows no coloured edge.
const TRACE: f64 = 0.05;

#[derive(Clone)]
struct State {
    matrix: Matrix,
    clip: Vec<Stretches>,
    /// Parts of the four inks; `None` for an ink of its own or a pattern, which is taken for painted.
    fill: Option<[f64; 4]>,
    width: f64,
    size: f64,
}

/// Reads the operators of one page.
pub(super) struct Reader<'a> {
    file: &'a Document,
    lines: Lines,
    /// The picture that is being read.
    picture: Option<usize>,
    black: Option<(Option<usize>, [f64; 4])>,
    /// The thinnest line of each picture.
    thin: BTreeMap<usize, f64>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(file: &'a Document, lines: Lines) -> Reader<'a> {
        Reader { file, lines, picture: None, black: None, thin: BTreeMap::new() }
    }

    pub(super) fn page(&mut self, id: ObjectId) -> Result<(), lopdf::Error> {
        let resources = self.file.get_dictionary(id)?.get(b"Resources").ok();
        let resources = resources.and_then(|resources| self.dictionary(resources));
        let content = self.file.get_page_content(id);
        let state = State {
            matrix: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
            clip: self.lines.whole(),
            fill: Some([0.0, 0.0, 0.0, 1.0]),
            width: 1.0,
            size: 0.0,
        };
        self.content(&content, resources, state, 0)
    }

    /// What there is to say of the page.
    pub(super) fn found(self, page: usize) -> Vec<Finding> {
        let mut found = Vec::new();
        if let Some((length, picture)) = self.lines.unbled() {
            found.push(Finding::Unbled { page, picture, length });
        }
        if let Some((picture, inks)) = self.black {
            found.push(Finding::RichBlack { page, picture, inks: inks.map(|part| part * 100.0) });
        }
        found.extend(self.thin.into_iter().map(|(picture, width)| Finding::Thin { page, picture, width: Pt(width) }));
        found
    }

    fn dictionary(&self, object: &'a Object) -> Option<&'a Dictionary> {
        self.file.dereference(object).ok()?.1.as_dict().ok()
    }

    fn content(
        &mut self,
        content: &[u8],
        resources: Option<&'a Dictionary>,
        mut state: State,
        depth: usize,
    ) -> Result<(), lopdf::Error> {
        let mut saved: Vec<State> = Vec::new();
        let mut path: Vec<Polygon> = Vec::new();
        // Whether the path is to clip, and by which rule.
        let mut clips: Option<bool> = None;
        let (mut text, mut line): (Matrix, Matrix) = ([1.0, 0.0, 0.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
        for operation in Content::decode(content)?.operations {
            let numbers = numbers(&operation);
            let place = |n: usize| -> (f64, f64) {
                let at = |n: usize| numbers.get(n).copied().unwrap_or_default();
                applied(&state.matrix, (at(n), at(n + 1)))
            };
            match operation.operator.as_str() {
                "q" => saved.push(state.clone()),
                "Q" => state = saved.pop().unwrap_or(state),
                "cm" => {
                    if let Ok(matrix) = Matrix::try_from(numbers) {
                        state.matrix = times(&matrix, &state.matrix);
                    }
                }
                "w" => state.width = numbers.first().copied().unwrap_or(state.width),
                "k" => state.fill = numbers.try_into().ok(),
                "g" => state.fill = numbers.first().map(|grey| [0.0, 0.0, 0.0, 1.0 - grey]),
                "cs" | "sc" | "scn" | "rg" => state.fill = None,
                "m" => path.push(vec![place(0)]),
                "l" => extend(&mut path, [place(0)]),
                "c" => curve(&mut path, [None, Some(place(0)), Some(place(2)), Some(place(4))]),
                "v" => curve(&mut path, [None, None, Some(place(0)), Some(place(2))]),
                "y" => curve(&mut path, [None, Some(place(0)), Some(place(2)), Some(place(2))]),
                "h" => {
                    if let Some(first) = path.last().and_then(|polygon| polygon.first().copied()) {
                        extend(&mut path, [first]);
                    }
                }
                "re" => {
                    if let &[x, y, width, height] = numbers.as_slice() {
                        let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)];
                        path.push(corners.iter().map(|&corner| applied(&state.matrix, corner)).collect());
                    }
                }
                "W" => clips = Some(false),
                "W*" => clips = Some(true),
                painted @ ("f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" | "n") => {
                    if matches!(painted, "S" | "s" | "B" | "B*" | "b" | "b*") {
                        self.stroked(&path, &state);
                    }
                    if !matches!(painted, "S" | "s" | "n") {
                        self.filled(&path, painted.ends_with('*'), &state);
                    }
                    if let Some(even) = clips.take() {
                        let kept = self.lines.crossed(&path, even);
                        state.clip = clipped(&state.clip, &kept);
                    }
                    path.clear();
                }
                "sh" => self.lines.paint(&state.clip, true, self.picture),
                "BT" => (text, line) = ([1.0, 0.0, 0.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
                "Tf" => state.size = numbers.last().copied().unwrap_or_default(),
                "Tm" => {
                    if let Ok(matrix) = Matrix::try_from(numbers) {
                        (text, line) = (matrix, matrix);
                    }
                }
                "Td" | "TD" | "T*" => text = line,
                "Tj" | "TJ" | "'" | "\"" => self.written(&times(&text, &state.matrix), &state),
                "Do" => {
                    if let Some(Object::Name(name)) = operation.operands.first() {
                        self.shown(name, resources, &state, depth)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn filled(&mut self, path: &[Polygon], even: bool, state: &State) {
        let inked = state.fill.is_none_or(|inks| inks.iter().sum::<f64>() > 0.01);
        let stretches = clipped(&state.clip, &self.lines.crossed(path, even));
        self.lines.paint(&stretches, inked, self.picture);
        for polygon in path {
            let (width, height) = extent(polygon);
            let (short, long) = (width.min(height), width.max(height));
            if long > LINE && short > 0.001 {
                self.line(short);
            }
        }
    }

    fn stroked(&mut self, path: &[Polygon], state: &State) {
        if path.iter().map(extent).any(|(width, height)| width.max(height) > LINE) {
            self.line(state.width * scale(&state.matrix));
        }
    }

    /// A line of a picture: those of the page are the layout's own.
    fn line(&mut self, width: f64) {
        if let Some(picture) = self.picture
            && width < THINNEST - 0.005
        {
            let thinnest = self.thin.entry(picture).or_insert(width);
            *thinnest = thinnest.min(width);
        }
    }

    fn written(&mut self, matrix: &Matrix, state: &State) {
        let Some(inks @ [cyan, magenta, yellow, black]) = state.fill else { return };
        let looks_black = black > BLACK || (black > 0.2 && cyan.min(magenta).min(yellow) > THREE);
        let small = state.size.abs() * scale(matrix) < LARGE_TYPE.0;
        if small && looks_black && cyan.max(magenta).max(yellow) > TRACE && self.black.is_none() {
            self.black = Some((self.picture, inks));
        }
    }

    fn shown(
        &mut self,
        name: &[u8],
        resources: Option<&'a Dictionary>,
        state: &State,
        depth: usize,
    ) -> Result<(), lopdf::Error> {
        let object = resources.and_then(|own| self.dictionary(own.get(b"XObject").ok()?)?.get(name).ok());
        let Some(stream) = object.and_then(|object| self.file.dereference(object).ok()?.1.as_stream().ok()) else {
            return Ok(());
        };
        let before = self.picture;
        if depth == 0 {
            self.picture = std::str::from_utf8(name).ok().and_then(|name| name.strip_prefix('X')?.parse().ok());
        }
        let is =
            |key: &[u8], value: &[u8]| stream.dict.get(key).and_then(Object::as_name).is_ok_and(|own| own == value);
        if is(b"Subtype", b"Image") {
            // What shows through in places is not taken for painted, nor for the white of the paper.
            if !stream.dict.has(b"SMask") && !stream.dict.has(b"ImageMask") && !stream.dict.has(b"Mask") {
                let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)].map(|at| applied(&state.matrix, at));
                let stretches = clipped(&state.clip, &self.lines.crossed(&[corners.to_vec()], false));
                self.lines.paint(&stretches, true, self.picture);
            }
        } else if is(b"Subtype", b"Form") && depth < DEEPEST {
            self.form(stream, resources, state, depth)?;
        }
        self.picture = before;
        Ok(())
    }

    fn form(
        &mut self,
        form: &'a Stream,
        outer: Option<&'a Dictionary>,
        state: &State,
        depth: usize,
    ) -> Result<(), lopdf::Error> {
        let listed = |key: &[u8]| -> Vec<f64> {
            let array = form.dict.get(key).and_then(Object::as_array);
            array.into_iter().flatten().filter_map(|number| number.as_float().ok().map(f64::from)).collect()
        };
        let mut state = state.clone();
        if let Ok(matrix) = Matrix::try_from(listed(b"Matrix")) {
            state.matrix = times(&matrix, &state.matrix);
        }
        if let &[left, bottom, right, top] = listed(b"BBox").as_slice() {
            let corners = [(left, bottom), (right, bottom), (right, top), (left, top)];
            let corners = corners.iter().map(|&corner| applied(&state.matrix, corner)).collect();
            state.clip = clipped(&state.clip, &self.lines.crossed(&[corners], false));
        }
        let content = form.get_plain_content()?;
        let own = form.dict.get(b"Resources").ok().and_then(|resources| self.dictionary(resources));
        self.content(&content, own.or(outer), state, depth + 1)
    }
}

fn numbers(operation: &Operation) -> Vec<f64> {
    operation.operands.iter().filter_map(|operand| operand.as_float().ok().map(f64::from)).collect()
}

fn clipped(clip: &[Stretches], painted: &[Stretches]) -> Vec<Stretches> {
    clip.iter().zip(painted).map(|(clip, painted)| common(clip, painted)).collect()
}

fn extend(path: &mut [Polygon], points: impl IntoIterator<Item = (f64, f64)>) {
    if let Some(polygon) = path.last_mut() {
        polygon.extend(points);
    }
}

/// A curve as a line of many corners; a control point that is not given is where the path is.
fn curve(path: &mut [Polygon], points: [Option<(f64, f64)>; 4]) {
    let Some(from) = path.last().and_then(|polygon| polygon.last().copied()) else { return };
    let [a, b, c, d] = points.map(|point| point.unwrap_or(from));
    let corners = (1..=PIECES).map(|n| {
        let t = n as f64 / PIECES as f64;
        let part = |a: f64, b: f64, c: f64, d: f64| {
            let s = 1.0 - t;
            s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
        };
        (part(a.0, b.0, c.0, d.0), part(a.1, b.1, c.1, d.1))
    });
    extend(path, corners);
}

fn extent(polygon: &Polygon) -> (f64, f64) {
    let side = |of: fn(&(f64, f64)) -> f64| {
        let (least, most) = polygon
            .iter()
            .map(of)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), at| (least.min(at), most.max(at)));
        (most - least).max(0.0)
    };
    (side(|point| point.0), side(|point| point.1))
}

fn applied(matrix: &Matrix, (x, y): (f64, f64)) -> (f64, f64) {
    let [a, b, c, d, e, f] = matrix;
    (a * x + c * y + e, b * x + d * y + f)
}

/// First one, then the other.
fn times(one: &Matrix, other: &Matrix) -> Matrix {
    let [a, b, c, d, e, f] = *one;
    let [x, y] = [applied(other, (e, f)).0, applied(other, (e, f)).1];
    [
        a * other[0] + b * other[2],
        a * other[1] + b * other[3],
        c * other[0] + d * other[2],
        c * other[1] + d * other[3],
        x,
        y,
    ]
}

/// By how much lengths grow.
fn scale(matrix: &Matrix) -> f64 {
    let [a, b, c, d, ..] = matrix;
    (a * d - b * c).abs().sqrt()
}
