//! Exact widths and true descriptors for the fonts that printpdf embedded.

use super::super::error::PdfError;
use super::super::font::{EmbeddedFont, EmbeddedText};
use super::super::object::{name, number, numbers};
use super::File;
use lopdf::{Object, ObjectId};

/// Mends every font; gives the object of each, indexed as [`EmbeddedText::fonts`].
pub(super) fn complete(file: &mut File, text: &EmbeddedText) -> Result<Vec<ObjectId>, PdfError> {
    text.fonts.iter().map(|font| complete_one(file, font)).collect()
}

fn complete_one(file: &mut File, font: &EmbeddedFont) -> Result<ObjectId, PdfError> {
    let lost = |_| PdfError::Font { name: font.base_font.clone(), reason: "it is not in the file".to_string() };
    let id = font_object(file, &font.name).ok_or_else(|| lost(()))?;
    let dictionary = file.objects.get_dictionary_mut(id).map_err(|_| lost(()))?;
    let descendants = dictionary.get_mut(b"DescendantFonts").and_then(Object::as_array_mut).map_err(|_| lost(()))?;
    let Some(Object::Dictionary(descendant)) = descendants.first_mut() else { return Err(lost(())) };
    let widths = font.widths.iter().copied().map(number).collect();
    descendant.set("W", vec![Object::Integer(0), Object::Array(widths)]);
    let truetype = descendant.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"CIDFontType2");
    if truetype {
        descendant.set("CIDToGIDMap", name("Identity"));
    }
    let descriptor = descendant.get(b"FontDescriptor").and_then(Object::as_reference).map_err(|_| lost(()))?;
    let descriptor = file.objects.get_dictionary_mut(descriptor).map_err(|_| lost(()))?;
    let metrics = &font.metrics;
    descriptor.set("FontBBox", numbers(metrics.bounds.map(f64::round)));
    descriptor.set("Ascent", number(metrics.ascent.round()));
    descriptor.set("Descent", number(metrics.descent.round()));
    descriptor.set("CapHeight", number(metrics.cap_height.round()));
    descriptor.set("ItalicAngle", number(metrics.italic_angle));
    // No font table tells the stems; this is the usual estimate from the weight.
    descriptor.set("StemV", number((50.0 + (metrics.weight / 65.0).powi(2)).round()));
    // Symbolic (4): the subset has no standard encoding of its own; italic (64).
    descriptor.set("Flags", Object::Integer(if metrics.italic_angle == 0.0 { 4 } else { 4 | 64 }));
    Ok(id)
}

/// printpdf lists the fonts in one dictionary shared by the pages.
fn font_object(file: &File, resource: &str) -> Option<ObjectId> {
    let page = file.objects.get_dictionary(*file.pages.first()?).ok()?;
    let resources = file.objects.get_dict_in_dict(page, b"Resources").ok()?;
    let fonts = file.objects.get_dict_in_dict(resources, b"Font").ok()?;
    fonts.get(resource.as_bytes()).and_then(Object::as_reference).ok()
}
