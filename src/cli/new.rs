//! `livret new`: a folder with a programme that builds.

use super::{Stop, Terminal, Trouble, output, shell, starter};
use crate::diagnostic::{of_the_machine, say};
use std::io::ErrorKind;
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(super) struct New {
    #[arg(value_hint = clap::ValueHint::DirPath)]
    dir: PathBuf,
}

impl New {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let name = || self.dir.display().to_string();
        match std::fs::read_dir(&self.dir).map(|mut entries| entries.next().is_none()) {
            Ok(true) => {}
            Ok(false) => {
                return Err(Stop::Machine(Trouble::of(say("new-not-empty").with("name", name()))));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                let why = of_the_machine(&error);
                return Err(Stop::Machine(Trouble::of(say("new-no-folder").with("name", name()).with("error", why))));
            }
        }
        for (path, bytes) in starter::files(&terminal.messages().language.tag) {
            let target = self.dir.join(path);
            let folder = target.parent().unwrap_or(&self.dir);
            output::folder(folder).map_err(Stop::Machine)?;
            output::put(&target, bytes)?;
        }
        let programme = self.dir.join(starter::PROGRAMME);
        let told = say("new-started")
            .with("programme", programme.display().to_string())
            .with("command", format!("livret build {}", shell::quoted(&programme)));
        terminal.say(&terminal.messages().say(&told));
        Ok(())
    }
}
