//! The brochure to be read on a screen: sRGB, links, bookmarks, tags.

use super::{FileKind, Making, Matter, Output, Pages, Product, Promise, unwritable, weight};
use crate::diagnostic::{Diagnostic, Saying, say};
use crate::pdf;

/// PDF/UA-1 and PDF/A-2a (ISO 14289-1, ISO 19005-2).
pub static SCREEN: Output = Output {
    name: "screen",
    suffix: "",
    kind: FileKind::PDF,
    promise: Promise::Standards(&["PDF/UA-1", "PDF/A-2a"]),
    of_all: true,
    making: Making::Pages(make),
};

fn make(matter: &Matter, pages: &Pages) -> Result<Product, Box<Diagnostic>> {
    let Brochure { bytes, mut told } = brochure(matter, pages, None)?;
    told.push(weight::passes(weight::as_sent(bytes.len())));
    let found = heavy(bytes.len()).into_iter().collect();
    Ok(Product { found, told, ..Product::of_pages(bytes, pages.document.pages.len()) })
}

/// The file, and what the summary tells of it.
#[derive(Clone)]
pub(super) struct Brochure {
    pub bytes: Vec<u8>,
    pub told: Vec<Saying>,
}

/// The file, made once for all outputs that hold or draw it. Under the limit that the author sets, its photographs are as fine as it
/// allows; `beside` is what else is sent with it, in bytes as they are sent.
pub(super) fn brochure(matter: &Matter, pages: &Pages, beside: Option<u64>) -> Result<Brochure, Box<Diagnostic>> {
    let whole = pages.brochure.get_or_init(|| written(matter, pages, pages.pictures.clone(), pages.told.clone()));
    let whole = whole.clone()?;
    let Some(most) = &matter.programme.share.most else { return Ok(whole) };
    let room = most.value.saturating_sub(beside.unwrap_or(0));
    let sent = |brochure: &Brochure| weight::as_sent(brochure.bytes.len());
    if sent(&whole) <= room {
        return Ok(whole);
    }
    let mut lightest = whole.clone();
    let mut pictures_of = pages.document.pictures.clone();
    for density in weight::DENSITIES {
        let (pictures, lighter) = weight::lighter(&pages.document, density);
        if !lighter {
            continue;
        }
        let imported = pdf::Pictures::import(&pictures, None).map_err(|error| unwritable(&error))?;
        let fitted = say("pictures-fitted").with("density", density);
        let brochure = written(matter, pages, imported, vec![fitted])?;
        if sent(&brochure) <= room {
            return Ok(brochure);
        }
        if brochure.bytes.len() < lightest.bytes.len() {
            (lightest, pictures_of) = (brochure, pictures);
        }
    }
    Err(weight::too_heavy(most, sent(&lightest) + beside.unwrap_or(0), &lightest.bytes, &pictures_of))
}

fn written(
    matter: &Matter,
    pages: &Pages,
    pictures: pdf::Pictures,
    told: Vec<Saying>,
) -> Result<Brochure, Box<Diagnostic>> {
    let bytes = pdf::write(&pages.document, pictures, matter.fonts, None).map_err(|e| unwritable(&e))?;
    Ok(Brochure { bytes, told })
}

/// What it weighs at most before it can hardly be mailed, in bytes.
const HEAVIEST: usize = 10 << 20;

/// A warning for a file that mail servers refuse.
fn heavy(bytes: usize) -> Option<Diagnostic> {
    let saying = say("heavy-file").with("weight", bytes.div_ceil(1 << 20)).with("most", HEAVIEST >> 20);
    (bytes > HEAVIEST).then(|| Diagnostic::warning("heavy-file", saying))
}
