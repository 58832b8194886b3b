//! The file that a name was most likely meant to be.

use super::Files;
use crate::programme::composed;
use std::path::{Path, PathBuf};

/// Most files of a folder that are compared.
const MOST: usize = 2_000;

/// The file that lies where a path does not lead: its name differs by capitals, by a hyphen or by its end, or by a letter.
pub(crate) fn near(path: &Path, files: &dyn Files) -> Option<PathBuf> {
    let parent = path.parent().unwrap_or(Path::new(""));
    for folder in in_other_capitals(parent) {
        let Ok(listed) = files.list(Path::new(&folder), MOST) else { continue };
        if let Some(found) = alike(path, listed) {
            return Some(found);
        }
    }
    // It may have been forgotten that it lies in a folder, or put into one that is not there.
    let beside = ["logos", "images", "icc", "profiles", "profils", "profile", ""]
        .iter()
        .filter(|folder| Path::new(folder) != parent);
    beside
        .filter_map(|folder| files.list(Path::new(folder), MOST).ok())
        .flatten()
        .find(|file| folded(file) == folded(path))
}

/// The folder that lies where a path does not lead: its name differs by capitals, or is one that folders of its kind, `usual`, have.
pub(crate) fn near_folder(path: &Path, usual: &[&str], files: &dyn Files) -> Option<PathBuf> {
    let usual = usual.iter().map(|name| path.with_file_name(name));
    let usual = usual.flat_map(|path| in_other_capitals(&path));
    let mut names = in_other_capitals(path).into_iter().chain(usual).map(PathBuf::from);
    names.find(|name| name != path && files.list(name, MOST).is_ok_and(|listed| !listed.is_empty()))
}

/// A path as written, in small letters, with a capital, in capitals: each once.
fn in_other_capitals(path: &Path) -> Vec<String> {
    let written = path.to_string_lossy();
    let capitalised: String =
        written.chars().take(1).flat_map(char::to_uppercase).chain(written.chars().skip(1)).collect();
    let mut names = Vec::new();
    for name in [written.to_string(), written.to_lowercase(), capitalised, written.to_uppercase()] {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The one of some files whose name is most like that of a path.
pub(crate) fn alike(path: &Path, among: Vec<PathBuf>) -> Option<PathBuf> {
    let (name, stem) = (folded(path), stem(path));
    let same = among.iter().find(|other| folded(other) == name);
    let end = || among.iter().find(|other| self::stem(other) == stem);
    let letter = || {
        let distance = |other: &Path| strsim::damerau_levenshtein(&folded(other), &name);
        let most = (name.chars().count() / 6).clamp(1, 3);
        among.iter().map(|other| (distance(other), other)).filter(|(far, _)| *far <= most).min().map(|(_, other)| other)
    };
    same.or_else(end).or_else(letter).cloned()
}

/// The name without what is easily mistaken in it.
fn folded(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    composed(&name).to_lowercase().replace([' ', '_', '\u{A0}'], "-")
}

fn stem(path: &Path) -> String {
    folded(Path::new(path.file_stem().unwrap_or_default()))
}
