//! The forms that faults are listed in, for editors and services: one file a form.

mod github;
mod json;
mod place;
mod sarif;
mod short;

use super::input::Text;
use crate::check::waivers::{Verdict, Waived};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::inputs::Cells;
use crate::language::messages::Messages;
use crate::language::visible::{escaped_json, visible, visible_lines};
use place::Lines;

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
    /// Of the programme file, as it was given.
    name: &'a str,
    source: &'a str,
    /// Where the programme stands in cells.
    cells: Option<&'a Cells>,
    lines: Lines<'a>,
    standing: &'a [Diagnostic],
    waived: &'a [Waived],
    messages: &'static Messages,
}

impl Listing<'_> {
    /// The cell, or the row, where a fault stands: `Sessions!C12`. `None` for a programme in TOML.
    fn cell(&self, span: &Span, fault: &Diagnostic) -> Option<String> {
        Some(self.cells?.spot(span, fault).map_or_else(String::new, |spot| spot.place.to_string()))
    }
}

/// The faults of a file in a form for machines; nothing for people, who are shown a report.
pub(super) fn listed(format: Format, text: &Text, verdict: &Verdict, messages: &'static Messages) -> String {
    let Verdict { standing, waived } = verdict;
    let Text { name, source, cells } = text;
    let listing = Listing { name, source, cells: cells.as_ref(), lines: Lines::of(source), standing, waived, messages };
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
