//! The pages of the brochure as pictures, and its cover as a thumbnail.

use super::{File, FileKind, Making, Matter, Output, Pages, Product, Promise, drawn, screen};
use crate::diagnostic::{Diagnostic, say};

/// A folder of them.
pub static IMAGES: Output = Output {
    name: "images",
    suffix: "-images/",
    kind: FileKind { extension: "png" },
    promise: Promise::Standards(&["sRGB"]),
    of_all: false,
    making: Making::Pages(make),
};

/// Pixels across the thumbnail.
const THUMBNAIL: u32 = 400;

fn make(matter: &Matter, pages: &Pages) -> Result<Product, Box<Diagnostic>> {
    let share = &matter.programme.share;
    let count = pages.document.pages.len();
    if let Some(asked) = share.pages.as_ref().filter(|asked| asked.value.last() > count) {
        let saying = say("no-such-page").with("page", asked.value.last()).with("pages", count);
        let fault = Diagnostic::error("out-of-range", saying);
        return Err(Box::new(match &asked.span {
            Some(span) => fault.at(span.clone(), "here"),
            None => fault,
        }));
    }
    let pdf = screen::brochure(matter, pages, 0)?.bytes;
    let asked = |page: usize| share.pages.as_ref().is_none_or(|pages| pages.value.hold(page));
    let width = share.width();
    let mut files = Vec::new();
    let digits = count.to_string().len();
    for (page, drawn) in drawn::pages(&pdf, |page| asked(page).then_some(width))? {
        let webp = share.webp.as_ref().is_some_and(|webp| webp.value);
        let (ending, bytes) = if webp { ("webp", drawn.webp()) } else { ("png", drawn.png()) };
        files.push(File { part: format!("page-{page:0digits$}.{ending}"), bytes });
    }
    for (_, drawn) in drawn::pages(&pdf, |page| (page == 1).then_some(THUMBNAIL))? {
        files.push(File { part: "cover-thumbnail.png".to_string(), bytes: drawn.png() });
    }
    Ok(Product { files, ..Product::default() })
}
