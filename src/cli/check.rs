//! `livret check`: proofreading, without writing anything.

use super::build::folder_of;
use super::progress::Progress;
use super::report::{Count, Report};
use super::theme::Choice;
use super::{Stop, Terminal, input, language};
use crate::brochure;
use std::path::PathBuf;

/// Proofread a programme without building it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  livret check data/rencontres-2025.toml   all errors and warnings, with their lines
  livret check -q programme.toml           silent when there is nothing to say")]
pub struct Check {
    /// The programme file
    #[arg(value_hint = clap::ValueHint::FilePath)]
    programme: PathBuf,
    #[command(flatten)]
    theme: Choice,
}

impl Check {
    pub fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let text = input::read(&self.programme, terminal)?;
        let messages = language::of_programme(terminal.lang, &text.source);
        let theme = self.theme.read(messages, terminal)?;
        let faults = {
            let _progress = Progress::start(terminal, "Proofreading");
            brochure::check(&text.source, folder_of(&self.programme), &theme)
        };
        Report::new(&text.name, &text.source, messages).show(&faults, terminal);
        let count = Count::of(&faults);
        if count.errors > 0 {
            terminal.complain(&format!("{count} in {}.", text.name));
            return Err(Stop::Author);
        }
        terminal.say(&format!("{}: no errors, {count}.", text.name));
        Ok(())
    }
}
