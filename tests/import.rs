//! `livret import`: what programmes of people and of tools become, that no word is lost, and that nothing does harm.
//!
//! `tests/imports/NAME.txt` is a programme as it is pasted, `NAME.toml` what somebody makes of it by hand. Names are made up.

#[path = "imports/made.rs"]
mod made;
#[path = "imports/scored.rs"]
mod scored;

use livret::import::{Choices, Grouping, Imported, import};
use made::{docx, odt, zipped};
use proptest::prelude::*;
use scored::{Score, lost, score};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports")
}

fn choices() -> Choices {
    Choices { year: 2030, ..Choices::default() }
}

fn read(name: &str, bytes: &[u8]) -> Imported {
    import(name, bytes, &choices()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"))
}

/// The programmes that stand beside what is to come of them.
fn programmes() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_some_and(|end| end == "txt") {
            let name = entry.file_stem().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&entry).unwrap();
            let expected = fs::read_to_string(entry.with_extension("toml")).unwrap();
            found.push((name, text, expected));
        }
    }
    found.sort();
    assert!(found.len() > 6, "{} programmes", found.len());
    found
}

fn sound(name: &str, score: &Score, least: usize) {
    for (what, (right, of)) in score.each() {
        assert!(right * 100 >= of * least, "{name}: {right} of {of} {what}, {:?}", score.wrong);
    }
}

#[test]
fn what_is_pasted_lands_where_people_put_it() {
    for (name, text, expected) in programmes() {
        let least = if name == "rencontres" { 95 } else { 85 };
        sound(&name, &score(&expected, &read(&format!("{name}.txt"), text.as_bytes()).source), least);
    }
}

#[test]
fn the_same_as_documents_lands_there_too() {
    for (name, text, expected) in programmes() {
        let least = if name == "rencontres" { 95 } else { 85 };
        for (ending, bytes) in [("docx", docx(&text)), ("odt", odt(&text))] {
            let imported = read(&format!("{name}.{ending}"), &bytes);
            sound(&format!("{name}.{ending}"), &score(&expected, &imported.source), least);
            assert_eq!(lost(&text, &imported.source), Vec::<String>::new(), "{name}.{ending}");
        }
    }
}

#[test]
fn no_word_is_lost_and_what_comes_out_is_read() {
    for (name, text, _) in programmes() {
        let source = read(&format!("{name}.txt"), text.as_bytes()).source;
        assert_eq!(lost(&text, &source), Vec::<String>::new(), "{name}");
        let faults = livret::programme::read(&source).found;
        let errors: Vec<_> = faults.iter().filter(|it| it.severity == livret::diagnostic::Severity::Error).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}\n{source}");
    }
}

/// Lines that programmes are made of, put together at random.
fn line() -> impl Strategy<Value = String> {
    let pieces = [
        "9h00 - 10h00",
        "10:30 – 11:00 am",
        "de 14h à 15h30",
        "Pause café",
        "Parcours 1 :",
        "Salle 2",
        "Atelier B –",
        "Avec :",
        "- ",
        "• ",
        "Ana Lima",
        "**Paul MARTIN**, maire de Rives",
        "Intervenants : Zoé Lemarchand (INRAE)",
        "Animé par",
        "Jeudi 16 mai 2030",
        "16/05/2030",
        "PROGRAMME",
        "Présentation",
        "Partenaires",
        "https://example.org/a",
        "contact@example.org",
        "« L’été »",
        "\"",
        "\\",
        "'''",
        "\"\"\"",
        "# ",
        "[a](b)",
        "*",
        "_",
        "1. ",
        "a) ",
        "(",
        ")",
        "|",
        "\t",
        "et",
        "Clôture",
        "Moderation:",
        "Tag 2",
        "Table ronde : le sol",
        "[[parcours]]",
        "é",
        "…",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 1..7).prop_map(|pieces| pieces.join(" "))
}

