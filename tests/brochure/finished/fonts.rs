//! What a composite font says of its glyphs: their widths and the texts they stand for.

use super::objects::utf16;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Font {
    pub name: String,
    pub kind: String,
    pub embedded: bool,
    widths: BTreeMap<u16, f64>,
    default_width: f64,
    texts: BTreeMap<u16, String>,
}

impl Font {
    pub fn width(&self, code: u16) -> f64 {
        self.widths.get(&code).copied().unwrap_or(self.default_width)
    }

    pub fn text(&self, code: u16) -> Option<&str> {
        self.texts.get(&code).map(String::as_str)
    }
}

pub fn read(font: &Dict<'_>) -> Font {
    let name = |dict: &Dict<'_>, key: &str| dict.get::<Name<'_>>(key).map(|name| name.as_str().to_string());
    let descendant: Option<Dict<'_>> =
        font.get::<Array<'_>>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
    let descendant = descendant.unwrap_or_else(Dict::empty);
    let descriptor = descendant.get::<Dict<'_>>("FontDescriptor").unwrap_or_else(Dict::empty);
    let kinds = [Some(font), Some(&descendant)].into_iter().flatten().filter_map(|dict| name(dict, "Subtype"));
    let mut widths = BTreeMap::new();
    if let Some(array) = descendant.get::<Array<'_>>("W") {
        let parts: Vec<Object<'_>> = array.iter().collect();
        let mut parts = parts.into_iter();
        while let Some(first) = parts.next().and_then(|part| part.into_i32()) {
            match parts.next() {
                Some(Object::Array(list)) => {
                    for (n, width) in list.iter::<f64>().enumerate() {
                        widths.insert(first as u16 + n as u16, width);
                    }
                }
                Some(last) => {
                    let width = parts.next().and_then(|width| width.into_number()).map_or(0.0, |width| width.as_f64());
                    for code in first..=last.into_i32().unwrap_or(first) {
                        widths.insert(code as u16, width);
                    }
                }
                None => break,
            }
        }
    }
    let to_unicode = font.get::<Stream<'_>>("ToUnicode").and_then(|stream| stream.decoded().ok());
    Font {
        name: name(font, "BaseFont").unwrap_or_default(),
        kind: kinds.collect::<Vec<_>>().join(" "),
        embedded: ["FontFile", "FontFile2", "FontFile3"].iter().any(|key| descriptor.contains_key(key)),
        widths,
        default_width: descendant.get::<f64>("DW").unwrap_or(1000.0),
        texts: to_unicode.map(|map| texts(&String::from_utf8_lossy(&map))).unwrap_or_default(),
    }
}

/// The `bfchar` and `bfrange` lines of a character map (Adobe technical note 5411).
fn texts(map: &str) -> BTreeMap<u16, String> {
    let mut texts = BTreeMap::new();
    let mut ranges = false;
    for line in map.lines() {
        if line.contains("beginbfchar") || line.contains("beginbfrange") {
            ranges = line.contains("beginbfrange");
            continue;
        }
        let parts: Vec<Vec<u8>> = line.split(['<', '>', ' ']).filter(|part| !part.is_empty()).filter_map(hex).collect();
        let code = |bytes: &[u8]| bytes.iter().fold(0u16, |code, &byte| code << 8 | u16::from(byte));
        match parts.as_slice() {
            [from, to] if !ranges => {
                texts.insert(code(from), utf16(to));
            }
            [from, until, to] if ranges => {
                let (first, last) = (code(from), code(until));
                for (step, at) in (first..=last).enumerate() {
                    let mut units = to.clone();
                    if let Some(end) = units.last_mut() {
                        *end += step as u8;
                    }
                    texts.insert(at, utf16(&units));
                }
            }
            _ => {}
        }
    }
    texts
}

fn hex(digits: &str) -> Option<Vec<u8>> {
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()).collect()
}
