//! Lists the folders of `assets/` that are read by name, so that a file put into one of them is compiled in without a line of code, and
//! prepares the dictionaries of spelling: they are looked up where they lie in the program, not read. Fonts and licences are packed; what
//! the program was compiled from and for is noted.

#[path = "build/hunspell.rs"]
mod hunspell;
#[path = "build/nominals.rs"]
mod nominals;
#[path = "build/origin.rs"]
mod origin;
#[path = "build/packed.rs"]
mod packed;

use flate2::read::GzDecoder;
use fst::MapBuilder;
use hunspell::{Class, Forms, Prefix};
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The lists, and their folders.
const LISTS: &[(&str, &str)] = &[("EXAMPLES", "assets/reference/examples"), ("LANGUAGES", "assets/languages")];

/// Where the dictionaries lie, and which of them there are.
const DICTIONARIES: &str = "assets/dictionaries";
const OF_LANGUAGES: [&str; 2] = ["fr", "en"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("set by Cargo"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("set by Cargo"));
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
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
    fs::write(out.join("embedded.rs"), code)?;
    println!("cargo::rerun-if-changed={DICTIONARIES}");
    let mut code = String::new();
    for language in OF_LANGUAGES {
        let read = |part: &str| unpacked(&root.join(DICTIONARIES).join(format!("{language}.{part}.gz")));
        let words = read("dic")?;
        let forms = hunspell::forms(&read("aff")?, &words);
        let listed = forms.forms.iter().map(|(form, class)| (form.as_str(), u64::from(*class)));
        map(&out.join(format!("{language}.forms")), listed)?;
        code.push_str(&table(language, &forms));
        if language == "fr" {
            let (nominals, ways) = nominals::nominals(&words);
            map(&out.join("fr.nominals"), nominals.iter().map(|(word, what)| (word.as_str(), *what)))?;
            let _ = writeln!(
                code,
                "pub(crate) static FRENCH_NOMINALS: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/fr.nominals\"));\n\
                 pub(crate) const FEMININES: &[(usize, &str)] = &{ways:?};"
            );
        }
    }
    fs::write(out.join("dictionaries.rs"), code)?;
    packed::fonts(&root, &out)?;
    packed::licences(&root, &out)?;
    origin::note(&root);
    Ok(())
}

/// The code of a prepared dictionary.
fn table(language: &str, forms: &Forms) -> String {
    let Forms { classes, prefixes, conversions, breaks, ordinals, .. } = forms;
    let class = |Class { alone, with }: &Class| {
        let with: Vec<(u16, u8)> = with.iter().map(|(prefix, bits)| (*prefix, *bits)).collect();
        format!("Class {{ alone: {alone}, with: &{with:?} }},\n")
    };
    let prefix = |Prefix { strip, add, condition }: &Prefix| {
        format!("Prefix {{ strip: {strip:?}, add: {add:?}, condition: {condition:?} }},\n")
    };
    let [starts, inside, ends] = breaks;
    format!(
        "pub(crate) static {}: Table = Table {{\n\
         forms: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{language}.forms\")),\n\
         classes: &[\n{}],\nprefixes: &[\n{}],\n\
         conversions: &{conversions:?},\nstarts: &{starts:?},\ninside: &{inside:?},\nends: &{ends:?},\nordinals: {ordinals},\n}};\n",
        language.to_uppercase(),
        classes.iter().map(class).collect::<String>(),
        prefixes.iter().map(prefix).collect::<String>(),
    )
}

/// Writes words and their numbers so that they are found where they lie.
fn map<'a>(to: &Path, words: impl Iterator<Item = (&'a str, u64)>) -> io::Result<()> {
    let mut map = MapBuilder::memory();
    for (word, number) in words {
        map.insert(word, number).map_err(io::Error::other)?;
    }
    fs::write(to, map.into_inner().map_err(io::Error::other)?)
}

fn unpacked(file: &Path) -> io::Result<String> {
    let mut text = String::new();
    GzDecoder::new(fs::File::open(file)?).read_to_string(&mut text)?;
    Ok(text)
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
