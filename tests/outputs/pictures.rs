//! Pages and cards as pictures: their sizes, their colours' tag, their names, and the texts that go with them.

use livret::brochure::{Built, Order, build};
use livret::files::Memory;
use livret::outputs::{CALENDARS, CARDS, IMAGES, Output, STATEMENT};
use livret::programme::{Setting, ShareSettings};
use livret::theme::Theme;

const EVENT: &str = r#"
[event]
language = "fr"
title = "Jardiner la ville"
date = 2030-05-16
time-zone = "Europe/Paris"
place = "Halle aux grains, Vaubrune"
contact = "bonjour@example.org"

[[parcours]]
title = "Un"
[[parcours.sessions]]
start = "10:00"
end = "11:00"
title = "Ouvrir un jardin sur un terrain qui appartient à une commune voisine, sans y laisser ses étés ni ses amitiés"
room = "Salle 1"
speakers = [{ name = "Ana Morel", role = "Directrice", organisation = "Maison" }]

[[parcours]]
title = "Deux"
[[parcours.sessions]]
start = "10:00"
end = "11:00"
title = "Récolter"
"#;

fn made(outputs: &[&'static Output], theme: &str, share: ShareSettings) -> Built {
    let order = Order { outputs: outputs.to_vec(), share, ..Order::default() };
    let built = build(EVENT, &Memory::default(), &Theme::shipped(theme).unwrap(), &order);
    built.unwrap_or_else(|faults| panic!("{faults}"))
}

fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert!(png.windows(4).any(|window| window == b"sRGB"), "it says which colours these are");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn pages_are_drawn_at_the_width_asked_for() {
    let share = ShareSettings {
        pages: Some(Setting::given("1,3".parse().unwrap())),
        width: Some(Setting::given(500)),
        ..ShareSettings::default()
    };
    let built = made(&[&IMAGES], "sobre", share.clone());
    let files = &built.product(&IMAGES).unwrap().files;
    let names: Vec<String> = files.iter().map(|file| IMAGES.file_name("p", &file.part)).collect();
    assert_eq!(names, ["p-images/page-1.png", "p-images/page-3.png", "p-images/cover-thumbnail.png"]);
    assert_eq!(size(&files[0].bytes), (500, 707));
    assert_eq!(size(&files[2].bytes).0, 400);
    assert_eq!(*files, made(&[&IMAGES], "sobre", share.clone()).product(&IMAGES).unwrap().files);
    let webp = made(&[&IMAGES], "sobre", ShareSettings { webp: Some(Setting::given(true)), ..share });
    let webp = &webp.product(&IMAGES).unwrap().files[0];
    assert_eq!(webp.part, "page-1.webp");
    assert!(webp.bytes.starts_with(b"RIFF") && webp.bytes[8..12] == *b"WEBP");
}

#[test]
fn a_page_that_is_not_there_is_told() {
    let share = ShareSettings { pages: Some(Setting::given("90".parse().unwrap())), ..ShareSettings::default() };
    let order = Order { outputs: vec![&IMAGES], share, ..Order::default() };
    let faults = build(EVENT, &Memory::default(), &Theme::shipped("sobre").unwrap(), &order).unwrap_err();
    assert!(format!("{faults:?}").contains("no-such-page"));
}

#[test]
fn cards_show_the_event_in_three_shapes_then_sessions_and_speakers() {
    for theme in Theme::names() {
        let built = made(&[&CARDS], theme, ShareSettings::default());
        let files = &built.product(&CARDS).unwrap().files;
        let sizes: Vec<(u32, u32)> = files[..3].iter().map(|file| size(&file.bytes)).collect();
        assert_eq!(sizes, [(1200, 630), (1080, 1080), (1080, 1920)], "{theme}");
        let names: Vec<&str> = files[3..].iter().map(|file| file.part.as_str()).collect();
        assert_eq!(names.len(), 4, "{names:?}");
        assert!(names[0].starts_with("session-ouvrir-un-jardin") && names[1] == "session-recolter.png");
        assert_eq!(names[2..], ["person-ana-morel.png", "alternatives.txt"]);
        let said = String::from_utf8(files.last().unwrap().bytes.clone()).unwrap();
        assert_eq!(said.lines().count(), 6);
        let speaker = said.lines().find(|line| line.starts_with("person-ana-morel.png\t")).unwrap();
        assert!(
            speaker.contains("Ana Morel") && speaker.contains("Directrice") && speaker.contains("Salle 1"),
            "{speaker}"
        );
    }
}

#[test]
fn a_card_of_what_begins_after_midnight_has_the_date_of_its_hour() {
    let night = EVENT_OF_A_NIGHT;
    let order = Order { outputs: vec![&CARDS], ..Order::default() };
    let built = build(night, &Memory::default(), &Theme::shipped("sobre").unwrap(), &order).unwrap();
    let said = String::from_utf8(built.product(&CARDS).unwrap().files.last().unwrap().bytes.clone()).unwrap();
    let of = |name: &str| said.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
    assert!(of("session-dance").contains("29 August"), "{said}");
    assert!(of("session-concert").contains("28 August"), "{said}");
}

const EVENT_OF_A_NIGHT: &str = r#"
[event]
language = "en"
title = "A night"
date = 2026-08-28

[[parcours]]
title = "Stage"

[[parcours.sessions]]
start = "22:00"
end = "23:30"
title = "Concert"

[[parcours.sessions]]
start = "2:00"
end = "3:30"
title = "Dance"
"#;

#[test]
fn each_parcours_and_each_session_has_its_calendar() {
    let built = made(&[&CALENDARS], "sobre", ShareSettings::default());
    let files = &built.product(&CALENDARS).unwrap().files;
    let names: Vec<&str> = files.iter().map(|file| file.part.as_str()).collect();
    assert_eq!(names[..2], ["parcours-un", "parcours-deux"]);
    assert_eq!(names.len(), 4);
    for file in files {
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "{}", file.part);
        assert!(text.contains("BEGIN:VTIMEZONE"));
    }
}

