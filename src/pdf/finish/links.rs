//! Links as annotations, tied to their tags (ISO 14289-1, 7.18).

use super::super::error::PdfError;
use super::super::object::{ascii, dict, name, number, numbers, rectangle, text};
use super::File;
use crate::layout::page::{Anchor, Document, Link, TagId, Target};
use crate::units::{Rect, Size};
use lopdf::{Object, ObjectId};

/// A link in the file.
pub(super) struct Annotation {
    pub page: usize,
    pub tag: TagId,
    pub id: ObjectId,
    /// Its key in the structure's parent tree.
    pub struct_parent: i64,
}

/// Adds the annotations of all pages. `first_key` is the first one of the structure's parent tree that is free: the pages have theirs
/// first.
pub(super) fn add(file: &mut File, document: &Document, first_key: usize) -> Result<Vec<Annotation>, PdfError> {
    let mut annotations: Vec<Annotation> = Vec::new();
    for (page, placed) in document.pages.iter().enumerate() {
        let mut of_page = Vec::new();
        for link in placed.links.iter().filter(|link| !link.areas.is_empty()) {
            let struct_parent = (first_key + document.pages.len() + annotations.len()) as i64;
            let object = annotation(file, document, page, link, struct_parent)?;
            let id = file.objects.add_object(object);
            of_page.push(Object::Reference(id));
            annotations.push(Annotation { page, tag: link.tag, id, struct_parent });
        }
        if !of_page.is_empty() {
            let object = file.page(page)?;
            object.set("Annots", of_page);
            // The tabulation key follows the structure.
            object.set("Tabs", name("S"));
        }
    }
    Ok(annotations)
}

fn annotation(
    file: &File,
    document: &Document,
    page: usize,
    link: &Link,
    struct_parent: i64,
) -> Result<lopdf::Dictionary, PdfError> {
    let size = document.pages[page].size;
    if link.areas.iter().any(|area| !rectangle(area, size).iter().all(|side| side.is_finite())) {
        return Err(PdfError::NotANumber { what: "the area of a link", page: page + 1 });
    }
    let whole = link.areas.iter().skip(1).fold(link.areas[0], |whole, area| whole.union(area));
    let mut object = dict([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", numbers(rectangle(&whole, size))),
        ("Contents", text(&link.contents)),
        ("F", Object::Integer(4)),
        ("Border", numbers([0.0, 0.0, 0.0])),
        ("P", Object::Reference(file.pages[page])),
        ("StructParent", Object::Integer(struct_parent)),
    ]);
    if link.areas.len() > 1 {
        object
            .set("QuadPoints", link.areas.iter().flat_map(|area| corners(area, size)).map(number).collect::<Vec<_>>());
    }
    match &link.target {
        Target::Web(address) => {
            let address =
                web_address(address).ok_or_else(|| PdfError::Address { address: address.clone(), page: page + 1 })?;
            object.set("A", dict([("S", name("URI")), ("URI", ascii(&address))]));
        }
        Target::Inside(anchor) => object.set("Dest", destination(file, document, *anchor)),
    }
    Ok(object)
}

/// Top left, top right, bottom left, bottom right: the order that readers expect, which is not the standard's.
fn corners(area: &Rect, page: Size) -> [f64; 8] {
    let [left, bottom, right, top] = rectangle(area, page);
    [left, top, right, top, left, bottom, right, bottom]
}

/// The address in ASCII; `None` unless it is absolute and leads to the web, a mailbox or a telephone.
fn web_address(address: &str) -> Option<String> {
    let url = url::Url::parse(address.trim()).ok()?;
    matches!(url.scheme(), "https" | "http" | "mailto" | "tel").then(|| url.to_string())
}

/// The place of an anchor, at the reader's own zoom.
pub(super) fn destination(file: &File, document: &Document, anchor: Anchor) -> Object {
    let place = document.anchors[anchor.0];
    // Pages that another document of the same paper lays out are as high as the last one of this.
    let page = document.pages.get(place.page).or(document.pages.last());
    let top = page.map_or(0.0, |page| page.size.height.0) - place.at.y.0;
    let left = place.at.x.0;
    let finite = |value: f64| if value.is_finite() { number(value) } else { Object::Null };
    Object::Array(vec![Object::Reference(file.pages[place.page]), name("XYZ"), finite(left), finite(top), Object::Null])
}
