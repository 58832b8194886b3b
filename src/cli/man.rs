//! `livret man`: the manual page, all commands in one.

use super::terminal::print;
use super::{Stop, Terminal, Trouble, wording};
use crate::diagnostic::{of_the_machine, say};
use crate::language::messages::Messages;
use clap::Command;
use std::io;

#[derive(Debug, clap::Args)]
pub(super) struct Man {}

impl Man {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let unwritten = |error| Trouble::of(say("man-unwritten").with("error", of_the_machine(&error)));
        let page = page(terminal.messages()).map_err(|error| Stop::Machine(unwritten(error)))?;
        print(&page)
    }
}

/// The page of `livret`, its commands one after the other before the closing sections.
fn page(messages: &Messages) -> io::Result<Vec<u8>> {
    let command = wording::command(messages);
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
