//! The pages of paper, which several outputs are made from: how many there are, and what print shops are told of them.

use crate::diagnostic::{Saying, say};
use crate::imposition::slug;
use crate::layout::extent::{Economy, Extent};
use crate::layout::page::Document;
use crate::pdf;
use crate::print::Press;
use crate::text::Fonts;
use crate::theme::Theme;
use md5::{Digest, Md5};
use std::sync::Arc;

/// The pages of paper, and the press they are made for.
pub struct Paper {
    /// With the slug line of each page, where it is asked for.
    pub(crate) document: Document,
    /// How the pages came to be so many.
    pub(crate) extent: Extent,
    pub(crate) pictures: pdf::Pictures,
    pub(crate) press: Press,
    /// Tells this state of the programme from any other.
    pub(crate) version: String,
    /// Of the slug line.
    pub(crate) family: Arc<str>,
}

impl Paper {
    /// Readies laid-out pages for the press.
    pub(crate) fn new(
        mut document: Document,
        extent: Extent,
        pictures: pdf::Pictures,
        press: Press,
        source: &str,
        (fonts, theme): (&Fonts, &Theme),
    ) -> Paper {
        let version = version(source);
        let family = theme.types.caption.style(theme.palette.ink).family;
        slug::of_pages(&mut document, &slug::Job { press: &press, fonts, family: &family, version: &version });
        Paper { document, extent, pictures, press, version, family }
    }

    /// The printing condition, by the name that print shops know.
    pub(crate) fn condition(&self) -> &str {
        self.press.profile.condition.unwrap_or(&self.press.profile.description)
    }

    /// How the pages came to be as many as they are, where they are not those that the brochure has by itself.
    pub(crate) fn came_about(&self) -> Vec<Saying> {
        let Extent { pages, natural, spending } = self.extent;
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
}

/// Tells this state of a programme from any other: the first digits of its fingerprint.
pub(crate) fn version(source: &str) -> String {
    Md5::digest(source).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
