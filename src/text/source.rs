//! What an author typed, turned into the text that is set: composed, without control characters, with the invisible marks
//! that steer line breaks taken out and remembered.

use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;
use std::ops::Range;

/// A span of text, all in one style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TextSpan {
    pub text: String,
    pub style: super::Style,
}

/// The text that is set and extracted, and where the author steered its breaks. Places are byte offsets in [`Source::text`].
#[derive(Debug, Default)]
pub(super) struct Source {
    pub text: String,
    /// The part of the text that each span gave.
    pub spans: Vec<Range<usize>>,
    /// After these places a new line begins whatever the measure; the character before is the space that stands for the break.
    pub forced: Vec<usize>,
    /// Soft hyphens: a word may be divided here, with a hyphen.
    pub soft: Vec<usize>,
    /// Zero-width spaces: a line may end here, without a hyphen.
    pub breakable: Vec<usize>,
    /// Word joiners: no line ends here.
    pub joined: Vec<usize>,
}

impl Source {
    pub(super) fn new(spans: &[TextSpan]) -> Source {
        let mut source = Source::default();
        for span in spans {
            let start = source.text.len();
            let composed = compose(&span.text);
            let mut characters = composed.chars().peekable();
            while let Some(c) = characters.next() {
                match c {
                    '\r' if characters.peek() == Some(&'\n') => {}
                    '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                        source.text.push(' ');
                        source.forced.push(source.text.len());
                    }
                    '\t' => source.text.push(' '),
                    '\u{ad}' => source.soft.push(source.text.len()),
                    '\u{200b}' => source.breakable.push(source.text.len()),
                    '\u{2060}' | '\u{feff}' => source.joined.push(source.text.len()),
                    c if never_drawn(c) => {}
                    c => source.text.push(c),
                }
            }
            source.spans.push(start..source.text.len());
        }
        source
    }
}

/// The text in composed form (NFC), so that a font's own accented letters are used.
fn compose(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { ComposingNormalizerBorrowed::new_nfc().normalize(text) }
}

/// Control characters and the marks of bidirectional text, which have no shape of their own.
fn never_drawn(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
}

/// Spaces of any width that no break may follow.
pub(super) fn is_fixed_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Spaces that hang past the end of a line when it is broken after them.
pub(super) fn is_hanging_space(c: char) -> bool {
    c.is_whitespace() && !is_fixed_space(c)
}

/// Spaces of the common width, which open or close to fill a line.
pub(super) fn is_word_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Figures, Style};
    use crate::units::{Colour, Pt};

    fn source(texts: &[&str]) -> Source {
        let style = Style {
            family: "Inter".into(),
            weight: 400,
            italic: false,
            size: Pt(10.0),
            leading: Pt(12.0),
            tracking: 0.0,
            figures: Figures::Normal,
            colour: Colour::rgb(0, 0, 0),
            as_typed: false,
        };
        let spans: Vec<_> =
            texts.iter().map(|text| TextSpan { text: text.to_string(), style: style.clone() }).collect();
        Source::new(&spans)
    }

    #[test]
    fn letters_are_composed_and_controls_dropped() {
        let source = source(&["e\u{301}te\u{301}\u{7}\t", "d\u{200e}eux"]);
        assert_eq!(source.text, "été deux");
        assert_eq!(source.spans, [0..6, 6..10]);
    }

    #[test]
    fn line_ends_of_any_system_are_forced_breaks_and_stay_as_spaces() {
        let source = source(&["a\r\nb\nc\rd\u{2028}e"]);
        assert_eq!(source.text, "a b c d e");
        assert_eq!(source.forced, [2, 4, 6, 8]);
    }

    #[test]
    fn steering_marks_are_taken_out_of_the_text() {
        let source = source(&["co\u{ad}opération/\u{200b}suite\u{2060}fin"]);
        assert_eq!(source.text, "coopération/suitefin");
        assert_eq!((source.soft, source.breakable, source.joined), (vec![2], vec![13], vec![18]));
    }
}
