//! Workflow commands, which GitHub shows beside the lines of a pull request.

use super::Listing;
use crate::diagnostic::Severity;
use std::fmt::Write;

pub(super) fn listed(listing: &Listing) -> String {
    let mut lines = String::new();
    for fault in listing.standing {
        let said = listing.messages.said(fault);
        let command = match fault.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "notice",
        };
        let mut where_ = format!("file={}", property(listing.name_of(fault)));
        if let Some(label) = fault.labels.first() {
            let at = listing.region(&label.span);
            if let Some(cell) = listing.cell(&label.span, fault) {
                let words: Vec<String> = [cell, said.message].into_iter().chain(said.help).collect();
                let _ =
                    writeln!(lines, "::{command} {where_},title={}::{}", property(fault.code), data(&words.join("\n")));
                continue;
            }
            let _ = write!(
                where_,
                ",line={},col={},endLine={},endColumn={}",
                at.line, at.column, at.end_line, at.end_column
            );
        }
        let words: Vec<String> = std::iter::once(said.message).chain(said.help).collect();
        let _ = writeln!(lines, "::{command} {where_},title={}::{}", property(fault.code), data(&words.join("\n")));
    }
    lines
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_the_commands_are_escaped() {
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
        assert_eq!(data("10 %: a, b"), "10 %25: a, b");
    }
}
