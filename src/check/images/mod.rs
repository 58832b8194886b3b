//! Pictures, colours and what a screen reader says. One file a rule; those that the reader itself reports have their entry here.

mod colours;
mod contrast;
mod credit;
mod descriptions;
mod document;
mod links;
mod logos;
mod margins;
mod order;
mod reported;
mod size;

use super::registry::Rule;

pub const RULES: &[Rule] = &[
    descriptions::MISSING,
    descriptions::POOR,
    contrast::RULE,
    colours::RULE,
    reported::BROKEN_LOGO,
    margins::RULE,
    logos::RULE,
    reported::MISSING_LOGO,
    document::RULE,
    order::HEADINGS,
    size::RULE,
    order::TIME,
    links::RULE,
    credit::RULE,
];
