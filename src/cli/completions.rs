//! `livret completions`: what the shell needs to complete commands.

use super::terminal::print;
use super::{Cli, Stop};
use clap::CommandFactory;
use clap_complete::Shell;

/// Print completions for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  livret completions bash > ~/.local/share/bash-completion/completions/livret
  livret completions fish > ~/.config/fish/completions/livret.fish")]
pub struct Completions {
    shell: Shell,
}

impl Completions {
    pub fn run(&self) -> Result<(), Stop> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "livret", &mut script);
        print(&script)
    }
}
