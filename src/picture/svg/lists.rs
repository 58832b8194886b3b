//! Lists in values, and what stands between brackets.

use cssparser::Parser;

/// The signs of a value that are outside quotes, each with its place and the brackets open before it.
pub(super) fn unquoted(text: &str) -> impl Iterator<Item = (usize, char, usize)> {
    let (mut depth, mut quote) = (0usize, None);
    text.char_indices().filter_map(move |(at, c)| {
        let before = depth;
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, c) => {
                match c {
                    '(' => depth += 1,
                    ')' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                return Some((at, c, before));
            }
        }
        None
    })
}

/// The parts between a sign, outside brackets and quotes.
pub(super) fn split(text: &str, sign: char) -> Vec<&str> {
    let mut start = 0;
    let mut parts = Vec::new();
    for (at, _, _) in unquoted(text).filter(|&(_, c, depth)| c == sign && depth == 0) {
        parts.push(&text[start..at]);
        start = at + sign.len_utf8();
    }
    parts.push(&text[start..]);
    parts
}

/// The text of the block that was just opened.
pub(super) fn inside<'i>(input: &mut Parser<'i>) -> &'i str {
    let text = input.parse_nested_block(|inner| {
        let start = inner.position();
        while inner.next_including_whitespace_and_comments().is_ok() {}
        Ok::<_, cssparser::ParseError<()>>(inner.slice_from(start))
    });
    text.unwrap_or_default()
}
