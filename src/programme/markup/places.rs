//! Where what is told of a text lies in the file.

use crate::diagnostic::Span;

/// Drops the white space that starts every line, keeping the length of nothing else.
pub(crate) fn dedented(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = text.lines().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
    let mut dedented = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        dedented.push_str(
            line.get(common..)
                .filter(|_| indent(line) >= common)
                .unwrap_or_else(|| line.trim_start_matches([' ', '\t'])),
        );
    }
    dedented
}

/// Where a byte of the dedented text lies in the file.
pub(super) struct Places {
    pub whole: Span,
    /// Start of the text in the file, when it stands there letter for letter.
    start: Option<usize>,
    /// For each line: its start in the dedented text, and the bytes taken away up to it.
    lines: Vec<(usize, usize)>,
}

impl Places {
    pub(super) fn new(source: &str, whole: &Span, text: &str) -> Places {
        let start = source.get(whole.clone()).and_then(|slice| slice.find(text)).map(|at| at + whole.start);
        let dedented = dedented(text);
        let (mut at, mut gone) = (0, 0);
        let mut lines = Vec::new();
        for (line, kept) in text.split_inclusive('\n').zip(dedented.split_inclusive('\n')) {
            gone += line.len() - kept.len();
            lines.push((at, gone));
            at += kept.len();
        }
        Places { whole: whole.clone(), start, lines }
    }

    pub(super) fn of(&self, range: Span, words: &str, source: &str) -> Span {
        let Some(start) = self.start else { return self.search(words, source) };
        let place = |at: usize| {
            let line = self.lines.partition_point(|&(first, _)| first <= at).saturating_sub(1);
            start + at + self.lines.get(line).map_or(0, |&(_, gone)| gone)
        };
        // The end is the place after the last byte: an end at the start of a line still belongs to the line before.
        place(range.start)..(place(range.end.saturating_sub(1).max(range.start)) + 1).min(self.whole.end)
    }

    /// The first place of some words in a text written with backslashes: a line carried on the next, a sign by its number.
    fn search(&self, words: &str, source: &str) -> Span {
        let words = words.trim();
        let found =
            source.get(self.whole.clone()).and_then(|written| written.find(words)).filter(|_| !words.is_empty());
        found.map_or(self.whole.clone(), |at| self.whole.start + at..self.whole.start + at + words.len())
    }
}
