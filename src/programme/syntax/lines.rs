//! The lines of a file.

use crate::diagnostic::Span;

/// Starts of the lines of a file.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn new(source: &str) -> Lines {
        Lines(
            std::iter::once(0)
                .chain(source.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(n, _)| n + 1))
                .collect(),
        )
    }

    /// Number of the line of a byte, from 1.
    pub(crate) fn of(&self, byte: usize) -> usize {
        self.0.partition_point(|&start| start <= byte)
    }
}

/// The line that holds a byte, without its end.
pub(super) fn line_of(text: &str, at: usize) -> Span {
    let at = text.floor_char_boundary(at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    start..end
}
