//! Pictures that lie beside those that the programme names, and that nothing names.

use crate::check;
use crate::diagnostic::{Diagnostic, Value};
use crate::files::Files;
use crate::language::lists::List;
use crate::programme::{Located, Programme};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

/// A folder with more files holds the pictures of a house, not those of an event.
const MOST_FILES: usize = 500;

/// Bytes of another programme of the folder.
const LONGEST_PROGRAMME: usize = 2 << 20;

/// Files of a message; the rest is counted.
const MOST_TOLD: usize = 8;

/// The ends of the names of pictures, those that livret does not read among them.
const ENDINGS: [&str; 12] = ["svg", "pdf", "ai", "eps", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "heic"];

/// Words that tell a version of a logo from another.
static VERSIONS: List = List::new("pictures", "versions");

/// One remark for each folder from which pictures are taken and where others lie unused.
pub(super) fn pictures(programme: &Programme, files: &dyn Files) -> Vec<Diagnostic> {
    let named: Vec<&Located<PathBuf>> = programme.pictures().collect();
    let mut folders: BTreeMap<&Path, Vec<&Located<PathBuf>>> = BTreeMap::new();
    for picture in named {
        let inside = picture.value.components().all(|part| matches!(part, Component::Normal(_)));
        // Many a thing lies beside the programme itself.
        if let Some(parent) = picture.value.parent().filter(|parent| inside && !parent.as_os_str().is_empty()) {
            folders.entry(parent).or_default().push(picture);
        }
    }
    let unused = folders.into_iter().filter_map(|(place, named)| {
        let left = left_over(place, &named, files)?;
        // One folder may serve several programmes.
        let others = if left.is_empty() { String::new() } else { programmes(files) };
        let called = |file: &String| others.contains(&format!("{}/{file}", place.display()));
        let left: Vec<String> = left.into_iter().filter(|file| !called(file)).collect();
        // Where most pictures are left, the folder is a store from which the programme takes a few.
        let (first, told) = (named.first()?, !left.is_empty() && left.len() <= named.len());
        told.then(|| {
            let (count, rest) = (left.len(), left.len().saturating_sub(MOST_TOLD));
            let files: Vec<Value> = left.into_iter().take(MOST_TOLD).map(Value::from).collect();
            check::unused_picture(&place.display().to_string(), files, count, rest).at(first.span.clone(), "here")
        })
    });
    unused.collect()
}

/// The names of the pictures of a folder that are no named one, and no other version of a named one, in their order.
fn left_over(folder: &Path, named: &[&Located<PathBuf>], files: &dyn Files) -> Option<Vec<String>> {
    let known: Vec<String> = named.iter().filter_map(|picture| essence(&picture.value)).collect();
    let mut left = Vec::new();
    for path in files.list(folder, MOST_FILES).ok()? {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default().to_lowercase();
        let picture = ENDINGS.contains(&ending.as_str()) && !name.starts_with('.');
        if picture && essence(&path).is_some_and(|own| !known.contains(&own)) {
            left.push(name);
        }
    }
    Some(left)
}

/// The words of the name of a file, without its ending and without those that tell a version from another: the drawing that a logo
/// was exported from and its version in one colour have the same.
fn essence(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_string_lossy().to_lowercase();
    let words = stem.split(|c: char| !c.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty() && !VERSIONS.contains(word)).collect();
    Some(words.join(" "))
}

/// The texts of the programmes of the folder.
fn programmes(files: &dyn Files) -> String {
    let listed = files.list(Path::new(""), MOST_FILES).unwrap_or_default();
    let programmes = listed.iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let texts = programmes.filter_map(|path| String::from_utf8(files.read(path, LONGEST_PROGRAMME).ok()?).ok());
    texts.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_a_logo_are_one() {
        let one = |path: &str| essence(Path::new(path)).unwrap();
        for version in ["logo-ville-mono.svg", "logo_ville_BLANC.png", "Logo Ville RVB.ai", "logo-ville.eps"] {
            assert_eq!(one(version), one("logos/logo-ville.svg"), "{version}");
        }
        assert_ne!(one("logo-village.svg"), one("logo-ville.svg"));
        assert_ne!(one("logo-ville-2.svg"), one("logo-ville.svg"));
    }
}
