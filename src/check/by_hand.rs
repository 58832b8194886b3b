//! Pages made by hand, for the rules that no programme breaks since the layout makes no such pages.

use super::evidence::{Brochure, Evidence};
use super::rule::Rule;
use crate::diagnostic::Diagnostic;
use crate::language::messages::Messages;
use crate::layout::Pictures;
use crate::layout::page::{Artifact, Document, Mark, Metadata, Owner, Page, Paint, Structure, TagId, TagRole};
use crate::programme::{self, Programme};
use crate::text::{FontId, Fonts, Run};
use crate::units::{Colour, Point, Pt, Size};

const SOURCE: &str = r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
sessions = [
  { start = "9h00", end = "10h00", title = "Planter" },
  { start = "10h00", end = "11h00", title = "Élaguer" },
]
"#;

/// The programme that the pages are said to be of.
pub(super) fn programme() -> Programme {
    programme::read(SOURCE).programme.expect("a programme without a fault")
}

/// So many empty pages of A4.
pub(super) fn pages(count: usize) -> Document {
    let size = Size { width: Pt(595.0), height: Pt(842.0) };
    let page =
        |n: usize| Page { size, label: (n + 1).to_string(), marks: Vec::new(), links: Vec::new(), slug: Vec::new() };
    Document {
        pages: (0..count).map(page).collect(),
        structure: Structure::new(),
        outline: Vec::new(),
        anchors: Vec::new(),
        pictures: Vec::new(),
        lacking: Default::default(),
        weighed: Default::default(),
        metadata: Metadata::default(),
    }
}

/// A line of words in a colour, `y` points under the top of the page; of a tag, or one that repeats on every page.
pub(super) fn line(words: &str, size: f64, colour: Colour, tag: Option<TagId>, y: f64) -> Mark {
    let run = Run {
        font: FontId(0),
        size: Pt(size),
        colour,
        x: Pt::ZERO,
        width: Pt(200.0),
        text: words.to_owned(),
        glyphs: Vec::new(),
        span: 0,
    };
    let owner = tag.map_or(Owner::Artifact(Artifact::Pagination), Owner::Tag);
    Mark { owner, paint: Paint::Text { at: Point::new(Pt(60.0), Pt(y)), run: run.into(), written: None }, clip: None }
}

/// Adds a tag of its own and lines of it, each on a page and at a height, in black.
pub(super) fn passage(document: &mut Document, role: TagRole, lines: &[(usize, f64, &str)]) {
    let tag = document.structure.add(Structure::ROOT, role);
    for &(page, y, words) in lines {
        document.pages[page].marks.push(line(words, 9.0, Colour::rgb(0, 0, 0), Some(tag), y));
    }
}

/// What a rule finds on pages, told in every language.
pub(super) fn judged(rule: &Rule, document: &Document) -> Vec<Diagnostic> {
    let (programme, pictures) = (programme(), Pictures::default());
    let brochure = Brochure { document, pictures: &pictures, fonts: Fonts::shipped() };
    let mut found = Vec::new();
    rule.judge.expect("a rule with a judge")(&Evidence::new(&programme, SOURCE, Some(brochure), None), &mut found);
    for fault in &found {
        assert_eq!(fault.code, rule.code);
        for messages in Messages::all() {
            assert!(messages.said(fault).help.is_some());
        }
    }
    found
}
