//! Rules on the texts: typography, wording, spelling.

pub mod slip;
pub mod spaces;
pub mod typographer;
pub mod words;
pub mod quotes;
pub mod dashes;
pub mod hours;
