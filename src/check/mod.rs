//! The proofreader: what a careful colleague would find in a programme before it is printed. One rule, one small function; a rule knows
//! nothing of files, terminals and languages.
//!
//! `evidence` gathers what rules look at, a [`rule`] judges it, the families of rules stand in the [`registry`], and the `scope` of a
//! proofreading says which of them are asked.

mod binding;
#[cfg(test)]
mod by_hand;
pub mod engines;
pub(crate) mod evidence;
mod images;
mod layout;
pub(crate) mod links;
pub mod mending;
pub(crate) mod people;
mod plates;
mod print;
mod reading;
pub mod registry;
pub mod rule;
pub(crate) mod schedule;
mod scope;
mod setting;
pub(crate) mod spelling;
pub(crate) mod tables;
mod texts;
mod theming;
pub mod waivers;

pub(crate) use evidence::{Brochure, Evidence, Printed};
pub(crate) use plates::told as of_plates;
pub(crate) use print::of_separations;
pub(crate) use reading::unused_picture;
pub(crate) use scope::{Scope, judge};

use crate::diagnostic::Diagnostic;
use crate::programme::Programme;

/// What can be said of a programme without its pages: of its times, people and texts. Faster than [`crate::brochure::proofread`] by far,
/// for who proofreads while the author types; what stands in waivers is not taken into account. `source` is what the programme was read from.
pub fn without_pages(programme: &Programme, source: &str) -> Vec<Diagnostic> {
    let evidence = Evidence::new(programme, source, None, None);
    judge(&evidence, Scope { remarks: true, paper: true })
}

// What stands in brackets there is what authors write, not links.
#[allow(rustdoc::broken_intra_doc_links)]
#[doc = include_str!("../../assets/reference/faults.md")]
pub mod faults {}
