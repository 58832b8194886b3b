//! `livret schema`: what an editor needs to complete and check the files as one types.

use super::Stop;
use super::terminal::print;
use crate::{programme, schema, theme};

#[derive(Debug, clap::Args)]
pub(super) struct Schema {
    file: File,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum File {
    Programme,
    Theme,
}

impl Schema {
    pub(super) fn run(&self) -> Result<(), Stop> {
        let schema = match self.file {
            File::Programme => programme::schema(),
            File::Theme => theme::schema(),
        };
        print(schema::text(&schema).as_bytes())
    }
}
