//! Puts files down whole: written beside their place under another name, then renamed. What was there stays until then.

use super::Trouble;
use crate::diagnostic::{of_the_machine, say};
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::Path;

/// Makes a folder, and those above it.
pub fn folder(path: &Path) -> Result<(), Trouble> {
    fs::create_dir_all(path).map_err(|error| {
        let name = path.display();
        let saying = match error.kind() {
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory => say("output-folder-taken"),
            ErrorKind::PermissionDenied => say("output-folder-not-allowed"),
            _ => say("output-folder-unmade").with("error", of_the_machine(&error)),
        };
        Trouble::of(saying.with("name", name.to_string()))
    })
}

/// Writes `bytes` to `path`, replacing what is there at once or not at all.
pub fn put(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    replace(path, bytes).map_err(|error| {
        let name = path.display();
        let saying = match error.kind() {
            ErrorKind::PermissionDenied => say("output-not-allowed"),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say("output-disk-full"),
            ErrorKind::IsADirectory => say("output-is-a-folder"),
            _ => say("output-unwritten").with("error", of_the_machine(&error)),
        };
        Trouble::of(saying.with("name", name.to_string()))
    })
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::Error::new(ErrorKind::IsADirectory, "there is a folder of that name"));
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".livret-").suffix(".part");
    // A brochure is there to be read by others, as far as the user's umask goes; temporary files are private otherwise.
    #[cfg(unix)]
    let builder = builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}
