//! The pictures of such programmes.

use std::path::Path;
use std::sync::OnceLock;

/// How many logos there are to draw from.
pub const LOGOS: usize = 9;

/// A folder of logos of any shape: marks far wider than high, far higher than wide, square, drawn or photographed; and a cover picture.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let shapes = [(100, 100), (400, 60), (60, 300), (1000, 40), (30, 20)];
        for (number, (width, height)) in shapes.into_iter().enumerate() {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><rect width=\"{width}\" \
                 height=\"{height}\" fill=\"#0{number}7a8c\"/></svg>"
            );
            std::fs::write(folder.path().join(format!("logo-{number}.svg")), svg).expect("a logo is written");
        }
        for (number, (width, height)) in [(200, 200), (600, 80), (50, 240), (640, 480)].into_iter().enumerate() {
            let picture = image::RgbaImage::from_fn(width, height, |x, y| {
                image::Rgba([(x % 256) as u8, (y % 256) as u8, 90, if (x + y) % 7 == 0 { 0 } else { 255 }])
            });
            picture.save(folder.path().join(format!("logo-{}.png", number + 5))).expect("a logo is written");
        }
        let photograph = image::RgbImage::from_fn(600, 400, |x, y| image::Rgb([(x / 3) as u8, (y / 2) as u8, 120]));
        photograph.save(folder.path().join("cover.jpg")).expect("a photograph is written");
        folder
    });
    folder.path()
}
