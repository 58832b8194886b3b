//! What single lines of a document say: titles, people, rooms, days, letters around a programme.

use super::scored::lost;
use super::{has, read};

/// Kinds of lines that say who speaks, who leads and where, beside a title.
#[test]
fn what_stands_beside_a_title_is_taken_from_it() {
    let of = |line: &str| {
        read("a.txt", format!("Rencontres\n16 mai 2030\n\n9h Accueil\n{line}\n12h Fin\n").as_bytes()).source
    };
    for (line, wanted) in [
        (
            "10h Piotr Zielinski (Université de Varsovie) : « Vistule, ligne de fuite »",
            &[
                "title = \"Vistule, ligne de fuite\"",
                "{ name = \"Piotr Zielinski\", organisation = \"Université de Varsovie\" }",
            ][..],
        ),
        (
            "10h conférence \"Pourquoi la mer monte ?\" de Sylvain Gaudry, océanographe (Ifremer)",
            &[
                "format = \"Conférence\"\ntitle = \"Pourquoi la mer monte ?\"",
                "{ name = \"Sylvain Gaudry\", role = \"océanographe\", organisation = \"Ifremer\" }",
            ],
        ),
        (
            "10h Table ronde animée par Claire Roux (CNRS) : « Traduire l’eau », avec Léa Wagner (traductrice)",
            &[
                "format = \"Table ronde\"\ntitle = \"Traduire l’eau\"",
                "moderated-by = \"animée par\"\nmoderators = [\n  { name = \"Claire Roux\", organisation = \"CNRS\" }",
                "{ name = \"Léa Wagner\", role = \"traductrice\" }",
            ],
        ),
        (
            "10h Lire un compteur - Salle 2 - animé par Paul Martin",
            &["title = \"Lire un compteur\"", "room = \"Salle 2\"", "moderators = [\n  { name = \"Paul Martin\" }"],
        ),
        (
            "10h Fabriquer un nichoir (Ligue des oiseaux)",
            &["title = \"Fabriquer un nichoir\"", "{ organisation = \"Ligue des oiseaux\" }"],
        ),
        (
            "10h Le ciel en plein jour (durée 45 min, salle polyvalente)",
            &["title = \"Le ciel en plein jour\"", "end = \"10h45\"", "room = \"salle polyvalente\""],
        ),
        (
            "10h Remise des prix par Mme la maire, Ana Lima",
            &["title = \"Remise des prix\"", "{ name = \"Ana Lima\", role = \"maire\" }"],
        ),
        (
            "10h Le sol vivant / Ana Lima (INRAE) / Animation : Paul Martin",
            &[
                "title = \"Le sol vivant\"",
                "{ name = \"Ana Lima\", organisation = \"INRAE\" }",
                "moderators = [\n  { name = \"Paul Martin\" }",
            ],
        ),
        (
            "10h Le sol vivant\nAna Lima\nDirectrice du développement durable, Groupe Belle Rive",
            &[
                "{ name = \"Ana Lima\", role = \"Directrice du développement durable\", organisation = \"Groupe Belle Rive\" }",
            ],
        ),
        (
            "10h Ateliers\nTable 1 : le bois – animatrice : Ana Lima\nTable 2 : la terre",
            &[
                "format = \"Table 1\"\ntitle = \"Le bois\"",
                "format = \"Table 2\"\ntitle = \"La terre\"",
                "moderators = [\n  { name = \"Ana Lima\" }",
            ],
        ),
        (
            "10h Lecture musicale par Gwenaëlig Prigentec et Maévane Tualic",
            &["title = \"Lecture musicale\"", "{ name = \"Gwenaëlig Prigentec\" },\n  { name = \"Maévane Tualic\" }"],
        ),
        (
            "10h Rencontre « Écrire le pays natal » – Ana Lima, Paul Martin, modération Hélène Rio (librairie L’Encrier)",
            &[
                "title = \"Écrire le pays natal\"",
                "{ name = \"Ana Lima\" },\n  { name = \"Paul Martin\" }",
                "moderators = [\n  { name = \"Hélène Rio\", organisation = \"librairie L’Encrier\" }",
            ],
        ),
        (
            "10h Témoignages\nBiscuiterie Morel – Antoine Morel, dirigeant",
            &["{ name = \"Antoine Morel\", role = \"dirigeant\", organisation = \"Biscuiterie Morel\" }"],
        ),
    ] {
        has(&of(line), wanted);
    }
}

