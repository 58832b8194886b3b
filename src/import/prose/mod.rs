//! A document read as the programme that it is for people: headings, days, hours, parcours, names.
//!
//! ```text
//! lines with their look ─▶ running heads ─▶ reading ─▶ settled
//! ```

pub(crate) mod days;
mod front;
pub(crate) mod hours;
pub(crate) mod person;
pub(crate) mod phrases;
mod reading;
mod settled;

pub(crate) use reading::read;
