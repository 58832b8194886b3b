//! How a picture looks, small: what of it is inked, how much of its frame that covers, and what can be seen of it on a ground.

use super::{Picture, PictureData, svg};
use crate::theme::contrast;
use crate::units::Colour;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbaImage};
use resvg::tiny_skia::Pixmap;
use resvg::usvg::Transform;
use std::io::Cursor;

/// A picture rasterised, its longer side this many pixels.
const SIDE: f32 = 160.0;

/// Pixels of a bitmap that is looked at: a larger one takes longer than a proofreading may.
const MOST_PIXELS: u64 = 25_000_000;

/// Alpha under which a pixel is not seen, and how far a channel may be from the ground's to be the ground still.
const FAINT: u8 = 24;
const SAME: u8 = 12;

/// A contrast from which a shape is seen, and the share of its pixels that must have it.
const SEEN: f64 = 1.35;
const ENOUGH: f64 = 0.02;

/// A picture as it looks.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Look {
    width: usize,
    height: usize,
    /// Red, green, blue, alpha; not multiplied.
    pixels: Vec<[u8; 4]>,
    /// The inked part of the frame: left, top, width, height, 0 to 1.
    pub ink: [f64; 4],
    /// What the hull of the ink covers of that part, 0 to 1.
    pub hull: f64,
    /// What the ink covers of it, 0 to 1.
    pub density: f64,
    /// The shapes that hang together: the pixels of each.
    shapes: Vec<Vec<usize>>,
}

impl Look {
    /// Looks at a picture. `None` for what cannot be rasterised here or quickly, and for what shows nothing.
    pub(crate) fn of(picture: &Picture) -> Option<Look> {
        match &picture.data {
            PictureData::Svg(lowered) => drawing(lowered),
            PictureData::Pdf(_) => of_pixmap(&picture.page.as_ref()?.painted(SIDE)?),
            PictureData::Png(bytes) if picture.pixels() <= MOST_PIXELS => bitmap(bytes, ImageFormat::Png),
            PictureData::Jpeg(bytes) => bitmap(bytes, ImageFormat::Jpeg),
            _ => None,
        }
    }

    fn new(width: usize, height: usize, pixels: Vec<[u8; 4]>) -> Option<Look> {
        let corner = *pixels.first()?;
        // Paper to its edges is a margin; a panel in colour belongs to the logo.
        let paper = corner[3] >= FAINT && corner[..3].iter().all(|&part| part >= 255 - SAME);
        let ground = |pixel: &[u8; 4]| {
            pixel[3] < FAINT || paper && (0..3).all(|part| pixel[part].abs_diff(corner[part]) <= SAME)
        };
        let mut inked: Vec<bool> = pixels.iter().map(|pixel| !ground(pixel)).collect();
        if inked.iter().filter(|inked| !**inked).count() * 200 < inked.len() || !inked.contains(&true) {
            // One tint from corner to corner is all ink.
            inked = pixels.iter().map(|pixel| pixel[3] >= FAINT).collect();
        }
        let places: Vec<(usize, usize)> =
            inked.iter().enumerate().filter(|(_, inked)| **inked).map(|(n, _)| (n % width, n / width)).collect();
        let (left, right) = (places.iter().map(|at| at.0).min()?, places.iter().map(|at| at.0).max()? + 1);
        let (top, bottom) = (places.iter().map(|at| at.1).min()?, places.iter().map(|at| at.1).max()? + 1);
        let (across, down) = ((right - left) as f64, (bottom - top) as f64);
        let (whole, high) = (width as f64, height as f64);
        let covered: f64 = places.iter().map(|&(x, y)| f64::from(pixels[y * width + x][3]) / 255.0).sum();
        let shapes = shapes(&inked, width);
        Some(Look {
            width,
            height,
            ink: [left as f64 / whole, top as f64 / high, across / whole, down / high],
            hull: (hull(&places) / (across * down)).clamp(0.0, 1.0),
            density: (covered / (across * down)).clamp(0.0, 1.0),
            pixels,
            shapes,
        })
    }

