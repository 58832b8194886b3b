//! People and organisations.

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
