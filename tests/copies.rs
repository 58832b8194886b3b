//! A brochure for everybody on a list: the name on its cover, a programme of their own, a calendar; all else as everybody has it.

use lopdf::{Document, Object};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const PROGRAMME: &str = r#"
[event]
language = "fr"
title = "Jardins partagés"
subtitle = "Une journée au vert"
date = 2030-05-16
place = "Halle aux grains"
contact = "a@example.org"

[[plenaries]]
title = "Ouverture"
start = "9h"
end = "9h30"
room = "Grande salle"

[[parcours]]
title = "Semer"
[[parcours.sessions]]
start = "10h"
end = "11h"
title = "La terre"
room = "Serre 1"
[[parcours.sessions]]
start = "11h"
end = "12h"
title = "Visite"
room = "Potager"

[[parcours]]
title = "Récolter"
[[parcours.sessions]]
start = "10h30"
end = "11h30"
title = "Les paniers"
room = "Cave"
[[parcours.sessions]]
start = "14h"
end = "15h"
title = "Visite"
room = "Verger"
[[parcours.sessions]]
start = "16h"
end = "17h"
title = "Bilan"
cancelled = true
"#;

const PEOPLE: &str = "Nom;Sessions;Langue\nZoé Ömer;La terre; Visite (14:00);fr\n";

fn folder(people: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("programme.toml"), PROGRAMME).unwrap();
    fs::write(folder.path().join("people.csv"), people).unwrap();
    folder
}

fn livret(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
    command.args(arguments).current_dir(folder).env("LC_ALL", "C").output().unwrap()
}

fn copies(folder: &Path, out: &str) -> Output {
    livret(folder, &["build", "programme.toml", "--for", "people.csv", "-o", out])
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = folder.read_dir().unwrap().map(|entry| entry.unwrap());
    files.map(|file| (file.file_name().into_string().unwrap(), fs::read(file.path()).unwrap())).collect()
}

