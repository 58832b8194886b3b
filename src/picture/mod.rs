//! Logos and photographs: recognised, measured and checked when read, embedded untouched where the format allows.

use crate::units::Size;

/// A picture read from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub data: PictureData,
    /// Natural size; its ratio is what counts.
    pub size: Size,
    /// SHA-free identity: file name, for messages.
    pub name: String,
}

#[derive(Debug, Clone, PartialEq)]
pub enum PictureData {
    Svg(Vec<u8>),
    /// First page of a PDF, or of an AI file saved with PDF content.
    Pdf(Vec<u8>),
    Jpeg(Vec<u8>),
    Png(Vec<u8>),
}
