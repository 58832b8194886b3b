//! livret turns one event-programme file into a finished, branded, accessible brochure.
//!
//! ```text
//! programme.toml ─▶ programme ─▶ compose ─▶ layout ─▶ check ─▶ pdf ─▶ file
//!                     (read)      (say)     (place)  (judge)  (write)
//! fonts, theme ──────────────────▶──────────▶────────▶
//! ```
//!
//! Each stage uses earlier ones only, and is pure: no clock, no disk, no environment inside. What an author brings is read through
//! [`files::Files`], so that a brochure can be made without a disk.

pub mod brochure;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compose;
pub mod diagnostic;
pub mod drawing;
mod embedded;
pub mod files;
pub mod imposition;
pub mod language;
pub mod layout;
pub mod motif;
pub mod outputs;
pub mod pdf;
pub mod picture;
pub mod print;
pub mod programme;
pub mod qr;
pub mod schema;
pub mod text;
pub mod theme;
pub mod units;
