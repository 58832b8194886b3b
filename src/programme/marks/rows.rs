//! Rows of cells, with tabs or bars between them.

use super::{CELL, FILLER, Hiding};
use crate::programme::enumeration::Item;
use std::ops::Range;

impl Hiding<'_> {
    /// Whether lines are rows of cells: two of them at least, with tabs or bars between their cells.
    pub(super) fn table(&self, lines: &[Range<usize>], items: &[Option<Item>]) -> bool {
        let cells = |line: &Range<usize>| {
            let text = self.text[line.clone()].trim();
            let tabs = text.split('\t').filter(|cell| !cell.trim().is_empty()).count();
            let bars = if text.starts_with('|') { text.matches('|').count() } else { 0 };
            tabs.max(bars)
        };
        lines.iter().zip(items).filter(|(line, item)| item.is_none() && cells(line) > 1).count() > 1
    }

    /// Each row keeps its line, and each cell its place beside the others.
    pub(super) fn rows(&mut self, lines: &[Range<usize>], items: &[Option<Item>]) {
        for (n, (line, item)) in lines.iter().zip(items).enumerate() {
            if item.is_some() {
                continue;
            }
            let text = &self.text[line.clone()];
            let bars = text.trim_start().starts_with('|');
            // `|---|---|` is drawn under heads, not read.
            if bars && text.chars().all(|c| "|:-".contains(c) || c.is_whitespace()) {
                let from = if n > 0 { self.line_end(line) } else { line.start };
                self.fill(from..line.end);
                continue;
            }
            if n > 0 {
                self.breaks.insert(self.line_end(line));
            }
            let bounds = text.len() - text.trim_start_matches(['|', ' ', '\t']).len()
                ..text.trim_end_matches(['|', ' ', '\t', '\r']).len();
            for (at, c) in text.char_indices().filter(|(_, c)| *c == '\t' || bars && *c == '|') {
                let _ = c;
                self.bytes[line.start + at] = if bounds.contains(&at) { CELL } else { FILLER };
            }
            self.fill(line.start..line.start + bounds.start);
            self.fill(line.start + bounds.end..line.end);
        }
    }
}
