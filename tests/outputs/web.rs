//! The page of the web, read as browsers read it.

use livret::brochure::{Order, build};
use livret::files::{Disk, Memory};
use livret::outputs::WEB;
use livret::programme::{Setting, ShareSettings};
use livret::theme::Theme;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn page(source: &str, theme: &str) -> String {
    let theme = Theme::shipped(theme).unwrap();
    let order = Order { outputs: vec![&WEB], ..Order::default() };
    let built = build(source, &Memory::default(), &theme, &order).unwrap_or_else(|faults| panic!("{faults}"));
    String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap()
}

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let source = std::fs::read_to_string(folder.join(name)).unwrap();
    let order = Order { outputs: vec![&WEB], ..Order::default() };
    let theme = Theme::shipped("territoires").unwrap();
    let built = build(&source, &Disk::at(&folder), &theme, &order).unwrap_or_else(|faults| panic!("{faults}"));
    String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap()
}

/// Every tag, without the text between them and without what scripts and styles hold.
fn tags(html: &str) -> Vec<&str> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').expect("a tag that ends");
        tags.push(tag);
        rest = after;
        for raw in ["script", "style"] {
            if tag == raw || tag.starts_with(&format!("{raw} ")) {
                rest = &rest[rest.find(&format!("</{raw}>")).expect("it is closed")..];
            }
        }
    }
    tags
}

fn attributes<'h>(tags: &[&'h str], name: &str) -> Vec<&'h str> {
    let start = format!(" {name}=\"");
    tags.iter()
        .filter_map(|tag| tag.split_once(start.as_str()))
        .map(|(_, rest)| &rest[..rest.find('"').unwrap()])
        .collect()
}

/// The data for search engines.
fn data(html: &str) -> serde_json::Value {
    let (_, rest) = html.split_once("application/ld+json\">").expect("there is some");
    serde_json::from_str(rest.split_once("</script>").unwrap().0).expect("it is JSON")
}

const EVENT: &str = r#"
[event]
language = "fr"
title = "<Script> & compagnie : l'été « d'après »"
date = 2030-05-16
time-zone = "Europe/Paris"
place = "Halle aux grains, Vaubrune"
online = true
organiser = "maison"
registration = "https://example.org/venir?a=1&b=2"
price = "12 €"

[presentation]
lead = "Un <b>texte</b> & ses </script><script>alert(1)</script> suites."

[[partners]]
title = "Partenaires"
members = [{ id = "maison", name = "La \"Maison\"" }]

[[parcours]]
title = "Un"
[[parcours.sessions]]
start = "10:00"
end = "11:00"
title = "Ouvrir"
room = "Salle 1"
speakers = [{ name = "Ana Morel", role = "directrice", organisation = "Maison" }]
[[parcours.sessions]]
start = "11:00"
format = "Atelier"

[[parcours]]
title = "Deux"
[[parcours.sessions]]
start = "10:00"
end = "11:30"
title = "Fermer"
lang = "en"
room = "Salle 2"
"#;

#[test]
fn a_page_is_whole_and_asks_nothing_of_anybody() {
    let samples = ["rencontres-2025.toml", "festival-ville.toml", "forum-territoires.toml"].map(sample);
    for html in samples.into_iter().chain([page(EVENT, "territoires")]) {
        let tags = tags(&html);
        let ids = attributes(&tags, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "an address names one thing");
        for target in attributes(&tags, "href").iter().filter_map(|address| address.strip_prefix('#')) {
            assert!(unique.contains(target), "#{target} leads nowhere");
        }
        for name in ["aria-labelledby", "for"] {
            assert!(attributes(&tags, name).iter().all(|id| unique.contains(id)), "{name}");
        }
        for source in attributes(&tags, "src") {
            assert!(source.starts_with("data:"), "{source}");
        }
        assert!(!html.contains("url(http") && !html.contains("@import") && !html.contains("rel=\"stylesheet\""));
        assert!(tags.iter().filter(|tag| tag.starts_with("img")).all(|tag| tag.contains(" alt=\"")));
        let levels: Vec<u32> =
            tags.iter().filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.first(), Some(&1));
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        for part in ["header", "nav", "main", "footer"] {
            let of_the_page = |tag: &&&str| **tag == part || tag.starts_with(&format!("{part} "));
            assert_eq!(tags.iter().filter(of_the_page).count(), 1, "{part}");
        }
    }
}

