//! Items: the stretches of a text that one face, script and span cover.

use super::fonts::Fonts;
use super::source::{Source, TextSpan};
use super::style::FontId;
use harfrust::{Script, Tag};
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use std::ops::Range;

/// A stretch of text to be shaped in one go.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Item {
    pub text: Range<usize>,
    pub font: FontId,
    pub script: Script,
    pub span: usize,
}

const LATIN: Script = script(b"Latn");
const GREEK: Script = script(b"Grek");
const CYRILLIC: Script = script(b"Cyrl");

const fn script(tag: &[u8; 4]) -> Script {
    match Script::from_iso15924_tag(Tag::new(tag)) {
        Some(script) => script,
        None => panic!("not a script tag"),
    }
}

/// Cuts a text into items, and lists the characters that no face has, each once, in order.
pub(super) fn itemise(fonts: &Fonts, spans: &[TextSpan], source: &Source) -> (Vec<Item>, Vec<char>) {
    let mut items: Vec<Item> = Vec::new();
    let mut missing = Vec::new();
    for (span, range) in source.spans.iter().enumerate() {
        let cascade = fonts.cascade(&spans[span].style);
        let text = &source.text[range.clone()];
        let mut script = LATIN;
        let mut rest = text.char_indices().peekable();
        while let Some((start, base)) = rest.next() {
            // A letter stays with the marks on it, and an emoji with its joiners.
            let mut joined = base == '\u{200d}';
            while let Some(&(_, c)) = rest.peek() {
                if !(joined || attaches(c)) {
                    break;
                }
                joined = c == '\u{200d}';
                rest.next();
            }
            let end = rest.peek().map_or(text.len(), |&(next, _)| next);
            let together = &text[start..end];
            let font = cascade.iter().copied().find(|&id| together.chars().all(|c| covers(fonts, id, c)));
            let font = font.unwrap_or_else(|| {
                for c in together.chars() {
                    if !cascade.iter().any(|&id| covers(fonts, id, c)) && !missing.contains(&c) {
                        missing.push(c);
                    }
                }
                cascade[0]
            });
            script = script_of(base).unwrap_or(script);
            let bytes = range.start + start..range.start + end;
            match items.last_mut() {
                Some(item) if item.span == span && item.font == font && item.script == script => {
                    item.text.end = bytes.end;
                }
                _ => items.push(Item { text: bytes, font, script, span }),
            }
        }
    }
    (items, missing)
}

/// Whether a character is drawn on or with the one before it.
fn attaches(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{20d0}'..='\u{20f0}' | '\u{1f3fb}'..='\u{1f3ff}')
        || c >= '\u{300}' && CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}

/// Whether a face can set a character: it has the glyph, or needs none.
fn covers(fonts: &Fonts, font: FontId, c: char) -> bool {
    let face = fonts.face(font);
    face.glyph(c).is_some()
        || c.is_whitespace()
        || matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
        || c == '\u{2011}' && face.glyph('\u{2010}').is_some()
}

/// The script of a letter among those that the shipped faces have; `None` for signs, which take that of their neighbours.
fn script_of(c: char) -> Option<Script> {
    match c {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(GREEK),
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}' => {
            Some(CYRILLIC)
        }
        c if c.is_alphabetic() => Some(LATIN),
        _ => None,
    }
}
