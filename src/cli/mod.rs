//! The command line: one file a command. The only part of livret that reads and writes files, looks at the environment or prints.

mod build;
mod check;
mod completions;
mod editions;
mod explain;
mod fix;
mod fonts;
mod formats;
mod input;
mod language;
mod man;
mod new;
mod output;
mod progress;
mod report;
mod schema;
mod starter;
mod terminal;
mod theme;
mod themes;

use crate::diagnostic::Saying;
use crate::language::messages::Messages;
use clap::{Parser, Subcommand};
use std::any::Any;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use terminal::Terminal;

/// Turns one event-programme file into a finished, branded, accessible brochure.
#[derive(Debug, Parser)]
#[command(name = "livret", version, max_term_width = 100, after_help = EXAMPLES)]
struct Cli {
    /// Say nothing but errors and warnings
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say what is read and how long it takes
    #[arg(short, long, global = true)]
    verbose: bool,
    /// The language of messages; else that of the programme
    #[arg(long, global = true, value_enum)]
    lang: Option<language::Lang>,
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  livret new my-event                   start from a programme that builds
  livret check my-event/programme.toml  proofread it
  livret build my-event/programme.toml  make out/programme.pdf

Exit codes: 0 done, warnings allowed; 1 errors in the programme; 2 wrong command line;
3 the machine could not (a file is missing, the disk is full).";

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Check(check::Check),
    Explain(explain::Explain),
    New(new::New),
    Themes(themes::Themes),
    Fonts(fonts::Fonts),
    Completions(completions::Completions),
    Man(man::Man),
    Schema(schema::Schema),
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
enum Stop {
    /// Errors in what the author wrote, which have been shown: 1.
    Author,
    /// Something on the command line or in the environment means nothing: 2.
    Usage(Trouble),
    /// The machine could not: 3.
    Machine(Trouble),
}

/// What went wrong outside of the programme, and what to do.
#[derive(Debug, PartialEq, Eq)]
struct Trouble {
    message: String,
    help: String,
}

impl Trouble {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Trouble {
        Trouble { message: message.into(), help: help.into() }
    }

    /// A message of the catalogue and its help.
    fn said(saying: &Saying, messages: &Messages) -> Trouble {
        Trouble { message: messages.say(saying), help: messages.attribute(saying, "help").unwrap_or_default() }
    }
}

/// Where in the code the last panic was.
static PLACE: Mutex<String> = Mutex::new(String::new());

/// Reads the arguments, the program's name first, does what they ask and tells how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(asked) => {
            // Help and version come this way too, with code 0. Nothing can be done when the terminal is gone.
            let _ = asked.print();
            return ExitCode::from(u8::try_from(asked.exit_code()).unwrap_or(2));
        }
    };
    let terminal = Terminal { quiet: cli.quiet, verbose: cli.verbose, lang: cli.lang };
    // A fault of livret's own must not look like one of the author's, nor leave a half-written file: all output is put down whole.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place.unwrap_or_default();
    }));
    let done = catch_unwind(AssertUnwindSafe(|| match cli.command {
        Command::Build(build) => build.run(&terminal),
        Command::Check(check) => check.run(&terminal),
        Command::Explain(explain) => explain.run(&terminal),
        Command::New(new) => new.run(&terminal),
        Command::Themes(themes) => themes.run(),
        Command::Fonts(fonts) => fonts.run(&terminal),
        Command::Completions(completions) => completions.run(),
        Command::Man(man) => man.run(),
        Command::Schema(schema) => schema.run(),
    }));
    match done {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(Stop::Author)) => ExitCode::from(1),
        Ok(Err(Stop::Usage(trouble))) => {
            terminal.trouble(&trouble);
            ExitCode::from(2)
        }
        Ok(Err(Stop::Machine(trouble))) => {
            terminal.trouble(&trouble);
            ExitCode::from(3)
        }
        Err(panic) => {
            terminal.trouble(&Trouble::new(
                format!(
                    "livret has a fault of its own: {} ({})",
                    words(&*panic),
                    PLACE.lock().unwrap_or_else(PoisonError::into_inner)
                ),
                "send the programme file and this message to the authors of livret; nothing was written",
            ));
            ExitCode::from(3)
        }
    }
}

/// What a panic says.
fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("it stopped without a word")
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
