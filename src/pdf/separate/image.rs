//! Photographs and bitmaps in inks: through the profile that they carry, or as sRGB; black points compensated, ink limited.

use super::samples::{LARGEST, Samples, unfolded};
use super::space::Space;
use super::{Separating, Target, inked};
use crate::picture::pdf::CMYK_PROFILE;
use crate::picture::pdf::resolve::{Objects, numbers};
use crate::print::ink::Cmyk;
use crate::print::press::Note;
use lopdf::{Dictionary, Object, Stream};
use std::borrow::Cow;

/// JPEG quality of a photograph in inks: what was lossy before loses nothing that a screen of dots would show.
const QUALITY: u8 = 94;

/// By how many percent the packing of a photograph may change the ink of a pixel.
const PACKING: f64 = 8.0;

/// The same picture in inks, and the soft mask that stands for colours it leaves out. `None` where it is in inks already.
pub(super) fn separate<'a>(
    stream: &'a Stream,
    objects: Objects<'a>,
    separating: &Separating,
) -> Result<Option<(Stream, Option<Stream>)>, String> {
    let entries = &stream.dict;
    let stencil = objects.get(entries, b"ImageMask").is_some_and(|flag| flag.as_bool().unwrap_or(false));
    let Some(space) = entries.get(b"ColorSpace").ok().filter(|_| !stencil) else { return Ok(None) };
    let space = Space::read(space, None, objects).ok_or("one of its pictures is in colours that are broken")?;
    match space {
        Space::DeviceGray => return Ok(None),
        Space::Gray => return Ok(Some((renamed(stream, b"DeviceGray"), None))),
        _ => {}
    }
    let samples = match (is_photograph(stream), &space) {
        (true, Space::Cmyk) => inked::photograph(&packed(stream)?)?,
        (true, _) => photograph(&packed(stream)?)?,
        (false, _) => bitmap(stream, &space, objects)?,
    };
    if samples.channels != space.components() {
        return Err("one of its pictures has more or fewer colours than it says".to_string());
    }
    let mask = colour_key(entries, &samples, &space, objects);
    let decode = decode(entries, &space, objects);
    let mut inks = inks(&samples, &space, decode.as_deref(), separating)?;
    if matches!(space, Space::Cmyk) {
        let converted = match own_profile(entries, objects) {
            Some(profile) => separating.press.convert_inks(&mut inks, &profile)?,
            None => None,
        };
        // Built for this press already: it is kept as it is, unless there is too much ink in it.
        if converted.is_none() && mask.is_none() && darkest(&inks) <= separating.press.ink_limit {
            return Ok(Some((renamed(stream, b"DeviceCMYK"), None)));
        }
        if let Some(from) = converted {
            separating.note(Note::Converted { from });
        }
    }
    // Packing a photograph moves its inks a little up and down.
    let most = separating.press.ink_limit - if samples.lossy { PACKING } else { 0.0 };
    limit(&mut inks, most, separating);
    let (width, height) = (samples.width, samples.height);
    let mut made = Dictionary::new();
    for (key, value) in entries.iter() {
        let own = matches!(
            key.as_slice(),
            b"ColorSpace" | b"Filter" | b"DecodeParms" | b"Decode" | b"BitsPerComponent" | b"Length" | b"Mask"
        );
        if !own || (key == b"Mask" && mask.is_none() && value.as_array().is_err()) {
            made.set(key.clone(), value.clone());
        }
    }
    made.set("ColorSpace", Object::Name(b"DeviceCMYK".to_vec()));
    made.set("BitsPerComponent", Object::Integer(8));
    let mut stream = if samples.lossy {
        made.set("Filter", Object::Name(b"DCTDecode".to_vec()));
        // Encoders that follow Adobe write inks upside down, and say so.
        made.set("Decode", [1, 0, 1, 0, 1, 0, 1, 0].map(Object::Integer).to_vec());
        Stream::new(made, jpeg(&inks, width, height)?)
    } else {
        Stream::new(made, inks)
    };
    stream.allows_compression = !samples.lossy;
    let mask = mask.map(|opacity| {
        let entries = crate::pdf::object::dict([
            ("Type", Object::Name(b"XObject".to_vec())),
            ("Subtype", Object::Name(b"Image".to_vec())),
            ("Width", Object::Integer(width as i64)),
            ("Height", Object::Integer(height as i64)),
            ("ColorSpace", Object::Name(b"DeviceGray".to_vec())),
            ("BitsPerComponent", Object::Integer(8)),
        ]);
        Stream::new(entries, opacity)
    });
    Ok(Some((stream, mask)))
}

