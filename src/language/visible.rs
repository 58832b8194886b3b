//! Text that others wrote, made safe to show: what would steer a terminal, or turn the order of what is read, is shown as a sign.
//!
//! The controls are those of ISO 6429 (C0, C1) and of Unicode's bidirectional algorithm (UAX 9, 2), with the separators that break a
//! line (U+2028, U+2029).

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a terminal is steered by a character, or an order turned.
pub(crate) fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The text on one line, with its controls shown: `␛`, `‹U+202E›`. White space stays white space.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => shown.push(' '),
            // The pictures of controls begin at U+2400, in their order.
            '\0'..='\u{1F}' => shown.extend(char::from_u32(0x2400 + u32::from(c))),
            '\u{7F}' => shown.push('␡'),
            c if steers(c) => {
                let _ = write!(shown, "‹U+{:04X}›", u32::from(c));
            }
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// The same, line for line.
#[cfg(feature = "cli")]
pub(crate) fn visible_lines(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| match line.strip_suffix('\n') {
        Some(line) => format!("{}\n", visible(line.strip_suffix('\r').unwrap_or(line))),
        None => visible(line).into_owned(),
    });
    lines.collect()
}

/// JSON with such characters written as escapes: it says the same to a program.
#[cfg(feature = "cli")]
pub(crate) fn escaped_json(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '\n' => escaped.push(c),
            // All of them are in the first plane.
            c if steers(c) => {
                let _ = write!(escaped, "\\u{:04x}", u32::from(c));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// Words that were rendered for a terminal, with colours: any other sequence in them comes from what they quote.
#[cfg(feature = "cli")]
pub(crate) fn harmless(rendered: &str) -> Cow<'_, str> {
    if !rendered.contains(|c| c != '\n' && steers(c)) {
        return Cow::Borrowed(rendered);
    }
    let mut kept = String::with_capacity(rendered.len());
    let mut rest = rendered;
    while let Some(c) = rest.chars().next() {
        let colour = colour(rest);
        let (kept_part, taken) = match c {
            _ if colour > 0 => (&rest[..colour], colour),
            '\n' => ("\n", 1),
            '\t' => (" ", 1),
            c if steers(c) => ("\u{FFFD}", c.len_utf8()),
            c => (&rest[..c.len_utf8()], c.len_utf8()),
        };
        kept.push_str(kept_part);
        rest = &rest[taken..];
    }
    Cow::Owned(kept)
}

/// The length of a sequence that sets colours (SGR, ISO 6429, 8.3.117) at the start of a text.
#[cfg(feature = "cli")]
fn colour(text: &str) -> usize {
    let Some(inner) = text.strip_prefix("\u{1b}[") else { return 0 };
    let length = inner.find(|c: char| !c.is_ascii_digit() && c != ';').unwrap_or(inner.len());
    if inner[length..].starts_with('m') { length + 3 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn controls_are_shown_as_signs_on_one_line() {
        assert_eq!(
            visible("a\u{1b}]0;x\u{7}b\u{9b}31m\u{202e}c\nd\t\u{2028}"),
            "a␛]0;x␇b‹U+009B›31m‹U+202E›c d ‹U+2028›"
        );
        assert_eq!(visible_lines("a\r\nb\u{8}\n"), "a\nb␈\n");
        assert_eq!(escaped_json("{\"a\":\"\u{9b}\u{202e}é\"}\n"), "{\"a\":\"\\u009b\\u202eé\"}\n");
    }

    #[test]
    fn colours_of_our_own_pass_and_no_other_sequence() {
        assert_eq!(harmless("\u{1b}[1m\u{1b}[38;5;9merror\u{1b}[0m\n"), "\u{1b}[1m\u{1b}[38;5;9merror\u{1b}[0m\n");
        assert_eq!(harmless("\u{1b}]0;title\u{7}\u{1b}[2J\u{85}"), "\u{FFFD}]0;title\u{FFFD}\u{FFFD}[2J\u{FFFD}");
    }

    proptest! {
        #[test]
        fn nothing_that_steers_is_left(text in "(\\PC|[\\x00-\\x1f]|[\\u{7f}-\\u{9f}]|[\\u{2028}-\\u{202e}]|\u{1b}\\[3?1?m?){0,40}") {
            prop_assert!(!visible(&text).contains(steers));
            prop_assert!(!visible_lines(&text).replace('\n', "").contains(steers));
            prop_assert!(!escaped_json(&text).replace('\n', "").contains(steers));
            let left = harmless(&text).replace('\n', "");
            prop_assert!(left.match_indices(steers).all(|(at, _)| colour(&left[at..]) > 0));
        }
    }
}
