//! Mistakes in the writing of the file itself: quotes, brackets, commas.

use crate::diagnostic::{Diagnostic, Span};
use toml::de::Error;

/// What the parser says, what the author is told, and the cure. The first entry whose words are found counts.
const PLAIN_WORDS: &[(&str, &str, &str)] = &[
    (
        "duplicate key",
        "this key is written twice in the same table",
        "keep one of the two lines; sessions and speakers start with a double bracket such as [[parcours]]",
    ),
    ("string values must be quoted", "a text without quotes", "write it between quotes: \"…\""),
    (
        "invalid basic string",
        "a text whose quotes are not closed",
        "end it with a quote \", and write \\\" for a quote inside",
    ),
    ("invalid multi-line basic string", "a long text whose quotes are not closed", "end it with three quotes \"\"\""),
    ("invalid literal string", "a text whose quotes are not closed", "end it with the same quote ' on the same line"),
    ("invalid multi-line literal string", "a long text whose quotes are not closed", "end it with three quotes '''"),
    ("escape", "a backslash that means nothing here", "write two backslashes \\\\ for one"),
    ("unclosed array", "a list that is not closed", "end it with a square bracket ]"),
    ("unclosed inline table", "a table between braces that is not closed", "end it with a brace }"),
    ("unclosed table", "a table whose name is not closed", "end its name with a square bracket ]"),
    ("missing comma", "two values without a comma between them", "write a comma between them"),
    ("extra comma", "a comma too many", "remove it"),
    (
        "missing assignment",
        "a key without an equals sign",
        "write an equals sign between the key and its value, such as title = \"…\"",
    ),
    ("key with no value", "a key without a value", "write an equals sign and a value after it, such as title = \"…\""),
    ("missing value", "a key without a value", "write a value after the equals sign"),
    ("extra `=`", "an equals sign too many", "remove it"),
    ("extra assignment", "an equals sign too many", "remove it"),
    ("recur", "too many brackets inside one another", "take the inner brackets away"),
    ("carriage return", "a broken end of line", "save the file again as plain text"),
    (
        "invalid comment character",
        "a comment that holds an invisible character",
        "type the comment again instead of pasting it",
    ),
    ("leading zero", "a number that starts with 0", "write an hour or a number between quotes"),
    (
        "unquoted key",
        "a name that cannot be a key",
        "use plain letters, digits and hyphens, with an equals sign after them",
    ),
    ("invalid datetime", "a date that is not complete", "write the day as 2025-08-28 or the text between quotes"),
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
        let words = error.message();
        let (message, help) = match PLAIN_WORDS.iter().find(|(said, _, _)| words.contains(said)) {
            Some(&(_, message, help)) => (message.to_owned(), help),
            None => (format!("this line cannot be read ({words})"), "compare it with the lines around it"),
        };
        found.push(Diagnostic::error("toml-syntax", message).at(span, "here").help(help));
    }
    found
}

/// More broken lines than this are not told.
const MOST: usize = 50;

fn place(source: &str, error: &Error) -> Span {
    let span = error.span().unwrap_or(0..0);
    let start = span.start.min(source.len());
    start..span.end.clamp(start, source.len())
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
