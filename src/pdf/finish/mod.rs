//! The finishing pass: what makes printpdf's document a tagged, archivable, short file. One file a concern.

mod fonts;
mod intent;
mod labels;
mod links;
mod metadata;
mod outline;
mod output;
mod pages;
mod structure;
mod syntax;

pub use output::renumber;
pub use structure::role_name;

use super::content::Drawn;
use super::font::EmbeddedText;
use super::import::Pictures;
use super::{PdfError, object};
use crate::layout::page::Document;
use lopdf::{Dictionary, Object, ObjectId};
use printpdf::{
    CustomPdfConformance, FontId, Mm, Op, PdfConformance, PdfDocument, PdfPage, PdfSaveOptions,
};

/// The file under construction.
struct File {
    objects: lopdf::Document,
    /// The page objects, in order.
    pages: Vec<ObjectId>,
    catalog: Dictionary,
}

impl File {
    fn add(&mut self, object: impl Into<Object>) -> Object {
        Object::Reference(self.objects.add_object(object))
    }

    fn page(&mut self, number: usize) -> Result<&mut Dictionary, PdfError> {
        let id = self.pages[number];
        self.objects.get_dictionary_mut(id).map_err(|error| PdfError::Output(error.to_string()))
    }
}

/// Puts the file together from its drawn pages.
pub fn finish(
    document: &Document,
    text: &EmbeddedText,
    pictures: Pictures,
    mut drawn: Vec<Drawn>,
) -> Result<Vec<u8>, PdfError> {
    if drawn.is_empty() {
        return Err(PdfError::NoPage);
    }
    let ops = drawn.iter_mut().map(|page| std::mem::take(&mut page.ops)).collect();
    let mut file = shell(ops, text)?;
    let fonts = fonts::complete(&mut file, text)?;
    let pictures = pictures.embed(&mut file.objects);
    pages::complete(&mut file, &drawn, &fonts, &pictures)?;
    let annotations = links::add(&mut file, document)?;
    structure::add(&mut file, document, &drawn, &annotations)?;
    outline::add(&mut file, document);
    labels::add(&mut file, document);
    intent::add(&mut file);
    output::write(file, document)
}

/// What printpdf makes of the operators: pages, fonts, catalog.
fn shell(pages: Vec<Vec<Op>>, text: &EmbeddedText) -> Result<File, PdfError> {
    let mut shell = PdfDocument::new("");
    // The pass writes metadata and output intent: printpdf's own are for print shops.
    shell.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    for font in &text.fonts {
        shell.resources.fonts.map.insert(FontId(font.name.clone()), font.for_printpdf());
    }
    // The pass writes the boxes.
    shell.pages = pages.into_iter().map(|ops| PdfPage::new(Mm(0.0), Mm(0.0), ops)).collect();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let objects = shell.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.iter().find(|warning| warning.severity == printpdf::PdfParseErrorSeverity::Error) {
        return Err(PdfError::Output(warning.msg.clone()));
    }
    let catalog = objects.catalog().map_err(|error| PdfError::Output(error.to_string()))?;
    let mut kept = object::dict([("Type", object::name("Catalog"))]);
    if let Ok(pages) = catalog.get(b"Pages") {
        kept.set("Pages", pages.clone());
    }
    let pages = objects.get_pages().into_values().collect();
    Ok(File { objects, pages, catalog: kept })
}
