//! Who speaks, and for whom.

pub mod frequent;
pub mod identities;
pub mod neighbours;
pub mod organisation;
pub mod parts;
pub mod same_person;
pub mod sound;

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
