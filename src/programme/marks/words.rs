//! Signs in words and around them: stars, underscores, backquotes, backslashes.

use super::{BACKQUOTE, BACKSLASH, Hiding, STAR, UNDERSCORE};
use crate::language::address::is_address;
use std::ops::Range;

impl Hiding<'_> {
    /// Addresses, paths and names of files: whole words in which nothing is a mark.
    pub(super) fn tokens(&mut self, line: &Range<usize>) {
        let text = &self.text[line.clone()];
        let words = text.split(|c: char| c.is_whitespace() || "«»“”\"<>".contains(c));
        // Where a link leads is read as it is.
        let led = |word: &str| self.text[..word.as_ptr() as usize - self.text.as_ptr() as usize].ends_with('<');
        let words: Vec<&str> = words.filter(|word| !led(word)).filter_map(|word| word.split("](").next()).collect();
        for word in words {
            let word =
                word.trim_start_matches(|c| "([{‘’'".contains(c)).trim_end_matches(|c| ")]}’'.,;:!?…".contains(c));
            let bare = word.trim_matches(['*', '_']);
            if bare.is_empty() || !word.contains(['*', '_', '\\']) {
                continue;
            }
            let ends = |part: &str| part.len() - part.trim_end_matches(['*', '_']).len();
            let starts = word.len() - word.trim_start_matches(['*', '_']).len();
            let opaque = is_address(bare) || is_path(bare);
            // Marks around the whole word are marks; else its own signs are part of it.
            let around = starts > 0 && starts == ends(word);
            let inside = if around { bare } else { word };
            if opaque {
                let start = inside.as_ptr() as usize - self.text.as_ptr() as usize;
                self.hide(start..start + inside.len());
            }
        }
    }

    fn hide(&mut self, range: Range<usize>) {
        for byte in &mut self.bytes[range] {
            *byte = match *byte {
                b'*' => STAR,
                b'_' => UNDERSCORE,
                b'\\' => BACKSLASH,
                other => other,
            };
        }
    }

    /// Stars, underscores and backquotes inside a word, between figures or standing alone.
    pub(super) fn runs(&mut self, line: &Range<usize>) {
        let text = &self.text[line.clone()];
        if text.chars().all(|c| c.is_whitespace() || "*_-".contains(c)) {
            return;
        }
        let content = line.end - text.trim_start().len();
        // Where a link leads is read as it is.
        let targets = text.match_indices("](").chain(text.match_indices("<http")).filter_map(|(at, opening)| {
            let closing = if opening == "](" { ')' } else { '>' };
            text[at..].find(closing).map(|length| line.start + at..line.start + at + length)
        });
        let targets: Vec<Range<usize>> = targets.collect();
        let mut at = line.start;
        while at < line.end {
            if let Some(target) = targets.iter().find(|target| target.start < at && at < target.end) {
                at = target.end;
                continue;
            }
            let sign = self.bytes[at];
            if !matches!(sign, b'*' | b'_' | b'`') {
                at += 1;
                continue;
            }
            let end = (at..line.end).find(|&place| self.bytes[place] != sign).unwrap_or(line.end);
            let before = self.text[line.start..at].chars().next_back();
            let after = self.text[end..line.end].chars().next();
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let inside = letter(before) && letter(after);
            let opens = before.is_none_or(|c| c.is_whitespace() || "([{«“‘/".contains(c));
            let closes = after.is_none_or(|c| c.is_whitespace() || ")]}»”’/.,;:!?…".contains(c));
            let bullet = at == content && end == at + 1 && sign == b'*';
            let hidden = match sign {
                b'`' => inside && end == at + 1,
                _ => inside || opens && closes && !bullet,
            };
            if hidden {
                let stand_in = match sign {
                    b'*' => STAR,
                    b'_' => UNDERSCORE,
                    _ => BACKQUOTE,
                };
                self.bytes[at..end].fill(stand_in);
            }
            at = end;
        }
    }
}

/// `/_/plan`, `__init__.py`, `C:\_nouveau`.
fn is_path(word: &str) -> bool {
    let named = word.rsplit_once('.').is_some_and(|(name, ending)| {
        name.contains('_')
            && !ending.is_empty()
            && ending.len() < 6
            && ending.chars().all(|c| c.is_ascii_alphanumeric())
    });
    named
        || word.contains(":\\")
        || word.starts_with("\\\\")
        || word.starts_with('/')
        || word.contains("/_")
        || word.contains("_/")
        || word.contains("::")
        || word.contains('=')
}
