//! Items: the stretches of a text that one face, script and span cover.

use super::bidi::Order;
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
    /// How deep it is embedded in texts of the other direction (UAX 9): an odd level is written from right to left.
    pub level: u8,
}

impl Item {
    pub(super) fn is_rtl(&self) -> bool {
        self.level % 2 == 1
    }
}

const LATIN: Script = script(b"Latn");

const fn script(tag: &[u8; 4]) -> Script {
    match Script::from_iso15924_tag(Tag::new(tag)) {
        Some(script) => script,
        None => panic!("not a script tag"),
    }
}

/// Cuts a text into items, and lists the characters that no face has, each once, in order.
pub(super) fn itemise(fonts: &Fonts, spans: &[TextSpan], source: &Source, order: &Order) -> (Vec<Item>, Vec<char>) {
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
            let level = order.level(bytes.start);
            match items.last_mut() {
                Some(item) if (item.span, item.font, item.script, item.level) == (span, font, script, level) => {
                    item.text.end = bytes.end;
                }
                _ => items.push(Item { text: bytes, font, script, span, level }),
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

/// The script of a letter; `None` for signs, which take that of their neighbours.
fn script_of(c: char) -> Option<Script> {
    let code = u32::from(c);
    let known = SCRIPTS.partition_point(|&(_, last, _)| last < code);
    match SCRIPTS.get(known) {
        Some(&(first, _, tag)) if first <= code => Script::from_iso15924_tag(Tag::new(tag)),
        _ => c.is_alphabetic().then_some(LATIN),
    }
}

/// Scripts by the blocks of their letters (Unicode Standard, Blocks.txt), in order; letters elsewhere are Latin.
const SCRIPTS: [(u32, u32, &[u8; 4]); 44] = [
    (0x370, 0x3ff, b"Grek"),
    (0x400, 0x52f, b"Cyrl"),
    (0x531, 0x58a, b"Armn"),
    (0x591, 0x5f4, b"Hebr"),
    (0x600, 0x6ff, b"Arab"),
    (0x700, 0x74f, b"Syrc"),
    (0x750, 0x77f, b"Arab"),
    (0x780, 0x7bf, b"Thaa"),
    (0x7c0, 0x7ff, b"Nkoo"),
    (0x860, 0x8ff, b"Arab"),
    (0x900, 0x97f, b"Deva"),
    (0x980, 0x9ff, b"Beng"),
    (0xa00, 0xa7f, b"Guru"),
    (0xa80, 0xaff, b"Gujr"),
    (0xb00, 0xb7f, b"Orya"),
    (0xb80, 0xbff, b"Taml"),
    (0xc00, 0xc7f, b"Telu"),
    (0xc80, 0xcff, b"Knda"),
    (0xd00, 0xd7f, b"Mlym"),
    (0xd80, 0xdff, b"Sinh"),
    (0xe00, 0xe7f, b"Thai"),
    (0xe80, 0xeff, b"Laoo"),
    (0xf00, 0xfff, b"Tibt"),
    (0x1000, 0x109f, b"Mymr"),
    (0x10a0, 0x10ff, b"Geor"),
    (0x1100, 0x11ff, b"Hang"),
    (0x1200, 0x139f, b"Ethi"),
    (0x1780, 0x17ff, b"Khmr"),
    (0x1c80, 0x1c8f, b"Cyrl"),
    (0x1f00, 0x1fff, b"Grek"),
    (0x2de0, 0x2dff, b"Cyrl"),
    (0x3041, 0x309f, b"Hira"),
    (0x30a0, 0x30ff, b"Kana"),
    (0x3131, 0x318e, b"Hang"),
    (0x3400, 0x4dbf, b"Hani"),
    (0x4e00, 0x9fff, b"Hani"),
    (0xa640, 0xa69f, b"Cyrl"),
    (0xac00, 0xd7af, b"Hang"),
    (0xf900, 0xfaff, b"Hani"),
    (0xfb13, 0xfb17, b"Armn"),
    (0xfb1d, 0xfb4f, b"Hebr"),
    (0xfb50, 0xfdff, b"Arab"),
    (0xfe70, 0xfefc, b"Arab"),
    (0x20000, 0x3ffff, b"Hani"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_blocks_of_scripts_are_in_order_and_their_tags_known() {
        assert!(SCRIPTS.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert!(
            SCRIPTS
                .iter()
                .all(|(first, last, tag)| first <= last && Script::from_iso15924_tag(Tag::new(tag)).is_some())
        );
        assert_eq!(script_of('é'), Some(LATIN));
        assert_eq!(script_of('ש'), Some(script(b"Hebr")));
        assert_eq!(script_of('ى'), Some(script(b"Arab")));
        assert_eq!(script_of('('), None);
    }
}
