//! The pictures of a brochure: logos of partners and brand, and the picture of the cover.

use super::fonts;
use super::kept::Kept;
use crate::diagnostic::{Diagnostic, Saying, Value, say};
use crate::files::{self, Files, Unusable};
use crate::layout::{Look, Pictures};
use crate::picture::{self, Picture, PictureId};
use crate::programme::{Located, Programme};
use crate::text::Fonts;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

/// What the pictures of a programme weigh at most, in bytes of their files.
const MOST_WEIGHT: usize = 60 << 20;

/// Pixels that all its bitmaps declare together: they take a second for every hundred million.
const MOST_PIXELS: u64 = 200_000_000;

/// Elements of all its drawings together: a hundred thousand take three seconds and half a gigabyte.
const MOST_ELEMENTS: u64 = 100_000;

/// Reads every picture that the programme names, each once.
pub(super) fn of(
    programme: &Programme,
    files: &dyn Files,
    kept: Option<&Kept>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Pictures {
    let logos = programme.partners.iter().flat_map(|partner| partner.logo.iter().chain(&partner.logo_on_dark));
    let logos = logos.chain(programme.brand.iter().flat_map(|brand| brand.logo.iter().chain(&brand.logo_on_dark)));
    let cover = programme.brand.iter().filter_map(|brand| brand.cover.as_ref());
    let others = programme.illustrations().map(|illustration| &illustration.file);
    let named =
        logos.map(|named| Named { named, kind: "logo" }).chain(cover.map(|named| Named { named, kind: "cover" }));
    let others = others.chain(programme.adverts.iter().map(|advert| &advert.file));
    let others = others.chain(programme.plan.iter().map(|plan| &plan.file));
    let named = named.chain(others.map(|named| Named { named, kind: "picture" }));
    let mut seen: BTreeSet<&PathBuf> = BTreeSet::new();
    let mut brought = Vec::new();
    let (mut weight, mut pixels) = (0, 0);
    for named in named.filter(|named| seen.insert(&named.named.value)) {
        match bytes_of(&named, files) {
            Ok(bytes) => {
                weight += bytes.len();
                if weight > MOST_WEIGHT {
                    let most = MOST_WEIGHT >> 20;
                    diagnostics.push(too_heavy(&named, say("pictures-too-heavy").with("most", most)));
                    break;
                }
                pixels += picture::declared_pixels(&bytes);
                if pixels > MOST_PIXELS {
                    let most = MOST_PIXELS / 1_000_000;
                    diagnostics.push(too_heavy(&named, say("pictures-too-many-pixels").with("most", most)));
                    // Too much to decode is not decoded in part.
                    brought.clear();
                    break;
                }
                brought.push((named, bytes));
            }
            Err(fault) => diagnostics.push(*fault),
        }
    }
    // What is wrong with the fonts is told where they are read for the brochure itself.
    let lettered = brought.iter().any(|(_, bytes)| picture::is_lettered(bytes));
    let fonts =
        if lettered { fonts::of_the_brand(programme, files, &mut Vec::new()) } else { Fonts::shipped().clone() };
    let read = brought.into_par_iter().map(|(named, bytes)| {
        let language = &programme.event.language.value;
        let read = |bytes| recognise(&named, language, bytes, &fonts);
        let picture = match kept {
            Some(kept) => kept.read(&named.named.value.to_string_lossy(), language, bytes, read),
            None => read(bytes).map(|picture| (Arc::new(picture), Look::default())),
        };
        (named, picture)
    });
    let read: Vec<_> = read.collect();
    let mut pictures = Pictures::default();
    let mut lettered = Vec::new();
    let mut elements = 0;
    for (named, picture) in read {
        match picture {
            Ok((picture, look)) => {
                elements += picture.elements;
                if elements > MOST_ELEMENTS {
                    diagnostics.push(too_heavy(&named, say("pictures-too-many-elements").with("most", MOST_ELEMENTS)));
                    break;
                }
                diagnostics.extend(picture.remarks.iter().map(|remark| misread(&named, remark.0.clone())));
                pictures.add(PictureId::of(&named.named.value), picture, look);
            }
            Err(reason) if reason.key == "svg-font" => lettered.push((named, reason)),
            Err(reason) => diagnostics.push(*refused(&named, reason)),
        }
    }
    diagnostics.extend(with_text(&lettered));
    pictures
}

/// The drawings whose texts need fonts: one cause, told once, with the cure for all.
fn with_text(lettered: &[(Named, Saying)]) -> Option<Diagnostic> {
    match lettered {
        [] => None,
        [(one, reason)] => Some(*refused(one, reason.clone())),
        all => {
            let names = all.iter().map(|(named, _)| Value::from(named.named.value.display().to_string()));
            let mut fonts = BTreeSet::new();
            for (_, reason) in all {
                let values = reason.values.iter().find(|(name, _)| *name == "fonts");
                if let Some((_, Value::List(values))) = values {
                    fonts.extend(values.iter().filter_map(|font| match font {
                        Value::Text(font) => Some(font.to_string()),
                        _ => None,
                    }));
                }
            }
            let saying = say("logos-with-text").with("count", all.len()).with("names", Value::List(names.collect()));
            let saying = saying.with("fonts", Value::List(fonts.into_iter().map(Value::from).collect()));
            let told = Diagnostic::error("broken-logo", saying);
            Some(all.iter().fold(told, |told, (named, _)| told.at(named.named.span.clone(), "here")))
        }
    }
}

/// A picture where the author names it.
struct Named<'a> {
    named: &'a Located<PathBuf>,
    /// `logo`, `cover` or `picture`: what messages call it.
    kind: &'static str,
}

