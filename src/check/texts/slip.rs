//! A slip in a text: where it is, and what takes its place when that is certain.

use std::ops::Range;

/// Bytes of the text, and the words to write there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    pub at: Range<usize>,
    pub mend: Option<String>,
}

impl Slip {
    pub fn new(at: Range<usize>) -> Slip {
        Slip { at, mend: None }
    }
    pub fn mended(at: Range<usize>, mend: impl Into<String>) -> Slip {
        Slip { at, mend: Some(mend.into()) }
    }
}

/// The text with its slips mended, as tests read it. A slip without a cure stands between braces.
#[cfg(test)]
pub fn mended(text: &str, slips: &[Slip]) -> String {
    let mut mended = text.to_owned();
    for slip in slips.iter().rev() {
        let words = slip.mend.clone().unwrap_or_else(|| format!("{{{}}}", &text[slip.at.clone()]));
        mended.replace_range(slip.at.clone(), &words);
    }
    mended.replace(['\u{a0}', '\u{202f}'], "_")
}
