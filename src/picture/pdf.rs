//! PDF logos, and Illustrator files saved with PDF content: the first page, opened safely and checked.

use super::Fault;
use crate::diagnostic::say;
use crate::units::{Pt, Size};
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};
use std::collections::BTreeSet;

/// What any stream may unfold to, in bytes, against bombs.
const LARGEST_STREAM: usize = 64 << 20;

/// A logo has a page, a charter has many; a whole document is a mistake.
const MOST_PAGES: usize = 50;

/// The first page of a PDF.
pub struct FirstPage {
    pub document: Document,
    pub page: ObjectId,
    /// What is shown: left, bottom, right, top, in points.
    pub crop: [f64; 4],
    /// Clockwise turn on showing: 0, 90, 180 or 270 degrees.
    pub turn: i64,
}

impl FirstPage {
    /// Opens a PDF and checks that its first page can be shown without anything from outside.
    pub fn open(bytes: &[u8]) -> Result<FirstPage, Fault> {
        let options = LoadOptions { max_decompressed_size: Some(LARGEST_STREAM), ..LoadOptions::default() };
        let document = Document::load_mem_with_options(bytes, options)
            .map_err(|error| Fault(say("logo-pdf-broken").with("error", error.to_string())))?;
        if document.is_encrypted() || document.encryption_state.is_some() || document.trailer.has(b"Encrypt") {
            return Err(Fault(say("logo-pdf-locked")));
        }
        let pages = document.get_pages();
        if pages.len() > MOST_PAGES {
            return Err(Fault(say("logo-pdf-pages").with("n", pages.len())));
        }
        let page = *pages.values().next().ok_or_else(|| Fault(say("logo-pdf-no-page")))?;
        let crop = inherited(&document, page, b"CropBox")
            .or_else(|| inherited(&document, page, b"MediaBox"))
            .and_then(|object| four_numbers(&document, object))
            .ok_or_else(|| Fault(say("logo-pdf-size-unsaid")))?;
        let crop = [crop[0].min(crop[2]), crop[1].min(crop[3]), crop[0].max(crop[2]), crop[1].max(crop[3])];
        if crop[2] - crop[0] < 0.1 || crop[3] - crop[1] < 0.1 || crop.iter().any(|side| !side.is_finite()) {
            return Err(Fault(say("logo-pdf-no-size")));
        }
        let turn =
            inherited(&document, page, b"Rotate").and_then(|turn| turn.as_i64().ok()).unwrap_or(0).rem_euclid(360);
        let first = FirstPage { document, page, crop, turn };
        first.check()?;
        Ok(first)
    }

    /// The size as shown.
    pub fn size(&self) -> Size {
        let (width, height) = (Pt(self.crop[2] - self.crop[0]), Pt(self.crop[3] - self.crop[1]));
        if self.turn % 180 == 0 { Size { width, height } } else { Size { width: height, height: width } }
    }

    /// The page's resources, its own or those it inherits.
    pub fn resources(&self) -> Dictionary {
        match inherited(&self.document, self.page, b"Resources") {
            Some(Object::Dictionary(resources)) => resources.clone(),
            _ => Dictionary::new(),
        }
    }

    /// The page's operators.
    pub fn content(&self) -> Result<Vec<u8>, Fault> {
        self.document
            .get_page_content_with_limit(self.page, LARGEST_STREAM)
            .map_err(|error| Fault(say("logo-pdf-page-broken").with("error", error.to_string())))
    }

    fn check(&self) -> Result<(), Fault> {
        let content = self.content()?;
        if content.iter().all(u8::is_ascii_whitespace) {
            return Err(Fault(say("logo-pdf-empty")));
        }
        let illustrator_only = contains(&content, b"without PDF Content");
        if illustrator_only {
            return Err(Fault(say("logo-illustrator-only")));
        }
        let mut seen = BTreeSet::new();
        self.check_objects(&Object::Dictionary(self.resources()), &mut seen, 0)
    }

