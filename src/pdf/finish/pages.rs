//! Contents, boxes and resources of the pages.

use super::super::content::Drawn;
use super::super::object::{dict, name, numbers};
use super::super::{PdfError, import};
use super::File;
use crate::print::Press;
use lopdf::{Dictionary, Object, ObjectId};

/// Rewrites what printpdf put into the page objects. `fonts` and `pictures` are the objects, indexed as in the document.
pub(super) fn complete(
    file: &mut File,
    drawn: &[Drawn],
    fonts: &[ObjectId],
    pictures: &[ObjectId],
    press: Option<&Press>,
) -> Result<(), PdfError> {
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
        let (width, height) = (page.size.width.0, page.size.height.0);
        let Some(press) = press else {
            // The screen edition has no bleed: one box, said three times for those who look for each.
            let trim = numbers([0.0, 0.0, width, height]);
            for key in ["MediaBox", "CropBox", "TrimBox"] {
                object.set(key, trim.clone());
            }
            if !page.pictures.is_empty() {
                // Transparent pictures blend in the space of the screen, whatever the colours of the picture.
                object.set("Group", dict(group("DeviceRGB")));
            }
            continue;
        };
        // A box this much larger than the trim, on all sides.
        let margin = page.margin.0;
        let around =
            |reach: f64| numbers([margin - reach, margin - reach, margin + width + reach, margin + height + reach]);
        object.set("MediaBox", around(margin));
        object.set("BleedBox", around(press.bleed.0));
        object.set("TrimBox", around(0.0));
        object.remove(b"CropBox");
        // What is transparent blends in the inks of the press.
        object.set("Group", dict(group("DeviceCMYK")));
    }
    Ok(())
}

fn group(space: &str) -> [(&str, Object); 3] {
    [("S", name("Transparency")), ("CS", name(space)), ("I", Object::Boolean(true))]
}
