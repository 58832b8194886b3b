//! What is said of a command line that cannot be understood: clap finds the fault, the catalogue of messages words it.

use super::Trouble;
use crate::diagnostic::{Saying, say};
use crate::language::folding::fold;
use crate::language::lists::Pairs;
use crate::language::messages::Messages;
use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use std::error;
use std::fmt;
use std::path::Path;

/// Why a value is refused by the option that reads it, in words of the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wrong(pub Saying);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.0.key)
    }
}

impl error::Error for Wrong {}

/// The fault in words. `command` is the command line that refused the arguments, `arguments` are the words it was given.
pub(super) fn trouble(error: &Error, command: &Command, arguments: &[String], messages: &Messages) -> Trouble {
    let part = arguments.iter().find_map(|word| command.find_subcommand(word));
    let more = part.map_or("livret --help".to_owned(), |part| format!("livret {} --help", part.get_name()));
    let all = |kind| match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(several)) => several.clone(),
        _ => Vec::new(),
    };
    let one = |kind| all(kind).first().cloned();
    let argument = named(&all(ContextKind::InvalidArg), part.unwrap_or(command));
    let value = one(ContextKind::InvalidValue).unwrap_or_default();
    let saying = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let typed = one(ContextKind::InvalidSubcommand).unwrap_or_default();
            return Trouble::of(of_command(&typed, command_meant(&typed, command), &more));
        }
        ErrorKind::UnknownArgument => {
            let typed = one(ContextKind::InvalidArg).unwrap_or_default();
            match one(ContextKind::SuggestedArg) {
                _ if !typed.starts_with('-') => say("misused-one-too-many"),
                Some(near) => say("misused-unknown-option-near").with("near", near),
                None if Path::new(&typed).exists() => say("misused-unknown-option-but-value"),
                None => say("misused-unknown-option"),
            }
        }
        ErrorKind::InvalidValue => {
            let values = all(ContextKind::ValidValue).join(", ");
            match (value.is_empty(), one(ContextKind::SuggestedValue)) {
                (true, _) if values.is_empty() => say("misused-value-missing"),
                (true, _) => say("misused-value-missing-of"),
                (false, Some(near)) => say("misused-value-near").with("near", near),
                (false, None) => say("misused-value"),
            }
            .with("values", values)
        }
        ErrorKind::ValueValidation => {
            let why = error::Error::source(error).and_then(|source| source.downcast_ref::<Wrong>());
            match why {
                Some(Wrong(why)) => say("misused-value-wrong").with("why", why.clone()),
                None => say("misused-value").with("values", ""),
            }
        }
        ErrorKind::MissingRequiredArgument => {
            let lacking = all(ContextKind::InvalidArg);
            match lacking.first().filter(|first| first.starts_with("--")) {
                Some(_) => {
                    let given = arguments.iter().find(|word| part.is_some_and(|part| needs(part, word, &lacking)));
                    say("misused-needs").with("given", given.cloned().unwrap_or_default())
                }
                None => say("misused-missing"),
            }
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => say("misused-value-missing"),
        ErrorKind::TooManyValues => say("misused-value-needless"),
        ErrorKind::ArgumentConflict => {
            let other = named(&all(ContextKind::PriorArg), part.unwrap_or(command));
            if other == argument { say("misused-twice") } else { say("misused-together").with("other", other) }
        }
        ErrorKind::InvalidUtf8 => say("misused-signs"),
        _ => say("misused-otherwise"),
    };
    let example = format!("command-{}", part.unwrap_or(command).get_name());
    let example = messages.words_of(&example, "example").unwrap_or_default();
    Trouble::of(saying.with("argument", argument).with("value", value).with("more", more).with("example", example))
}

/// An argument as it is typed, and what a positional one is: « <PROGRAMME> (Le fichier du programme) ».
fn named(arguments: &[String], command: &Command) -> String {
    let said = arguments.iter().map(|typed| {
        let option = typed.split([' ', '=']).next().unwrap_or_default().to_owned();
        let positional = command.get_positionals().find(|known| known.to_string() == *typed);
        match positional.and_then(|known| known.get_help()) {
            Some(help) => {
                let help = help.to_string();
                let help = help.split([';', '[', '\u{202F}']).next().unwrap_or_default().trim();
                format!("{typed} ({})", uncapitalised(help))
            }
            None if option.starts_with("--") => option,
            None => typed.clone(),
        }
    });
    said.collect::<Vec<_>>().join(", ")
}

/// With a small first letter, for the middle of a sentence.
fn uncapitalised(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map(|first| first.to_lowercase().chain(rest).collect()).unwrap_or_default()
}

/// Whether an argument that was typed is one that asks for those that lack.
fn needs(command: &Command, typed: &str, lacking: &[String]) -> bool {
    let option = typed.split('=').next().unwrap_or_default();
    option.starts_with("--")
        && !lacking.iter().any(|other| other == option)
        && command
            .get_arguments()
            .any(|known| known.get_long().is_some_and(|long| option == format!("--{long}")) && !known.is_global_set())
}

/// Words that people try for commands, and the commands that they mean.
static OTHER_WORDS: Pairs = Pairs::new("commands", "words");

/// The command that a word was most likely meant to be: a word for it in some language first, then what looks like it.
fn command_meant(typed: &str, command: &Command) -> Option<String> {
    let word = fold(typed);
    let meant = OTHER_WORDS.iter().find(|(said, _)| *said == word).map(|(_, meant)| meant);
    meant.or_else(|| nearest(&word, command.get_subcommands().map(Command::get_name))).map(str::to_owned)
}

/// A first word that is no command.
fn of_command(typed: &str, near: Option<String>, more: &str) -> Saying {
    let path = Path::new(typed);
    if near.is_none() && (path.is_file() || path.extension().is_some_and(|ending| ending == "toml")) {
        let file = super::shell::quoted(path);
        return say("misused-file-for-command")
            .with("build", format!("livret build {file}"))
            .with("check", format!("livret check {file}"))
            .with("argument", typed);
    }
    let saying = match near {
        Some(near) => say("misused-unknown-command-near").with("near", format!("livret {near}")),
        None => say("misused-unknown-command").with("more", more.to_owned()),
    };
    saying.with("argument", typed)
}

/// The one of some words that another was most likely meant to be.
pub(super) fn nearest<'w>(word: &str, among: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let likeness = |other: &&str| (strsim::jaro_winkler(word, other) * 1000.0) as u32;
    among.map(|other| (likeness(&other), other)).filter(|(likeness, _)| *likeness > 800).max().map(|(_, other)| other)
}
