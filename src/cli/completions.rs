//! `livret completions`: what the shell needs to complete commands.

use super::terminal::print;
use super::{Stop, Terminal, wording};
use clap_complete::Shell;

#[derive(Debug, clap::Args)]
pub(super) struct Completions {
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut wording::command(terminal.messages()), "livret", &mut script);
        print(&script)
    }
}
