//! The file that a name was most likely meant to be.

use super::Files;
use crate::programme::composed;
use std::path::{Path, PathBuf};

/// Most files of a folder that are compared.
const MOST: usize = 2_000;

/// The file that lies where a path does not lead: its name differs by capitals, by a hyphen or by its end, or by a letter.
pub(crate) fn near(path: &Path, files: &dyn Files) -> Option<PathBuf> {
    let parent = path.parent().unwrap_or(Path::new(""));
    let written = parent.to_string_lossy();
    let capitalised: String =
        written.chars().take(1).flat_map(char::to_uppercase).chain(written.chars().skip(1)).collect();
    let folders = [written.to_string(), written.to_lowercase(), capitalised, written.to_uppercase()];
    let mut looked: Vec<&String> = Vec::new();
    for folder in &folders {
        if looked.contains(&folder) {
            continue;
        }
        looked.push(folder);
        let Ok(listed) = files.list(Path::new(folder), MOST) else { continue };
        if let Some(found) = alike(path, listed) {
            return Some(found);
        }
    }
    // It may have been forgotten that it lies in a folder, or put into one that is not there.
    let beside = ["logos", "images", ""].iter().filter(|folder| Path::new(folder) != parent);
    beside
        .filter_map(|folder| files.list(Path::new(folder), MOST).ok())
        .flatten()
        .find(|file| folded(file) == folded(path))
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
