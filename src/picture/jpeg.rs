//! JPEG: the facts that a PDF needs are read from its markers; its pixels are decoded once, as a trial, and travel untouched.

use super::profile::usable;
use super::{Fault, size_of_pixels};
use crate::diagnostic::say;
use crate::units::Size;
use std::sync::{Mutex, PoisonError};
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::options::DecoderOptions;

/// What the markers of a JPEG say (ITU T.81, annex B).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Facts {
    pub width: u32,
    pub height: u32,
    /// Channels: 1 gray, 3 RGB, 4 CMYK.
    pub components: u8,
    /// Written by a program that follows Adobe, whose CMYK is inverted.
    pub adobe: bool,
    /// How the camera was held: EXIF orientation, 1 to 8.
    pub orientation: u8,
    /// Empty where its pieces are not all there.
    pub profile: Option<Vec<u8>>,
}

impl Facts {
    /// Whether the picture stands on its side: shown width and height are swapped.
    pub(crate) fn sideways(&self) -> bool {
        self.orientation >= 5
    }
}

/// The size as it is to be shown. The whole picture is decoded once: what another reader would show cut is known here.
pub(crate) fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let facts = read(bytes)?;
    if !matches!(facts.components, 1 | 3 | 4) {
        return Err(Fault(say("jpeg-channels").with("n", u32::from(facts.components))));
    }
    let (width, height) = if facts.sideways() { (facts.height, facts.width) } else { (facts.width, facts.height) };
    let size = size_of_pixels(width, height)?;
    decode(bytes, &facts)?;
    Ok(size)
}

/// Pixels from which a picture is large.
const LARGE: u64 = 8_000_000;

static ALONE: Mutex<()> = Mutex::new(());

/// Decodes every pixel and forgets them.
pub(crate) fn decode(bytes: &[u8], facts: &Facts) -> Result<(), Fault> {
    let pixels = u64::from(facts.width) * u64::from(facts.height);
    // Large pictures are unfolded one after the other: side by side they would fill the memory of any machine.
    let _alone = (pixels > LARGE).then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
    let options = DecoderOptions::default().set_strict_mode(true).set_max_width(65_535).set_max_height(65_535);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let broken = |_: DecodeErrors| Fault(say("jpeg-broken"));
    decoder.decode_headers().map_err(broken)?;
    let size = decoder.info().map(|info| (u32::from(info.width), u32::from(info.height)));
    if size != Some((facts.width, facts.height)) {
        return Err(Fault(say("jpeg-two-frames")));
    }
    decoder.decode().map_err(broken)?;
    Ok(())
}

/// Whether the profile of a photograph can be used for its colours; `None` where it has none.
pub(crate) fn profile_is_usable(bytes: &[u8]) -> Option<bool> {
    let facts = read(bytes).ok()?;
    facts.profile.map(|profile| usable(&profile, usize::from(facts.components)))
}

/// The picture without what does not draw it: places, cameras and comments of photographs are nobody’s business. Its profile and the
/// marker of Adobe stay, what lies behind its end goes.
pub(crate) fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut kept = vec![0xFF, 0xD8];
    walk(bytes, |marker, whole| {
        let segment = whole.get(4..).unwrap_or_default();
        let draws = match marker {
            0xE2 => segment.starts_with(ICC),
            0xEE => segment.starts_with(ADOBE),
            0xE0..=0xEF | 0xFE => false,
            _ => true,
        };
        if draws {
            kept.extend_from_slice(whole);
        }
        Ok(())
    })?;
    kept.extend_from_slice(&[0xFF, 0xD9]);
    Ok(kept)
}

const ICC: &[u8] = b"ICC_PROFILE\0";
const ADOBE: &[u8] = b"Adobe";

