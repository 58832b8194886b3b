//! The pages of paper, small and with the lines of the cut drawn in, for the client to approve.

use super::{FileKind, Making, Matter, Output, Paper, Product, Promise, unimposed, unwritable};
use crate::diagnostic::Diagnostic;
use crate::imposition::proof::{Subject, proof};
use crate::language::wording::Language;
use crate::pdf;
use chrono::DateTime;

/// Meets no standard: nothing is printed from it.
pub static PROOF: Output = Output {
    name: "proof",
    suffix: "-proof",
    kind: FileKind::PDF,
    promise: Promise::Use("to-approve"),
    of_all: false,
    making: Making::Paper(make),
};

fn make(matter: &Matter, paper: &Paper) -> Result<Product, Box<Diagnostic>> {
    let Matter { programme, fonts, theme, .. } = *matter;
    let document = &paper.document;
    let press = paper.press.for_sheets(paper.press.bleed);
    let print = pdf::write(document, paper.pictures.clone(), fonts, Some(&press)).map_err(|e| unwritable(&e))?;
    let language = Language::of(&programme.event.language);
    let settings = &programme.print;
    let day = DateTime::from_timestamp(document.metadata.date, 0).unwrap_or_default().date_naive();
    let subject = Subject {
        document,
        version: &paper.version,
        date: &language.date(day),
        bleed: settings.bleed().pt(),
        safety: settings.safety().pt(),
    };
    let pdf = proof(&print, &subject, &language.proof, fonts, theme).map_err(|e| unimposed(&e))?;
    Ok(Product::of_pages(pdf, document.pages.len()))
}
