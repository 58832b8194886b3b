//! Pictures of the author's in the page, whole, with what they show and who made them; portraits beside names.

use super::page::Page;
use super::words::marked;
use crate::compose::story::Illustration;
use maud::{Markup, html};

/// Pixels across a picture among texts, and across a portrait: twice what is shown, for fine screens.
const WIDE: u32 = 1200;
const FACE: u32 = 144;

/// A picture and its caption; nothing where the file cannot be shown, which is told elsewhere.
pub(super) fn figure(page: &Page, shown: Option<&Illustration>) -> Markup {
    let Some(shown) = shown else { return html! {} };
    let Some(source) = page.source(&shown.picture, WIDE) else { return html! {} };
    html! {
        figure.picture {
            img src=(source) alt=(shown.alternative.as_deref().unwrap_or_default());
            @if let Some(caption) = &shown.words() { figcaption.caption { (marked(caption)) } }
        }
    }
}

/// A face, cropped around its focus.
pub(super) fn portrait(page: &Page, shown: Option<&Illustration>) -> Markup {
    let Some(shown) = shown else { return html! {} };
    let Some(source) = page.source(&shown.picture, FACE) else { return html! {} };
    // Faces stand above the middle.
    let (x, y) = shown.focus.unwrap_or((0.5, 0.4));
    let place = format!("object-position:{:.0}% {:.0}%", x * 100.0, y * 100.0);
    html! { img.portrait src=(source) alt=(shown.alternative.as_deref().unwrap_or_default()) style=(place); " " }
}
