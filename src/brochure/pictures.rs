//! The pictures of a brochure: logos of partners and brand, and the picture of the cover.

use crate::diagnostic::Diagnostic;
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
                    let what = format!("the pictures weigh more than {} MB together", MOST_WEIGHT >> 20);
                    diagnostics.push(too_heavy(named, what));
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
                    let what = format!("the PNG pictures have more than {most} million pixels together");
                    diagnostics.push(too_heavy(named, what));
                    break;
                }
                pictures.add(named.value.clone(), Arc::new(picture));
            }
            Err(fault) => diagnostics.push(*fault),
        }
    }
    pictures
}

fn too_heavy(named: &Located<PathBuf>, what: String) -> Diagnostic {
    Diagnostic::error("too-heavy", what)
        .at(named.span.clone(), "the limit is passed here")
        .help("save the largest again: a logo of a thousand pixels, or as SVG; a photograph as JPEG")
}

fn fault(named: &Located<PathBuf>, code: &'static str, message: String, help: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(code, message).at(named.span.clone(), "named here").help(help))
}

/// The file, unless it lies outside the folder or cannot be read.
fn bytes_of(logo: &Located<PathBuf>, folder: &Path) -> Result<Vec<u8>, Box<Diagnostic>> {
    let shown = logo.value.display().to_string();
    // A programme is sent around and built elsewhere: what it names lies beside it.
    let inside = logo.value.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !inside {
        let message = format!("the logo “{shown}” lies outside the folder of the programme");
        return Err(fault(
            logo,
            "logo-outside",
            message,
            "copy it next to the programme file and write its path from there",
        ));
    }
    let unreadable = |error: std::io::Error| {
        let message = match error.kind() {
            std::io::ErrorKind::NotFound => format!("the logo “{shown}” does not exist"),
            _ => format!("the logo “{shown}” cannot be read: {error}"),
        };
        fault(
            logo,
            "missing-logo",
            message,
            "check its name and its folder; the path starts from the folder of the programme",
        )
    };
    // A link may lead out of the folder, or to a device that never ends.
    let path = folder.join(&logo.value).canonicalize().map_err(unreadable)?;
    if !path.starts_with(folder.canonicalize().map_err(unreadable)?) {
        let message = format!("the logo “{shown}” is a link that leads outside the folder of the programme");
        return Err(fault(
            logo,
            "logo-outside",
            message,
            "put the file itself next to the programme file, not a link to it",
        ));
    }
    if !path.is_file() {
        let message = format!("the logo “{shown}” is not a file");
        return Err(fault(logo, "missing-logo", message, "write the path of the picture, with the end of its name"));
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
        let message = format!("the logo “{shown}” cannot be used: {}", error.fault.reason);
        fault(logo, "broken-logo", message, &error.fault.cure)
    })
}
