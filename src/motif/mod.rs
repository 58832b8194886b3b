//! The art of the brochure: a hexagon of three rhombi, each cut like a land register into parcels, some ploughed, some plain.
//!
//! Everything here is a list of filled polygons in page coordinates. Shapes may run out of the page: the layout clips them. How the
//! parcels are cut is not written here: a [`Plan`] is data of the theme.
//!
//! One accent stands for one parcours. With three, each rhombus takes one accent; with fewer or more, the accents share the
//! hexagon out clockwise in equal areas, in the order of the sectors of the wayfinding [`sign`], so that the art and the sign say the same.

mod hatch;
mod hexagon;
mod night;
mod parcel;
mod plan;
mod relief;
mod row;
mod sign;
mod tones;

pub(crate) use hatch::{Hatch, hatch};
pub(crate) use hexagon::{Face, hexagon, piece, rhombus};
pub(crate) use night::{Cell, night};
pub(crate) use plan::Plan;
pub(crate) use relief::{Light, disc, relief};
pub(crate) use row::{bars, discs};
pub(crate) use sign::sign;
pub(crate) use tones::Tones;
