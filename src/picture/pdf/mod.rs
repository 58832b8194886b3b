//! PDF logos, and Illustrator files saved with PDF content: the first page, copied by what is known to meet PDF/A-2a and PDF/UA-1.
//!
//! ```text
//! bytes ─▶ guard ─▶ hayro-syntax ─▶ page ─▶ content ─▶ operators that are known ─▶ objects of our own
//!                                            └▶ forms, pictures, colours, gradients, states, letters
//! ```
//!
//! Nothing is passed on that was not understood: what archives forbid is mended where it looks the same, and refused by name otherwise.

mod bounds;
mod budget;
mod calculator;
mod content;
mod copy;
mod drawn;
mod faces;
mod filter;
mod form;
pub(crate) mod function;
mod graphics;
mod guard;
mod image;
mod inline;
mod layers;
mod page;
mod painted;
mod paints;
pub(crate) mod resolve;
pub(crate) mod scanner;
mod shading;
mod shows;
mod signs;
mod source;
mod space;
mod state;
mod text;

pub(crate) use space::CMYK_PROFILE;

use super::Fault;
use crate::units::{Pt, Size};
use bounds::{Bounds, common};
use copy::Copy;
use hayro_syntax::object::Dict;
use hayro_syntax::{LoadPdfError, Pdf};
use layers::Layers;
use lopdf::{Dictionary, Object, ObjectId, Stream};
use page::Frame;
use source::{fault, reals, word};
use std::collections::BTreeMap;

/// A page as objects of a file: a form, and what it needs, in a numbering of its own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Drawing {
    pub objects: BTreeMap<ObjectId, Object>,
    pub root: ObjectId,
    /// As shown.
    pub size: Size,
    /// The share of the width and of the height of its page that the drawing fills, 0 to 1.
    pub filled: [f64; 2],
}

/// A logo has a page, a charter has many; a whole document is a mistake.
const MOST_PAGES: usize = 50;
/// A drawing that fills less of its page, in width or in height, is cut out of it.
const LEAST_FILLED: f64 = 0.5;
/// What the reading of a page may take of the stack: forms in forms are read one inside the other.
const STACK: usize = 64 << 20;

/// What no object of an embedded page may say: what acts, what refers to other files, what archives and presses forbid (ISO 19005-2, 6.2 and
/// 6.5; ISO 15930-7, 6), and what is no longer true once the page stands in another.
const FORBIDDEN: [&[u8]; 12] = [
    b"AA",
    b"AF",
    b"JS",
    b"OPI",
    b"Alternates",
    b"Interpolate",
    b"TR2",
    b"HT",
    b"Ref",
    b"Metadata",
    b"PieceInfo",
    b"StructParent",
];

impl Drawing {
    /// Whether the page has a size and its objects hold nothing forbidden, under the two filters that livret writes.
    pub(super) fn is_sound(&self) -> bool {
        let (width, height) = (self.size.width.0, self.size.height.0);
        let told = self.objects.values().filter_map(|object| match object {
            Object::Stream(stream) => Some(&stream.dict),
            Object::Dictionary(told) => Some(told),
            _ => None,
        });
        let mut entries = told.flat_map(|told| told.iter());
        let of_ours =
            |filter: &Object| filter.as_name().is_ok_and(|name| matches!(name, b"FlateDecode" | b"DCTDecode"));
        width.is_finite()
            && height.is_finite()
            && width > 0.0
            && height > 0.0
            && entries.all(|(key, value)| !FORBIDDEN.contains(&key.as_slice()) && (key != b"Filter" || of_ours(value)))
    }
}

/// Reads the first page.
///
/// # Errors
/// The file is broken, locked, too heavy, or holds what an archive or a press cannot take; the fault says what, and the cure.
pub(crate) fn read(bytes: &[u8]) -> Result<Drawing, Fault> {
    std::thread::scope(|scope| {
        let reading = std::thread::Builder::new()
            .name(super::READER.to_string())
            .stack_size(STACK)
            .spawn_scoped(scope, || copied(bytes, true));
        // A library that gives up on a file of an author does so for that file only.
        reading.map_err(|_| fault("logo-pdf-broken"))?.join().unwrap_or_else(|_| Err(fault("logo-pdf-broken")))
    })
}

fn copied(bytes: &[u8], cut: bool) -> Result<Drawing, Fault> {
    guard::check(bytes)?;
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(_) => fault("logo-pdf-locked"),
        LoadPdfError::Invalid => fault("logo-pdf-broken"),
    })?;
    if is_locked(bytes) {
        return Err(fault("logo-pdf-locked"));
    }
    let pages = pdf.pages();
    if pages.len() > MOST_PAGES {
        return Err(Fault(crate::diagnostic::say("logo-pdf-pages").with("n", pages.len())));
    }
    let page: &Dict = pages.first().ok_or_else(|| fault("logo-pdf-no-page"))?.raw();
    let mut frame = Frame::of(page)?;
    let area = (frame.crop[2] - frame.crop[0]) * (frame.crop[3] - frame.crop[1]);
    let mut copy = Copy::new(Layers::of(&pdf), page::resources(page), area);
    let content = copy.page_content(page)?;
    if content.windows(19).any(|window| window == b"without PDF Content") {
        return Err(fault("logo-illustrator-only"));
    }
    let drawn = copy.page(page, &content)?;
    let ink = drawn.ink.and_then(|ink| common(&ink, &frame.crop)).ok_or_else(|| fault("logo-pdf-empty"))?;
    let filled = if cut { cut_out(&mut frame, &ink) } else { [1.0; 2] };
    let mut form = Dictionary::from_iter([
        ("Type", word("XObject")),
        ("Subtype", word("Form")),
        ("BBox", reals(&frame.crop)),
        ("Matrix", reals(&frame.upright())),
    ]);
    if let Some(group) = page.get::<Dict>("Group") {
        let resources = copy.page_resources.clone();
        form.set("Group", copy.group(&group, &resources)?);
    }
    form.set("Resources", drawn.resources);
    let root = copy.add(Stream::new(form, drawn.content));
    let (width, height) = frame.size();
    Ok(Drawing { objects: copy.objects, root, size: Size { width: Pt(width), height: Pt(height) }, filled })
}

/// The share of the page that the drawing fills; where it is little, the frame is drawn close round it.
fn cut_out(frame: &mut Frame, ink: &Bounds) -> [f64; 2] {
    let [left, bottom, right, top] = frame.crop;
    let [own_width, own_height] = [ink[2] - ink[0], ink[3] - ink[1]];
    let shares = [own_width / (right - left), own_height / (top - bottom)];
    if shares[0].min(shares[1]) < LEAST_FILLED {
        // A hair of air, so that nothing of the edge is lost; a line has a thickness at least.
        let air = own_width.max(own_height) * 0.01 + 0.05 / frame.unit;
        let close = [ink[0] - air, ink[1] - air, ink[2] + air, ink[3] + air];
        if let Some(close) = common(&close, &frame.crop) {
            frame.crop = close;
        }
    }
    if frame.turn % 180 == 0 { shares } else { [shares[1], shares[0]] }
}

/// Whether the file asks for a key: what a reader opens without one may still forbid to be copied.
fn is_locked(bytes: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    bytes.windows(KEY.len() + 1).any(|window| {
        window.starts_with(KEY) && matches!(window[KEY.len()], b' ' | b'<' | b'\r' | b'\n' | b'\t' | b'0'..=b'9')
    })
}
