//! The finishing pass: what makes printpdf's document a tagged, archivable, short file. One file a concern.

mod copies;
mod fonts;
mod intent;
mod labels;
mod links;
mod metadata;
mod outline;
mod output;
mod overprint;
mod pages;
mod structure;
mod syntax;

pub(super) use copies::Frame;
pub(crate) use metadata::renamed;
pub(crate) use output::pack;
pub(super) use syntax::{write_name, write_plain as write_object};

use super::content::Drawn;
use super::error::PdfError;
use super::font::EmbeddedText;
use super::import::Pictures;
use super::object;
use crate::layout::page::Document;
use crate::print::Press;
use lopdf::{Dictionary, Object, ObjectId};

/// The file under construction.
struct File {
    objects: lopdf::Document,
    /// The page objects, in order.
    pages: Vec<ObjectId>,
    catalog: Dictionary,
}

impl File {
    /// Keeps printpdf's pages and fonts; the catalog is written anew.
    fn of(objects: lopdf::Document) -> Result<File, PdfError> {
        let catalog = objects.catalog().map_err(|error| PdfError::Output(error.to_string()))?;
        let mut kept = object::dict([("Type", object::name("Catalog"))]);
        if let Ok(pages) = catalog.get(b"Pages") {
            kept.set("Pages", pages.clone());
        }
        let pages = objects.get_pages().into_values().collect();
        Ok(File { objects, pages, catalog: kept })
    }

    fn add(&mut self, object: impl Into<Object>) -> Object {
        Object::Reference(self.objects.add_object(object))
    }

    fn page(&mut self, number: usize) -> Result<&mut Dictionary, PdfError> {
        let id = self.pages[number];
        self.objects.get_dictionary_mut(id).map_err(|error| PdfError::Output(error.to_string()))
    }
}

/// Puts the file together from its drawn pages and a shell of as many empty ones.
pub(super) fn finish(
    document: &Document,
    shell: lopdf::Document,
    text: &EmbeddedText,
    pictures: Pictures,
    drawn: &[Drawn],
    press: Option<&Press>,
) -> Result<Vec<u8>, PdfError> {
    let mut file = File::of(shell)?;
    let fonts = fonts::complete(&mut file, text)?;
    let pictures = pictures.embed(&mut file.objects);
    pages::complete(&mut file, drawn, &fonts, &pictures, press)?;
    if let Some(press) = press {
        // Paper has no links, no bookmarks and no reading order: a file for a print shop is what its plates need.
        labels::add(&mut file, document.pages.iter().map(|page| &*page.label));
        overprint::add(&mut file, drawn, press)?;
        intent::of_the_press(&mut file, press);
        return output::write(file, document, Standard::X4);
    }
    let annotations = links::add(&mut file, document, 0)?;
    structure::add(&mut file, document, drawn, &annotations)?;
    outline::add(&mut file, document);
    labels::add(&mut file, document.pages.iter().map(|page| &*page.label));
    intent::of_the_screen(&mut file);
    output::write(file, document, Standard::UaAndA)
}

/// The same for one page that is only looked at: nothing is added to what it shows.
pub(super) fn page(
    shell: lopdf::Document,
    text: &EmbeddedText,
    pictures: &Pictures,
    drawn: Drawn,
    press: Option<&Press>,
) -> Result<Vec<u8>, PdfError> {
    let mut file = File::of(shell)?;
    let fonts = fonts::complete(&mut file, text)?;
    let pictures = pictures.embed_some(&drawn.pictures, &mut file.objects);
    pages::complete(&mut file, &[drawn], &fonts, &pictures, press)?;
    let catalog = file.objects.add_object(std::mem::take(&mut file.catalog));
    file.objects.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.objects.save_to(&mut bytes).map_err(|error| PdfError::Output(error.to_string()))?;
    Ok(bytes)
}

/// What a file claims to meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standard {
    /// PDF/UA-1 and PDF/A-2a.
    UaAndA,
    /// PDF/X-4 (ISO 15930-7).
    X4,
    /// None: a proof, which is looked at and thrown away.
    Plain,
}
