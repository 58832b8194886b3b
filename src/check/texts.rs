//! The texts: typography, spelling, sense.

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
