//! Signs of web pages in texts, `&amp;` and `&nbsp;`: what they mean, and how that is said.

use crate::diagnostic::{Saying, say};
use pulldown_cmark::{Event, Parser};

/// What a character reference of web pages stands for: `&amp;`, `&nbsp;`, `&#233;`.
pub(super) fn entity(written: &str) -> Option<String> {
    let name = written.strip_prefix('&')?.strip_suffix(';')?;
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#') {
        return None;
    }
    let mut said = String::new();
    for event in Parser::new(written) {
        if let Event::Text(words) = event {
            said.push_str(&words);
        }
    }
    (said != written && !said.is_empty()).then_some(said)
}

/// What is said of a character reference.
pub(super) fn entity_saying(written: &str, meant: &str) -> Saying {
    let key = match meant.chars().next() {
        Some('\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2002}' | '\u{2003}') => "markup-entity-space",
        Some('\u{ad}' | '\u{200b}'..='\u{200d}') => "markup-entity-unseen",
        _ => "markup-entity",
    };
    say(key).with("written", written).with("meant", meant)
}
