//! Logos and photographs: recognised, measured and checked when read, embedded untouched where the format allows.

mod bounds;
mod error;
pub(crate) mod guard;
mod identity;
pub(crate) mod jpeg;
mod lighter;
mod look;
pub(crate) mod pdf;
pub(crate) mod png;
pub(crate) mod profile;
mod shown;
pub(crate) mod svg;

pub use error::{Fault, PictureError};
pub use identity::PictureId;
pub(crate) use lighter::{ENOUGH, lighter, lighter_to, may_be as may_be_lighter};
pub(crate) use look::Look;
pub(crate) use shown::for_browsers;

use crate::diagnostic::say;
use crate::text::Fonts;
use crate::units::{Pt, Size};
use std::path::Path;
use std::sync::Arc;

/// A picture read from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub(crate) data: PictureData,
    /// Natural size; its ratio is what counts.
    pub(crate) size: Size,
    /// The path the author wrote, for messages.
    pub(crate) name: String,
    /// What a drawing unfolds to; 0 for other formats.
    pub(crate) elements: u64,
    /// What was left out or changed when it was read: the author is told.
    pub(crate) remarks: Vec<Fault>,
    /// The page of a PDF, as it is embedded.
    pub(crate) page: Option<Arc<pdf::Drawing>>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PictureData {
    /// A drawing, lowered to what SVG 1.1 knows.
    Svg(Vec<u8>),
    /// First page of a PDF, or of an AI file saved with PDF content.
    Pdf(Vec<u8>),
    Jpeg(Vec<u8>),
    Png(Vec<u8>),
}

/// Whether a file is a drawing, made of lines, by its name; any other is a photograph.
pub(crate) fn is_drawing(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ["svg", "svgz", "pdf", "ai", "eps"].iter().any(|drawn| ending.eq_ignore_ascii_case(drawn))
}

/// The name of the threads that read what authors bring.
const READER: &str = "picture";

/// What a file can weigh, in bytes: a brochure is mailed.
pub(crate) const HEAVIEST: usize = 40 << 20;

/// Points in a pixel, at 96 an inch as CSS counts.
const PIXEL: f64 = 0.75;

/// Pixels of a picture. A whole A4 page at 300 dpi has 9 million.
const MOST_PIXELS: u64 = 60_000_000;

impl Picture {
    /// Pixels that are unfolded when it is embedded; a JPEG travels as it is.
    pub(crate) fn pixels(&self) -> u64 {
        match self.data {
            PictureData::Png(_) => (self.size.width.0 / PIXEL * (self.size.height.0 / PIXEL)) as u64,
            _ => 0,
        }
    }

    /// Pixels an inch of a bitmap that stands `width` wide; `None` for drawings, which have as many as the device.
    pub(crate) fn resolution(&self, width: Pt) -> Option<f64> {
        let bitmap = matches!(self.data, PictureData::Jpeg(_) | PictureData::Png(_));
        (bitmap && width.0 > 0.0).then(|| self.size.width.0 / PIXEL / (width.0 / 72.0))
    }

    /// Bytes of its file.
    pub(crate) fn weight(&self) -> usize {
        match &self.data {
            PictureData::Svg(bytes) | PictureData::Pdf(bytes) | PictureData::Jpeg(bytes) | PictureData::Png(bytes) => {
                bytes.len()
            }
        }
    }

    /// Reads a picture of any known format, whatever its file is called. `name` is for messages.
    ///
    /// ```
    /// use livret::picture::Picture;
    ///
    /// let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z"/></svg>"#;
    /// assert!(Picture::read("town.svg", drawing.into()).is_ok());
    /// let refused = Picture::read("town.gif", b"GIF89a".to_vec()).expect_err("another format");
    /// assert!(refused.to_string().starts_with("town.gif: "));
    /// ```
    ///
    /// # Errors
    /// The file is of no known format, broken, empty, locked, dangerous (scripts, outside references, bombs) or too large; the
    /// error says so, and what to do.
    pub fn read(name: &str, bytes: Vec<u8>) -> Result<Picture, PictureError> {
        Picture::read_for("en", name, bytes, Fonts::shipped())
    }

    /// Reads a picture for readers of a language (BCP 47): a drawing may hold versions in several. Its texts are set in these fonts.
    ///
    /// # Errors
    /// Those of [`Picture::read`].
    pub(crate) fn read_for(language: &str, name: &str, bytes: Vec<u8>, fonts: &Fonts) -> Result<Picture, PictureError> {
        let read = guard::guarded(|| recognise(bytes, language, fonts));
        let sound = |read: &Picture| read.page.as_ref().is_none_or(|page| page.is_sound());
        read.unwrap_or_else(|guard::Fell| Err(Fault(say("picture-fells-reader"))))
            // What fuzzing looks for: outside of the guard, which takes a panic for a broken file.
            .inspect(|read| debug_assert!(sound(read), "{name} keeps what no archive takes"))
            .map(|read| Picture { name: name.to_string(), ..read })
            .map_err(|fault| PictureError { name: name.to_string(), fault })
    }
}

