//! What authors write, and what they are told.

use livret::diagnostic::{Diagnostic, Severity};
use livret::language::messages::{Messages, Said};
use livret::programme::{Programme, Reading, SessionKind, Who, read};
use proptest::prelude::*;

const SAMPLE: &str = include_str!("../data/rencontres-2025.toml");
const STARTER: &str = include_str!("../assets/starter/fr/programme.toml");
const EVENT: &str = "[event]\ntitle = \"T\"\ndate = 2025-08-28\n";

fn good(source: &str) -> Programme {
    let Reading { programme, found, .. } = read(source);
    assert!(found.is_empty(), "{found:#?}");
    programme.expect("no fault, so a programme")
}

/// The faults as (code, what the main label points at).
fn faults(source: &str) -> Vec<(&'static str, String)> {
    let Reading { programme, found, .. } = read(source);
    assert_eq!(programme.is_none(), found.iter().any(|fault| fault.severity == Severity::Error));
    found
        .iter()
        .map(|fault| {
            well_said(fault);
            let at = fault.labels.first().map(|label| source[label.span.clone()].to_owned()).unwrap_or_default();
            (fault.code, at)
        })
        .collect()
}

fn english(fault: &Diagnostic) -> Said {
    Messages::find("en").expect("English is shipped").said(fault)
}

fn help(fault: &Diagnostic) -> String {
    english(fault).help.unwrap_or_default()
}

