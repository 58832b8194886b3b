//! One JSON object a line.

use super::place::Region;
use super::{Listing, level};
use crate::check::registry;
use crate::diagnostic::{Diagnostic, Span};
use serde_json::{Map, Value, json};

pub(super) fn listed(listing: &Listing) -> String {
    let standing = listing.standing.iter().map(|fault| object(listing, fault, None));
    let waived = listing.waived.iter().map(|waived| object(listing, &waived.fault, Some(&waived.reason)));
    standing.chain(waived).map(|object| format!("{object}\n")).collect()
}

fn object(listing: &Listing, fault: &Diagnostic, waived: Option<&str>) -> Value {
    let said = listing.messages.said(fault);
    let place = |span: &Span| {
        if let Some(cell) = listing.cell(span, fault) {
            return Map::from_iter([("cell".to_owned(), Value::from(cell))]);
        }
        let Region { line, column, end_line, end_column } = listing.region(span);
        let mut place = Map::new();
        for (key, number) in [("line", line), ("column", column), ("endLine", end_line), ("endColumn", end_column)] {
            place.insert(key.to_owned(), number.into());
        }
        // A place in another file than the fault says so.
        let file = listing.located(span).0;
        if file != listing.name_of(fault) {
            place.insert("file".to_owned(), file.into());
        }
        place
    };
    let with = |span: &Span, key: &str, text: &str| {
        let mut place = place(span);
        place.insert(key.to_owned(), text.into());
        Value::Object(place)
    };
    json!({
        "file": listing.name_of(fault),
        "severity": level(fault.severity),
        "code": fault.code,
        "number": registry::find(fault.code).map(|rule| rule.number),
        "message": said.message,
        "help": said.help,
        "places": said.labels.iter().map(|(span, words)| with(span, "words", words)).collect::<Vec<_>>(),
        "mends": fault.mends.iter().map(|mend| with(&mend.span, "replacement", &mend.replacement)).collect::<Vec<_>>(),
        "suggested": fault.suggested.iter().map(|mend| with(&mend.span, "replacement", &mend.replacement)).collect::<Vec<_>>(),
        "typeset": fault.typeset,
        "waived": waived,
    })
}
