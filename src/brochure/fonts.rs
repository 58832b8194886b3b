//! The fonts of a brochure: those shipped, and those of the folder that the brand names.

use crate::diagnostic::{Diagnostic, Saying, Value, of_the_machine, say};
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

fn fault(named: &Located<PathBuf>, code: &'static str, saying: Saying) -> Fault {
    Box::new(Diagnostic::error(code, saying).at(named.span.clone(), "here"))
}

/// The font files of the folder, in the order of their names: the same wherever it is copied to.
fn files(named: &Located<PathBuf>, folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let about = |key| say(key).with("folder", named.value.display().to_string());
    let inside = named.value.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !inside {
        return Err(fault(named, "fonts-outside", about("fonts-outside")));
    }
    let missing = |error: std::io::Error| {
        let saying = match error.kind() {
            std::io::ErrorKind::NotFound => about("missing-fonts"),
            std::io::ErrorKind::NotADirectory => about("fonts-in-a-file"),
            _ => about("unreadable-fonts").with("error", of_the_machine(&error)),
        };
        fault(named, "missing-fonts", saying)
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
        return Err(fault(named, "missing-fonts", about("no-fonts")));
    }
    if files.len() > MOST_FILES {
        let saying = about("too-many-fonts").with("n", files.len()).with("most", MOST_FILES);
        return Err(fault(named, "too-many-fonts", saying));
    }
    Ok(files)
}

fn read(named: &Located<PathBuf>, file: &Path) -> Result<Vec<text::Face>, Fault> {
    let shown = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let refused = |saying: Saying| fault(named, "font-refused", saying.with("font", &shown));
    let unreadable = |error: std::io::Error| refused(say("unreadable-font").with("error", of_the_machine(&error)));
    let weight = std::fs::metadata(file).map_err(unreadable)?.len();
    if weight > HEAVIEST {
        return Err(refused(say("font-too-heavy").with("size", weight >> 20).with("most", HEAVIEST >> 20)));
    }
    let bytes = std::fs::read(file).map_err(unreadable)?;
    text::faces(bytes).map_err(|fault| {
        refused(say("font-refused").with("reason", fault.0.clone()).with("cure", Value::cure(fault.0)))
    })
}
