//! The proofreader.

pub mod passages;
