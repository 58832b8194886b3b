//! `livret --version`, and with `-v` what this livret was made of: what whoever helps from afar asks first.

use super::terminal::print;
use super::{Stop, Terminal, fonts};
use crate::check::engines;
use crate::diagnostic::{Saying, say};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit, where the program was compiled from one: see `build.rs`.
const COMMIT: Option<&str> = option_env!("LIVRET_COMMIT");

/// The machines it was compiled for, as Rust names them.
const TARGET: &str = env!("LIVRET_TARGET");

/// Tells the version; with `-v` its origin, the readers of grammar, the fonts and the licences, too.
pub(super) fn run(terminal: &Terminal) -> Result<(), Stop> {
    let mut text = format!("livret {VERSION}\n");
    if terminal.verbose {
        let messages = terminal.messages();
        let mut line = |saying: Saying| {
            text.push_str(&messages.say(&saying));
            text.push('\n');
        };
        line(match COMMIT {
            Some(commit) => say("version-commit").with("commit", commit),
            None => say("version-no-commit"),
        });
        line(say("version-target").with("target", TARGET));
        line(say("engines-head"));
        let engines = engines::listed(None);
        engines.into_iter().for_each(|engine| line(say("version-item").with("item", engine)));
        line(say("version-fonts"));
        let fonts = fonts::listed().into_iter().map(|(family, faces)| format!("{family}: {faces}"));
        fonts.for_each(|font| line(say("version-item").with("item", font)));
        line(say("version-licences").with("licence", env!("CARGO_PKG_LICENSE")));
    }
    print(text.as_bytes())
}
