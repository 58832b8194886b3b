//! A draft as TOML, and where each of its bytes comes from.

use super::Place;
use super::draft::{Draft, Entry, Table, Value};
use crate::diagnostic::Span;
use std::fmt::Write;

/// A programme in TOML, and where its values stood in what it was read from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Written {
    /// The text of the programme file.
    pub text: String,
    /// Spans of the text and the places they come from, in the order of their starts; a span may hold others.
    pub places: Vec<(Span, Place)>,
}

/// Longer lists and tables are written over several lines.
const LONGEST_LINE: usize = 100;

impl Draft {
    /// The draft as the text of a programme file.
    pub fn written(&self) -> Written {
        let mut written = Written::default();
        written.comments(&self.comments);
        written.body(self, "");
        written.places.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
        written
    }
}

impl Written {
    /// Where a span of the text comes from: the smallest piece that holds its start.
    pub fn place_of(&self, span: &Span) -> Option<&(Span, Place)> {
        let before = self.places.partition_point(|(piece, _)| piece.start <= span.start);
        let holding = |piece: &&(Span, Place)| piece.0.end > span.start || piece.0 == *span;
        self.places[..before].iter().rev().find(holding)
    }

    /// Of a piece that is a text, the byte of the text that a byte of the file stands for: signs of escape are undone.
    pub fn within(&self, piece: &Span, at: usize) -> Option<usize> {
        let written = self.text.get(piece.clone())?;
        let opening = if written.starts_with("\"\"\"\n") {
            4
        } else if written.starts_with('"') {
            1
        } else {
            return None;
        };
        let mut rest = written.get(opening..)?;
        let mut left = at.saturating_sub(piece.start + opening);
        let mut counted = 0;
        while left > 0 {
            let sign = rest.chars().next()?;
            let (taken, stands_for) = match (sign, rest.as_bytes().get(1)) {
                ('\\', Some(b'u')) => (6, rest.get(2..6).and_then(scalar).map_or(1, char::len_utf8)),
                ('\\', Some(b'U')) => (10, rest.get(2..10).and_then(scalar).map_or(1, char::len_utf8)),
                ('\\', Some(_)) => (2, 1),
                _ => (sign.len_utf8(), sign.len_utf8()),
            };
            counted += stands_for;
            left = left.saturating_sub(taken);
            rest = rest.get(taken..).unwrap_or_default();
        }
        Some(counted)
    }

