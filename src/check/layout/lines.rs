//! The lines of the laid-out brochure: which text they belong to, on which page they stand.

use crate::layout::page::{Document, Owner, Paint, TagId, TagRole};
use crate::text::Run;

/// Two baselines within this are one, in points.
const SAME_LINE: f64 = 0.5;

/// A paragraph, a heading or another text with a tag of its own.
#[derive(Debug, Clone)]
pub(crate) struct SetPassage<'d> {
    pub role: TagRole,
    /// The section of the brochure it stands in.
    pub section: Option<TagId>,
    /// In reading order.
    pub lines: Vec<SetLine<'d>>,
}

/// A line of text on a page.
#[derive(Debug, Clone)]
pub(crate) struct SetLine<'d> {
    /// Index of the page.
    pub page: usize,
    /// Of its baseline, from the top of the page, in points.
    pub y: f64,
    pub runs: Vec<&'d Run>,
}

impl SetLine<'_> {
    /// Whether the line ends with a hyphen that the break added.
    pub(crate) fn is_hyphenated(&self) -> bool {
        self.runs.last().is_some_and(|run| run.text.trim_end().ends_with('\u{ad}'))
    }
}

impl SetPassage<'_> {
    /// The text as it was written, without the hyphens of its breaks.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            line.runs.iter().for_each(|run| text.push_str(&run.text));
            if !line.is_hyphenated() {
                text.push(' ');
            }
        }
        text.replace('\u{ad}', "")
    }
    pub(crate) fn is_heading(&self) -> bool {
        matches!(self.role, TagRole::H1 | TagRole::H2 | TagRole::H3 | TagRole::H4)
    }
}

/// The texts of a brochure, in reading order.
pub(crate) fn passages(document: &Document) -> Vec<SetPassage<'_>> {
    let mut passages: Vec<(TagId, SetPassage)> = Vec::new();
    // Each tag is met in one stretch, but for a page break.
    let mut last: Vec<Option<usize>> = vec![None; document.structure.tags.len()];
    for (page, content) in document.pages.iter().enumerate() {
        for mark in &content.marks {
            let (Owner::Tag(tag), Paint::Text { at, run, .. }) = (mark.owner, &mark.paint) else { continue };
            let tag = holder(document, tag);
            let index = *last[tag.0].get_or_insert_with(|| {
                let role = document.structure.tags[tag.0].role;
                passages.push((tag, SetPassage { role, section: section(document, tag), lines: Vec::new() }));
                passages.len() - 1
            });
            let lines = &mut passages[index].1.lines;
            match lines.last_mut() {
                Some(line) if line.page == page && (line.y - at.y.0).abs() < SAME_LINE => line.runs.push(run),
                _ => lines.push(SetLine { page, y: at.y.0, runs: vec![run] }),
            }
        }
    }
    passages.into_iter().map(|(_, passage)| passage).collect()
}

/// The tag that holds a text: links and spans are parts of it.
fn holder(document: &Document, mut tag: TagId) -> TagId {
    while let (TagRole::Link | TagRole::Span, Some(parent)) =
        (document.structure.tags[tag.0].role, document.structure.tags[tag.0].parent)
    {
        if matches!(document.structure.tags[parent.0].role, TagRole::Document | TagRole::Sect) {
            break;
        }
        tag = parent;
    }
    tag
}

/// The section that a text stands in.
fn section(document: &Document, mut tag: TagId) -> Option<TagId> {
    loop {
        let parent = document.structure.tags[tag.0].parent?;
        if document.structure.tags[parent.0].role == TagRole::Sect {
            return Some(parent);
        }
        tag = parent;
    }
}

/// The letters and figures of a text: what tells it whatever the typographer did to it.
pub(crate) fn skeleton(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
