//! PNG: measured and decoded once, so that a broken file is known before the brochure is made.

use super::{Fault, size_of_pixels};
use crate::units::Size;
use image::ImageDecoder;
use image::codecs::png::PngDecoder;
use std::io::Cursor;

pub fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let broken = |error: image::ImageError| {
        Fault::new(format!("the PNG is broken ({error})"), "export it again from the program that made it")
    };
    let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let size = size_of_pixels(width, height)?;
    image::DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(size)
}
