//! PNG: measured and decoded once, so that a broken file is known before the brochure is made.

use super::{Fault, jpeg, size_of_pixels};
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
    let shown = if orientation(bytes) >= 5 { (height, width) } else { (width, height) };
    let size = size_of_pixels(shown.0, shown.1)?;
    if decoder.total_bytes() > MOST_BYTES {
        let size = say("png-unfolds").with("width", width).with("height", height);
        return Err(Fault(size.with("size", decoder.total_bytes() >> 20)));
    }
    image::DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(size)
}

/// How the camera was held: EXIF orientation, 1 to 8 (PNG 3, 11.3.4.5).
pub fn orientation(bytes: &[u8]) -> u8 {
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let (Some(kind), Some(data)) = (after.get(..4), after.get(4..length.saturating_add(4))) else { break };
        match kind {
            b"eXIf" => return jpeg::orientation(data).unwrap_or(1),
            b"IEND" => break,
            _ => rest = after.get(length.saturating_add(8)..).unwrap_or_default(),
        }
    }
    1
}