#[test]
fn the_statement_says_what_the_file_is() {
    let built = made(&[&STATEMENT], "sobre", ShareSettings::default());
    let said = String::from_utf8(built.file(&STATEMENT).unwrap().to_vec()).unwrap();
    for part in ["Jardiner la ville", "PDF/UA-1", "PDF/A-2a", "pages", "français", "bonjour@example.org"] {
        assert!(said.contains(part), "{part} in\n{said}");
    }
    assert_eq!(STATEMENT.file_name("p", ""), "p-accessibilite.txt");
}

#[test]
fn names_of_files_are_plain_whatever_titles_are_written_in() {
    let source = EVENT.replace("title = \"Récolter\"", "title = \"Сад и огород\"");
    let order = Order { outputs: vec![&CARDS, &CALENDARS], ..Order::default() };
    let built = build(&source, &Memory::default(), &Theme::shipped("sobre").unwrap(), &order).unwrap();
    for output in [&CARDS, &CALENDARS] {
        let product = built.product(output).unwrap();
        let unique: std::collections::BTreeSet<&str> = product.files.iter().map(|file| file.part.as_str()).collect();
        assert_eq!(unique.len(), product.files.len());
        assert!(unique.iter().all(|part| part.is_ascii()), "{unique:?}");
        assert!(product.told.iter().any(|told| told.key == "names-made-plain"), "{:?}", product.told);
    }
}

#[test]
fn a_speaker_with_a_portrait_is_seen_on_the_card() {
    let mut files = Memory::default();
    let mut bytes = Vec::new();
    // A red that no theme has.
    let red: Vec<u8> = [230, 10, 10].repeat(200 * 260);
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
    image::ImageEncoder::write_image(encoder, &red, 200, 260, image::ExtendedColorType::Rgb8).unwrap();
    files.put("ana.jpg", bytes);
    let source = format!(
        "{}\n[[speakers]]\nid = \"ana\"\nname = \"Ana Morel\"\nphoto = {{ file = \"ana.jpg\", credit = \"Sam\" }}\n",
        EVENT.replace("{ name = \"Ana Morel\", role = \"Directrice\", organisation = \"Maison\" }", "\"ana\"")
    );
    for theme in Theme::names() {
        let order = Order { outputs: vec![&CARDS], ..Order::default() };
        let built = build(&source, &files, &Theme::shipped(theme).unwrap(), &order).unwrap_or_else(|it| panic!("{it}"));
        let card =
            built.product(&CARDS).unwrap().files.iter().find(|file| file.part == "person-ana-morel.png").unwrap();
        let drawn = image::load_from_memory(&card.bytes).unwrap().into_rgb8();
        let red = drawn.pixels().filter(|it| it[0] > 200 && it[1] < 60 && it[2] < 60).count();
        assert!(red > 8_000, "{theme}: {red} pixels of the portrait");
    }
}