    fn comments(&mut self, comments: &[String]) {
        for line in comments.iter().flat_map(|comment| comment.lines()) {
            let line = line.trim_end();
            // Signs of control may stand in no comment.
            let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
            self.text.push_str(if line.is_empty() { "#" } else { "# " });
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// Keys first, then the tables below: a key after a table would be one of that table.
    fn body(&mut self, table: &Table, path: &str) {
        let is_below = |entry: &&Entry| matches!(entry.value, Value::Table(_) | Value::Tables(_));
        for entry in table.entries.iter().filter(|entry| !is_below(entry)) {
            self.comments(&entry.comments);
            let start = self.text.len();
            self.text.push_str(&key(&entry.key));
            self.text.push_str(" = ");
            self.value(&entry.value, &entry.place, start);
            self.note(start..self.text.len(), &entry.place);
            self.text.push('\n');
        }
        for entry in table.entries.iter().filter(is_below) {
            let below = if path.is_empty() { key(&entry.key) } else { format!("{path}.{}", key(&entry.key)) };
            match &entry.value {
                Value::Table(table) => self.headed(table, &entry.comments, &below, ("[", "]")),
                Value::Tables(tables) => {
                    for (n, table) in tables.iter().enumerate() {
                        self.headed(table, if n == 0 { &entry.comments } else { &[] }, &below, ("[[", "]]"));
                    }
                }
                _ => {}
            }
        }
    }

    fn headed(&mut self, table: &Table, comments: &[String], path: &str, (open, close): (&str, &str)) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.comments(comments);
        self.comments(&table.comments);
        let start = self.text.len();
        let _ = write!(self.text, "{open}{path}{close}");
        self.note(start..self.text.len(), &table.place);
        self.text.push('\n');
        self.body(table, path);
    }

    fn value(&mut self, value: &Value, place: &Place, line: usize) {
        let start = self.text.len();
        match value {
            Value::Text(text) => self.text.push_str(&quoted(text)),
            Value::Number(number) => {
                let _ = write!(self.text, "{number}");
            }
            Value::Flag(flag) => {
                let _ = write!(self.text, "{flag}");
            }
            Value::Day(day) => {
                let _ = write!(self.text, "{day}");
            }
            Value::Hour(hour) => {
                let _ = write!(self.text, "\"{}\"", hour.format("%H:%M"));
            }
            Value::List(values) => self.list(values, line),
            Value::Inline(table) => self.inline(table, line),
            Value::Table(table) => self.inline(table, line),
            Value::Tables(tables) => {
                let values: Vec<(Value, Place)> =
                    tables.iter().map(|table| (Value::Inline(table.clone()), table.place.clone())).collect();
                self.list(&values, line);
            }
        }
        self.note(start..self.text.len(), place);
    }

    fn list(&mut self, values: &[(Value, Place)], line: usize) {
        let at = self.text.len();
        let noted = self.places.len();
        self.text.push('[');
        for (n, (value, place)) in values.iter().enumerate() {
            if n > 0 {
                self.text.push_str(", ");
            }
            self.value(value, place, line);
        }
        self.text.push(']');
        if self.text.len() - line <= LONGEST_LINE && !self.text[at..].contains('\n') || values.is_empty() {
            return;
        }
        // Too long for a line: one value a line.
        self.text.truncate(at);
        self.places.truncate(noted);
        self.text.push_str("[\n");
        for (value, place) in values {
            self.text.push_str("  ");
            let line = self.text.len();
            self.value(value, place, line);
            self.text.push_str(",\n");
        }
        self.text.push(']');
    }

    fn inline(&mut self, table: &Table, line: usize) {
        let start = self.text.len();
        self.text.push_str("{ ");
        for (n, Entry { key: name, value, place, .. }) in table.entries.iter().enumerate() {
            if n > 0 {
                self.text.push_str(", ");
            }
            let start = self.text.len();
            self.text.push_str(&key(name));
            self.text.push_str(" = ");
            self.value(value, place, line);
            self.note(start..self.text.len(), place);
        }
        self.text.push_str(if table.entries.is_empty() { "}" } else { " }" });
        self.note(start..self.text.len(), &table.place);
    }

    fn note(&mut self, span: Span, place: &Place) {
        if *place != Place::Nowhere {
            self.places.push((span, place.clone()));
        }
    }
}

fn scalar(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

/// A key, between quotes where it must be.
pub(super) fn key(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if bare { key.to_owned() } else { on_one_line(key) }
}

/// A text between straight quotes, on several lines where it has some.
fn quoted(text: &str) -> String {
    if !text.trim_end_matches('\n').contains('\n') {
        return on_one_line(text);
    }
    over_lines(text)
}

/// A text between three straight quotes, line for line.
pub(crate) fn over_lines(text: &str) -> String {
    let mut quoted = "\"\"\"\n".to_owned();
    escape(text, true, &mut quoted);
    quoted.push_str("\"\"\"");
    quoted
}

/// A text between straight quotes, whatever it holds.
pub(crate) fn on_one_line(text: &str) -> String {
    let mut quoted = "\"".to_owned();
    escape(text, false, &mut quoted);
    quoted.push('"');
    quoted
}

fn escape(text: &str, over_lines: bool, into: &mut String) {
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => into.push_str("\\\\"),
            // Among several lines a quote stands as it is, but beside another one or at the end.
            '"' if over_lines && signs.peek().is_some_and(|&next| next != '"') => into.push('"'),
            '"' => into.push_str("\\\""),
            '\n' if over_lines => into.push('\n'),
            '\n' => into.push_str("\\n"),
            '\t' if over_lines => into.push('\t'),
            '\t' => into.push_str("\\t"),
            '\r' => into.push_str("\\r"),
            sign if sign.is_control() => {
                let _ = write!(into, "\\u{:04X}", u32::from(sign));
            }
            sign => into.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn draft() -> Draft {
        let mut draft = Draft::default();
        let sheet = "Sessions".into();
        draft.table("event").set("title", "A \"day\"", Place::cell(&sheet, 0, 1));
        let mut session = Table::at(Place::Row { sheet: "Sessions".into(), row: 4 });
        session.set("title", "Un, deux", Place::cell(&sheet, 4, 2));
        let person = |name: &str| {
            let mut person = Table::at(Place::cell(&sheet, 4, 3));
            person.set("name", name, Place::cell(&sheet, 4, 3));
            (Value::Inline(person), Place::cell(&sheet, 4, 3))
        };
        session.set("speakers", Value::List(vec![person("Ada"), person("Grace")]), Place::cell(&sheet, 4, 3));
        let mut parcours = Table::default();
        parcours.set("title", "Un", Place::Nowhere);
        parcours.tables("sessions").push(session);
        draft.tables("parcours").push(parcours);
        draft
    }

    #[test]
    fn a_draft_is_a_programme_file() {
        let right = "
[event]
title = \"A \\\"day\\\"\"

[[parcours]]
title = \"Un\"

[[parcours.sessions]]
title = \"Un, deux\"
speakers = [{ name = \"Ada\" }, { name = \"Grace\" }]
";
        assert_eq!(draft().written().text, right.trim_start());
    }

    #[test]
    fn each_byte_has_its_place() {
        let written = draft().written();
        let place = |words: &str| {
            let at = written.text.find(words).unwrap();
            written.place_of(&(at..at + words.len())).map(|(_, place)| place.to_string()).unwrap_or_default()
        };
        assert_eq!(place("day"), "Sessions!B1");
        assert_eq!(place("[[parcours.sessions"), "Sessions!5");
        assert_eq!(place("deux"), "Sessions!C5");
        assert_eq!(place("Grace"), "Sessions!D5");
        assert_eq!(place("[event]"), "");
    }

    proptest! {
        #[test]
        fn every_text_is_read_back(text in "(\\PC|[\"\\\\\n\r\t\u{1}\u{7f}\u{85}]){0,30}") {
            let mut draft = Draft::default();
            draft.set("a", text.as_str(), Place::Line(1));
            let written = draft.written();
            let read: toml::Table = toml::from_str(&written.text).expect("well formed");
            prop_assert_eq!(read["a"].as_str(), Some(text.as_str()));
        }

        #[test]
        fn a_byte_of_the_file_is_one_of_the_text(text in "(\\PC|[\"\\\\\n\t\u{1}]){1,20}") {
            let mut draft = Draft::default();
            draft.set("a", text.as_str(), Place::Line(1));
            let written = draft.written();
            let piece = 4..written.text.trim_end().len();
            // What each sign of the text is written as, one after the other.
            let mut at = piece.start + if written.text[piece.clone()].starts_with("\"\"\"\n") { 4 } else { 1 };
            for (n, sign) in text.char_indices() {
                prop_assert_eq!(written.within(&piece, at), Some(n));
                let rest = &written.text[at..];
                at += if rest.starts_with("\\u") { 6 } else if rest.starts_with('\\') { 2 } else { sign.len_utf8() };
            }
        }
    }
}