/// A town above the title is no title, and « Jour 1 – mardi 4 juin » is one day.
#[test]
fn heads_of_documents_say_what_they_say() {
    let text = "Ville de Tressan\nRencontre publique « Nature en ville »\n4 et 5 juin 2030\n\n\
        JOUR 1 — Mardi 4 juin\n\n9h Accueil\n10h Semer\n\nJOUR 2 — Mercredi 5 juin\n\n9h Récolter\n";
    let found = read("a.txt", text.as_bytes());
    has(
        &found.source,
        &[
            "series = \"Ville de Tressan\"\ntitle = \"Rencontre publique « Nature en ville »\"",
            "dates = [2030-06-04, 2030-06-05]",
            "day = 2030-06-04\nstart = \"9h\"\ntitle = \"Accueil\"",
            "day = 2030-06-05\nstart = \"9h\"\ntitle = \"Récolter\"",
        ],
    );
}

/// A date stands beside a place above the table of a workbook, and who leads makes no break.
#[test]
fn dates_beside_other_words_and_led_coffees() {
    let table = "Semaine de l’agriculture;;\nMardi 10 septembre 2030 – Ferme de Rives;;\n\
        Heure;Titre;Salle\n9h-10h;Semer;A\n";
    has(
        &read("semaine.csv", table.as_bytes()).source,
        &["title = \"Semaine de l’agriculture\"", "date = 2030-09-10", "Ferme de Rives"],
    );
    let text = "Salon\n16 mai 2030\n\n9h Accueil\n10h Café littéraire animé par Joëlle Sabatier\n";
    let source = read("a.txt", text.as_bytes()).source;
    has(&source, &["moderators = [\n  { name = \"Joëlle Sabatier\" }"]);
    assert!(!source.contains("break = true"), "{source}");
}

/// A programme inside a letter: what greets and takes leave is no part of it, and nobody who signs speaks.
#[test]
fn a_letter_around_a_programme_is_kept_beside_it() {
    let text = "Bonjour à tous,\n\nVoici le programme du 3 avril 2030 :\n\n9h : accueil\n10h : Assemblée générale\n\nBien cordialement,\nSimone Achard\nSecrétaire\n";
    let found = read("lettre.txt", text.as_bytes());
    assert!(!found.source.contains("name = \"Simone Achard\""), "{}", found.source);
    has(&found.source, &["title = \"Assemblée générale\"", "Simone Achard", "Bonjour à tous"]);
    assert_eq!(lost(text, &found.source), Vec::<String>::new());
}

#[test]
fn speakers_that_are_called_as_rooms_are_no_rooms() {
    let of = |words: &str| read("a.txt", format!("Tagung\n16. Mai 2030\n10:00 {words}\n11:00 Der Boden\n").as_bytes());
    for name in ["Anna Keller", "Anna Hall"] {
        let found = of(&format!("Der grüne Heinrich – {name}"));
        has(&found.source, &[&format!("name = \"{name}\""), "title = \"Der grüne Heinrich\""]);
        assert!(!found.source.contains("room ="), "{}", found.source);
    }
    for (room, doubts) in [("Aurora Hall", 1), ("Rose Room", 1), ("Quay Room", 0)] {
        let found = of(&format!("Der grüne Heinrich – {room}"));
        has(&found.source, &[&format!("room = \"{room}\"")]);
        assert_eq!(found.report.guesses.iter().filter(|guess| guess.kind == "room").count(), doubts, "{room}");
    }
}

#[test]
fn what_a_document_says_twice_of_its_place_is_kept() {
    let text = "Journée des jardins\n16 mai 2030 | Halle aux grains | Salle des fêtes\n\n9h - 10h Accueil\n";
    let found = read("a.txt", text.as_bytes());
    has(&found.source, &["place = \"Halle aux grains\"", "Salle des fêtes"]);
    assert!(found.report.kept.iter().any(|kept| kept.words == "Salle des fêtes"), "{:?}", found.report.kept);
}
