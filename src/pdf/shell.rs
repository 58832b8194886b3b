//! What printpdf does: it embeds the fonts and builds the shell of the document. The fonts come from a specimen page.

use super::error::PdfError;
use super::font::EmbeddedText;
use printpdf::{
    Codepoint, CustomPdfConformance, FontId, Mm, Op, PdfConformance, PdfDocument, PdfFontHandle, PdfPage,
    PdfParseErrorSeverity, PdfSaveOptions, Pt, TextItem,
};

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
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let objects = document.to_lopdf_document(&options, &mut warnings);
    match warnings.iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error) {
        Some(warning) => Err(PdfError::Output(warning.msg.clone())),
        None => Ok(objects),
    }
}
