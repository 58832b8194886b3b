//! From strings to lines of placed glyphs: fonts, shaping, hyphenation and line breaking. Knows nothing of pages.

pub mod fonts;
mod style;

pub use fonts::{Face, Family, Fonts, Metrics};
pub use style::{Figures, FontId, Glyph, Run, Style};
