//! `livret schema`: what an editor needs to complete and check the files as one types.

use super::Stop;
use super::terminal::print;
use crate::schema;

/// Print the JSON Schema of a file that you write
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  livret schema programme > programme.schema.json
  livret schema theme > theme.schema.json

Write its name on the first line of the file, for editors that know TOML:
  #:schema ./programme.schema.json")]
pub struct Schema {
    /// Which file
    file: File,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum File {
    /// The programme
    Programme,
    /// A theme
    Theme,
}

impl Schema {
    pub fn run(&self) -> Result<(), Stop> {
        let schema = match self.file {
            File::Programme => schema::programme(),
            File::Theme => schema::theme(),
        };
        print(schema::text(&schema).as_bytes())
    }
}
