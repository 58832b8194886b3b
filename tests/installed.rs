//! What who installs livret, or helps whoever did, sees: versions, licences, names of files that every machine can have.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn livret(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_livret"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .env_remove("SOURCE_DATE_EPOCH")
        .output()
        .unwrap()
}

fn said(arguments: &[&str]) -> String {
    let output = livret(root(), arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_version_is_one_line_unless_more_is_asked_for() {
    assert_eq!(said(&["--version"]), format!("livret {VERSION}\n"));
    assert_eq!(said(&["-V"]), format!("livret {VERSION}\n"));
    let at_length = said(&["--version", "-v", "--lang", "en"]);
    for words in [
        &format!("livret {VERSION}\n"),
        "compiled for ",
        "Harper (English)",
        "Grammalecte (French)",
        "LanguageTool",
        "  EB Garamond: 400, 400 italic\n",
        "  Noto Emoji: 400\n",
        "MIT OR Apache-2.0",
        "`livret licences`",
    ] {
        assert!(at_length.contains(words), "“{words}” is not in:\n{at_length}");
    }
    // Wherever the word stands, and in the language of the reader.
    assert_eq!(said(&["-vV", "--lang", "en"]), at_length);
    assert!(said(&["--lang", "fr", "-v", "--version"]).contains("Polices fournies avec livret"));
}

#[test]
fn all_that_livret_ships_and_is_made_of_has_its_licence() {
    let licences = said(&["licences"]);
    let folders = ["fonts", "assets/dictionaries", "assets/icc"].map(|folder| root().join(folder));
    let below = folders.iter().flat_map(|folder| {
        folder
            .read_dir()
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_dir())
            .chain([folder.clone()])
    });
    let files = below.flat_map(|folder| folder.read_dir().unwrap().map(|entry| entry.unwrap().path()));
    let mut texts = 0;
    for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "txt")) {
        let text = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
        assert!(licences.contains(text.trim()), "the licence {} is not printed", file.display());
        texts += 1;
    }
    assert!(texts >= 7, "{texts} licences beside what they are of");
    // The crates that are linked in on this machine; those of the command line are all of them.
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    let mut crates: Vec<&str> = tree.lines().filter(|line| !line.starts_with("livret ")).collect();
    crates.sort_unstable();
    crates.dedup();
    assert!(crates.len() > 200, "{} crates", crates.len());
    for line in crates {
        let mut words = line.split(' ');
        let (name, version) = (words.next().unwrap(), words.next().unwrap().trim_start_matches('v'));
        let listed = format!("  {name} {version}");
        let listed = licences.lines().any(|line| line == listed || line.starts_with(&format!("{listed}  ")));
        assert!(listed, "{name} {version} has no licence: run .ci/licences");
    }
}

#[test]
fn what_people_read_about_installing_names_this_version() {
    for page in ["README.md", "assets/guide/fr.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        for file in [
            format!("livret_{VERSION}-1_amd64.deb"),
            format!("livret-{VERSION}-windows-x86_64.msi"),
            format!("livret-{VERSION}-macos-universal.tar.gz"),
            format!("livret-{VERSION}-x86_64-linux"),
        ] {
            assert!(text.contains(&file), "{page} does not name {file}");
        }
    }
    let changes = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    assert!(changes.contains(&format!("## {VERSION}\n")), "CHANGELOG.md says nothing of {VERSION}");
}

#[cfg(unix)]
#[test]
fn a_name_that_windows_cannot_have_is_put_plainly_and_told() {
    let folder = tempfile::tempdir().unwrap();
    let source = "[event]\nlanguage = \"fr\"\ntitle = \"Jardins\"\ndate = 2030-05-16\n";
    for (name, made) in [("Journée : ville.toml", "Journee-ville.pdf"), ("CON.toml", "CON-brochure.pdf")] {
        fs::write(folder.path().join(name), source).unwrap();
        let output = livret(folder.path(), &["build", name, "-o", "out"]);
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(folder.path().join("out").join(made).is_file(), "{told}");
        assert!(told.contains("Windows") && told.contains(made.trim_end_matches(".pdf")), "{told}");
    }
    let plain = "journée-d’été.toml";
    fs::write(folder.path().join(plain), source).unwrap();
    let output = livret(folder.path(), &["build", plain, "-o", "out"]);
    assert!(folder.path().join("out/journée-d’été.pdf").is_file());
    assert!(!String::from_utf8_lossy(&output.stdout).contains("Windows"));
    // Two names that would be one are refused before anything is made.
    fs::write(folder.path().join("Journee-ville.toml"), source).unwrap();
    let output = livret(folder.path(), &["build", "Journée : ville.toml", "Journee-ville.toml", "-o", "two"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!folder.path().join("two").exists());
}
