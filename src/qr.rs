//! QR codes (ISO/IEC 18004) as one path.

use crate::drawing::{Segment, Shape};
use crate::units::{Colour, Point, Pt, Rect};
use qrcode::{Color, EcLevel, QrCode};
use std::collections::BTreeMap;

/// An address that no QR code can hold: how long it is, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong(pub usize);

impl std::fmt::Display for TooLong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} characters are more than a QR code can hold", self.0)
    }
}

impl std::error::Error for TooLong {}

/// A code of medium error correction (15 % of it may be lost) that fills the largest square in the middle of `area`. The quiet zone of
/// four modules around it is the caller's.
pub(crate) struct Code {
    pub shape: Shape,
    /// The side of one module.
    pub module: Pt,
}

/// Draws `address` in `colour`. The modules that touch are one outline, so that no renderer shows hairlines between them.
///
/// # Errors
/// [`TooLong`] when the address does not fit into the largest code (2331 bytes).
pub(crate) fn qr(address: &str, area: Rect, colour: Colour) -> Result<Code, TooLong> {
    // The library fails on nothing else: any bytes may be encoded.
    let code = QrCode::with_error_correction_level(address, EcLevel::M).map_err(|_| TooLong(address.len()))?;
    let width = code.width();
    let modules = code.to_colors();
    let dark = |x: i32, y: i32| {
        let inside = |c: i32| usize::try_from(c).ok().filter(|&c| c < width);
        inside(x).zip(inside(y)).is_some_and(|(x, y)| modules[y * width + x] == Color::Dark)
    };
    let side = area.width.min(area.height);
    let module = side / width as f64;
    let corner = Point::new(area.x + (area.width - side) / 2.0, area.y + (area.height - side) / 2.0);
    let mut path = Vec::new();
    for outline in outlines(width as i32, dark) {
        for (n, &(x, y)) in outline.iter().enumerate() {
            let at = Point::new(corner.x + module * f64::from(x), corner.y + module * f64::from(y));
            path.push(if n == 0 { Segment::Move(at) } else { Segment::Line(at) });
        }
        path.push(Segment::Close);
    }
    Ok(Code { shape: Shape { path, fill: Some(colour), stroke: None }, module })
}

/// Modules on a side of the code that holds an address; `None` when no code can.
pub(crate) fn modules(address: &str) -> Option<usize> {
    QrCode::with_error_correction_level(address, EcLevel::M).ok().map(|code| code.width())
}

/// A corner between modules.
type Corner = (i32, i32);

/// The outlines of the dark regions of a grid: clockwise around a region, anticlockwise around its holes, corners only.
fn outlines(width: i32, dark: impl Fn(i32, i32) -> bool) -> Vec<Vec<Corner>> {
    // From each corner the borders that leave it, the dark on their right. An ordered map: the same code gives the same path.
    let mut borders: BTreeMap<Corner, Vec<Corner>> = BTreeMap::new();
    for y in 0..width {
        for x in (0..width).filter(|&x| dark(x, y)) {
            for (beside, from, to) in [
                ((x, y - 1), (x, y), (x + 1, y)),
                ((x + 1, y), (x + 1, y), (x + 1, y + 1)),
                ((x, y + 1), (x + 1, y + 1), (x, y + 1)),
                ((x - 1, y), (x, y + 1), (x, y)),
            ] {
                if !dark(beside.0, beside.1) {
                    borders.entry(from).or_default().push(to);
                }
            }
        }
    }
    let mut outlines = Vec::new();
    while let Some((&start, _)) = borders.first_key_value() {
        let mut outline = vec![start];
        let mut at = start;
        // As many borders enter a corner as leave it: the walk can only end where it began.
        while let Some(next) = take(&mut borders, at) {
            let turns = match outline[..] {
                [.., before, last] => (before.0 == last.0) != (last.0 == next.0),
                _ => true,
            };
            if !turns {
                outline.pop();
            }
            if next == start {
                break;
            }
            outline.push(next);
            at = next;
        }
        outlines.push(outline);
    }
    outlines
}

fn take(borders: &mut BTreeMap<Corner, Vec<Corner>>, from: Corner) -> Option<Corner> {
    let leaving = borders.get_mut(&from)?;
    let to = leaving.pop();
    if leaving.is_empty() {
        borders.remove(&from);
    }
    to
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paints the path as a scanner would see it, eight pixels a module and four modules of quiet zone, by the nonzero rule.
    fn seen(code: &Code, width: usize) -> impl Fn(usize, usize) -> u8 {
        let mut edges = Vec::new();
        let (mut first, mut last) = (Point::default(), Point::default());
        for segment in &code.shape.path {
            match *segment {
                Segment::Move(p) => (first, last) = (p, p),
                Segment::Line(p) => {
                    edges.push((last, p));
                    last = p;
                }
                Segment::Close => edges.push((last, first)),
                Segment::Curve(..) => unreachable!("modules are square"),
            }
        }
        let pixel = width as f64 / 8.0;
        move |x, y| {
            let at = |n: usize| ((n as f64 + 0.5) / 8.0 - 4.0) * 100.0 / (pixel - 8.0);
            let (px, py) = (at(x), at(y));
            let winding: i32 = edges
                .iter()
                .filter(|(a, b)| a.x == b.x && a.x.0 > px && (a.y.0 > py) != (b.y.0 > py))
                .map(|(a, b)| if b.y.0 > a.y.0 { 1 } else { -1 })
                .sum();
            if winding == 0 { 255 } else { 0 }
        }
    }

    #[test]
    fn a_reader_gets_the_address_back() {
        for address in [
            "https://exemple.org/rencontres-2025",
            "https://exemple.org/événement?langue=français&code=42",
            &format!("https://exemple.org/{}", "long/".repeat(60)),
        ] {
            let code = qr(address, Rect::new(Pt(0.0), Pt(0.0), Pt(100.0), Pt(100.0)), Colour::rgb(0, 0, 0)).unwrap();
            let modules = (100.0 / code.module.0).round() as usize;
            let pixels = (modules + 8) * 8;
            let mut scan = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, seen(&code, pixels));
            let found = scan.detect_grids();
            assert_eq!(found.len(), 1, "{address}");
            assert_eq!(found[0].decode().unwrap().1, address);
        }
    }

    #[test]
    fn an_endless_address_is_an_error() {
        let area = Rect::new(Pt(0.0), Pt(0.0), Pt(100.0), Pt(100.0));
        assert_eq!(qr(&"a".repeat(5000), area, Colour::rgb(0, 0, 0)).err(), Some(TooLong(5000)));
    }

    #[test]
    fn touching_modules_share_one_outline_and_holes_turn_back() {
        let ring = ["###", "#.#", "###"];
        let dark = |x: i32, y: i32| {
            usize::try_from(y).ok().and_then(|y| ring.get(y)).and_then(|r| r.as_bytes().get(usize::try_from(x).ok()?))
                == Some(&b'#')
        };
        let all = outlines(3, dark);
        assert_eq!(all, [vec![(0, 0), (3, 0), (3, 3), (0, 3)], vec![(1, 1), (1, 2), (2, 2), (2, 1)]]);
    }
}
