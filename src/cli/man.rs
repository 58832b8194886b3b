//! `livret man`: the manual page, all commands in one.

use super::terminal::print;
use super::{Cli, Stop, Trouble};
use clap::{Command, CommandFactory};
use std::io;

/// Print the manual page
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  livret man | man -l -
  livret man > ~/.local/share/man/man1/livret.1")]
pub struct Man {}

impl Man {
    pub fn run(&self) -> Result<(), Stop> {
        let page = page().map_err(|error| {
            Stop::Machine(Trouble::new(format!("the manual cannot be written: {error}"), "read `livret help` instead"))
        })?;
        print(&page)
    }
}

/// The page of `livret`, its commands one after the other before the closing sections.
fn page() -> io::Result<Vec<u8>> {
    let mut command = Cli::command();
    command.build();
    let main = clap_mangen::Man::new(command.clone());
    let mut page = Vec::new();
    main.render_title(&mut page)?;
    main.render_name_section(&mut page)?;
    main.render_synopsis_section(&mut page)?;
    main.render_description_section(&mut page)?;
    main.render_options_section(&mut page)?;
    for part in command.get_subcommands().filter(|part| part.get_name() != "help") {
        let manual = clap_mangen::Man::new(part.clone());
        let mut section = Vec::new();
        manual.render_synopsis_section(&mut section)?;
        manual.render_description_section(&mut section)?;
        manual.render_options_section(&mut section)?;
        page.extend(format!(".SH LIVRET {}\n", part.get_name().to_uppercase()).bytes());
        // Its sections lie one level below the command.
        page.extend(String::from_utf8_lossy(&section).replace(".SH ", ".SS ").bytes());
        page.extend(as_written(part, ".SS EXAMPLES").bytes());
    }
    page.extend(as_written(&command, ".SH EXAMPLES").bytes());
    main.render_version_section(&mut page)?;
    // Each section brings the same two lines of preamble; the page needs them once.
    let page = String::from_utf8_lossy(&page);
    let (first, rest) = page.split_at(page.find(".TH").unwrap_or_default());
    Ok(format!("{first}{}", rest.replace(first, "")).into_bytes())
}

/// What stands below the help of a command, its lines kept as they are.
fn as_written(command: &Command, heading: &str) -> String {
    let Some(text) = command.get_after_help().map(ToString::to_string) else { return String::new() };
    let lines = text.lines().filter(|line| !line.starts_with("Example"));
    // A line that begins with a full stop or an apostrophe would be an order to the formatter.
    let body: String = lines.map(|line| format!("\\&{}\n", line.replace('\\', "\\e").replace('-', "\\-"))).collect();
    format!("{heading}\n.nf\n{body}.fi\n")
}
