//! The pictures of a brochure: logos of partners and brand, and the picture of the cover.

use crate::diagnostic::{Diagnostic, Saying, Value, say};
use crate::layout::Pictures;
use crate::picture::{self, Picture};
use crate::programme::{Located, Programme};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// What the pictures of a programme weigh at most, in bytes of their files.
const MOST_WEIGHT: usize = 60 << 20;

/// Pixels of all its PNG pictures together: they take a second for every hundred million.
const MOST_PIXELS: u64 = 300_000_000;

/// Reads every picture that the programme names, each once.
pub fn of(programme: &Programme, folder: &Path, diagnostics: &mut Vec<Diagnostic>) -> Pictures {
    let logos = programme.partners.iter().flat_map(|partner| partner.logo.iter().chain(&partner.logo_on_dark));
    let brand = programme.brand.iter();
    let of_the_brand = brand.flat_map(|brand| brand.logo.iter().chain(&brand.logo_on_dark).chain(&brand.cover));
    let mut seen: BTreeSet<&PathBuf> = BTreeSet::new();
    let mut files = Vec::new();
    let mut weight = 0;
    for named in logos.chain(of_the_brand).filter(|named| seen.insert(&named.value)) {
        match bytes_of(named, folder) {
            Ok(bytes) => {
                weight += bytes.len();
                if weight > MOST_WEIGHT {
                    let most = MOST_WEIGHT >> 20;
                    diagnostics.push(too_heavy(named, say("pictures-too-heavy").with("most", most)));
                    break;
                }
                files.push((named, bytes));
            }
            Err(fault) => diagnostics.push(*fault),
        }
    }
    let read: Vec<_> = files.into_par_iter().map(|(named, bytes)| (named, recognise(named, bytes))).collect();
    let mut pictures = Pictures::default();
    let mut pixels = 0;
    for (named, picture) in read {
        match picture {
            Ok(picture) => {
                pixels += picture.pixels();
                if pixels > MOST_PIXELS {
                    let most = MOST_PIXELS / 1_000_000;
                    diagnostics.push(too_heavy(named, say("pictures-too-many-pixels").with("most", most)));
                    break;
                }
                pictures.add(named.value.clone(), Arc::new(picture));
            }
            Err(fault) => diagnostics.push(*fault),
        }
    }
    pictures
}

fn too_heavy(named: &Located<PathBuf>, saying: Saying) -> Diagnostic {
    Diagnostic::error("too-heavy", saying).at(named.span.clone(), "here")
}

fn fault(named: &Located<PathBuf>, code: &'static str, saying: Saying) -> Box<Diagnostic> {
    let saying = saying.with("name", named.value.display().to_string());
    Box::new(Diagnostic::error(code, saying).at(named.span.clone(), "here"))
}

/// The file, unless it lies outside the folder or cannot be read.
fn bytes_of(logo: &Located<PathBuf>, folder: &Path) -> Result<Vec<u8>, Box<Diagnostic>> {
    // A programme is sent around and built elsewhere: what it names lies beside it.
    let inside = logo.value.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !inside {
        return Err(fault(logo, "logo-outside", say("logo-outside")));
    }
    let unreadable = |error: std::io::Error| {
        let saying = match error.kind() {
            std::io::ErrorKind::NotFound => say("missing-logo"),
            _ => say("unreadable-logo").with("error", error.to_string()),
        };
        fault(logo, "missing-logo", saying)
    };
    // A link may lead out of the folder, or to a device that never ends.
    let path = folder.join(&logo.value).canonicalize().map_err(unreadable)?;
    if !path.starts_with(folder.canonicalize().map_err(unreadable)?) {
        return Err(fault(logo, "logo-outside", say("logo-link-outside")));
    }
    if !path.is_file() {
        return Err(fault(logo, "missing-logo", say("logo-not-a-file")));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(&path)
        .and_then(|file| file.take(picture::HEAVIEST as u64 + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    Ok(bytes)
}

fn recognise(logo: &Located<PathBuf>, bytes: Vec<u8>) -> Result<Picture, Box<Diagnostic>> {
    let shown = logo.value.display().to_string();
    Picture::read(&shown, bytes).map_err(|error| {
        let reason = error.fault.0;
        fault(logo, "broken-logo", say("broken-logo").with("reason", reason.clone()).with("cure", Value::cure(reason)))
    })
}
