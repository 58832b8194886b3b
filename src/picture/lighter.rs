//! Bitmaps made lighter for the screen: no more pixels than anybody sees at the size where they stand.

use super::{Picture, PictureData, jpeg, png};
use crate::units::Pt;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as Rows, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageEncoder, RgbaImage};
use std::sync::{Mutex, PoisonError};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Pixels an inch of the screen edition: what a print of it from an office shows, and more than any screen.
pub(crate) const ENOUGH: f64 = 300.0;

/// What a bitmap may have more of before it is made again: less is not worth what the making costs in sharpness.
const SLACK: f64 = 1.25;

/// Bytes from which a file is worth it.
const HEAVY: usize = 100 << 10;

/// Quality of a photograph that is made again: what cameras take for fine.
const QUALITY: u8 = 90;

/// Whether a picture may be made lighter, once it is known how large it stands.
pub(crate) fn may_be(picture: &Picture) -> bool {
    matches!(picture.data, PictureData::Png(_) | PictureData::Jpeg(_)) && picture.weight() > HEAVY
}

/// Large pictures are unfolded one after the other: side by side they would fill the memory of any machine.
static ALONE: Mutex<()> = Mutex::new(());

/// The same picture with as many pixels as are seen where it stands `width` wide. `None` where it has no more, or would weigh no less.
pub(crate) fn lighter(picture: &Picture, width: Pt) -> Option<Picture> {
    if picture.resolution(width)? <= ENOUGH * SLACK {
        return None;
    }
    lighter_to(picture, width, ENOUGH)
}

/// The same at so many pixels an inch, where the author sets a limit to what a brochure weighs.
pub(crate) fn lighter_to(picture: &Picture, width: Pt, wanted: f64) -> Option<Picture> {
    let density = picture.resolution(width).filter(|density| may_be(picture) && *density > wanted)?;
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let data = match &picture.data {
        PictureData::Png(bytes) => PictureData::Png(lighter_png(bytes, wanted / density)?),
        PictureData::Jpeg(bytes) => PictureData::Jpeg(lighter_jpeg(bytes, wanted / density)?),
        _ => return None,
    };
    let made = Picture { data, ..picture.clone() };
    (made.weight() * 10 < picture.weight() * 9).then_some(made)
}

fn shrunk(image: DynamicImage, orientation: u8, by: f64) -> DynamicImage {
    let mut image = image;
    if let Some(orientation) = image::metadata::Orientation::from_exif(orientation) {
        image.apply_orientation(orientation);
    }
    let side = |pixels: u32| ((f64::from(pixels) * by).ceil() as u32).max(1);
    image.resize_exact(side(image.width()), side(image.height()), FilterType::CatmullRom)
}

fn lighter_png(bytes: &[u8], by: f64) -> Option<Vec<u8>> {
    let profile = png::profile(bytes);
    let image = png::decode(bytes).ok()?;
    let (grey, clear) = (!image.color().has_color(), image.color().has_alpha());
    let orientation = png::orientation(bytes);
    let image: DynamicImage = match (grey, clear) {
        (true, false) => shrunk(image.into_luma8().into(), orientation, by),
        (false, false) => shrunk(image.into_rgb8().into(), orientation, by),
        (_, true) => {
            // What is clear has a colour too, which must not shine through at the edges.
            let mut pixels = image.into_rgba8();
            weigh(&mut pixels, |part, alpha| (u16::from(part) * u16::from(alpha) / 255) as u8);
            let mut pixels = shrunk(pixels.into(), orientation, by).into_rgba8();
            weigh(&mut pixels, |part, alpha| {
                (u16::from(part) * 255).checked_div(u16::from(alpha)).unwrap_or(0).min(255) as u8
            });
            pixels.into()
        }
    };
    let mut made = Vec::new();
    let mut encoder = PngEncoder::new_with_quality(&mut made, CompressionType::Default, Rows::Adaptive);
    if let Some(profile) = profile {
        encoder.set_icc_profile(profile).ok()?;
    }
    encoder.write_image(image.as_bytes(), image.width(), image.height(), image.color().into()).ok()?;
    Some(made)
}

fn weigh(pixels: &mut RgbaImage, by: impl Fn(u8, u8) -> u8) {
    for pixel in pixels.pixels_mut() {
        let alpha = pixel[3];
        pixel.0[..3].iter_mut().for_each(|part| *part = by(*part, alpha));
    }
}

