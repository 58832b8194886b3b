//! What the operators of a page show.

use super::drawn::{Drawn, Pen};
use super::fonts::{self, Font};
use super::objects::text;
use super::{Places, Target};
use hayro_syntax::content::UntypedIter;
use hayro_syntax::object::{Array, Dict, Name, Object, String as PdfString};
use hayro_syntax::page::Page as PdfPage;
use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Page {
    pub width: f64,
    pub height: f64,
    pub label: String,
    /// Each box of the page by its name, in points.
    pub boxes: BTreeMap<String, [f64; 4]>,
    /// In the order of the operators.
    pub shown: Vec<Shown>,
    pub links: Vec<Link>,
    pub fonts: BTreeMap<String, Font>,
    /// Operators that set colours, and colour spaces named.
    pub colours: Vec<String>,
    /// Pictures and drawings that a tag owns.
    pub pictures: usize,
    /// The lowest foot of a text or a picture that a tag owns, from the foot of the page.
    pub lowest: f64,
    /// Paths, in the order of the operators.
    pub drawn: Vec<Drawn>,
    /// Painting operators outside any marked content.
    pub unmarked: usize,
    /// What each sequence stands for, where it says so itself.
    actual: BTreeMap<usize, String>,
    /// How many marked-content sequences there are with an MCID, counted each time they open.
    pub sequences: Vec<usize>,
}

#[derive(Debug)]
pub struct Link {
    pub area: [f64; 4],
    pub contents: String,
    pub target: Target,
}

/// A stretch of text shown by one operator, along a level baseline.
#[derive(Debug, Clone)]
pub struct Shown {
    pub text: String,
    pub whose: Whose,
    pub left: f64,
    pub right: f64,
    /// From the foot of the page.
    pub baseline: f64,
    pub size: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    Tag(usize),
    Artifact,
    Nobody,
}

impl Page {
    /// The text of a marked-content sequence.
    pub fn sequence(&self, mcid: usize) -> String {
        if let Some(actual) = self.actual.get(&mcid) {
            return actual.clone();
        }
        self.shown.iter().filter(|shown| shown.whose == Whose::Tag(mcid)).map(|shown| shown.text.as_str()).collect()
    }
}

#[derive(Clone, Copy)]
struct Matrix([f64; 6]);

impl Matrix {
    const ONE: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// This one first, then `outer`.
    fn then(self, outer: Matrix) -> Matrix {
        let ([a, b, c, d, e, f], [oa, ob, oc, od, oe, of]) = (self.0, outer.0);
        Matrix([
            a * oa + b * oc,
            a * ob + b * od,
            c * oa + d * oc,
            c * ob + d * od,
            e * oa + f * oc + oe,
            e * ob + f * od + of,
        ])
    }

    fn apply(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }
}

#[derive(Clone)]
struct State {
    matrix: Matrix,
    font: String,
    size: f64,
    rise: f64,
    spacing: f64,
    word_spacing: f64,
    leading: f64,
    /// Width of strokes.
    stroke: f64,
    clip: Option<[f64; 4]>,
}

const PAINTING: &[&str] = &["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh"];
const COLOURS: &[&str] = &["rg", "RG", "g", "G", "k", "K", "cs", "CS"];