fn well_said(fault: &Diagnostic) {
    let said = english(fault);
    assert!(!said.message.ends_with('.'), "{}", said.message);
    assert!(fault.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", fault.code);
    let help = said.help.unwrap_or_default();
    let verbs = [
        "write", "add", "use", "keep", "correct", "remove", "put", "end", "take", "save", "type", "compare", "double",
        "give", "leave", "start", "move",
    ];
    assert!(verbs.iter().any(|verb| help.starts_with(verb)), "{}: {help}", fault.code);
}

#[track_caller]
fn one(source: &str, code: &str, at: &str) -> Diagnostic {
    assert_eq!(faults(source), [(code, at.to_owned())].map(|(c, a)| (leak(c), a)));
    read(source).found.remove(0)
}

fn leak(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn with(rest: &str) -> String {
    format!("{EVENT}{rest}")
}

fn parcours(session: &str) -> String {
    with(&format!("[[parcours]]\ntitle = \"P\"\n[[parcours.sessions]]\n{session}"))
}

#[test]
fn the_sample_is_whole() {
    let programme = good(SAMPLE);
    assert_eq!(programme.event.title.value, "Faire vivre les coopérations dans les territoires");
    assert_eq!((programme.plenaries.len(), programme.parcours.len(), programme.partners.len()), (2, 3, 6));
    let sessions: Vec<usize> = programme.parcours.iter().map(|p| p.sessions.len()).collect();
    assert_eq!(sessions, [3, 4, 4]);
    assert_eq!(programme.people.len(), 31);
    let mut surnames: Vec<&str> = programme.people.iter().map(|person| person.surname.as_str()).collect();
    surnames.sort();
    assert!(surnames.contains(&"Perrier de La Bâthie") && surnames.contains(&"Robinot-Bertrand"));
    let lunch = &programme.parcours[0].sessions[1];
    assert_eq!((lunch.kind, lunch.slot.end.map(|t| t.to_string())), (SessionKind::Break, Some("14:00:00".into())));
    assert_eq!(programme.parcours[2].bearers.len(), 2);
    assert_eq!(programme.presentation.and_then(|p| p.body).map(|body| body.blocks.len()), Some(3));
    let organiser = programme.event.organiser.map(|id| programme.partners[id.0].name.value.clone());
    assert_eq!(organiser.as_deref(), Some("Comité 21"));
    for partner in &programme.partners {
        for logo in [&partner.logo, &partner.logo_on_dark] {
            let path = std::path::Path::new("data").join(&logo.as_ref().expect("a logo").value);
            assert!(path.exists(), "{}", path.display());
        }
    }
}

#[test]
fn the_starter_reads_and_its_logos_exist() {
    let programme = good(STARTER);
    assert_eq!(programme.parcours.len(), 2);
    for logo in programme.partners.iter().flat_map(|partner| [&partner.logo, &partner.logo_on_dark]).flatten() {
        assert!(std::path::Path::new("assets/starter/fr").join(&logo.value).exists());
    }
}

#[test]
fn every_value_has_its_place() {
    let programme = good(SAMPLE);
    let span = programme.event.subtitle.expect("a subtitle").span;
    assert_eq!(&SAMPLE[span], "\"Enjeux, pratiques et outils\"");
    let span = programme.parcours[1].sessions[2].span.clone();
    assert!(SAMPLE[span].contains("parcours.sessions"));
}

#[test]
fn all_the_mistakes_of_a_file_in_one_run() {
    let found = faults(
        "[event]\ntitel = \"T\"\nlanguage = \"zz\"\ndate = \"Judi 28 août 2025\"\nonline = \"oui\"\nstart = 10\n\
         [[parcours]]\nbearers = [\"nobody\"]\n[[parcours.sessions]]\ntitle = 3\nstart = \"11h\"\nend = \"10h\"\nroom = \"R\"\nsalle = 1\n",
    );
    let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
    for code in [
        "unknown-key",
        "unknown-language",
        "bad-date",
        "wrong-type",
        "bad-hour",
        "missing-key",
        "unknown-partner",
        "ends-before-start",
    ] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
}

#[test]
fn keys() {
    let fault = one(&with("[presentation]\ntitel = \"x\""), "unknown-key", "titel");
    assert_eq!(help(&fault), "write `title` instead");
    let fault = one(&with("[presentation]\nzzzzzz = \"x\""), "unknown-key", "zzzzzz");
    assert_eq!(help(&fault), "use one of the known keys: title, lead, body, parcours-intro");
    let fault = one(&parcours("start = \"11h\"\ntitle = \"S\"\nintervenants = []"), "unknown-key", "intervenants");
    assert_eq!(help(&fault), "write `speakers` instead");
    one(
        &with("[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"B\"\nlogo_on_dark = \"b.svg\""),
        "unknown-key",
        "logo_on_dark",
    );
    let fault = one(
        &with("contact = { name = \"Ana\", telephone = \"01 02 03 04 05\" }"),
        "unknown-key",
        "{ name = \"Ana\", telephone = \"01 02 03 04 05\" }",
    );
    assert!(help(&fault).contains("[[event.contacts]]"));
    one("[event]\ndate = 2025-08-28", "missing-key", "[event]");
    one("[event]\ntitle = \"T\"", "missing-key", "[event]");
    one("", "missing-key", "");
    let fault = one("title = \"T\"\n[event]\ntitle = \"T\"\ndate = 2025-08-28", "misplaced-key", "title");
    assert_eq!(help(&fault), "move `title` under the line [event]");
    // A key that is misspelt is not missing besides.
    one("[event]\ntitre = \"T\"\ndate = 2025-08-28", "unknown-key", "titre");
    one(&parcours("start = \"11h\"\nbreak = true\nspeakers = []"), "not-for-a-break", "[]");
    one(&parcours("start = \"11h\"\ntitle = \"S\"\nmoderated-by = \"Par\""), "missing-key", "\"Par\"");
    one(&with("[[partners]]\ntitle = \"A\""), "missing-key", "[[partners]]");
    one("[event]\ntitle = \" \"\ndate = 2025-08-28", "empty-text", "\" \"");
    one(&with("[foreword]\ntext = \"  \""), "empty-text", "\"  \"");
    one(&with("[[pages]]\ntitle = \"P\"\ntext = \"\""), "empty-text", "\"\"");
    one(&with("[[practical]]\ntitle = \"P\"\ntext = \" \""), "empty-text", "\" \"");
    one("[event]\ntitle = \"T\"\ndate = 2025-08-28\ndates = [2025-08-28]", "conflicting-keys", "[2025-08-28]");
}

#[test]
fn shapes() {
    one(&with("subtitle = 12"), "wrong-type", "12");
    for typed in ["[words](https://example.org)", "![words](a.png)", "<b>words</b>"] {
        one(&with(&format!("subtitle = \"{typed}\"")), "unsupported-markup", &format!("\"{typed}\""));
    }
    one(&with("languages = [\"en\", \"xx\"]"), "unknown-language", "\"xx\"");
    let fault = one(&with("subtitle = { klingon = \"Qapla’\" }"), "wrong-type", "{ klingon = \"Qapla’\" }");
    assert!(help(&fault).contains("under its code"), "{}", help(&fault));
    one(&with("online = \"oui\""), "wrong-type", "\"oui\"");
    let fault = one(&with("[parcours]\ntitle = \"P\""), "toml-syntax", "[parcours]");
    assert_eq!(help(&fault), "double the brackets, since there may be several: [[parcours]]");
    one(&with("[[presentation]]\nlead = \"P\""), "toml-syntax", "[[presentation]]");
    one(&parcours("start = \"11h\"\ntitle = \"S\"\nspeakers = \"Ada Lovelace\""), "wrong-type", "\"Ada Lovelace\"");
    one(&parcours("start = \"11h\"\ntitle = \"S\"\nspeakers = [12]"), "wrong-type", "12");
}

#[test]
fn hours_and_days() {
    let fault = one(&with("start = 11"), "bad-hour", "11");
    assert_eq!(help(&fault), "write it between quotes with its minutes: \"11h00\"");
    let fault = one(&with("start = 14.30"), "bad-hour", "14.30");
    assert_eq!(help(&fault), "write it between quotes: \"14h30\"");
    one(&with("start = \"24h00\""), "bad-hour", "\"24h00\"");
    one(&with("start = 11:30:15"), "bad-hour", "11:30:15");
    assert!(faults(&with("start = 11:30:00\nend = \"11 h 45\"")).is_empty());
    one(&with("start = \"11h\"\nend = \"10h\""), "ends-before-start", "\"10h\"");
    one(&parcours("title = \"S\"\nstart = \"11h\"\nend = \"11h00\""), "ends-before-start", "\"11h00\"");
    assert!(faults(&parcours("title = \"S\"\nstart = \"22h30\"\nend = \"1h00\"")).is_empty());
    one("[event]\ntitle = \"T\"\ndate = \"31 juin 2025\"", "bad-date", "\"31 juin 2025\"");
    one("[event]\ntitle = \"T\"\ndate = \"lundi 28 août 2025\"", "wrong-weekday", "\"lundi 28 août 2025\"");
    one("[event]\ntitle = \"T\"\ndates = []", "missing-day", "[]");
    one("[event]\ntitle = \"T\"\ndates = [2025-08-28, \"28 août 2025\"]", "duplicate-day", "\"28 août 2025\"");
    one(&parcours("title = \"S\"\nstart = \"11h\"\nday = 2025-08-29"), "session-outside-the-days", "2025-08-29");
    one(&parcours("title = \"S\""), "missing-key", "[[parcours.sessions]]");
    one(
        &parcours("break = true\nstart = \"11h\"\n[[parcours.sessions]]\nbreak = true"),
        "missing-key",
        "[[parcours.sessions]]",
    );
    one(&with("[[plenaries]]\ntitle = \"P\""), "missing-key", "[[plenaries]]");
    one(&parcours("start = \"11h\""), "empty-session", "[[parcours.sessions]]");
    // Who leads is somebody.
    good(&parcours("start = \"11h\"\nmoderators = [\"Ana Lima\"]"));
    let two = "title = \"S\"\nstart = \"11h\"\nend = \"12h\"\n[[plenaries.sessions]]\ntitle = \"U\"\nstart = \"11h30\"";
    let plenary = format!("[[plenaries]]\ntitle = \"P\"\n[[plenaries.sessions]]\n{two}");
    one(&with(&plenary), "session-overlap", "[[plenaries.sessions]]");
    let parallel = two.replace("plenaries", "parcours");
    assert!(read(&parcours(&parallel)).found.is_empty(), "in a parcours one chooses");
}

#[test]
fn several_days() {
    let event = "[event]\ntitle = \"T\"\ndates = [2025-08-29, 2025-08-28]\n[[parcours]]\ntitle = \"P\"\n";
    let session = "[[parcours.sessions]]\ntitle = \"S\"\nstart = \"11h\"\n";
    one(&format!("{event}{session}"), "missing-day", "[[parcours.sessions]]");
    let programme = good(&format!(
        "{event}{session}day = 2025-08-29\n[[parcours.sessions]]\ntitle = \"U\"\n{session}day = \"28 août 2025\""
    ));
    let sessions: Vec<(String, &str)> = programme.parcours[0]
        .sessions
        .iter()
        .map(|s| (s.slot.day.to_string(), s.title.as_ref().map_or("", |t| t.as_str())))
        .collect();
    assert_eq!(sessions, [("2025-08-28".into(), "S"), ("2025-08-29".into(), "S"), ("2025-08-29".into(), "U")]);
    assert_eq!(programme.event.days[0].value.to_string(), "2025-08-28");
    good(&format!("{event}day = 2025-08-28\n{session}"));
}

#[test]
fn the_hours_of_the_event_come_from_its_sessions() {
    let programme = good(&parcours("title = \"S\"\nstart = \"9h15\"\nend = \"12h\""));
    let hours = [programme.event.opens, programme.event.closes].map(|time| time.map(|t| t.format("%Hh%M").to_string()));
    assert_eq!(hours, [Some("09h15".into()), Some("12h00".into())]);
}

#[test]
fn a_plenary_leaves_its_sessions_without_hours() {
    let programme =
        good(&with("[[plenaries]]\ntitle = \"P\"\nstart = \"9h00\"\n[[plenaries.sessions]]\nformat = \"F\""));
    assert_eq!(programme.plenaries[0].sessions[0].slot.start, None);
}

#[test]
fn addresses() {
    let programme = good(&with(
        "contact = \"a@example.org\"\nregistration = \"example.org/x\"\nonline-space = { address = \"https://example.org/été\", words = \"Ici\" }",
    ));
    let event = programme.event;
    let address = |link: &Option<livret::programme::Link>| link.clone().map(|l| (l.address, l.words));
    assert_eq!(address(&event.contact), Some(("mailto:a@example.org".into(), None)));
    assert_eq!(address(&event.registration), Some(("https://example.org/x".into(), None)));
    assert_eq!(address(&event.online_space), Some(("https://example.org/%C3%A9t%C3%A9".into(), Some("Ici".into()))));
    one(&with("contact = \"javascript:alert(1)\""), "bad-address", "\"javascript:alert(1)\"");
    one(&with("contact = { words = \"x\" }"), "missing-key", "{ words = \"x\" }");
}

#[test]
fn choices_of_the_event() {
    assert!(good(&with("hours = \"10h00\"")).event.compact_hours);
    assert!(!good(&with("hours = \"10 h 00\"")).event.compact_hours);
    one(&with("hours = \"10:00\""), "unknown-choice", "\"10:00\"");
    one(&with("language = \"sv\""), "unknown-language", "\"sv\"");
    let fault = one(&with("time-zone = \"Europe/Pari\""), "unknown-time-zone", "\"Europe/Pari\"");
    assert_eq!(help(&fault), "write `Europe/Paris` instead");
}

#[test]
fn partners() {
    let members = "[[partners]]\ntitle = \"A\"\n[[partners.members]]\nname = \"Comité 21\"\n";
    let programme = good(&format!(
        "{EVENT}organiser = \"Comité 21\"\n{members}[[partners]]\ntitle = \"B\"\n[[partners.members]]\nid = \"comite-21\""
    ));
    assert_eq!(programme.partners.len(), 1);
    assert_eq!(programme.partner_groups[1].partners, programme.partner_groups[0].partners);
    let fault = one(&format!("{EVENT}organiser = \"comite-12\"\n{members}"), "unknown-partner", "\"comite-12\"");
    assert_eq!(help(&fault), "write `comite-21` instead");
    one(&with(&format!("{members}[[partners.members]]\nname = \"Comité 21\"")), "duplicate-id", "\"Comité 21\"");
}

#[test]
fn people_are_one_however_typed() {
    let programme = good(&parcours(
        "title = \"S\"\nstart = \"11h\"\nspeakers = [\"Brice COMMENT\", { name = \"Brice  Comment\", role = \"R\" }, \"Jean VAN DAMME\"]",
    ));
    let names: Vec<&str> = programme.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Brice Comment", "Jean Van Damme"]);
    assert_eq!(programme.people[1].surname, "Van Damme");
}

#[test]
fn the_directory_gives_names_and_roles() {
    let directory = "[[speakers]]\nid = \"ada\"\nname = \"Ada LOVELACE\"\nrole = \"Mathématicienne\"\n";
    let session = |who: &str| {
        format!("{}{directory}", parcours(&format!("title = \"S\"\nstart = \"11h\"\nspeakers = [{who}]\n")))
    };
    for who in ["\"ada\"", "\"Ada Lovelace\"", "{ id = \"ada\" }"] {
        let programme = good(&session(who));
        let appearance = &programme.parcours[0].sessions[0].speakers[0];
        let role = appearance.roles[0].role.as_ref().map(|role| role.as_str());
        assert_eq!(role, Some("Mathématicienne"), "{who}");
        assert_eq!(programme.people[0].name.value, "Ada Lovelace");
    }
    let fault = one(&session("\"adda\""), "unknown-speaker", "\"adda\"");
    assert_eq!(help(&fault), "write `ada` instead");
    // Scripts without capitals write names that look like no identifier.
    assert_eq!(good(&session("\"李白\"")).people[0].name.value, "李白");
    one(&format!("{}{directory}", session("\"ada\"")), "duplicate-id", "\"ada\"");
}

#[test]
fn organisations_speak_too() {
    let programme = good(&parcours(
        "title = \"S\"\nstart = \"11h\"\nspeakers = [{ organisation = \"AI-ODD\", role = \"Un exemple\" }]",
    ));
    let appearance = &programme.parcours[0].sessions[0].speakers[0];
    assert!(matches!(&appearance.who, Who::Organisation(name) if name.as_str() == "AI-ODD"));
    assert_eq!(appearance.roles.len(), 1);
    assert!(appearance.roles[0].organisation.is_none());
    one(&parcours("title = \"S\"\nstart = \"11h\"\nspeakers = [{ role = \"R\" }]"), "missing-key", "{ role = \"R\" }");
    one(
        &parcours("title = \"S\"\nstart = \"11h\"\nspeakers = [{ name = \"A B\", surname = \"C\" }]"),
        "surname-outside-the-name",
        "\"C\"",
    );
    one(&parcours("title = \"S\"\nstart = \"11h\"\nspeakers = [\"\"]"), "empty-text", "\"\"");
}

#[test]
fn lines_are_one_line() {
    let programme = good("[event]\ntitle = \"\"\"\nUn\n  titre\\tlong\n\"\"\"\ndate = 2025-08-28");
    assert_eq!(programme.event.title.value, "Un titre long");
    let fault =
        one("[event]\ntitle = \"a\\u0000\\u202Eb\"\ndate = 2025-08-28", "invisible-character", "\"a\\u0000\\u202Eb\"");
    assert_eq!(fault.severity, Severity::Warning);
}

#[test]
fn faults_of_writing_are_said_in_plain_words() {
    for (source, said) in [
        ("[event]\ntitle = \"T\ndate = 2025-08-28", "this text is opened by a quotation mark and not closed"),
        ("[event]\ntitle = T\ndate = 2025-08-28", "this text stands without quotation marks: T"),
        (
            "[event]\ntitle = \"T\"\ntitle = \"U\"\ndate = 2025-08-28",
            "the key `title` is written twice in the same table",
        ),
        ("[event]\ntitle \"T\"\ndate = 2025-08-28", "the equals sign between the key and its value is missing"),
        ("[event\ntitle = \"T\"\ndate = 2025-08-28", "this name of a table is not closed as it should be"),
        ("[event]\ntitle = \"T\"\ndates = [2025-08-28", "this list is opened and not closed"),
        ("[event]\ntitle =\ndate = 2025-08-28", "the value after the equals sign is missing"),
        ("[event]\ntitle = \"a\\qb\"\ndate = 2025-08-28", "a backslash \\ means nothing here"),
    ] {
        let Reading { programme, found, .. } = read(source);
        assert!(programme.is_none());
        assert_eq!(
            found.iter().map(|f| (f.code, english(f).message)).collect::<Vec<_>>(),
            [("toml-syntax", said.to_owned())],
            "{source}"
        );
        found.iter().for_each(well_said);
    }
    // Two broken lines and a wrong key: all three are told.
    let found = faults("[event]\ntitle = \"T\nplace = L\ntitel = \"x\"\ndate = 2025-08-28");
    assert_eq!(found.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["toml-syntax", "toml-syntax", "unknown-key"]);
}

#[test]
fn hostile_files_are_only_refused() {
    let deep = "[".repeat(1000);
    let braces = "{a=".repeat(1000);
    let dotted = vec!["a"; 20_000].join(".");
    for source in [
        format!("x = {deep}"),
        format!("x = {braces}"),
        format!("{dotted} = 1"),
        format!("[{dotted}]"),
        format!("[event]\n{dotted} = 1"),
        "\0\0\0".to_owned(),
        "\u{FEFF}[event]".to_owned(),
        "[event]\r\ntitle = \"T\"\rdate".to_owned(),
        "\u{202E}".to_owned(),
        "[event]\ntitle = \"\\uD800\"".to_owned(),
        "[event]\ndate = 99999999999999999999".to_owned(),
        "[event]\ndate = 1e999\nx = 1e999".to_owned(),
        "= = =\n".repeat(1000),
    ] {
        let Reading { programme, found, .. } = read(&source);
        assert!(programme.is_none() && !found.is_empty(), "{}", &source[..source.len().min(20)]);
    }
}

#[test]
fn large_files_take_no_more_than_their_share_of_time() {
    let mut source = with("[[parcours]]\ntitle = \"P\"\n");
    for n in 0..1400 {
        source += &format!(
            "[[parcours.sessions]]\ntitle = \"S\"\nstart = \"{}h{:02}\"\nspeakers = [\"Ada Number{n}\", 12]\nwhat = 1\n",
            n % 24,
            n % 60
        );
    }
    let started = std::time::Instant::now();
    let found = read(&source).found;
    assert!(found.len() > 2_500);
    let texts: String = (0..18)
        .map(|n| {
            format!(
                "[[plenaries]]\ntitle = \"P\"\nstart = \"{n}h00\"\nintroduction = \"{}\"\n",
                "*a* `b` ".repeat(12_000)
            )
        })
        .collect();
    assert!(read(&with(&texts)).programme.is_some());
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Sessions come in order of time, and those without hours stay behind the one they follow.
    #[test]
    fn sessions_are_in_order(starts in proptest::collection::vec(proptest::option::of(6u32..23), 1..20)) {
        let mut source = with("[[parcours]]\ntitle = \"P\"\n");
        let mut parent = String::new();
        for (n, start) in starts.iter().enumerate() {
            // Minutes apart, so that no two sessions overlap; by day, since small hours may belong to the night before.
            let start = start.or((n == 0).then_some(8)).map(|hour| format!("{hour}h{n:02}"));
            parent = start.clone().unwrap_or(parent);
            source += &format!("[[parcours.sessions]]\ntitle = \"{parent}\"\n");
            source += &start.map(|start| format!("start = \"{start}\"\n")).unwrap_or_default();
        }
        let programme = good(&source);
        let sessions = &programme.parcours[0].sessions;
        prop_assert_eq!(sessions.len(), starts.len());
        let mut before = None;
        for session in sessions {
            if let Some(start) = session.slot.start {
                prop_assert!(before < Some(start));
                before = Some(start);
            }
            let own = before.map(|time| time.format("%-Hh%M").to_string());
            prop_assert_eq!(session.title.as_ref().map(|title| title.value.clone()), own);
        }
    }

    /// The sample with a stretch replaced by anything: never a panic, and places always inside the file.
    #[test]
    fn no_damage_makes_it_panic(at in 0usize..13_000, long in 0usize..60, put in "[\\[\\]{}\"'=#.\\\\\n a-z0-9é\u{0}\u{202E}]{0,8}") {
        let edge = |mut at: usize| { while !SAMPLE.is_char_boundary(at) { at += 1; } at };
        let start = edge(at.min(SAMPLE.len()));
        let end = edge((at + long).min(SAMPLE.len()));
        let source = format!("{}{put}{}", &SAMPLE[..start], &SAMPLE[end..]);
        let found = read(&source).found;
        for fault in found {
            for label in fault.labels {
                prop_assert!(source.get(label.span).is_some());
            }
        }
    }
}
