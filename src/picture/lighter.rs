//! Bitmaps made lighter for the screen: no more pixels than anybody sees at the size where they stand.

use super::{Picture, PictureData, jpeg, png};
use crate::units::Pt;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as Rows, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageEncoder, RgbaImage};
use std::sync::{Mutex, PoisonError};

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
/// The inks of a photograph in CMYK stay as they are.
pub(crate) fn lighter(picture: &Picture, width: Pt) -> Option<Picture> {
    let density = picture.resolution(width).filter(|_| may_be(picture))?;
    if density <= ENOUGH * SLACK {
        return None;
    }
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let data = match &picture.data {
        PictureData::Png(bytes) => PictureData::Png(lighter_png(bytes, ENOUGH / density)?),
        PictureData::Jpeg(bytes) => PictureData::Jpeg(lighter_jpeg(bytes, ENOUGH / density)?),
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

fn lighter_jpeg(bytes: &[u8], by: f64) -> Option<Vec<u8>> {
    let facts = jpeg::read(bytes).ok()?;
    if facts.components == 4 {
        return None;
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