pub fn read(page: &PdfPage<'_>, places: &Places) -> Page {
    let media = page.media_box();
    let mut boxes = BTreeMap::new();
    for name in ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"] {
        if let Some(numbers) = page.raw().get::<[f64; 4]>(name) {
            boxes.insert(name.to_string(), numbers);
        }
    }
    let mut found = Page {
        width: media.x1 - media.x0,
        height: media.y1 - media.y0,
        label: String::new(),
        boxes,
        shown: Vec::new(),
        links: links(page.raw(), places),
        fonts: BTreeMap::new(),
        colours: Vec::new(),
        pictures: 0,
        lowest: media.y1 - media.y0,
        drawn: Vec::new(),
        unmarked: 0,
        actual: BTreeMap::new(),
        sequences: Vec::new(),
    };
    let mut state = State {
        matrix: Matrix::ONE,
        font: String::new(),
        size: 0.0,
        rise: 0.0,
        spacing: 0.0,
        word_spacing: 0.0,
        leading: 0.0,
        stroke: 1.0,
        clip: None,
    };
    let mut path = Pen::default();
    let mut clips = false;
    let mut kept = Vec::new();
    let mut owners: Vec<Whose> = Vec::new();
    let (mut line, mut pen) = (Matrix::ONE, Matrix::ONE);
    let content = page.page_stream().unwrap_or_default();
    let mut operators = UntypedIter::new(content);
    while let Some(instruction) = operators.next() {
        let operands: Vec<Object<'_>> = instruction.operands().cloned().collect();
        let numbers: Vec<f64> =
            operands.iter().filter_map(|part| part.clone().into_number().map(|number| number.as_f64())).collect();
        let name = std::str::from_utf8(instruction.operator).unwrap_or_default();
        let owner = owners.iter().rev().find(|owner| **owner != Whose::Nobody).copied().unwrap_or(Whose::Nobody);
        if PAINTING.contains(&name) && owner == Whose::Nobody {
            found.unmarked += 1;
        }
        if name == "Do" && matches!(owner, Whose::Tag(_)) {
            found.pictures += 1;
            let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)];
            let feet = corners.map(|(x, y)| state.matrix.apply(x, y).1);
            found.lowest = feet.into_iter().fold(found.lowest, f64::min);
        }
        if COLOURS.contains(&name) {
            let space = operands.first().and_then(|part| part.clone().into_name());
            let said = space.map_or(name.to_string(), |space| format!("{name} {}", space.as_str()));
            if !found.colours.contains(&said) {
                found.colours.push(said);
            }
        }
        path.draw(name, &numbers, |x, y| state.matrix.apply(x, y));
        match (name, numbers.as_slice()) {
            ("w", &[width]) => state.stroke = width,
            ("W" | "W*", _) => clips = true,
            ("f" | "F" | "f*" | "S" | "s" | "B" | "B*" | "b" | "b*" | "n", _) => {
                let outlines = path.lift();
                let filled = matches!(name, "f" | "F" | "f*" | "B" | "B*" | "b" | "b*");
                let stroked = matches!(name, "S" | "s" | "B" | "B*" | "b" | "b*");
                let scale = state.matrix.0[0].hypot(state.matrix.0[1]);
                let drawn = Drawn { outlines, stroke: stroked.then_some(state.stroke * scale), clip: state.clip };
                if std::mem::take(&mut clips) {
                    state.clip = drawn.bounds().or(Some([0.0; 4]));
                }
                if filled || stroked {
                    found.drawn.push(drawn);
                }
            }
            ("q", _) => kept.push(state.clone()),
            ("Q", _) => state = kept.pop().expect("as many q as Q"),
            ("cm", &[a, b, c, d, e, f]) => state.matrix = Matrix([a, b, c, d, e, f]).then(state.matrix),
            ("BT", _) => (line, pen) = (Matrix::ONE, Matrix::ONE),
            ("Tf", &[size]) => {
                state.size = size;
                state.font = operands.first().and_then(|part| part.clone().into_name()).unwrap().as_str().to_string();
                if !found.fonts.contains_key(&state.font) {
                    let font = operands.first().and_then(|part| part.clone().into_name()).unwrap();
                    let font = page.resources().get_font(&font).expect("a font of the page");
                    found.fonts.insert(state.font.clone(), fonts::read(&font));
                }
            }
            ("Ts", &[rise]) => state.rise = rise,
            ("Tc", &[spacing]) => state.spacing = spacing,
            ("Tw", &[spacing]) => state.word_spacing = spacing,
            ("TL", &[leading]) => state.leading = leading,
            ("Td" | "TD", &[x, y]) => {
                line = Matrix([1.0, 0.0, 0.0, 1.0, x, y]).then(line);
                pen = line;
            }
            ("T*", _) => {
                line = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, -state.leading]).then(line);
                pen = line;
            }
            ("Tm", &[a, b, c, d, e, f]) => {
                line = Matrix([a, b, c, d, e, f]);
                pen = line;
            }
            ("Tj" | "TJ", _) => {
                let font = found.fonts.get(&state.font).expect("a font is set").clone();
                let parts: Vec<Object<'_>> = match operands.into_iter().next() {
                    Some(Object::Array(parts)) => parts.iter().collect(),
                    only => only.into_iter().collect(),
                };
                let mut text = String::new();
                // Blanks at the ends are no ink.
                let (mut advance, mut ink) = (0.0, None);
                for part in parts {
                    match part {
                        Object::String(string) => {
                            for code in string.as_bytes().chunks_exact(2) {
                                let code = u16::from_be_bytes([code[0], code[1]]);
                                let letters = font.text(code).unwrap_or("\u{FFFD}");
                                text.push_str(letters);
                                let before = advance;
                                advance += font.width(code) * state.size / 1000.0 + state.spacing;
                                if !letters.trim().is_empty() {
                                    ink = Some((ink.map_or(before, |(first, _)| first), advance));
                                }
                            }
                        }
                        Object::Number(back) => advance -= back.as_f64() * state.size / 1000.0,
                        _ => {}
                    }
                }
                let (first, last) = ink.unwrap_or((0.0, 0.0));
                let start = pen.then(state.matrix).apply(first, state.rise);
                let end = pen.then(state.matrix).apply(last, state.rise);
                pen = Matrix([1.0, 0.0, 0.0, 1.0, advance, 0.0]).then(pen);
                let scale = pen.then(state.matrix).0;
                if matches!(owner, Whose::Tag(_)) && ink.is_some() {
                    found.lowest = found.lowest.min(start.1);
                }
                found.shown.push(Shown {
                    text,
                    whose: owner,
                    left: start.0,
                    right: end.0,
                    baseline: start.1,
                    size: state.size * scale[2].hypot(scale[3]),
                });
            }
            ("BMC" | "BDC", _) => {
                let tag = operands.first().and_then(|part| part.clone().into_name());
                let properties = operands.get(1).cloned().and_then(|part| part.into_dict());
                let mcid = properties.as_ref().and_then(|properties| properties.get::<i32>("MCID"));
                owners.push(match (tag.as_ref().map(|tag| tag.as_str()), mcid) {
                    (Some("Artifact"), _) => Whose::Artifact,
                    (_, Some(mcid)) => {
                        let mcid = mcid as usize;
                        found.sequences.push(mcid);
                        if let Some(actual) = properties.and_then(|said| said.get::<PdfString<'_>>("ActualText")) {
                            found.actual.insert(mcid, super::objects::text(&actual));
                        }
                        Whose::Tag(mcid)
                    }
                    _ => Whose::Nobody,
                });
            }
            ("EMC", _) => {
                owners.pop().expect("as many EMC as BDC");
            }
            _ => {}
        }
    }
    assert!(owners.is_empty() && kept.is_empty(), "marked content and states end with the page");
    found
}

fn links(page: &Dict<'_>, places: &Places) -> Vec<Link> {
    let annotations: Vec<Dict<'_>> =
        page.get::<Array<'_>>("Annots").map(|annotations| annotations.iter().collect()).unwrap_or_default();
    let links = annotations
        .into_iter()
        .filter(|annotation| annotation.get::<Name<'_>>("Subtype").is_some_and(|subtype| subtype.as_str() == "Link"));
    links
        .map(|link| Link {
            area: link.get::<[f64; 4]>("Rect").unwrap_or_default(),
            contents: link.get::<PdfString<'_>>("Contents").map(|string| text(&string)).unwrap_or_default(),
            target: places.target(&link),
        })
        .collect()
}
