//! The first page of a PDF: its boxes, its content, the notes that are drawn on it.

use super::bounds::{Bounds, IDENTITY, Matrix, common, moved, ordered, union};
use super::content;
use super::copy::Copy;
use super::drawn::{Drawn, Kind, LARGEST_CONTENT};
use super::source::{fault, items, name, named, number, numbers, so_many};
use crate::picture::Fault;
use hayro_syntax::object::{Array, Dict, Object, Stream};
use lopdf::{Dictionary, Object as Written};

/// What is shown of a page.
pub(super) struct Frame {
    /// In the page's own units.
    pub crop: Bounds,
    /// Clockwise turn on showing: 0, 90, 180 or 270 degrees.
    pub turn: i64,
    /// Points in a unit.
    pub unit: f64,
}

/// The least side of a page, in points.
const SMALLEST: f64 = 0.1;

impl Frame {
    /// The crop box within the media box (ISO 32000-1, 14.11.2).
    pub(super) fn of(page: &Dict) -> Result<Frame, Fault> {
        let area = |key: &str| {
            let area: [f64; 4] = inherited(page, key, |page| numbers(page, key))?.try_into().ok()?;
            Some(ordered(area))
        };
        let media = area("MediaBox");
        let crop = match (area("CropBox"), media) {
            (Some(crop), Some(media)) => common(&crop, &media),
            (crop, media) => Some(crop.or(media).ok_or_else(|| fault("logo-pdf-size-unsaid"))?),
        };
        let unit = number(page, "UserUnit").filter(|unit| *unit > 0.0 && *unit < 1e5).unwrap_or(1.0);
        let crop = crop.filter(|[left, bottom, right, top]| {
            (right - left) * unit >= SMALLEST && (top - bottom) * unit >= SMALLEST && right.abs().max(top.abs()) < 1e7
        });
        let crop = crop.ok_or_else(|| fault("logo-pdf-no-size"))?;
        let turn = inherited(page, "Rotate", |page| number(page, "Rotate")).unwrap_or(0.0) as i64;
        Ok(Frame { crop, turn: turn.rem_euclid(360), unit })
    }

    /// Width and height as shown, in points.
    pub(super) fn size(&self) -> (f64, f64) {
        let (width, height) = (self.crop[2] - self.crop[0], self.crop[3] - self.crop[1]);
        let (width, height) = if self.turn % 180 == 0 { (width, height) } else { (height, width) };
        (width * self.unit, height * self.unit)
    }

    /// Puts the shown box upright with its lower left corner at the origin.
    pub(super) fn upright(&self) -> Matrix {
        let [left, bottom, right, top] = self.crop;
        let matrix = match self.turn {
            90 => [0.0, -1.0, 1.0, 0.0, -bottom, right],
            180 => [-1.0, 0.0, 0.0, -1.0, right, top],
            270 => [0.0, 1.0, -1.0, 0.0, top, -left],
            _ => [1.0, 0.0, 0.0, 1.0, -left, -bottom],
        };
        matrix.map(|part| part * self.unit)
    }
}

/// What a page says, or the first of the nodes above it that does (7.7.3.4).
pub(super) fn inherited<'a, T>(page: &Dict<'a>, key: &str, read: impl Fn(&Dict<'a>) -> Option<T>) -> Option<T> {
    let mut node = page.clone();
    // A tree of pages is a few levels deep; a loop in a broken one ends here.
    for _ in 0..32 {
        if node.contains_key(key)
            && let Some(value) = read(&node)
        {
            return Some(value);
        }
        node = node.get::<Dict>("Parent")?;
    }
    None
}

pub(super) fn resources<'a>(page: &Dict<'a>) -> Dict<'a> {
    inherited(page, "Resources", |page| page.get::<Dict>("Resources")).unwrap_or_default()
}

impl<'a> Copy<'a> {
    /// The operators of a page, the parts of its content in one.
    pub(super) fn page_content(&mut self, page: &Dict<'a>) -> Result<Vec<u8>, Fault> {
        let broken = || fault("logo-pdf-syntax");
        match page.get::<Object>("Contents") {
            None | Some(Object::Null(_)) => Ok(Vec::new()),
            Some(Object::Stream(stream)) => self.plain(&stream, LARGEST_CONTENT),
            Some(Object::Array(parts)) => {
                let mut content = Vec::new();
                let wanted = parts.raw_iter().count();
                let parts = items(&parts);
                if parts.len() != wanted {
                    return Err(broken());
                }
                for part in parts {
                    let Object::Stream(part) = part else { return Err(broken()) };
                    content.extend(self.plain(&part, LARGEST_CONTENT - content.len().min(LARGEST_CONTENT))?);
                    content.push(b'\n');
                }
                Ok(content)
            }
            Some(_) => Err(broken()),
        }
    }

