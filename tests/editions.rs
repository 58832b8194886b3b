//! Programmes in several languages, in several files, and in several states: as their authors write and build them.

#[path = "common/desk.rs"]
mod desk;

use desk::Desk;
use lopdf::{Document, Object};
use std::fs;
use std::path::Path;
use std::process::Command;

fn git(desk: &Desk, arguments: &[&str]) {
    let names = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "-c", "commit.gpgsign=false"];
    let done = Command::new("git").args(names).args(arguments).current_dir(desk.folder()).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
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
    let picture = "picture = { file = \"haie.svg\", alternative = { fr = \"Une haie\", en = \"A hedge\" }, \
                   caption = { fr = \"Jeunes plants\", en = \"Saplings\" }, credit = \"Zoé Lefort\" }\nformat =";
    let both = both.replacen("format =", picture, 1);
    let drawing = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#7A1F5C"/></svg>"##;
    let desk = Desk::with(&[("programme.toml", both.as_str()), ("haie.svg", drawing)]);
    desk.does(&["check", "--strict", "programme.toml"]);
    desk.does(&["build", "programme.toml", "--edition", "screen,web,calendar"]);
    assert!(!desk.path("out/programme-en.pdf").exists());
    assert_eq!(languages(&desk.path("out/programme.pdf")), ("fr".to_owned(), vec!["en".to_owned()]));
    let text = words(&desk.path("out/programme.pdf"));
    for said in ["Une haie en une heure", "A hedge in an hour", "A morning among trees", "16 mai", "16 May"] {
        assert!(text.is_empty() || text.contains(said), "{said}:\n{text}");
    }
    let page = desk.text("out/programme.html");
    assert!(page.contains("A hedge in an hour") && page.contains("lang=\"en\""));
    // Who made a picture is said once: the languages differ in their spaces alone.
    assert!(page.contains("Saplings") && page.matches("Zoé Lefort").count() == 1);
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

