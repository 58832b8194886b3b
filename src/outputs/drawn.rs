//! Pages drawn as pictures, by a reader of PDF that knows nothing of how they were made: what it shows is what readers see.

use crate::diagnostic::Diagnostic;
use crate::layout::page::Document;
use crate::outputs::{unwritable, weight};
use crate::pdf::{self, PdfError};
use crate::picture::guard::guarded;
use crate::text::Fonts;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use rayon::prelude::*;

/// A page, drawn.
pub(super) struct Drawn(RgbImage);

/// What a reader of PDF cannot draw is a fault of livret's own.
fn undrawn() -> Box<Diagnostic> {
    unwritable(&PdfError::Output("a page cannot be drawn".to_string()))
}

/// Draws pages of a file: `width` gives the pixels across a page, counted from 1; `None` for one that is not drawn.
pub(super) fn pages(
    pdf: &[u8],
    width: impl Fn(usize) -> Option<u32> + Sync,
) -> Result<Vec<(usize, Drawn)>, Box<Diagnostic>> {
    let count = guarded(|| Pdf::new(pdf.to_vec()).ok().map(|pdf| pdf.pages().len())).ok().flatten();
    let wanted: Vec<(usize, u32)> =
        (1..=count.ok_or_else(undrawn)?).filter_map(|page| Some((page, width(page)?))).collect();
    // A few pages share what is read of the file.
    let parts = wanted.par_chunks(8).map(|part| guarded(|| drawn(pdf, part)).ok().flatten().ok_or_else(undrawn));
    Ok(parts.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

fn drawn(pdf: &[u8], wanted: &[(usize, u32)]) -> Option<Vec<(usize, Drawn)>> {
    let pdf = Pdf::new(pdf.to_vec()).ok()?;
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    // Hints belong to small type on coarse screens: letters keep their shapes.
    let how = RenderSettings { hinting: false, ..RenderSettings::default() };
    let mut all = Vec::new();
    for &(number, width) in wanted {
        let page = pdf.pages().get(number - 1)?;
        let (across, _) = page.render_dimensions();
        // A hair more, so that a width of 1240 is no 1239 for want of a digit.
        let scale = (width as f32 + 0.01) / across;
        let pixels =
            render(page, &cache, &settings, &how, &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE });
        let (wide, high) = (u32::from(pixels.width()), u32::from(pixels.height()));
        let plain: Vec<u8> =
            pixels.data_as_u8_slice().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        all.push((number, Drawn(RgbImage::from_raw(wide, high, plain)?)));
    }
    Some(all)
}

/// Pixels an inch of the photographs of a card, whose points are two pixels.
const DENSITY: u32 = 220;

/// Writes a document as PDF and draws all its pages, each so many pixels wide.
pub(super) fn document(document: &Document, fonts: &Fonts, widths: &[u32]) -> Result<Vec<Drawn>, Box<Diagnostic>> {
    // No more pixels than are drawn.
    let (pictures, _) = weight::lighter(document, DENSITY);
    let pictures = pdf::Pictures::import(&pictures, None).map_err(|error| unwritable(&error))?;
    let bytes = pdf::write(document, pictures, fonts, None).map_err(|error| unwritable(&error))?;
    Ok(pages(&bytes, |page| widths.get(page - 1).copied())?.into_iter().map(|(_, drawn)| drawn).collect())
}

/// The chunk that says which colours these are (PNG, 11.3.2.5): those of sRGB, as the screen shows them.
const SRGB: [u8; 13] = [0, 0, 0, 1, b's', b'R', b'G', b'B', 0, 0xAE, 0xCE, 0x1C, 0xE9];

/// Where the head of a PNG ends: its signature and the chunk IHDR.
const HEAD: usize = 33;

/// The same colours as a profile, for formats that have no sign for them.
const PROFILE: &[u8] = include_bytes!("../../assets/icc/sRGB.icc");

impl Drawn {
    /// Tagged as sRGB, without a date.
    pub(super) fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive);
        let (width, height) = self.0.dimensions();
        // Memory is written to, which does not fail.
        let _ = encoder.write_image(&self.0, width, height, ExtendedColorType::Rgb8);
        if bytes.len() > HEAD {
            bytes.splice(HEAD..HEAD, SRGB);
        }
        bytes
    }

    /// Without loss, tagged as sRGB.
    pub(super) fn webp(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let (width, height) = self.0.dimensions();
        let mut encoder = image_webp::WebPEncoder::new(&mut bytes);
        encoder.set_icc_profile(PROFILE.to_vec());
        let _ = encoder.encode(&self.0, width, height, image_webp::ColorType::Rgb8);
        bytes
    }

    /// For mails, where photographs and flat colours share a picture.
    pub(super) fn jpeg(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, 84);
        let (width, height) = self.0.dimensions();
        let _ = encoder.write_image(&self.0, width, height, ExtendedColorType::Rgb8);
        bytes
    }
}
