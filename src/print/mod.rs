//! The print edition: what of a brochure changes when ink is put on paper. Colours become plates ([`press`], by the profile of the
//! printing condition), and marks stand around the page ([`marks`]).

pub(crate) mod ink;
pub(crate) mod marks;
mod pixels;
pub(crate) mod preflight;
pub(crate) mod press;
pub(crate) mod profile;
mod separator;

pub(crate) use press::Press;
