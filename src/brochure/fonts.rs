//! The fonts of a brochure: those shipped, and those of the folder that the brand names.

use crate::diagnostic::Diagnostic;
use crate::programme::{Located, Programme};
use crate::text::{self, Fonts};
use std::path::{Component, Path, PathBuf};

/// What a font file can weigh, in bytes.
const HEAVIEST: u64 = 32 << 20;

/// Most font files of a folder: a brand has a few families.
const MOST_FILES: usize = 64;

/// The shipped fonts, and those of the brand's folder. What cannot be used is reported.
pub fn of_the_brand(programme: &Programme, folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Fonts {
    let named = programme.brand.as_ref().and_then(|brand| brand.fonts.as_ref());
    let Some(named) = named else { return Fonts::shipped().clone() };
    let mut faces = Vec::new();
    match files(named, folder) {
        Ok(files) => {
            for file in files {
                match read(named, &file) {
                    Ok(read) => faces.extend(read),
                    Err(fault) => diagnostics.push(*fault),
                }
            }
        }
        Err(fault) => diagnostics.push(*fault),
    }
    Fonts::shipped().with(faces)
}

type Fault = Box<Diagnostic>;

fn fault(named: &Located<PathBuf>, code: &'static str, message: String, help: impl Into<String>) -> Fault {
    Box::new(Diagnostic::error(code, message).at(named.span.clone(), "named here").help(help))
}

/// The font files of the folder, in the order of their names: the same wherever it is copied to.
fn files(named: &Located<PathBuf>, folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let shown = named.value.display();
    let inside = named.value.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !inside {
        let message = format!("the font folder “{shown}” lies outside the folder of the programme");
        return Err(fault(
            named,
            "fonts-outside",
            message,
            "copy it next to the programme file and write its path from there",
        ));
    }
    let missing = |error: std::io::Error| {
        let message = match error.kind() {
            std::io::ErrorKind::NotFound => format!("the font folder “{shown}” does not exist"),
            std::io::ErrorKind::NotADirectory => format!("“{shown}” is a file, not a folder of fonts"),
            _ => format!("the font folder “{shown}” cannot be read: {error}"),
        };
        fault(named, "missing-fonts", message, "check its name; the path starts from the folder of the programme")
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder.join(&named.value)).map_err(missing)? {
        let path = entry.map_err(missing)?.path();
        // Licences, notes and previews lie beside fonts.
        let font = path.extension().is_some_and(|extension| {
            ["ttf", "otf", "ttc", "otc", "woff", "woff2"].iter().any(|known| extension.eq_ignore_ascii_case(known))
        });
        if font {
            files.push(path);
        }
    }
    files.sort();
    if files.is_empty() {
        let message = format!("the font folder “{shown}” has no font");
        return Err(fault(
            named,
            "missing-fonts",
            message,
            "put files that end in .ttf or .otf in it, or take `fonts` out",
        ));
    }
    if files.len() > MOST_FILES {
        let message = format!("the font folder “{shown}” has {} fonts; the most is {MOST_FILES}", files.len());
        return Err(fault(named, "too-many-fonts", message, "keep the families of the brand, and take the others out"));
    }
    Ok(files)
}

fn read(named: &Located<PathBuf>, file: &Path) -> Result<Vec<text::Face>, Fault> {
    let shown = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let unreadable = |error: std::io::Error| {
        let message = format!("the font “{shown}” cannot be read: {error}");
        fault(named, "font-refused", message, "check that the file may be read")
    };
    let weight = std::fs::metadata(file).map_err(unreadable)?.len();
    if weight > HEAVIEST {
        let message = format!("the font “{shown}” weighs {} MB; the most is {} MB", weight >> 20, HEAVIEST >> 20);
        return Err(fault(named, "font-refused", message, "take another font"));
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    text::faces(bytes).map_err(|refused| {
        let message = format!("the font “{shown}” cannot be used: {}", refused.reason);
        fault(named, "font-refused", message, refused.cure)
    })
}
