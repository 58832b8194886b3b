//! The forms that faults are listed in, for editors and services: one file a form.

mod github;
mod json;
mod place;
mod sarif;
mod short;

use super::input::Text;
use super::report::beside;
use crate::brochure::Gathered;
use crate::check::waivers::{Verdict, Waived};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::inputs::Cells;
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
    /// Of the programme file, as it was given.
    name: &'a str,
    /// Where the programme stands in cells.
    cells: Option<&'a Cells>,
    /// Where it stands in several files.
    gathered: Option<&'a Gathered>,
    /// Each of its files, itself first.
    files: Vec<(String, Lines<'a>)>,
    standing: &'a [Diagnostic],
    waived: &'a [Waived],
    messages: &'static Messages,
}

impl<'a> Listing<'a> {
    /// The file that a place stands in, with its lines, and the place there.
    fn located(&self, span: &Span) -> (&str, &Lines<'a>, Span) {
        let (n, span) = match self.gathered {
            Some(gathered) => gathered.place(span).unwrap_or((0, 0..0)),
            None => (0, span.clone()),
        };
        let (name, lines) = &self.files[n];
        (name, lines, span)
    }

    /// The name of the file that a fault stands in.
    fn name_of(&self, fault: &Diagnostic) -> &str {
        fault.labels.first().map_or(self.name, |label| self.located(&label.span).0)
    }

    /// Lines and columns of a place in its file.
    fn region(&self, span: &Span) -> Region {
        let (_, lines, span) = self.located(span);
        lines.region(&span)
    }

    /// The cell, or the row, where a fault stands: `Sessions!C12`. `None` for a programme in TOML.
    fn cell(&self, span: &Span, fault: &Diagnostic) -> Option<String> {
        Some(self.cells?.spot(span, fault).map_or_else(String::new, |spot| spot.place.to_string()))
    }
}

/// The faults of a file in a form for machines; nothing for people, who are shown a report.
pub(super) fn listed(format: Format, text: &Text, verdict: &Verdict, messages: &'static Messages) -> String {
    let Verdict { standing, waived } = verdict;
    let Text { name, source, cells, gathered } = text;
    let files = match gathered {
        None => vec![(name.clone(), Lines::of(source))],
        Some(gathered) => {
            let named = |n: usize, path| if n == 0 { name.clone() } else { beside(name, path) };
            let members = gathered.members().iter().enumerate();
            members.map(|(n, member)| (named(n, &member.path), Lines::of(&member.text))).collect()
        }
    };
    let (cells, gathered) = (cells.as_ref(), gathered.as_ref());
    let listing = Listing { name, cells, gathered, files, standing, waived, messages };
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
