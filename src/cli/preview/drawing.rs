//! Draws pages: livret's own file, read by hayro and turned into the pixels of the screen in front of it.

use crate::brochure::{Boxes, Sketch};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::Rect;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// The widest picture that is drawn, in pixels: a page over the whole of a large screen.
pub(super) const WIDEST: u32 = 6_000;

/// As many pixels at most, whatever the shape of the page.
const MOST_PIXELS: f32 = 40.0e6;

/// Sheets that can be drawn.
pub(super) struct Sheets(Pdf);

impl Sheets {
    /// `None` for what is no PDF file.
    pub(super) fn of(file: Arc<[u8]>) -> Option<Sheets> {
        Pdf::new(file.to_vec()).ok().map(Sheets)
    }

    pub(super) fn boxes(&self) -> Vec<Boxes> {
        let pages = self.0.pages().iter().map(|page| {
            let all = page.intersected_crop_box();
            let trim = page.raw().get::<Rect>(b"TrimBox").unwrap_or(all);
            Boxes {
                width: all.width(),
                height: all.height(),
                trim: [trim.x0 - all.x0, all.y1 - trim.y1, trim.width(), trim.height()],
            }
        });
        pages.collect()
    }

    /// As [`png`].
    pub(super) fn png(&self, sheet: usize, width: u32) -> Option<Vec<u8>> {
        drawn(&self.0, sheet, width)
    }
}

/// A page as a PNG picture of a width in pixels. `None` where there is no such page, or it cannot be drawn.
pub(super) fn png(sketch: &Sketch, page: usize, width: u32) -> Option<Vec<u8>> {
    drawn(&Pdf::new(sketch.page(page)?).ok()?, 0, width)
}

fn drawn(file: &Pdf, page: usize, width: u32) -> Option<Vec<u8>> {
    let page = file.pages().get(page)?;
    let (own, high) = page.render_dimensions();
    let most = (MOST_PIXELS * own / high).sqrt();
    let scale = (width.clamp(8, WIDEST) as f32).min(most) / own;
    // A reader of another's making: what it stumbles over is not shown, and stops nothing else.
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        // Letters stand where they are printed.
        let letters = RenderSettings { hinting: false, ..RenderSettings::default() };
        render(page, &RenderCache::new(), &InterpreterSettings::default(), &letters, &settings)
    }));
    let drawn = drawn.ok()?;
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    let colours: Vec<u8> =
        drawn.data_as_u8_slice().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut png = Vec::new();
    // It goes no further than this machine: what counts is that it is made soon.
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Up);
    encoder.write_image(&colours, width, height, ExtendedColorType::Rgb8).ok()?;
    Some(png)
}

/// As many pages are drawn at once as leave room for the next version to be laid out.
pub(super) fn hands() -> usize {
    std::thread::available_parallelism().map_or(1, NonZeroUsize::get)
}