/// Whether a file may be a drawing that holds texts.
pub(crate) fn is_lettered(bytes: &[u8]) -> bool {
    looks_like_xml(&bytes[..bytes.len().min(1024)]) && contains(bytes, b"<text")
        || contains(&bytes[..bytes.len().min(1024)], b":svg=")
}

/// The pixels that a bitmap declares, before it is decoded; 0 for drawings and for what is no picture.
pub(crate) fn declared_pixels(bytes: &[u8]) -> u64 {
    let declared = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png::pixels(bytes)
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        jpeg::read(bytes).ok().map(|facts| (facts.width, facts.height))
    } else {
        None
    };
    let pixels = declared.map_or(0, |(width, height)| u64::from(width) * u64::from(height));
    // One that has too many by itself is refused for that, and not decoded either.
    if pixels > MOST_PIXELS { 0 } else { pixels }
}

/// A picture of a known format, still without its name.
fn recognise(bytes: Vec<u8>, language: &str, fonts: &Fonts) -> Result<Picture, Fault> {
    let head = &bytes[..bytes.len().min(1024)];
    let plain = |data, size| Picture { data, size, name: String::new(), elements: 0, remarks: Vec::new(), page: None };
    if bytes.is_empty() {
        return Err(Fault(say("picture-empty")));
    }
    if bytes.len() > HEAVIEST {
        return Err(Fault(say("picture-too-heavy").with("most", HEAVIEST >> 20)));
    }
    if head.starts_with(b"\x89PNG\r\n\x1a\n") {
        let size = png::measure(&bytes)?;
        let remarks = left_out(png::profile_is_usable(&bytes));
        Ok(Picture { remarks, ..plain(PictureData::Png(bytes), size) })
    } else if head.starts_with(&[0xFF, 0xD8, 0xFF]) {
        let size = jpeg::measure(&bytes)?;
        let remarks = left_out(jpeg::profile_is_usable(&bytes));
        Ok(Picture { remarks, ..plain(PictureData::Jpeg(bytes), size) })
    } else if contains(head, b"%PDF-") {
        let page = pdf::read(&bytes)?;
        let size = page.size;
        Ok(Picture { page: Some(Arc::new(page)), ..plain(PictureData::Pdf(bytes), size) })
    } else if looks_like_xml(head) {
        let svg::Drawing { lowered, size, elements, remarks } = svg::read(&bytes, language, fonts)?;
        Ok(Picture { elements, remarks, ..plain(PictureData::Svg(lowered), size) })
    } else {
        Err(foreign(head))
    }
}

/// What is said of a profile: nothing where there is none, or one that is used.
fn left_out(usable: Option<bool>) -> Vec<Fault> {
    if usable == Some(false) { vec![Fault(say("picture-profile"))] } else { Vec::new() }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn looks_like_xml(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let utf16 = head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]);
    utf16 || head.trim_ascii_start().starts_with(b"<")
}

/// Names a format that livret does not take, and the way out of it.
fn foreign(head: &[u8]) -> Fault {
    let known: [(&[u8], &str); 9] = [
        (b"%!PS-Adobe", "picture-eps-or-illustrator"),
        (&[0xC5, 0xD0, 0xD3, 0xC6], "picture-eps"),
        (b"8BPS", "picture-photoshop"),
        (b"GIF8", "picture-gif"),
        (b"BM", "picture-bitmap"),
        (b"II*\0", "picture-tiff"),
        (b"MM\0*", "picture-tiff"),
        (&[0x1F, 0x8B], "picture-svgz"),
        (b"PK\x03\x04", "picture-office"),
    ];
    for (start, message) in known {
        if head.starts_with(start) {
            return Fault(say(message));
        }
    }
    Fault(say(match (head.get(4..8), head.get(8..12)) {
        (_, Some(b"WEBP")) => "picture-webp",
        (Some(b"ftyp"), Some(b"avif" | b"avis")) => "picture-avif",
        (Some(b"ftyp"), Some(b"heic" | b"heix" | b"mif1" | b"msf1")) => "picture-heic",
        _ => "picture-unknown",
    }))
}

/// The size of a bitmap at 96 pixels an inch, after a limit on their number.
fn size_of_pixels(width: u32, height: u32) -> Result<Size, Fault> {
    if width == 0 || height == 0 {
        return Err(Fault(say("picture-no-pixels")));
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        let size = say("picture-too-many-pixels").with("width", width).with("height", height);
        return Err(Fault(size.with("most", MOST_PIXELS / 1_000_000)));
    }
    let length = |pixels: u32| Pt(f64::from(pixels) * PIXEL);
    Ok(Size { width: length(width), height: length(height) })
}
