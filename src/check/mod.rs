//! The proofreader: what a careful colleague would find in a programme before it is printed. One rule, one small function; a rule knows
//! nothing of files, terminals and languages.

mod images;
mod layout;
pub mod links;
pub mod passages;
pub mod people;
pub mod registry;
pub mod schedule;
pub mod tables;
mod texts;
pub mod waivers;

use crate::diagnostic::Diagnostic;
use crate::layout::Pictures;
use crate::layout::page::Document;
use crate::programme::Programme;
use crate::text::Fonts;
use crate::theme::Theme;

/// What rules judge.
pub struct Evidence<'a> {
    pub programme: &'a Programme,
    /// The text of the programme file, which every span counts in.
    pub source: &'a str,
    /// The brochure as it is laid out; `None` where it could not be.
    pub brochure: Option<Brochure<'a>>,
}

/// A brochure and what it was made from.
#[derive(Clone, Copy)]
pub struct Brochure<'a> {
    pub document: &'a Document,
    pub pictures: &'a Pictures,
    /// In the colours of the brand.
    pub theme: &'a Theme,
    pub fonts: &'a Fonts,
}

/// What every rule finds, in the order of the rules.
pub fn judge(evidence: &Evidence) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for judge in registry::rules().filter_map(|rule| rule.judge) {
        judge(evidence, &mut found);
    }
    found
}