/// Any signs, without those of emphasis: what they part in a word of the text is one word in the programme.
fn any_line() -> impl Strategy<Value = String> {
    "\\PC{0,40}".prop_map(|line| line.replace(['*', '_', '~', '`'], ""))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_any_text_is_lost(lines in prop::collection::vec(prop_oneof![4 => line(), 1 => Just(String::new()), 1 => any_line()], 1..40)) {
        let text = lines.join("\n");
        if let Ok(imported) = import("any.txt", text.as_bytes(), &choices()) {
            prop_assert_eq!(lost(&text, &imported.source), Vec::<String>::new(), "{}\n---\n{}", text, imported.source);
            prop_assert!(toml::from_str::<toml::Table>(&imported.source).is_ok(), "{}", imported.source);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400), head in prop::sample::select(vec![&b""[..], b"{\"talks\":[", b"<?xml version='1.0'?><schedule>", b"BEGIN:VCALENDAR\n", b"PK\x03\x04", b"title,start,end\n"])) {
        let _ = import("any", &[head, &bytes].concat(), &choices());
    }
}

fn has(source: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(source.contains(words), "no {words} in\n{source}");
    }
}

/// Documents that python-docx and odfpy wrote, with the recipe beside them.
#[test]
fn documents_of_other_programs() {
    let of = |name: &str| read(name, &fs::read(folder().join("office").join(name)).unwrap());
    let word = of("haies.docx");
    has(
        &word.source,
        &[
            "title = \"Journée des haies\"",
            "date = 2030-05-16",
            "place = \"Halle aux grains, Rives\"",
            "Une journée pour **planter**, avec ceux",
            "start = \"9h00\"\nend = \"9h30\"\ntitle = \"Accueil\"",
            "{ name = \"Ana Lima\", role = \"maire\", organisation = \"Ville de Rives\" }",
            "break = true\nstart = \"10h30\"\nend = \"11h00\"",
            "format = \"Table ronde\"\ntitle = \"Planter des haies\"",
            "{ name = \"Paul Martin\", organisation = \"INRAE\" }",
            "{ name = \"Zoé Lemarchand\", role = \"directrice\", organisation = \"Agence du Sol\" }",
            "name = \"Agence du Sol\"\nlogo = \"images/image-1.png\"",
            "name = \"Ville de Rives\"",
            "Agence du Sol, 2030",
        ],
    );
    assert_eq!(word.files.len(), 1);
    assert!(word.files[0].1.starts_with(b"\x89PNG"));
    has(
        &of("haies.odt").source,
        &[
            "title = \"Journée des haies\"",
            "title = \"Le sol vivant\"",
            "title = \"Visite du verger\"",
            "{ name = \"Marc Loiseau\", role = \"pépiniériste\" }",
            "{ name = \"Inès Delmas\", role = \"agronome\", organisation = \"Chambre d'agriculture\" }",
        ],
    );
}

const FRAB: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<schedule><conference><title>Maps</title><start>2030-05-16</start><time_zone_name>Europe/Berlin</time_zone_name></conference>
<day index="1" date="2030-05-16" start="2030-05-16T09:00:00+02:00" end="2030-05-17T03:00:00+02:00">
<room name="Saal 1"><event id="1" guid="a"><date>2030-05-16T10:00:00+02:00</date><start>10:00</start><duration>00:45</duration><title>Rivers &amp; roads</title><track>Data</track><type>talk</type><language>en</language><abstract>&lt;p&gt;A &lt;b&gt;bold&lt;/b&gt; idea&lt;/p&gt;</abstract><persons><person id="7">Ana Lima</person></persons><links><link href="https://example.org/r">Slides</link></links></event>
<event id="2"><date>2030-05-17T00:30:00+02:00</date><start>00:30</start><duration>01:00</duration><title>Night music</title><track>Art</track></event></room>
<room name="Saal 2"><event id="3"><start>10:00</start><duration>0:30</duration><title>Borders</title><track>Art</track><persons><person id="7">Anna Lima</person></persons></event></room>
</day></schedule>"#;

