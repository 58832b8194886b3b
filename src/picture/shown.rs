//! Pictures as browsers and mail programs show them: drawings as they are, bitmaps with no more pixels than are seen.

use super::{Picture, PictureData, png, svg};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType as Rows, PngEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageEncoder, RgbaImage};
use resvg::tiny_skia::Pixmap;
use resvg::usvg::Transform;

/// A picture for a page of the web or for a mail.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// `image/svg+xml`, `image/png` or `image/jpeg`.
    pub kind: &'static str,
    pub bytes: Vec<u8>,
}

/// Quality of photographs: below, skies show bands.
const QUALITY: u8 = 78;

/// Pixels of a drawing of the pages of a PDF, which no browser shows as a picture.
const DRAWN: u32 = 800;

/// The picture for a browser, at most so many pixels wide. `None` where it cannot be shown.
pub(crate) fn for_browsers(picture: &Picture, width: u32) -> Option<Shown> {
    match &picture.data {
        PictureData::Svg(lowered) => Some(Shown { kind: "image/svg+xml", bytes: lowered.clone() }),
        _ => for_mail(picture, width),
    }
}

/// The picture for a mail program, which knows no drawings: a bitmap at most so many pixels wide.
pub(crate) fn for_mail(picture: &Picture, width: u32) -> Option<Shown> {
    super::guard::guarded(|| bitmap(picture, width)).ok().flatten()
}

fn bitmap(picture: &Picture, width: u32) -> Option<Shown> {
    let image = match &picture.data {
        PictureData::Jpeg(bytes) => {
            let facts = super::jpeg::read(bytes).ok()?;
            let image = image::load_from_memory_with_format(bytes, image::ImageFormat::Jpeg).ok()?;
            if image.width() <= width && facts.orientation <= 1 && facts.components == 3 {
                let cleaned = super::jpeg::cleaned(bytes).ok();
                return Some(Shown { kind: "image/jpeg", bytes: cleaned.unwrap_or_else(|| bytes.clone()) });
            }
            let fitting = fitted(image, facts.orientation, width);
            let mut made = Vec::new();
            let image: DynamicImage = fitting.into_rgb8().into();
            let mut encoder = JpegEncoder::new_with_quality(&mut made, QUALITY);
            if let Some(profile) = facts.profile.filter(|profile| !profile.is_empty() && facts.components == 3) {
                encoder.set_icc_profile(profile).ok()?;
            }
            encoder.write_image(image.as_bytes(), image.width(), image.height(), image.color().into()).ok()?;
            return Some(Shown { kind: "image/jpeg", bytes: made });
        }
        PictureData::Png(bytes) => fitted(png::decode(bytes).ok()?, png::orientation(bytes), width),
        PictureData::Svg(lowered) => {
            let tree = svg::tree(lowered).ok()?;
            let scale = width.min(DRAWN) as f32 / tree.size().width();
            let mut canvas = Pixmap::new(width.min(DRAWN), ((tree.size().height() * scale).ceil() as u32).max(1))?;
            resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
            plain(&canvas)?
        }
        PictureData::Pdf(_) => {
            let most = width.min(DRAWN) as f32;
            let high = picture.size.height.0 / picture.size.width.0;
            plain(&picture.page.as_ref()?.painted(most * high.max(1.0) as f32)?)?
        }
    };
    let image: DynamicImage = if image.color().has_alpha() { image } else { image.into_rgb8().into() };
    let mut made = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut made, CompressionType::Best, Rows::Adaptive);
    encoder.write_image(image.as_bytes(), image.width(), image.height(), image.color().into()).ok()?;
    Some(Shown { kind: "image/png", bytes: made })
}

fn fitted(mut image: DynamicImage, orientation: u8, width: u32) -> DynamicImage {
    if let Some(orientation) = Orientation::from_exif(orientation) {
        image.apply_orientation(orientation);
    }
    let image: DynamicImage =
        if image.color().has_alpha() { image.into_rgba8().into() } else { image.into_rgb8().into() };
    if image.width() <= width {
        return image;
    }
    let height = (u64::from(image.height()) * u64::from(width)).div_ceil(u64::from(image.width()));
    image.resize_exact(width, u32::try_from(height).unwrap_or(width).max(1), FilterType::CatmullRom)
}

/// A canvas without its colours multiplied by their opacity.
fn plain(canvas: &Pixmap) -> Option<DynamicImage> {
    let pixels = canvas.pixels().iter().flat_map(|pixel| {
        let pixel = pixel.demultiply();
        [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]
    });
    RgbaImage::from_raw(canvas.width(), canvas.height(), pixels.collect()).map(DynamicImage::from)
}
