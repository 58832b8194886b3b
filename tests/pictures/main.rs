//! How pages look: a few small pictures of each theme and sample, so that a change of look is seen in review.
//!
//! They are drawn by hayro, in pure Rust: the same pixels on every machine, whatever version of Poppler it has. Cover, a page from the
//! middle, and back stand side by side. `LIVRET_REFRESH=1 cargo test --test pictures` draws them anew.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use image::{Rgb, RgbImage};
use livret::brochure::{Order, build};
use livret::files::Disk;
use livret::outputs::SCREEN;
use livret::theme::Theme;
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// Dots per inch: shapes and colours are seen, letters are grey lines.
const DENSITY: f32 = 24.0;
/// How far apart two channels of a pixel may be before the pixel counts, of 255: less is a matter of rounding.
const NEAR: u8 = 48;
/// The share of such pixels that is let pass: a word that breaks elsewhere, not a shape that moves.
const MOST: f64 = 0.015;

const SAMPLES: [&str; 2] = ["rencontres-2025", "soiree-association"];

#[test]
fn covers_pages_and_backs_look_as_they_did() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let looks: Vec<(&str, &str)> = Theme::names().flat_map(|theme| SAMPLES.map(|sample| (theme, sample))).collect();
    let changed = |&(theme, sample): &(&str, &str)| {
        let drawn = pages(&root.join("data").join(format!("{sample}.toml")), theme);
        let kept = root.join("tests/pictures").join(format!("{theme}-{sample}.png"));
        if std::env::var_os("LIVRET_REFRESH").is_some() {
            drawn.save(&kept).expect("the picture is written");
            return None;
        }
        compared(&drawn, &kept)
    };
    let changed: Vec<String> = looks.par_iter().filter_map(changed).collect();
    assert!(
        changed.is_empty(),
        "{}\nIf that is meant: LIVRET_REFRESH=1 cargo test --test pictures",
        changed.join("\n")
    );
}

/// What differs from a kept picture.
fn compared(drawn: &RgbImage, kept: &Path) -> Option<String> {
    let name = kept.file_name().unwrap_or_default().to_string_lossy();
    let Ok(before) = image::open(kept) else { return Some(format!("{name} is not there")) };
    let before = before.to_rgb8();
    if before.dimensions() != drawn.dimensions() {
        return Some(format!("{name} is of another size"));
    }
    let differs = |(one, other): &(&Rgb<u8>, &Rgb<u8>)| one.0.iter().zip(other.0).any(|(a, b)| a.abs_diff(b) > NEAR);
    let count = before.pixels().zip(drawn.pixels()).filter(differs).count();
    let share = count as f64 / f64::from(drawn.width() * drawn.height());
    (share > MOST).then(|| {
        let seen = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(&*name);
        drawn.save(&seen).expect("the picture is written");
        format!("{name}: {:.1} % of it looks otherwise; see {}", share * 100.0, seen.display())
    })
}

/// Cover, middle and back of a programme in a theme.
fn pages(programme: &Path, theme: &str) -> RgbImage {
    let source = std::fs::read_to_string(programme).expect("the sample opens");
    let look = Theme::shipped(theme).expect("a shipped theme");
    let files = Disk::at(programme.parent().expect("it has a folder"));
    let built = build(&source, &files, &look, &Order::default()).expect("the samples have no errors");
    let bytes = built.file(&SCREEN).expect("the default").to_vec();
    let file = Pdf::new(bytes).expect("the file opens");
    let pages = file.pages();
    let last = pages.len() - 1;
    let cache = RenderCache::new();
    let settings = InterpreterSettings::default();
    let drawn: Vec<RgbImage> = [0, last / 2, last]
        .into_iter()
        .map(|number| {
            let scale = DENSITY / 72.0;
            let pixels = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
            let pixmap = render(&pages[number], &cache, &settings, &RenderSettings::default(), &pixels);
            let png = pixmap.into_png().expect("it is drawn");
            image::load_from_memory(&png).expect("it is a picture").to_rgb8()
        })
        .collect();
    let width = drawn.iter().map(|page| page.width() + 2).sum();
    let height = drawn.iter().map(RgbImage::height).max().unwrap_or_default();
    let mut sheet = RgbImage::from_pixel(width, height, Rgb([128, 128, 128]));
    let mut x = 0;
    for page in &drawn {
        image::imageops::replace(&mut sheet, page, x, 0);
        x += i64::from(page.width()) + 2;
    }
    sheet
}

/// The tolerance is one: a page shifted by a line is found.
#[test]
fn a_shape_that_moves_is_found() {
    let at = |x: u32| {
        RgbImage::from_fn(
            200,
            200,
            |px, _| if (x..x + 20).contains(&px) { Rgb([0, 0, 0]) } else { Rgb([255, 255, 255]) },
        )
    };
    let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("moved.png");
    at(20).save(&kept).expect("the picture is written");
    assert_eq!(compared(&at(20), &kept), None);
    assert!(compared(&at(24), &kept).is_some());
}
