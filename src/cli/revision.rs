//! A programme as it was in an earlier revision of a git repository, with the files beside it. git itself is asked, and only for what files
//! held: nothing of the repository is run.

use super::build::folder_of;
use crate::diagnostic::{Saying, say};
use crate::files::{Files, Unusable};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A revision, and the folder that a programme lies in.
#[derive(Debug, Clone)]
pub(super) struct Revision {
    folder: PathBuf,
    name: String,
}

impl Revision {
    /// What an argument names that is no file: `REVISION:path`, or a revision alone, of the programme `other`.
    pub(super) fn of(argument: &str, other: &Path) -> Option<(Revision, PathBuf)> {
        if Path::new(argument).exists() {
            return None;
        }
        let (name, path) = match argument.split_once(':') {
            Some((name, path)) if !path.is_empty() => (name, PathBuf::from(path)),
            _ => (argument, other.to_owned()),
        };
        // What begins with a dash would be an option.
        if name.is_empty() || name.starts_with('-') || name.contains(['\n', '\0']) {
            return None;
        }
        let revision = Revision { folder: folder_of(&path).to_owned(), name: name.to_owned() };
        let known = revision.asked(&["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]);
        known.is_some().then_some((revision, path))
    }

    /// The text of a programme.
    ///
    /// # Errors
    /// The revision has no such file, or it is no text.
    pub(super) fn text(&self, path: &Path) -> Result<String, Box<Saying>> {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let told = |key| Box::new(say(key).with("name", path.display().to_string()).with("revision", &self.name));
        let bytes = self.read(Path::new(&name), MOST).map_err(|_| told("no-such-file-in-the-revision"))?;
        let text = String::from_utf8(bytes).map_err(|_| told("no-text-in-the-revision"))?;
        Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }

    fn asked(&self, arguments: &[&str]) -> Option<Vec<u8>> {
        let folder = if self.folder.as_os_str().is_empty() { Path::new(".") } else { &self.folder };
        let mut git = Command::new("git");
        git.arg("-C").arg(folder).args(["--no-pager", "-c", "core.fsmonitor=false"]).args(arguments);
        git.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
        let done = git.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        done.status.success().then_some(done.stdout)
    }

    /// What git calls a path beside the programme.
    fn object(&self, path: &Path) -> Result<String, Unusable> {
        let outside = path.is_absolute() || path.components().any(|part| part.as_os_str() == "..");
        let path = path.to_str().filter(|_| !outside).ok_or(Unusable::Outside)?;
        Ok(format!("{}:./{}", self.name, path.replace('\\', "/")))
    }
}

/// Bytes of a programme.
const MOST: usize = 64 << 20;

impl Files for Revision {
    fn read(&self, path: &Path, most: usize) -> Result<Vec<u8>, Unusable> {
        let object = self.object(path)?;
        let size = self.asked(&["cat-file", "-s", &object]).ok_or(Unusable::Missing)?;
        let size: usize = String::from_utf8_lossy(&size).trim().parse().map_err(|_| Unusable::Missing)?;
        if size > most {
            return Err(Unusable::TooLarge { most });
        }
        self.asked(&["cat-file", "blob", &object]).ok_or(Unusable::OtherKind)
    }

    fn list(&self, folder: &Path, most: usize) -> Result<Vec<PathBuf>, Unusable> {
        let object = self.object(folder)?;
        let listed = self.asked(&["ls-tree", "--full-tree", "-z", &object]).ok_or(Unusable::Missing)?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        // "100644 blob HASH\tNAME": folders are trees.
        let files = listed.split('\0').filter_map(|entry| entry.split_once('\t'));
        let files = files.filter(|(kind, _)| kind.contains(" blob ")).map(|(_, name)| folder.join(name));
        let mut files: Vec<PathBuf> = files.collect();
        files.sort();
        if files.len() > most { Err(Unusable::TooLarge { most }) } else { Ok(files) }
    }
}
