//! What a file is beside its bytes: who may read it, whose it is, what others have noted on it.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

/// Gives a new file what the one that it will replace has.
///
/// # Errors
/// Something could not be given; what could be is.
#[cfg(unix)]
pub(super) fn give(new: &File, old: &Path, metadata: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    use xattr::FileExt;
    let own = new.metadata()?;
    let other = |old: u32, own: u32| (old != own).then_some(old);
    let owned = match (other(metadata.uid(), own.uid()), other(metadata.gid(), own.gid())) {
        (None, None) => Ok(()),
        (user, group) => fchown(new, user, group),
    };
    // After the owner: a change of owner takes some bits away.
    let allowed = new.set_permissions(metadata.permissions());
    let mut noted = Ok(());
    for name in xattr::list(old).into_iter().flatten() {
        if let Ok(Some(value)) = xattr::get(old, &name)
            && let Err(error) = new.set_xattr(&name, &value)
        {
            noted = Err(error);
        }
    }
    owned.and(allowed).and(noted)
}

#[cfg(not(unix))]
pub fn give(new: &File, _: &Path, metadata: &Metadata) -> io::Result<()> {
    new.set_permissions(metadata.permissions())
}

/// Whether the file has other names, which go on standing for the same bytes only if these are written where they lie.
pub(super) fn has_other_names(metadata: &Metadata) -> bool {
    #[cfg(unix)]
    return std::os::unix::fs::MetadataExt::nlink(metadata) > 1;
    #[cfg(not(unix))]
    return false;
}

/// Makes a file that is not there yet; a new one may be read by others as far as the user's umask goes, a copy by those who may read
/// what it is a copy of.
pub(super) fn create(path: &Path, like: Option<&Metadata>) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
        options.mode(like.map_or(0o666, |metadata| metadata.mode() & 0o777));
    }
    let file = options.open(path)?;
    if let Some(like) = like {
        file.set_permissions(like.permissions())?;
    }
    Ok(file)
}
