//! The calendar, read as a diary reads it: lines unfolded, properties with their parameters, values as they are written.

use livret::brochure::{Built, Order, build};
use livret::files::{Disk, Memory};
use livret::outputs::CALENDAR;
use livret::theme::Theme;
use std::collections::BTreeSet;
use std::path::Path;

fn made(source: &str) -> Built {
    let theme = Theme::shipped("sobre").unwrap();
    let order = Order { outputs: vec![&CALENDAR], ..Order::default() };
    build(source, &Memory::default(), &theme, &order).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn calendar(built: &Built) -> String {
    String::from_utf8(built.file(&CALENDAR).unwrap().to_vec()).unwrap()
}

/// RFC 5545, 3.1: a line that begins with a space goes on with the one before.
fn unfolded(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").lines().map(str::to_string).collect()
}

/// The properties of each entry.
fn entries(calendar: &str) -> Vec<Vec<String>> {
    let lines = unfolded(calendar);
    let parts = lines.split(|line| line == "BEGIN:VEVENT").skip(1);
    parts.map(|part| part.iter().take_while(|line| *line != "END:VEVENT").cloned().collect()).collect()
}

/// The property of a name, whatever its parameters.
fn property<'e>(entry: &'e [String], name: &str) -> Option<&'e str> {
    entry.iter().map(String::as_str).find(|line| line.split([':', ';']).next() == Some(name))
}

const NIGHT: &str = r#"
[event]
language = "fr"
title = "La nuit, la ville; et après"
date = 2030-03-30
place = "Théâtre, Vaubrune"
time-zone = "Europe/Paris"
contact = "bonjour@example.org"
registration = "https://example.org/venir?a=1,2"
organiser = "maison"

[[partners]]
title = "Partenaires"
members = [{ id = "maison", name = "La Maison" }]

[[parcours]]
title = "Scène"

[[parcours.sessions]]
start = "22:00"
end = "23:30"
title = "Concert, debout"
room = "Grande salle"
description = "Première ligne.\n\nSeconde ligne \\ fin."
speakers = [{ name = "Odile Vernassac", role = "conteuse" }]

[[parcours.sessions]]
break = true
start = "23:30"
end = "23:45"
title = "Entracte"

[[parcours.sessions]]
start = "23:45"
end = "04:00"
title = "Bal"
"#;

#[test]
fn an_entry_says_what_when_where_and_who() {
    let calendar = calendar(&made(NIGHT));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "no line is longer than 75 octets");
    assert!(!calendar.replace("\r\n", "").contains(['\n', '\r']));
    let entries = entries(&calendar);
    assert_eq!(entries.len(), 3);
    let concert = &entries[0];
    for line in [
        "DTSTART;TZID=Europe/Paris:20300330T220000",
        "DTEND;TZID=Europe/Paris:20300330T233000",
        "SUMMARY;LANGUAGE=fr:Concert\\, debout",
        "LOCATION:Grande salle\\, Théâtre\\, Vaubrune",
        "CATEGORIES:Scène",
        "ORGANIZER;CN=\"La Maison\":mailto:bonjour@example.org",
        "URL:https://example.org/venir?a=1%2C2",
    ] {
        assert!(concert.iter().any(|found| found == line), "{line} of {concert:#?}");
    }
    let said = property(concert, "DESCRIPTION").unwrap();
    assert_eq!(said, "DESCRIPTION;LANGUAGE=fr:Première ligne.\\nSeconde ligne \\\\ fin.\\nOdile Vernassac\\, Conteuse");
    assert_eq!(property(&entries[1], "TRANSP"), Some("TRANSP:TRANSPARENT"), "nobody is busy for a break");
    assert!(unfolded(&calendar).iter().any(|line| line == "NAME:La nuit\\, la ville\u{202f}\\; et après"));
}

#[test]
fn a_night_that_passes_midnight_and_a_change_of_clocks_ends_when_it_does() {
    let calendar = calendar(&made(NIGHT));
    let ball = &entries(&calendar)[2];
    assert_eq!(property(ball, "DTEND"), Some("DTEND;TZID=Europe/Paris:20300331T040000"));
    let zone = "BEGIN:DAYLIGHT\r\nDTSTART:20300331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT";
    assert!(calendar.contains(zone), "{calendar}");
    // What holds before the first change of the years told is told, too.
    assert!(calendar.contains("BEGIN:STANDARD\r\nDTSTART:20290101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100"));
}

