//! Bitmaps of the screen edition, with no more pixels than are seen.

use crate::diagnostic::{Saying, say};
use crate::layout::page::Document;
use crate::picture::guard::guarded;
use crate::picture::{self, ENOUGH, Picture};
use rayon::prelude::*;
use std::sync::Arc;

/// The pictures of a document as the screen shows them, and what the summary tells of it.
pub(super) fn for_the_screen(document: &Document) -> (Vec<Arc<Picture>>, Option<Saying>) {
    let pictures: Vec<Arc<Picture>> = document
        .pictures
        .par_iter()
        .enumerate()
        .map(|(n, own)| {
            let largest = document.largest_frame(n);
            // One that cannot be made lighter stays as it is.
            let lighter = largest.and_then(|frame| guarded(|| picture::lighter(own, frame.width)).ok().flatten());
            lighter.map_or_else(|| Arc::clone(own), Arc::new)
        })
        .collect();
    let made = || document.pictures.iter().zip(&pictures).filter(|(own, shown)| !Arc::ptr_eq(own, shown));
    let count = made().count();
    let weight = |bytes: usize| (bytes as f64 / f64::from(1 << 20) * 10.0).ceil() / 10.0;
    let told = (count > 0).then(|| {
        say("pictures-lightened")
            .with("count", count)
            .with("density", ENOUGH)
            .with("from", weight(made().map(|(own, _)| own.weight()).sum()))
            .with("to", weight(made().map(|(_, shown)| shown.weight()).sum()))
    });
    (pictures, told)
}