#[test]
fn what_the_author_writes_is_text_wherever_it_stands() {
    let html = page(EVENT, "sobre");
    assert!(!html.contains("<b>") && !html.contains("<script>alert"), "no tag of the author's");
    assert_eq!(html.matches("</script>").count(), 2);
    assert!(html.contains("&lt;b&gt;texte&lt;/b&gt; &amp;"));
    assert!(html.contains("https://example.org/venir?a=1&amp;b=2"));
}

#[test]
fn search_engines_read_when_where_and_who() {
    let data = data(&page(EVENT, "panorama"));
    assert_eq!(data["@type"], "Event");
    assert_eq!(data["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    assert_eq!(data["location"][0]["name"], "Halle aux grains, Vaubrune · En ligne");
    assert_eq!(data["organizer"][0]["name"], "La \"Maison\"");
    assert_eq!(data["offers"]["url"], "https://example.org/venir?a=1&b=2");
    let parts = data["subEvent"].as_array().unwrap();
    assert_eq!(parts.len(), 3);
    assert_eq!(parts[0]["startDate"], "2030-05-16T10:00:00+02:00");
    assert_eq!(parts[0]["performer"][0]["name"], "Ana Morel");
    assert_eq!(parts[1]["name"], "Atelier");
}

#[test]
fn a_session_is_in_the_language_that_it_is_held_in() {
    let html = page(EVENT, "sobre");
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"fr\">"));
    let session =
        tags(&html).into_iter().find(|tag| tag.starts_with("article") && tag.contains("session-fermer")).unwrap();
    assert!(session.contains(" lang=\"en\""), "{session}");
}

