//! Workbooks that are no template: timetables, tables of sessions.

use super::{has, read};
use livret::import::{Choices, import};

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
