//! The print edition: what of a brochure changes when ink is put on paper. Colours become plates ([`press`], by the profile of the
//! printing condition), marks stand around the page ([`marks`]), and pages are imposed on sheets ([`imposition`], [`booklet`]).

pub mod booklet;
pub mod imposition;
pub mod ink;
pub mod margin;
pub mod marks;
mod pixels;
pub mod preflight;
pub mod press;
pub mod profile;
pub mod proof;
mod separator;
pub mod sheet;
pub mod slug;

pub use press::Press;
