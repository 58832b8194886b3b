//! Pictures, colours and what a screen reader says. One file a rule.

mod colours;
mod contrast;
mod credit;
mod descriptions;
mod document;
mod links;
mod logos;
mod margins;
mod order;
mod resolution;
mod size;

use super::rule::Rule;

pub(super) const RULES: &[Rule] = &[
    descriptions::MISSING,
    descriptions::POOR,
    contrast::RULE,
    colours::RULE,
    margins::RULE,
    margins::UNSEEN,
    resolution::RULE,
    logos::RULE,
    document::RULE,
    order::HEADINGS,
    size::RULE,
    order::TIME,
    links::RULE,
    credit::RULE,
];
