//! Photographs and bitmaps: JPEG untouched, PNG with its transparency as a soft mask.

use super::object::{dict, name};
use crate::picture::jpeg;
use image::{DynamicImage, ImageDecoder};
use lopdf::{Dictionary, Object, Stream};
use std::io::Cursor;

/// An image and what it needs beside it.
pub struct Raster {
    pub image: Stream,
    pub mask: Option<Stream>,
    /// An embedded ICC profile, and how many colorants it has.
    pub profile: Option<(Vec<u8>, i64)>,
}

/// A JPEG file, as it is.
pub fn jpeg(bytes: &[u8]) -> Result<Raster, String> {
    let facts = jpeg::read(bytes)?;
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
    let profile = facts.profile.filter(|profile| usable_profile(profile, components)).map(|profile| (profile, components));
    let mut stream = Stream::new(image, bytes.to_vec());
    stream.allows_compression = false;
    Ok(Raster { image: stream, mask: None, profile })
}

/// A PNG file, decoded to eight bits a channel.
pub fn png(bytes: &[u8]) -> Result<Raster, String> {
    let mut decoder = image::codecs::png::PngDecoder::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let profile = decoder.icc_profile().ok().flatten();
    let decoded = DynamicImage::from_decoder(decoder).map_err(|error| error.to_string())?;
    let (width, height) = (decoded.width(), decoded.height());
    let gray = !decoded.color().has_color();
    let alpha = decoded.color().has_alpha();
    let (samples, mask) = if gray {
        let pixels = decoded.to_luma_alpha8();
        split::<1, 2>(pixels.as_raw())
    } else {
        let pixels = decoded.to_rgba8();
        split::<3, 4>(pixels.as_raw())
    };
    let channels: i64 = if gray { 1 } else { 3 };
    let image = plain_image(width, height, if gray { "DeviceGray" } else { "DeviceRGB" }, samples);
    let mask = (alpha && mask.iter().any(|&a| a != 255)).then(|| plain_image(width, height, "DeviceGray", mask));
    let profile = profile.filter(|profile| usable_profile(profile, channels)).map(|profile| (profile, channels));
    Ok(Raster { image, mask, profile })
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

fn plain_image(width: u32, height: u32, space: &str, samples: Vec<u8>) -> Stream {
    let mut image = image_dictionary(width, height, 8);
    image.set("ColorSpace", name(space));
    Stream::new(image, samples)
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

/// Whether PDF/A takes this profile for that many colorants: input, display, output or colour-space class, ICC 4 at most,
/// of the same channels (ISO 19005-2, 6.2.4.2).
fn usable_profile(profile: &[u8], components: i64) -> bool {
    let (Some(version), Some(class), Some(space)) = (profile.get(8), profile.get(12..16), profile.get(16..20)) else {
        return false;
    };
    let channels = match space {
        b"GRAY" => 1,
        b"RGB " | b"Lab " => 3,
        b"CMYK" => 4,
        _ => 0,
    };
    *version <= 4 && [&b"scnr"[..], b"mntr", b"prtr", b"spac"].contains(&class) && channels == components
}