fn too_heavy(Named { named, .. }: &Named, saying: Saying) -> Diagnostic {
    Diagnostic::error("too-heavy", saying).at(named.span.clone(), "here")
}

fn fault(Named { named, kind }: &Named, code: &'static str, saying: Saying) -> Box<Diagnostic> {
    let saying = saying.with("name", named.value.display().to_string()).with("kind", *kind);
    Box::new(Diagnostic::error(code, saying).at(named.span.clone(), "here"))
}

/// The file, unless it lies outside the folder or cannot be read.
fn bytes_of(picture: &Named, files: &dyn Files) -> Result<Vec<u8>, Box<Diagnostic>> {
    let web =
        ["http://", "https://", "www."].iter().any(|start| picture.named.value.to_string_lossy().starts_with(start));
    if web {
        return Err(fault(picture, "missing-logo", say("logo-on-the-web")));
    }
    files.read(&picture.named.value, picture::HEAVIEST).map_err(|unusable| match unusable {
        Unusable::Outside => fault(picture, "logo-outside", say("logo-outside")),
        Unusable::LinkOutside => fault(picture, "logo-outside", say("logo-link-outside")),
        Unusable::Missing => match files::near(&picture.named.value, files) {
            Some(near) => {
                let near = near.to_string_lossy().replace('\\', "/");
                fault(picture, "missing-logo", say("missing-logo-near").with("near", near))
            }
            None => fault(picture, "missing-logo", say("missing-logo")),
        },
        Unusable::OtherKind => fault(picture, "missing-logo", say("logo-not-a-file")),
        Unusable::Device => fault(picture, "missing-logo", say("unreadable-logo").with("error", say("machine-device"))),
        Unusable::Unreadable(error) => fault(picture, "missing-logo", say("unreadable-logo").with("error", error)),
        Unusable::TooLarge { most } => refused(picture, say("picture-too-heavy").with("most", most >> 20)),
    })
}

fn recognise(named: &Named, language: &str, bytes: Vec<u8>, fonts: &Fonts) -> Result<Picture, Saying> {
    let shown = named.named.value.display().to_string();
    Picture::read_for(language, &shown, bytes, fonts).map_err(|error| error.fault.0)
}

/// A picture that is taken, with what was left out of it or changed.
fn misread(Named { named, kind }: &Named, reason: Saying) -> Diagnostic {
    let saying = say("misread-picture").with("reason", reason.clone()).with("cure", Value::cure(reason));
    let saying = saying.with("name", named.value.display().to_string()).with("kind", *kind);
    Diagnostic::warning("misread-picture", saying).at(named.span.clone(), "here")
}

fn refused(named: &Named, reason: Saying) -> Box<Diagnostic> {
    fault(named, "broken-logo", say("broken-logo").with("reason", reason.clone()).with("cure", Value::cure(reason)))
}
