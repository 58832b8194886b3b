//! The finished file, read back by independent programs: lopdf always, qpdf and Poppler where they are installed.

mod brochure;
mod drawings;
mod judges;
mod logos;
mod pictures;
mod structure;
mod text;
