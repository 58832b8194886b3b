//! Make-up: the pages under way, and what sets itself on them.

use super::extent::Spending;
use super::flow::Part;
use super::furniture::Furniture;
use super::page::{Document, Mark, Metadata, Owner, Page, Paint, Place, Structure, TagId, TagRole, Weighed};
use super::planned::Follower;
use super::sheets::Sheets;
use super::targets::Targets;
use super::typesetter::Typesetter;
use super::ways::Section;
use crate::compose::story::Partners;
use crate::units::{Point, Pt};

/// A part of the brochure. Parts are set one after the other, in reading order.
pub(super) trait Component {
    /// Sets it: on the page being filled, or on pages that it opens. `parent` is its section in the structure.
    fn set(&self, makeup: &mut Makeup, parent: TagId);

    /// The ways to make it up, where it is one of the sections that are planned together.
    fn section(&self, _makeup: &mut Makeup, _parent: TagId) -> Option<Section> {
        None
    }

    /// Whether it stands wherever pages have room.
    fn fills(&self) -> bool {
        false
    }

    /// What stands wherever pages have room, where it is no section; `parent` is that of all but those that have their own.
    fn fillers(&self, _makeup: &mut Makeup, _parent: TagId) -> Option<Vec<Part>> {
        None
    }

    /// What it takes of a page that it may share; `None` for what opens pages in any case.
    fn follower(&self, _makeup: &mut Makeup) -> Option<Follower> {
        None
    }
}

/// All that components share while pages are made up.
pub(super) struct Makeup<'a> {
    pub ts: Typesetter<'a>,
    pub sheets: Sheets,
    /// Where links lead: known before what they lead to is set.
    pub targets: Targets,
    pub furniture: Furniture,
    pub spending: Spending,
    /// Bands of plenaries so far: each has another motif than the one before.
    pub bands: usize,
    pub weighed: Weighed,
    /// The height of the adverts that are to stand at the foot of a page behind the sessions; none where they fill pages.
    pub adverts: Pt,
    /// The last page of the sessions, once they are set.
    pub sessions: usize,
    /// A page of contents follows the cover.
    pub contents: bool,
    /// The back cover has room for the wall of partners, where that would open a page.
    pub back_has_room: bool,
    /// The wall that is to stand there.
    pub on_the_back: Option<Partners>,
}

impl Makeup<'_> {
    /// The page at whose foot adverts stand that do not fill theirs: none of those before the sessions, which are the author's own words.
    pub(super) fn for_adverts(&self) -> Option<usize> {
        self.sheets.roomiest(&self.ts, self.sessions, self.adverts)
    }

    /// What the page being filled leaves to adverts: nothing where they have room already.
    pub(super) fn foot(&self) -> Pt {
        if self.adverts == Pt::ZERO || self.for_adverts().is_some() { Pt::ZERO } else { self.adverts + self.ts.grid() }
    }

    /// The finished pages, with the places of all anchors.
    pub(super) fn document(self, metadata: Metadata) -> Document {
        let Makeup { ts, sheets, weighed, .. } = self;
        let mut anchors = vec![Place { page: 0, at: Point::default() }; ts.anchor_count()];
        let mut structure = ts.structure;
        let mut outline = Vec::new();
        let size = ts.theme.page.size();
        let pages = sheets.all.into_iter().enumerate().map(|(page, sheet)| {
            for (anchor, at) in sheet.block.anchors {
                anchors[anchor.0] = Place { page, at };
            }
            outline.extend(sheet.block.headings);
            note_figures(&mut structure, &sheet.block.marks);
            Page {
                size,
                label: (page + 1).to_string(),
                marks: sheet.block.marks,
                links: sheet.block.links,
                slug: Vec::new(),
            }
        });
        let pages = pages.collect();
        Document {
            pages,
            structure,
            outline,
            anchors,
            pictures: ts.pictures.all().to_vec(),
            lacking: ts.lacking,
            metadata,
            weighed,
        }
    }
}

/// The box of each figure is where its marks are painted.
pub(super) fn note_figures(structure: &mut Structure, marks: &[Mark]) {
    for mark in marks {
        let Owner::Tag(tag) = mark.owner else { continue };
        let tag = &mut structure.tags[tag.0];
        if tag.role != TagRole::Figure {
            continue;
        }
        let area = match &mark.paint {
            Paint::Picture { frame, .. } => Some(*frame),
            Paint::Shape(shape) => shape.bounds(),
            Paint::Text { .. } => None,
        };
        tag.area = match (tag.area, area) {
            (Some(known), Some(area)) => Some(known.union(&area)),
            (known, area) => area.or(known),
        };
    }
}
