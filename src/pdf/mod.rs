//! From placed pages to the bytes of a file: PDF/UA-1 and PDF/A-2a at once for the screen, PDF/X-4 for paper.
//!
//! The operators of the pages are written as they come ([`operators`]), printpdf embeds the fonts and builds the document ([`shell`]), and
//! the finishing pass ([`finish`]) adds to its lopdf document what printpdf does not know: structure, links, outline, metadata, pictures, output
//! intent.
//!
//! ```text
//! Document ─▶ codes of glyphs ─▶ operators ───────────────▶ finishing pass ─▶ bytes
//!             subset fonts ────▶ printpdf ─▶ lopdf ───────────▲
//! pictures ─▶ import ─────────────────────────────────────────┘
//! ```

mod content;
mod copies;
mod error;
mod finish;
mod font;
mod hue;
mod import;
mod leftward;
pub(crate) mod object;
mod operators;
mod profiles;
pub(crate) mod promise;
mod raster;
mod role;
mod separate;
mod shell;
#[cfg(test)]
mod tests;

pub(crate) use copies::{Shared, proved};
pub(crate) use error::PdfError;
pub(crate) use finish::{Standard, pack, renamed};
pub(crate) use font::Used;
pub(crate) use import::Pictures;

use crate::layout::page::{Document, Owner, Page, Paint, Target};
use crate::print::Press;
use crate::text::Fonts;
use rayon::prelude::*;

/// Writes the pages of a brochure: the screen edition, or the print edition where there is a press. Same document, pictures, fonts and
/// press, same bytes. `pictures` are the [`Document::pictures`], imported for the same edition.
///
/// # Errors
/// A font that cannot be subset, or a document that contradicts itself (a tag, anchor or picture that does not exist, a
/// coordinate that is not a number).
pub(crate) fn write(
    document: &Document,
    pictures: Pictures,
    fonts: &Fonts,
    press: Option<&Press>,
) -> Result<Vec<u8>, PdfError> {
    document_is_whole(document, &pictures)?;
    let text = font::EmbeddedText::of(&document.pages, &Used::default(), fonts)?;
    let pages = || {
        let pages = document.pages.par_iter().enumerate();
        pages.map(|(number, page)| content::draw(number, page, document, &text, &pictures, press)).collect()
    };
    let (shell, pages) = rayon::join(|| shell::document(document.pages.len(), &text), pages);
    let pages: Result<Vec<_>, _> = pages;
    finish::finish(document, shell?, &text, pictures, &pages?, press)
}

/// Writes a page by itself, to be looked at: no structure, no links, no promise of a standard. As [`write`]; `number` counts from 0.
///
/// # Errors
/// As [`write`]; or there is no such page.
pub(crate) fn page(
    document: &Document,
    number: usize,
    pictures: &Pictures,
    fonts: &Fonts,
    press: Option<&Press>,
) -> Result<Vec<u8>, PdfError> {
    let page = document.pages.get(number).ok_or(PdfError::NoPage)?;
    page_is_whole(number, page, document, pictures)?;
    let text = font::EmbeddedText::of(std::slice::from_ref(page), &Used::default(), fonts)?;
    let drawn = content::draw(number, page, document, &text, pictures, press)?;
    finish::page(shell::document(1, &text)?, &text, pictures, drawn, press)
}

/// Checks every index once, so that the stages after may rely on them.
fn document_is_whole(document: &Document, pictures: &Pictures) -> Result<(), PdfError> {
    let nowhere = |what: &'static str| Err(PdfError::Missing { what, page: 0 });
    for (n, tag) in document.structure.tags.iter().enumerate() {
        // A parent is made before its child: the tree has no loop.
        if tag.parent.is_some_and(|parent| parent.0 >= n) {
            return nowhere("the parent of a tag");
        }
    }
    for (number, page) in document.pages.iter().enumerate() {
        page_is_whole(number, page, document, pictures)?;
    }
    if document.outline.iter().any(|entry| entry.anchor.0 >= document.anchors.len()) {
        return nowhere("the target of a bookmark");
    }
    if document.anchors.iter().any(|place| place.page >= document.pages.len()) {
        return nowhere("the page of an anchor");
    }
    if document.pages.is_empty() { Err(PdfError::NoPage) } else { Ok(()) }
}

/// The same for one page; `number` counts from 0.
fn page_is_whole(number: usize, page: &Page, document: &Document, pictures: &Pictures) -> Result<(), PdfError> {
    let tags = document.structure.tags.len();
    let missing = |what: &'static str| Err(PdfError::Missing { what, page: number + 1 });
    for mark in &page.marks {
        if matches!(mark.owner, Owner::Tag(tag) if tag.0 >= tags) {
            return missing("the tag of a mark");
        }
        if matches!(mark.paint, Paint::Picture { picture, .. } if picture >= pictures.number()) {
            return missing("a picture");
        }
    }
    for link in &page.links {
        if link.tag.0 >= tags {
            return missing("the tag of a link");
        }
        if matches!(link.target, Target::Inside(anchor) if anchor.0 >= document.anchors.len()) {
            return missing("the target of a link");
        }
    }
    Ok(())
}
