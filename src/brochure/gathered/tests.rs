use super::*;
use crate::files::Memory;

fn files(all: &[(&str, &str)]) -> Memory {
    let mut files = Memory::default();
    all.iter().for_each(|(path, text)| files.put(path, *text));
    files
}

const PROGRAMME: &str = "include = [\"parcours/*.toml\"]\n[event]\ntitle = \"Jardins\"\ndate = 2030-05-16\n\n[presentation]\nbody = \"accueil.md\"\n";

fn of(parts: &[(&str, &str)]) -> Gathered {
    Gathered::of(PROGRAMME, &files(parts))
}

const ACCUEIL: (&str, &str) = ("accueil.md", "Bonjour.\n\nC'est **ici**.\n");
const ONE: (&str, &str) = ("parcours/1.toml", "[[parcours]]\ntitle = \"Semer\"\n");

#[test]
fn places_lead_back_to_their_files() {
    let gathered = of(&[ACCUEIL, ONE]);
    assert!(gathered.faults.is_empty(), "{:#?}", gathered.faults);
    let place = |words: &str| {
        let at = gathered.text.find(words).unwrap();
        let (member, span) = gathered.place(&(at..at + words.len())).unwrap();
        let member = &gathered.members()[member];
        (member.path.display().to_string().replace('\\', "/"), member.text[span].to_owned())
    };
    for (words, file) in [("Jardins", ""), ("**ici**", "accueil.md"), ("Semer", "parcours/1.toml")] {
        assert_eq!(place(words), (file.to_owned(), words.to_owned()));
    }
    let read: toml::Table = gathered.text.parse().unwrap();
    assert_eq!(read["presentation"]["body"].as_str().unwrap(), ACCUEIL.1);
}

#[test]
fn a_correction_is_made_in_the_file_it_stands_in() {
    let gathered = of(&[ACCUEIL, ONE]);
    let corrected = gathered.text.replace("Bonjour.", "Bienvenue !").replace("\"Semer\"", "\"Semer\"\nid = \"s\"");
    let apart = gathered.apart(&corrected).unwrap();
    let apart: Vec<(String, String)> = apart
        .into_iter()
        .map(|(n, text)| (gathered.members()[n].path.display().to_string().replace('\\', "/"), text))
        .collect();
    assert_eq!(
        apart,
        [
            ("accueil.md".to_owned(), ACCUEIL.1.replace("Bonjour.", "Bienvenue !")),
            ("parcours/1.toml".to_owned(), ONE.1.replace("\"Semer\"", "\"Semer\"\nid = \"s\"")),
        ]
    );
    assert_eq!(gathered.apart(&gathered.text), Some(Vec::new()));
}

#[test]
fn what_cannot_be_gathered_is_told_where_it_is_named() {
    let told = |parts: &[(&str, &str)]| -> Vec<(&'static str, String)> {
        let gathered = of(parts);
        gathered
            .faults
            .iter()
            .map(|fault| (fault.saying.key, gathered.text[fault.labels[0].span.clone()].to_owned()))
            .collect()
    };
    assert_eq!(told(&[ONE]), [("part-missing", "\"accueil.md\"".to_owned())]);
    assert_eq!(told(&[ACCUEIL]), [("part-missing", "\"parcours/*.toml\"".to_owned())]);
    let bare = ("parcours/2.toml", "title = \"Semer\"\n[[parcours]]\n");
    assert_eq!(told(&[ACCUEIL, ONE, bare]), [("keys-before-tables", "title".to_owned())]);
    let nested = ("parcours/2.toml", "include = [\"x.toml\"]\n");
    assert_eq!(told(&[ACCUEIL, ONE, nested]), [("include-within-include", "include".to_owned())]);
}

#[test]
fn an_open_quote_stays_in_its_file() {
    let open = ("parcours/0.toml", "[[parcours]]\ntitle = \"Semer\nid = \"s\"\n");
    let gathered = of(&[ACCUEIL, open, ONE]);
    assert_eq!(gathered.faults.len(), 1, "{:#?}", gathered.faults);
    let (member, _) = gathered.place(&gathered.faults[0].labels[0].span).unwrap();
    assert!(gathered.members()[member].path.ends_with("0.toml"));
    let read: toml::Table = gathered.text.parse().unwrap();
    assert_eq!(read["parcours"].as_array().unwrap().len(), 2);
}

#[test]
fn a_programme_in_one_file_is_itself() {
    let source = "[event]\ntitle = \"Lire le fichier.md\"\n";
    let gathered = Gathered::of(source, &Memory::default());
    assert!(gathered.text == source && !gathered.is_split() && gathered.faults.is_empty());
}

#[test]
fn a_misspelt_name_with_blanks_is_a_name() {
    let source = |body: &str| format!("[event]\ntitle = \"T\"\n\n[presentation]\nbody = \"{body}\"\n");
    let files = files(&[("mot du président.md", "Bonjour."), ("textes/mot du président.md", "Bonjour.")]);
    let faults = |body: &str| Gathered::of(&source(body), &files).faults.len();
    assert_eq!(faults("mot du président.md"), 0);
    assert_eq!(faults("mot du présidnt.md"), 1);
    assert_eq!(faults("textes/mot du présidnt.md"), 1);
    assert_eq!(faults("Voici comment lire le fichier lisez-moi.md"), 0, "words are words");
}

#[test]
fn texts_are_no_parts_and_count_by_what_they_hold() {
    let speakers: String =
        (0..=MOST_FILES).map(|n| format!("[[speakers]]\nname = \"A{n}\"\nbiography = \"b.md\"\n")).collect();
    let source = format!("include = [\"1.toml\"]\n[event]\ntitle = \"T\"\n{speakers}");
    let gathered = Gathered::of(&source, &files(&[("b.md", "Née ici."), ("1.toml", ONE.1)]));
    assert!(gathered.faults.is_empty(), "{:#?}", gathered.faults);
    let heavy = format!("a\n{}", " ".repeat(LARGEST_OF_ALL / 3));
    let source = "[a]\ntext = \"b.md\"\nbody = \"b.md\"\nlead = \"b.md\"\n";
    let gathered = Gathered::of(source, &files(&[("b.md", &heavy)]));
    assert_eq!(gathered.faults.iter().map(|fault| fault.saying.key).collect::<Vec<_>>(), ["includes-too-long"]);
}
