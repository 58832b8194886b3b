//! `livret import`: what programmes of people and of tools become, that no word is lost, and that nothing does harm.
//!
//! `tests/imports/NAME.txt` is a programme as it is pasted, `NAME.toml` what somebody makes of it by hand. Names are made up.

mod command;
mod harm;
mod lines;
mod made;
mod scored;
mod tools;
mod town_halls;
mod workbooks;

use livret::import::{Choices, Imported, import};
use made::{docx, odt};
use scored::{Score, lost, score};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports")
}

fn choices() -> Choices {
    Choices { year: 2030, ..Choices::default() }
}

fn read(name: &str, bytes: &[u8]) -> Imported {
    import(name, bytes, &choices()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
}

/// The programmes that stand beside what is to come of them.
fn programmes() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_some_and(|end| end == "txt") {
            let name = entry.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&entry).unwrap();
            let expected = fs::read_to_string(entry.with_extension("toml")).unwrap();
            found.push((name, text, expected));
        }
    }
    found.sort();
    assert!(found.len() > 6, "{} programmes", found.len());
    found
}

fn sound(name: &str, score: &Score, least: usize) {
    for (what, (right, of)) in score.each() {
        assert!(right * 100 >= of * least, "{name}: {right} of {of} {what}, {:?}", score.wrong);
    }
}

#[test]
fn what_is_pasted_lands_where_people_put_it() {
    for (name, text, expected) in programmes() {
        let least = if name == "rencontres" { 95 } else { 85 };
        sound(&name, &score(&expected, &read(&format!("{name}.txt"), text.as_bytes()).source), least);
    }
}

#[test]
fn the_same_as_documents_lands_there_too() {
    for (name, text, expected) in programmes() {
        let least = if name == "rencontres" { 95 } else { 85 };
        for (ending, bytes) in [("docx", docx(&text)), ("odt", odt(&text))] {
            let imported = read(&format!("{name}.{ending}"), &bytes);
            sound(&format!("{name}.{ending}"), &score(&expected, &imported.source), least);
            assert_eq!(lost(&text, &imported.source), Vec::<String>::new(), "{name}.{ending}");
        }
    }
}

#[test]
fn no_word_is_lost_and_what_comes_out_is_read() {
    for (name, text, _) in programmes() {
        let source = read(&format!("{name}.txt"), text.as_bytes()).source;
        assert_eq!(lost(&text, &source), Vec::<String>::new(), "{name}");
        let faults = livret::programme::read(&source).found;
        let errors: Vec<_> = faults.iter().filter(|it| it.severity == livret::diagnostic::Severity::Error).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}\n{source}");
    }
}

fn has(source: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(source.contains(words), "no {words} in\n{source}");
    }
}

/// Documents that python-docx and odfpy wrote, with the recipe beside them.
#[test]
fn documents_of_other_programs() {
    let of = |name: &str| read(name, &fs::read(folder().join("office").join(name)).unwrap());
    let word = of("haies.docx");
    has(
        &word.source,
        &[
            "title = \"Journée des haies\"",
            "date = 2030-05-16",
            "place = \"Halle aux grains, Rives\"",
            "Une journée pour **planter**, avec ceux",
            "start = \"9h00\"\nend = \"9h30\"\ntitle = \"Accueil\"",
            "{ name = \"Ana Lima\", role = \"maire\", organisation = \"Ville de Rives\" }",
            "break = true\nstart = \"10h30\"\nend = \"11h00\"",
            "format = \"Table ronde\"\ntitle = \"Planter des haies\"",
            "{ name = \"Paul Martin\", organisation = \"INRAE\" }",
            "{ name = \"Zoé Lemarchand\", role = \"directrice\", organisation = \"Agence du Sol\" }",
            "name = \"Agence du Sol\"\nlogo = \"images/image-1.png\"",
            "name = \"Ville de Rives\"",
            "Agence du Sol, 2030",
        ],
    );
    assert_eq!(word.files.len(), 1);
    assert!(word.files[0].1.starts_with(b"\x89PNG"));
    has(
        &of("haies.odt").source,
        &[
            "title = \"Journée des haies\"",
            "title = \"Le sol vivant\"",
            "title = \"Visite du verger\"",
            "{ name = \"Marc Loiseau\", role = \"pépiniériste\" }",
            "{ name = \"Inès Delmas\", role = \"agronome\", organisation = \"Chambre d'agriculture\" }",
        ],
    );
}
