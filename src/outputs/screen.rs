//! The brochure to be read on a screen: sRGB, links, bookmarks, tags.

use super::{FileKind, Making, Matter, Output, Pages, Product, Promise, unwritable};
use crate::diagnostic::{Diagnostic, say};
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
    let pdf = pdf::write(&pages.document, pages.pictures.clone(), matter.fonts, None).map_err(|e| unwritable(&e))?;
    let found = heavy(pdf.len()).into_iter().collect();
    Ok(Product { found, told: pages.told.clone(), ..Product::of_pages(pdf, pages.document.pages.len()) })
}

/// What it weighs at most before it can hardly be mailed, in bytes.
const HEAVIEST: usize = 10 << 20;

/// A warning for a file that mail servers refuse.
fn heavy(bytes: usize) -> Option<Diagnostic> {
    let saying = say("heavy-file").with("weight", bytes.div_ceil(1 << 20)).with("most", HEAVIEST >> 20);
    (bytes > HEAVIEST).then(|| Diagnostic::warning("heavy-file", saying))
}
