//! The typesetter: turns words into marks. Every component sets its text through it, so that text is measured and painted in one way.

mod painting;
mod setting;
mod told;

pub(crate) use setting::language_of;

use super::block::Block;
use super::page::{Anchor, Link, Mark, Owner, Paint, Structure, TagId, TagRole, Target};
use super::pictures::Pictures;
use super::shaped::Shaped;
use crate::diagnostic::Diagnostic;
use crate::text::{Fonts, Lacking, Style};
use crate::theme::{Accent, Theme};
use crate::units::{Pt, Rect, Size};
use std::collections::BTreeSet;

/// What every component needs to set its part.
pub(crate) struct Typesetter<'a> {
    pub fonts: &'a Fonts,
    pub theme: &'a Theme,
    /// One a parcours.
    pub accents: Vec<Accent>,
    /// BCP 47 tag of what is being set.
    pub language: String,
    pub pictures: &'a Pictures,
    /// The photograph of the cover, where there is one.
    pub cover_picture: Option<usize>,
    pub structure: Structure,
    pub diagnostics: Vec<Diagnostic>,
    /// How much white stands between the stretches of a section.
    pub density: Density,
    /// What texts ask of their families that these do not have.
    pub lacking: BTreeSet<Lacking>,
    anchors: usize,
    pub(super) shaped: Shaped,
    /// From the top of a line of the grid to its baseline: that of the running text, for every style on the grid.
    grid_baseline: Pt,
}

/// The white between stretches of a section: a whole line of the grid, or less when that saves a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Density {
    #[default]
    Open,
    Snug,
    Tight,
}

/// How setting something on trial ended.
pub(crate) enum Trial<T> {
    Kept(T),
    /// Only measured, or not good enough.
    Undone(T),
}

impl<'a> Typesetter<'a> {
    /// Sets something on trial. What is undone leaves nothing behind: no tag without content, no anchor, no fault of words that stand
    /// elsewhere in the end.
    pub(crate) fn attempt<T>(&mut self, set: impl FnOnce(&mut Self) -> Trial<T>) -> T {
        let (tags, faults, anchors) = (self.structure.tags.len(), self.diagnostics.len(), self.anchors);
        match set(self) {
            Trial::Kept(made) => made,
            Trial::Undone(made) => {
                self.structure.tags.truncate(tags);
                self.diagnostics.truncate(faults);
                self.anchors = anchors;
                made
            }
        }
    }

    pub(crate) fn new(
        fonts: &'a Fonts,
        theme: &'a Theme,
        accents: Vec<Accent>,
        language: &'a str,
        pictures: &'a Pictures,
    ) -> Self {
        let body = theme.types.body.style(theme.palette.ink);
        let grid_baseline = half_leading_baseline(fonts, &body);
        Typesetter {
            fonts,
            theme,
            accents,
            language: language.to_string(),
            pictures,
            cover_picture: None,
            structure: Structure::new(),
            diagnostics: Vec::new(),
            density: Density::Open,
            lacking: BTreeSet::new(),
            anchors: 0,
            shaped: Shaped::default(),
            grid_baseline,
        }
    }

    /// One line of the baseline grid.
    pub(crate) fn grid(&self) -> Pt {
        self.theme.page.grid()
    }

    /// White between rows, sessions and bands.
    pub(crate) fn gap(&self) -> Pt {
        match self.density {
            Density::Open => self.grid(),
            Density::Snug => self.grid() * 0.75,
            Density::Tight => self.grid() * 0.5,
        }
    }

    /// The smallest number of half grid lines that holds a height.
    pub(crate) fn on_half_grid(&self, height: Pt) -> Pt {
        self.on_grid(height * 2.0) / 2.0
    }

    /// The smallest number of whole grid lines that holds a height.
    pub(crate) fn on_grid(&self, height: Pt) -> Pt {
        let grid = self.grid();
        grid * ((height / grid) - 1e-6).ceil().max(0.0)
    }

    pub(crate) fn tag(&mut self, parent: TagId, role: TagRole) -> TagId {
        self.structure.add(parent, role)
    }

    pub(crate) fn new_anchor(&mut self) -> Anchor {
        self.anchors += 1;
        Anchor(self.anchors - 1)
    }

    pub(crate) fn anchor_count(&self) -> usize {
        self.anchors
    }

    /// From the top of a line box to its baseline. Lines as high as the grid share the baseline of the running text, whatever their
    /// size, so that columns align; others stand in the middle of their leading, as CSS does.
    pub(crate) fn baseline(&self, style: &Style) -> Pt {
        if (style.leading - self.grid()).abs().0 < 0.01 {
            self.grid_baseline
        } else {
            half_leading_baseline(self.fonts, style)
        }
    }

    /// Makes an area of a block lead somewhere inside the brochure.
    pub(crate) fn link_inside(
        &mut self,
        block: &mut Block,
        tag: TagId,
        areas: Vec<Rect>,
        anchor: Anchor,
        contents: &str,
    ) {
        block.links.push(Link { areas, target: Target::Inside(anchor), tag, contents: contents.to_string() });
    }

    /// A picture in a box, as a `Figure` with its alternative text.
    pub(crate) fn figure(
        &mut self,
        block: &mut Block,
        parent: TagId,
        picture: usize,
        frame: Rect,
        alternative: &str,
    ) -> TagId {
        let tag = self.tag(parent, TagRole::Figure);
        self.structure.tags[tag.0].alternative = Some(alternative.to_string());
        block.paint(Owner::Tag(tag), Paint::Picture { picture, frame });
        tag
    }

    /// A picture of which only `area` is shown, as a `Figure`.
    pub(crate) fn figure_within(
        &mut self,
        block: &mut Block,
        parent: TagId,
        picture: usize,
        frame: Rect,
        area: Rect,
        alternative: &str,
    ) -> TagId {
        let tag = self.tag(parent, TagRole::Figure);
        self.structure.tags[tag.0].alternative = Some(alternative.to_string());
        let clip = (frame.width.0 > area.width.0 * 1.001 || frame.height.0 > area.height.0 * 1.001).then_some(area);
        block.marks.push(Mark {
            owner: Owner::Tag(tag),
            paint: Paint::Picture { picture, frame },
            clip: clip.map(Into::into),
        });
        tag
    }

    /// The natural size of a picture.
    pub(crate) fn picture_size(&self, picture: usize) -> Size {
        self.pictures.size(picture)
    }
}

fn half_leading_baseline(fonts: &Fonts, style: &Style) -> Pt {
    let metrics = fonts.metrics(style);
    (style.leading - metrics.ascent - metrics.descent) / 2.0 + metrics.ascent
}
