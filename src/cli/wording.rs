//! The command line in a language: the words of its commands and arguments stand in the catalogue of messages, not in the code.
//!
//! A command NAME is worded by the message `command-NAME`, an argument ID by `argument-ID`, whatever command it belongs to. What clap
//! would say in English of its own accord, the headings, the defaults and the choices, is said from the catalogue, too.

use super::Cli;
use crate::diagnostic::say;
use crate::language::messages::Messages;
use clap::builder::Styles;
use clap::{Arg, Command, CommandFactory};
use std::fmt::Write;

/// The command line in the language of these messages.
pub(super) fn command(messages: &Messages) -> Command {
    let mut command = worded(Cli::command(), messages);
    // Only now does each command know how it is called.
    command.build();
    used(command, messages)
}

/// The command line without words, which reads arguments as the worded one does.
pub(super) fn wordless() -> Command {
    fn bare(command: Command) -> Command {
        let command = command.disable_help_flag(true).disable_version_flag(true).disable_help_subcommand(true);
        let names: Vec<String> = command.get_subcommands().map(|part| part.get_name().to_owned()).collect();
        names.into_iter().fold(command, |command, name| command.mut_subcommand(name, bare))
    }
    bare(Cli::command())
}

fn worded(command: Command, messages: &Messages) -> Command {
    let key = format!("command-{}", command.get_name());
    let heading = |key| messages.say(&say(key));
    let header = Styles::styled();
    let header = header.get_header();
    let usage = format!("{header}{}{header:#}", heading("help-usage"));
    let about = messages.words(&key).unwrap_or_default();
    let command = match messages.words_of(&key, "more") {
        Some(more) => command.long_about(format!("{about}\n\n{more}")),
        None => command,
    };
    let mut command = command
        .about(about)
        .after_help(messages.words_of(&key, "after").unwrap_or_default())
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}"))
        .subcommand_help_heading(heading("help-commands"))
        .subcommand_value_name(heading("help-command"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|argument| worded_argument(argument, messages));
    let names: Vec<String> = command.get_subcommands().map(|part| part.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, |part| worded(part, messages));
    }
    command
}

fn worded_argument(argument: Arg, messages: &Messages) -> Arg {
    let key = format!("argument-{}", argument.get_id().as_str().replace('_', "-"));
    let mut short = messages.words(&key).unwrap_or_default();
    let mut long = short.clone();
    let defaults: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let takes_value = argument.get_action().takes_values();
    let choices = if takes_value { argument.get_possible_values() } else { Vec::new() };
    if !choices.is_empty() {
        let names: Vec<&str> = choices.iter().map(|choice| choice.get_name()).collect();
        let listed = messages.say(&say("help-choice").with("values", names.join(", ")));
        let _ = write!(short, " {listed}");
        let meant: Vec<_> = names.iter().map(|name| messages.words_of(&key, &format!("is-{name}"))).collect();
        if meant.iter().all(Option::is_some) {
            let widest = names.iter().map(|name| name.len()).max().unwrap_or_default();
            long.push('\n');
            for (name, meant) in names.iter().zip(meant) {
                let _ = write!(long, "\n- {name:widest$}  {}", meant.unwrap_or_default());
            }
        } else {
            let _ = write!(long, " {listed}");
        }
    }
    if !defaults.is_empty() && takes_value {
        let listed = messages.say(&say("help-default").with("value", defaults.join(", ")));
        let _ = write!(short, " {listed}");
        let _ = write!(long, "{}{listed}", if long.contains('\n') { "\n\n" } else { " " });
    }
    let section = match argument.get_help_heading() {
        Some(key) => key.to_owned(),
        None if argument.is_positional() => "help-arguments".to_owned(),
        None => "help-options".to_owned(),
    };
    let argument = argument
        .help(short)
        .long_help(long)
        .help_heading(messages.words(&section).unwrap_or_default())
        .hide_default_value(takes_value)
        .hide_possible_values(takes_value);
    match messages.words_of(&key, "value") {
        Some(value) if takes_value => argument.value_name(value),
        _ => argument,
    }
}

/// How each command is called, in words of the catalogue.
fn used(command: Command, messages: &Messages) -> Command {
    let more = messages.say(&say("help-more"));
    called(command, &more).mut_subcommands(|part| called(part, &more))
}

fn called(mut command: Command, more: &str) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).replace("[OPTIONS]", more);
    command.override_usage(usage)
}
