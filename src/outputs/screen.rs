//! The brochure to be read on a screen: sRGB, links, bookmarks, tags.

use super::{FileKind, Making, Matter, Output, Pages, Product, Promise, unwritable, weight};
use crate::diagnostic::{Diagnostic, Saying};
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
    let Brochure { bytes, mut told } = brochure(matter, pages, 0)?;
    told.push(weight::passes(weight::as_sent(bytes.len())));
    let found = weight::heavy(bytes.len()).into_iter().collect();
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
pub(super) fn brochure(matter: &Matter, pages: &Pages, beside: u64) -> Result<Brochure, Box<Diagnostic>> {
    let whole = pages.brochure.get_or_init(|| written(matter, pages, pages.pictures.clone(), pages.told.clone()));
    let whole = whole.clone()?;
    let most = matter.programme.share.most.as_ref();
    let written = |pictures, told| written(matter, pages, pictures, told);
    weight::fitted(&pages.document, most, beside, whole, |made: &Brochure| &made.bytes, written)
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
