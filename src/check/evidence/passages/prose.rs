//! Prose cut into its paragraphs and list items, each with its place in the file.

use super::Written;
use crate::programme::{Marked, declared, dedented, detected, parts};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// A paragraph, or an item of a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Block {
    pub written: Written,
    /// Which list of the text it belongs to.
    pub list: Option<usize>,
    pub links: Vec<PassageLink>,
    /// Words in emphasis: titles of works, words of another language.
    pub emphasised: Vec<Range<usize>>,
    /// Where it is not that of the text around it.
    pub language: Option<String>,
    /// Whether that is seen, not said.
    pub detected: bool,
    /// A heading, or a cell of a table: no sentence.
    pub line: bool,
}

/// The words of a link.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PassageLink {
    pub words: Range<usize>,
    pub address: String,
}

/// The blocks of a text with inline marks.
pub(super) fn blocks(text: &Written, around: &str) -> Vec<Block> {
    let text = text.dedented(&dedented(&text.text));
    let mut reading = Reading::default();
    // Cells beside each other make no sentence.
    for (part, line) in parts(&text.text) {
        reading.line = line;
        let mut own = Written::default();
        own.take(&text, part, false);
        let marked = Marked::new(&own.text);
        for (event, range) in marked.events() {
            if matches!(event, Event::SoftBreak) && marked.leaves_list(&range) {
                reading.end_block();
                reading.outside = true;
                continue;
            }
            reading.take(&own, event, range);
        }
        reading.end_block();
    }
    let named = reading.blocks.into_iter().map(|block| block.in_its_language(around));
    named.collect()
}

impl Block {
    /// The block with the language that stands before it, or that is plain to see.
    fn in_its_language(mut self, around: &str) -> Block {
        match declared(&self.written.text) {
            Some((tag, length)) => {
                let gap = self.written.text[length..].len() - self.written.text[length..].trim_start().len();
                let taken = length + gap;
                let mut rest = Written::default();
                rest.take(&self.written, taken..self.written.text.len(), false);
                self.written = rest;
                let moved = |range: &mut Range<usize>| {
                    *range = range.start.saturating_sub(taken)..range.end.saturating_sub(taken);
                };
                self.emphasised.iter_mut().for_each(moved);
                self.links.iter_mut().for_each(|link| moved(&mut link.words));
                self.language = Some(tag);
            }
            None => {
                self.language = detected(&self.written.text, around).map(str::to_owned);
                self.detected = self.language.is_some();
            }
        }
        self
    }
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    block: Block,
    lists: usize,
    depth: usize,
    /// Where the link and the emphasis being read begin.
    link: Option<(usize, String)>,
    emphasis: Option<usize>,
    /// Whether a block of code is being read.
    code: bool,
    /// Whether what is read is one line by itself.
    line: bool,
    /// Whether the list before is left, though the reader of Markdown sees an item going on.
    outside: bool,
}

/// Stands for words of a program: the object replacement character.
const CODE: &str = "\u{fffc}";

impl Reading {
    fn take(&mut self, text: &Written, event: Event, range: Range<usize>) {
        match event {
            // Words of a program are not read as words of a language.
            Event::Code(_) => self.block.written.stand_for(CODE, text, range),
            Event::Text(_) if self.code => {}
            Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) => {
                if text.text.get(range.clone()) == Some(&*words) {
                    self.block.written.take(text, range, false);
                } else {
                    self.block.written.stand_for(&words, text, range);
                }
            }
            Event::SoftBreak | Event::HardBreak => self.block.written.take(text, range, true),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Link { dest_url, .. } => self.link = Some((self.block.written.text.len(), dest_url.into_string())),
            Tag::Emphasis => self.emphasis = Some(self.block.written.text.len()),
            Tag::Strong | Tag::Image { .. } => {}
            Tag::CodeBlock(_) => {
                self.end_block();
                self.code = true;
            }
            Tag::List(_) => {
                self.end_block();
                self.lists += usize::from(self.depth == 0);
                self.depth += 1;
            }
            Tag::Item => {
                self.end_block();
                self.outside = false;
            }
            _ => self.end_block(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let here = self.block.written.text.len();
        match tag {
            TagEnd::Link => {
                if let Some((start, address)) = self.link.take() {
                    self.block.links.push(PassageLink { words: start.min(here)..here, address });
                }
            }
            TagEnd::Emphasis => {
                if let Some(start) = self.emphasis.take() {
                    self.block.emphasised.push(start.min(here)..here);
                }
            }
            TagEnd::Strong | TagEnd::Image => {}
            TagEnd::CodeBlock => self.code = false,
            TagEnd::List(_) => {
                self.end_block();
                self.outside = false;
                self.depth = self.depth.saturating_sub(1);
            }
            _ => self.end_block(),
        }
    }

    fn end_block(&mut self) {
        let mut block = std::mem::take(&mut self.block);
        if !block.written.text.trim().is_empty() {
            block.line = self.line;
            block.list = (self.depth > 0 && !self.outside).then_some(self.lists);
            self.blocks.push(block);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Vec<Block> {
        blocks(&Written::read(source, &(0..source.len())).expect("a string"), "fr")
    }

    #[test]
    fn paragraphs_items_links_and_emphasis_have_their_places() {
        let source = "\"\"\"\n  Un **deux** *trois* \\\n  quatre.\n\n  - [cinq](https://a.fr) six ;\n  - sept.\n\"\"\"";
        let blocks = read(source);
        let texts: Vec<_> = blocks.iter().map(|block| (block.written.text.as_str(), block.list)).collect();
        assert_eq!(texts, [("Un deux trois quatre.", None), ("cinq six ;", Some(1)), ("sept.", Some(1))]);
        let written = &blocks[0].written;
        let at = written.text.find("quatre").unwrap_or_default();
        assert_eq!(&source[written.span(at..at + 6)], "quatre");
        assert_eq!(&written.text[blocks[0].emphasised[0].clone()], "trois");
        assert_eq!(&blocks[1].written.text[blocks[1].links[0].words.clone()], "cinq");
        assert_eq!(blocks[1].links[0].address, "https://a.fr");
    }

    #[test]
    fn cells_of_a_table_are_read_each_by_itself() {
        let source = "\"\"\"\nHoraires :\n\n| Arrêt | Heure |\n|---|---|\n| Gare | 9h00 |\n| Gare | |\n\"\"\"";
        let blocks = read(source);
        let texts: Vec<_> = blocks.iter().map(|block| block.written.text.as_str()).collect();
        assert_eq!(texts, ["Horaires :", "Arrêt", "Heure", "Gare", "9h00", "Gare"]);
        assert_eq!(&source[blocks[4].written.span(0..4)], "9h00");
    }

    #[test]
    fn two_lists_are_two() {
        let lists: Vec<_> = read("\"\"\"\n- a\n- b\n\nPuis :\n\n1. c\n\"\"\"").iter().map(|b| b.list).collect();
        assert_eq!(lists, [Some(1), Some(1), None, Some(2)]);
    }
}