    fn check_objects(&self, object: &Object, seen: &mut BTreeSet<ObjectId>, depth: usize) -> Result<(), Fault> {
        if depth > 100 {
            return Err(Fault(say("logo-pdf-nested")));
        }
        match object {
            Object::Reference(id) if seen.insert(*id) => match self.document.get_object(*id) {
                Ok(target) => self.check_objects(target, seen, depth + 1),
                Err(_) => Ok(()),
            },
            Object::Array(items) => items.iter().try_for_each(|item| self.check_objects(item, seen, depth + 1)),
            Object::Dictionary(entries) => self.check_entries(entries, seen, depth),
            Object::Stream(stream) => {
                if stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"PS") {
                    return Err(Fault(say("logo-pdf-postscript")));
                }
                if stream.dict.has(b"F") {
                    return Err(Fault(say("logo-pdf-outside")));
                }
                self.check_entries(&stream.dict, seen, depth)
            }
            _ => Ok(()),
        }
    }

    fn check_entries(&self, entries: &Dictionary, seen: &mut BTreeSet<ObjectId>, depth: usize) -> Result<(), Fault> {
        if entries.get(b"Type").and_then(Object::as_name).is_ok_and(|kind| kind == b"Font") {
            self.check_font(entries)?;
        }
        for (key, value) in entries.iter() {
            if !leads_away(key) {
                self.check_objects(value, seen, depth + 1)?;
            }
        }
        Ok(())
    }

    fn check_font(&self, font: &Dictionary) -> Result<(), Fault> {
        let base = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or(b"a font without a name");
        let base = String::from_utf8_lossy(base).into_owned();
        let descriptor = self.document.get_dict_in_dict(font, b"FontDescriptor");
        let is = |kind: &[u8]| font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == kind);
        let embedded = |descriptor: &Dictionary| {
            [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| descriptor.has(key))
        };
        // A composite font carries its descriptor one level below, which is visited on its own; Type 3 draws its glyphs itself.
        let lacks_program = !is(b"Type0") && !is(b"Type3") && !descriptor.is_ok_and(embedded);
        if lacks_program {
            return Err(Fault(say("logo-pdf-font").with("font", base)));
        }
        // An accessible archive must know what each letter is.
        let simple = is(b"Type1") || is(b"TrueType") || is(b"MMType1");
        let told = font.has(b"ToUnicode")
            || (simple
                && font
                    .get(b"Encoding")
                    .and_then(Object::as_name)
                    .is_ok_and(|encoding| matches!(encoding, b"WinAnsiEncoding" | b"MacRomanEncoding")));
        if (is(b"Type0") || is(b"Type3") || simple) && !told {
            return Err(Fault(say("logo-pdf-letters").with("font", base)));
        }
        Ok(())
    }
}

/// Keys that lead from what is drawn to the rest of the document.
pub fn leads_away(key: &[u8]) -> bool {
    matches!(
        key,
        b"Parent"
            | b"P"
            | b"StructParent"
            | b"StructParents"
            | b"Metadata"
            | b"PieceInfo"
            | b"LastModified"
            | b"OPI"
            | b"Alternates"
            | b"Ref"
            | b"OC"
            | b"Properties"
    )
}

fn inherited<'a>(document: &'a Document, page: ObjectId, key: &[u8]) -> Option<&'a Object> {
    let mut node = document.get_dictionary(page).ok()?;
    // A tree of pages is a few levels deep; a loop in a broken one ends here.
    for _ in 0..32 {
        if let Ok(value) = node.get(key) {
            return document.dereference(value).ok().map(|(_, value)| value);
        }
        node = document.get_dict_in_dict(node, b"Parent").ok()?;
    }
    None
}

fn four_numbers(document: &Document, object: &Object) -> Option<[f64; 4]> {
    let numbers: Vec<f64> = object
        .as_array()
        .ok()?
        .iter()
        .map(|side| document.dereference(side).ok().and_then(|(_, side)| side.as_float().ok()).map(f64::from))
        .collect::<Option<_>>()?;
    numbers.try_into().ok()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
