//! `livret new`: a folder with a programme that builds.

use super::build::folder_of;
use super::report::Report;
use super::{Stop, Terminal, Trouble, input, output, shell, starter};
use crate::diagnostic::{of_the_machine, say};
use crate::files::Disk;
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
        let language = &terminal.messages().language.tag;
        let programme =
            if self.spreadsheet { put_down_a_workbook(&self.dir, language)? } else { put_down(&self.dir, language)? };
        let told = say("new-started")
            .with("programme", programme.display().to_string())
            .with("command", format!("livret preview {}", shell::quoted(&programme)));
        terminal.say(&terminal.messages().say(&told));
        Ok(())
    }

    /// Lays a programme that is there out on sheets, beside its own file: what it names is counted from that folder.
    fn export(&self, from: &Path, terminal: &Terminal) -> Result<(), Stop> {
        let mut text = input::read(from, terminal)?.gathered(&Disk::at(folder_of(from)));
        let messages = terminal.turn_to(&text.source);
        if text.is_broken() {
            // A part that is not there would be missing on the sheets.
            Report::of(&text, messages).show(text.faults(), false, terminal);
            terminal.complain(&messages.say(&say("new-workbook-not-made").with("name", &text.name)));
            return Err(Stop::Author);
        }
        // A workbook holds all of it.
        if let (Some(_), Ok(mut whole)) = (&text.gathered, text.source.parse::<toml_edit::DocumentMut>()) {
            whole.remove("include");
            text.source = whole.to_string();
        }
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

/// Puts the starter of a language into a folder that is not there, or empty; the programme file.
pub(super) fn put_down(dir: &Path, language: &str) -> Result<PathBuf, Stop> {
    free(dir)?;
    for (path, bytes) in starter::files(language) {
        put(dir, path, bytes)?;
    }
    Ok(dir.join(starter::PROGRAMME))
}

/// The same with a workbook in place of the programme file.
fn put_down_a_workbook(dir: &Path, language: &str) -> Result<PathBuf, Stop> {
    free(dir)?;
    for (path, bytes) in starter::files(language) {
        if *path == starter::PROGRAMME {
            let (workbook, _) = workbook(&String::from_utf8_lossy(bytes), language, starter::PROGRAMME)?;
            put(dir, WORKBOOK, &workbook)?;
        } else if *path != starter::SCHEMA {
            put(dir, path, bytes)?;
        }
    }
    Ok(dir.join(WORKBOOK))
}

fn put(dir: &Path, path: &str, bytes: &[u8]) -> Result<(), Stop> {
    let target = dir.join(path);
    output::folder(target.parent().unwrap_or(dir)).map_err(Stop::Machine)?;
    output::put(&target, bytes)
}

/// A folder that is not there, or empty: nothing is written over.
fn free(dir: &Path) -> Result<(), Stop> {
    let name = || dir.display().to_string();
    match std::fs::read_dir(dir).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Stop::Machine(Trouble::of(say("new-not-empty").with("name", name())))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => {
            let why = of_the_machine(&error);
            Err(Stop::Machine(Trouble::of(say("new-no-folder").with("name", name()).with("error", why))))
        }
    }
}
