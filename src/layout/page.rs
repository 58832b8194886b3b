//! What the layout gives to the writer of the file: pages of placed marks, and the structure that a screen reader follows.
//!
//! Every mark belongs to a tag of the structure or is an artifact: [`Owner`] leaves no third way. Marks are listed in paint
//! order, which is also the reading order; the kids of a tag are therefore in the order of their first mark.

use crate::diagnostic::Span;
use crate::drawing::{Outline, Shape};
use crate::picture::Picture;
use crate::text::{Lacking, Run};
use crate::units::{Point, Rect, Size};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A finished brochure, ready to be written in any edition.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub pages: Vec<Page>,
    pub structure: Structure,
    pub outline: Vec<OutlineEntry>,
    /// Where each [`Anchor`] lies, indexed by it.
    pub anchors: Vec<Place>,
    /// Each picture once, however often it is shown; [`Paint::Picture`] gives an index.
    pub pictures: Vec<Arc<Picture>>,
    /// What its texts asked of their families that these do not have.
    pub lacking: BTreeSet<Lacking>,
    pub metadata: Metadata,
    pub weighed: Weighed,
}

/// What was weighed while pages were made up, for whoever asks.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Weighed {
    /// Ways to make up a section that were compared.
    pub ways: usize,
    /// The cost of the brochure taken.
    pub cost: f64,
    /// How each section begins.
    pub openers: Vec<Opened>,
}

/// How sections begin: on a band, under a low one, on a strip.
pub(crate) const OPENERS: [&str; 3] = ["band", "low", "strip"];

/// How a section begins, and what each way would have cost at its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Opened {
    pub section: String,
    /// One of [`OPENERS`].
    pub how: &'static str,
    /// From 1.
    pub page: usize,
    /// In the order of [`OPENERS`]: the least that it costs up to the end of the section. Not always the least is taken: what follows
    /// counts, too.
    pub costs: [Option<f64>; 3],
}

impl Document {
    /// The largest frame that shows a picture.
    pub(crate) fn largest_frame(&self, wanted: usize) -> Option<Rect> {
        let marks = self.pages.iter().flat_map(|page| &page.marks);
        let frames = marks.filter_map(|mark| match mark.paint {
            Paint::Picture { picture, frame } if picture == wanted => Some(frame),
            _ => None,
        });
        frames.max_by(|one, other| one.width.0.total_cmp(&other.width.0))
    }
}

/// What the file says of itself, in XMP and Info alike.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Metadata {
    pub title: String,
    /// The organiser.
    pub author: Option<String>,
    pub subject: Option<String>,
    pub keywords: Vec<String>,
    /// BCP 47 tag of the document's language.
    pub language: String,
    /// Seconds since 1970, UTC. Comes from the programme or from `SOURCE_DATE_EPOCH`, never from a clock.
    pub date: i64,
}

#[derive(Debug, Clone)]
pub(crate) struct Page {
    /// The trim.
    pub size: Size,
    /// The folio as readers show it in their page box.
    pub label: String,
    /// In paint order and reading order.
    pub marks: Vec<Mark>,
    pub links: Vec<Link>,
    /// Outside of the trim, for the printer; shown by no edition but those for paper.
    pub slug: Vec<Mark>,
}

/// Something painted, and whom it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub owner: Owner,
    pub paint: Paint,
    /// Nothing is painted outside of it.
    pub clip: Option<Clip>,
}

/// What a mark is cropped to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Clip {
    /// The box around it.
    pub area: Rect,
    pub outline: Outline,
}

impl From<Rect> for Clip {
    fn from(area: Rect) -> Clip {
        Clip { area, outline: Outline::Box }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Tag(TagId),
    Artifact(Artifact),
}

/// Why a mark is not content (ISO 32000-1, 14.8.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    /// Motifs, grounds, rules, signs.
    Decoration,
    /// Running heads and feet, folios.
    Pagination,
}

#[derive(Debug, Clone)]
pub(crate) enum Paint {
    /// A run of glyphs, its baseline starting at `at`. `Run::x` counts already: the writer adds nothing but `at`.
    Text {
        at: Point,
        /// Shared with other pages that show the same.
        run: Arc<Run>,
        /// Where the author wrote what it says, in the programme file; `None` for livret's own wording.
        written: Option<Span>,
    },
    Shape(Shape),
    /// Index in [`Document::pictures`], stretched to the box.
    Picture {
        picture: usize,
        frame: Rect,
    },
}

/// A live area of a page. Its text is painted by marks owned by `tag` (or by tags below it).
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// One box a line.
    pub areas: Vec<Rect>,
    pub target: Target,
    /// The `Link` tag that takes the annotation's OBJR.
    pub tag: TagId,
    /// What a screen reader says for it (`Contents`).
    pub contents: String,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    /// An absolute address: `https:`, `http:`, `mailto:`.
    Web(String),
    Inside(Anchor),
}

/// A place in the brochure that links and outline entries lead to; index in [`Document::anchors`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Anchor(pub usize);

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// Index of the page.
    pub page: usize,
    pub at: Point,
}

/// A bookmark. `level` 1 is the outermost; levels never skip.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OutlineEntry {
    pub title: String,
    pub level: u8,
    pub anchor: Anchor,
}

/// Index of a tag in [`Structure::tags`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct TagId(pub usize);

/// The tree of tags; tag 0 is the `Document`.
#[derive(Debug, Clone)]
pub(crate) struct Structure {
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub role: TagRole,
    pub parent: Option<TagId>,
    /// Language, where it differs from the document's.
    pub language: Option<String>,
    /// What a `Figure` shows.
    pub alternative: Option<String>,
    /// The words an abbreviation stands for (`E`).
    pub expansion: Option<String>,
    /// The box of a `Figure` on its page, for its `BBox` attribute.
    pub area: Option<Rect>,
}

/// Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum TagRole {
    Document,
    Sect,
    H1,
    H2,
    H3,
    H4,
    P,
    L,
    LI,
    Lbl,
    LBody,
    BlockQuote,
    H5,
    Table,
    TR,
    TH,
    TD,
    Figure,
    Link,
    Span,
}

impl TagRole {
    /// The heading of a part of what a heading heads; no heading goes deeper than the fifth.
    pub(crate) fn below(self) -> TagRole {
        match self {
            TagRole::H1 => TagRole::H2,
            TagRole::H2 => TagRole::H3,
            TagRole::H3 => TagRole::H4,
            _ => TagRole::H5,
        }
    }
}

impl Default for Structure {
    fn default() -> Self {
        Structure::new()
    }
}

impl Structure {
    pub(crate) fn new() -> Structure {
        Structure { tags: vec![Tag::new(TagRole::Document, None)] }
    }
    pub(crate) const ROOT: TagId = TagId(0);

    /// Adds a tag under `parent`. It takes its place among its siblings from its first mark.
    pub(crate) fn add(&mut self, parent: TagId, role: TagRole) -> TagId {
        self.tags.push(Tag::new(role, Some(parent)));
        TagId(self.tags.len() - 1)
    }
}

impl Tag {
    fn new(role: TagRole, parent: Option<TagId>) -> Tag {
        Tag { role, parent, language: None, alternative: None, expansion: None, area: None }
    }
}
