//! JPEG: the facts that a PDF needs are read from its markers; the picture itself travels untouched.

use super::{Fault, size_of_pixels};
use crate::diagnostic::say;
use crate::units::Size;

/// What the markers of a JPEG say (ITU T.81, annex B).
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    pub width: u32,
    pub height: u32,
    /// Channels: 1 gray, 3 RGB, 4 CMYK.
    pub components: u8,
    /// Written by a program that follows Adobe, whose CMYK is inverted.
    pub adobe: bool,
    /// How the camera was held: EXIF orientation, 1 to 8.
    pub orientation: u8,
    pub profile: Option<Vec<u8>>,
}

impl Facts {
    /// Whether the picture stands on its side: shown width and height are swapped.
    pub fn sideways(&self) -> bool {
        self.orientation >= 5
    }
}

/// The size as it is to be shown.
pub fn measure(bytes: &[u8]) -> Result<Size, Fault> {
    let facts = read(bytes)?;
    if !matches!(facts.components, 1 | 3 | 4) {
        return Err(Fault(say("jpeg-channels").with("n", u32::from(facts.components))));
    }
    let (width, height) = if facts.sideways() { (facts.height, facts.width) } else { (facts.width, facts.height) };
    size_of_pixels(width, height)
}

/// Reads the markers before the picture's own data.
pub fn read(bytes: &[u8]) -> Result<Facts, Fault> {
    let fault = |message| Fault(say(message));
    let cut = || fault("jpeg-cut");
    let mut facts = Facts { width: 0, height: 0, components: 0, adobe: false, orientation: 1, profile: None };
    let mut profile: Vec<(u8, &[u8])> = Vec::new();
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
        at += 2;
        match marker {
            0x01 | 0xD0..=0xD7 => continue,
            0xD9 => return Err(cut()),
            _ => {}
        }
        let length =
            bytes.get(at..at + 2).map(|two| usize::from(u16::from_be_bytes([two[0], two[1]]))).ok_or_else(cut)?;
        let segment = bytes.get(at + 2..at + length).ok_or_else(cut)?;
        at += length;
        match marker {
            // Start of frame; C4, C8 and CC are tables.
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                let [precision, h1, h2, w1, w2, components] = *segment.first_chunk().ok_or_else(cut)?;
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
                if let Some([number, _, data @ ..]) = segment.strip_prefix(b"ICC_PROFILE\0") {
                    profile.push((*number, data));
                }
            }
            0xEE => facts.adobe |= segment.starts_with(b"Adobe"),
            // Start of scan: the picture itself.
            0xDA => break,
            _ => {}
        }
    }
    if facts.components == 0 {
        return Err(fault("jpeg-no-size"));
    }
    if !bytes[at..].windows(2).any(|pair| pair == [0xFF, 0xD9]) {
        return Err(cut());
    }
    profile.sort_by_key(|(number, _)| *number);
    let whole: Vec<u8> = profile.into_iter().flat_map(|(_, data)| data).copied().collect();
    facts.profile = (!whole.is_empty()).then_some(whole);
    Ok(facts)
}

/// The orientation tag (0x0112) of the first directory of an EXIF block (a little TIFF).
fn orientation(tiff: &[u8]) -> Option<u8> {
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
