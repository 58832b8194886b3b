//! One line a fault, as compilers and editors know it.

use super::{Listing, level, visible};
use std::fmt::Write;

pub(super) fn listed(listing: &Listing) -> String {
    let mut lines = String::new();
    for fault in listing.standing {
        let said = listing.messages.said(fault);
        let at = fault.labels.first().map(|label| listing.region(&label.span));
        let cell = fault.labels.first().and_then(|label| listing.cell(&label.span, fault));
        let place = match (cell, &listing.text.cells) {
            (Some(cell), _) => format!(":{cell}"),
            (None, Some(_)) => String::new(),
            (None, None) => at.map_or_else(|| ":1:1".to_owned(), |at| format!(":{}:{}", at.line, at.column)),
        };
        let message = visible(&said.message);
        let _ = writeln!(
            lines,
            "{}{place}: {}[{}]: {message}",
            visible(listing.name_of(fault)),
            level(fault.severity),
            fault.code
        );
    }
    lines
}
