//! PNG: only the chunks that draw are read, and they are decoded once, so that a broken file is known before the brochure is made.

use super::profile::usable;
use super::{Fault, jpeg, size_of_pixels};
use crate::diagnostic::say;
use crate::units::Size;
use flate2::read::ZlibDecoder;
use image::codecs::png::PngDecoder;
use image::{DynamicImage, ImageDecoder};
use std::io::{Cursor, Read};
use std::sync::{Mutex, PoisonError};

/// What the pixels may take in memory: 25 million with transparency, in 8 bits a channel.
const MOST_BYTES: u64 = 100_000_000;

/// What a profile may unfold to. That of a screen weighs a few kilobytes, one with tables a megabyte.
const MOST_PROFILE: u64 = 4 << 20;

/// Bytes of unfolded pixels from which a picture is large.
const LARGE: u64 = 16 << 20;

static ALONE: Mutex<()> = Mutex::new(());

pub(crate) fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let (width, height) = pixels(bytes).ok_or_else(broken)?;
    let (width, height) = if orientation(bytes) >= 5 { (height, width) } else { (width, height) };
    let size = size_of_pixels(width, height)?;
    decode(bytes)?;
    Ok(size)
}

/// How the camera was held: EXIF orientation, 1 to 8 (PNG 3, 11.3.4.5).
pub(crate) fn orientation(bytes: &[u8]) -> u8 {
    let told = chunks(bytes).find(|chunk| chunk.kind == b"eXIf").and_then(|chunk| jpeg::orientation(chunk.data));
    told.unwrap_or(1)
}

/// Width and height, as the file declares them.
pub(crate) fn pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = chunks(bytes).next().filter(|chunk| chunk.kind == b"IHDR")?.data;
    let [w1, w2, w3, w4, h1, h2, h3, h4, ..] = *header else { return None };
    Some((u32::from_be_bytes([w1, w2, w3, w4]), u32::from_be_bytes([h1, h2, h3, h4])))
}

/// The pixels, from the chunks that draw: texts, profiles and animations of a file are not even looked at by the decoder.
///
/// # Errors
/// The file is broken, or its pixels take more memory than a picture may.
pub(crate) fn decode(bytes: &[u8]) -> Result<DynamicImage, Fault> {
    let drawing = drawing(bytes)?;
    let decoder = PngDecoder::new(Cursor::new(drawing)).map_err(|_| broken())?;
    let (width, height) = decoder.dimensions();
    let unfolded = decoder.total_bytes();
    if unfolded > MOST_BYTES {
        let size = say("png-unfolds").with("width", width).with("height", height);
        return Err(Fault(size.with("size", unfolded >> 20)));
    }
    // Large pictures are unfolded one after the other: side by side they would fill the memory of any machine.
    let _alone = (unfolded > LARGE).then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
    DynamicImage::from_decoder(decoder).map_err(|_| broken())
}

/// Whether the profile of a file can be used for its colours; `None` where it has none.
pub(crate) fn profile_is_usable(bytes: &[u8]) -> Option<bool> {
    chunks(bytes).find(|chunk| chunk.kind == b"iCCP")?;
    let channels = match chunks(bytes).next()?.data.get(9)? {
        0 | 4 => 1,
        2 | 3 | 6 => 3,
        _ => return None,
    };
    Some(profile(bytes).is_some_and(|profile| usable(&profile, channels)))
}

/// The profile of a file, unfolded; `None` where it has none, a broken one, or one larger than any is.
pub(crate) fn profile(bytes: &[u8]) -> Option<Vec<u8>> {
    let chunk = chunks(bytes).take_while(|chunk| chunk.kind != b"IDAT").find(|chunk| chunk.kind == b"iCCP")?;
    // Its name ends with a NUL, a byte says how it is packed (PNG 3, 11.3.2.3).
    let name = chunk.data.iter().take(80).position(|&byte| byte == 0)?;
    let packed = chunk.data.get(name + 1..)?.strip_prefix(&[0])?;
    let mut profile = Vec::new();
    ZlibDecoder::new(packed).take(MOST_PROFILE + 1).read_to_end(&mut profile).ok()?;
    (profile.len() as u64 <= MOST_PROFILE).then_some(profile)
}

/// A chunk of a file.
pub(crate) struct Chunk<'a> {
    pub kind: &'a [u8; 4],
    pub data: &'a [u8],
    /// With its length and its checksum.
    whole: &'a [u8],
}

/// The chunks of a file, up to one that is cut.
pub(crate) fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = bytes.get(8..).unwrap_or_default();
    std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (kind, after) = after.split_first_chunk::<4>()?;
        let length = u32::from_be_bytes(*length) as usize;
        let data = after.get(..length)?;
        let whole = rest.get(..length.checked_add(12)?)?;
        rest = &rest[whole.len()..];
        Some(Chunk { kind, data, whole })
    })
}

/// The file with the chunks alone that draw.
fn drawing(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut drawing = bytes.get(..8).unwrap_or_default().to_vec();
    let (mut palette, mut transparency, mut ended) = (None, None, false);
    for chunk in chunks(bytes) {
        match chunk.kind {
            b"PLTE" => palette = Some(chunk.data.len()),
            b"tRNS" => transparency = Some(chunk.data.len()),
            b"IEND" => ended = true,
            b"IHDR" | b"IDAT" => {}
            _ => continue,
        }
        drawing.extend_from_slice(chunk.whole);
        if ended {
            break;
        }
    }
    if !ended {
        return Err(broken());
    }
    let colours = chunks(bytes).next().and_then(|chunk| chunk.data.get(9).copied());
    // One to 256 colours of three bytes, not fewer than their opacities (PNG 3, 11.2.2 and 11.3.1.1).
    let palette_is_one = match (colours, palette) {
        (Some(3), Some(length)) => {
            length % 3 == 0
                && (3..=768).contains(&length)
                && transparency.is_none_or(|opacities| opacities <= length / 3)
        }
        (Some(3), None) => false,
        _ => true,
    };
    if palette_is_one { Ok(drawing) } else { Err(broken()) }
}

fn broken() -> Fault {
    Fault(say("png-broken"))
}
