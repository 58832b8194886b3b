//! The proofreader.

pub mod passages;
pub mod spelling;
pub mod texts;
