//! What the README and the guides of `assets/guide` tell people to type works as it stands.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the README tells to run that cannot run inside the tests: it would run them again, or install.
const LEFT_OUT: &[&str] = &["cargo test", "cargo install --path ."];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What people read first: its file, and the locale of its readers.
const PAGES: [(&str, &str); 2] = [("README.md", "C"), ("assets/guide/fr.md", "fr_FR.UTF-8")];

const README: &str = PAGES[0].0;

fn page(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

/// The code blocks of a language, in order.
fn blocks(file: &str, language: &str) -> Vec<String> {
    let readme = page(file);
    let mut found = Vec::new();
    let mut wanted = false;
    for event in Parser::new(&readme) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(name))) => {
                wanted = &*name == language;
                if wanted {
                    found.push(String::new());
                }
            }
            Event::Text(text) if wanted => found.last_mut().unwrap().push_str(&text),
            Event::End(_) => wanted = false,
            _ => {}
        }
    }
    assert!(!found.is_empty(), "{file} has no {language} block");
    found
}

/// A folder with what a checkout has for the reader of the README.
fn checkout() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for part in ["data", "assets/themes"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[cfg(unix)]
#[test]
fn commands_run_in_their_order() {
    PAGES.into_iter().for_each(|(file, locale)| commands_of(file, locale));
}

#[cfg(unix)]
fn commands_of(file: &str, locale: &str) {
    let folder = checkout();
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_livret"));
    let path = format!("{}:{}", binary.parent().unwrap().display(), std::env::var("PATH").unwrap());
    for line in blocks(file, "sh").iter().flat_map(|block| block.lines()) {
        let command = line.split('#').next().unwrap().trim();
        if LEFT_OUT.contains(&command) {
            continue;
        }
        let command = command.replace("cargo run --release -- ", "livret ");
        assert!(!command.contains("cargo"), "{command} is neither run nor left out on purpose");
        let output = Command::new("sh")
            .args(["-c", &command])
            .current_dir(folder.path())
            .env("PATH", &path)
            .env("LC_ALL", locale)
            .env_remove("SOURCE_DATE_EPOCH")
            .output()
            .unwrap();
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        // What the comment promises is there.
        if let Some((_, file)) = line.split_once("makes ").or_else(|| line.split_once("donne ")) {
            assert!(folder.path().join(file.trim()).is_file(), "{command} makes no {file}");
        }
    }
}

#[test]
fn programmes_build_without_a_word() {
    for programme in PAGES.into_iter().flat_map(|(file, _)| blocks(file, "toml")) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("programme.toml"), &programme).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_livret"))
            .args(["build", "programme.toml"])
            .current_dir(folder.path())
            .output()
            .unwrap();
        let complained = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complained.is_empty(), "{complained}");
        assert!(folder.path().join("out/programme.pdf").is_file());
    }
}

#[test]
fn errors_look_as_shown() {
    // The example of an error, made again from the sample programme of the README.
    let strat = blocks(README, "toml")[0].replacen("start = \"10:45\"", "strat = \"10:45\"", 1);
    shown_as_it_is(README, &strat, "error[");
    let titre = "[event]\ntitle = \"A\"\n"
        .replace("title = \"A\"", "language = \"fr\"\ntitre = \"Cultiver la ville ensemble\"");
    shown_as_it_is(PAGES[1].0, &titre, "erreur[");
}

fn shown_as_it_is(file: &str, programme: &str, begins: &str) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("programme.toml"), programme).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_livret"))
        .args(["check", "programme.toml"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let complained = String::from_utf8(output.stderr).unwrap();
    let shown = blocks(file, "text").into_iter().find(|block| block.starts_with(begins)).unwrap();
    let plain = |text: &str| text.replace(['\u{A0}', '\u{202F}'], " ");
    assert!(plain(&complained).contains(shown.trim_end()), "{file} shows\n{shown}\nlivret says\n{complained}");
}

#[test]
fn the_brand_builds_in_every_theme() {
    let brand = blocks(README, "text").into_iter().find(|block| block.starts_with("[brand]")).unwrap();
    let programme = format!("{}\n{}", blocks(README, "toml")[0], brand.replace("Our Sans", "Inter Display"));
    let folder = tempfile::tempdir().unwrap();
    copy(&root().join("data/logos"), &folder.path().join("logos"));
    fs::rename(folder.path().join("logos/logo-anct.svg"), folder.path().join("logos/house.svg")).unwrap();
    copy(&root().join("fonts/inter"), &folder.path().join("fonts"));
    // A photograph of two pixels.
    image::RgbImage::from_fn(2, 1, |x, _| image::Rgb([90 * x as u8, 120, 160]))
        .save(folder.path().join("photo.jpg"))
        .unwrap();
    fs::write(folder.path().join("programme.toml"), &programme).unwrap();
    for theme in ["territoires", "panorama", "sobre", "affiche"] {
        let output = Command::new(env!("CARGO_BIN_EXE_livret"))
            .args(["build", "programme.toml", "--theme", theme, "-o", theme])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{theme}: {}", String::from_utf8_lossy(&output.stderr));
        let complained = String::from_utf8_lossy(&output.stderr);
        // Only what the page says: the yellow is adjusted, and not every theme shows a photograph or two colours;
        // the photograph has two pixels, and the family of the page, which has no italic, stands for the house's.
        let known = [
            "warning[missing-face]",
            "warning[brand-contrast]",
            "warning[cover-left-out]",
            "warning[colour-left-out]",
            "warning[resolution-on-screen]",
        ];
        let others = complained.lines().filter(|line| line.starts_with("warning") || line.starts_with("error"));
        assert!(others.into_iter().all(|line| known.iter().any(|known| line.starts_with(known))), "{complained}");
    }
}

#[test]
fn what_is_linked_is_there() {
    for (file, _) in PAGES {
        let page = page(file);
        for event in Parser::new(&page) {
            if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
                && !dest_url.contains("://")
            {
                let target = root().join(file).parent().unwrap().join(&*dest_url);
                assert!(target.is_file(), "{file} leads to {dest_url}, which is not there");
            }
        }
    }
}
