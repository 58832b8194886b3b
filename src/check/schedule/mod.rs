//! Days and hours: what cannot take place as it is written.

pub mod timetable;

use super::registry::Rule;

pub const RULES: &[Rule] = &[];