    /// The share of the ink that cannot be seen: shapes that nowhere stand out from what lies under them. `under` gives the colour of
    /// the ground at a place of the frame, 0 to 1; `None` where it is not known.
    pub(crate) fn unseen(&self, under: &dyn Fn(f64, f64) -> Option<Colour>) -> f64 {
        let mut lost = 0;
        for shape in &self.shapes {
            let stands_out = |&&n: &&usize| {
                let at = ((n % self.width) as f64 + 0.5, (n / self.width) as f64 + 0.5);
                under(at.0 / self.width as f64, at.1 / self.height as f64)
                    .is_none_or(|ground| contrast(over(self.pixels[n], ground), ground) >= SEEN)
            };
            let out = shape.iter().filter(stands_out).count();
            if (out as f64) < (shape.len() as f64 * ENOUGH).max(1.0) {
                lost += shape.len();
            }
        }
        lost as f64 / self.shapes.iter().map(Vec::len).sum::<usize>().max(1) as f64
    }

    /// The colour at a place of the frame, 0 to 1. `None` where nothing is.
    pub(crate) fn colour_at(&self, x: f64, y: f64) -> Option<Colour> {
        let place = |at: f64, whole: usize| ((at * whole as f64) as usize).min(whole - 1);
        let pixel = self.pixels[place(y, self.height) * self.width + place(x, self.width)];
        (pixel[3] > 127).then(|| Colour::rgb(pixel[0], pixel[1], pixel[2]))
    }
}

/// A hairline covers a part of the pixels of a picture so small, and is seen all the same.
const SHARPER: f64 = 4.0;

/// A pixel laid over a colour.
fn over([red, green, blue, alpha]: [u8; 4], ground: Colour) -> Colour {
    let mix = |top: u8, under: u8| {
        let alpha = (f64::from(alpha) / 255.0 * SHARPER).min(1.0);
        (f64::from(top) * alpha + f64::from(under) * (1.0 - alpha)).round() as u8
    };
    Colour::rgb(mix(red, ground.red), mix(green, ground.green), mix(blue, ground.blue))
}

fn drawing(lowered: &[u8]) -> Option<Look> {
    let tree = svg::tree(lowered).ok()?;
    let size = tree.size();
    let scale = SIDE / size.width().max(size.height());
    let (width, height) = ((size.width() * scale).ceil().max(1.0), (size.height() * scale).ceil().max(1.0));
    let mut pixmap = Pixmap::new(width as u32, height as u32)?;
    let fit = Transform::from_scale(width / size.width(), height / size.height());
    resvg::render(&tree, fit, &mut pixmap.as_mut());
    of_pixmap(&pixmap)
}

fn of_pixmap(pixmap: &Pixmap) -> Option<Look> {
    let pixels = pixmap.pixels().iter().map(|pixel| {
        let plain = pixel.demultiply();
        [plain.red(), plain.green(), plain.blue(), plain.alpha()]
    });
    Look::new(pixmap.width() as usize, pixmap.height() as usize, pixels.collect())
}

fn bitmap(bytes: &[u8], format: ImageFormat) -> Option<Look> {
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return None;
    }
    let orientation = decoder.orientation().ok()?;
    let mut image = DynamicImage::from_decoder(decoder).ok()?;
    image.apply_orientation(orientation);
    let small: RgbaImage = if image.width().max(image.height()) > SIDE as u32 {
        image.thumbnail(SIDE as u32, SIDE as u32).into_rgba8()
    } else {
        image.into_rgba8()
    };
    Look::new(small.width() as usize, small.height() as usize, small.pixels().map(|pixel| pixel.0).collect())
}

