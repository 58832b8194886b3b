//! `livret licences`: under which conditions livret may be given on, and all that is compiled into it.

use super::terminal::print;
use super::{Stop, Trouble};
use crate::diagnostic::{of_the_machine, say};
use crate::embedded;

#[derive(Debug, clap::Args)]
pub(super) struct Licences {}

/// The licences of livret, of what it ships and of the crates it is made of, packed: see `build.rs`.
static LICENCES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/licences.zz"));

impl Licences {
    pub(super) fn run(&self) -> Result<(), Stop> {
        let unwritten = |error| Trouble::of(say("licences-unreadable").with("error", of_the_machine(&error)));
        print(&embedded::unpacked(LICENCES).map_err(|error| Stop::Machine(unwritten(error)))?)
    }
}
