//! A small brochure set by hand, one glyph a character, and ways to read the finished file.

use crate::layout::page::*;
use crate::pdf::{self, PdfError};
use crate::picture::Picture;
use crate::text::Glyph;
use crate::text::{FontId, Fonts, Run};
use crate::units::{Colour, Point, Pt, Rect, Size};
use lopdf::{Dictionary, Object};
use std::sync::Arc;

pub(super) const INK: Colour = Colour::rgb(0x13, 0x26, 0x2F);
pub(super) const A5: Size = Size { width: Pt(419.53), height: Pt(595.28) };

pub(super) fn face(name: &str) -> FontId {
    let families = Fonts::shipped().families();
    let mut faces = families.iter().flat_map(|family| &family.faces).copied();
    faces.find(|&id| Fonts::shipped().face(id).postscript_name == name).expect(name)
}

pub(super) fn garamond() -> FontId {
    face("EBGaramond12-Regular")
}

pub(super) fn inter() -> FontId {
    face("Inter-Regular")
}

/// Sets a text: a glyph a character, but one for “fi”; characters that the face lacks take the glyph of their likeness.
pub(super) fn run(font: FontId, size: f64, text: &str) -> Run {
    let face = Fonts::shipped().face(font);
    let mut glyphs = Vec::new();
    let mut x = 0.0;
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let ligature = text[at..].starts_with("fi").then(|| face.glyph('\u{FB01}')).flatten();
        let (id, length) = match ligature {
            Some(id) => (id, 2),
            None => {
                let likeness = match character {
                    '\u{A0}' | '\u{202F}' => ' ',
                    '\u{AD}' => '-',
                    other => other,
                };
                (face.glyph(likeness).unwrap_or(0), character.len_utf8())
            }
        };
        glyphs.push(Glyph { id, x: Pt(x), rise: Pt(0.0), text: at..at + length });
        x += face.advance(id) * size / f64::from(face.units_per_em);
        at += length;
    }
    Run { font, size: Pt(size), colour: INK, x: Pt(0.0), width: Pt(x), text: text.to_string(), glyphs, span: 0 }
}

pub(super) fn page(label: &str) -> Page {
    Page { size: A5, label: label.to_string(), marks: Vec::new(), links: Vec::new(), slug: Vec::new() }
}

pub(super) fn document() -> Document {
    Document {
        pages: vec![page("1")],
        structure: Structure::new(),
        outline: Vec::new(),
        anchors: Vec::new(),
        pictures: Vec::new(),
        lacking: Default::default(),
        weighed: Default::default(),
        metadata: Metadata {
            title: "Rencontres — « Été » & <fin>".to_string(),
            author: Some("Les Organisateurs".to_string()),
            subject: Some("Programme".to_string()),
            keywords: vec!["coopération".to_string(), "territoires".to_string()],
            language: "fr-FR".to_string(),
            date: 1_742_774_400,
        },
    }
}

/// A way to lay out a document line by line.
pub(super) trait Layout {
    fn tag(&mut self, parent: TagId, role: TagRole) -> TagId;
    fn say(&mut self, page: usize, tag: TagId, y: f64, text: &str);
    fn say_in(&mut self, font: FontId, page: usize, tag: TagId, x: f64, y: f64, text: &str);
    fn paint(&mut self, page: usize, owner: Owner, paint: Paint);
}

impl Layout for Document {
    fn tag(&mut self, parent: TagId, role: TagRole) -> TagId {
        self.structure.add(parent, role)
    }
    fn say(&mut self, page: usize, tag: TagId, y: f64, text: &str) {
        self.say_in(garamond(), page, tag, 40.0, y, text);
    }
    fn say_in(&mut self, font: FontId, page: usize, tag: TagId, x: f64, y: f64, text: &str) {
        let paint = Paint::Text { at: Point::new(Pt(x), Pt(y)), run: run(font, 11.0, text).into(), written: None };
        self.paint(page, Owner::Tag(tag), paint);
    }
    fn paint(&mut self, page: usize, owner: Owner, paint: Paint) {
        self.pages[page].marks.push(Mark { owner, paint, clip: None });
    }
}

