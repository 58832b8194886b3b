//! The fonts of a brochure: those shipped, and those of the folder that the brand names.

use super::order::FindFonts;
use crate::diagnostic::{Diagnostic, Saying, Value, say};
use crate::files::{self, Files, Unusable};
use crate::picture::guard::guarded;
use crate::programme::{Located, Programme};
use crate::text::{self, Fonts};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a font file can weigh, in bytes; and all of them together, which are in memory at once.
const HEAVIEST: usize = 32 << 20;
const HEAVIEST_TOGETHER: usize = 100 << 20;

/// Most font files of a folder: a brand has a few families.
const MOST_FILES: usize = 64;

/// Most entries of the folder, with what lies beside the fonts.
const MOST_ENTRIES: usize = 10_000;

/// The shipped fonts, and those of the brand's folder. What cannot be used is reported.
pub(super) fn of_the_brand(programme: &Programme, files: &dyn Files, diagnostics: &mut Vec<Diagnostic>) -> Fonts {
    let named = programme.brand.as_ref().and_then(|brand| brand.fonts.as_ref());
    let Some(named) = named else { return Fonts::shipped().clone() };
    let mut faces = Vec::new();
    match of_the_folder(named, files) {
        Ok(fonts) => {
            let mut weight = 0;
            for font in fonts {
                match bytes_of(named, &font, files) {
                    Ok(bytes) => {
                        weight += bytes.len();
                        if weight > HEAVIEST_TOGETHER {
                            let saying = about(named, "fonts-too-heavy").with("most", HEAVIEST_TOGETHER >> 20);
                            diagnostics.push(*fault(named, "too-many-fonts", saying));
                            break;
                        }
                        match tried(bytes) {
                            Ok(read) => {
                                let file: Arc<str> = shown(&font).into();
                                faces.extend(read.into_iter().map(|mut face| {
                                    face.file_name = Some(Arc::clone(&file));
                                    face
                                }));
                            }
                            Err(reason) => diagnostics.push(*unfit(named, &font, reason.0)),
                        }
                    }
                    Err(fault) => diagnostics.push(*fault),
                }
            }
        }
        Err(fault) => diagnostics.push(*fault),
    }
    Fonts::shipped().with(faces)
}

/// The faces of a font file, once they have set some words and have been written: a font that its readers stumble over is refused at its
/// line, and takes nothing else with it.
fn tried(bytes: Vec<u8>) -> Result<Vec<text::Face>, text::FontFault> {
    let broken = || text::FontFault(say("font-broken"));
    guarded(move || {
        let faces = text::faces(bytes.clone())?;
        text::tried_out(faces).then_some(()).ok_or_else(broken)?;
        text::faces(bytes)
    })
    .unwrap_or_else(|_| Err(broken()))
}

/// These fonts, and those of the machine for the characters of the programme that none of them has; which is told, since another machine
/// may have others.
pub(super) fn with_the_machines(
    fonts: Fonts,
    source: &str,
    find: FindFonts,
    diagnostics: &mut Vec<Diagnostic>,
) -> Fonts {
    let mut missing: Vec<char> = source.chars().filter(|&c| !c.is_ascii() && !fonts.has(c)).collect();
    missing.sort_unstable();
    missing.dedup();
    if missing.is_empty() {
        return fonts;
    }
    let mut faces = Vec::new();
    for (name, bytes) in find(&missing) {
        let Ok(read) = text::completing_faces(bytes) else { continue };
        let has = |face: &text::Face| missing.iter().any(|&c| face.glyph(c).is_some());
        let useful: Vec<text::Face> = read.into_iter().filter(has).take(1).collect();
        let drawn: Vec<char> =
            missing.iter().copied().filter(|&c| useful.iter().any(|face| face.glyph(c).is_some())).collect();
        if let Some(face) = useful.first() {
            let shown: Vec<char> = drawn.iter().copied().take(MOST_SHOWN).collect();
            let saying = say("system-font").with("family", &*face.family).with("file", name).with("characters", shown);
            diagnostics.push(Diagnostic::warning("fallback-font", saying.with("n", drawn.len())));
        }
        missing.retain(|c| !drawn.contains(c));
        faces.extend(useful);
    }
    fonts.and_last(faces)
}

