//! The words and numbers of a text, each with what stands between it and the next one.

use crate::language::folding::fold;
use std::ops::Range;

/// A word or a number of a text.
pub(crate) struct Token<'t> {
    pub range: Range<usize>,
    pub folded: String,
    pub capital: bool,
    /// What stands between it and the next one.
    pub after: &'t str,
}

impl Token<'_> {
    /// Whether the next word follows at once: after spaces, a hyphen, an apostrophe or a star of markup.
    pub(crate) fn is_close(&self) -> bool {
        self.after.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '’' | '\'' | '*'))
    }

    /// Whether a sentence ends after it.
    pub(crate) fn ends_a_sentence(&self) -> bool {
        self.after.contains(['.', '!', '?', ';', '\n']) && self.after.contains(char::is_whitespace)
    }
}

/// The words and numbers of a text, in order.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        let end = at + c.len_utf8();
        match ranges.last_mut() {
            Some(last) if last.end == at => last.end = end,
            _ => ranges.push(at..end),
        }
    }
    let next: Vec<usize> = ranges.iter().skip(1).map(|range| range.start).chain([text.len()]).collect();
    let token = |(range, next): (Range<usize>, usize)| Token {
        folded: fold(&text[range.clone()]),
        capital: text[range.clone()].starts_with(char::is_uppercase),
        after: &text[range.end..next],
        range,
    };
    ranges.into_iter().zip(next).map(token).collect()
}