    /// The page and, above it, its notes that have an appearance.
    pub(super) fn page(&mut self, page: &Dict<'a>, content: &[u8]) -> Result<Drawn, Fault> {
        let resources = self.page_resources.clone();
        let mut drawn = content::copied(self, content, &resources, Kind::Drawing)?;
        let mut notes = Vec::new();
        for note in page.get::<Array>("Annots").map(|notes| items(&notes)).unwrap_or_default() {
            self.budget.operators(200)?;
            if let Object::Dict(note) = note
                && let Some(appearance) = self.appearance(&note)?
            {
                notes.extend(self.note(&note, &appearance)?);
            }
        }
        if notes.is_empty() {
            return Ok(drawn);
        }
        let mut whole = b"q\n".to_vec();
        whole.append(&mut drawn.content);
        whole.extend_from_slice(b"Q\n");
        let mut pictures = match drawn.resources.get(b"XObject") {
            Ok(Written::Dictionary(pictures)) => pictures.clone(),
            _ => Dictionary::new(),
        };
        for (n, note) in notes.into_iter().enumerate() {
            let name = format!("N{n}");
            whole.extend_from_slice(b"q ");
            for number in note.matrix {
                content::put_number(&mut whole, number, 6);
                whole.push(b' ');
            }
            whole.extend_from_slice(format!("cm /{name} Do Q\n").as_bytes());
            pictures.set(name, Written::Reference(note.id));
            drawn.ink = union(drawn.ink, note.ink);
            drawn.cost = drawn.cost.saturating_add(note.cost);
        }
        if drawn.cost > super::budget::MOST_OPERATORS {
            return Err(fault("logo-pdf-heavy"));
        }
        drawn.resources.set("XObject", pictures);
        drawn.content = whole;
        Ok(drawn)
    }

    /// The drawing of a note that is seen on the page (12.5.5); a note that a reader would draw by itself is no drawing to rely on.
    fn appearance(&self, note: &Dict<'a>) -> Result<Option<Stream<'a>>, Fault> {
        const HIDDEN: i64 = 2;
        const NO_VIEW: i64 = 32;
        let flags = number(note, "F").unwrap_or(0.0) as i64;
        let kind = name(note, "Subtype").unwrap_or_default();
        let of_the_reader = matches!(
            kind.as_slice(),
            b"Popup"
                | b"Link"
                | b"Text"
                | b"FileAttachment"
                | b"Sound"
                | b"Movie"
                | b"Screen"
                | b"3D"
                | b"RichMedia"
                | b"TrapNet"
                | b"PrinterMark"
        );
        if flags & (HIDDEN | NO_VIEW) != 0 || of_the_reader || !self.layers.show(note) {
            return Ok(None);
        }
        let normal = note.get::<Dict>("AP").and_then(|looks| looks.get::<Object>("N"));
        let stream = match normal {
            Some(Object::Stream(stream)) => Some(stream),
            Some(Object::Dict(states)) => {
                let state = name(note, "AS").unwrap_or_else(|| b"Off".to_vec());
                match states.get::<Stream>(&*state) {
                    Some(stream) => Some(stream),
                    // A box that is not ticked shows nothing.
                    None => return Ok(None),
                }
            }
            _ => None,
        };
        match stream {
            Some(stream) => Ok(Some(stream)),
            None if kind == b"Widget" || kind.is_empty() => Ok(None),
            None => Err(named("logo-pdf-note", &kind)),
        }
    }

    fn note(&mut self, note: &Dict<'a>, appearance: &Stream<'a>) -> Result<Option<Note>, Fault> {
        let broken = || fault("logo-pdf-form");
        let place = ordered(so_many(note, "Rect").ok_or_else(broken)?);
        let told = appearance.dict();
        let area = ordered(so_many(told, "BBox").ok_or_else(broken)?);
        let own = moved(&so_many(told, "Matrix").unwrap_or(IDENTITY), &area);
        let (width, height) = (own[2] - own[0], own[3] - own[1]);
        if width <= 0.0 || height <= 0.0 {
            return Ok(None);
        }
        let Some(form) = self.form(appearance)? else { return Ok(None) };
        let (x, y) = ((place[2] - place[0]) / width, (place[3] - place[1]) / height);
        let matrix = [x, 0.0, 0.0, y, place[0] - own[0] * x, place[1] - own[1] * y];
        Ok(Some(Note { id: form.id, matrix, cost: form.cost, ink: form.ink.map(|ink| moved(&matrix, &ink)) }))
    }
}

struct Note {
    id: lopdf::ObjectId,
    matrix: Matrix,
    cost: u64,
    ink: Option<Bounds>,
}
