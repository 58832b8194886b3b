//! Bytes as lines and columns.

use crate::diagnostic::Span;

/// Where the lines of a text begin.
pub(super) struct Lines<'a> {
    source: &'a str,
    starts: Vec<usize>,
}

/// Lines and columns of a span, counted from 1, columns in characters; the end is the column after the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Region {
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

impl<'a> Lines<'a> {
    pub(super) fn of(source: &'a str) -> Lines<'a> {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Lines { source, starts }
    }

    /// Bytes of all lines.
    pub(super) fn length(&self) -> usize {
        self.source.len()
    }

    pub(super) fn region(&self, span: &Span) -> Region {
        let start = self.source.floor_char_boundary(span.start.min(self.source.len()));
        let end = self.source.ceil_char_boundary(span.end.min(self.source.len())).max(start);
        let ((line, column), (end_line, end_column)) = (self.position(start), self.position(end));
        Region { line, column, end_line, end_column }
    }

    fn position(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= at);
        let start = self.starts[line - 1];
        (line, self.source[start..at].chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::of("é = 1\nab = \"ç\"\n");
        let region = |span| lines.region(&span);
        assert_eq!(region(0..2), Region { line: 1, column: 1, end_line: 1, end_column: 2 });
        assert_eq!(region(7..9), Region { line: 2, column: 1, end_line: 2, end_column: 3 });
        assert_eq!(region(500..600), Region { line: 3, column: 1, end_line: 3, end_column: 1 });
    }
}
