//! Programmes in several languages, in several files, and in several states: as their authors write and build them.

use lopdf::{Document, Object};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

struct Desk(TempDir);

struct Ended {
    code: i32,
    said: String,
    complained: String,
}

impl Desk {
    fn with(files: &[(&str, &str)]) -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        files.iter().for_each(|(name, text)| desk.write(name, text));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
        let ended = command.args(arguments).args(["--lang", "en"]).current_dir(self.0.path()).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ended { code: ended.status.code().unwrap(), said: text(ended.stdout), complained: text(ended.stderr) }
    }

    #[track_caller]
    fn does(&self, arguments: &[&str]) -> Ended {
        let ended = self.run(arguments);
        assert_eq!(ended.code, 0, "{}{}", ended.said, ended.complained);
        ended
    }

    fn git(&self, arguments: &[&str]) {
        let names = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false"];
        let done = Command::new("git").args(names).args(arguments).current_dir(self.0.path()).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

/// Languages that a document and its parts say they are in.
fn languages(path: &Path) -> (String, Vec<String>) {
    let document = Document::load(path).unwrap();
    let text = |object: &Object| String::from_utf8_lossy(object.as_str().unwrap()).into_owned();
    let own = text(document.catalog().unwrap().get(b"Lang").unwrap());
    let tagged = document.objects.values().filter_map(|object| object.as_dict().ok()).filter(|dict| dict.has(b"S"));
    let mut parts: Vec<String> = tagged.filter_map(|dict| dict.get(b"Lang").ok().map(text)).collect();
    parts.sort();
    parts.dedup();
    (own, parts)
}

fn words(path: &Path) -> String {
    let text = Command::new("pdftotext").args(["-layout"]).arg(path).arg("-").output();
    text.map(|text| String::from_utf8_lossy(&text.stdout).into_owned()).unwrap_or_default()
}

const BILINGUAL: &str = r#"
[event]
language = "fr"
title = { fr = "Les jardins du canal", en = "Gardens of the canal" }
date = 2030-05-16
start = "9 h 00"
end = "12 h 00"
time-zone = "Europe/Paris"
place = "Halle aux Grains, Vernolles"

[presentation]
body = { fr = "Une matinée parmi les arbres.", en = "A morning among trees." }

[[parcours]]
title = { fr = "Planter", en = "Planting" }

[[parcours.sessions]]
start = "9 h 00"
end = "12 h 00"
room = "Salle des Semis"
format = { fr = "Atelier", en = "Workshop" }
title = { fr = "Une haie en une heure", en = "A hedge in an hour" }
speakers = [{ name = "Anne Lefort", role = { fr = "Forestière", en = "Forester" } }]
moderators = [{ name = "Paul Garin", role = { fr = "Journaliste", en = "Journalist" } }]
"#;

#[test]
fn each_language_has_a_brochure() {
    let desk = Desk::with(&[("programme.toml", BILINGUAL)]);
    let checked = desk.does(&["check", "--strict", "programme.toml"]);
    assert!(checked.complained.is_empty(), "{}", checked.complained);
    desk.does(&["build", "programme.toml"]);
    assert_eq!(languages(&desk.path("out/programme.pdf")), ("fr".to_owned(), vec![]));
    // The place and the room have their French names alone.
    assert_eq!(languages(&desk.path("out/programme-en.pdf")), ("en".to_owned(), vec!["fr".to_owned()]));
    let (french, english) = (words(&desk.path("out/programme.pdf")), words(&desk.path("out/programme-en.pdf")));
    if !french.is_empty() {
        assert!(french.contains("Une haie en une heure") && french.contains("16 mai") && !french.contains("hedge"));
        assert!(english.contains("A hedge in an hour") && english.contains("16 May") && !english.contains("haie"));
        assert!(english.contains("Halle aux Grains"));
    }
}

#[test]
fn one_brochure_may_have_both_languages() {
    let both = BILINGUAL.replace("language = \"fr\"", "languages = [\"fr\", \"en\"]");
    let desk = Desk::with(&[("programme.toml", &both)]);
    desk.does(&["check", "--strict", "programme.toml"]);
    desk.does(&["build", "programme.toml", "--edition", "screen,web,calendar"]);
    assert!(!desk.path("out/programme-en.pdf").exists());
    assert_eq!(languages(&desk.path("out/programme.pdf")), ("fr".to_owned(), vec!["en".to_owned()]));
    let text = words(&desk.path("out/programme.pdf"));
    for said in ["Une haie en une heure", "A hedge in an hour", "A morning among trees", "16 mai", "16 May"] {
        assert!(text.is_empty() || text.contains(said), "{said}:\n{text}");
    }
    let page = desk.read("out/programme.html");
    assert!(page.contains("A hedge in an hour") && page.contains("lang=\"en\""));
}

#[test]
fn a_session_may_be_told_in_two_languages() {
    let session = BILINGUAL
        .replace("{ fr = \"Les jardins du canal\", en = \"Gardens of the canal\" }", "\"Les jardins du canal\"")
        .replace("{ fr = \"Une matinée parmi les arbres.\", en = \"A morning among trees.\" }", "\"Une matinée.\"")
        .replace("{ fr = \"Planter\", en = \"Planting\" }", "\"Planter\"")
        .replace("format = ", "bilingual = true\nformat = ");
    let desk = Desk::with(&[("programme.toml", &session)]);
    desk.does(&["check", "--strict", "programme.toml"]);
    desk.does(&["build", "programme.toml"]);
    assert!(!desk.path("out/programme-en.pdf").exists());
    assert_eq!(languages(&desk.path("out/programme.pdf")), ("fr".to_owned(), vec!["en".to_owned()]));
    let text = words(&desk.path("out/programme.pdf"));
    assert!(text.is_empty() || text.contains("A hedge in an hour") && text.contains("Jeudi 16 mai"), "{text}");
}

#[test]
fn what_lacks_its_translation_is_told_and_printed_in_the_other_language() {
    let lacking = BILINGUAL.replace(", en = \"A hedge in an hour\"", "");
    let desk = Desk::with(&[("programme.toml", &lacking)]);
    let checked = desk.run(&["check", "programme.toml"]);
    assert!(
        checked.complained.contains("lacks-translation") && checked.complained.contains("programme.toml:22"),
        "{}",
        checked.complained
    );
    desk.does(&["build", "programme.toml"]);
    assert_eq!(languages(&desk.path("out/programme-en.pdf")), ("en".to_owned(), vec!["fr".to_owned()]));
    let unknown = BILINGUAL.replace("en = \"Planting\"", "es = \"Plantar\"");
    desk.write("programme.toml", &unknown);
    let refused = desk.run(&["build", "programme.toml"]);
    assert_eq!(refused.code, 1);
    assert!(refused.complained.contains("unknown-language"), "{}", refused.complained);
    let three = BILINGUAL.replace("language = \"fr\"", "languages = [\"fr\", \"en\", \"de\"]");
    desk.write("programme.toml", &three);
    assert!(desk.run(&["check", "programme.toml"]).complained.contains("more than 2 languages"));
}

const MAIN: &str = r#"include = ["parcours/*.toml"]

[event]
language = "fr"
title = "Les jardins du canal"
date = 2030-05-16
start = "9 h 00"
end = "12 h 00"
time-zone = "Europe/Paris"
place = "Halle aux Grains, Vernolles"

[presentation]
body = "accueil.md"
"#;
const WELCOME: &str = "Une matinée **parmi les arbres**.\n\nVenez nombreuses et nombreux.\n";
const PART: &str = r#"[[parcours]]
title = "Planter"

[[parcours.sessions]]
start = "9 h 00"
end = "12 h 00"
room = "Salle des Semis"
title = "Une haie en une heure"
speakers = [{ name = "Anne Lefort", role = "Forestière" }]
moderators = [{ name = "Paul Garin", role = "Journaliste" }]
"#;

fn split() -> Desk {
    Desk::with(&[("programme.toml", MAIN), ("accueil.md", WELCOME), ("parcours/1.toml", PART)])
}

#[test]
fn a_programme_may_stand_in_several_files() {
    let desk = split();
    desk.does(&["check", "--strict", "programme.toml"]);
    desk.does(&["build", "programme.toml"]);
    let text = words(&desk.path("out/programme.pdf"));
    assert!(text.is_empty() || text.contains("Une haie en une heure") && text.contains("parmi les arbres"), "{text}");
}

#[test]
fn faults_name_their_own_file_and_line_and_are_corrected_there() {
    let desk = split();
    desk.write("accueil.md", &WELCOME.replace("nombreux.", "nombreux ,merci."));
    desk.write("parcours/1.toml", &PART.replace("room", "salle"));
    let checked = desk.run(&["check", "programme.toml", "--format", "short"]);
    let part = Path::new("parcours").join("1.toml");
    assert!(checked.said.contains(&format!("{}:7:1: error[unknown-key]", part.display())), "{}", checked.said);
    desk.write("parcours/1.toml", PART);
    let checked = desk.run(&["check", "programme.toml", "--format", "short"]);
    assert!(checked.said.contains("accueil.md:3:"), "{}", checked.said);
    let shown = desk.run(&["check", "programme.toml"]);
    assert!(shown.complained.contains("accueil.md:3"), "{}", shown.complained);
    desk.does(&["check", "--fix", "programme.toml"]);
    assert_eq!(desk.read("accueil.md"), WELCOME.replace("nombreux.", "nombreux, merci."));
    assert_eq!(desk.read("accueil.md.bak"), WELCOME.replace("nombreux.", "nombreux ,merci."));
    assert_eq!((desk.read("programme.toml").as_str(), desk.read("parcours/1.toml").as_str()), (MAIN, PART));
    assert!(!desk.path("programme.toml.bak").exists());
}

#[test]
fn files_that_are_not_there_or_lead_out_stop_a_build() {
    let desk = split();
    desk.does(&["build", "programme.toml"]);
    let before = fs::read(desk.path("out/programme.pdf")).unwrap();
    let outside = MAIN.replace("accueil.md", "../accueil.md");
    let none = MAIN.replace("parcours/*", "parkours/*");
    let binary = MAIN.replace("accueil.md", "accueil.docx");
    for (programme, words) in [
        (MAIN.replace("accueil.md", "acceuil.md"), "perhaps accueil.md"),
        (outside, "outside of the folder"),
        (none, "parkours"),
        (binary, "no file of plain text"),
    ] {
        desk.write("programme.toml", &programme);
        let refused = desk.run(&["build", "programme.toml"]);
        assert_eq!(refused.code, 1, "{}", refused.said);
        assert!(
            refused.complained.contains(words) && refused.complained.contains("programme.toml:"),
            "{}",
            refused.complained
        );
    }
    desk.write("programme.toml", MAIN);
    fs::write(desk.path("accueil.md"), b"caf\xe9\n").unwrap();
    assert!(desk.run(&["build", "programme.toml"]).complained.contains("UTF-8"));
    assert_eq!(fs::read(desk.path("out/programme.pdf")).unwrap(), before);
}

#[test]
fn an_open_quote_in_a_part_is_told_once_there() {
    let desk = split();
    desk.write("parcours/1.toml", &PART.replace("\"Planter\"", "\"Planter"));
    let refused = desk.run(&["build", "programme.toml"]);
    let part = Path::new("parcours").join("1.toml");
    assert_eq!(refused.code, 1);
    assert!(refused.complained.contains(&format!("{}:2", part.display())), "{}", refused.complained);
    assert_eq!(refused.complained.matches("error[").count(), 1, "{}", refused.complained);
}

/// What readers are told of two states, without the lines about pages.
#[track_caller]
fn changes(old: &str, new: &str) -> Vec<String> {
    let desk = Desk::with(&[("old.toml", old), ("new.toml", new)]);
    let told = desk.does(&["diff", "old.toml", "new.toml"]);
    told.said.lines().filter_map(|line| line.strip_prefix("- ")).map(str::to_owned).collect()
}

const DAY: &str = r#"
[event]
language = "en"
title = "Growing together"
date = 2030-05-16
place = "Lime Tree House"
price = "5 €"

[[parcours]]
title = "Starting"

[[parcours.sessions]]
start = "10:00"
end = "11:00"
room = "Seed Room"
title = "Finding ground"
speakers = [{ name = "Jane Olivet", role = "Facilitator" }, { name = "Paul Fenwick" }]

[[parcours.sessions]]
start = "11:00"
end = "12:00"
room = "Seed Room"
title = "Writing a charter"
speakers = [{ name = "Ines Carrel" }]
"#;

#[test]
fn what_changed_is_told_as_a_reader_meets_it() {
    assert!(changes(DAY, DAY).is_empty());
    let one = |from: &str, to: &str| changes(DAY, &DAY.replacen(from, to, 1));
    assert_eq!(
        one("start = \"10:00\"\nend = \"11:00\"", "start = \"14:00\"\nend = \"15:00\""),
        ["“Finding ground” takes place: 14:00 to 15:00 (not 10:00 to 11:00)."]
    );
    assert_eq!(one("Seed Room", "Oak Room"), ["“Finding ground” – room: Oak Room (not Seed Room)."]);
    assert_eq!(one(", { name = \"Paul Fenwick\" }", ""), ["Paul Fenwick does not take part in “Finding ground”."]);
    assert_eq!(
        one("title = \"Finding ground\"", "title = \"Finding ground\"\ncancelled = true"),
        ["“Finding ground” is cancelled."]
    );
    assert_eq!(one("Finding ground", "Finding good ground"), ["“Finding ground” is now called “Finding good ground”."]);
    assert_eq!(one("5 €", "7 €"), ["Price: 7 € (not 5 €)."]);
    assert_eq!(one("Paul Fenwick", "Paul Fennwick"), ["Paul Fennwick (not Paul Fenwick)."]);
    let (first, rest) = DAY.split_once("[[parcours.sessions]]\nstart = \"11:00\"").unwrap();
    assert_eq!(changes(DAY, first), ["Left out: “Writing a charter” (Starting; 11:00 to 12:00 and Seed Room)."]);
    assert!(!rest.is_empty());
}

#[test]
fn a_revision_of_git_is_a_state_and_a_slip_is_made_of_the_changes() {
    let desk =
        Desk::with(&[("event/programme.toml", MAIN), ("event/accueil.md", WELCOME), ("event/parcours/1.toml", PART)]);
    desk.git(&["init", "-q"]);
    desk.git(&["add", "."]);
    desk.git(&["commit", "-qm", "first"]);
    desk.write("event/parcours/1.toml", &PART.replace("Salle des Semis", "Salle des Récoltes"));
    for old in ["HEAD", "HEAD:event/programme.toml"] {
        let told = desk.does(&["diff", old, "event/programme.toml", "--erratum"]);
        assert!(told.said.contains("Salle des Récoltes (not Salle des Semis)"), "{}", told.said);
        assert!(told.said.contains("in print: 2."), "{}", told.said);
    }
    for slip in ["out/programme-erratum.pdf", "out/programme-erratum-print.pdf"] {
        assert!(fs::read(desk.path(slip)).unwrap().starts_with(b"%PDF-"), "{slip}");
    }
    assert_eq!(languages(&desk.path("out/programme-erratum.pdf")).0, "fr");
    let told = desk.does(&["diff", "HEAD", "event/programme.toml", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&told.said).unwrap();
    assert_eq!(told["changes"][0]["kind"], "room");
    assert_eq!(told["changes"][0]["before"], "Salle des Semis");
    assert!(told["pages"]["differ"].as_array().is_some_and(|pages| !pages.is_empty()), "{told}");
    let refused = desk.run(&["diff", "HEAD:event/none.toml", "event/programme.toml"]);
    assert_eq!(refused.code, 2, "{}", refused.complained);
}