#[test]
fn zones_without_summer_with_half_hours_or_in_the_south_are_told() {
    let of = |zone: &str| calendar(&made(&NIGHT.replace("Europe/Paris", zone)));
    let india = of("Asia/Kolkata");
    assert!(india.contains("TZOFFSETTO:+0530") && !india.contains("DAYLIGHT"), "{india}");
    let south = of("America/Santiago");
    assert!(south.contains("TZOFFSETFROM:-0300\r\nTZOFFSETTO:-0400"), "{south}");
    assert!(of("America/St_Johns").contains("TZOFFSETTO:-0230"));
}

#[test]
fn breaks_of_all_are_entries_wherever_they_stand() {
    let breaks = "[[breaks]]\nstart = \"21:00\"\nend = \"21:30\"\ntitle = \"Soupe\"\n\
                  [[breaks]]\nstart = \"4:00\"\nend = \"5:00\"\ntitle = \"Café\"\nday = 2030-03-30\n";
    let two = format!(
        "{NIGHT}{breaks}[[parcours]]\ntitle = \"Foyer\"\n[[parcours.sessions]]\nstart = \"22:00\"\nend = \"23:00\"\ntitle = \"Contes\"\n"
    );
    for source in [format!("{NIGHT}{breaks}"), two] {
        let all = entries(&calendar(&made(&source)));
        let named = |name: &str| {
            all.iter().filter(|entry| property(entry, "SUMMARY").is_some_and(|said| said.ends_with(name))).count()
        };
        assert_eq!((named("Soupe"), named("Café")), (1, 1), "{all:#?}");
    }
}

#[test]
fn what_says_how_long_it_takes_and_no_hour_has_none() {
    let source = NIGHT.replace(
        "[[parcours.sessions]]\nbreak",
        "[[parcours.sessions]]\ntitle = \"Tombola\"\nduration = \"5 minutes\"\n\n[[parcours.sessions]]\nbreak",
    );
    let all = entries(&calendar(&made(&source)));
    let tombola = all.iter().find(|entry| property(entry, "SUMMARY").is_some_and(|said| said.ends_with("Tombola")));
    assert_eq!(property(tombola.unwrap(), "DTSTART"), Some("DTSTART;VALUE=DATE:20300330"));
}

#[test]
fn without_a_time_zone_hours_float_and_it_is_said() {
    let built = made(&NIGHT.replace("time-zone = \"Europe/Paris\"\n", ""));
    let calendar = calendar(&built);
    assert_eq!(property(&entries(&calendar)[0], "DTSTART"), Some("DTSTART:20300330T220000"));
    assert!(!calendar.contains("VTIMEZONE"));
    let told: Vec<_> = built.product(&CALENDAR).unwrap().told.iter().map(|told| format!("{told:?}")).collect();
    assert!(told.iter().any(|told| told.contains("calendar-floating")), "{told:?}");
}

#[test]
fn identifiers_stay_when_hours_and_places_in_the_file_change() {
    let names = |source: &str| -> BTreeSet<String> {
        let calendar = calendar(&made(source));
        let named = entries(&calendar).into_iter().map(|entry| {
            let title = property(&entry, "SUMMARY").unwrap().to_string();
            format!("{title} {}", property(&entry, "UID").unwrap())
        });
        named.filter(|entry| !entry.contains("Entracte")).collect()
    };
    let (head, sessions) = NIGHT.split_at(NIGHT.find("[[parcours.sessions]]").unwrap());
    let mut blocks: Vec<&str> =
        sessions.split("[[parcours.sessions]]").filter(|block| !block.trim().is_empty()).collect();
    blocks.reverse();
    let turned: String = blocks.iter().map(|block| format!("[[parcours.sessions]]{block}\n")).collect();
    let moved = format!("{head}{turned}").replace("start = \"22:00\"", "start = \"21:00\"");
    assert_eq!(names(NIGHT).len(), 2);
    assert_eq!(names(NIGHT), names(&moved));
}

