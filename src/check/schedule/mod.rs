//! Days and hours: what cannot take place as it is written.

pub mod kinds;
mod parcours_overlap;
mod rooms;
pub mod timetable;
mod two_places;

use super::registry::Rule;

pub const RULES: &[Rule] = &[rooms::RULE, parcours_overlap::SESSIONS, parcours_overlap::BREAKS, two_places::RULE];
