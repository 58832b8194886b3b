//! What stands out beside the programme: quotations and key figures.

use super::faults::Faults;
use super::located::Located;
use super::model::{KeyFigure, Quote};
use super::raw::{List, RawFigure, RawQuote};
use super::tolerant::Table;
use crate::diagnostic::say;

/// The tables `[[quotes]]`.
pub(super) fn quotes(list: List<Table<RawQuote>>, faults: &mut Faults) -> Vec<Quote> {
    let mut read = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        let text = faults.required_line(raw.text, "text", say("this-quote"), &span);
        if let Some(role) = raw.role.as_ref().filter(|_| raw.author.is_none()) {
            faults.missing("author", say("a-quote-with-a-role"), &role.span);
        }
        read.push(Quote { text, author: faults.line(raw.author), role: faults.line(raw.role), span });
    }
    read
}

/// The tables `[[figures]]`.
pub(super) fn figures(list: List<Table<RawFigure>>, faults: &mut Faults) -> Vec<KeyFigure> {
    let mut read = Vec::new();
    for Located { value: raw, span } in faults.tables(list) {
        let value = faults.required_line(raw.value, "value", say("this-figure"), &span);
        let text = faults.required_line(raw.text, "text", say("this-figure"), &span);
        read.push(KeyFigure { value, text, span });
    }
    read
}