fn renamed(stream: &Stream, space: &[u8]) -> Stream {
    let mut renamed = stream.clone();
    renamed.dict.set("ColorSpace", Object::Name(space.to_vec()));
    renamed
}

fn is_photograph(stream: &Stream) -> bool {
    stream.filters().is_ok_and(|filters| filters.contains(&&b"DCTDecode"[..]))
}

/// The bytes of a photograph, as they would lie in a file of their own.
fn packed(stream: &Stream) -> Result<Cow<'_, [u8]>, String> {
    let filters = stream.filters().map_err(|error| error.to_string())?;
    let [outer @ .., _] = filters.as_slice() else { return Ok(Cow::Borrowed(&stream.content)) };
    if outer.is_empty() {
        return Ok(Cow::Borrowed(&stream.content));
    }
    let outer = outer.iter().map(|filter| Object::Name(filter.to_vec())).collect::<Vec<Object>>();
    let wrapped = Stream::new(Dictionary::from_iter([("Filter", Object::Array(outer))]), stream.content.clone());
    unfolded(&wrapped).map(Cow::Owned)
}

/// The profile that a picture brings for its own inks.
fn own_profile(entries: &Dictionary, objects: Objects) -> Option<Vec<u8>> {
    let Object::Array(parts) = objects.follow(entries.get(b"ColorSpace").ok()?) else { return None };
    match parts.get(1)? {
        // The one that livret gave to inks without a profile.
        Object::Reference(id) if *id == CMYK_PROFILE => None,
        other => match objects.follow(other) {
            Object::Stream(profile) => unfolded(profile).ok(),
            _ => None,
        },
    }
}

fn photograph(bytes: &[u8]) -> Result<Samples, String> {
    let broken = |error: image::ImageError| format!("one of its photographs is broken ({error})");
    let decoded = image::load_from_memory_with_format(bytes, image::ImageFormat::Jpeg).map_err(broken)?;
    let (width, height) = (decoded.width() as usize, decoded.height() as usize);
    let (channels, bytes) = if decoded.color().has_color() {
        (3, decoded.into_rgb8().into_raw())
    } else {
        (1, decoded.into_luma8().into_raw())
    };
    Ok(Samples { width, height, channels, bytes, lossy: true })
}

fn bitmap(stream: &Stream, space: &Space, objects: Objects) -> Result<Samples, String> {
    let number = |key: &[u8]| objects.get(&stream.dict, key).and_then(|value| value.as_i64().ok());
    let (width, height) = number(b"Width").zip(number(b"Height")).ok_or("one of its pictures does not say its size")?;
    let bits = number(b"BitsPerComponent").unwrap_or(8);
    let (Ok(width), Ok(height), true) =
        (usize::try_from(width), usize::try_from(height), matches!(bits, 1 | 2 | 4 | 8 | 16))
    else {
        return Err("one of its pictures is of no known size".to_string());
    };
    let channels = space.components();
    let bits = bits as usize;
    let count = width.checked_mul(height).and_then(|count| count.checked_mul(channels));
    if count.is_none_or(|count| count > LARGEST) {
        return Err("one of its pictures is too large".to_string());
    }
    let packed = unfolded(stream)?;
    let row = (width * channels * bits).div_ceil(8);
    // Indices are numbers, other samples are parts of the whole.
    let spread = match (space, bits) {
        (Space::Indexed { .. }, _) | (_, 8 | 16) => 1,
        _ => 255 / ((1 << bits) - 1),
    };
    let mut bytes = Vec::with_capacity(width * height * channels);
    for y in 0..height {
        let row = packed.get(y * row..).unwrap_or_default();
        for n in 0..width * channels {
            let at = n * bits;
            let byte = row.get(at / 8).copied().unwrap_or(0);
            bytes.push(match bits {
                8 | 16 => byte,
                _ => (byte >> (8 - bits - at % 8) & ((1 << bits) - 1) as u8) * spread as u8,
            });
        }
    }
    Ok(Samples { width, height, channels, bytes, lossy: false })
}

/// What samples stand for, where it is not the usual.
fn decode(entries: &Dictionary, space: &Space, objects: Objects) -> Option<Vec<(f64, f64)>> {
    let decode = numbers(entries, b"Decode", &objects)?;
    let decode: Vec<(f64, f64)> = decode.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
    let bits = objects.get(entries, b"BitsPerComponent").and_then(|bits| bits.as_i64().ok()).unwrap_or(8);
    let usual = space.ranges(bits as u32);
    (decode.len() == usual.len() && decode != usual).then_some(decode)
}

