//! Workbooks that LibreOffice wrote (see `made/recipe.py`), imported, built and told of.

use super::desk::Desk;
use super::{root, run};
use std::fs;

fn with(name: &str) -> Desk {
    let desk = Desk::new();
    desk.write(name, fs::read(root().join("tests/spreadsheets/made").join(name)).unwrap());
    desk
}

fn programme(desk: &Desk) -> toml::Table {
    toml::from_str(&fs::read_to_string(desk.path("out/programme.toml")).unwrap()).unwrap()
}

fn sessions(of: &toml::Value) -> Vec<&toml::Value> {
    of.get("sessions").and_then(toml::Value::as_array).into_iter().flatten().collect()
}

fn text<'t>(table: &'t toml::Value, key: &str) -> &'t str {
    table.get(key).and_then(toml::Value::as_str).unwrap_or_default()
}

#[test]
fn rows_that_head_a_block_are_parcours() {
    for name in ["blocks.xlsx", "blocks.ods"] {
        let desk = with(name);
        let said = run(&desk, &["import", name, "-o", "out"]);
        said.well(&["Horaires", "hours", "Intervenant·e·s", "Total : 6 sessions", "Prévoir 60 badges", "masquée"]);
        let programme = programme(&desk);
        assert_eq!(programme["event"]["title"].as_str(), Some("Journée des jardins partagés"), "{name}");
        assert_eq!(programme["event"]["date"].to_string(), "2030-05-16");
        let plenaries = programme["plenaries"].as_array().unwrap();
        assert_eq!(text(&plenaries[0], "title"), "Plénière d’ouverture");
        let parcours = programme["parcours"].as_array().unwrap();
        let titles: Vec<&str> = parcours.iter().map(|parcours| text(parcours, "title")).collect();
        assert_eq!(titles, ["Créer un jardin", "Faire durer un jardin"]);
        let first = sessions(&parcours[0]);
        assert_eq!((text(first[0], "start"), text(first[0], "end")), ("09:45", "11:00"));
        let people = first[0]["speakers"].as_array().unwrap();
        assert_eq!(text(&people[0], "organisation"), "Les Tilleuls");
        assert_eq!(
            (text(&people[1], "name"), text(&people[1], "organisation")),
            ("Paul de Brémont", "Ville de Valbourg")
        );
        assert_eq!(sessions(&parcours[1]).len(), 2);
        let all = programme.to_string();
        assert!(!all.contains("Total"), "{all}");
        // No word is lost: what is no part of the programme is a comment.
        let file = fs::read_to_string(desk.path("out/programme.toml")).unwrap();
        for words in ["Total : 6 sessions", "Prévoir 60 badges", "Rappeler le traiteur", "à relancer", "confirmé"] {
            assert!(file.contains(words), "{words} in {file}");
        }
        run(&desk, &["build", "out/programme.toml", "-o", "built"]).well(&["programme.pdf"]);
    }
}

#[test]
fn parcours_in_a_column_times_from_1904_and_people_over_columns() {
    for name in ["columns.xlsx", "columns.ods"] {
        let desk = with(name);
        run(&desk, &["import", name, "-o", "out"]).well(&[]);
        let programme = programme(&desk);
        assert_eq!(programme["event"]["date"].to_string(), "2030-05-16", "{name}");
        let parcours = programme["parcours"].as_array().unwrap();
        assert_eq!(
            parcours.iter().map(|parcours| text(parcours, "title")).collect::<Vec<_>>(),
            ["Cultiver", "Récolter"]
        );
        let first = sessions(&parcours[0]);
        assert_eq!((text(first[1], "start"), text(first[1], "end")), ("10:00", "11:30"));
        let people = first[0]["speakers"].as_array().unwrap();
        let told: Vec<_> =
            people.iter().map(|who| (text(who, "name"), text(who, "role"), text(who, "organisation"))).collect();
        assert_eq!(told, [("Ada Byron", "jardinière", "Ville d’Aubrac"), ("Grace Hopper", "botaniste", "CNRS")]);
    }
}