pub(super) fn area(x: f64, y: f64, width: f64, height: f64) -> Rect {
    Rect::new(Pt(x), Pt(y), Pt(width), Pt(height))
}

/// Adds a picture as a figure with a description.
pub(super) fn figure(document: &mut Document, page: usize, picture: Picture, frame: Rect, alternative: &str) -> TagId {
    let tag = document.tag(Structure::ROOT, TagRole::Figure);
    document.structure.tags[tag.0].alternative = Some(alternative.to_string());
    document.structure.tags[tag.0].area = Some(frame);
    document.pictures.push(Arc::new(picture));
    let picture = document.pictures.len() - 1;
    document.paint(page, Owner::Tag(tag), Paint::Picture { picture, frame });
    tag
}

pub(super) fn write(document: &Document) -> Result<Vec<u8>, PdfError> {
    pdf::write(document, pdf::Pictures::import(&document.pictures, None)?, Fonts::shipped(), None)
}

pub(super) fn written(document: &Document) -> Vec<u8> {
    write(document).expect("the document is written")
}

/// The finished file, opened again.
pub(super) struct Reader(pub lopdf::Document);

impl Reader {
    pub(super) fn of(document: &Document) -> Reader {
        Reader(lopdf::Document::load_mem(&written(document)).expect("the file opens"))
    }
    pub(super) fn catalog(&self) -> &Dictionary {
        self.0.catalog().unwrap()
    }
    pub(super) fn resolve<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.0.dereference(object).unwrap().1
    }
    pub(super) fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> &'a Object {
        self.resolve(dictionary.get(key.as_bytes()).unwrap_or_else(|_| panic!("{key} in {dictionary:?}")))
    }
    pub(super) fn page(&self, number: u32) -> &Dictionary {
        self.0.get_dictionary(self.0.get_pages()[&number]).unwrap()
    }
    pub(super) fn content(&self, number: u32) -> String {
        let content = self.0.get_page_content(self.0.get_pages()[&number]);
        String::from_utf8_lossy(&content).replace('\n', " ")
    }
    /// The structure tree, written as `Role(kids)`; sequences as `page:mcid`, annotations as `@`.
    pub(super) fn tree(&self) -> String {
        let root = self.get(self.catalog(), "StructTreeRoot").as_dict().unwrap();
        self.element(self.get(root, "K"))
    }
    fn element(&self, element: &Object) -> String {
        let element = element.as_dict().unwrap();
        let role = String::from_utf8_lossy(self.get(element, "S").as_name().unwrap()).into_owned();
        // What has no content of its own names no page.
        let page = element.get(b"Pg").map(|page| self.page_number(page));
        let kids = match self.get(element, "K") {
            Object::Array(kids) => kids.clone(),
            only => vec![match element.get(b"K").unwrap() {
                reference @ Object::Reference(_) => reference.clone(),
                _ => only.clone(),
            }],
        };
        let kids: Vec<String> = kids
            .iter()
            .map(|kid| match self.resolve(kid) {
                Object::Integer(mcid) => format!("{}:{mcid}", page.as_ref().unwrap()),
                kid @ Object::Dictionary(entries) => match entries.get(b"Type").and_then(Object::as_name) {
                    Ok(b"MCR") => {
                        let mcid = self.get(entries, "MCID").as_i64().unwrap();
                        format!("{}:{mcid}", self.page_number(entries.get(b"Pg").unwrap()))
                    }
                    Ok(b"OBJR") => "@".to_string(),
                    _ => self.element(kid),
                },
                other => panic!("a kid {other:?}"),
            })
            .collect();
        format!("{role}({})", kids.join(" "))
    }
    pub(super) fn page_number(&self, page: &Object) -> u32 {
        let id = page.as_reference().unwrap();
        self.0.get_pages().iter().find(|(_, page)| **page == id).map(|(number, _)| *number).unwrap()
    }
}
