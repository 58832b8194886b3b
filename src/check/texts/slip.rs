//! A slip in a text: where it is, and what takes its place when that is certain.

use std::borrow::Cow;
use std::ops::Range;

/// Bytes of the text, and the words to write there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slip {
    pub at: Range<usize>,
    pub mend: Option<String>,
}

impl Slip {
    pub(super) fn new(at: Range<usize>) -> Slip {
        Slip { at, mend: None }
    }
    pub(super) fn mended(at: Range<usize>, mend: impl Into<String>) -> Slip {
        Slip { at, mend: Some(mend.into()) }
    }

    /// The words around the slip as they are written, and the same as they are meant.
    pub(super) fn shown(&self, text: &str) -> (String, String) {
        let before = &text[..self.at.start];
        let after = &text[self.at.end..];
        let lead = last_words(before);
        let tail = first_words(after);
        let inside = &text[self.at.clone()];
        let inside = &*if inside.len() > LONGEST {
            Cow::Owned(format!("{}…", &inside[..inside.floor_char_boundary(LONGEST)]))
        } else {
            Cow::Borrowed(inside)
        };
        let meant = self.mend.as_deref().unwrap_or(inside);
        (format!("{lead}{inside}{tail}"), format!("{lead}{meant}{tail}"))
    }
}

/// Bytes of a word beside a slip that are shown: more would hide the slip.
const LONGEST: usize = 60;

/// The word before a slip, and the sign between them if there is one.
fn last_words(before: &str) -> Cow<'_, str> {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(LONGEST))..];
    let word = near.trim_end().trim_end_matches(|c: char| !c.is_whitespace());
    let shown = &near[word.len()..];
    if word.is_empty() && near.len() < before.len() { Cow::Owned(format!("…{shown}")) } else { Cow::Borrowed(shown) }
}

fn first_words(after: &str) -> Cow<'_, str> {
    let near = &after[..after.floor_char_boundary(LONGEST)];
    let rest = near.trim_start().trim_start_matches(|c: char| !c.is_whitespace());
    let shown = &near[..near.len() - rest.len()];
    if rest.is_empty() && near.len() < after.len() { Cow::Owned(format!("{shown}…")) } else { Cow::Borrowed(shown) }
}

/// The text with its slips mended, as tests read it. A slip without a cure stands between braces.
#[cfg(test)]
pub(super) fn mended(text: &str, slips: &[Slip]) -> String {
    let mut mended = text.to_owned();
    for slip in slips.iter().rev() {
        let words = slip.mend.clone().unwrap_or_else(|| format!("{{{}}}", &text[slip.at.clone()]));
        mended.replace_range(slip.at.clone(), &words);
    }
    mended.replace(['\u{a0}', '\u{202f}'], "_")
}
