//! What whoever prints a file is told, in the summary of a build.

use crate::brochure::Made;
use crate::diagnostic::{Saying, say};
use crate::edition::Edition;
use crate::layout::extent::{Economy, Extent};
use crate::print::booklet::{Booklet, Duplex};

/// One sentence each; none for what is not printed.
pub fn told(made: &Made) -> Vec<Saying> {
    let Some(press) = made.press.as_ref().filter(|_| made.edition != Edition::Proof) else { return Vec::new() };
    let mut told = match &made.booklet {
        None => vec![
            say("pressed")
                .with("profile", &press.profile)
                .with("ink", press.ink_limit.round())
                .with("bleed", press.bleed.0),
        ],
        Some(booklet) => sheets(booklet),
    };
    told.extend(made.extent.map(came_about).unwrap_or_default());
    told
}

/// How the sheets of a booklet are printed.
fn sheets(booklet: &Booklet) -> Vec<Saying> {
    let key = match booklet.duplex {
        Duplex::ShortEdge => "sheets-short-edge",
        Duplex::LongEdge => "sheets-long-edge",
    };
    let mut told = vec![
        say(key)
            .with("n", booklet.sheets)
            .with("width", booklet.paper.width.mm().round())
            .with("height", booklet.paper.height.mm().round()),
    ];
    if booklet.gathered && booklet.signatures > 1 {
        told.push(say("sheets-gathered").with("n", booklet.signatures));
    }
    if booklet.creep.made.0 > 0.0 {
        told.push(say("sheets-creep").with("creep", booklet.creep.made.mm()));
    }
    if booklet.blanks > 0 {
        told.push(say("sheets-blank").with("n", booklet.blanks));
    }
    told
}

/// How the pages came to be as many as they are, where they are not those that the brochure has by itself.
fn came_about(extent: Extent) -> Vec<Saying> {
    let Extent { pages, natural, spending } = extent;
    let mut told = Vec::new();
    if spending.economy != Economy::None {
        told.push(say("pages-saved").with("pages", pages).with("natural", natural));
    }
    let mut fillers = Vec::new();
    if spending.partners_apart {
        fillers.push(say("filler-partners"));
    }
    if spending.index_apart {
        fillers.push(say("filler-index"));
    }
    if spending.notes > 0 {
        fillers.push(say("filler-notes").with("n", spending.notes));
    }
    if !fillers.is_empty() {
        // A page may be saved too many, and given back.
        let key = if pages > natural { "pages-filled" } else { "pages-given-back" };
        told.push(say(key).with("pages", pages).with("natural", natural).with("fillers", fillers));
    }
    told
}
