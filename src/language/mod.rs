//! What depends on the language of the brochure: its wordings, dates and hours, and its typography.

pub mod address;
pub mod folding;
pub mod frequent;
pub mod lists;
pub mod messages;
pub mod online;
pub mod orthotypography;
pub mod visible;
pub mod wording;
