//! From strings to lines of placed glyphs: fonts, shaping, hyphenation and line breaking. Knows nothing of pages.

mod bidi;
mod breaks;
mod face;
mod fonts;
mod galley;
mod house;
mod hyphenate;
mod itemise;
mod optimum;
mod paragraph;
mod sense;
mod shape;
mod source;
mod style;
mod title;

pub use face::Face;
pub use fonts::{Family, Fonts, Lack, Lacking, MONOSPACED, Metrics};
pub use galley::Line;
pub use house::{FontFault, completing_faces, faces};
pub use hyphenate::{Hyphenation, softened};
pub use paragraph::{Paragraph, Setting};
pub use source::TextSpan;
pub use style::{Figures, FontId, Glyph, Run, Style};
