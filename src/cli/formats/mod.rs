//! The forms that faults are listed in, for editors and services: one file a form.

mod github;
mod json;
mod place;
mod sarif;
mod short;

use super::input::Text;
use crate::check::waivers::{Verdict, Waived};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::language::messages::Messages;
use crate::language::visible::{escaped_json, visible, visible_lines};
use place::{Lines, Region};

/// A form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    // Sentences with the lines they speak of
    Human,
    // One line a fault: file:line:column: severity[code]: message
    Short,
    // One JSON object a line
    Json,
    // The Static Analysis Results Interchange Format, 2.1.0
    Sarif,
    // Annotations of a pull request on GitHub
    Github,
}

/// What is listed.
struct Listing<'a> {
    /// Of the programme.
    text: &'a Text,
    /// Each of its files, itself first.
    files: Vec<(String, Lines<'a>)>,
    standing: &'a [Diagnostic],
    waived: &'a [Waived],
    messages: &'static Messages,
}

impl<'a> Listing<'a> {
    /// The file that a place stands in, with its lines, and the place there.
    fn located(&self, span: &Span) -> (&str, &Lines<'a>, Span) {
        let (n, span) = self.text.place(span);
        let (name, lines) = &self.files[n];
        (name, lines, span)
    }

    /// The name of the file that a fault stands in.
    fn name_of(&self, fault: &Diagnostic) -> &str {
        fault.labels.first().map_or(&self.text.name, |label| self.located(&label.span).0)
    }

    /// Lines and columns of a place in its file.
    fn region(&self, span: &Span) -> Region {
        let (_, lines, span) = self.located(span);
        lines.region(&span)
    }

    /// The cell, or the row, where a fault stands: `Sessions!C12`. `None` for a programme in TOML.
    fn cell(&self, span: &Span, fault: &Diagnostic) -> Option<String> {
        Some(self.text.cells.as_ref()?.spot(span, fault).map_or_else(String::new, |spot| spot.place.to_string()))
    }
}

/// The faults of a file in a form for machines; nothing for people, who are shown a report.
pub(super) fn listed(format: Format, text: &Text, verdict: &Verdict, messages: &'static Messages) -> String {
    let Verdict { standing, waived } = verdict;
    let files = text.files().into_iter().map(|(name, source)| (name, Lines::of(source))).collect();
    let listing = Listing { text, files, standing, waived, messages };
    match format {
        Format::Human => String::new(),
        Format::Short => visible_lines(&short::listed(&listing)),
        Format::Json => escaped_json(&json::listed(&listing)),
        Format::Sarif => escaped_json(&sarif::listed(&listing)),
        Format::Github => visible_lines(&github::listed(&listing)),
    }
}

/// The same in every language, for machines.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}
