//! Places in a text as other programs count them.

use std::ops::Range;

/// The bytes between two places counted in characters (Python, Harper).
pub(super) fn of_characters(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    between(text, start, end, |_| 1)
}

/// The bytes between two places counted in units of UTF-16 (Java).
pub(super) fn of_units(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    between(text, start, end, char::len_utf16)
}

fn between(text: &str, start: usize, end: usize, width: fn(char) -> usize) -> Option<Range<usize>> {
    let mut count = 0;
    let ends = text.char_indices().map(|(at, c)| {
        let here = (count, at);
        count += width(c);
        here
    });
    let mut places: Vec<(usize, usize)> = ends.collect();
    places.push((count, text.len()));
    let find = |wanted: usize| places.binary_search_by_key(&wanted, |&(count, _)| count).ok().map(|n| places[n].1);
    let (start, end) = (find(start)?, find(end)?);
    (start <= end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_bytes_whatever_counts_them() {
        let text = "é𝄞a à";
        assert_eq!(of_characters(text, 2, 3).map(|at| &text[at]), Some("a"));
        assert_eq!(of_units(text, 3, 4).map(|at| &text[at]), Some("a"));
        // Half a sign, or beyond the end.
        assert_eq!(of_units(text, 2, 3), None);
        assert_eq!(of_characters(text, 4, 9), None);
        assert_eq!(of_characters(text, 5, 5), Some(text.len()..text.len()));
    }
}