#[test]
fn an_event_without_sessions_is_its_days() {
    let bare = "[event]\nlanguage = \"en\"\ntitle = \"Open house\"\ndates = [2030-05-16, 2030-05-17]\n";
    let calendar_of_days = calendar(&made(bare));
    let days = entries(&calendar_of_days);
    assert_eq!(days.len(), 2);
    assert_eq!(property(&days[1], "DTSTART"), Some("DTSTART;VALUE=DATE:20300517"));
    assert_eq!(property(&days[1], "DTEND"), Some("DTEND;VALUE=DATE:20300518"));
}

#[test]
fn every_sample_has_its_calendar_whose_entries_are_told_apart() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let theme = Theme::shipped("territoires").unwrap();
    let order = Order { outputs: vec![&CALENDAR], ..Order::default() };
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let built = build(&source, &Disk::at(&folder), &theme, &order).unwrap();
        let calendar = calendar(&built);
        let entries = entries(&calendar);
        let names: BTreeSet<&str> = entries.iter().filter_map(|entry| property(entry, "UID")).collect();
        assert_eq!(names.len(), entries.len(), "{}", path.display());
        let starts: Vec<_> = entries.iter().map(|entry| property(entry, "DTSTART").unwrap().to_string()).collect();
        assert!(starts.is_sorted(), "{}", path.display());
        assert!(!entries.is_empty());
    }
}

#[test]
fn diaries_are_told_what_changed_since_an_earlier_calendar() {
    let again = |source: &str, earlier: String| {
        let order = Order { outputs: vec![&CALENDAR], earlier_calendar: Some(earlier), ..Order::default() };
        let built = build(source, &Memory::default(), &Theme::shipped("sobre").unwrap(), &order);
        calendar(&built.unwrap_or_else(|faults| panic!("{faults:?}")))
    };
    let sequence = |calendar: &str| {
        let entries = entries(calendar);
        entries.iter().map(|entry| property(entry, "SEQUENCE").unwrap().to_string()).collect::<Vec<_>>()
    };
    let first = calendar(&made(NIGHT));
    assert!(sequence(&first).iter().all(|sequence| sequence == "SEQUENCE:0"));
    assert_eq!(again(NIGHT, first.clone()), first, "nothing changed");
    let moved = NIGHT.replace("end = \"23:30\"", "end = \"23:45\"");
    let second = again(&moved, first);
    assert_eq!(sequence(&second).iter().filter(|sequence| *sequence == "SEQUENCE:1").count(), 1, "{second}");
    let third = again(NIGHT, second);
    assert_eq!(sequence(&third).iter().filter(|sequence| *sequence == "SEQUENCE:2").count(), 1, "{third}");
}

#[test]
fn what_does_not_take_place_and_what_has_a_page_of_its_own_are_said() {
    let source = r#"
[event]
title = "Une journée"
date = 2030-05-16
registration = "https://example.org/tout"

[[parcours]]
title = "Un"
[[parcours.sessions]]
start = "10:00"
end = "11:00"
title = "Marcher"
cancelled = true
[[parcours.sessions]]
start = "11:00"
end = "12:00"
title = "Lire & écrire"
description = "Deux <mots>."
registration = "https://example.org/lire"
video = "https://example.org/en-direct"
"#;
    let calendar = calendar(&made(source));
    let entries = entries(&calendar);
    assert_eq!(property(&entries[0], "STATUS"), Some("STATUS:CANCELLED"));
    assert_eq!(property(&entries[0], "URL"), Some("URL:https://example.org/tout"));
    assert_eq!(property(&entries[1], "STATUS"), None);
    assert_eq!(property(&entries[1], "URL"), Some("URL:https://example.org/lire"));
    assert!(property(&entries[1], "CONFERENCE").unwrap().ends_with("https://example.org/en-direct"));
    let html = property(&entries[1], "X-ALT-DESC").unwrap();
    assert!(
        html.starts_with("X-ALT-DESC;FMTTYPE=text/html:") && html.contains("<p>Deux &lt\\;mots&gt\\;.</p>"),
        "{html}"
    );
}
