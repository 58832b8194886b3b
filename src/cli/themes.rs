//! `livret themes`: the looks that come with livret.

use super::terminal::print;
use super::{Stop, Terminal};
use crate::diagnostic::say;
use crate::theme::Theme;

#[derive(Debug, clap::Args)]
pub(super) struct Themes {}

impl Themes {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let messages = terminal.messages();
        let described = |name| {
            let described = messages.words_of("themes-listed", name)?;
            Some(messages.say(&say("themes-listed").with("name", name).with("description", described)) + "\n")
        };
        let list: String = Theme::names().filter_map(described).collect();
        print(list.as_bytes())
    }
}
