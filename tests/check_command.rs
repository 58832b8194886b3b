//! `livret check` and `livret explain` as they are used: forms, corrections, waivers, languages, exit codes.

#[path = "common/desk.rs"]
mod desk;

use desk::{Desk, Ended};
use serde_json::Value;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

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

/// A desk with a programme.
fn with_programme(programme: &str) -> Desk {
    Desk::with(&[("mes rencontres.toml", programme)])
}

/// Exit code, standard output, standard error. The readers of grammar that a machine may have say what they say: there are none.
fn run(desk: &Desk, arguments: &[&str]) -> (i32, String, String) {
    let Ended { code, said, complained } = desk.in_no_language(arguments).env("PATH", "").output().unwrap().into();
    (code, said, complained)
}

fn check(desk: &Desk, more: &[&str]) -> (i32, String, String) {
    run(desk, &[&["check", "mes rencontres.toml"], more].concat())
}

/// Standard output and standard error of a check that asks, and is answered so.
fn answer(desk: &Desk, more: &[&str], answers: &str) -> (String, String) {
    let mut command = desk.in_no_language(&[&["check", "mes rencontres.toml"], more].concat());
    command.env("PATH", "").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let Ended { said, complained, .. } = child.wait_with_output().unwrap().into();
    (said, complained)
}

#[test]
fn faults_are_told_in_the_language_of_the_programme_or_in_the_one_asked_for() {
    let desk = with_programme(PROGRAMME);
    let (code, _, said) = check(&desk, &["--strict", "--only", "room-overlap"]);
    assert_eq!(code, 1);
    assert!(said.contains("avertissement[room-overlap]") && said.contains("10\u{202F}h\u{202F}30"), "{said}");
    assert!(said.contains("1 avertissement"), "{said}");
    let (_, _, said) = check(&desk, &["--only", "P04", "--lang", "en"]);
    assert!(said.contains("warning[room-overlap]"), "{said}");
    let english = PROGRAMME.replace("[event]", "[event]\nlanguage = \"en\"");
    let (_, _, said) = check(&with_programme(&english), &["--only", "P04"]);
    assert!(said.contains("warning[room-overlap]"), "{said}");
}

#[test]
fn faults_of_a_theme_are_listed_in_the_form_that_is_asked_for() {
    let desk = with_programme(PROGRAMME);
    let theme = "schema = 1\nname = \"mine\"\nguter = 4\n";
    desk.write("mine.toml", theme);
    let (code, said, complained) = check(&desk, &["--theme", "mine.toml", "--format", "json"]);
    let faults: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((code, complained.as_str()), (1, ""));
    assert!(!faults.is_empty() && faults.iter().all(|fault| fault["file"] == "mine.toml"), "{said}");
    let (code, said, complained) = check(&desk, &["--theme", "mine.toml"]);
    assert!(code == 1 && said.is_empty() && complained.contains("mine.toml:"), "{complained}");
}

#[test]
fn a_code_that_nobody_knows_is_a_wrong_command_line() {
    let desk = with_programme(PROGRAMME);
    let (code, _, said) = check(&desk, &["--only", "room-overlaps"]);
    assert!(code == 2 && said.contains("room-overlap"), "{said}");
    let (code, _, said) = run(&desk, &["explain", "Z99"]);
    assert!(code == 2 && said.contains("Z99"), "{said}");
}

#[test]
fn one_line_a_fault_is_what_editors_read() {
    let (code, said, complained) =
        check(&with_programme(PROGRAMME), &["--format", "short", "--strict", "--only", "P04"]);
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
    let (_, said, _) = check(&with_programme(PROGRAMME), &["--format", "json"]);
    let faults: Vec<Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let overlap = faults.iter().find(|fault| fault["code"] == "room-overlap").unwrap();
    assert_eq!((&overlap["severity"], &overlap["number"]), (&Value::from("warning"), &Value::from("P04")));
    assert_eq!(overlap["places"].as_array().unwrap().len(), 2);
    assert!(overlap["help"].is_string() && overlap["message"].is_string());
}

#[test]
fn github_shows_annotations() {
    let (_, said, _) = check(&with_programme(PROGRAMME), &["--format", "github", "--only", "P04"]);
    assert!(said.starts_with("::warning file=mes rencontres.toml,line="), "{said}");
    assert!(said.contains(",title=room-overlap::") && said.lines().count() == 1, "{said}");
}

#[test]
fn sarif_is_what_the_standard_asks_for() {
    let waived = format!("{PROGRAMME}\n[[allow]]\ncode = \"P04\"\nfor = \"Curer\"\nreason = \"cloison\"\n");
    let (code, said, _) = check(&with_programme(&waived), &["--format", "sarif"]);
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
    let desk = with_programme(&source);
    let (_, shown, _) = check(&desk, &["--fix", "--dry-run"]);
    assert_eq!(desk.text("mes rencontres.toml"), source);
    assert!(shown.contains("-title = \"Etat de l’eau\"") && shown.contains("+title = \"État de l’eau\""), "{shown}");
    assert!(!desk.path("mes rencontres.toml.bak").exists());

    let (code, shown, _) = check(&desk, &["--fix"]);
    assert!(code == 0 && shown.contains("+title = \"État de l’eau\""), "{shown}");
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.contains("État de l’eau") && mended.contains("\"Salle B\"   # au fond"), "{mended}");
    assert_eq!(desk.text("mes rencontres.toml.bak"), source);

    let (_, shown, _) = check(&desk, &["--fix"]);
    assert!(!shown.contains("+title"), "{shown}");
    assert_eq!(desk.text("mes rencontres.toml"), mended);
    assert_eq!(desk.text("mes rencontres.toml.bak"), source, "nothing was corrected: the copy stays");
}

