//! The words of a text, to see that none is lost.

use crate::language::folding::fold;
use std::collections::HashMap;

/// Words in small letters, without accents, and how often each stands.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words(HashMap<String, usize>);

impl Words {
    pub(crate) fn of(text: &str) -> Words {
        let mut words = Words::default();
        words.add(text);
        words
    }

    pub(crate) fn add(&mut self, text: &str) {
        for (_, word) in split(text) {
            *self.0.entry(word).or_default() += 1;
        }
    }

    /// Takes the words of a text away; what is missing is handed back, as it stands there, neighbours together.
    pub(crate) fn take(&mut self, text: &str) -> Vec<String> {
        let mut missing: Vec<(std::ops::Range<usize>, usize)> = Vec::new();
        for (n, (range, word)) in split(text).into_iter().enumerate() {
            match self.0.get_mut(&word).filter(|left| **left > 0) {
                Some(left) => *left -= 1,
                None => match missing.last_mut() {
                    Some((last, at)) if *at + 1 == n => (last.end, *at) = (range.end, n),
                    _ => missing.push((range, n)),
                },
            }
        }
        let one_line = |range: std::ops::Range<usize>| text[range].split_whitespace().collect::<Vec<_>>().join(" ");
        missing.into_iter().map(|(range, _)| one_line(range)).collect()
    }
}

/// How many words a text has.
pub(crate) fn count(text: &str) -> usize {
    split(text).len()
}

/// The words of a text, letters and figures that follow each other, with their places.
fn split(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let mut ranges: Vec<std::ops::Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        // A mark that combines goes on with its letter.
        let combines = ('\u{300}'..='\u{36f}').contains(&c);
        if !c.is_alphanumeric() && !combines {
            continue;
        }
        match ranges.last_mut() {
            Some(last) if last.end == at => last.end = at + c.len_utf8(),
            _ if combines => {}
            _ => ranges.push(at..at + c.len_utf8()),
        }
    }
    ranges.into_iter().map(|range| (range.clone(), comparable(&text[range]))).collect()
}

/// A word in small letters without accents. Letters that stand above others, as in Glagolitic, are no accents.
fn comparable(word: &str) -> String {
    let above = |c: char| !c.is_ascii() && c.is_alphanumeric() && fold(c.encode_utf8(&mut [0; 4])).is_empty();
    if word.chars().any(above) { word.to_lowercase() } else { fold(word) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_handed_back_in_one_piece() {
        let mut words = Words::of("title = \"La coopération\"\nstart = \"10h00\"");
        assert_eq!(words.take("10h00 La COOPÉRATION de la semaine"), ["de la semaine"]);
        assert_eq!(count("d’une fois, deux"), 4);
        assert_eq!(Words::of("à").take("\u{1e008}a").len(), 1);
    }
}
