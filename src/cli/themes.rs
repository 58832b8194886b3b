//! `livret themes`: the looks that come with livret.

use super::Stop;
use super::terminal::print;
use crate::theme::Theme;

/// List the themes that come with livret
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  livret themes                                    a line each; the first is taken unless another is named
  livret build programme.toml --theme panorama     in one of them")]
pub struct Themes {}

impl Themes {
    pub fn run(&self) -> Result<(), Stop> {
        let themes = Theme::names().filter_map(Theme::shipped);
        let list: String = themes.map(|theme| format!("{}: {}\n", theme.name, theme.description)).collect();
        print(list.as_bytes())
    }
}
