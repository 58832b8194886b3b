//! livret turns one event-programme file into a finished, branded, accessible brochure.
//!
//! ```text
//! programme.toml ─▶ programme ─▶ compose ─▶ layout ─▶ check ─▶ outputs ─▶ files
//!                     (read)      (say)     (place)  (judge)   (make)
//! fonts, theme ──────────────────▶──────────▶────────▶──────────▶
//! ```
//!
//! Each stage uses earlier ones only, and is pure: no clock, no disk, no environment inside. What an author brings is read through
//! [`files::Files`], so that a brochure can be made without a disk. The [story](compose::story) says everything in reading order and knows
//! nothing of pages; [outputs](outputs) are made from the programme, the story, the pages of the screen or those of paper.
//!
//! Another program builds a brochure from memory, or is told what is wrong in the reader's language:
//!
//! ```
//! use livret::brochure::{Order, build};
//! use livret::files::Memory;
//! use livret::language::messages::Messages;
//! use livret::outputs::SCREEN;
//! use livret::theme::Theme;
//!
//! let theme = Theme::shipped("territoires").expect("a shipped theme");
//! let source = "[event]\nlanguage = \"en\"\ntitle = \"A day of gardens\"\ndate = 2030-05-16\n";
//! let built = build(source, &Memory::default(), &theme, &Order::default()).expect("a programme without errors");
//! assert!(built.file(&SCREEN).is_some_and(|pdf| pdf.starts_with(b"%PDF-")));
//!
//! let faults = build("[event]\ntitle = \"A day\"\n", &Memory::default(), &theme, &Order::default()).unwrap_err();
//! let english = Messages::find("en").expect("a shipped language");
//! assert!(faults.iter().any(|fault| english.said(fault).message.contains("date")));
//! ```
//!
//! The command line is the feature `cli`, on by default: a program that uses the library does without it.

#![warn(unreachable_pub, missing_docs)]

pub mod brochure;
pub mod changes;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compose;
pub mod diagnostic;
mod drawing;
mod embedded;
pub mod files;
#[cfg(feature = "cli")]
pub mod import;
mod imposition;
#[cfg(feature = "cli")]
pub mod inputs;
pub mod language;
mod layout;
mod motif;
pub mod outputs;
mod pdf;
pub mod picture;
mod print;
pub mod programme;
mod qr;
pub mod schema;
mod text;
pub mod theme;
pub mod units;
