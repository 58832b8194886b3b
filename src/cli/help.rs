//! `livret help`: what the commands can do.

use super::misuse;
use super::{Stop, Terminal, Trouble, wording};
use crate::diagnostic::say;
use clap::builder::StyledStr;

#[derive(Debug, clap::Args)]
pub(super) struct Help {
    command: Option<String>,
}

impl Help {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let mut command = wording::command(terminal.messages());
        let help: StyledStr = match &self.command {
            None => command.render_long_help(),
            Some(name) => match command.find_subcommand_mut(name) {
                Some(part) => part.render_long_help(),
                None => {
                    let known = command.get_subcommands().map(|part| part.get_name());
                    let near = misuse::nearest(name, known);
                    let saying = match near {
                        Some(near) => say("misused-unknown-command-near").with("near", format!("livret help {near}")),
                        None => say("misused-unknown-command").with("more", "livret help"),
                    };
                    return Err(Stop::Usage(Trouble::of(saying.with("argument", name))));
                }
            },
        };
        anstream::print!("{}", help.ansi());
        Ok(())
    }
}