/// A photograph in inks, each plate made smaller by itself: as stored, upside down where Adobe's programs wrote it. What is stored as
/// lightness and differences would have to be mixed, and stays as it is.
fn lighter_inks(bytes: &[u8], facts: &jpeg::Facts, by: f64) -> Option<Vec<u8>> {
    let mut decoder = JpegDecoder::new(ZCursor::new(bytes));
    decoder.decode_headers().ok()?;
    if decoder.input_colorspace() != Some(ColorSpace::CMYK) || !facts.adobe {
        return None;
    }
    decoder.set_options(DecoderOptions::default().jpeg_set_out_colorspace(ColorSpace::CMYK));
    let stored = decoder.decode().ok()?;
    let plates = RgbaImage::from_raw(facts.width, facts.height, stored)?;
    let small = shrunk(plates.into(), facts.orientation, by).into_rgba8();
    // The encoder turns them upside down again.
    let inks: Vec<u8> = small.as_raw().iter().map(|stored| 255 - stored).collect();
    let (width, height) = (u16::try_from(small.width()).ok()?, u16::try_from(small.height()).ok()?);
    let mut made = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut made, QUALITY);
    if let Some(profile) = facts.profile.as_ref().filter(|profile| !profile.is_empty()) {
        encoder.add_icc_profile(profile).ok()?;
    }
    encoder.encode(&inks, width, height, jpeg_encoder::ColorType::Cmyk).ok()?;
    Some(made)
}

fn lighter_jpeg(bytes: &[u8], by: f64) -> Option<Vec<u8>> {
    let facts = jpeg::read(bytes).ok()?;
    if facts.components == 4 {
        return lighter_inks(bytes, &facts, by);
    }
    let image = image::load_from_memory_with_format(bytes, image::ImageFormat::Jpeg).ok()?;
    let image = if facts.components == 1 { image.into_luma8().into() } else { image.into_rgb8().into() };
    let image = shrunk(image, facts.orientation, by);
    let mut made = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut made, QUALITY);
    if let Some(profile) = facts.profile.filter(|profile| !profile.is_empty()) {
        encoder.set_icc_profile(profile).ok()?;
    }
    encoder.write_image(image.as_bytes(), image.width(), image.height(), image.color().into()).ok()?;
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A photograph of noise, of which the left half has other inks, 600 × 300 pixels.
    fn photograph(colours: jpeg_encoder::ColorType, channels: usize) -> Vec<u8> {
        let mut pixels = Vec::new();
        for n in 0..600 * 300usize {
            let ground = if n % 600 < 300 { 200 } else { 90 };
            let noise = (n.wrapping_mul(2_654_435_761) >> 13) as u8 % 40;
            pixels.extend((0..channels).map(|channel| ground - noise - 5 * channel as u8 % 20));
        }
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 100);
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_1_1);
        encoder.encode(&pixels, 600, 300, colours).unwrap();
        bytes
    }

    /// The first sample at a place of a photograph, as it is stored.
    fn at(bytes: &[u8], x: usize, y: usize) -> u8 {
        let mut decoder = JpegDecoder::new(ZCursor::new(bytes));
        decoder.decode_headers().unwrap();
        let stored = decoder.input_colorspace().unwrap();
        decoder.set_options(DecoderOptions::default().jpeg_set_out_colorspace(stored));
        let pixels = decoder.decode().unwrap();
        let width = usize::from(decoder.info().unwrap().width);
        pixels[(y * width + x) * stored.num_components()]
    }

    #[test]
    fn photographs_have_no_more_pixels_than_are_seen_in_whatever_colours() {
        for (colours, channels) in [(jpeg_encoder::ColorType::Rgb, 3), (jpeg_encoder::ColorType::Cmyk, 4)] {
            let bytes = photograph(colours, channels);
            let picture = Picture::read("a.jpg", bytes.clone()).unwrap();
            assert!(may_be(&picture), "{}", bytes.len());
            // An inch wide: 600 pixels are twice as many as are seen.
            let made = lighter(&picture, Pt(72.0)).expect("it is made lighter");
            let PictureData::Jpeg(made) = &made.data else { panic!("no photograph") };
            let facts = jpeg::read(made).unwrap();
            assert_eq!((facts.width, facts.height, usize::from(facts.components)), (300, 150, channels));
            assert_eq!(facts.adobe, channels == 4);
            for (x, y) in [(75, 75), (225, 75)] {
                assert!(at(made, x, y).abs_diff(at(&bytes, 2 * x, 2 * y)) < 45, "{x} {channels}");
            }
            assert!(at(made, 75, 75).abs_diff(at(made, 225, 75)) > 60);
            // Where it stands larger, it stays.
            assert!(lighter(&picture, Pt(144.0)).is_none());
        }
    }
}
