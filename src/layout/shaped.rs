//! What was shaped and broken lately, so that it is made once: by its words, its style and its language.

use super::set_text::SetText;
use crate::compose::story::Words;
use crate::text::{Figures, Hyphenation, Paragraph, Setting, Style};
use crate::units::{Colour, Pt};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};
use std::rc::Rc;
use std::sync::Arc;

/// What was shaped and broken lately: what is measured in several ways, and what stands on many pages, is made once.
#[derive(Default)]
pub(super) struct Shaped {
    paragraphs: FxHashMap<u64, Vec<(ShapedWords, Rc<Paragraph>)>>,
    /// Each with its paragraph, whose place in memory stays its own as long.
    pub(super) broken: FxHashMap<Broken, (Rc<Paragraph>, SetText)>,
    /// Bytes of the texts.
    weight: usize,
}

/// Words that were shaped before.
pub(super) enum Known {
    Same(Rc<Paragraph>),
    /// In another size or colour.
    Alike(Rc<Paragraph>),
}

/// Bytes of text that are remembered: some sections, a hundred times as much in memory.
const REMEMBERED: usize = 200_000;

impl Shaped {
    /// The words in a style, or the same in another size or colour.
    pub(super) fn find(&self, key: u64, words: &Words, style: &Style, language: &str) -> Option<Known> {
        let alike = self.paragraphs.get(&key)?.iter().filter(|(shaped, _)| shaped.is_of(words, style, language));
        let mut other = None;
        for (shaped, paragraph) in alike {
            if (shaped.size.0.to_bits(), shaped.colour) == (style.size.0.to_bits(), style.colour) {
                return Some(Known::Same(Rc::clone(paragraph)));
            }
            other = Some(paragraph);
        }
        other.map(|paragraph| Known::Alike(Rc::clone(paragraph)))
    }

    pub(super) fn keep(&mut self, key: u64, words: ShapedWords, paragraph: Rc<Paragraph>) {
        self.weight += paragraph.text().len();
        if self.weight > REMEMBERED {
            self.paragraphs.clear();
            self.broken.clear();
            self.weight = paragraph.text().len();
        }
        self.paragraphs.entry(key).or_default().push((words, paragraph));
    }
}

/// A paragraph in a measure.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Broken {
    /// Where it lies in memory, as long as it is remembered.
    paragraph: usize,
    /// Measure, indent and leading, bit by bit.
    lengths: [u64; 3],
    kind: u8,
    hyphenation: Option<Hyphenation>,
}

impl Broken {
    pub(super) fn of(paragraph: &Rc<Paragraph>, measure: Pt, setting: &Setting, leading: Pt) -> Broken {
        let (kind, hyphenation, indent) = match setting {
            Setting::Ragged { hyphenation, indent } => (0, *hyphenation, *indent),
            Setting::Justified { hyphenation, indent } => (1, *hyphenation, *indent),
            Setting::Title => (2, None, Pt::ZERO),
        };
        let lengths = [measure, indent, leading].map(|length| length.0.to_bits());
        Broken { paragraph: Rc::as_ptr(paragraph) as usize, lengths, kind, hyphenation }
    }
}

/// All that the shape of words depends on; and their size and colour.
pub(super) struct ShapedWords {
    language: String,
    pieces: Vec<(String, [bool; 4])>,
    family: Arc<str>,
    weight: u16,
    italic: bool,
    size: Pt,
    tracking: f64,
    figures: Figures,
    colour: Colour,
}

impl ShapedWords {
    pub(super) fn of(words: &Words, style: &Style, language: &str) -> ShapedWords {
        ShapedWords {
            language: language.to_string(),
            pieces: words
                .pieces
                .iter()
                .map(|piece| (piece.text.clone(), [piece.strong, piece.emphasis, piece.code, piece.second]))
                .collect(),
            family: Arc::clone(&style.family),
            weight: style.weight,
            italic: style.italic,
            size: style.size,
            tracking: style.tracking,
            figures: style.figures,
            colour: style.colour,
        }
    }

    /// Of all but size and colour.
    pub(super) fn hash(words: &Words, style: &Style, language: &str) -> u64 {
        let mut hasher = FxHasher::default();
        for piece in &words.pieces {
            (&piece.text, piece.strong, piece.emphasis, piece.code, piece.second).hash(&mut hasher);
        }
        (language, &*style.family, style.weight, style.italic).hash(&mut hasher);
        (style.tracking.to_bits(), style.figures).hash(&mut hasher);
        hasher.finish()
    }

    /// Whether these are the words, in the style but for its size and colour.
    fn is_of(&self, words: &Words, style: &Style, language: &str) -> bool {
        let same_style = (self.weight, self.italic, self.figures) == (style.weight, style.italic, style.figures)
            && self.tracking.to_bits() == style.tracking.to_bits()
            && *self.family == *style.family;
        same_style
            && self.language == language
            && self.pieces.len() == words.pieces.len()
            && self.pieces.iter().zip(&words.pieces).all(|((text, set), piece)| {
                *text == piece.text && *set == [piece.strong, piece.emphasis, piece.code, piece.second]
            })
    }
}
