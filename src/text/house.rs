//! Fonts of a house: files that livret did not choose, judged before they are used.

use super::face::{Face, Standing, weights};
use crate::diagnostic::{Saying, say};
use harfrust::font::Blob;
use skrifa::attribute::Style;
use skrifa::raw::{FileRef, TableProvider};
use skrifa::string::StringId;
use skrifa::{FontRef, MetadataProvider};
use std::sync::Arc;

/// Why a font file is refused: a message whose words are a clause that follows “because”, and whose help is the cure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FontFault(pub Saying);

/// The faces of a font file: one, several of a collection, or those of a variable font by their weight, in hundreds.
///
/// # Errors
/// The file is not a font of a known format, is broken, has no letters, or its licence forbids what livret does with it: to embed a
/// part of it.
pub(crate) fn faces(bytes: Vec<u8>) -> Result<Vec<Face>, FontFault> {
    let faces = read(bytes)?;
    // Spaces and hyphens come with every line: without them, a glyph that stands for nothing would be painted.
    if faces.iter().any(|face| face.glyph(' ').is_none() || face.glyph('-').is_none()) {
        return Err(FontFault(say("font-of-signs")));
    }
    Ok(faces)
}

/// The same for a font that completes others, which may have no letters: spaces and hyphens are theirs.
///
/// # Errors
/// As those of [`faces`], but that a font without letters is not refused.
pub(crate) fn completing_faces(bytes: Vec<u8>) -> Result<Vec<Face>, FontFault> {
    read(bytes)
}

/// Most fonts of one file: a collection has the weights of a family, for some languages.
const MOST_FACES: u32 = 100;

fn read(bytes: Vec<u8>) -> Result<Vec<Face>, FontFault> {
    recognise(&bytes)?;
    let broken = || FontFault(say("font-broken"));
    let data = Blob::from(bytes);
    let file = FileRef::new(&data).map_err(|_| broken())?;
    if let FileRef::Collection(collection) = &file
        && collection.len() > MOST_FACES
    {
        return Err(FontFault(
            say("font-crowd").with("n", collection.len() as usize).with("most", MOST_FACES as usize),
        ));
    }
    let mut faces = Vec::new();
    for (index, font) in file.fonts().enumerate() {
        let font = font.map_err(|_| broken())?;
        if !is_whole(&font) {
            return Err(broken());
        }
        may_be_embedded(&font)?;
        if font.glyf().is_err() && font.cff().is_err() && font.cff2().is_err() {
            return Err(FontFault(say("font-without-outlines")));
        }
        let family = family_of(&font).ok_or_else(broken)?;
        let attributes = font.attributes();
        let italic = attributes.style != Style::Normal;
        let own = attributes.weight.value().round().clamp(1.0, 1000.0) as u16;
        let all: Vec<u16> = match weights(&font) {
            Some((least, most)) => (1..=9)
                .map(|hundred| hundred * 100)
                .filter(|&weight| (least..=most).contains(&f32::from(weight)))
                .collect(),
            None => vec![own],
        };
        let all = if all.is_empty() { vec![own] } else { all };
        for weight in all {
            let standing = Standing { family: Arc::clone(&family), weight, italic };
            faces.push(Face::read(&data, index as u32, standing).ok_or_else(broken)?);
        }
    }
    if faces.is_empty() { Err(broken()) } else { Ok(faces) }
}

/// Whether every table that the file announces is in it, with those that no font can do without.
fn is_whole(font: &FontRef) -> bool {
    let needed = font.head().is_ok() && font.hhea().is_ok() && font.maxp().is_ok() && font.cmap().is_ok();
    needed && font.table_directory().table_records().iter().all(|record| font.table_data(record.tag()).is_some())
}

/// Names what is not a font in a desktop format, and the way out of it.
fn recognise(bytes: &[u8]) -> Result<(), FontFault> {
    Err(FontFault(say(match bytes.get(..4) {
        Some([0, 1, 0, 0] | b"OTTO" | b"true" | b"ttcf") => return Ok(()),
        Some(b"wOFF" | b"wOF2") => "font-for-the-web",
        Some([0x80, 1, ..] | b"%!PS" | b"%!Fo") => "font-of-postscript",
        _ if bytes.is_empty() => "font-empty",
        _ => "not-a-font",
    })))
}

