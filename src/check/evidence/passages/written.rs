//! A TOML string as it is written: its text, and the bytes of the file that each part of the text stands for.

use crate::diagnostic::Span;
use crate::programme::Composed;
use std::ops::Range;

/// Text with the place of every byte of it in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub text: String,
    /// For each byte of the text, the bytes of the file that its character is written with.
    places: Vec<(u32, u32)>,
}

impl Written {
    /// Reads the string that stands at a place of the file; `None` when none does.
    pub(crate) fn read(source: &str, span: &Span) -> Option<Written> {
        let slice = source.get(span.clone())?;
        let fence = ["\"\"\"", "'''", "\"", "'"].into_iter().find(|fence| slice.starts_with(fence))?;
        let inside = slice.strip_prefix(fence)?.strip_suffix(fence)?;
        let mut start = span.start + fence.len();
        // The line break just after an opening fence of three belongs to nothing.
        let content = match inside.strip_prefix("\r\n").or_else(|| inside.strip_prefix('\n')) {
            Some(rest) if fence.len() == 3 => {
                start += inside.len() - rest.len();
                rest
            }
            _ => inside,
        };
        let mut written =
            Written { text: String::with_capacity(content.len()), places: Vec::with_capacity(content.len()) };
        if fence.starts_with('\'') {
            content.char_indices().for_each(|(at, c)| written.push(c, start + at..start + at + c.len_utf8()));
        } else {
            written.unescape(content, start);
        }
        Some(written.composed())
    }

    /// The same text in composed form: a backslash may have written a letter and its accent apart.
    fn composed(self) -> Written {
        let composed = Composed::of(&self.text);
        if composed.text == self.text {
            return self;
        }
        let mut whole = Written::default();
        for (at, c) in composed.text.char_indices() {
            whole.push(c, self.span(composed.written(&(at..at + c.len_utf8()))));
        }
        whole
    }

    fn unescape(&mut self, content: &str, start: usize) {
        let mut at = 0;
        while let Some(c) = content[at..].chars().next() {
            let rest = &content[at + c.len_utf8()..];
            let (meant, length) = match (c, rest.chars().next()) {
                ('\\', Some(escape)) => match escape {
                    'n' => (Some('\n'), 2),
                    't' => (Some('\t'), 2),
                    'r' => (Some('\r'), 2),
                    'b' | 'f' | 'e' => (None, 2),
                    'x' => coded(rest, 2),
                    'u' => coded(rest, 4),
                    'U' => coded(rest, 8),
                    '"' | '\\' => (Some(escape), 2),
                    // A line carried on: the break and the indent of the next line are not there.
                    _ => (None, 1 + rest.len() - rest.trim_start().len()),
                },
                _ => (Some(c), c.len_utf8()),
            };
            if let Some(meant) = meant {
                self.push(meant, start + at..start + at + length);
            }
            at += length;
        }
    }

    fn push(&mut self, c: char, place: Range<usize>) {
        self.text.push(c);
        let place = (place.start as u32, place.end as u32);
        for _ in 0..c.len_utf8() {
            self.places.push(place);
        }
    }

    /// Adds a part of another text. `as_space` writes one space for it, whatever it is.
    pub(crate) fn take(&mut self, other: &Written, range: Range<usize>, as_space: bool) {
        if as_space {
            let place = other.span(range);
            self.push(' ', place);
        } else {
            self.text.push_str(&other.text[range.clone()]);
            self.places.extend_from_slice(&other.places[range]);
        }
    }

    /// Adds words that stand for a part of another text written otherwise.
    pub(crate) fn stand_for(&mut self, words: &str, other: &Written, range: Range<usize>) {
        let place = other.span(range);
        words.chars().for_each(|c| self.push(c, place.clone()));
    }

    /// The same text without some of its parts: only the lines that `kept` repeats, each without what stood before it.
    pub(crate) fn dedented(&self, kept: &str) -> Written {
        let mut dedented = Written::default();
        let mut at = 0;
        for (line, kept) in self.text.split_inclusive('\n').zip(kept.split_inclusive('\n')) {
            at += line.len();
            dedented.take(self, at - kept.len().min(line.len())..at, false);
        }
        dedented
    }

    /// The bytes of the file that a part of the text is written with.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let at = |byte: usize| self.places.get(byte).or(self.places.last()).copied().unwrap_or_default();
        if range.is_empty() {
            let place = if range.start < self.places.len() { at(range.start).0 } else { at(range.start).1 };
            return place as usize..place as usize;
        }
        at(range.start).0 as usize..at(range.end - 1).1 as usize
    }

    /// Whether a part of the text stands letter for letter in the file, so that other letters may take its place.
    pub(crate) fn is_verbatim(&self, source: &str, range: Range<usize>) -> bool {
        source.get(self.span(range.clone())) == Some(&self.text[range])
    }
}

/// A sign written by its number: `\u00e9`.
fn coded(rest: &str, digits: usize) -> (Option<char>, usize) {
    let number = rest.get(1..1 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    (number.and_then(char::from_u32), 2 + digits.min(rest.len().saturating_sub(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(source: &str, words: &str) -> String {
        let written = Written::read(source, &(0..source.len())).expect("a string");
        let at = written.text.find(words).unwrap_or_else(|| panic!("{words:?} in {:?}", written.text));
        source[written.span(at..at + words.len())].to_owned()
    }

    #[test]
    fn each_kind_of_string_gives_its_text_and_places() {
        assert_eq!(places(r#""L'été \u00e0 Aix""#, "Aix"), "Aix");
        assert_eq!(places(r#""L'été \u00e0 Aix""#, "à"), r"\u00e0");
        assert_eq!(places(r"'Un \n antislash'", r"\n a"), r"\n a");
        assert_eq!(places("\"\"\"\nUn deux \\\n   trois\"\"\"", "trois"), "trois");
        assert_eq!(places("\"\"\"\nUn deux \\\n   trois\"\"\"", "deux trois"), "deux \\\n   trois");
        assert_eq!(places("'''\nUn\ndeux'''", "Un\ndeux"), "Un\ndeux");
        assert_eq!(places(r#""dit \"oui\"""#, "\"oui\""), r#"\"oui\""#);
        assert_eq!(places(r#""l'e\u0301te""#, "ét"), r"e\u0301t");
    }

    #[test]
    fn what_is_no_string_gives_nothing() {
        for source in ["[event]", "12", "", "\"", "true"] {
            assert_eq!(Written::read(source, &(0..source.len())), None, "{source}");
        }
    }

    #[test]
    fn a_part_written_with_backslashes_is_not_verbatim() {
        let source = r#""été \u00e0 Aix""#;
        let written = Written::read(source, &(0..source.len())).expect("a string");
        let all = 0..written.text.len();
        assert!(!written.is_verbatim(source, all.clone()));
        assert!(written.is_verbatim(source, 0.."été".len()));
        assert_eq!(written.span(all.end..all.end), source.len() - 1..source.len() - 1);
    }

    proptest::proptest! {
        /// What the TOML reader understands is what is read here, whatever is written.
        #[test]
        fn texts_are_those_of_the_toml_reader(value in "[a-zé'\"\\\\ \n\tœ]{0,24}") {
            let literal = toml::Value::String(value.clone()).to_string();
            let written = Written::read(&literal, &(0..literal.len()));
            proptest::prop_assert_eq!(written.map(|written| written.text), Some(value));
        }
    }
}
