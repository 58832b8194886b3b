//! The forms that faults are listed in, for editors and services: one file a form.

mod github;
mod json;
mod place;
mod sarif;
mod short;

use crate::check::waivers::{Verdict, Waived};
use crate::diagnostic::{Diagnostic, Severity};
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
    lines: Lines<'a>,
    standing: &'a [Diagnostic],
    waived: &'a [Waived],
    messages: &'static Messages,
}

/// The faults of a file in a form for machines; nothing for people, who are shown a report.
pub(super) fn listed(
    format: Format,
    name: &str,
    source: &str,
    verdict: &Verdict,
    messages: &'static Messages,
) -> String {
    let Verdict { standing, waived } = verdict;
    let listing = Listing { name, source, lines: Lines::of(source), standing, waived, messages };
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
