//! Photographs and bitmaps: JPEG and plain PNG untouched, other PNG with their transparency as a soft mask.

use super::object::{dict, name};
use crate::picture::png::chunks;
use crate::picture::{jpeg, png, profile};
use flate2::read::ZlibDecoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use lopdf::{Dictionary, Object, Stream, StringFormat};
use std::io::{self, Read};

/// An image and what it needs beside it.
pub(super) struct Raster {
    pub image: Stream,
    pub mask: Option<Stream>,
    /// An embedded ICC profile, and how many colorants it has.
    pub profile: Option<(Vec<u8>, i64)>,
}

/// A JPEG file: its pixels as they are, without what a camera adds.
pub(super) fn jpeg(bytes: &[u8]) -> Result<Raster, String> {
    let facts = jpeg::read(bytes).map_err(|fault| fault.to_string())?;
    let space = match facts.components {
        1 => "DeviceGray",
        3 => "DeviceRGB",
        4 => "DeviceCMYK",
        other => return Err(format!("a JPEG of {other} channels is not a picture that PDF knows")),
    };
    let mut image = image_dictionary(facts.width, facts.height, 8);
    image.set("ColorSpace", name(space));
    image.set("Filter", name("DCTDecode"));
    if facts.components == 4 && facts.adobe {
        // Adobe's programs write CMYK upside down.
        image.set("Decode", [1, 0, 1, 0, 1, 0, 1, 0].map(Object::Integer).to_vec());
    }
    let components = i64::from(facts.components);
    let profile = facts
        .profile
        .filter(|profile| profile::usable(profile, usize::from(facts.components)))
        .map(|profile| (profile, components));
    let mut stream = Stream::new(image, jpeg::cleaned(bytes).map_err(|fault| fault.to_string())?);
    stream.allows_compression = false;
    Ok(Raster { image: stream, mask: None, profile })
}

/// A PNG file.
pub(super) fn png(bytes: &[u8]) -> Result<Raster, String> {
    let profile = png::profile(bytes);
    if let Some(image) = untouched_png(bytes) {
        let channels = if image.dict.get(b"ColorSpace").and_then(Object::as_name).is_ok_and(|s| s == b"DeviceGray") {
            1
        } else {
            3
        };
        let profile =
            profile.filter(|profile| profile::usable(profile, channels as usize)).map(|profile| (profile, channels));
        return Ok(Raster { image, mask: None, profile });
    }
    let decoded = png::decode(bytes).map_err(|fault| fault.to_string())?;
    let (width, height) = (decoded.width(), decoded.height());
    let gray = !decoded.color().has_color();
    let (samples, opacity) = if gray {
        split::<1, 2>(decoded.into_luma_alpha8().as_raw())
    } else {
        split::<3, 4>(decoded.into_rgba8().as_raw())
    };
    let channels: u8 = if gray { 1 } else { 3 };
    let image = filtered(width, height, channels, &samples)?;
    let transparent = opacity.iter().any(|&alpha| alpha != 255);
    let mask = if transparent { Some(filtered(width, height, 1, &opacity)?) } else { None };
    let channels = i64::from(channels);
    let profile =
        profile.filter(|profile| profile::usable(profile, channels as usize)).map(|profile| (profile, channels));
    Ok(Raster { image, mask, profile })
}

/// A PNG without transparency, interlace or deep colours holds its samples just as PDF does: rows filtered, then deflated
/// (ISO 32000-1, 7.4.4.4).
fn untouched_png(bytes: &[u8]) -> Option<Stream> {
    let header = chunks(bytes).find(|chunk| chunk.kind == b"IHDR")?.data;
    let [w1, w2, w3, w4, h1, h2, h3, h4, bits, colours, 0, 0, 0] = *header else { return None };
    if bits > 8 || chunks(bytes).any(|chunk| chunk.kind == b"tRNS") {
        return None;
    }
    let (width, height) = (u32::from_be_bytes([w1, w2, w3, w4]), u32::from_be_bytes([h1, h2, h3, h4]));
    let mut image = image_dictionary(width, height, i64::from(bits));
    let channels = match colours {
        0 => {
            image.set("ColorSpace", name("DeviceGray"));
            1
        }
        2 => {
            image.set("ColorSpace", name("DeviceRGB"));
            3
        }
        // The profile tells what the colours of the palette are, not its numbers.
        3 if png::profile(bytes).is_some_and(|profile| profile::usable(&profile, 3)) => return None,
        3 => {
            let palette = chunks(bytes).find(|chunk| chunk.kind == b"PLTE")?.data;
            let last = (palette.len() / 3).checked_sub(1)? as i64;
            let palette = Object::String(palette.to_vec(), StringFormat::Hexadecimal);
            image.set("ColorSpace", vec![name("Indexed"), name("DeviceRGB"), Object::Integer(last), palette]);
            1
        }
        _ => return None,
    };
    let samples: Vec<u8> =
        chunks(bytes).filter(|chunk| chunk.kind == b"IDAT").flat_map(|chunk| chunk.data).copied().collect();
    // Each row has a byte of its filter before its samples.
    let row = (u64::from(width) * channels as u64 * u64::from(bits)).div_ceil(8) + 1;
    if !unfolds_to(&samples, row * u64::from(height)) {
        return None;
    }
    Some(deflated(image, width, channels, i64::from(bits), samples))
}

/// Samples as a PNG holds them: the filters make photographs a third smaller than deflating alone.
fn filtered(width: u32, height: u32, channels: u8, samples: &[u8]) -> Result<Stream, String> {
    let colours = if channels == 1 { ExtendedColorType::L8 } else { ExtendedColorType::Rgb8 };
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive)
        .write_image(samples, width, height, colours)
        .map_err(|error| error.to_string())?;
    untouched_png(&png).ok_or_else(|| "its samples cannot be written".to_string())
}

/// Whether deflated bytes unfold to so many, not one more, with their checksum and nothing behind it: readers of PDF unfold all there is.
fn unfolds_to(deflated: &[u8], length: u64) -> bool {
    let mut inflated = ZlibDecoder::new(deflated);
    let unfolded = io::copy(&mut Read::by_ref(&mut inflated).take(length + 1), &mut io::sink());
    unfolded.is_ok_and(|unfolded| unfolded == length) && inflated.total_in() == deflated.len() as u64
}

fn deflated(mut image: Dictionary, width: u32, channels: i64, bits: i64, samples: Vec<u8>) -> Stream {
    image.set("Filter", name("FlateDecode"));
    let parameters =
        [("Predictor", 15), ("Colors", channels), ("BitsPerComponent", bits), ("Columns", i64::from(width))];
    image.set("DecodeParms", Dictionary::from_iter(parameters.map(|(key, value)| (key, Object::Integer(value)))));
    let mut stream = Stream::new(image, samples);
    stream.allows_compression = false;
    stream
}

/// Parts `ALL` channels into the colours and the last one.
fn split<const COLOURS: usize, const ALL: usize>(pixels: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut colours = Vec::with_capacity(pixels.len() / ALL * COLOURS);
    let mut last = Vec::with_capacity(pixels.len() / ALL);
    for pixel in pixels.chunks_exact(ALL) {
        colours.extend_from_slice(&pixel[..COLOURS]);
        last.push(pixel[COLOURS]);
    }
    (colours, last)
}

fn image_dictionary(width: u32, height: u32, bits: i64) -> Dictionary {
    dict([
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", Object::Integer(i64::from(width))),
        ("Height", Object::Integer(i64::from(height))),
        ("BitsPerComponent", Object::Integer(bits)),
    ])
}
