//! The brochure for a telephone: one column, running text of eleven points, links for a finger; tagged as the one for screens.

use super::{FileKind, Format, Making, Matter, Output, Pages, Paper, Product, Promise, unwritable};
use crate::diagnostic::Diagnostic;
use crate::pdf;

/// PDF/UA-1 and PDF/A-2a (ISO 14289-1, ISO 19005-2).
pub static PHONE: Output = Output {
    name: "phone",
    suffix: "-phone",
    kind: FileKind::PDF,
    promise: Promise::Standards(&["PDF/UA-1", "PDF/A-2a"]),
    of_all: true,
    making: Making::Format(Format::Phone, make),
};

fn make(matter: &Matter, pages: &Pages, _: Option<&Paper>) -> Result<Product, Box<Diagnostic>> {
    let pdf = pdf::write(&pages.document, pages.pictures.clone(), matter.fonts, None).map_err(|e| unwritable(&e))?;
    Ok(Product { told: pages.told.clone(), ..Product::of_pages(pdf, pages.document.pages.len()) })
}
