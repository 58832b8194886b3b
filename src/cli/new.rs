//! `livret new`: a folder with a programme that builds.

use super::{Stop, Terminal, Trouble, language, output, starter};
use std::io::ErrorKind;
use std::path::PathBuf;

/// Start a new programme in a folder of its own
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  livret new my-event
  livret build my-event/programme.toml")]
pub struct New {
    /// The folder; it must not exist yet, or be empty
    #[arg(value_hint = clap::ValueHint::DirPath)]
    dir: PathBuf,
}

impl New {
    pub fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        let name = self.dir.display();
        match std::fs::read_dir(&self.dir).map(|mut entries| entries.next().is_none()) {
            Ok(true) => {}
            Ok(false) => {
                return Err(Stop::Machine(Trouble::new(
                    format!("the folder {name} is not empty"),
                    "give the name of a new folder: nothing that you have is written over",
                )));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                return Err(Stop::Machine(Trouble::new(
                    format!("{name} cannot be the folder of a programme: {error}"),
                    "give the name of a new folder",
                )));
            }
        }
        for (path, bytes) in starter::FILES {
            let target = self.dir.join(path);
            let folder = target.parent().unwrap_or(&self.dir);
            output::folder(folder).map_err(Stop::Machine)?;
            output::put(&target, bytes, language::of_system(terminal.lang))?;
        }
        let programme = self.dir.join(starter::PROGRAMME);
        terminal.say(&format!(
            "{} is a programme that builds. Change it, then: livret build {}",
            programme.display(),
            programme.display()
        ));
        Ok(())
    }
}
