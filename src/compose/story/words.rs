//! Words: lines, paragraphs, lists and tables, ready to be set.

use crate::diagnostic::Span;
use crate::programme::Inline;

/// A line or a paragraph, ready to be set.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Stretches of text, each in one style, that follow each other.
    pub pieces: Vec<Inline>,
    /// Where the author wrote it; `None` for livret's own wording.
    pub span: Option<Span>,
}

impl Words {
    /// livret's own words, typeset already.
    pub fn own(text: impl Into<String>) -> Words {
        Words { pieces: vec![Inline { text: text.into(), ..Inline::default() }], span: None }
    }
    /// The text without its marks.
    pub fn plain(&self) -> String {
        let line = |piece: &Inline| match piece.text.as_str() {
            // Two languages below each other.
            "\u{2028}" if piece.second => " / ".to_owned(),
            text => text.replace('\u{2028}', " "),
        };
        self.pieces.iter().map(line).collect()
    }
    /// Words one after the other, with a separator between them.
    pub fn joined<'w>(parts: impl IntoIterator<Item = &'w Words>, separator: &str) -> Words {
        let mut pieces: Vec<Inline> = Vec::new();
        let mut span = None;
        for part in parts {
            if !pieces.is_empty() {
                pieces.push(Inline { text: separator.to_string(), ..Inline::default() });
            }
            pieces.extend(part.pieces.iter().cloned());
            span = span.or(part.span.clone());
        }
        Words { pieces, span }
    }
    /// Whether nothing would be seen.
    pub fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| piece.text.trim().is_empty())
    }
}

/// Paragraphs and lists.
#[derive(Debug, Clone, PartialEq)]
pub enum TextBlock {
    /// Words that are set as one paragraph.
    Paragraph(Words),
    /// A list of the author’s: its items, and those of the lists in them, in order.
    List(Vec<TextItem>),
    /// A heading inside the text, below the heading that the text stands under.
    Heading(Words),
    /// As many cells in each row as in its head.
    Table(TextTable),
}

/// A table of the author’s.
#[derive(Debug, Clone, PartialEq)]
pub struct TextTable {
    /// What the columns are.
    pub head: Vec<Words>,
    /// Row by row.
    pub rows: Vec<Vec<Words>>,
}

/// An item of a list, or of a list in it.
#[derive(Debug, Clone, PartialEq)]
pub struct TextItem {
    /// 0 for the items of the list itself, 1 for those of a list in one of them.
    pub depth: usize,
    /// What stands before it: a bullet, or the number or letter that the author typed.
    pub label: Words,
    /// In one paragraph.
    pub words: Words,
}
