//! The pages of paper imposed on sheets, to be folded and stapled.

use super::{FileKind, Making, Matter, Output, Paper, Product, Promise, unimposed, unwritable};
use crate::diagnostic::{Diagnostic, Saying, say};
use crate::imposition::booklet::{Booklet, BookletError, Duplex, Job, booklet};
use crate::imposition::slug;
use crate::language::wording::Language;
use crate::pdf::{self, PdfError, Standard};
use crate::units::Size;

/// PDF/X-4 (ISO 15930-7).
pub static BOOKLET: Output = Output {
    name: "booklet",
    suffix: "-booklet",
    kind: FileKind::PDF,
    promise: Promise::Said { message: "imposed", standard: "PDF/X-4" },
    of_all: true,
    making: Making::Paper(make),
};

fn make(matter: &Matter, paper: &Paper) -> Result<Product, Box<Diagnostic>> {
    let Matter { programme, fonts, .. } = *matter;
    let document = &paper.document;
    let pages = document.pages.len();
    let job = Job::of(&programme.print, document);
    let size = document.pages.first().map_or_else(Size::default, |page| page.size);
    // Pages that move towards the fold show more of their art at the other edge.
    let press = paper.press.for_sheets(paper.press.bleed + job.creep(pages, size).made);
    let print = pdf::write(document, paper.pictures.clone(), fonts, Some(&press)).map_err(|e| unwritable(&e))?;
    let plan = job.plan(pages, size).map_err(|error| unimposed(&BookletError::TooSmall(error)))?;
    let line = slug::Job { press: &press, fonts, family: &paper.family, version: &paper.version };
    let words = &Language::of(&programme.event.language).sheets;
    let lines = slug::of_sheets(document, &plan, words, &line).map(|lines| {
        let none = pdf::Pictures::import(&[], None)?;
        pdf::write(&lines, none, fonts, Some(&press))
    });
    let lines = lines.transpose().map_err(|e| unwritable(&e))?;
    let booklet = booklet(&print, &job, lines.as_deref()).map_err(|e| unimposed(&e))?;
    let kept = pdf::promise::kept_by_file(&booklet.pdf, Standard::X4);
    kept.map_err(|broken| unwritable(&PdfError::Promise(broken)))?;
    let mut told = sheets(&booklet);
    told.extend(paper.came_about());
    Ok(Product { told, ..Product::of_pages(booklet.pdf, pages) })
}

/// How the sheets are printed.
fn sheets(booklet: &Booklet) -> Vec<Saying> {
    let key = match booklet.duplex {
        Duplex::ShortEdge => "sheets-short-edge",
        Duplex::LongEdge => "sheets-long-edge",
    };
    let mut told = vec![
        say(key)
            .with("n", booklet.sheets)
            .with("width", booklet.paper.width.mm().round())
            .with("height", booklet.paper.height.mm().round()),
    ];
    if booklet.gathered && booklet.signatures > 1 {
        told.push(say("sheets-gathered").with("n", booklet.signatures));
    }
    if booklet.creep.made.0 > 0.0 {
        told.push(say("sheets-creep").with("creep", booklet.creep.made.mm()));
    }
    if booklet.blanks > 0 {
        told.push(say("sheets-blank").with("n", booklet.blanks));
    }
    told
}
