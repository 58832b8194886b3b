//! The list, and what is told of files that cannot be made.

use super::*;
use crate::language::messages::Messages;
use std::collections::BTreeSet;

#[test]
fn outputs_are_told_apart_by_name_and_by_file() {
    let names: BTreeSet<&str> = ALL.iter().map(|output| output.name).collect();
    let files: BTreeSet<String> = ALL.iter().map(|output| output.file_name("programme", "")).collect();
    assert_eq!((names.len(), files.len()), (ALL.len(), ALL.len()));
    for &output in ALL {
        assert_eq!(Output::find(output.name), Some(output));
        assert!(output.name.chars().all(|c| c.is_ascii_lowercase()), "{}", output.name);
        assert_ne!(output.name, "all", "this word orders all of them");
    }
}

#[test]
fn what_the_writer_refuses_is_told() {
    let picture = PdfError::Picture { name: "logo.pdf".to_string(), reason: "any".to_string() };
    for messages in Messages::all() {
        let fault = unwritable(&PdfError::NoPage);
        assert!(messages.said(&fault).message.ends_with(": the brochure has no page"));
        assert!(messages.said(&fault).help.is_some());
        let fault = unwritable(&picture);
        let said = messages.said(&fault);
        assert!(said.message.contains("logo.pdf") && !said.message.contains("any") && said.help.is_some(), "{said:?}");
        assert!(messages.explained(fault.code).is_some());
    }
}
