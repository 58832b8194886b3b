//! `livret new`: a folder with a programme that builds.

use super::{Stop, Terminal, Trouble, output, shell, starter};
use crate::diagnostic::{of_the_machine, say};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(super) struct New {
    #[arg(value_hint = clap::ValueHint::DirPath)]
    dir: PathBuf,
}

impl New {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let programme = put_down(&self.dir, &terminal.messages().language.tag)?;
        let told = say("new-started")
            .with("programme", programme.display().to_string())
            .with("command", format!("livret preview {}", shell::quoted(&programme)));
        terminal.say(&terminal.messages().say(&told));
        Ok(())
    }
}

/// Puts the starter of a language into a folder that is not there, or empty; the programme file.
pub(super) fn put_down(dir: &Path, language: &str) -> Result<PathBuf, Stop> {
    let name = || dir.display().to_string();
    match std::fs::read_dir(dir).map(|mut entries| entries.next().is_none()) {
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
    for (path, bytes) in starter::files(language) {
        let target = dir.join(path);
        let folder = target.parent().unwrap_or(dir);
        output::folder(folder).map_err(Stop::Machine)?;
        output::put(&target, bytes)?;
    }
    Ok(dir.join(starter::PROGRAMME))
}
