//! Spreadsheets as programmes: what the command makes of workbooks, and what it says of them.

mod desk;
#[allow(dead_code)]
#[path = "../brochure/programme_text.rs"]
mod programme_text;
#[allow(dead_code)]
#[path = "../brochure/programmes.rs"]
mod programmes;
mod round_trip;
mod template;
mod workbooks;

use std::path::Path;

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
