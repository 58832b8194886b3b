//! How a text is set, and what a set text is made of.

use crate::units::{Colour, Pt};
use std::ops::Range;
use std::sync::Arc;

/// One face of [`crate::text::Fonts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct FontId(pub usize);

/// The setting of a text: face, size, leading, tracking, figures, colour.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Style {
    /// Family, as named in the fonts ("EB Garamond", "Inter"). Characters it lacks come from the other families.
    pub family: Arc<str>,
    /// 400 regular, 500 medium, 600 semi-bold, 700 bold.
    pub weight: u16,
    pub italic: bool,
    pub size: Pt,
    /// Distance from baseline to baseline.
    pub leading: Pt,
    /// Added after each glyph, in thousandths of the size; negative tightens.
    pub tracking: f64,
    pub figures: Figures,
    pub colour: Colour,
    /// No two signs are tied into another, no word is divided by a hyphen: words of a program.
    pub as_typed: bool,
}

/// Which figures a text takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Figures {
    /// As the font has them.
    #[default]
    Normal,
    /// As high as capitals (`lnum`): titles and dates.
    Lining,
    /// Of one width and lining (`tnum`, `lnum`): hours, folios, columns of numbers.
    Tabular,
}

/// Glyphs of one face, size and colour on one baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub font: FontId,
    pub size: Pt,
    pub colour: Colour,
    /// From the start of the line to the start of the run.
    pub x: Pt,
    pub width: Pt,
    /// The text of the run, exactly as it must be extracted (a hyphen added by a break is U+00AD).
    pub text: String,
    pub glyphs: Vec<Glyph>,
    /// Which of the paragraph's spans the run comes from: an index into the `spans` it was made of.
    pub span: usize,
}

/// A glyph in its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    /// In the font's own numbering.
    pub id: u16,
    /// From the start of the run to the origin of the glyph, kerning and tracking counted.
    pub x: Pt,
    /// Above the baseline.
    pub rise: Pt,
    /// The bytes of [`Run::text`] that it shows. Glyphs of one cluster share their range; a space drawn as a kern has a glyph too
    /// (the face's space), so that the text layer keeps it.
    pub text: Range<usize>,
}

impl Run {
    /// Whether its letters follow each other from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        self.glyphs.first().zip(self.glyphs.last()).is_some_and(|(first, last)| first.x > last.x)
    }
}
