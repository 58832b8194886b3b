//! A text as a row of signs that rules change, each knowing the piece it came from and whether it may be touched.

use super::{NARROW, NO_BREAK};
use crate::language::address::{addresses, may_hold_addresses, tokens};
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq)]
struct Sign {
    c: char,
    piece: usize,
    /// Part of an address, a path or code, which no rule touches.
    kept: bool,
}

/// The signs of a text, counted from 0.
pub(super) struct Signs {
    signs: Vec<Sign>,
}

impl Signs {
    /// `whole`: the pieces that no rule touches.
    pub(super) fn new(pieces: &[String], whole: &[bool]) -> Signs {
        let text = pieces.concat();
        let mut kept = vec![false; text.len()];
        for range in verbatim(&text) {
            kept[range].fill(true);
        }
        let mut start = 0;
        let mut signs = Vec::with_capacity(text.len());
        for (piece, content) in pieces.iter().enumerate() {
            let whole = whole.get(piece).is_some_and(|whole| *whole);
            signs.extend(content.char_indices().map(|(at, c)| Sign { c, piece, kept: whole || kept[start + at] }));
            start += content.len();
        }
        Signs { signs }
    }

    /// Puts the signs back into the pieces they came from.
    pub(super) fn write(&self, pieces: &mut [String]) {
        pieces.iter_mut().for_each(String::clear);
        for sign in &self.signs {
            pieces[sign.piece].push(sign.c);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.signs.len()
    }

    pub(super) fn get(&self, at: usize) -> Option<char> {
        self.signs.get(at).map(|sign| sign.c)
    }

    /// The sign just before a place.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|before| self.get(before))
    }

    pub(super) fn is(&self, at: usize, test: impl Fn(char) -> bool) -> bool {
        self.get(at).is_some_and(test)
    }

    pub(super) fn kept(&self, at: usize) -> bool {
        self.signs.get(at).is_some_and(|sign| sign.kept)
    }

    pub(super) fn set(&mut self, at: usize, c: char) {
        self.signs[at].c = c;
    }

    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.signs.drain(range);
    }

    /// Puts a sign at a place, in the piece of the sign at `like`.
    fn insert(&mut self, at: usize, c: char, like: usize) {
        let piece = self.signs[like].piece;
        // Pieces follow each other: a sign stays between its neighbours' pieces.
        let least = at.checked_sub(1).map_or(0, |before| self.signs[before].piece);
        let most = self.signs.get(at).map_or(piece, |after| after.piece);
        self.signs.insert(at, Sign { c, piece: piece.clamp(least, most.max(least)), kept: false });
    }

    /// Makes the space between two signs, `left` and the next that is not a space, what is given. `like` is the one of the two
    /// that wants it. Gives the place of the right sign.
    pub(super) fn space(&mut self, left: usize, space: Option<char>, wants_left: bool) -> usize {
        let start = left + 1;
        let end = self.after_spaces(start);
        match space {
            Some(c) if end > start => {
                self.set(start, c);
                self.remove(start + 1..end);
                start + 1
            }
            Some(c) => {
                self.insert(start, c, if wants_left || start >= self.len() { left } else { start });
                start + 1
            }
            None => {
                self.remove(start..end);
                start
            }
        }
    }

    /// The first place from `at` on that holds no space.
    pub(super) fn after_spaces(&self, at: usize) -> usize {
        (at..self.len()).find(|&place| !self.is(place, is_space)).unwrap_or(self.len())
    }

    /// The place of the last sign before `at` that is no space.
    pub(super) fn before_spaces(&self, at: usize) -> Option<usize> {
        (0..at.min(self.len())).rev().find(|&place| !self.is(place, is_space))
    }

    /// The place after the last of the signs from `at` on that pass a test.
    pub(super) fn run(&self, at: usize, test: impl Fn(char) -> bool) -> usize {
        (at..self.len()).find(|&place| !self.is(place, &test)).unwrap_or(self.len())
    }

    pub(super) fn text(&self, range: Range<usize>) -> String {
        self.signs[range].iter().map(|sign| sign.c).collect()
    }

    /// The words of the text: letters and figures without a sign or space between them.
    pub(super) fn words(&self) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut at = 0;
        while at < self.len() {
            let end = self.run(at, char::is_alphanumeric);
            if end > at {
                words.push(at..end);
            }
            at = end + 1;
        }
        words
    }
}

/// Spaces on a line, of any width that authors type. Wider ones are a choice of layout and stay.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | NO_BREAK | NARROW | '\u{2009}' | '\u{2008}' | '\u{200a}')
}

/// Parts of a text that no rule may touch: addresses, paths, code.
fn verbatim(text: &str) -> Vec<Range<usize>> {
    let code = text.bytes().any(|byte| b"/\\_={}|`".contains(&byte))
        || ["--", "::", "()"].iter().any(|sign| text.contains(sign));
    if !code && !may_hold_addresses(text) {
        return Vec::new();
    }
    let mut ranges: Vec<Range<usize>> = addresses(text).collect();
    ranges.extend(tokens(text).filter(|token| is_code(&text[token.clone()])).map(|token| {
        // The semicolon at the end of an instruction is part of it.
        let instruction = text[token.clone()].contains(['(', '{', '=', '}']) || text[token.clone()].contains("::");
        let closed = &text[token.end..];
        let rest = closed.trim_start_matches([')', ']', '}']);
        let length = closed.len() - rest.len() + usize::from(rest.starts_with(';'));
        token.start..token.end + if instruction && rest.starts_with(';') { length } else { 0 }
    }));
    ranges.extend(text.match_indices("::").map(|(at, sign)| at..at + sign.len()));
    // What stands between backquotes is code, spaces and all.
    let marks: Vec<usize> = text.match_indices('`').map(|(at, _)| at).collect();
    ranges.extend(marks.chunks_exact(2).map(|pair| pair[0]..pair[1] + 1));
    ranges
}

/// Whether a word without spaces is a path or code rather than prose.
fn is_code(word: &str) -> bool {
    let rooted = ["/", "./", "../", "~/", "--"].iter().any(|start| word.starts_with(start) && word.len() > start.len());
    rooted
        || word.contains(['\\', '_', '=', '{', '}', '|'])
        || word.contains("::")
        || word.contains("()")
        || word.contains("/>")
}
