//! What was shaped and broken lately, so that it is made once: by its words, its style and its language. Who writes sees the brochure again
//! after each change, which leaves most words as they were: these may be remembered from one state of it to the next.

use super::set_text::SetText;
use crate::compose::story::Words;
use crate::text::{Figures, Fonts, Hyphenation, Lacking, Paragraph, Setting, Style};
use crate::theme::{Role, SecondLanguage, Theme};
use crate::units::{Colour, Pt};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// What was shaped and broken lately: what is measured in several ways, and what stands on many pages, is made once.
pub(crate) struct Shaped {
    /// What all of it depends on; `None` as long as there is nothing.
    ground: Option<Ground>,
    paragraphs: FxHashMap<u64, Vec<Remembered>>,
    /// Each with its paragraph, whose place in memory stays its own as long, and the last brochure that asked for it.
    broken: FxHashMap<Broken, (Arc<Paragraph>, SetText, usize)>,
    /// Bytes of the texts.
    weight: usize,
    /// The most of them.
    most: usize,
    /// The number of the brochure that is laid out.
    brochure: usize,
}

/// A paragraph, and the last brochure that asked for it.
struct Remembered {
    words: ShapedWords,
    paragraph: Arc<Paragraph>,
    lacking: Vec<Lacking>,
    brochure: usize,
}

/// The fonts, and what a theme says of the faces of pieces of a text.
#[derive(PartialEq)]
struct Ground {
    fonts: Fonts,
    strong: Role,
    body: Role,
    second: SecondLanguage,
}

/// Words that were shaped before.
pub(super) enum Known {
    /// With what their families lack.
    Same(Arc<Paragraph>, Vec<Lacking>),
    /// In another size or colour.
    Alike(Arc<Paragraph>),
}

/// Bytes of text that are remembered: some sections, a hundred times as much in memory.
const REMEMBERED: usize = 200_000;
/// The same from one state of a brochure to the next: hundreds of sessions.
const REMEMBERED_LONG: usize = 1_000_000;

impl Default for Shaped {
    fn default() -> Shaped {
        Shaped {
            ground: None,
            paragraphs: FxHashMap::default(),
            broken: FxHashMap::default(),
            weight: 0,
            most: REMEMBERED,
            brochure: 0,
        }
    }
}

impl Shaped {
    /// For who writes.
    pub(crate) fn for_long() -> Shaped {
        Shaped { most: REMEMBERED_LONG, ..Shaped::default() }
    }

    /// What is still true of these fonts and this theme.
    pub(super) fn begin(self, fonts: &Fonts, theme: &Theme) -> Shaped {
        let ground = Ground {
            fonts: fonts.clone(),
            strong: theme.types.strong.clone(),
            body: theme.types.body.clone(),
            second: theme.second_language,
        };
        match self.ground.as_ref() == Some(&ground) {
            true => Shaped { brochure: self.brochure + 1, ..self },
            false => Shaped { ground: Some(ground), most: self.most, ..Shaped::default() },
        }
    }

    /// What the brochure asked for that is laid out now.
    pub(super) fn end(mut self) -> Shaped {
        let now = self.brochure;
        for known in self.paragraphs.values_mut() {
            known.retain(|known| known.brochure == now);
        }
        self.paragraphs.retain(|_, known| !known.is_empty());
        self.broken.retain(|_, known| known.2 == now);
        let known = self.paragraphs.values().flatten();
        self.weight = known.map(|known| known.paragraph.text().len()).sum();
        self
    }

    /// The words in a style, or the same in another size or colour.
    pub(super) fn find(&mut self, key: u64, words: &Words, style: &Style, language: &str) -> Option<Known> {
        let known = self.paragraphs.get_mut(&key)?.iter_mut();
        let mut other = None;
        for known in known.filter(|known| known.words.is_of(words, style, language)) {
            if (known.words.size.0.to_bits(), known.words.colour) == (style.size.0.to_bits(), style.colour) {
                known.brochure = self.brochure;
                return Some(Known::Same(Arc::clone(&known.paragraph), known.lacking.clone()));
            }
            other = Some(&known.paragraph);
        }
        other.map(|paragraph| Known::Alike(Arc::clone(paragraph)))
    }

    pub(super) fn keep(&mut self, key: u64, words: ShapedWords, paragraph: &Arc<Paragraph>, lacking: Vec<Lacking>) {
        self.weight += paragraph.text().len();
        if self.weight > self.most {
            self.paragraphs.clear();
            self.broken.clear();
            self.weight = paragraph.text().len();
        }
        let (paragraph, brochure) = (Arc::clone(paragraph), self.brochure);
        self.paragraphs.entry(key).or_default().push(Remembered { words, paragraph, lacking, brochure });
    }

    /// The lines of a paragraph that was broken so before.
    pub(super) fn find_broken(&mut self, broken: &Broken) -> Option<&SetText> {
        let (_, lines, brochure) = self.broken.get_mut(broken)?;
        *brochure = self.brochure;
        Some(lines)
    }

    pub(super) fn keep_broken(&mut self, broken: Broken, paragraph: Arc<Paragraph>, lines: SetText) {
        self.broken.insert(broken, (paragraph, lines, self.brochure));
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
    pub(super) fn of(paragraph: &Arc<Paragraph>, measure: Pt, setting: &Setting, leading: Pt) -> Broken {
        let (kind, hyphenation, indent) = match setting {
            Setting::Ragged { hyphenation, indent } => (0, *hyphenation, *indent),
            Setting::Justified { hyphenation, indent } => (1, *hyphenation, *indent),
            Setting::Title => (2, None, Pt::ZERO),
        };
        let lengths = [measure, indent, leading].map(|length| length.0.to_bits());
        Broken { paragraph: Arc::as_ptr(paragraph) as usize, lengths, kind, hyphenation }
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
