//! `livret new`: a folder with a programme that builds.

use super::{Stop, Terminal, Trouble, input, output, shell, starter};
use crate::diagnostic::{of_the_machine, say};
use crate::inputs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(super) struct New {
    #[arg(value_hint = clap::ValueHint::DirPath)]
    dir: PathBuf,
    #[arg(long)]
    spreadsheet: bool,
    #[arg(long, requires = "spreadsheet", value_hint = clap::ValueHint::FilePath)]
    from: Option<PathBuf>,
}

/// What the workbook of a new programme is called.
const WORKBOOK: &str = "programme.xlsx";

impl New {
    pub(super) fn run(&self, terminal: &Terminal) -> Result<(), Stop> {
        if let Some(from) = &self.from {
            return self.export(from, terminal);
        }
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
            match path {
                &starter::PROGRAMME if self.spreadsheet => {
                    let source = String::from_utf8_lossy(bytes);
                    let (workbook, _) = workbook(&source, &terminal.messages().language.tag, starter::PROGRAMME)?;
                    output::put(&self.dir.join(WORKBOOK), &workbook)?;
                }
                // Editors of TOML look for it; spreadsheets do not.
                &"programme.schema.json" if self.spreadsheet => {}
                _ => output::put(&target, bytes)?,
            }
        }
        let programme = self.dir.join(if self.spreadsheet { WORKBOOK } else { starter::PROGRAMME });
        let told = say("new-started")
            .with("programme", programme.display().to_string())
            .with("command", format!("livret build {}", shell::quoted(&programme)));
        terminal.say(&terminal.messages().say(&told));
        Ok(())
    }
    /// Lays a programme that is there out on sheets, beside its own file: what it names is counted from that folder.
    fn export(&self, from: &Path, terminal: &Terminal) -> Result<(), Stop> {
        let text = input::read(from, terminal)?;
        let messages = terminal.turn_to(&text.source);
        let (bytes, left) = workbook(&text.source, messages.tag(), &text.name)?;
        output::folder(&self.dir).map_err(Stop::Machine)?;
        let target = self.dir.join(from.file_stem().unwrap_or_default()).with_extension("xlsx");
        if target.exists() {
            let name = target.display().to_string();
            return Err(Stop::Machine(Trouble::of(say("new-workbook-there").with("name", name))));
        }
        output::put(&target, &bytes)?;
        let told = say("new-workbook").with("programme", target.display().to_string());
        terminal.say(&messages.say(&told.with("command", format!("livret build {}", shell::quoted(&target)))));
        if !left.is_empty() {
            terminal.say(&messages.say(&say("left-out-of-the-workbook").with("keys", left)));
        }
        Ok(())
    }
}

fn workbook(source: &str, language: &str, name: &str) -> Result<(Vec<u8>, Vec<String>), Stop> {
    inputs::workbook(source, language).map_err(|saying| Stop::Machine(Trouble::of(saying.with("name", name))))
}
