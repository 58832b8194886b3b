//! Texts with marks, links and pictures.

use super::super::located::{Line, Located};
use crate::diagnostic::Span;
use std::path::PathBuf;

/// Text with inline marks: paragraphs and lists of a Markdown subset.
#[derive(Debug, Clone, PartialEq)]
pub struct Prose {
    /// In order.
    pub blocks: Vec<ProseBlock>,
    /// Where it is written.
    pub span: Span,
}

/// What prose is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum ProseBlock {
    /// Stretches of text that follow each other.
    Paragraph(Vec<Inline>),
    /// The items of a list, and those of the lists in them, in order.
    List(Vec<ListItem>),
    /// A heading inside the text.
    Heading(Vec<Inline>),
    /// A table, where the text may hold one.
    Table(ProseTable),
}

/// A table inside a text: as many cells in each row as in its head.
#[derive(Debug, Clone, PartialEq)]
pub struct ProseTable {
    /// What the columns are.
    pub head: Vec<Vec<Inline>>,
    /// Row by row.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// An item of a list, or of a list in it.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// 0 for the items of the list itself, 1 for those of a list in one of them.
    pub depth: usize,
    /// "a)", "5)", "→": as the author typed it. `None` is a bullet.
    pub label: Option<String>,
    /// In one paragraph.
    pub words: Vec<Inline>,
}

impl ProseBlock {
    /// Its stretches of text, one after the other.
    pub fn inlines(&self) -> Vec<&Inline> {
        match self {
            ProseBlock::Paragraph(inlines) | ProseBlock::Heading(inlines) => inlines.iter().collect(),
            ProseBlock::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).flatten().collect(),
            ProseBlock::List(items) => items.iter().flat_map(|item| &item.words).collect(),
        }
    }
}

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inline {
    /// As it was typed.
    pub text: String,
    /// In bold.
    pub strong: bool,
    /// In italics.
    pub emphasis: bool,
    /// Address of the link the text belongs to.
    pub link: Option<String>,
    /// Words of a program: printed as they are typed, in a face whose letters are as wide as each other. Line ends in it are kept.
    pub code: bool,
    /// BCP 47 tag of its paragraph, where that is in another language than the texts around it.
    pub language: Option<String>,
    /// Whether it says in the second language of the brochure what stands before it.
    pub second: bool,
}

impl Inline {
    /// Whether two stretches are set in one way.
    pub fn is_set_as(&self, other: &Inline) -> bool {
        let set = |inline: &Inline| (inline.strong, inline.emphasis, inline.code, inline.second);
        set(self) == set(other) && self.link == other.link && self.language == other.language
    }
}

/// A picture of the author's, and what is to be said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Illustration {
    /// From the folder of the programme.
    pub file: Located<PathBuf>,
    /// What stays where it is cropped: from the left and from the top, in parts of its size. `None`: it is shown whole.
    pub focus: Option<(f64, f64)>,
    /// Who made it.
    pub credit: Option<Line>,
    /// Printed under it.
    pub caption: Option<Line>,
    /// What it shows, for those who do not see it.
    pub alternative: Option<Line>,
    /// It shows nothing that anybody misses.
    pub decorative: bool,
    /// Where it is written.
    pub span: Span,
}

/// An address that opens on a click, and the words shown for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Absolute: `https:`, `http:` or `mailto:`.
    pub address: String,
    /// Words written by the author; else the address is shown without its scheme.
    pub words: Option<String>,
    /// Where it is written.
    pub span: Span,
}