#[test]
fn a_column_is_told_what_it_is() {
    let desk = Desk::new();
    desk.write("p.csv", "Moment;Objet\n9h00-10h00;Semer\n10h00-11h00;Planter\n");
    run(&desk, &["import", "p.csv", "-o", "out", "--column", "Moment=hours", "--column", "Objet=Titre"])
        .well(&["Objet"]);
    let programme = programme(&desk);
    let all = sessions(&programme["parcours"][0]);
    assert_eq!(all.iter().map(|one| text(one, "title")).collect::<Vec<_>>(), ["Semer", "Planter"]);
    run(&desk, &["import", "p.csv", "-o", "other", "--column", "Moment=couleur"]).ill(2, &["couleur"]);
    run(&desk, &["import", "p.csv", "-o", "other", "--column", "Moment"]).ill(2, &["Horaires=hours"]);
}

#[test]
fn faults_are_told_at_their_cells() {
    for name in ["faults.xlsx", "faults.ods"] {
        let desk = with(name);
        let said = run(&desk, &["check", name, "--all"]);
        said.ill(
            1,
            &[
                "Sessions!B2",
                "10h75",
                "Sessions!B3",
                "Début",
                "Sessions!G2",
                "#DIV/0!",
                "Remarques internes",
                "Sessions!F1",
                "Brouillon",
            ],
        );
        assert!(!said.complained.contains("guillemets droits"), "{}", said.complained);
        let json = run(&desk, &["check", name, "--format", "json"]);
        assert!(json.said.contains("\"cell\":\"Sessions!B2\""), "{}", json.said);
        let short = run(&desk, &["check", name, "--format", "short"]);
        assert!(short.said.contains(&format!("{name}:Sessions!B2: error[bad-hour]")), "{}", short.said);
        run(&desk, &["build", name, "-o", "out"]).ill(1, &["Sessions!B2"]);
        assert!(!desk.path("out/faults.pdf").exists());
    }
}

#[test]
fn corrections_are_made_in_a_copy_or_listed() {
    let csv = |desk: &Desk| {
        desk.write("p/Événement.csv", "Titre;Jardins\nDate;16/05/2030\n");
        desk.write("p/Sessions.csv", "Parcours;Début;Fin;Titre\nCultiver;9h00;10h00;Semer ,puis arroser\n");
    };
    let desk = Desk::new();
    csv(&desk);
    run(&desk, &["check", "p", "--fix"]).well(&["Sessions!D2", "Semer, puis arroser"]);
    // The template, with a slip in one cell.
    let source = "[event]\nlanguage = \"fr\"\ntitle = \"Jardins\"\ndate = 2030-05-16\n[[parcours]]\ntitle = \"Un\"\n[[parcours.sessions]]\nstart = \"9h00\"\nend = \"10h00\"\ntitle = \"Semer ,puis arroser\"\n";
    desk.write("p.toml", source);
    run(&desk, &["new", ".", "--spreadsheet", "--from", "p.toml"]).well(&["p.xlsx"]);
    let before = fs::read(desk.path("p.xlsx")).unwrap();
    run(&desk, &["check", "p.xlsx", "--fix"]).well(&["p-corrigé.xlsx", "Semer, puis arroser"]);
    assert_eq!(fs::read(desk.path("p.xlsx")).unwrap(), before);
    run(&desk, &["check", "p-corrigé.xlsx", "--strict", "--only", "spaces-of-punctuation"]).well(&[]);
    // Nothing that is there is written over by an export.
    run(&desk, &["new", ".", "--spreadsheet", "--from", "p.toml"]).ill(3, &["p.xlsx"]);
}

#[test]
fn what_is_no_workbook_is_refused_in_a_sentence() {
    let desk = Desk::new();
    desk.write("broken.xlsx", b"PK\x03\x04xl/workbook.xml and nothing else");
    run(&desk, &["build", "broken.xlsx"]).ill(1, &["broken.xlsx", ".xlsx ou .ods"]);
    desk.write("other.csv", "a;b\n1;2\n");
    run(&desk, &["build", "other.csv"]).ill(1, &["Événement", "livret import"]);
    let many: String = (0..50_000).map(|n| format!("Un;9h00;10h00;Session {n}\n")).collect();
    desk.write("many/Sessions.csv", format!("Parcours;Début;Fin;Titre\n{many}"));
    desk.write("many/Événement.csv", "Titre;Jardins\n");
    run(&desk, &["build", "many"]).ill(1, &["20"]);
    run(&desk, &["import", "other.csv", "-o", "out"]).ill(1, &["--column"]);
    assert!(!desk.path("out").exists());
}

