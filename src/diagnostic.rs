//! What livret has to say to the author: one fault, its place in a file, and the cure.

use std::ops::Range;

/// A range of bytes in the programme (or theme) file.
pub type Span = Range<usize>;

/// How much a fault matters. Errors stop a build; warnings do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
}

/// One fault, in the author's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Kebab-case name of the fault, such as `unknown-key`.
    pub code: &'static str,
    /// One sentence with the values as written, without a final full stop.
    pub message: String,
    /// The places, the main one first. Empty when the fault belongs to the whole file.
    pub labels: Vec<Label>,
    /// What to do, starting with a verb.
    pub help: Option<String>,
}

/// A place in the file with a few words beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

impl Diagnostic {
    pub fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Error, code, message: message.into(), labels: Vec::new(), help: None }
    }
    pub fn warning(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, message) }
    }
    /// Adds a place; the first one added is the main one.
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.labels.push(Label { span, text: text.into() });
        self
    }
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
    /// Where it sorts in the file: its first place.
    pub fn place(&self) -> usize {
        self.labels.first().map_or(0, |label| label.span.start)
    }
}