/// What the licence bits say (`fsType` of the table OS/2). When several of the first four are set, the least strict one counts.
fn may_be_embedded(font: &FontRef) -> Result<(), FontFault> {
    const RESTRICTED: u16 = 0x0002;
    const PREVIEW_OR_EDITABLE: u16 = 0x0004 | 0x0008;
    const NO_SUBSETS: u16 = 0x0100;
    const BITMAPS_ONLY: u16 = 0x0200;
    let bits = font.os2().map(|os2| os2.fs_type()).unwrap_or(0);
    let message = if bits & RESTRICTED != 0 && bits & PREVIEW_OR_EDITABLE == 0 {
        "font-not-embeddable"
    } else if bits & NO_SUBSETS != 0 {
        "font-without-subsets"
    } else if bits & BITMAPS_ONLY != 0 {
        "font-as-pixels"
    } else {
        return Ok(());
    };
    Err(FontFault(say(message).with("bits", format!("{bits:#06x}"))))
}

/// The family as designers name it: with its weights in it, not one family a weight.
fn family_of(font: &FontRef) -> Option<Arc<str>> {
    let name = |id| font.localized_strings(id).english_or_first().map(|name| name.chars().collect::<String>());
    let name = name(StringId::TYPOGRAPHIC_FAMILY_NAME).or_else(|| name(StringId::FAMILY_NAME))?;
    let name = name.trim();
    (!name.is_empty()).then(|| name.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn shipped() -> Vec<u8> {
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts/inter/Inter-SemiBold.otf")).unwrap()
    }

    /// The font with other licence bits.
    fn licensed(bits: u16) -> Vec<u8> {
        let mut bytes = shipped();
        let tables = usize::from(u16::from_be_bytes([bytes[4], bytes[5]]));
        let record = (0..tables).map(|n| 12 + 16 * n).find(|&at| &bytes[at..at + 4] == b"OS/2").unwrap();
        let start = u32::from_be_bytes(bytes[record + 8..record + 12].try_into().unwrap()) as usize;
        bytes[start + 8..start + 10].copy_from_slice(&bits.to_be_bytes());
        bytes
    }

    #[test]
    fn a_font_stands_in_its_family_by_weight() {
        let faces = faces(shipped()).unwrap();
        assert_eq!(faces.len(), 1);
        assert_eq!((&*faces[0].family, faces[0].weight, faces[0].italic), ("Inter", 600, false));
    }

    #[test]
    fn a_variable_font_stands_at_each_of_its_weights() {
        // Letters in CFF2, and icons in TrueType, which are all as wide.
        for (file, widens) in
            [(font_test_data::CANTARELL_VF_TRIMMED, true), (font_test_data::MATERIAL_SYMBOLS_SUBSET, false)]
        {
            assert!(faces(file.to_vec()).unwrap_err().0.key == "font-of-signs");
            let faces = read(file.to_vec()).unwrap();
            let weights: Vec<u16> = faces.iter().map(|face| face.weight).collect();
            assert!(weights.len() > 4 && weights.is_sorted(), "{weights:?}");
            let widths: Vec<f64> = (0..1000).map(|glyph| faces[0].advance(glyph)).collect();
            let bold = faces.last().unwrap();
            let wider = widths.iter().zip(0..).any(|(&width, glyph)| bold.advance(glyph) > width);
            assert_eq!(wider, widens);
            let mut some = subsetter::GlyphRemapper::new();
            some.remap(1);
            let programs: Vec<Vec<u8>> = faces.iter().map(|face| face.subset(&some).unwrap()).collect();
            assert_ne!(programs[0], programs[weights.len() - 1]);
            let fixed = FontRef::new(&programs[0]).unwrap();
            assert!(fixed.fvar().is_err(), "still variable");
        }
    }

    #[test]
    fn licence_bits_decide() {
        for allowed in [0, 4, 8, 2 | 4, 2 | 8] {
            assert!(faces(licensed(allowed)).is_ok(), "{allowed:#x}");
        }
        for (bits, word) in [(2, "font-not-embeddable"), (0x104, "font-without-subsets"), (0x200, "font-as-pixels")] {
            let fault = faces(licensed(bits)).unwrap_err();
            assert_eq!(fault.0.key, word, "{fault:?}");
        }
    }

    #[test]
    fn what_is_not_a_font_is_called_by_its_name() {
        for (bytes, word) in [
            (&b""[..], "font-empty"),
            (b"wOF2....", "font-for-the-web"),
            (b"\x89PNG\r\n", "not-a-font"),
            (b"OTTO", "font-broken"),
            (b"\0\x01\0\0\0\x10 and nothing behind it", "font-broken"),
        ] {
            let fault = faces(bytes.to_vec()).unwrap_err();
            assert_eq!(fault.0.key, word, "{fault:?}");
        }
        let whole = shipped();
        for cut in [12, 100, 1000, whole.len() / 2] {
            assert!(faces(whole[..cut].to_vec()).is_err(), "{cut}");
        }
    }
}
