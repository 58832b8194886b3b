//! From strings to lines of placed glyphs: fonts, shaping, hyphenation and line breaking. Knows nothing of pages.

mod bidi;
mod breaks;
mod clearance;
mod face;
mod fonts;
mod galley;
mod house;
mod hyphenate;
mod ink;
mod itemise;
mod kerning;
mod optimum;
mod paragraph;
mod sense;
mod shape;
mod source;
mod style;
#[cfg(test)]
mod tests;
mod title;
mod trial;
mod underline;

pub(crate) use clearance::clearance;
pub(crate) use face::Face;
#[cfg(feature = "cli")]
pub(crate) use fonts::shipped_file;
pub(crate) use fonts::{Fonts, Lack, Lacking, MONOSPACED};
pub(crate) use galley::Line;
pub(crate) use house::FontFault;
pub(crate) use house::{completing_faces, faces};
pub(crate) use hyphenate::{Hyphenation, softened};
pub(crate) use paragraph::{Paragraph, Setting};
pub(crate) use source::TextSpan;
#[cfg(test)]
pub(crate) use style::Glyph;
pub(crate) use style::{Figures, FontId, Run, Style};
pub(crate) use trial::tried_out;
pub(crate) use underline::underline;