#[test]
fn the_calendar_of_ones_own_has_the_entries_that_buttons_name() {
    let html = page(EVENT, "sobre");
    let tags = tags(&html);
    let entries = attributes(&tags, "data-entry");
    assert_eq!(entries.len(), 3);
    let (_, calendar) = html.split_once("data:text/calendar;charset=utf-8;base64,").unwrap();
    let calendar = calendar.split_once('"').unwrap().0;
    let read = base64::Engine::decode(&base64::prelude::BASE64_STANDARD, calendar).unwrap();
    let read = String::from_utf8(read).unwrap();
    assert!(entries.iter().all(|entry| read.contains(&format!("\r\nUID:{entry}\r\n"))), "{read}");
    assert!(read.starts_with("BEGIN:VCALENDAR") && read.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn the_same_programme_makes_the_same_page_of_a_weight_that_a_telephone_bears() {
    let html = sample("rencontres-2025.toml");
    assert_eq!(html, sample("rencontres-2025.toml"));
    assert!(html.len() <= 250_000, "{}", html.len());
}

#[test]
fn a_programme_of_one_line_makes_a_page() {
    for theme in Theme::names() {
        let html = page("[event]\ntitle = \"Jardins\"\ndate = 2030-05-16\n", theme);
        assert!(html.contains("<h1 class=\"cover-title\">Jardins</h1>") && !html.contains("<form"), "{theme}");
    }
}

/// The files of the folder that `--split` makes, by their names in it.
fn split(source: &str, files: &Memory) -> BTreeMap<String, String> {
    let share = ShareSettings { split: Some(Setting::given(true)), ..ShareSettings::default() };
    let order = Order { outputs: vec![&WEB], share, ..Order::default() };
    let built = build(source, files, &Theme::shipped("sobre").unwrap(), &order);
    let built = built.unwrap_or_else(|faults| panic!("{faults}"));
    let product = built.product(&WEB).unwrap().clone();
    let named = product.files.into_iter().map(|file| {
        let name = WEB.file_name("p", &file.part);
        let name = name.strip_prefix("p-web/").unwrap_or_else(|| panic!("{name}")).to_string();
        (name, String::from_utf8_lossy(&file.bytes).into_owned())
    });
    named.collect()
}

#[test]
fn each_session_has_a_page_that_leads_everywhere_in_the_folder() {
    let folder = split(EVENT, &Memory::default());
    let names: BTreeSet<&str> = folder.keys().map(String::as_str).collect();
    for name in
        ["index.html", "style.css", "script.js", "session-ouvrir.html", "session-fermer.html", "session-ouvrir.ics"]
    {
        assert!(names.contains(name), "{name} of {names:?}");
    }
    assert!(names.iter().all(|name| name.is_ascii()));
    for (name, html) in folder.iter().filter(|(name, _)| name.ends_with(".html")) {
        let tags = tags(html);
        for target in attributes(&tags, "href") {
            let own = !target.contains(':');
            let (file, part) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() { name } else { file };
            assert!(!own || names.contains(file), "{name}: {target} leads nowhere");
            assert!(!own || part.is_empty() || folder[file].contains(&format!("id=\"{part}\"")), "{name}: {target}");
        }
        let levels: Vec<u32> =
            tags.iter().filter_map(|tag| tag.strip_prefix('h')?.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}: {levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
        assert!(!html.contains("<style"), "{name}: what pages share is in one file");
    }
    let page = &folder["session-ouvrir.html"];
    let own = data(page);
    assert_eq!(own["name"], "Ouvrir");
    assert_eq!(own["startDate"], "2030-05-16T10:00:00+02:00");
    assert!(own["superEvent"]["name"].as_str().unwrap().contains("compagnie"));
    for said in ["Salle 1", "Ana Morel", "index.html#parcours-un", "rel=\"next\"", "16\u{a0}mai\u{a0}2030"] {
        assert!(page.contains(said), "{said} in {page}");
    }
    assert!(folder["index.html"].contains("href=\"session-ouvrir.html\""));
}

#[test]
fn the_address_of_the_folder_gives_each_page_its_own_and_its_card() {
    let source = format!("{EVENT}\n[share]\naddress = \"https://example.org/fete/\"\n");
    let folder = split(&source, &Memory::default());
    assert!(folder.contains_key("card.png") && folder.contains_key("session-ouvrir.png"), "{:?}", folder.keys());
    let page = &folder["session-ouvrir.html"];
    for said in ["https://example.org/fete/session-ouvrir.html", "https://example.org/fete/session-ouvrir.png"] {
        assert!(page.contains(said), "{said}");
    }
    let same = split(&source.replace("/fete/", "/fete/index.html"), &Memory::default());
    assert!(same["session-ouvrir.html"].contains("https://example.org/fete/session-ouvrir.html"));
}

#[test]
fn pictures_of_the_author_are_shown_with_their_captions() {
    let mut files = Memory::default();
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
    image::ImageEncoder::write_image(encoder, &[120; 90 * 60 * 3], 90, 60, image::ExtendedColorType::Rgb8).unwrap();
    files.put("p.jpg", bytes);
    let picture = "picture = { file = \"p.jpg\", alternative = \"Une main dans la terre\", caption = \"Mars\", credit = \"Sam Rivers\" }\n";
    let source = format!(
        "{}\n[[speakers]]\nid = \"odile\"\nname = \"Odile Vernassac\"\nphoto = {{ file = \"p.jpg\", credit = \"Sam Rivers\" }}\nshort-biography = \"Conteuse.\"\n",
        EVENT.replace("room = \"Salle 2\"\n", &format!("room = \"Salle 2\"\n{picture}speakers = [\"odile\"]\n"))
    );
    let order = Order { outputs: vec![&WEB], ..Order::default() };
    let built = build(&source, &files, &Theme::shipped("sobre").unwrap(), &order).unwrap_or_else(|it| panic!("{it}"));
    let html = String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap();
    for said in ["alt=\"Une main dans la terre\"", "Mars", "Sam Rivers", "class=\"portrait\""] {
        assert!(html.contains(said), "{said}");
    }
}

/// A programme with a plan of its rooms, and partners who are called by the titles of their groups.
const PLANNED: &str = r#"
[event]
language = "fr"
title = "Jardiner la ville"
date = 2030-05-16
place = "Halle aux grains, Vaubrune"
organisers = ["maison", "ville"]
co-organisers = ["atelier", "ecole"]

[plan]
file = "plan.svg"
rooms = [{ name = "Salle des Semis", number = 3 }, { name = "Grande nef", number = 1 }]

[[plenaries]]
title = "Accueillir"
start = "9:00"
end = "10:00"
room = "Grande nef"

[[parcours]]
title = "Un"
[[parcours.sessions]]
start = "10:00"
end = "11:00"
title = "Ouvrir"
room = "Salle des Semis"
picture = { file = "plan.svg", alternative = "Un arbre", credit = "Sam Rivers" }

[[partners]]
title = "Organisé par"
members = [{ id = "maison", name = "La Maison" }, { id = "atelier", name = "L’Atelier" }]
[[partners]]
title = "Co-organisateurs"
members = [{ id = "ecole", name = "L’École" }]
[[partners]]
title = "Mécènes"
members = [{ id = "ville", name = "La Ville" }, { name = "La Banque", role = "mécènes" }]
"#;

fn planned() -> Memory {
    let mut files = Memory::default();
    files.put("plan.svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><rect width='90' height='60' fill='#335544'/></svg>".to_vec());
    files
}

#[test]
fn a_plan_is_spoken_of_where_it_is_shown() {
    let order = Order { outputs: vec![&WEB, &livret::outputs::CALENDAR, &livret::outputs::CARDS], ..Order::default() };
    let theme = Theme::shipped("sobre").unwrap();
    let built = build(PLANNED, &planned(), &theme, &order).unwrap_or_else(|it| panic!("{it}"));
    let html = String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap();
    assert!(html.contains("(3\u{a0}sur\u{a0}le\u{a0}plan)") && html.contains("(1\u{a0}sur\u{a0}le\u{a0}plan)"));
    assert!(html.contains("data-room=\"Salle des Semis\""));
    assert!(!data(&html).to_string().contains("plan)"));
    let calendar = String::from_utf8_lossy(built.file(&livret::outputs::CALENDAR).unwrap()).into_owned();
    assert!(calendar.contains("Salle des Semis") && calendar.contains("Grande nef"));
    assert!(!calendar.contains("plan)") && !calendar.replace("\r\n ", "").contains("sur\u{a0}le"));
    let cards = &built.product(&livret::outputs::CARDS).unwrap().files;
    let told = cards.iter().find(|file| file.part == "alternatives.txt").unwrap();
    let told = String::from_utf8_lossy(&told.bytes).into_owned();
    assert!(told.contains("Salle des Semis") && !told.contains("plan)"), "{told}");
    let folder = split(PLANNED, &planned());
    for (name, page) in folder.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert_eq!(page.contains("plan)"), name == "index.html", "{name}");
    }
}

#[test]
fn what_the_title_of_a_group_says_is_not_said_again_of_its_partners() {
    let order = Order { outputs: vec![&WEB], ..Order::default() };
    let built =
        build(PLANNED, &planned(), &Theme::shipped("sobre").unwrap(), &order).unwrap_or_else(|it| panic!("{it}"));
    let html = String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap();
    let captions: Vec<&str> =
        html.split("<span class=\"caption\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(captions, ["Co-organisateur", "Organisateur"]);
}

#[test]
fn a_drawing_is_credited_as_one() {
    let order = Order { outputs: vec![&WEB], ..Order::default() };
    let built =
        build(PLANNED, &planned(), &Theme::shipped("sobre").unwrap(), &order).unwrap_or_else(|it| panic!("{it}"));
    let html = String::from_utf8(built.file(&WEB).unwrap().to_vec()).unwrap();
    assert!(html.contains("Illustration\u{a0}: Sam Rivers") && !html.contains("Photo"));
}
