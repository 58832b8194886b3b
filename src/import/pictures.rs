//! Pictures that lie in a package: taken out under names of livret's own.

use super::package::Package;
use super::understood::Picture;
use crate::diagnostic::Saying;

/// Pictures of one document.
const MOST: usize = 300;

/// Takes a picture out, once: its path from the programme. `None` for what is not there, and for kinds that no brochure shows.
pub(crate) fn take(package: &mut Package, name: &str, pictures: &mut Vec<Picture>) -> Result<Option<String>, Saying> {
    if pictures.len() >= MOST {
        return Ok(None);
    }
    let Some(bytes) = package.file(name)? else { return Ok(None) };
    let Some(ending) = ending(&bytes) else { return Ok(None) };
    if let Some(same) = pictures.iter().find(|picture| picture.bytes == bytes) {
        return Ok(Some(same.path.clone()));
    }
    let path = format!("images/image-{}.{ending}", pictures.len() + 1);
    pictures.push(Picture { path: path.clone(), bytes });
    Ok(Some(path))
}

/// What its first bytes say that it is: a name may lie.
fn ending(bytes: &[u8]) -> Option<&'static str> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(400)]);
    match () {
        () if bytes.starts_with(b"\x89PNG") => Some("png"),
        () if bytes.starts_with(b"\xFF\xD8\xFF") => Some("jpg"),
        () if head.contains("<svg") => Some("svg"),
        () => None,
    }
}