#[test]
fn a_second_import_merges_with_what_was_edited() {
    let desk = Desk::new();
    let csv = |end: &str| format!("Parcours;Horaires;Titre\nCultiver;9h00-10h00;Semer\nCultiver;10h00-{end};Planter\n");
    desk.write("p.csv", csv("11h00"));
    run(&desk, &["import", "p.csv", "-o", "out"]).well(&[]);
    let file = || fs::read_to_string(desk.path("out/programme.toml")).unwrap();
    desk.write(
        "out/programme.toml",
        file().replace("title = \"Semer\"", "title = \"Semer\" # à nous\nroom = \"Serre\""),
    );
    desk.write("p.csv", csv("11h30") + "Récolter;9h00-10h00;Goûter\n");
    run(&desk, &["import", "p.csv", "-o", "out"]).well(&["2 changements"]);
    let merged = file();
    for words in ["# à nous", "room = \"Serre\"", "11:30", "Goûter"] {
        assert!(merged.contains(words), "{words} in {merged}");
    }
    // The same on both sides: told, and the author's stays.
    desk.write("out/programme.toml", merged.replace("11:30", "11:45"));
    desk.write("p.csv", csv("12h00") + "Récolter;9h00-10h00;Goûter\n");
    run(&desk, &["import", "p.csv", "-o", "out"]).well(&["11:45", "12:00", "le vôtre est gardé"]);
    assert!(file().contains("11:45"));
    run(&desk, &["import", "p.csv", "-o", "out"]).well(&["Rien de nouveau"]);
}

#[test]
fn sheets_with_warnings_are_compared() {
    let desk = Desk::new();
    for (folder, end) in [("p", "10h00"), ("q", "10h30")] {
        desk.write(&format!("{folder}/Événement.csv"), "Titre;Jardins\nDate;16/05/2030\n");
        let sessions = format!("Parcours;Début;Fin;Titre;Couleur préférée\nCultiver;9h00;{end};Semer;vert\n");
        desk.write(&format!("{folder}/Sessions.csv"), sessions);
    }
    run(&desk, &["check", "q"]).well(&["Couleur préférée"]);
    run(&desk, &["diff", "p", "q"]).well(&["Semer", "10\u{202F}h\u{202F}30"]);
}

/// A programme that was split since is judged once, and each of its faults stands in its own file.
#[test]
fn what_was_split_is_imported_anew_and_told_of_once() {
    let desk = Desk::new();
    let csv = |end: &str| format!("Parcours;Horaires;Titre\nCultiver;9h00-10h00;Semer\nCultiver;10h00-{end};Planter\n");
    desk.write("p.csv", csv("11h00"));
    run(&desk, &["import", "p.csv", "-o", "out"]).well(&[]);
    let whole = fs::read_to_string(desk.path("out/programme.toml")).unwrap();
    let whole = whole.replacen("[event]\n", "[event]\ndate = 2030-05-16\n", 1);
    let at = whole.find("[[parcours]]").unwrap();
    desk.write("out/programme.toml", format!("include = [\"parcours.toml\"]\n{}", &whole[..at]));
    let part = whole[at..].replacen("title = \"Cultiver\"", "title = \"Cultiver\"\nintroduction = \"Venez ,vite.\"", 1);
    desk.write("out/parcours.toml", part);
    desk.write("p.csv", csv("11h30"));
    let again = run(&desk, &["import", "p.csv", "-o", "out", "--format", "json"]);
    let object: serde_json::Value = serde_json::from_str(&again.said).unwrap();
    let faults = object["faults"].as_array().unwrap();
    assert!(faults.iter().all(|fault| fault["code"] != "duplicate-session"), "{faults:#?}");
    let lines = fs::read_to_string(desk.path("out/parcours.toml")).unwrap().lines().count() as u64;
    let of_part: Vec<_> =
        faults.iter().filter(|fault| fault["file"].as_str().unwrap().ends_with("parcours.toml")).collect();
    assert!(!of_part.is_empty() && of_part.iter().all(|fault| fault["line"].as_u64().unwrap() <= lines), "{faults:#?}");
    assert!(fs::read_to_string(desk.path("out/parcours.toml")).unwrap().contains("11:30"));
}
