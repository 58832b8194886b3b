//! Spreadsheets as programmes: what the command makes of workbooks, and what it says of them.

#[path = "../common/desk.rs"]
mod desk;
#[allow(dead_code)]
#[path = "../brochure/programme_text/mod.rs"]
mod programme_text;
#[allow(dead_code)]
#[path = "../brochure/programmes/mod.rs"]
mod programmes;
mod round_trip;
mod template;
mod workbooks;

use desk::{Desk, Ended};
use std::path::Path;

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The command, on a machine that speaks French.
pub(crate) fn run(desk: &Desk, arguments: &[&str]) -> Ended {
    let mut command = desk.in_no_language(arguments);
    command.env("LANG", "fr_FR.UTF-8").env("NO_COLOR", "1").output().unwrap().into()
}
