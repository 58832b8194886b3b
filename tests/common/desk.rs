//! A folder of its own for each test, and the command run in it.

// Each file of tests takes what it needs.
#![allow(dead_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

pub struct Desk(TempDir);

/// How a command ended.
pub struct Ended {
    pub code: i32,
    pub said: String,
    pub complained: String,
}

impl Desk {
    pub fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    pub fn with(files: &[(&str, &str)]) -> Desk {
        let desk = Desk::new();
        files.iter().for_each(|(name, text)| desk.write(name, text));
        desk
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// Writes a file, and makes the folders that it lies in.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The names in a folder, sorted.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let entries = self.path(folder).read_dir().unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The command where nothing says in which language it speaks, nor which day it is.
    pub fn in_no_language(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
        command.args(arguments).current_dir(self.folder());
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG", "SOURCE_DATE_EPOCH"] {
            command.env_remove(variable);
        }
        command
    }

    /// The command, which speaks English.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.in_no_language(arguments);
        command.args(["--lang", "en"]);
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ended {
        self.command(arguments).output().unwrap().into()
    }

    /// Runs it, and it ends well.
    #[track_caller]
    pub fn does(&self, arguments: &[&str]) -> Ended {
        let ended = self.run(arguments);
        assert_eq!(ended.code, 0, "{}{}", ended.said, ended.complained);
        ended
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Ended {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (said, complained) = (text(output.stdout), text(output.stderr));
        let code = output.status.code().unwrap_or_else(|| panic!("ended by a signal: {said}{complained}"));
        Ended { code, said, complained }
    }
}

impl Ended {
    /// It ended so, and said these words of what is wrong.
    #[track_caller]
    pub fn complains(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, code, "{}{}", self.said, self.complained);
        for words in words {
            assert!(self.complained.contains(words), "“{words}” is not in:\n{}", self.complained);
        }
    }

    /// It ended well, and said these words.
    #[track_caller]
    pub fn well(&self, words: &[&str]) -> &Ended {
        self.ill(0, words)
    }

    /// It ended with this code, and said these words.
    #[track_caller]
    pub fn ill(&self, code: i32, words: &[&str]) -> &Ended {
        let all = format!("{}\n{}", self.said, self.complained);
        assert_eq!(self.code, code, "{all}");
        for words in words {
            assert!(all.contains(words), "“{words}” is not said in:\n{all}");
        }
        self
    }

    /// Its code, and all that it said.
    pub fn all(self) -> (i32, String) {
        (self.code, self.said + &self.complained)
    }
}
