//! The pages as they are laid out.

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
