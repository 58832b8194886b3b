//! The order of texts that run from right to left, and of those that hold such words (Unicode Standard Annex #9).

use unicode_bidi::{BidiInfo, Level};

/// The direction of every part of a text; nothing where all of it runs from left to right.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// One a byte.
    levels: Vec<Level>,
    /// Of the paragraph.
    base: u8,
}

impl Order {
    /// The order of a text. The first letter decides on the direction of the whole; a text without letters takes that of its language.
    pub(super) fn of(text: &str, language: &str) -> Order {
        if text.is_ascii() || !text.chars().any(may_run_left) {
            return Order::default();
        }
        let default = if is_rtl_language(language) { Level::rtl() } else { Level::ltr() };
        let plain = BidiInfo::new(text, None);
        let decided = text.chars().any(|c| c.is_alphabetic());
        let info = if decided { plain } else { BidiInfo::new(text, Some(default)) };
        let base = info.paragraphs.first().map_or(0, |paragraph| paragraph.level.number());
        Order { levels: info.levels, base }
    }

    pub(super) fn level(&self, at: usize) -> u8 {
        self.levels.get(at).map_or(self.base, |level| level.number())
    }

    /// Whether the text as a whole runs from right to left.
    pub(super) fn is_rtl(&self) -> bool {
        self.base % 2 == 1
    }

    /// Whether all of it runs from left to right.
    pub(super) fn is_plain(&self) -> bool {
        self.levels.is_empty()
    }

    pub(super) fn base(&self) -> u8 {
        self.base
    }
}

/// The places of the parts of a line from left to right (rule L2), by their levels in reading order.
pub(super) fn from_the_left(levels: &[u8]) -> Vec<usize> {
    let levels: Vec<Level> = levels.iter().map(|&level| Level::new(level).unwrap_or_else(|_| Level::ltr())).collect();
    BidiInfo::reorder_visual(&levels)
}

/// Letters and marks of the scripts that run from right to left.
fn may_run_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202b}' | '\u{202e}' | '\u{2067}' | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

fn is_rtl_language(tag: &str) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    ["ar", "he", "iw", "fa", "ur", "yi", "ps", "ckb", "sd", "ug", "dv", "syr"].contains(&language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_put_in_the_order_of_the_eye() {
        assert_eq!(from_the_left(&[0, 0, 1, 1, 0]), [0, 1, 3, 2, 4]);
        // A number in a word that runs to the left.
        assert_eq!(from_the_left(&[1, 1, 2, 2, 1]), [4, 2, 3, 1, 0]);
        assert_eq!(from_the_left(&[]), Vec::<usize>::new());
    }

    #[test]
    fn the_first_letter_decides() {
        assert!(Order::of("שלום Valbourg", "fr").is_rtl());
        assert!(!Order::of("Valbourg שלום", "he").is_rtl());
        assert!(Order::of("Valbourg", "he").is_plain());
    }
}
