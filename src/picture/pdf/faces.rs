//! The fonts of a drawing (ISO 32000-1, 9.5 to 9.7), each read once: outlines, or letters that are drawings themselves.

use super::bounds::{IDENTITY, Matrix, moved, ordered};
use super::budget::Budget;
use super::source::{items, name, named, number, numbers, so_many};
use crate::picture::Fault;
use hayro_font::{CMapResolverFn, Font, FontCache, FontResolverFn};
use hayro_syntax::object::{Array, Dict, Object, ObjectIdentifier, Stream};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// The fonts of a page, each read once.
#[derive(Default)]
pub(super) struct Typefaces<'a> {
    cache: FontCache<'a>,
    read: BTreeMap<ObjectIdentifier, Face<'a>>,
}

#[derive(Clone)]
pub(super) enum Face<'a> {
    Outlines(Font<'a>),
    /// Letters that are drawings themselves.
    Drawn(Rc<TypeThree<'a>>),
}

/// A Type 3 font.
pub(super) struct TypeThree<'a> {
    pub matrix: Matrix,
    pub area: Option<[f64; 4]>,
    pub letters: BTreeMap<u8, Stream<'a>>,
    pub widths: BTreeMap<u8, f64>,
    pub resources: Dict<'a>,
}

impl<'a> Typefaces<'a> {
    /// The face that a dictionary tells of, read once.
    pub(super) fn face(&mut self, told: &Dict<'a>, budget: &mut Budget) -> Result<Face<'a>, Fault> {
        let own = told.obj_id().filter(|_| is_a_font_of_its_own(told));
        if let Some(known) = own.and_then(|id| self.read.get(&id)) {
            return Ok(known.clone());
        }
        budget.operators(100)?;
        let face = face(&self.cache, told)?;
        if let Some(id) = own {
            self.read.insert(id, face.clone());
        }
        Ok(face)
    }
}

/// Whether the dictionary is an object of its own; one inside another has that one's number.
fn is_a_font_of_its_own(told: &Dict) -> bool {
    told.contains_key("Subtype") && !told.contains_key("ExtGState") && told.contains_key("BaseFont")
}

fn face<'a>(cache: &FontCache<'a>, told: &Dict<'a>) -> Result<Face<'a>, Fault> {
    let base = name(told, "BaseFont").unwrap_or_else(|| b"?".to_vec());
    let broken = || named("logo-pdf-font-broken", &base);
    match name(told, "Subtype").as_deref() {
        Some(b"Type3") => return drawn(told).map(|font| Face::Drawn(Rc::new(font))),
        Some(b"Type0") => {
            let below = told.get::<Array>("DescendantFonts").map(|fonts| items(&fonts)).unwrap_or_default();
            let Some(Object::Dict(below)) = below.first() else { return Err(broken()) };
            carried(below).then_some(()).ok_or_else(|| named("logo-pdf-font", &base))?;
        }
        Some(_) => carried(told).then_some(()).ok_or_else(|| named("logo-pdf-font", &base))?,
        None => return Err(broken()),
    }
    let none: FontResolverFn = Arc::new(|_| None);
    let cmaps: CMapResolverFn = Arc::new(|_| None);
    cache.font(told, &none, &cmaps).map(Face::Outlines).ok_or_else(broken)
}

/// Whether the file carries the font.
fn carried(told: &Dict) -> bool {
    let descriptor = told.get::<Dict>("FontDescriptor");
    descriptor.is_some_and(|told| {
        ["FontFile", "FontFile2", "FontFile3"].into_iter().any(|key| told.get::<Stream>(key).is_some())
    })
}

fn drawn<'a>(told: &Dict<'a>) -> Result<TypeThree<'a>, Fault> {
    let broken = || named("logo-pdf-font-broken", b"Type 3");
    let matrix: Matrix = so_many(told, "FontMatrix").ok_or_else(broken)?;
    let area = so_many(told, "FontBBox").map(ordered).filter(|area| area[2] > area[0] && area[3] > area[1]);
    let drawings = told.get::<Dict>("CharProcs").ok_or_else(broken)?;
    let encoding = told.get::<Dict>("Encoding").ok_or_else(broken)?;
    let mut letters = BTreeMap::new();
    let mut code = 0i64;
    for part in encoding.get::<Array>("Differences").map(|parts| items(&parts)).ok_or_else(broken)? {
        match part {
            Object::Number(from) => code = from.as_i64(),
            Object::Name(letter) => {
                if let (Ok(own), Some(drawing)) = (u8::try_from(code), drawings.get::<Stream>(&*letter)) {
                    letters.insert(own, drawing);
                }
                code = code.saturating_add(1);
            }
            _ => return Err(broken()),
        }
    }
    let first = number(told, "FirstChar").unwrap_or(0.0) as i64;
    let widths = numbers(told, "Widths").unwrap_or_default();
    let widths = (first..).zip(widths).filter_map(|(code, width)| Some((u8::try_from(code).ok()?, width))).collect();
    // Its box is in the space of letters, as the drawings are.
    let area = area.map(|area| moved(&IDENTITY, &area));
    Ok(TypeThree { matrix, area, letters, widths, resources: told.get::<Dict>("Resources").unwrap_or_default() })
}
