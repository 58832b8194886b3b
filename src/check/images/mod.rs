//! Pictures and what a screen reader says of them.

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
