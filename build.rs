//! Lists the folders of `assets/` that are read by name, so that a file put into one of them is compiled in without a line of code.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The lists, and their folders.
const LISTS: &[(&str, &str)] = &[("EXAMPLES", "assets/reference/examples"), ("LANGUAGES", "assets/languages")];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("set by Cargo"));
    let mut code = String::new();
    for (name, folder) in LISTS {
        // Cargo looks at the times of all files below.
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        gather(&root.join(folder), "", &mut files)?;
        files.sort();
        let _ = writeln!(code, "pub(crate) const {name}: &[(&str, &str)] = &[");
        for file in files {
            let _ = writeln!(
                code,
                "({file:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{folder}/{file}\"))),"
            );
        }
        code.push_str("];\n");
    }
    fs::write(PathBuf::from(env::var("OUT_DIR").expect("set by Cargo")).join("embedded.rs"), code)
}

/// Adds the paths of the files in a folder, below it and with slashes.
fn gather(folder: &Path, under: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string().expect("a name in UTF-8");
        if name.starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), &format!("{under}{name}/"), files)?;
        } else {
            files.push(format!("{under}{name}"));
        }
    }
    Ok(())
}