/// The texts of pages, as readers take them out.
fn text(bytes: &[u8], pages: &[u32]) -> String {
    let text = Document::load_mem(bytes).unwrap().extract_text(pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

const THREE: &str = "Nom;Sessions;Langue\n\
    Zoé Ömer;\"La terre; Visite (14:00)\";fr\n\
    Łukasz Weil;Les paniers;en\n\
    Ada King;;de\n";

#[test]
fn everybody_has_a_cover_a_programme_and_a_calendar_of_their_own() {
    let folder = folder(THREE);
    let run = copies(folder.path(), "out");
    assert!(run.status.success(), "{run:?}");
    let made = files(&folder.path().join("out/programme-copies"));
    let names: Vec<&str> = made.keys().map(String::as_str).collect();
    assert_eq!(names.len(), 6, "{names:?}");
    for name in ["zoe-omer.pdf", "zoe-omer.ics", "ada-king.pdf", "ada-king.ics"] {
        assert!(made.contains_key(name), "{names:?}");
    }
    let zoe = &made["zoe-omer.pdf"];
    assert!(text(zoe, &[1]).contains("Zoé Ömer"), "{}", text(zoe, &[1]));
    let own = text(zoe, &[2]);
    for words in ["Votre programme", "Ouverture", "Grande salle", "La terre", "Serre 1", "Visite", "Verger"] {
        assert!(own.contains(words), "{words}: {own}");
    }
    assert!(!own.contains("paniers") && !own.contains("Potager"), "{own}");
    let lukasz = names.iter().find(|name| name.ends_with("weil.pdf")).unwrap();
    let own = text(&made[*lukasz], &[2]);
    assert!(own.contains("Your programme") && own.contains("Les paniers") && !own.contains("La terre"), "{own}");
    assert!(text(&made["ada-king.pdf"], &[2]).contains("Ihr Programm"));
    let calendar = String::from_utf8(made["zoe-omer.ics"].clone()).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 3, "{calendar}");
    assert!(calendar.contains("Verger") && !calendar.contains("Potager"), "{calendar}");
}

#[test]
fn what_is_not_of_one_copy_is_that_of_the_brochure() {
    let folder = folder(THREE);
    let folder = folder.path();
    assert!(copies(folder, "out").status.success());
    assert!(livret(folder, &["build", "programme.toml", "-o", "out"]).status.success());
    let whole = fs::read(folder.join("out/programme.pdf")).unwrap();
    let pages = Document::load_mem(&whole).unwrap().get_pages().len() as u32;
    for (name, bytes) in files(&folder.join("out/programme-copies")) {
        if !name.ends_with(".pdf") {
            continue;
        }
        let copy = Document::load_mem(&bytes).unwrap();
        assert_eq!(copy.get_pages().len() as u32, pages + 1, "{name}");
        for page in 2..=pages {
            assert_eq!(text(&bytes, &[page + 1]), text(&whole, &[page]), "{name}, page {page}");
        }
    }
}

#[test]
fn links_bookmarks_and_tags_lead_to_what_is_there() {
    let folder = folder(THREE);
    assert!(copies(folder.path(), "out").status.success());
    for (name, bytes) in files(&folder.path().join("out/programme-copies")) {
        if !name.ends_with(".pdf") {
            continue;
        }
        let file = Document::load_mem(&bytes).unwrap();
        let pages: Vec<_> = file.get_pages().into_values().collect();
        // No reference is to nothing, and no page is led to that the reader does not have.
        let mut led = 0;
        for object in file.objects.values() {
            each_reference(object, &mut |id| assert!(file.objects.contains_key(&id), "{name}: {id:?}"));
            let Ok(entries) = object.as_dict() else { continue };
            if let Ok(Object::Array(place)) = entries.get(b"Dest") {
                assert!(pages.contains(&place[0].as_reference().unwrap()), "{name}: {place:?}");
                led += 1;
            }
        }
        assert!(led > 2, "{name}: {led}");
        // The keys of the tree of parents rise, leaf after leaf, and each page has its own.
        let catalog = file.catalog().unwrap();
        let root = file.get_dict_in_dict(catalog, b"StructTreeRoot").unwrap();
        let tree = file.get_dict_in_dict(root, b"ParentTree").unwrap();
        let leaves = tree.get(b"Kids").and_then(Object::as_array).unwrap();
        let mut keys: Vec<i64> = Vec::new();
        for leaf in leaves {
            let leaf = file.get_dictionary(leaf.as_reference().unwrap()).unwrap();
            let entries = leaf.get(b"Nums").and_then(Object::as_array).unwrap();
            keys.extend(entries.iter().step_by(2).map(|key| key.as_i64().unwrap()));
        }
        assert!(keys.is_sorted_by(|one, other| one < other), "{name}: {keys:?}");
        for page in pages {
            let key = file.get_dictionary(page).unwrap().get(b"StructParents").and_then(Object::as_i64).unwrap();
            assert!(keys.contains(&key), "{name}: {key}");
        }
    }
}

fn each_reference(object: &Object, seen: &mut impl FnMut(lopdf::ObjectId)) {
    match object {
        Object::Reference(id) => seen(*id),
        Object::Array(items) => items.iter().for_each(|item| each_reference(item, seen)),
        Object::Dictionary(entries) => entries.iter().for_each(|(_, item)| each_reference(item, seen)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, item)| each_reference(item, seen)),
        _ => {}
    }
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let folder = folder(THREE);
    assert!(copies(folder.path(), "one").status.success());
    assert!(copies(folder.path(), "other").status.success());
    let of = |out: &str| files(&folder.path().join(out).join("programme-copies"));
    assert!(of("one") == of("other"));
}

#[test]
fn what_is_wrong_with_a_list_is_told_at_its_line_in_three_languages_and_nothing_is_touched() {
    let cases: [(&str, &str, [&str; 3]); 9] = [
        ("Salle;Jour\nA;B\n", "people.csv:1", ["nom des personnes", "names of people", "Namen der Personen"]),
        ("Nom;Sessions\nAda;Les panier\n", "people.csv:2", ["Les paniers", "Les paniers", "Les paniers"]),
        ("Nom;Sessions\nAda;Natation\n", "people.csv:2", ["Natation", "Natation", "Natation"]),
        ("Nom;Sessions\nAda;\nBo;\nADA;\n", "people.csv:4", ["deux fois", "twice", "zweimal"]),
        ("Nom;Sessions\nAda;Bilan\n", "people.csv:2", ["annulée", "cancelled", "abgesagt"]),
        ("Nom;Sessions\nAda;La terre|Les paniers\n", "people.csv:2", ["même temps", "same time", "selben Zeit"]),
        ("Nom;Sessions\nAda;Visite\n", "people.csv:2", ["s’appellent", "are called", "heißen"]),
        ("Nom;Langue\nAda;tlhIngan\n", "people.csv:2", ["ne parle pas", "does not speak", "spricht"]),
        ("Nom;Sessions\nAda;\n;La terre\n", "people.csv:3", ["pas de nom", "no name", "keinen Namen"]),
    ];
    for (people, place, words) in cases {
        let folder = folder(people);
        let folder = folder.path();
        fs::create_dir_all(folder.join("out/programme-copies")).unwrap();
        fs::write(folder.join("out/programme-copies/ada.pdf"), "before").unwrap();
        for (language, words) in ["fr", "en", "de"].into_iter().zip(words) {
            let run = livret(folder, &["--lang", language, "build", "programme.toml", "--for", "people.csv"]);
            let told = String::from_utf8_lossy(&run.stderr);
            assert_eq!(run.status.code(), Some(1), "{told}");
            assert!(told.contains(place) && told.contains(words), "{language}, {people:?}: {told}");
        }
        let kept = files(&folder.join("out/programme-copies"));
        assert_eq!(kept.len(), 1);
        assert_eq!(kept["ada.pdf"], b"before");
    }
}

