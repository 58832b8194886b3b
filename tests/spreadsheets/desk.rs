//! A folder of its own for each test, and the command run in it.

use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

pub(crate) struct Desk(TempDir);

/// What a run of the command said.
pub(crate) struct Said {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
        let run = command.args(arguments).current_dir(self.0.path()).env("LANG", "fr_FR.UTF-8").env("NO_COLOR", "1");
        let output = run.env_remove("LC_ALL").env_remove("LC_MESSAGES").output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Said { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

impl Said {
    /// It ended well, and said these words.
    pub(crate) fn well(&self, words: &[&str]) -> &Said {
        assert_eq!(self.code, Some(0), "{}\n{}", self.out, self.err);
        self.says(words)
    }

    /// It ended with this code, and said these words.
    pub(crate) fn ill(&self, code: i32, words: &[&str]) -> &Said {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        self.says(words)
    }

    fn says(&self, words: &[&str]) -> &Said {
        let all = format!("{}\n{}", self.out, self.err);
        for words in words {
            assert!(all.contains(words), "“{words}” is not said in:\n{all}");
        }
        self
    }
}
