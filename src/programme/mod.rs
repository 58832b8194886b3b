//! The programme file: reading, locating, reporting every mistake at once.

mod model;

pub use model::*;
