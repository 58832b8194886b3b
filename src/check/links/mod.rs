//! Addresses and what they lead to.

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
