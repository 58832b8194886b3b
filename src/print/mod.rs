//! The print edition: what of a brochure changes when ink is put on paper. Colours become plates ([`press`], by the profile of the
//! printing condition), and marks stand around the page ([`marks`]).

pub mod ink;
pub mod marks;
mod pixels;
pub mod preflight;
pub mod press;
pub mod profile;
mod separator;

pub use press::Press;