/// Inked pixels that touch one another, also at their corners.
fn shapes(inked: &[bool], width: usize) -> Vec<Vec<usize>> {
    let height = inked.len() / width;
    let mut left = inked.to_vec();
    let mut shapes = Vec::new();
    for start in 0..inked.len() {
        if !left[start] {
            continue;
        }
        left[start] = false;
        let (mut shape, mut next) = (Vec::new(), vec![start]);
        while let Some(n) = next.pop() {
            shape.push(n);
            let (x, y) = (n % width, n / width);
            for (x, y) in (y.saturating_sub(1)..(y + 2).min(height))
                .flat_map(|y| (x.saturating_sub(1)..(x + 2).min(width)).map(move |x| (x, y)))
            {
                if std::mem::take(&mut left[y * width + x]) {
                    next.push(y * width + x);
                }
            }
        }
        shapes.push(shape);
    }
    shapes
}

/// The area of the convex hull of pixels (the monotone chain of Andrew, 1979), each a square.
fn hull(places: &[(usize, usize)]) -> f64 {
    // The ends of each row are enough.
    let mut rows: std::collections::BTreeMap<usize, (usize, usize)> = std::collections::BTreeMap::new();
    for &(x, y) in places {
        let row = rows.entry(y).or_insert((x, x));
        *row = (row.0.min(x), row.1.max(x));
    }
    let mut points: Vec<(f64, f64)> = rows
        .iter()
        .flat_map(|(&y, &(from, to))| {
            [(from, y), (from, y + 1), (to + 1, y), (to + 1, y + 1)].map(|(x, y)| (x as f64, y as f64))
        })
        .collect();
    points.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
    let turn = |a: (f64, f64), b: (f64, f64), c: (f64, f64)| (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0);
    let chain = |points: &mut dyn Iterator<Item = (f64, f64)>| {
        let mut chain: Vec<(f64, f64)> = Vec::new();
        for point in points {
            while chain.len() > 1 && turn(chain[chain.len() - 2], chain[chain.len() - 1], point) <= 0.0 {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut outline = chain(&mut points.iter().copied());
    outline.extend(chain(&mut points.iter().rev().copied()));
    let pairs = outline.iter().zip(outline.iter().cycle().skip(1));
    pairs.map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(inside: &str) -> Look {
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">{inside}</svg>"#);
        Look::of(&Picture::read("logo.svg", svg.into_bytes()).expect("a drawing")).expect("it is looked at")
    }

    const WHITE: Colour = Colour::rgb(255, 255, 255);
    const NIGHT: Colour = Colour::rgb(19, 38, 47);

    #[test]
    fn ink_hull_and_density_are_measured() {
        let near = |one: f64, other: f64| (one - other).abs() < 0.03;
        let bar = look(r##"<rect x="20" y="20" width="60" height="10" fill="#112233"/>"##);
        assert!(near(bar.ink[0], 0.2) && near(bar.ink[2], 0.6) && near(bar.ink[3], 0.2), "{:?}", bar.ink);
        assert!(near(bar.hull, 1.0) && near(bar.density, 1.0));
        let disc = look(r##"<circle cx="50" cy="25" r="25" fill="#112233"/>"##);
        assert!(near(disc.hull, 0.785) && near(disc.density, 0.785), "{} {}", disc.hull, disc.density);
        let ring = look(r##"<circle cx="50" cy="25" r="22" fill="none" stroke="#112233" stroke-width="4"/>"##);
        assert!(near(ring.hull, 0.785) && ring.density < 0.35);
    }

    #[test]
    fn what_does_not_stand_out_is_not_seen() {
        let unseen = |inside: &str, ground: Colour| look(inside).unseen(&|_, _| Some(ground));
        for white in [
            r##"<rect x="20" y="10" width="60" height="30" fill="#fff"/>"##,
            r##"<path d="M10 10H90M10 25H90" fill="none" stroke="#fefefe" stroke-width="2"/>"##,
        ] {
            assert_eq!(unseen(white, WHITE), 1.0, "{white}");
        }
        assert_eq!(unseen(r##"<path d="M10 10H90" stroke="#fff" stroke-width="2"/>"##, NIGHT), 0.0);
        // White letters beside a sign in colour are lost, white letters on it are not.
        let beside = r##"<rect width="20" height="50" fill="#0a5c36"/><path d="M30 10H95M30 25H95M30 40H95" stroke="#fff" stroke-width="8"/>"##;
        let on_it = r##"<rect width="100" height="50" rx="9" fill="#0a5c36"/><path d="M30 10H95M30 25H95M30 40H95" stroke="#fff" stroke-width="8"/>"##;
        assert!(unseen(beside, WHITE) > 0.4 && unseen(on_it, WHITE) == 0.0);
        assert_eq!(unseen(beside, NIGHT), 0.0);
    }

    /// A page of 100 × 50 points of a PDF, with an extended state X of half opacity and an axial gradient S from red to blue.
    fn page(content: &str) -> Option<Look> {
        let resources = "/ExtGState << /X << /ca .5 >> >> /Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 100 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >> >> /XObject << /F 5 0 R >>";
        let form = "0 0 1 0 k 0 0 10 10 re f";
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            format!(
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 100 50] /Resources << {resources} >> >>"
            ),
            format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
            format!(
                "<< /Subtype /Form /BBox [0 0 10 5] /Matrix [2 0 0 2 0 0] /Length {} >>\nstream\n{form}\nendstream",
                form.len()
            ),
        ];
        let mut file = "%PDF-1.7\n".to_owned();
        let mut table = String::new();
        for (n, object) in objects.iter().enumerate() {
            table += &format!("{:010} 00000 n \n", file.len());
            file += &format!("{} 0 obj\n{object}\nendobj\n", n + 1);
        }
        let start = file.len();
        file += &format!(
            "xref\n0 6\n0000000000 65535 f \n{table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
        );
        Look::of(&Picture::read("logo.pdf", file.into_bytes()).expect("a drawing"))
    }

    #[test]
    fn a_pdf_is_looked_at_as_a_drawing_is() {
        let colour = |content: &str, x: f64, y: f64| page(content).expect("it is looked at").colour_at(x, y);
        // The origin of a page is its lower left corner.
        assert_eq!(
            colour("1 0 0 rg 0 0 50 50 re f 0 0 1 rg 50 25 50 25 re f", 0.25, 0.5),
            Some(Colour::rgb(255, 0, 0))
        );
        assert_eq!(
            colour("1 0 0 rg 0 0 50 50 re f 0 0 1 rg 50 25 50 25 re f", 0.75, 0.25),
            Some(Colour::rgb(0, 0, 255))
        );
        assert_eq!(colour("0 1 1 0 k 0 0 100 50 re f", 0.5, 0.5), Some(Colour::rgb(255, 0, 0)));
        assert_eq!(colour("1 0 0 RG 20 w 0 25 m 100 25 l S", 0.5, 0.5), Some(Colour::rgb(255, 0, 0)));
        assert_eq!(colour("q 0 0 50 50 re W n 0 g 0 0 100 50 re f Q", 0.75, 0.5), None);
        // A form within its box, twice as large.
        assert_eq!(colour("1 g 0 0 100 50 re f /F Do", 0.1, 0.9), Some(Colour::rgb(255, 255, 0)));
        assert_eq!(colour("1 g 0 0 100 50 re f /F Do", 0.1, 0.7), Some(Colour::rgb(255, 255, 255)));
        let middle = colour("/S sh", 0.5, 0.5).expect("a gradient");
        assert!(middle.red.abs_diff(128) < 12 && middle.blue.abs_diff(128) < 12, "{middle:?}");
        let white = page("1 1 1 rg 20 10 60 30 re f").expect("it is looked at");
        assert_eq!(white.unseen(&|_, _| Some(WHITE)), 1.0);
        assert_eq!(white.unseen(&|_, _| Some(NIGHT)), 0.0);
        assert!((white.hull - 1.0).abs() < 0.03, "{}", white.hull);
    }
}
