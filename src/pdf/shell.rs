//! What printpdf does: it writes the operators of each page, embeds the fonts and builds the shell of the document.
//!
//! printpdf works on one core, so that each page is a document of its own at first; the shell's fonts come from a specimen.

use super::error::PdfError;
use super::font::EmbeddedText;
use printpdf::{
    Codepoint, CustomPdfConformance, FontId, FontMetrics, Mm, Op, ParsedFont, PdfConformance, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfParseErrorSeverity, PdfSaveOptions, Pt, TextItem,
};
use std::collections::{BTreeMap, BTreeSet};

/// A glyph of a page. Its text is told by the specimen.
pub(super) fn codepoint(glyph: u16) -> Codepoint {
    Codepoint::with_cid(glyph, 0.0, String::new())
}

/// Writes the operators of one page. `fonts` are those it shows.
pub(super) fn content_stream(ops: Vec<Op>, text: &EmbeddedText, fonts: &BTreeSet<usize>) -> Result<Vec<u8>, PdfError> {
    let mut page = empty();
    for &font in fonts {
        // Codes are written as they are when the program is not one that printpdf would number otherwise; this one is thrown away.
        let metrics = FontMetrics { ascent: 0, descent: 0 };
        let stand_in = ParsedFont::with_glyph_data(vec![0], 0, None, BTreeMap::new(), BTreeMap::new(), 1000, metrics);
        page.resources.fonts.map.insert(FontId(text.fonts[font].name.clone()), PdfFont::new(stand_in));
    }
    page.pages.push(sheet(ops));
    let page = written(&page)?;
    Ok(page.get_pages().into_values().next().map(|id| page.get_page_content(id)).unwrap_or_default())
}

/// A document of so many empty pages, its fonts embedded.
pub(super) fn document(pages: usize, text: &EmbeddedText) -> Result<lopdf::Document, PdfError> {
    let mut shell = empty();
    let mut specimen = vec![Op::StartTextSection];
    for font in &text.fonts {
        let id = FontId(font.name.clone());
        shell.resources.fonts.map.insert(id.clone(), font.for_printpdf());
        specimen.push(Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) });
        let glyphs = font.texts.iter().map(|(glyph, text)| Codepoint::with_cid(*glyph, 0.0, text.clone())).collect();
        specimen.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
    }
    specimen.push(Op::EndTextSection);
    shell.pages.push(sheet(specimen));
    shell.pages.resize_with(pages, || sheet(Vec::new()));
    written(&shell)
}

fn empty() -> PdfDocument {
    let mut document = PdfDocument::new("");
    // The finishing pass writes metadata and output intent: printpdf's own are for print shops.
    document.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    document
}

/// The finishing pass writes the boxes.
fn sheet(ops: Vec<Op>) -> PdfPage {
    PdfPage::new(Mm(0.0), Mm(0.0), ops)
}

fn written(document: &PdfDocument) -> Result<lopdf::Document, PdfError> {
    // Not “secure”: printpdf would leave out the operators that it has no name for, those of spot inks and overprinting.
    let options = PdfSaveOptions { image_optimization: None, secure: false, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let objects = document.to_lopdf_document(&options, &mut warnings);
    match warnings.iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error) {
        Some(warning) => Err(PdfError::Output(warning.msg.clone())),
        None => Ok(objects),
    }
}
