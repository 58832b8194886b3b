//! Mistakes in the writing of the file itself: quotes, brackets, commas, signs that nobody sees.
//!
//! A parser stumbles again and again over what follows a mistake. Here the first stumble is traced back to its cause, the cause is told
//! once, and a copy of the file is made readable at that place, every byte where it was, so that the rest can be read: one cause, one
//! message, and no place that lies.

mod lines;
mod parser;
mod scan;
mod signs;
mod statement;
mod tables;

pub(super) use lines::Lines;

use crate::diagnostic::{Diagnostic, Span, say};
use std::borrow::Cow;
use toml::Spanned;
use toml::de::DeTable;

/// More causes than this are not told: the file is no programme at all, and the first ones tell it.
const MOST: usize = 50;

/// Bytes that are read again and again to find them: a file is read once more for each cause.
const MOST_READ: usize = 2_000_000;

/// How many causes are looked for in a file of a length.
fn most_causes(length: usize) -> usize {
    (MOST_READ / length.max(1)).clamp(1, MOST)
}

/// A file made readable.
pub(crate) struct Readable<'s> {
    /// As long as the file, each thing at its place; what could not be read is blank.
    pub text: Cow<'s, str>,
    pub found: Vec<Diagnostic>,
    /// What was made blank: nothing is missing there.
    pub blank: Vec<Span>,
    /// There are too many causes to tell: what is left cannot be read, and what would be said of it is not true.
    pub given_up: bool,
    /// What the text holds, where it was read already.
    pub document: Option<Spanned<DeTable<'s>>>,
}

/// A cause, and what is written over it so that the rest can be read.
pub(super) struct Cause {
    pub fault: Diagnostic,
    pub repairs: Vec<Repair>,
}

/// A stretch of the copy and what begins it; the rest of it is made blank.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Repair {
    pub span: Span,
    pub start: Cow<'static, str>,
}

impl Repair {
    pub(super) fn new(span: Span, start: impl Into<Cow<'static, str>>) -> Repair {
        Repair { span, start: start.into() }
    }
}

/// Makes a file readable, and tells why it was not. `tables` are the lists of tables that the kind of file has.
pub(crate) fn readable<'s>(source: &'s str, tables: &[&str]) -> Readable<'s> {
    let mut file =
        Readable { text: Cow::Borrowed(source), found: Vec::new(), blank: Vec::new(), given_up: false, document: None };
    let hidden = signs::within_texts(source);
    if hidden.is_empty() {
        let (document, errors) = DeTable::parse_recoverable(source);
        if errors.is_empty() && !tables::disordered(source, tables) {
            file.document = Some(document);
            return file;
        }
    }
    file.take(hidden);
    let mut stumble = stumbles(&file.text);
    if stumble.is_none() && !tables::disordered(&file.text, tables) {
        return file;
    }
    let up_front = [signs::between(&file.text), signs::curly(&file.text)];
    file.take(up_front.into_iter().flatten().collect());
    file.take(tables::misnamed(&file.text, tables));
    file.take(tables::out_of_order(&file.text, tables));
    stumble = stumbles(&file.text);
    for _ in 0..most_causes(source.len()) {
        let Some(Stumble { at, words }) = stumble.take() else { return file };
        let next = scan::unclosed(&file.text, at.clone()).into_iter().find_map(|cause| {
            let text = file.repaired(&cause.repairs);
            let next = stumbles(&text);
            next.as_ref().is_none_or(|next| next.at.start > at.start).then_some((cause, next))
        });
        let (cause, known) = match next {
            Some((cause, next)) => (cause, Some(next)),
            None => (statement::cause(&file.text, source, at.clone(), &words), None),
        };
        let same_line = |other: &Diagnostic| {
            let line = |fault: &Diagnostic| lines::line_of(source, fault.place());
            other.code == "toml-syntax" && line(other) == line(&cause.fault)
        };
        // What is still there after a repair of its line is a consequence.
        let again = file.found.iter().any(same_line);
        let before = file.text.clone().into_owned();
        if again {
            let line = lines::line_of(source, at.start);
            file.apply(&[Repair::new(line, "")]);
        } else {
            file.take(vec![cause]);
        }
        if file.text == before.as_str() {
            break;
        }
        stumble = known.filter(|_| !again).unwrap_or_else(|| stumbles(&file.text));
    }
    file.given_up = stumble.is_some();
    file
}

impl Readable<'_> {
    /// Whether nothing had to be made blank.
    pub(crate) fn is_whole(&self) -> bool {
        self.found.iter().all(|fault| fault.code != "toml-syntax")
    }

    fn take(&mut self, causes: Vec<Cause>) {
        for Cause { fault, repairs } in causes {
            self.apply(&repairs);
            self.found.push(fault);
        }
    }

    fn apply(&mut self, repairs: &[Repair]) {
        self.text = Cow::Owned(self.repaired(repairs));
        self.blank.extend(repairs.iter().map(|repair| repair.span.clone()));
    }

    /// The text with stretches written over; ends of lines stay, so that lines keep their number.
    fn repaired(&self, repairs: &[Repair]) -> String {
        let mut bytes = self.text.as_bytes().to_vec();
        for Repair { span, start } in repairs {
            let span = self.text.floor_char_boundary(span.start)..self.text.ceil_char_boundary(span.end);
            let mut start = start.bytes();
            for byte in &mut bytes[span] {
                if *byte != b'\n' && *byte != b'\r' {
                    *byte = start.next().unwrap_or(b' ');
                }
            }
        }
        String::from_utf8(bytes).unwrap_or_else(|_| self.text.clone().into_owned())
    }
}

/// Where the parser first stumbles, and what it says.
struct Stumble {
    at: Span,
    words: String,
}

impl Stumble {
    fn of(error: &toml::de::Error, text: &str) -> Stumble {
        Stumble { at: parser::place(text, error), words: parser::words(text, error) }
    }
}

fn stumbles(text: &str) -> Option<Stumble> {
    let (_, errors) = DeTable::parse_recoverable(text);
    errors.iter().map(|error| Stumble::of(error, text)).min_by_key(|stumble| stumble.at.start)
}

/// What the decoder refuses once the file can be read: it says so of one place.
pub(super) fn undecodable(source: &str, error: &toml::de::Error) -> Diagnostic {
    parser::fault(&parser::words(source, error)).at(parser::place(source, error), "here")
}

/// A fault of writing.
fn fault(key: &'static str) -> Diagnostic {
    Diagnostic::error("toml-syntax", say(key))
}
