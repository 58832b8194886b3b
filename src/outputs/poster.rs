//! A poster of A3: the cover above, the programme at a glance below; further days on further sheets.

use super::{FileKind, Format, Making, Matter, Output, Pages, Paper, Product, Promise, two_editions};
use crate::diagnostic::Diagnostic;

/// PDF/UA-1 and PDF/A-2a for the screen (ISO 14289-1, ISO 19005-2), PDF/X-4 for the press (ISO 15930-7).
pub static POSTER: Output = Output {
    name: "poster",
    suffix: "-poster",
    kind: FileKind::PDF,
    promise: Promise::Standards(&["PDF/UA-1", "PDF/A-2a", "PDF/X-4"]),
    of_all: false,
    making: Making::Format(Format::Poster, make),
};

fn make(matter: &Matter, pages: &Pages, paper: Option<&Paper>) -> Result<Product, Box<Diagnostic>> {
    let press = paper.map(|paper| paper.press.for_sheets(paper.press.bleed));
    two_editions(matter, pages, &pages.document, paper, press.as_ref())
}
