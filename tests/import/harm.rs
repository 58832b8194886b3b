//! What would do harm, and what is large; any words and any bytes.

use super::choices;
use super::made::zipped;
use super::scored::lost;
use livret::import::import;
use proptest::prelude::*;

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
