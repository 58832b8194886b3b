//! Workbooks that are no template: timetables, tables of sessions.

use super::{has, read};
use livret::diagnostic::Severity;
use livret::import::{Choices, Imported, import};
use rust_xlsxwriter::{Format, Workbook};

/// A workbook of one sheet: rows of cells, and the cells that are merged, by their first and last row and column.
fn workbook(rows: &[&[&str]], merges: &[(u32, u16, u32, u16)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for &(first, left, last, right) in merges {
        sheet.merge_range(first, left, last, right, "", &Format::new()).unwrap();
    }
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells).filter(|(_, text)| !text.is_empty()) {
            sheet.write(row, column, *text).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// What is imported can be built: it has no error.
fn builds(found: &Imported) {
    let faults = livret::programme::read(&found.source).found;
    let errors: Vec<_> = faults.iter().filter(|it| it.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}\n{}", found.source);
}

/// The list of a town hall says no parcours: it is one, of titled sessions.
#[test]
fn a_list_that_says_no_parcours_is_one() {
    let rows: &[&[&str]] = &[
        &["Jour", "Heure de début", "Heure de fin", "Activité", "Lieu", "Animateur"],
        &["14/09/2030", "10:00", "10:30", "Inauguration", "Préau", "Ana Lima, maire"],
        &["", "10:30", "12:00", "Initiation à l’escrime", "Préau", "Cercle d’escrime de Rives"],
        &["", "12h", "14h", "Pause déjeuner", "", ""],
        &["", "14h", "15h", "Chorale des collèges", "Salle des fêtes", "Zoé Lemarchand (cheffe de chœur)"],
    ];
    let found = read("simple.xlsx", &workbook(rows, &[(1, 0, 4, 0)]));
    has(
        &found.source,
        &[
            "[[parcours]]\ntitle = \"Programme\"",
            "title = \"Inauguration\"",
            "moderators = [{ name = \"Ana Lima\", role = \"maire\" }]",
            "title = \"Initiation à l’escrime\"",
            "break = true",
            "date = 2030-09-14",
        ],
    );
    assert_eq!(found.source.matches("[[parcours]]").count(), 1, "{}", found.source);
    assert!(!found.source.contains("[[plenaries]]"), "{}", found.source);
    builds(&found);
}

/// The planning of a day: a heading over starts and ends, activities under « Animation », a break over all columns, the place in its title.
#[test]
fn a_planning_with_merged_cells_is_read() {
    let rows: &[&[&str]] = &[
        &["PLANNING DE LA FÊTE DU SPORT – samedi 14 septembre 2030 – Stade Lima", "", "", "", "", ""],
        &[],
        &["Horaires", "", "Lieu", "Animation", "Intervenant", "Observations"],
        &["10h00", "10h30", "Podium", "Ouverture par Mme la Maire", "Ana Lima, maire", ""],
        &["10h30", "12h00", "Podium", "Démonstration d’aviron", "Club nautique", "Prévoir un bassin"],
        &["", "", "Dojo", "Initiation au karaté", "Club de karaté", ""],
        &["12h00", "14h00", "PAUSE DEJEUNER", "", "", ""],
        &["14h00", "15h00", "Podium", "Concours de sauts", "Paul Martin (entraîneur)", ""],
        &["15h00", "16h00", "Remise des médailles à tous", "", "", ""],
    ];
    let merges = [(0, 0, 0, 5), (2, 0, 2, 1), (4, 0, 5, 0), (4, 1, 5, 1), (6, 2, 6, 5), (8, 2, 8, 5)];
    let found = read("planning.xlsx", &workbook(rows, &merges));
    has(
        &found.source,
        &[
            "title = \"PLANNING DE LA FÊTE DU SPORT\"",
            "date = 2030-09-14",
            "place = \"Stade Lima\"",
            "start = \"10h00\"\nend = \"10h30\"",
            "title = \"Ouverture par Mme la Maire\"",
            "title = \"Démonstration d’aviron\"",
            "title = \"Initiation au karaté\"",
            "title = \"PAUSE DEJEUNER\"",
            "break = true",
            "title = \"Remise des médailles à tous\"",
            "Prévoir un bassin",
        ],
    );
    assert_eq!(found.source.matches("end = \"12h00\"").count(), 2, "{}", found.source);
    assert!(!found.source.contains("room = \"PAUSE") && !found.source.contains("moderators"), "{}", found.source);
    assert!(
        found.report.guesses.iter().any(|guess| guess.reason.key == "import-guessed-place"),
        "{:?}",
        found.report.guesses
    );
    builds(&found);
}

/// Columns of titles by other names, and of people who stay people.
#[test]
fn the_column_of_titles_is_found_by_what_it_holds() {
    let workshops = "Heure;Atelier;Salle\n9h-10h;Tresser l’osier;A\n10h-11h;Greffer un pommier;B\n";
    has(
        &read("a.csv", workshops.as_bytes()).source,
        &["[[parcours]]\ntitle = \"Programme\"", "title = \"Tresser l’osier\"", "title = \"Greffer un pommier\""],
    );
    let led = "Heure;;Atelier;Animation\n9h;10h;Osier;Ana Lima\n10h;11h;Osier;Paul Martin\n";
    has(
        &read("a.csv", led.as_bytes()).source,
        &["[[parcours]]\ntitle = \"Osier\"", "end = \"10h\"", "moderators = [\"Ana Lima\"]"],
    );
    let place = "Fête du pain;;\nSalle des fêtes de Rives;;\n14 septembre 2030;;\nHeure;Activité;Qui\n9h;Pétrir;Ana Lima\n10h;Cuire;Paul Martin\n";
    has(&read("a.csv", place.as_bytes()).source, &["title = \"Fête du pain\"", "place = \"Salle des fêtes de Rives\""]);
}

/// Rooms or parcours side by side and hours below each other: each cell is a session of its column, what stands alone is for all.
#[test]
fn timetables_of_a_workbook_are_read_column_by_column() {
    let table = "Forum de l’emploi – jeudi 3 octobre 2030;;;\n\
        de;à;Espace conférences;Espace jeunes\n\
        9:00;9:30;Inauguration;\n\
        9:30;10:30;Les métiers qui recrutent – Karine Dubosc (France Travail);Refaire son CV\n\
        12:00;13:30;Pause déjeuner;\n\
        13:30;15:00;Table ronde : Reprendre une entreprise;Le service civique\n";
    let found = read("forum.csv", table.as_bytes());
    has(
        &found.source,
        &[
            "[[parcours]]\ntitle = \"Espace conférences\"",
            "[[parcours]]\ntitle = \"Espace jeunes\"",
            "start = \"9:30\"\nend = \"10:30\"\ntitle = \"Les métiers qui recrutent\"",
            "{ name = \"Karine Dubosc\", organisation = \"France Travail\" }",
            "title = \"Refaire son CV\"",
            "format = \"Table ronde\"\ntitle = \"Reprendre une entreprise\"",
        ],
    );
    assert_eq!(found.source.matches("Pause déjeuner").count(), 1, "{}", found.source);
    assert_eq!(found.source.matches("Inauguration").count(), 1, "{}", found.source);
    // A list stays a list, whatever its columns are called.
    let list = "Quand;Quoi;Qui\n9h-10h;Semer;Ana Lima, maire\n10h-11h;Récolter;Paul Martin (INRAE), agronome\n";
    let found = read("liste.csv", list.as_bytes());
    has(
        &found.source,
        &[
            "title = \"Semer\"",
            "{ name = \"Ana Lima\", role = \"maire\" }",
            "{ name = \"Paul Martin\", role = \"agronome\", organisation = \"INRAE\" }",
        ],
    );
}

#[test]
fn dates_of_a_workbook_are_of_the_year_above_its_table() {
    let of = |above: &str| {
        let table = format!("{above}\nHoraire;Titre;Salle\n14/10;;\n9h - 10h;Semer;A\n10h - 11h;Récolter;B\n");
        import("jardins.csv", table.as_bytes(), &Choices { year: 2026, ..Choices::default() }).unwrap()
    };
    for (above, year) in [
        ("\"Place X, 1003 Lausanne, 14 octobre 2030\";;", 2030),
        ("2000 Neuchâtel;;\n14 octobre 2030;;", 2030),
        ("2000 Neuchâtel;;", 2026),
        ("14/10;;\nForum 2030;;", 2030),
        ("2030 Forum;;", 2030),
        ("Forum;;", 2026),
    ] {
        let found = of(above);
        has(&found.source, &[&format!("\ndate = {year}-10-14\n")]);
        let told = found.report.guesses.iter().filter(|guess| guess.reason.key == "import-guessed-year").count();
        assert_eq!(told, 1, "{above}: {:?}", found.report.guesses);
    }
}