/// Opacity of each pixel, where a range of colours is left out (8.9.6.4).
fn colour_key(entries: &Dictionary, samples: &Samples, space: &Space, objects: Objects) -> Option<Vec<u8>> {
    let key = numbers(entries, b"Mask", &objects)?;
    let bits = objects.get(entries, b"BitsPerComponent").and_then(|bits| bits.as_i64().ok()).unwrap_or(8);
    let most = f64::from((1u32 << bits.clamp(1, 16)) - 1);
    let whole = if matches!(space, Space::Indexed { .. }) { 1.0 } else { 255.0 / most };
    let ranges: Vec<(f64, f64)> = key.chunks_exact(2).map(|pair| (pair[0] * whole, pair[1] * whole)).collect();
    if ranges.len() != samples.channels {
        return None;
    }
    let left_out = |pixel: &[u8]| {
        pixel.iter().zip(&ranges).all(|(&value, &(least, most))| (least..=most).contains(&f64::from(value)))
    };
    Some(samples.bytes.chunks_exact(samples.channels).map(|pixel| if left_out(pixel) { 0 } else { 255 }).collect())
}

/// Four bytes a pixel.
fn inks(
    samples: &Samples,
    space: &Space,
    decode: Option<&[(f64, f64)]>,
    separating: &Separating,
) -> Result<Vec<u8>, String> {
    let press = separating.press;
    if let (Space::Rgb { profile }, None) = (space, decode) {
        return press.separate_pixels(&samples.bytes, profile.as_deref());
    }
    if let (Space::Cmyk, Target::Plates) = (space, separating.target) {
        return Ok(inked::inks(&samples.bytes, decode));
    }
    // Few colours, each converted once.
    let ranges = match (space, decode) {
        (_, Some(decode)) => decode.to_vec(),
        (Space::Indexed { .. }, None) => vec![(0.0, 255.0)],
        (_, None) => space.ranges(8),
    };
    let mut known: std::collections::HashMap<&[u8], [u8; 4]> = std::collections::HashMap::new();
    let mut bytes = Vec::with_capacity(samples.width * samples.height * 4);
    for pixel in samples.bytes.chunks_exact(samples.channels) {
        let inks = match known.get(pixel) {
            Some(inks) => *inks,
            None => {
                let values: Vec<f64> = pixel
                    .iter()
                    .zip(&ranges)
                    .map(|(&sample, (least, most))| least + f64::from(sample) / 255.0 * (most - least))
                    .collect();
                // An index beyond its table is its last colour.
                let inks = space.convert(&values, press, separating.target).unwrap_or(Cmyk::NONE);
                let inks = inks.parts().map(|part| (part * 2.55).round() as u8);
                if known.len() < 1 << 16 {
                    known.insert(pixel, inks);
                }
                inks
            }
        };
        bytes.extend(inks);
    }
    Ok(bytes)
}

/// The most ink of a pixel, in percent.
fn darkest(inks: &[u8]) -> f64 {
    let most = inks.chunks_exact(4).map(|pixel| pixel.iter().map(|&part| u32::from(part)).sum::<u32>()).max();
    f64::from(most.unwrap_or(0)) / 2.55
}

/// Keeps every pixel under the limit, and notes the darkest.
fn limit(inks: &mut [u8], most: f64, separating: &Separating) {
    let bytes = (most * 2.55).floor() as u32;
    let mut darkest = 0;
    for pixel in inks.chunks_exact_mut(4) {
        let total: u32 = pixel.iter().map(|&part| u32::from(part)).sum();
        if total > bytes {
            darkest = darkest.max(total);
            let [cyan, magenta, yellow, black] = [0, 1, 2, 3].map(|n| f64::from(pixel[n]) / 2.55);
            // Rounded down: four halves up would pass the limit again.
            let limited =
                Cmyk { cyan, magenta, yellow, black }.within(most).parts().map(|part| (part * 2.55).floor() as u8);
            pixel.copy_from_slice(&limited);
        }
    }
    if darkest > 0 {
        separating.note(Note::Reduced { from: (f64::from(darkest) / 2.55).round() as u32 });
    }
}

fn jpeg(inks: &[u8], width: usize, height: usize) -> Result<Vec<u8>, String> {
    let side = |side: usize| u16::try_from(side).map_err(|_| "one of its photographs is too large".to_string());
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_1_1);
    encoder
        .encode(inks, side(width)?, side(height)?, jpeg_encoder::ColorType::Cmyk)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}
