//! What the parser says of a place, in the words of the file as authors see it.

use crate::diagnostic::{Diagnostic, Span};
use toml::de::Error;

/// What the parser says, and the message that says it; the first that matches counts.
const MESSAGES: &[(&str, &str)] = &[
    ("string values must be quoted", "syntax-without-quotes-here"),
    ("escape", "syntax-backslash"),
    ("unclosed array", "syntax-list-unclosed-here"),
    ("unclosed inline table", "syntax-list-unclosed-here"),
    ("unclosed table", "syntax-open-name-here"),
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
    ("unquoted key", "syntax-bad-key-here"),
    ("invalid datetime", "syntax-number-and-more"),
    ("invalid date", "syntax-no-such-day"),
    ("invalid integer", "syntax-number-and-more"),
    ("invalid float", "syntax-number-and-more"),
    ("invalid local time", "syntax-number-and-more"),
];

/// What the parser says of a place.
pub(super) fn words(source: &str, error: &Error) -> String {
    let span = place(source, error);
    // Where nothing stands, the parser asks for quotes around it.
    let empty = source[span].trim().is_empty() && error.message().contains("must be quoted");
    if empty { "missing value".to_owned() } else { error.message().to_owned() }
}

/// The same as a fault, without its place.
pub(super) fn fault(words: &str) -> Diagnostic {
    super::fault(MESSAGES.iter().find(|(said, _)| words.contains(said)).map_or("syntax-other", |&(_, message)| message))
}

/// Where an error lies, on whole characters.
pub(super) fn place(source: &str, error: &Error) -> Span {
    let span = error.span().unwrap_or(0..0);
    // The parser counts bytes: a place in the middle of a letter could not be shown.
    let start = source.floor_char_boundary(span.start);
    start..source.ceil_char_boundary(span.end.max(start))
}
