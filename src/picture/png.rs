//! PNG: measured and decoded once, so that a broken file is known before the brochure is made.

use super::{Fault, size_of_pixels};
use crate::diagnostic::say;
use crate::units::Size;
use image::ImageDecoder;
use image::codecs::png::PngDecoder;
use std::io::Cursor;

/// What the pixels may take in memory: 25 million with transparency, in 8 bits a channel.
const MOST_BYTES: u64 = 100_000_000;

pub fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let broken = |error: image::ImageError| Fault(say("png-broken").with("error", error.to_string()));
    let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let size = size_of_pixels(width, height)?;
    if decoder.total_bytes() > MOST_BYTES {
        let size = say("png-unfolds").with("width", width).with("height", height);
        return Err(Fault(size.with("size", decoder.total_bytes() >> 20)));
    }
    image::DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(size)
}