/// What folders of fonts are called.
const USUAL_FOLDERS: [&str; 4] = ["fonts", "polices", "schriften", "typo"];

/// Characters of a font that are named.
const MOST_SHOWN: usize = 8;

type Fault = Box<Diagnostic>;

fn fault(named: &Located<PathBuf>, code: &'static str, saying: Saying) -> Fault {
    Box::new(Diagnostic::error(code, saying).at(named.span.clone(), "here"))
}

fn about(named: &Located<PathBuf>, key: &'static str) -> Saying {
    say(key).with("folder", named.value.display().to_string())
}

/// The font files of the folder, in the order of their names: the same wherever it is copied to.
fn of_the_folder(named: &Located<PathBuf>, files: &dyn Files) -> Result<Vec<PathBuf>, Fault> {
    let about = |key| about(named, key);
    let listed = files.list(&named.value, MOST_ENTRIES).map_err(|unusable| {
        let (code, saying) = match unusable {
            Unusable::Outside => ("fonts-outside", about("fonts-outside")),
            Unusable::LinkOutside => ("fonts-outside", about("fonts-link-outside")),
            Unusable::Missing => match files::near_folder(&named.value, &USUAL_FOLDERS, files) {
                Some(near) => {
                    let near = near.to_string_lossy().replace('\\', "/");
                    ("missing-fonts", about("missing-fonts-near").with("near", near))
                }
                None => ("missing-fonts", about("missing-fonts")),
            },
            Unusable::OtherKind | Unusable::Device => ("missing-fonts", about("fonts-in-a-file")),
            Unusable::TooLarge { most } => ("too-many-fonts", about("fonts-in-a-crowd").with("most", most)),
            Unusable::Unreadable(error) => ("missing-fonts", about("unreadable-fonts").with("error", error)),
        };
        fault(named, code, saying)
    })?;
    // Licences, notes and previews lie beside fonts; a file of the system that begins with a point is none of the brand's.
    let is_font = |path: &PathBuf| {
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let ends = |extension: &std::ffi::OsStr| {
            ["ttf", "otf", "ttc", "otc", "woff", "woff2"].iter().any(|known| extension.eq_ignore_ascii_case(known))
        };
        !hidden && path.extension().is_some_and(ends)
    };
    let fonts: Vec<PathBuf> = listed.into_iter().filter(is_font).collect();
    if fonts.is_empty() {
        return Err(fault(named, "missing-fonts", about("no-fonts")));
    }
    if fonts.len() > MOST_FILES {
        let saying = about("too-many-fonts").with("n", fonts.len()).with("most", MOST_FILES);
        return Err(fault(named, "too-many-fonts", saying));
    }
    Ok(fonts)
}

fn bytes_of(named: &Located<PathBuf>, font: &Path, files: &dyn Files) -> Result<Vec<u8>, Fault> {
    files.read(font, HEAVIEST).map_err(|unusable| {
        let unreadable = |error: Saying| say("unreadable-font").with("error", error);
        let saying = match unusable {
            Unusable::Outside | Unusable::LinkOutside => say("font-link-outside"),
            Unusable::Missing => unreadable(say("machine-not-found")),
            Unusable::OtherKind | Unusable::Device => unreadable(say("machine-device")),
            Unusable::TooLarge { most } => say("font-too-heavy").with("most", most >> 20),
            Unusable::Unreadable(error) => unreadable(error),
        };
        refused(named, font, saying)
    })
}

fn refused(named: &Located<PathBuf>, font: &Path, saying: Saying) -> Fault {
    fault(named, "font-refused", saying.with("font", shown(font)))
}

/// The name of a file, without its folder.
fn shown(font: &Path) -> String {
    font.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A file that can be read and is no font that can be used.
fn unfit(named: &Located<PathBuf>, font: &Path, reason: Saying) -> Fault {
    refused(named, font, say("font-refused").with("reason", reason.clone()).with("cure", Value::cure(reason)))
}
