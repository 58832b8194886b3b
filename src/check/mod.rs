//! The proofreader: what a careful colleague would find in a programme before it is printed. One rule, one small function; a rule knows
//! nothing of files, terminals and languages.
//!
//! [`evidence`] gathers what rules look at, a [`rule`] judges it, the families of rules stand in the [`registry`], and the [`scope`] of a
//! proofreading says which of them are asked.

mod binding;
#[cfg(test)]
mod by_hand;
pub mod engines;
pub mod evidence;
mod images;
mod layout;
pub mod links;
pub mod mending;
pub mod people;
mod plates;
mod print;
mod reading;
pub mod registry;
pub mod rule;
pub mod schedule;
mod scope;
mod setting;
pub mod spelling;
pub mod tables;
mod texts;
mod theming;
pub mod waivers;

pub use evidence::{Brochure, Evidence, Printed};
pub use plates::told as of_plates;
pub use print::of_separations;
pub use reading::unused_picture;
pub use scope::{Scope, judge};

#[doc = include_str!("../../assets/reference/faults.md")]
pub mod faults {}
