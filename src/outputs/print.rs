//! Single pages for a print shop: CMYK, bleed, marks.

use super::{FileKind, Making, Matter, Output, Paper, Product, Promise, unwritable};
use crate::diagnostic::{Diagnostic, say};
use crate::pdf;

/// PDF/X-4 (ISO 15930-7).
pub static PRINT: Output = Output {
    name: "print",
    suffix: "-print",
    kind: FileKind::PDF,
    promise: Promise::Standards(&["PDF/X-4"]),
    of_all: true,
    making: Making::Paper(make),
};

fn make(matter: &Matter, paper: &Paper) -> Result<Product, Box<Diagnostic>> {
    let Paper { document, pictures, press, .. } = paper;
    let pdf = pdf::write(document, pictures.clone(), matter.fonts, Some(press)).map_err(|e| unwritable(&e))?;
    let mut told = vec![
        say("pressed")
            .with("profile", paper.condition())
            .with("ink", press.ink_limit.round())
            .with("bleed", matter.programme.print.bleed().0),
    ];
    told.extend(paper.came_about());
    Ok(Product { told, ..Product::of_pages(pdf, document.pages.len()) })
}
