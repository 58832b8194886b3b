//! `livret check` and `livret explain` as they are used: forms, corrections, waivers, languages, exit codes.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// Two sessions in one room, a warning that can be corrected, and accents before both.
const PROGRAMME: &str = "\
# Été : mon programme
[event]
title = \"Les rencontres\" # le titre
date = 2025-08-28

[presentation]
body = \"Venez nombreux !\"

[[parcours]]
title = \"Forêts\"
[[parcours.sessions]]
start = \"10h00\"
end = \"11h00\"
room = \"Salle A\"
title = \"Planter\"
speakers = [{ name = \"Ada Lovelace\", role = \"botaniste\", organisation = \"Jardin\" }]

[[parcours.sessions]]
start = \"11h00\"
end = \"12h00\"
room = \"Salle A\"
title = \"Tailler\"
speakers = [{ name = \"Ada Lovelace\", role = \"botaniste\", organisation = \"Jardin\" }]

[[parcours]]
title = \"Rivières\"
[[parcours.sessions]]
start = \"10h30\"
end = \"11h00\"
room = \"Salle A\"
title = \"Curer\"
speakers = [{ name = \"Zoé Martin\", role = \"géographe\", organisation = \"Bassin\" }]

[[parcours.sessions]]
start = \"11h00\"
end = \"12h00\"
room = \"Salle B\"
title = \"Jauger\"
speakers = [{ name = \"Zoé Martin\", role = \"géographe\", organisation = \"Bassin\" }]
";

struct Desk(TempDir);

impl Desk {
    fn with(programme: &str) -> Desk {
        let desk = Desk(tempfile::tempdir().unwrap());
        fs::write(desk.path("mes rencontres.toml"), programme).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Exit code, standard output, standard error.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
        command.args(arguments).current_dir(self.0.path());
        for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(variable);
        }
        // The readers of grammar that a machine may have say what they say.
        command.env("PATH", "");
        let Output { status, stdout, stderr } = command.output().unwrap();
        (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    /// Standard output and standard error of a check that asks, and is answered so.
    fn answer(&self, more: &[&str], answers: &str) -> (String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_livret"));
        command.args(["check", "mes rencontres.toml"]).args(more).current_dir(self.0.path()).env("PATH", "");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
        let Output { stdout, stderr, .. } = child.wait_with_output().unwrap();
        (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    fn check(&self, more: &[&str]) -> (i32, String, String) {
        self.run(&[&["check", "mes rencontres.toml"], more].concat())
    }
}

#[test]
fn faults_are_told_in_the_language_of_the_programme_or_in_the_one_asked_for() {
    let desk = Desk::with(PROGRAMME);
    let (code, _, said) = desk.check(&["--strict", "--only", "room-overlap"]);
    assert_eq!(code, 1);
    assert!(said.contains("avertissement[room-overlap]") && said.contains("10\u{202F}h\u{202F}30"), "{said}");
    assert!(said.contains("1 avertissement"), "{said}");
    let (_, _, said) = desk.check(&["--only", "P04", "--lang", "en"]);
    assert!(said.contains("warning[room-overlap]"), "{said}");
    let english = PROGRAMME.replace("[event]", "[event]\nlanguage = \"en\"");
    let (_, _, said) = Desk::with(&english).check(&["--only", "P04"]);
    assert!(said.contains("warning[room-overlap]"), "{said}");
}

#[test]
fn a_code_that_nobody_knows_is_a_wrong_command_line() {
    let desk = Desk::with(PROGRAMME);
    let (code, _, said) = desk.check(&["--only", "room-overlaps"]);
    assert!(code == 2 && said.contains("room-overlap"), "{said}");
    let (code, _, said) = desk.run(&["explain", "Z99"]);
    assert!(code == 2 && said.contains("Z99"), "{said}");
}

#[test]
fn one_line_a_fault_is_what_editors_read() {
    let (code, said, complained) = Desk::with(PROGRAMME).check(&["--format", "short", "--strict", "--only", "P04"]);
    assert_eq!((code, complained.as_str()), (1, ""));
    let line = said.lines().next().unwrap();
    assert!(line.starts_with("mes rencontres.toml:"), "{line}");
    let before = PROGRAMME.split("\"10h30\"").next().unwrap();
    assert!(
        line.contains(&format!(":{}:{}: warning[room-overlap]: ", before.lines().count(), "start = ".len() + 1)),
        "{line}"
    );
}

#[test]
fn json_holds_places_corrections_and_words() {
    let (_, said, _) = Desk::with(PROGRAMME).check(&["--format", "json"]);
    let faults: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let overlap = faults.iter().find(|fault| fault["code"] == "room-overlap").unwrap();
    assert_eq!((&overlap["severity"], &overlap["number"]), (&Value::from("warning"), &Value::from("P04")));
    assert_eq!(overlap["places"].as_array().unwrap().len(), 2);
    assert!(overlap["help"].is_string() && overlap["message"].is_string());
}

#[test]
fn github_shows_annotations() {
    let (_, said, _) = Desk::with(PROGRAMME).check(&["--format", "github", "--only", "P04"]);
    assert!(said.starts_with("::warning file=mes rencontres.toml,line="), "{said}");
    assert!(said.contains(",title=room-overlap::") && said.lines().count() == 1, "{said}");
}

#[test]
fn sarif_is_what_the_standard_asks_for() {
    let waived = format!("{PROGRAMME}\n[[allow]]\ncode = \"P04\"\nfor = \"Curer\"\nreason = \"cloison\"\n");
    let (code, said, _) = Desk::with(&waived).check(&["--format", "sarif"]);
    assert_eq!(code, 0, "{said}");
    let log: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for rule in rules {
        assert!(rule["shortDescription"]["text"].is_string() && rule["help"]["text"].is_string(), "{rule}");
        let level = rule["defaultConfiguration"]["level"].as_str().unwrap();
        assert!(["error", "warning", "note"].contains(&level));
    }
    for result in results {
        let index = result["ruleIndex"].as_u64().unwrap_or_else(|| panic!("{result}")) as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        let physical = &result["locations"][0]["physicalLocation"];
        assert_eq!(physical["artifactLocation"]["uri"], "mes%20rencontres.toml");
        let region = &physical["region"];
        let number = |key: &str| region[key].as_u64().unwrap();
        assert!(number("startLine") >= 1 && number("startColumn") >= 1);
        assert!((number("endLine"), number("endColumn")) >= (number("startLine"), number("startColumn")));
        assert!((number("byteOffset") + number("byteLength")) as usize <= waived.len());
    }
    let overlap = results.iter().find(|result| result["ruleId"] == "room-overlap").unwrap();
    assert_eq!(overlap["suppressions"][0]["kind"], "inSource");
    assert_eq!(overlap["suppressions"][0]["justification"], "cloison");
}

#[test]
fn corrections_keep_comments_and_the_file_as_it_was_and_are_made_once() {
    let source = PROGRAMME
        .replace("\"Salle B\"", "\"Salle B\"   # au fond")
        .replace("title = \"Jauger\"", "title = \"Etat de l’eau\"");
    let desk = Desk::with(&source);
    let (_, shown, _) = desk.check(&["--fix", "--dry-run"]);
    assert_eq!(desk.text("mes rencontres.toml"), source);
    assert!(shown.contains("-title = \"Etat de l’eau\"") && shown.contains("+title = \"État de l’eau\""), "{shown}");
    assert!(!desk.path("mes rencontres.toml.bak").exists());

    let (code, shown, _) = desk.check(&["--fix"]);
    assert!(code == 0 && shown.contains("+title = \"État de l’eau\""), "{shown}");
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.contains("État de l’eau") && mended.contains("\"Salle B\"   # au fond"), "{mended}");
    assert_eq!(desk.text("mes rencontres.toml.bak"), source);

    let (_, shown, _) = desk.check(&["--fix"]);
    assert!(!shown.contains("+title"), "{shown}");
    assert_eq!(desk.text("mes rencontres.toml"), mended);
    assert_eq!(desk.text("mes rencontres.toml.bak"), source, "nothing was corrected: the copy stays");
}

#[test]
fn line_ends_and_the_mark_of_the_file_are_kept() {
    let source = format!("\u{feff}{}", PROGRAMME.replace("Jauger", "Etat de l’eau").replace('\n', "\r\n"));
    let desk = Desk::with(&source);
    desk.check(&["--fix"]);
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.starts_with('\u{feff}') && mended.contains("État de l’eau"));
    assert_eq!(mended.matches("\r\n").count(), source.matches("\r\n").count());
    assert_eq!(mended.matches('\n').count(), mended.matches("\r\n").count());
}

/// What is likely is asked about one by one; 27 August 2025 is a Wednesday.
#[test]
fn what_is_only_likely_is_asked_about() {
    let source = "[event]\ntitle = \"A\"\ntagline = \"Dîner le jeudi 27 août\"\ndates = [2025-08-26, 2025-08-27]\n\n\
         [[plenaries]]\ntitle = \"B\"\nday = 2025-08-27\nstart = \"9h00\"\nend = \"10h00\"\n\
         [[plenaries]]\ntitle = \"Table Ronde\"\nday = 2025-08-26\nstart = \"9h00\"\nend = \"10h00\"\n";
    let desk = Desk::with(source);
    desk.check(&["--fix"]);
    assert_eq!(desk.text("mes rencontres.toml"), source, "nothing of it is certain");
    // Yes to the first, no to the second.
    let (_, shown) = desk.answer(&["--fix", "--suggest"], "o\nn\n");
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.contains("mercredi 27 août") && mended.contains("Table Ronde"), "{mended}\n{shown}");
    assert!(shown.contains("Table Ronde") && shown.contains("Table ronde"), "{shown}");
    // Who answers no more has said no.
    let desk = Desk::with(source);
    desk.answer(&["--fix", "--suggest"], "");
    assert_eq!(desk.text("mes rencontres.toml"), source);
}

/// Two spellings of a name are told and never made one: who is meant is the author's to say.
#[test]
fn a_name_spelt_two_ways_is_told_and_left_alone() {
    let source = "[event]\ntitle = \"A\"\ndate = 2025-08-28\n\n[[parcours]]\ntitle = \"B\"\nsessions = [\n  \
         { start = \"9h00\", end = \"10h00\", title = \"C\", speakers = [\"Aurélie Mézière\"] },\n  \
         { start = \"10h00\", end = \"11h00\", title = \"D\", speakers = [\"Mme Aurelie Meziere\"] },\n]\n";
    let desk = Desk::with(source);
    let (_, _, said) = desk.check(&[]);
    assert!(said.contains("name-spelt-two-ways"), "{said}");
    desk.answer(&["--fix", "--suggest"], "o\no\no\no\n");
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.contains("Mme Aurelie Meziere") && mended.contains("[\"Aurélie Mézière\"]"), "{mended}");
}

#[test]
fn strict_counts_warnings() {
    let desk =
        Desk::with("[event]\ntitle = \"A\"\ndate = 2030-01-01\n\n[[allow]]\ncode = \"P04\"\nreason = \"rien\"\n");
    let (code, _, said) = desk.check(&[]);
    assert!(code == 0 && said.contains("unused-waiver"), "{said}");
    assert_eq!(desk.check(&["--strict"]).0, 1);
}

#[test]
fn a_waiver_lets_one_case_stand_and_its_reason_is_told_to_the_curious() {
    let waived = |object: &str| {
        format!("{PROGRAMME}\n[[allow]]\ncode = \"room-overlap\"\n{object}reason = \"une cloison mobile\"\n")
    };
    for object in ["", "for = \"Curer\"\n", "for = \"rivières\"\n"] {
        let (code, _, said) = Desk::with(&waived(object)).check(&["-v"]);
        assert!(code == 0 && said.contains("une cloison mobile"), "{object}: {said}");
    }
    let (code, _, said) = Desk::with(&waived("for = \"Jauger\"\n")).check(&["--strict"]);
    assert!(code == 1 && said.contains("room-overlap") && said.contains("unused-waiver"), "{said}");
    let (code, _, said) = Desk::with(&waived("").replace("room-overlap", "room-overlop")).check(&["--lang", "en"]);
    assert!(code == 1 && said.contains("unknown-code") && said.contains("write `room-overlap`"), "{said}");
}

#[test]
fn a_build_proofreads_too_and_stops_at_errors_alone() {
    let desk = Desk::with(PROGRAMME);
    let (code, _, said) = desk.run(&["build", "mes rencontres.toml"]);
    assert!(code == 0 && said.contains("avertissement[room-overlap]"), "{said}");
    assert!(desk.path("out").exists());
    let desk = Desk::with(&PROGRAMME.replacen("11h00", "9h00", 1));
    let (code, _, said) = desk.run(&["build", "mes rencontres.toml"]);
    assert!(code == 1 && said.contains("ends-before-start") && said.contains("rien n’a été produit"), "{said}");
    assert!(!desk.path("out").exists());
}

#[test]
fn every_code_is_listed_and_explained_in_both_languages() {
    let desk = Desk::with(PROGRAMME);
    let (code, list, _) = desk.run(&["explain", "--lang", "fr"]);
    assert_eq!(code, 0);
    assert!(list.contains("room-overlap") && list.contains("D02"), "{list}");
    let (_, french, _) = desk.run(&["explain", "P04", "--lang", "fr"]);
    let (_, english, _) = desk.run(&["explain", "room-overlap", "--lang", "en"]);
    assert!(french.contains("Pourquoi c’est important") && french.contains("[[parcours]]"), "{french}");
    assert!(english.contains("Why it matters") && english.contains("Source"), "{english}");
}

#[test]
fn the_samples_are_clean_under_strict() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for sample in data.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        if sample.extension().is_some_and(|end| end == "toml") {
            let output =
                Command::new(env!("CARGO_BIN_EXE_livret")).args(["check", "--strict"]).arg(&sample).output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}
