//! Who speaks, and for whom.

pub mod frequent;
pub mod neighbours;
pub mod parts;
pub mod same_person;
pub mod sound;
