//! Contents, boxes and resources of the pages.

use super::super::content::Drawn;
use super::super::object::{dict, name, numbers};
use super::super::{PdfError, import};
use super::File;
use lopdf::{Dictionary, Object, ObjectId};

/// Rewrites what printpdf put into the page objects. `fonts` and `pictures` are the objects, indexed as in the document.
pub fn complete(file: &mut File, drawn: &[Drawn], fonts: &[ObjectId], pictures: &[ObjectId]) -> Result<(), PdfError> {
    for (number, page) in drawn.iter().enumerate() {
        let mut resources = Dictionary::new();
        if !page.fonts.is_empty() {
            let listed = page.fonts.iter().map(|&font| (format!("F{font}"), Object::Reference(fonts[font])));
            resources.set("Font", Dictionary::from_iter(listed));
        }
        if !page.pictures.is_empty() {
            let listed = page.pictures.iter().map(|&n| (import::resource_name(n), Object::Reference(pictures[n])));
            resources.set("XObject", Dictionary::from_iter(listed));
        }
        let content = file.add(page.content.clone());
        let object = file.page(number)?;
        object.set("Contents", content);
        object.remove(b"Annots");
        object.set("Resources", resources);
        // The screen edition has no bleed: one box, said three times for those who look for each.
        let trim = numbers([0.0, 0.0, page.size.width.0, page.size.height.0]);
        for key in ["MediaBox", "CropBox", "TrimBox"] {
            object.set(key, trim.clone());
        }
        if !page.pictures.is_empty() {
            // Transparent pictures blend in the space of the screen, whatever the colours of the picture.
            let group = [("S", name("Transparency")), ("CS", name("DeviceRGB")), ("I", Object::Boolean(true))];
            object.set("Group", dict(group));
        }
    }
    Ok(())
}
