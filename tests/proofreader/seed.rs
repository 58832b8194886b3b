//! The seeded programmes of `tests/seeded/CODE/{bad,good}-*.toml`, and how each is ordered.

use livret::brochure::{self, Order};
use livret::diagnostic::Diagnostic;
use livret::files::Disk;
use livret::theme::Theme;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What is found in a programme whose pictures lie in `folder`.
pub fn found(source: &str, folder: &Path) -> Vec<Diagnostic> {
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    brochure::proofread(source, &Disk::at(folder), &theme, &Order::default()).standing
}

/// The seeded programmes, by code.
pub fn seeded() -> BTreeMap<String, Vec<PathBuf>> {
    let mut all: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    let folders = root().join("tests/seeded").read_dir().unwrap().map(|entry| entry.unwrap().path());
    for folder in folders.filter(|folder| folder.is_dir()) {
        let code = folder.file_name().unwrap().to_string_lossy().into_owned();
        let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
        files.sort();
        all.insert(code, files);
    }
    all
}

/// A seeded programme with its order: the lines at its head that begin with `#:`, in TOML.
pub struct Seed {
    /// The whole text of the programme.
    pub source: String,
    folder: PathBuf,
    order: Ordered,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Ordered {
    /// The file of `tests/seeded/` that the programme goes on from: `tests/seeded/NAME.toml`.
    base: Option<String>,
    /// The name of a shipped theme.
    #[serde(default = "territoires")]
    theme: String,
    /// Pieces of the file of that theme, and what stands instead: an author's own theme.
    #[serde(default)]
    change: Vec<(String, String)>,
}

fn territoires() -> String {
    "territoires".to_owned()
}

impl Seed {
    pub fn of(file: &Path) -> Seed {
        let own = fs::read_to_string(file).unwrap();
        let lines: Vec<&str> = own.lines().map_while(|line| line.strip_prefix("#:")).collect();
        let order: Ordered =
            toml::from_str(&lines.join("\n")).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let base = order.base.as_ref().map(|name| root().join("tests/seeded").join(name).with_extension("toml"));
        let base =
            base.map(|path| fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        Seed { source: base.unwrap_or_default() + &own, folder: file.parent().unwrap().to_owned(), order }
    }

    /// What is found in the file of the theme, or else in the programme; and the file that the places are in.
    pub fn found(&self) -> (String, Vec<Diagnostic>) {
        let Ordered { theme, change, .. } = &self.order;
        let path = root().join("assets/themes").join(theme).with_extension("toml");
        let mut text = fs::read_to_string(path).expect("a shipped theme").replace("\r\n", "\n");
        for (piece, instead) in change {
            assert!(text.contains(piece), "{piece} is not in the theme {theme}");
            text = text.replace(piece, instead);
        }
        match Theme::read(&text) {
            Ok(read) => {
                let order = Order::default();
                (
                    self.source.clone(),
                    brochure::proofread(&self.source, &Disk::at(&self.folder), &read, &order).standing,
                )
            }
            Err(faults) => (text, faults.into()),
        }
    }
}
