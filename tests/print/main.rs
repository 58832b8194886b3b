//! The print edition, read back from its bytes: what PDF/X-4 asks for, what is on each plate, what print shops send back.

mod faults;
mod pages;
mod pictures;
mod preflight;

use livret::brochure::{self, Order};
use livret::diagnostic::Diagnostic;
use livret::files::Disk;
use livret::outputs::PRINT;
use livret::programme::{PrintMarks, PrintSettings, Setting};
use livret::theme::Theme;
use livret::units::Mm;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn samples() -> Vec<PathBuf> {
    let files = root().join("data").read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut samples: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
    samples.sort();
    samples
}

/// The print edition of a programme.
fn print(source: &str, folder: &Path, theme: &str, settings: PrintSettings) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let theme = Theme::shipped(theme).unwrap();
    let order = Order { outputs: vec![&PRINT], print: settings, ..Order::default() };
    let built = brochure::build(source, &Disk::at(folder), &theme, &order)?;
    assert_eq!(built.made.len(), 1);
    Ok(built.file(&PRINT).unwrap().to_vec())
}

/// All marks, and a bleed of so many millimetres.
fn marked(bleed: f64) -> PrintSettings {
    let mut marks = PrintMarks::default();
    assert!(marks.add("all"));
    PrintSettings {
        bleed: Some(Setting::given(Mm(bleed))),
        marks: Some(Setting::given(marks)),
        ..PrintSettings::default()
    }
}
