//! The command line: one file a command. The only part of livret that reads and writes files, looks at the environment or prints.

mod build;
mod check;
mod completions;
mod diff;
mod editions;
mod explain;
mod fix;
mod fonts;
mod formats;
mod help;
mod import;
mod input;
mod language;
mod licences;
mod machine;
mod man;
mod misuse;
mod new;
mod output;
mod portable;
mod preview;
mod progress;
mod putting;
mod report;
mod revision;
mod schema;
mod shell;
mod starter;
mod suggest;
mod terminal;
mod theme;
mod themes;
mod version;
mod wording;

use crate::diagnostic::{Saying, say};
use clap::error::ErrorKind;
use clap::{ArgAction, FromArgMatches, Parser, Subcommand};
use std::any::Any;
use std::ffi::OsString;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use terminal::Terminal;

/// The command line. What it says of itself stands in the catalogue of messages, see [`wording`].
#[derive(Debug, Parser)]
#[command(name = "livret", version, max_term_width = 100)]
struct Cli {
    #[arg(short, long, global = true, conflicts_with = "verbose", display_order = 1000)]
    quiet: bool,
    #[arg(short, long, global = true, display_order = 1001)]
    verbose: bool,
    #[arg(long, global = true, value_parser = language::parser(), display_order = 1002)]
    lang: Option<language::Lang>,
    #[arg(short, long, global = true, action = ArgAction::Help, display_order = 1003)]
    help: Option<bool>,
    /// No action of clap's own: what is told depends on `--verbose`, wherever that stands.
    #[arg(short = 'V', long, display_order = 1004)]
    version: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Build),
    Check(check::Check),
    Preview(Box<preview::Preview>),
    Explain(explain::Explain),
    Diff(diff::Diff),
    New(new::New),
    Import(import::Import),
    Themes(themes::Themes),
    Fonts(fonts::Fonts),
    Licences(licences::Licences),
    Completions(completions::Completions),
    Man(man::Man),
    Schema(schema::Schema),
    Help(help::Help),
}

impl Command {
    /// What `livret` alone does, or a double click on it: whoever types no command has a page to start from.
    fn of_a_click() -> Command {
        Command::Preview(Box::default())
    }
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

/// What went wrong outside of the programme, and what to do: a message of the catalogue and its help.
#[derive(Debug, PartialEq)]
struct Trouble(Box<Saying>);

impl Trouble {
    fn of(saying: Saying) -> Trouble {
        Trouble(Box::new(saying))
    }
}

/// Where in the code the last panic was.
static PLACE: Mutex<String> = Mutex::new(String::new());

/// Reads the arguments, the program's name first, does what they ask and tells how it went.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let cli = match parsed(&arguments) {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    let terminal = Terminal::new(cli.quiet, cli.verbose, cli.lang);
    // A fault of livret's own must not look like one of the author's, nor leave a half-written file: all output is put down whole.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place.unwrap_or_default();
    }));
    let done = catch_unwind(AssertUnwindSafe(|| match cli.command.unwrap_or_else(Command::of_a_click) {
        _ if cli.version => version::run(&terminal),
        Command::Build(build) => build.run(&terminal),
        Command::Check(check) => check.run(&terminal),
        Command::Preview(preview) => preview.run(&terminal),
        Command::Explain(explain) => explain.run(&terminal),
        Command::Diff(diff) => diff.run(&terminal),
        Command::New(new) => new.run(&terminal),
        Command::Import(import) => import.run(&terminal),
        Command::Themes(themes) => themes.run(&terminal),
        Command::Fonts(fonts) => fonts.run(&terminal),
        Command::Licences(licences) => licences.run(),
        Command::Completions(completions) => completions.run(&terminal),
        Command::Man(man) => man.run(&terminal),
        Command::Schema(schema) => schema.run(),
        Command::Help(help) => help.run(&terminal),
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
            let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner).clone();
            terminal.trouble(&Trouble::of(say("own-fault").with("words", words(&*panic)).with("place", place)));
            ExitCode::from(3)
        }
    }
}

/// What the arguments ask for, or the exit code once help was given or the fault told: in the language asked for, else that of the
/// programme, else that of the system.
fn parsed(arguments: &[OsString]) -> Result<Cli, ExitCode> {
    let read = |command: clap::Command| {
        command.try_get_matches_from(arguments).and_then(|matches| Cli::from_arg_matches(&matches))
    };
    // The words matter only where there is something to say.
    let asked = match read(wording::wordless()) {
        Ok(cli) => return Ok(cli),
        Err(asked) => asked,
    };
    let messages = language::of_arguments(arguments);
    let command = wording::command(messages);
    let asked = read(command.clone()).err().unwrap_or(asked);
    let code = ExitCode::from(u8::try_from(asked.exit_code()).unwrap_or(2));
    match asked.kind() {
        // Nothing can be done when the terminal is gone.
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::Io
        | ErrorKind::Format => {
            let _ = asked.print();
        }
        _ => {
            let words: Vec<String> = arguments.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
            let trouble = misuse::trouble(&asked, &command, &words, messages);
            Terminal::speaking(messages).trouble(&trouble);
        }
    }
    Err(code)
}

/// What a panic says.
fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("it stopped without a word")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::messages::Messages;
    use std::collections::BTreeSet;
    use std::path::Path;

    #[test]
    fn the_command_line_is_well_formed_in_every_language() {
        for messages in Messages::all() {
            wording::command(messages).debug_assert();
        }
    }

    #[test]
    fn every_command_argument_and_choice_has_its_words_and_no_other_has() {
        for messages in Messages::all() {
            let command = wording::command(messages);
            let mut used = BTreeSet::new();
            let parts = std::iter::once(&command).chain(command.get_subcommands());
            for part in parts {
                let key = format!("command-{}", part.get_name());
                assert!(messages.words(&key).is_some() && messages.words_of(&key, "example").is_some(), "{key}");
                used.insert(key);
                for argument in part.get_arguments() {
                    let key = format!("argument-{}", argument.get_id().as_str().replace('_', "-"));
                    assert!(messages.words(&key).is_some(), "{key} in {}", messages.language.tag);
                    let named = messages.words_of(&key, "value").is_some();
                    assert_eq!(named, argument.get_action().takes_values(), "the value of {key}");
                    let choices = argument.get_possible_values();
                    let meant = choices
                        .iter()
                        .filter(|choice| messages.words_of(&key, &format!("is-{}", choice.get_name())).is_some());
                    let meant = meant.count();
                    assert!(meant == 0 || meant == choices.len(), "the choices of {key}");
                    used.insert(key);
                }
            }
            let file = format!("assets/languages/{}/messages/help.ftl", messages.language.tag);
            let file = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
            let names = file.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_owned());
            let known: BTreeSet<String> =
                names.filter(|name| name.starts_with("command-") || name.starts_with("argument-")).collect();
            assert_eq!(known, used);
        }
    }
}