#[test]
fn schedules_of_frab() {
    let read =
        |grouping| import("s.xml", FRAB.as_bytes(), &Choices { parcours: grouping, ..choices() }).unwrap().source;
    let tracks = read(None);
    has(
        &tracks,
        &[
            "title = \"Maps\"",
            "time-zone = \"Europe/Berlin\"",
            "date = 2030-05-16",
            "title = \"Data\"",
            "title = \"Art\"",
            "title = \"Rivers & roads\"",
            "start = \"10h00\"\nend = \"10h45\"",
            "A **bold** idea",
            "[Slides](https://example.org/r)",
            "start = \"0h30\"\nend = \"1h30\"",
            "room = \"Saal 1\"",
        ],
    );
    has(
        &read(Some(Grouping::Rooms)),
        &["[[parcours]]\ntitle = \"Saal 1\"", "[[parcours]]\ntitle = \"Saal 2\"", "keywords = [\"Data\"]"],
    );
    // One id is one person.
    assert_eq!(tracks.matches("name = \"A").count(), 2);
    assert!(!(tracks.contains("name = \"Anna Lima\"") && tracks.contains("name = \"Ana Lima\"")), "{tracks}");
}

#[test]
fn json_of_every_tool() {
    let frab = r#"{"schedule":{"conference":{"title":"Maps","time_zone_name":"Europe/Paris","days":[{"date":"2030-05-16","rooms":{"A":[{"id":1,"date":"2030-05-16T10:00:00+02:00","start":"10:00","duration":"00:30","title":"Rivers","track":"T","abstract":"One.","persons":[{"id":3,"public_name":"Ana Lima","biography":"Draws."}],"links":[]}],"B":[{"id":2,"date":"2030-05-16T10:00:00+02:00","duration":"00:30","title":"Roads","persons":[]}]}}]}}}"#;
    has(
        &read("s.json", frab.as_bytes()).source,
        &["title = \"Rivers\"", "start = \"10h00\"\nend = \"10h30\"", "name = \"Ana Lima\"", "Draws.", "title = \"B\""],
    );
    let pretalx = r#"{"count":1,"results":[{"code":"X","title":{"en":"Rivers"},"submission_type":{"en":"Talk"},"track":{"en":"Water"},"state":"confirmed","abstract":"Some *words*","slot":{"room":{"en":"Hall"},"start":"2030-05-16T10:00:00+02:00","end":"2030-05-16T10:30:00+02:00"},"speakers":[{"code":"A","name":"Ana Lima"}]}]}"#;
    has(
        &read("t.json", pretalx.as_bytes()).source,
        &[
            "title = \"Rivers\"",
            "room = \"Hall\"",
            "format = \"Talk\"",
            "name = \"Ana Lima\"",
            "start = \"10h00\"\nend = \"10h30\"",
        ],
    );
    let widget = r#"{"timezone":"Europe/Paris","talks":[{"code":"X","id":1,"title":"Rivers","start":"2030-05-16T08:00:00Z","end":"2030-05-16T08:30:00Z","room":1,"track":2,"speakers":["A"]},{"code":"Y","id":2,"title":"Roads","start":"2030-05-16T08:00:00Z","end":"2030-05-16T08:30:00Z","room":3,"track":4,"speakers":[]}],"rooms":[{"id":1,"name":{"fr":"Salle A"}},{"id":3,"name":"Salle B"}],"tracks":[{"id":2,"name":"Eau"},{"id":4,"name":"Terre"}],"speakers":[{"code":"A","name":"Ana Lima"}]}"#;
    has(
        &read("w.json", widget.as_bytes()).source,
        &[
            "start = \"10h00\"\nend = \"10h30\"",
            "[[parcours]]\ntitle = \"Eau\"",
            "room = \"Salle A\"",
            "name = \"Ana Lima\"",
        ],
    );
    let indico = r#"{"results":[{"title":"Days of water","timezone":"Europe/Paris","startDate":{"date":"2030-05-16","time":"09:00:00","tz":"Europe/Paris"},"endDate":{"date":"2030-05-16","time":"18:00:00","tz":"Europe/Paris"},"location":"Town Hall","contributions":[{"id":"1","title":"Rivers","startDate":{"date":"2030-05-16","time":"08:00:00","tz":"UTC"},"duration":30,"room":"A","description":"<p>One</p>","speakers":[{"first_name":"Ana","last_name":"Lima","affiliation":"Ville de Rives"}],"session":"Morning"},{"id":"2","title":"Roads","startDate":{"date":"2030-05-16","time":"11:00:00","tz":"Europe/Paris"},"duration":30,"room":"B","speakers":[],"session":"Noon"}]}]}"#;
    has(
        &read("i.json", indico.as_bytes()).source,
        &[
            "title = \"Days of water\"",
            "start = \"10h00\"\nend = \"10h30\"",
            "name = \"Ana Lima\", organisation = \"Ville de Rives\"",
            "[[parcours]]\ntitle = \"Morning\"",
        ],
    );
    let sessionize = r#"{"sessions":[{"id":"1","title":"Rivers","description":"One.","startsAt":"2030-05-16T10:00:00","endsAt":"2030-05-16T10:30:00","speakers":["u"],"categoryItems":[5],"roomId":9,"isServiceSession":false},{"id":"2","title":"Lunch","startsAt":"2030-05-16T12:00:00","endsAt":"2030-05-16T13:00:00","speakers":[],"categoryItems":[],"roomId":9,"isServiceSession":true}],"speakers":[{"id":"u","fullName":"Ana Lima","tagLine":"Engineer","bio":"Draws."}],"rooms":[{"id":9,"name":"Hall"}],"categories":[{"id":4,"title":"Level","items":[{"id":5,"name":"Beginners"}]}]}"#;
    has(
        &read("z.json", sessionize.as_bytes()).source,
        &["title = \"Rivers\"", "name = \"Ana Lima\", role = \"Engineer\"", "Beginners", "title = \"Lunch\"", "Draws."],
    );
}

