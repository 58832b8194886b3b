//! Mistakes in the writing of the file itself: quotes, brackets, commas.

use crate::diagnostic::{Diagnostic, Span, say};
use toml::de::Error;

/// What the parser says, and the message that says it in the words of the file as authors see it; the first that matches counts.
const MESSAGES: &[(&str, &str)] = &[
    ("duplicate key", "syntax-duplicate-key"),
    ("string values must be quoted", "syntax-without-quotes"),
    ("invalid basic string", "syntax-open-quotes"),
    ("invalid multi-line basic string", "syntax-open-triple-quotes"),
    ("invalid literal string", "syntax-open-single-quotes"),
    ("invalid multi-line literal string", "syntax-open-triple-single-quotes"),
    ("escape", "syntax-backslash"),
    ("unclosed array", "syntax-open-list"),
    ("unclosed inline table", "syntax-open-braces"),
    ("unclosed table", "syntax-open-name"),
    ("missing comma", "syntax-comma-missing"),
    ("extra comma", "syntax-comma-too-many"),
    ("missing assignment", "syntax-no-equals"),
    ("key with no value", "syntax-no-equals-nor-value"),
    ("missing value", "syntax-no-value"),
    ("extra `=`", "syntax-equals-too-many"),
    ("extra assignment", "syntax-equals-too-many"),
    ("recur", "syntax-too-deep"),
    ("carriage return", "syntax-end-of-line"),
    ("invalid comment character", "syntax-comment"),
    ("leading zero", "syntax-leading-zero"),
    ("unquoted key", "syntax-bad-key"),
    ("invalid datetime", "syntax-bad-moment"),
    ("invalid date", "syntax-no-such-day"),
    ("invalid boolean", "syntax-bad-flag"),
    ("invalid integer", "syntax-bad-number"),
    ("invalid float", "syntax-bad-number"),
    ("invalid local time", "syntax-bad-time"),
];

/// The faults of writing, one a line at most: the parser often stumbles again over what follows.
pub fn faults(source: &str, errors: &[Error]) -> Vec<Diagnostic> {
    let lines = Lines::new(source);
    let mut found: Vec<Diagnostic> = Vec::new();
    let mut told = Vec::new();
    for error in errors {
        let span = place(source, error);
        let line = lines.of(span.start);
        if told.contains(&line) {
            continue;
        }
        // A file that is no programme at all: the first lines tell it.
        if told.len() == MOST {
            break;
        }
        told.push(line);
        // Where nothing stands, the parser asks for quotes around it.
        let empty = source[span.clone()].trim().is_empty() && error.message().contains("must be quoted");
        let words = if empty { "missing value" } else { error.message() };
        let saying = match MESSAGES.iter().find(|(said, _)| words.contains(said)) {
            Some(&(_, message)) => say(message),
            None => say("syntax-other").with("words", words),
        };
        found.push(Diagnostic::error("toml-syntax", saying).at(span, "here"));
    }
    found
}

/// More broken lines than this are not told.
const MOST: usize = 50;

fn place(source: &str, error: &Error) -> Span {
    let span = error.span().unwrap_or(0..0);
    // The parser counts bytes: a place in the middle of a letter could not be shown.
    let start = source.floor_char_boundary(span.start);
    start..source.ceil_char_boundary(span.end.max(start))
}

/// Starts of the lines of a file.
pub struct Lines(Vec<usize>);

impl Lines {
    pub fn new(source: &str) -> Lines {
        Lines(
            std::iter::once(0)
                .chain(source.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(n, _)| n + 1))
                .collect(),
        )
    }

    /// Number of the line of a byte, from 1.
    pub fn of(&self, byte: usize) -> usize {
        self.0.partition_point(|&start| start <= byte)
    }
}
