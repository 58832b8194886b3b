//! A text of its own file as a value of TOML (TOML 1.0, String), with the place of each part in the file.

use crate::diagnostic::Span;

/// A value of TOML, and which of its bytes stand for which of the file.
pub(super) struct Quoted {
    pub text: String,
    pub pieces: Vec<(Span, Span)>,
}

/// Letter for letter between three quotes where that can be; else sign by sign, those that must be with a backslash.
pub(super) fn quoted(text: &str) -> Quoted {
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    let crlf_only = text.replace("\r\n", "\n");
    let literal = !text.contains("'''") && !text.ends_with('\'') && crlf_only.chars().all(plain);
    if literal {
        let opening = "'''\n";
        let written = format!("{opening}{text}'''");
        let own = opening.len()..opening.len() + text.len();
        return Quoted { text: written, pieces: vec![(own, 0..text.len())] };
    }
    let mut out = Quoted { text: "\"\"\"\n".to_owned(), pieces: Vec::new() };
    let mut start = 0;
    let mut signs = text.char_indices().peekable();
    while let Some((at, c)) = signs.next() {
        let line_end = c == '\r' && signs.peek().is_some_and(|(_, next)| *next == '\n');
        if !matches!(c, '"' | '\\') && (plain(c) || line_end) {
            continue;
        }
        out.verbatim(text, start..at);
        let from = out.text.len();
        match c {
            '"' | '\\' => out.text.extend(['\\', c]),
            c => out.text.push_str(&format!("\\u{:04X}", u32::from(c))),
        }
        start = at + c.len_utf8();
        out.pieces.push((from..out.text.len(), at..start));
    }
    out.verbatim(text, start..text.len());
    out.text.push_str("\"\"\"");
    out
}

impl Quoted {
    fn verbatim(&mut self, text: &str, range: Span) {
        if range.is_empty() {
            return;
        }
        let from = self.text.len();
        self.text.push_str(&text[range.clone()]);
        self.pieces.push((from..self.text.len(), range));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_text_reads_back_as_it_is(text in "([a-zé'\"\\\\ \n]|\r\n|\t|\u{7}|\u{85}){0,40}") {
            let quoted = quoted(&text);
            let document = format!("a = {}", quoted.text);
            let read: toml::Table = document.parse().unwrap();
            // TOML may read the ends of lines of Windows as its own.
            let same = |text: &str| text.replace("\r\n", "\n");
            prop_assert_eq!(same(read["a"].as_str().unwrap()), same(&text));
            let mut at = 0;
            for (_, own) in &quoted.pieces {
                prop_assert_eq!(own.start, at);
                at = own.end;
            }
            prop_assert_eq!(at, text.len());
        }
    }
}
