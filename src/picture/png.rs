//! PNG: measured and decoded once, so that a broken file is known before the brochure is made.

use super::{Fault, size_of_pixels};
use crate::units::Size;
use image::ImageDecoder;
use image::codecs::png::PngDecoder;
use std::io::Cursor;

/// What the pixels may take in memory: 25 million with transparency, in 8 bits a channel.
const MOST_BYTES: u64 = 100_000_000;

pub fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let broken = |error: image::ImageError| {
        Fault::new(format!("the PNG is broken ({error})"), "export it again from the program that made it")
    };
    let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let size = size_of_pixels(width, height)?;
    if decoder.total_bytes() > MOST_BYTES {
        let reason = format!("its {width} × {height} pixels unfold to {} MB", decoder.total_bytes() >> 20);
        return Err(Fault::new(
            reason,
            "make it smaller, or save a photograph as JPEG: 3,000 pixels fill a page in print",
        ));
    }
    image::DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(size)
}
