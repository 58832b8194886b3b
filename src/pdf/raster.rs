//! Photographs and bitmaps: JPEG and plain PNG untouched, other PNG with their transparency as a soft mask.

use super::object::{dict, name};
use crate::picture::{jpeg, profile};
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder};
use lopdf::{Dictionary, Object, Stream, StringFormat};
use std::io::Cursor;
use std::sync::{Mutex, PoisonError};

/// An image and what it needs beside it.
pub struct Raster {
    pub image: Stream,
    pub mask: Option<Stream>,
    /// An embedded ICC profile, and how many colorants it has.
    pub profile: Option<(Vec<u8>, i64)>,
}

/// A JPEG file: its pixels as they are, without what a camera adds.
pub fn jpeg(bytes: &[u8]) -> Result<Raster, String> {
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
/// Bytes of unfolded pixels from which a picture is large.
const LARGE: u64 = 16 << 20;

static ALONE: Mutex<()> = Mutex::new(());

pub fn png(bytes: &[u8]) -> Result<Raster, String> {
    let mut decoder = PngDecoder::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let profile = decoder.icc_profile().ok().flatten();
    if let Some(image) = untouched_png(bytes) {
        let channels = if image.dict.get(b"ColorSpace").and_then(Object::as_name).is_ok_and(|s| s == b"DeviceGray") {
            1
        } else {
            3
        };
        // The colours of a palette are taken as sRGB: they are flat tints, not a photograph.
        let named = image.dict.get(b"ColorSpace").is_ok_and(|space| space.as_name().is_ok());
        let profile = profile
            .filter(|profile| named && profile::usable(profile, channels as usize))
            .map(|profile| (profile, channels));
        return Ok(Raster { image, mask: None, profile });
    }
    // Large pictures are unfolded one after the other: side by side they would fill the memory of any machine.
    let _alone = (decoder.total_bytes() > LARGE).then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
    let decoded = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
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
    let header = chunks(bytes).find(|(kind, _)| *kind == b"IHDR")?.1;
    let [w1, w2, w3, w4, h1, h2, h3, h4, bits, colours, 0, 0, 0] = *header else { return None };
    if bits > 8 || chunks(bytes).any(|(kind, _)| kind == b"tRNS") {
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
        3 => {
            let palette = chunks(bytes).find(|(kind, _)| *kind == b"PLTE")?.1;
            let last = (palette.len() / 3).checked_sub(1)? as i64;
            let palette = Object::String(palette.to_vec(), StringFormat::Hexadecimal);
            image.set("ColorSpace", vec![name("Indexed"), name("DeviceRGB"), Object::Integer(last), palette]);
            1
        }
        _ => return None,
    };
    let samples = chunks(bytes).filter(|(kind, _)| *kind == b"IDAT").flat_map(|(_, data)| data).copied().collect();
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

fn deflated(mut image: Dictionary, width: u32, channels: i64, bits: i64, samples: Vec<u8>) -> Stream {
    image.set("Filter", name("FlateDecode"));
    let parameters =
        [("Predictor", 15), ("Colors", channels), ("BitsPerComponent", bits), ("Columns", i64::from(width))];
    image.set("DecodeParms", Dictionary::from_iter(parameters.map(|(key, value)| (key, Object::Integer(value)))));
    let mut stream = Stream::new(image, samples);
    stream.allows_compression = false;
    stream
}

/// The chunks of a PNG: type and data.
fn chunks(bytes: &[u8]) -> impl Iterator<Item = (&[u8; 4], &[u8])> {
    let mut rest = bytes.get(8..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let length = u32::from_be_bytes(*length) as usize;
        let data = after.get(..length)?;
        rest = after.get(length.checked_add(4)?..).unwrap_or_default();
        Some((kind, data))
    })
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
