//! What a picture shows inside its frame: how much of it is inked, and how dark.

use super::{Picture, PictureData, svg};
use crate::units::Colour;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use resvg::usvg::{self, Paint};

/// The inked part of a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ink {
    /// Its share of the width and of the height of the picture, 0 to 1.
    pub width: f64,
    pub height: f64,
    /// The darkest colour, where it is known.
    pub darkest: Option<Colour>,
}

/// Pixels that are looked at: a larger bitmap takes longer than a proofreading may.
const MOST_PIXELS: u64 = 4_000_000;
/// Alpha under which a pixel is not seen, and how far a channel may be from the ground's to be the ground still.
const SEEN: u8 = 16;
const SAME: u8 = 12;

impl Ink {
    /// Measures a drawing or a bitmap. `None` for what cannot be measured quickly: pages of PDF, large bitmaps.
    pub fn of(picture: &Picture) -> Option<Ink> {
        match &picture.data {
            PictureData::Svg(bytes) => drawing(bytes),
            PictureData::Png(bytes) if picture.pixels() <= MOST_PIXELS => bitmap(bytes, ImageFormat::Png),
            PictureData::Jpeg(bytes) if bytes.len() as u64 <= MOST_PIXELS / 4 => bitmap(bytes, ImageFormat::Jpeg),
            _ => None,
        }
    }
}

fn drawing(bytes: &[u8]) -> Option<Ink> {
    let tree = svg::tree(bytes).ok()?;
    let bounds = tree.root().abs_layer_bounding_box();
    let size = tree.size();
    let share = |start: f32, end: f32, whole: f32| f64::from((end.min(whole) - start.max(0.0)).max(0.0) / whole);
    let mut colours = Vec::new();
    let plain = fills(tree.root(), &mut colours);
    Some(Ink {
        width: share(bounds.left(), bounds.right(), size.width()),
        height: share(bounds.top(), bounds.bottom(), size.height()),
        darkest: darkest(colours.into_iter()).filter(|_| plain),
    })
}

/// Gathers the plain colours of a drawing; `false` when it has gradients or patterns too.
fn fills(group: &usvg::Group, colours: &mut Vec<Colour>) -> bool {
    group.children().iter().all(|node| match node {
        usvg::Node::Group(group) => fills(group, colours),
        usvg::Node::Path(path) if path.is_visible() => {
            let paints =
                path.fill().map(|fill| fill.paint()).into_iter().chain(path.stroke().map(|stroke| stroke.paint()));
            let mut plain = true;
            for paint in paints {
                match paint {
                    Paint::Color(colour) => colours.push(Colour::rgb(colour.red, colour.green, colour.blue)),
                    _ => plain = false,
                }
            }
            plain
        }
        usvg::Node::Path(_) => true,
        usvg::Node::Image(_) | usvg::Node::Text(_) => false,
    })
}

fn darkest(colours: impl Iterator<Item = Colour>) -> Option<Colour> {
    let weight = |colour: &Colour| 2 * u32::from(colour.red) + 5 * u32::from(colour.green) + u32::from(colour.blue);
    colours.min_by_key(weight)
}

fn bitmap(bytes: &[u8], format: ImageFormat) -> Option<Ink> {
    let image: RgbaImage = image::load_from_memory_with_format(bytes, format).ok().map(DynamicImage::into_rgba8)?;
    let corner = *image.get_pixel_checked(0, 0)?;
    let ground = |pixel: &Rgba<u8>| {
        pixel[3] < SEEN || corner[3] >= SEEN && (0..3).all(|channel| pixel[channel].abs_diff(corner[channel]) <= SAME)
    };
    let (mut left, mut top, mut right, mut bottom) = (u32::MAX, u32::MAX, 0, 0);
    let mut inked = Vec::new();
    for (x, y, pixel) in image.enumerate_pixels().filter(|(_, _, pixel)| !ground(pixel)) {
        (left, top, right, bottom) = (left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1));
        if pixel[3] > 200 {
            inked.push(Colour::rgb(pixel[0], pixel[1], pixel[2]));
        }
    }
    if right == 0 {
        return None;
    }
    // An opaque ground is a colour of the logo as well.
    let opaque = (corner[3] >= SEEN).then(|| Colour::rgb(corner[0], corner[1], corner[2]));
    Some(Ink {
        width: f64::from(right - left) / f64::from(image.width()),
        height: f64::from(bottom - top) / f64::from(image.height()),
        darkest: darkest(inked.into_iter().chain(opaque)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ink(svg: &str) -> Ink {
        let picture = Picture::read("logo.svg", svg.as_bytes().to_vec()).expect("a drawing");
        Ink::of(&picture).expect("measured")
    }

    #[test]
    fn the_inked_part_of_a_drawing_is_measured() {
        let small = ink(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect x="30" y="40" width="40" height="20" fill="#112233"/></svg>"##,
        );
        assert!((small.width - 0.4).abs() < 0.01 && (small.height - 0.2).abs() < 0.01, "{small:?}");
        assert_eq!(small.darkest, Some(Colour::rgb(0x11, 0x22, 0x33)));
        let full = ink(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="100" height="50" fill="#fff"/></svg>"##,
        );
        assert_eq!((full.width, full.height), (1.0, 1.0));
    }
}
