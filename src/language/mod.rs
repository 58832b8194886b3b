//! What depends on the language of the brochure: its wordings, dates and hours, and its typography.

pub(crate) mod address;
pub(crate) mod clock_times;
pub(crate) mod folding;
pub(crate) mod frequent;
pub(crate) mod icons;
pub(crate) mod inclusive;
pub(crate) mod lists;
pub mod messages;
pub(crate) mod online;
pub(crate) mod orthotypography;
mod profile;
#[cfg(feature = "cli")]
pub(crate) mod venues;
pub(crate) mod visible;
pub(crate) mod wording;
pub(crate) mod wordings;