#[test]
fn line_ends_and_the_mark_of_the_file_are_kept() {
    let source = format!("\u{feff}{}", PROGRAMME.replace("Jauger", "Etat de l’eau").replace('\n', "\r\n"));
    let desk = with_programme(&source);
    check(&desk, &["--fix"]);
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
    let desk = with_programme(source);
    check(&desk, &["--fix"]);
    assert_eq!(desk.text("mes rencontres.toml"), source, "nothing of it is certain");
    // Yes to the first, no to the second.
    let (_, shown) = answer(&desk, &["--fix", "--suggest"], "o\nn\n");
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.contains("mercredi 27 août") && mended.contains("Table Ronde"), "{mended}\n{shown}");
    assert!(shown.contains("Table Ronde") && shown.contains("Table ronde"), "{shown}");
    // Who answers no more has said no.
    let desk = with_programme(source);
    answer(&desk, &["--fix", "--suggest"], "");
    assert_eq!(desk.text("mes rencontres.toml"), source);
}

/// Two spellings of a name are told and never made one: who is meant is the author's to say.
#[test]
fn a_name_spelt_two_ways_is_told_and_left_alone() {
    let source = "[event]\ntitle = \"A\"\ndate = 2025-08-28\n\n[[parcours]]\ntitle = \"B\"\nsessions = [\n  \
         { start = \"9h00\", end = \"10h00\", title = \"C\", speakers = [\"Aurélie Mézière\"] },\n  \
         { start = \"10h00\", end = \"11h00\", title = \"D\", speakers = [\"Mme Aurelie Meziere\"] },\n]\n";
    let desk = with_programme(source);
    let (_, _, said) = check(&desk, &[]);
    assert!(said.contains("name-spelt-two-ways"), "{said}");
    answer(&desk, &["--fix", "--suggest"], "o\no\no\no\n");
    let mended = desk.text("mes rencontres.toml");
    assert!(mended.contains("Mme Aurelie Meziere") && mended.contains("[\"Aurélie Mézière\"]"), "{mended}");
}

#[test]
fn strict_counts_warnings() {
    let desk =
        with_programme("[event]\ntitle = \"A\"\ndate = 2030-01-01\n\n[[allow]]\ncode = \"P04\"\nreason = \"rien\"\n");
    let (code, _, said) = check(&desk, &[]);
    assert!(code == 0 && said.contains("unused-waiver"), "{said}");
    assert_eq!(check(&desk, &["--strict"]).0, 1);
}

#[test]
fn a_waiver_lets_one_case_stand_and_its_reason_is_told_to_the_curious() {
    let waived = |object: &str| {
        format!("{PROGRAMME}\n[[allow]]\ncode = \"room-overlap\"\n{object}reason = \"une cloison mobile\"\n")
    };
    for object in ["", "for = \"Curer\"\n", "for = \"rivières\"\n"] {
        let (code, _, said) = check(&with_programme(&waived(object)), &["-v"]);
        assert!(code == 0 && said.contains("une cloison mobile"), "{object}: {said}");
    }
    let (code, _, said) = check(&with_programme(&waived("for = \"Jauger\"\n")), &["--strict"]);
    assert!(code == 1 && said.contains("room-overlap") && said.contains("unused-waiver"), "{said}");
    let (code, _, said) =
        check(&with_programme(&waived("").replace("room-overlap", "room-overlop")), &["--lang", "en"]);
    assert!(code == 1 && said.contains("unknown-code") && said.contains("write `room-overlap`"), "{said}");
}

#[test]
fn a_build_proofreads_too_and_stops_at_errors_alone() {
    let desk = with_programme(PROGRAMME);
    let (code, _, said) = run(&desk, &["build", "mes rencontres.toml"]);
    assert!(code == 0 && said.contains("avertissement[room-overlap]"), "{said}");
    assert!(desk.path("out").exists());
    let desk = with_programme(&PROGRAMME.replacen("11h00", "9h00", 1));
    let (code, _, said) = run(&desk, &["build", "mes rencontres.toml"]);
    assert!(code == 1 && said.contains("ends-before-start") && said.contains("rien n’a été produit"), "{said}");
    assert!(!desk.path("out").exists());
}

#[test]
fn every_code_is_listed_and_explained_in_both_languages() {
    let desk = with_programme(PROGRAMME);
    let (code, list, _) = run(&desk, &["explain", "--lang", "fr"]);
    assert_eq!(code, 0);
    assert!(list.contains("room-overlap") && list.contains("D02"), "{list}");
    let (_, french, _) = run(&desk, &["explain", "P04", "--lang", "fr"]);
    let (_, english, _) = run(&desk, &["explain", "room-overlap", "--lang", "en"]);
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
