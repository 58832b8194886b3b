//! Spreadsheets as programmes: what the command makes of workbooks, and what it says of them.

mod desk;
mod round_trip;
mod template;

use std::path::Path;

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