#[test]
fn lists_and_calendars() {
    let sched = "Session Id,Title,Date,Start Time,End Time,Venue,Session Type,Description,Speakers,Shoe size\n1,Rivers,2030-05-16,10:00,10:30,Hall,Water,\"<p>One, two</p>\",Ana Lima; Paul Martin (Ville de Rives),38\n2,,2030-05-16,11:00,,,,,,\n";
    let source = read("sched.csv", sched.as_bytes()).source;
    has(
        &source,
        &[
            "title = \"Rivers\"",
            "start = \"10h00\"\nend = \"10h30\"",
            "One, two",
            "name = \"Paul Martin\", organisation = \"Ville de Rives\"",
            "shoe size: 38",
        ],
    );
    // What people head themselves is a workbook, and one without hours is refused as such.
    let own = read("own.csv", b"Session title,Date,Start\nSemer,2030-05-16,10:00\n");
    assert!(!own.report.taken.is_empty(), "{}", own.source);
    let beside = read("own.csv", b"Session Id,Title,Session Date,Venue\n1,Rivers,2030-05-16 10:00,Hall\n");
    has(&beside.source, &["start = \"10h00\""]);
    let bare = import("own.csv", b"Session title,Date\nSemer,2030-05-16\n", &choices()).unwrap_err();
    assert_eq!(bare.key, "sheets-without-sessions");
    let calendar = "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/Paris\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Rivers\r\nDTSTART:20300516T080000Z\r\nDTEND:20300516T090000Z\r\nLOCATION:Hall\r\nURL:https://example.org/r\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Bank holiday\r\nDTSTART;VALUE=DATE:20300517\r\nEND:VEVENT\r\n";
    has(
        &read("a.ics", calendar.as_bytes()).source,
        &["title = \"Rivers\"", "start = \"10h00\"\nend = \"11h00\"", "Bank holiday", "https://example.org/r"],
    );
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

/// Tools give one id to all whom they know nothing of: two names without a common word are two people.
#[test]
fn one_id_of_two_names_is_no_one_person() {
    let calendar = r#"{"results":{"12":{"20300603":{"c1":{"entryType":"Contribution","title":"Silicon","startDate":{"date":"2030-06-03","time":"09:00:00","tz":"Europe/Zurich"},"duration":30,"presenters":[{"firstName":"Jan","familyName":"Novak","affiliation":"Charles University","emailHash":"d41d8cd98f00b204e9800998ecf8427e"},{"firstName":"Ken","familyName":"Ito","affiliation":"KEK","emailHash":"d41d8cd98f00b204e9800998ecf8427e"}]}}}}}"#;
    has(
        &read("i.json", calendar.as_bytes()).source,
        &["name = \"Jan Novak\", organisation = \"Charles University\"", "name = \"Ken Ito\", organisation = \"KEK\""],
    );
}

#[test]
fn cells_of_a_list_that_cannot_be_read_are_kept() {
    let list = "Session Id,Title,Start,End,Duration,Level,Capacity,Video,Language,Status\n\
        1,Rivers,2030-05-16 10:00,2030-05-16 09:00,,Beginners,30 places,the blog,French,Accepted\n\
        2,Roads,after lunch,,,,,,,\n\
        3,Borders,2030-05-16 11:00,,long,,30,https://example.org/v,de,Cancelled\n";
    let source = read("list.csv", list.as_bytes()).source;
    has(
        &source,
        &[
            "level = \"Beginners\"",
            "end: 2030-05-16 09:00 ; capacity: 30 places ; video: the blog ; language: French",
            "start: after lunch",
            "duration: long",
            "capacity = 30",
            "video = \"https://example.org/v\"",
            "lang = \"de\"",
            "cancelled = true",
        ],
    );
    let row = "1,Rivers,2030-05-16 10:00\n";
    let many =
        |n: usize| import("list.csv", format!("Session Id,Title,Start\n{}", row.repeat(n)).as_bytes(), &choices());
    assert!(many(50_000).is_ok());
    assert_eq!(many(50_001).unwrap_err().key, "import-too-much-in-it");
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

#[test]
fn what_a_document_says_twice_of_its_place_is_kept() {
    let text = "Journée des jardins\n16 mai 2030 | Halle aux grains | Salle des fêtes\n\n9h - 10h Accueil\n";
    let found = read("a.txt", text.as_bytes());
    has(&found.source, &["place = \"Halle aux grains\"", "Salle des fêtes"]);
    assert!(found.report.kept.iter().any(|kept| kept.words == "Salle des fêtes"), "{:?}", found.report.kept);
}

#[test]
fn what_would_do_harm_is_refused_in_a_sentence() {
    let body = |xml: &str| zipped(&[("word/document.xml", xml.as_bytes())]);
    let bomb = zipped(&[("word/document.xml", &vec![b' '; 40 << 20])]);
    let deep = format!("<w:document>{}</w:document>", "<w:p>".repeat(3000));
    for (name, bytes, expected) in [
        ("a bomb", bomb, "import-too-much-in-it"),
        (
            "entities",
            body("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document>&a;</w:document>"),
            "import-document-type",
        ),
        ("depth", body(&deep), "import-too-deep"),
        ("no document", body("<w:document/>"), "import-nothing"),
        ("another package", zipped(&[("ppt/presentation.xml", b"<a/>")]), "import-another-package"),
        ("a broken package", b"PK\x03\x04 and no more".to_vec(), "import-broken-package"),
        ("a PDF", b"%PDF-1.7".to_vec(), "import-another-kind"),
        ("no text", vec![0, 1, 2, 3], "import-no-text"),
        ("nothing", Vec::new(), "import-nothing"),
        ("a letter", b"Dear all, nothing is planned.".to_vec(), "import-nothing"),
        ("broken JSON", b"{\"talks\": [".to_vec(), "import-broken-json"),
        ("JSON of something else", b"{\"a\": 1}".to_vec(), "import-no-talk"),
        ("deep JSON", "{\"a\":".repeat(5000).into_bytes(), "import-broken-json"),
        (
            "entities of a schedule",
            b"<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a 'x'>]><schedule>&a;</schedule>".to_vec(),
            "import-document-type",
        ),
    ] {
        assert_eq!(import("x", &bytes, &choices()).unwrap_err().key, expected, "{name}");
    }
}

#[test]
fn what_is_large_is_read_all_the_same() {
    let many = |line: &str, count: usize| format!("16 mai 2030\n9h Accueil\n{}", line.repeat(count));
    for text in [
        many("par et de 9h-10h Ana Lima, maire ; ", 60_000),
        many("- Ana Lima, maire, Ville de Rives\n", 15_000),
        many("par avec par ", 200_000),
        many("| ", 300_000),
        many("((((", 300_000),
        many("**a** ", 100_000),
        many("Jeudi 16 mai 2030\n", 15_000),
        many("Partenaires\nA, B, C\n", 7_000),
    ] {
        let source = import("large.txt", text.as_bytes(), &choices()).unwrap().source;
        assert!(source.contains("title = \"Accueil\""), "{}", &source[..source.floor_char_boundary(2000)]);
    }
}

fn livret(arguments: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_livret")).args(arguments).env("SOURCE_DATE_EPOCH", "1900000000").output().unwrap()
}

#[test]
fn the_command_writes_a_programme_and_tells_what_became_of_everything() {
    let place = tempfile::tempdir().unwrap();
    let (file, out) = (folder().join("colloque.txt"), place.path().join("out"));
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());
    let done = livret(&["import", file, "-o", out, "--lang", "en"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(told.contains("sessions") && told.contains("none is lost") && told.contains("livret build"), "{told}");
    // What is there and was not imported stays; what was imported is merged, and told as a first import is.
    let again = livret(&["import", file, "-o", out, "--lang", "en", "--format", "json"]);
    assert_eq!(again.status.code(), Some(0), "{}", String::from_utf8_lossy(&again.stderr));
    let object: serde_json::Value = serde_json::from_slice(&again.stdout).unwrap();
    assert!(object["changes"] == 0 && object["conflicts"].as_array().is_some_and(Vec::is_empty), "{object}");
    assert!(object["counts"]["sessions"]["read"].as_u64() > Some(5), "{object}");
    fs::remove_file(Path::new(out).join(".programme.imported.toml")).unwrap();
    let again = livret(&["import", file, "-o", out]);
    assert_eq!(again.status.code(), Some(2));
    let listed = place.path().join("json");
    let listed = livret(&["import", file, "-o", listed.to_str().unwrap(), "--format", "json"]);
    let object: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    let words = &object["counts"]["words"];
    assert!(words["read"].as_u64() > Some(100) && words["read"].as_u64() >= words["written"].as_u64(), "{object}");
    assert!(object["kept"].is_array() && object["guesses"].is_array() && object["faults"].is_array());
}

#[test]
fn nothing_is_written_where_nothing_is_understood() {
    let place = tempfile::tempdir().unwrap();
    let (file, out) = (place.path().join("letter.txt"), place.path().join("out"));
    fs::write(&file, "Dear all, nothing is planned.").unwrap();
    let done = livret(&["import", file.to_str().unwrap(), "-o", out.to_str().unwrap(), "--lang", "fr"]);
    assert_eq!(done.status.code(), Some(1));
    assert!(!out.exists());
    assert!(String::from_utf8_lossy(&done.stderr).contains("ne se lit comme un programme"));
}