/// Whoever is called by a bilingual session may be told in both languages in the directory of speakers, which makes no other brochure.
#[test]
fn those_of_a_bilingual_session_may_be_told_in_two_languages() {
    let session = BILINGUAL
        .replace("{ fr = \"Les jardins du canal\", en = \"Gardens of the canal\" }", "\"Les jardins du canal\"")
        .replace("{ fr = \"Une matinée parmi les arbres.\", en = \"A morning among trees.\" }", "\"Une matinée.\"")
        .replace("{ fr = \"Planter\", en = \"Planting\" }", "\"Planter\"")
        .replace("format = ", "bilingual = true\nformat = ")
        .replace("speakers = [", "speakers = [\"ana\", ");
    let people =
        "\n[[speakers]]\nid = \"ana\"\nname = \"Ana Moreau\"\nrole = { fr = \"Forestière\", en = \"Forester\" }\n";
    let desk = Desk::with(&[("programme.toml", &format!("{session}{people}"))]);
    desk.does(&["check", "--strict", "programme.toml"]);
    desk.does(&["build", "programme.toml"]);
    assert!(!desk.path("out/programme-en.pdf").exists());
    let text = words(&desk.path("out/programme.pdf"));
    assert!(text.is_empty() || text.contains("Forestière") && text.contains("Forester"), "{text}");
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
    desk.write("programme.toml", unknown);
    let refused = desk.run(&["build", "programme.toml"]);
    assert_eq!(refused.code, 1);
    assert!(refused.complained.contains("unknown-language"), "{}", refused.complained);
    let three = BILINGUAL.replace("language = \"fr\"", "languages = [\"fr\", \"en\", \"de\"]");
    desk.write("programme.toml", three);
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
    desk.write("accueil.md", WELCOME.replace("nombreux.", "nombreux ,merci."));
    desk.write("parcours/1.toml", PART.replace("room", "salle"));
    let checked = desk.run(&["check", "programme.toml", "--format", "short"]);
    let part = Path::new("parcours").join("1.toml");
    assert!(checked.said.contains(&format!("{}:7:1: error[unknown-key]", part.display())), "{}", checked.said);
    desk.write("parcours/1.toml", PART);
    let checked = desk.run(&["check", "programme.toml", "--format", "short"]);
    assert!(checked.said.contains("accueil.md:3:"), "{}", checked.said);
    let shown = desk.run(&["check", "programme.toml"]);
    assert!(shown.complained.contains("accueil.md:3"), "{}", shown.complained);
    desk.does(&["check", "--fix", "programme.toml"]);
    assert_eq!(desk.text("accueil.md"), WELCOME.replace("nombreux.", "nombreux, merci."));
    assert_eq!(desk.text("accueil.md.bak"), WELCOME.replace("nombreux.", "nombreux ,merci."));
    assert_eq!((desk.text("programme.toml").as_str(), desk.text("parcours/1.toml").as_str()), (MAIN, PART));
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
        desk.write("programme.toml", programme);
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
    desk.write("parcours/1.toml", PART.replace("\"Planter\"", "\"Planter"));
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
    git(&desk, &["init", "-q"]);
    git(&desk, &["add", "."]);
    git(&desk, &["commit", "-qm", "first"]);
    desk.write("event/parcours/1.toml", PART.replace("Salle des Semis", "Salle des Récoltes"));
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

/// Both of its parts have a misprint that is certain.
fn split_with_misprints() -> Desk {
    let desk = split();
    desk.write("accueil.md", WELCOME.replace("nombreux.", "nombreux ,merci."));
    desk.write("parcours/1.toml", PART.replace("en une heure", "en une heure ,ou deux"));
    desk
}

#[test]
fn corrections_are_made_in_all_files_or_in_none() {
    let desk = split_with_misprints();
    let part = desk.text("parcours/1.toml");
    let allow = |readonly| {
        let mut permissions = fs::metadata(desk.path("parcours/1.toml")).unwrap().permissions();
        permissions.set_readonly(readonly);
        fs::set_permissions(desk.path("parcours/1.toml"), permissions).unwrap();
    };
    allow(true);
    let refused = desk.run(&["check", "--fix", "programme.toml"]);
    assert_eq!(refused.code, 3, "{}{}", refused.said, refused.complained);
    assert!(desk.text("accueil.md").contains(" ,merci") && desk.text("parcours/1.toml") == part);
    assert!(!desk.path("accueil.md.bak").exists() && !desk.path("parcours/1.toml.bak").exists());
    allow(false);
    desk.does(&["check", "--fix", "programme.toml"]);
    assert!(desk.text("accueil.md").contains("nombreux, merci") && desk.text("parcours/1.toml").contains("heure, ou"));
}

#[test]
fn what_is_only_likely_is_shown_in_its_own_file_after_corrections() {
    let desk = split_with_misprints();
    desk.write("parcours/1.toml", PART.replace("title = \"Une haie en une heure\"", "title = \"Table Ronde\""));
    let asked = desk.run(&["check", "--fix", "--suggest", "programme.toml"]);
    let part = Path::new("parcours").join("1.toml");
    assert!(
        asked.complained.contains("Table ronde") && asked.complained.contains(&format!("{}:8", part.display())),
        "{}",
        asked.complained
    );
    assert!(desk.text("accueil.md").contains("nombreux, merci"));
}

#[test]
fn one_text_in_two_places_is_corrected_once() {
    let desk = split_with_misprints();
    let twice = PART.replace("title = \"Planter\"", "title = \"Planter\"\nintroduction = \"accueil.md\"");
    desk.write("parcours/1.toml", twice);
    desk.does(&["check", "--fix", "programme.toml"]);
    assert!(desk.text("accueil.md").contains("nombreux, merci"));
}

#[test]
fn what_could_not_be_read_is_told_whatever_is_asked_for() {
    let desk = split();
    desk.write("programme.toml", MAIN.replace("parcours/*", "parkours/*"));
    let checked = desk.run(&["check", "--only", "room-overlap", "programme.toml"]);
    assert_eq!(checked.code, 1, "{}", checked.said);
    assert!(checked.complained.contains("unreadable-include"), "{}", checked.complained);
    let exported = desk.run(&["new", "sheets", "--spreadsheet", "--from", "programme.toml"]);
    assert_eq!(exported.code, 1, "{}", exported.said);
    assert!(exported.complained.contains("unreadable-include"), "{}", exported.complained);
    assert!(!desk.path("sheets").exists());
}

#[test]
fn editions_are_put_down_all_of_them_or_none() {
    let desk = Desk::with(&[("programme.toml", BILINGUAL), ("out/programme-en.pdf/in-the-way", "")]);
    let refused = desk.run(&["build", "programme.toml"]);
    assert_eq!(refused.code, 3, "{}", refused.said);
    assert!(!desk.path("out/programme.pdf").exists());
    // What stops one edition alone is told with what stops the other.
    let logos = "\n[brand]\nlogo = { fr = \"absent-fr.svg\", en = \"absent-en.svg\" }\n";
    desk.write("programme.toml", format!("{BILINGUAL}{logos}"));
    let refused = desk.run(&["build", "programme.toml"]);
    assert_eq!(refused.code, 1, "{}", refused.said);
    for file in ["absent-fr.svg", "absent-en.svg"] {
        assert!(refused.complained.contains(file), "{}", refused.complained);
    }
}

#[test]
fn a_waiver_that_one_edition_needs_is_needed() {
    let waived = BILINGUAL.replace("A morning among trees.", "A morning among 漢 trees.");
    let waiver = "\n[[allow]]\ncode = \"missing-character\"\nreason = \"the sign is a drawing\"\n";
    let desk = Desk::with(&[("programme.toml", &format!("{waived}{waiver}"))]);
    let checked = desk.does(&["check", "programme.toml"]);
    assert!(!checked.complained.contains("unused-waiver"), "{}", checked.complained);
    let built = desk.does(&["build", "programme.toml"]);
    assert!(!built.complained.contains("unused-waiver"), "{}", built.complained);
    desk.write("programme.toml", format!("{BILINGUAL}{waiver}"));
    let built = desk.does(&["build", "programme.toml"]);
    assert_eq!(built.complained.matches("unused-waiver").count(), 1, "{}", built.complained);
}

#[test]
fn an_edition_has_a_name_that_no_other_brochure_has() {
    let desk = Desk::with(&[("a.toml", BILINGUAL), ("a-en.toml", DAY)]);
    let refused = desk.run(&["build", "a.toml", "a-en.toml"]);
    assert_eq!(refused.code, 2, "{}", refused.complained);
    assert!(refused.complained.contains("a-en.toml") && !desk.path("out").exists(), "{}", refused.complained);
    desk.write("a.toml", DAY);
    desk.does(&["build", "a.toml", "a-en.toml"]);
}

#[test]
fn an_earlier_calendar_is_of_one_language() {
    let desk = Desk::with(&[("programme.toml", BILINGUAL), ("old.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n")]);
    let arguments = ["build", "programme.toml", "--edition", "calendar", "--earlier-calendar", "old.ics"];
    let refused = desk.run(&arguments);
    assert_eq!(refused.code, 2, "{}", refused.complained);
    desk.write("programme.toml", DAY);
    desk.does(&arguments);
}

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#7A1F5C"/></svg>"##;

#[test]
fn a_look_that_changed_is_a_change() {
    let branded = |theme: &str| format!("{DAY}\n[brand]\ntheme = \"{theme}\"\n");
    let desk = Desk::with(&[("old.toml", &branded("sobre")), ("new.toml", &branded("affiche"))]);
    let told = desk.does(&["diff", "old.toml", "new.toml"]);
    assert!(!told.said.contains("Nothing changed.") && told.said.contains("in print"), "{}", told.said);
    // A picture of the same size in its place.
    let programme = format!("{DAY}\n[brand]\nlogo = \"logo.svg\"\n");
    let other = LOGO.replace("7A1F5C", "1F7A5C");
    let desk = Desk::with(&[
        ("old/programme.toml", &programme),
        ("old/logo.svg", LOGO),
        ("new/programme.toml", &programme),
        ("new/logo.svg", &other),
    ]);
    let told = desk.does(&["diff", "old/programme.toml", "new/programme.toml"]);
    assert!(!told.said.contains("Nothing changed.") && told.said.contains("logo.svg"), "{}", told.said);
    desk.write("new/logo.svg", LOGO);
    let told = desk.does(&["diff", "old/programme.toml", "new/programme.toml"]);
    assert_eq!(told.said, "Nothing changed.\n");
}

#[test]
fn faults_of_a_slip_stand_where_the_file_has_them() {
    let accents = "# e\u{301} e\u{301} e\u{301} e\u{301} e\u{301} e\u{301} e\u{301} e\u{301}\n".repeat(20);
    let new = format!("{accents}{}\n[brand]\nlogo = \"absent.svg\"\n", DAY.replacen("Seed Room", "Oak Room", 1));
    let desk = Desk::with(&[("old.toml", DAY), ("new.toml", &new)]);
    let refused = desk.run(&["diff", "--erratum", "old.toml", "new.toml"]);
    assert_eq!(refused.code, 1, "{}", refused.said);
    let line = new.lines().count();
    assert!(refused.complained.contains(&format!("new.toml:{line}:8")), "{}", refused.complained);
}