#[test]
fn copies_are_for_the_screen_and_of_one_programme() {
    let folder = folder(PEOPLE);
    let folder = folder.path();
    let run = livret(folder, &["build", "programme.toml", "--for", "people.csv", "--edition", "print"]);
    assert_eq!(run.status.code(), Some(2), "{run:?}");
    let run = livret(folder, &["build", "programme.toml", "programme.toml", "--for", "people.csv"]);
    assert_eq!(run.status.code(), Some(2), "{run:?}");
    let run = livret(folder, &["build", "programme.toml", "--for", "absent.csv"]);
    assert_eq!(run.status.code(), Some(3), "{run:?}");
    // A semicolon that is in no quotation marks parts columns, not sessions.
    let run = copies(folder, "out");
    assert_eq!(run.status.code(), Some(1), "{run:?}");
    assert!(!folder.join("out").exists());
}

#[test]
fn a_part_of_the_programme_that_is_not_there_stops_the_copies() {
    let folder = folder(THREE);
    let folder = folder.path();
    fs::write(folder.join("programme.toml"), format!("include = [\"parcours/1.toml\"]\n{PROGRAMME}")).unwrap();
    let run = livret(folder, &["build", "programme.toml", "--for", "people.csv", "--lang", "en"]);
    let told = String::from_utf8_lossy(&run.stderr);
    assert_eq!(run.status.code(), Some(1), "{told}");
    assert!(told.contains("unreadable-include") && told.contains("programme.toml:1"), "{told}");
    assert!(!folder.join("out").exists());
    // Faults of a part name the part.
    fs::create_dir(folder.join("parcours")).unwrap();
    fs::write(folder.join("parcours/1.toml"), "[[parcours]]\ntitle = \"Planter\"\nsalle = \"Serre\"\n").unwrap();
    let run = livret(folder, &["build", "programme.toml", "--for", "people.csv", "--lang", "en"]);
    let told = String::from_utf8_lossy(&run.stderr);
    let part = Path::new("parcours").join("1.toml");
    assert!(run.status.code() == Some(1) && told.contains(&format!("{}:3", part.display())), "{told}");
}

#[test]
fn copies_of_a_programme_in_two_languages_say_which_they_are_in() {
    let folder = folder("Nom\nAda King\n");
    let folder = folder.path();
    let bilingual = PROGRAMME.replace("title = \"Semer\"", "title = { fr = \"Semer\", en = \"Sowing\" }");
    fs::write(folder.join("programme.toml"), bilingual).unwrap();
    let run = copies(folder, "out");
    assert!(run.status.success(), "{run:?}");
    assert!(String::from_utf8_lossy(&run.stdout).contains("(français)"), "{run:?}");
}

#[test]
fn codes_of_a_list_are_explained_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let run = livret(folder.path(), &["explain", "copies-name", "--lang", "en"]);
    let told = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && told.contains("copies-name is a fault of a list"), "{run:?}");
}

#[test]
fn copies_keep_to_the_weight_that_is_allowed() {
    let folder = folder("Nom\nAda King\n");
    let folder = folder.path();
    let build = |most: &str| livret(folder, &["build", "programme.toml", "--for", "people.csv", "--most", most]);
    let run = build("50k");
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.code() == Some(1) && told.contains("too-heavy"), "{run:?}");
    assert!(!folder.join("out").exists());
    let run = build("5M");
    assert!(run.status.success(), "{run:?}");
    assert!(String::from_utf8_lossy(&run.stdout).contains("le plus lourd"), "{run:?}");
}