/// Reads what the markers say, to the end of the picture.
pub(crate) fn read(bytes: &[u8]) -> Result<Facts, Fault> {
    let fault = |message| Fault(say(message));
    let mut facts = Facts { width: 0, height: 0, components: 0, adobe: false, orientation: 1, profile: None };
    let mut profile: Vec<(u8, u8, &[u8])> = Vec::new();
    let mut coded = 0;
    walk(bytes, |marker, whole| {
        let segment = whole.get(4..).unwrap_or_default();
        match marker {
            // Start of frame; C4, C8 and CC are tables.
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                if facts.components != 0 {
                    return Err(fault("jpeg-two-frames"));
                }
                let [precision, h1, h2, w1, w2, components] =
                    *segment.first_chunk().ok_or_else(|| fault("jpeg-cut"))?;
                if !matches!(marker, 0xC0..=0xC2) || precision != 8 {
                    return Err(fault("jpeg-rare"));
                }
                facts.height = u32::from(u16::from_be_bytes([h1, h2]));
                facts.width = u32::from(u16::from_be_bytes([w1, w2]));
                facts.components = components;
            }
            0xE1 => {
                if let Some(exif) = segment.strip_prefix(b"Exif\0\0") {
                    facts.orientation = orientation(exif).unwrap_or(1);
                }
            }
            0xE2 => {
                if let Some([number, of, data @ ..]) = segment.strip_prefix(ICC) {
                    profile.push((*number, *of, data));
                }
            }
            0xEE => facts.adobe |= segment.starts_with(ADOBE),
            0xDA => coded += whole.len() as u64,
            _ => {}
        }
        Ok(())
    })?;
    if facts.components == 0 {
        return Err(fault("jpeg-no-size"));
    }
    // Every block of 8 by 8 pixels takes a bit at least: what declares more pixels than it holds is not worth decoding.
    let blocks = u64::from(facts.width.div_ceil(8)) * u64::from(facts.height.div_ceil(8));
    if coded == 0 || coded * 8 < blocks {
        return Err(fault("jpeg-cut"));
    }
    profile.sort_by_key(|(number, ..)| *number);
    // A profile in pieces is whole when they are numbered from one to their count (ICC.1, annex B.4).
    let whole = (1u8..).zip(&profile).all(|(n, (number, of, _))| n == *number && usize::from(*of) == profile.len());
    if !profile.is_empty() {
        let bytes: Vec<u8> = profile.into_iter().flat_map(|(.., data)| data).copied().collect();
        facts.profile = Some(if whole { bytes } else { Vec::new() });
    }
    Ok(facts)
}

/// Visits the segments between the start and the end of the picture: the marker, and the segment with its marker and length. The coded
/// data belong to the segment that starts their scan.
fn walk<'a>(bytes: &'a [u8], mut visit: impl FnMut(u8, &'a [u8]) -> Result<(), Fault>) -> Result<(), Fault> {
    let fault = |message| Fault(say(message));
    let cut = || fault("jpeg-cut");
    let mut at = 2;
    loop {
        // Any number of FF bytes may come before a marker.
        while bytes.get(at) == Some(&0xFF) && bytes.get(at + 1) == Some(&0xFF) {
            at += 1;
        }
        let (&first, &marker) = bytes.get(at).zip(bytes.get(at + 1)).ok_or_else(cut)?;
        if first != 0xFF {
            return Err(fault("jpeg-marker"));
        }
        match marker {
            0x01 | 0xD0..=0xD7 => {
                at += 2;
                continue;
            }
            0xD9 => return Ok(()),
            0xD8 | 0x00 => return Err(fault("jpeg-marker")),
            _ => {}
        }
        let start = at;
        at += 2;
        let length =
            bytes.get(at..at + 2).map(|two| usize::from(u16::from_be_bytes([two[0], two[1]]))).ok_or_else(cut)?;
        if length < 2 || bytes.len() < at + length {
            return Err(cut());
        }
        at += length;
        if marker == 0xDA {
            // Coded data hold no marker but those that restart (T.81, B.1.1.5).
            let coded =
                bytes[at..].windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7));
            at += coded.ok_or_else(cut)?;
        }
        visit(marker, &bytes[start..at])?;
    }
}

/// The orientation tag (0x0112) of the first directory of an EXIF block (a little TIFF).
pub(super) fn orientation(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<usize> {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(usize::from(if little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) }))
    };
    let long: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let directory = if little { u32::from_le_bytes(long) } else { u32::from_be_bytes(long) } as usize;
    let entries = short(directory)?;
    (0..entries)
        .map(|n| directory + 2 + n * 12)
        .find(|&entry| short(entry) == Some(0x0112))
        .and_then(|entry| short(entry + 8))
        .and_then(|value| u8::try_from(value).ok())
        .filter(|value| (1..=8).contains(value))
}

/// The bytes of a JPEG that begins here, to its end.
pub(crate) fn extent(bytes: &[u8]) -> Option<usize> {
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut end = 2;
    walk(bytes, |_, whole| {
        end = whole.as_ptr() as usize - bytes.as_ptr() as usize + whole.len();
        Ok(())
    })
    .ok()?;
    bytes[end..].windows(2).position(|pair| pair == [0xFF, 0xD9]).map(|mark| end + mark + 2)
}
