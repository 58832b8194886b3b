//! From strings to lines of placed glyphs: fonts, shaping, hyphenation and line breaking. Knows nothing of pages.

mod style;

pub use style::{Figures, FontId, Glyph, Run, Style};
