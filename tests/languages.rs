//! The folders of languages: each list there is asked by the code, and each list that the code asks is there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let paths = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let below = paths.flat_map(|path| if path.is_dir() { files(&path, ending) } else { vec![path] });
    below.filter(|path| path.extension().is_some_and(|end| end == ending)).collect()
}

/// The lists of the folders, by file and key, with the languages that have them.
fn written() -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut lists: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    for path in files(&root().join("assets/languages"), "toml") {
        let folder = path.parent().unwrap();
        if folder.file_name().is_some_and(|name| name == "lists") {
            let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
            let table: toml::Table = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            for (key, value) in table {
                let holds_words = match &value {
                    toml::Value::String(words) => !words.trim().is_empty(),
                    toml::Value::Array(words) => !words.is_empty() && words.iter().all(toml::Value::is_str),
                    _ => false,
                };
                assert!(holds_words, "{}: {key} is no list of words", path.display());
                lists.entry((name(&path), key)).or_default().insert(name(folder.parent().unwrap()));
            }
        }
    }
    lists
}

/// The lists that the code asks: `List::new("kinds", "lunch")`.
fn asked() -> BTreeSet<(String, String)> {
    let mut lists = BTreeSet::new();
    for path in files(&root().join("src"), "rs") {
        let code = fs::read_to_string(&path).unwrap();
        let kinds = ["List::new(\"", "Pairs::new(\"", "PlainWords::new(\""];
        for (at, start) in kinds.into_iter().flat_map(|kind| code.match_indices(kind)) {
            let rest = &code[at + start.len()..];
            let mut words = rest.split('"');
            if let (Some(file), Some(key)) = (words.next(), words.nth(1)) {
                lists.insert((file.to_owned(), key.to_owned()));
            }
        }
    }
    lists
}

#[test]
fn every_list_is_asked_and_every_list_asked_is_written() {
    let (written, asked) = (written(), asked());
    assert!(asked.len() > 80, "{} lists", asked.len());
    let idle: Vec<_> = written.keys().filter(|list| !asked.contains(*list)).collect();
    assert!(idle.is_empty(), "lists that nothing asks: {idle:?}");
    let missing: Vec<_> = asked.iter().filter(|list| !written.contains_key(*list)).collect();
    assert!(missing.is_empty(), "lists that are in no language: {missing:?}");
}
