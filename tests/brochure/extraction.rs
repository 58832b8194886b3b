//! What is read out of the sample's brochure is what its author wrote.

use crate::finished::{Element, Finished, Target, Whose};
use crate::{author, build, faults, finished};
use std::path::{Path, PathBuf};

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rencontres-2025.toml")
}

fn source() -> String {
    std::fs::read_to_string(sample()).expect("the sample opens")
}

fn read() -> Finished {
    finished::read(&build(&sample()).expect("the sample has no error"))
}

/// As the author types: soft hyphens taken out, spaces and apostrophes of the keyboard.
fn typed(text: &str) -> String {
    let plain = text.replace('\u{AD}', "").replace(['\u{A0}', '\u{202F}', '\n'], " ").replace('’', "'");
    // French typography puts spaces where keyboards leave them out.
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_text_of_the_author_is_read_letter_by_letter() {
    let file = read();
    let mut said = typed(&file.text_of(&file.tags));
    for element in file.tags.all() {
        if let Some(alternative) = &element.alternative {
            said += "\n";
            said += &typed(alternative);
        }
    }
    let missing: Vec<String> = author::texts(&source())
        .into_iter()
        .filter(|(_, text)| !said.contains(&typed(text)))
        .map(|(key, text)| format!("{key}: {text}"))
        .collect();
    assert!(missing.is_empty(), "not in the text of the brochure:\n{}", missing.join("\n"));
}

#[test]
fn ligatures_and_hyphens_give_their_letters_back() {
    let file = read();
    let said = file.text_of(&file.tags);
    let foreign: Vec<char> = said
        .chars()
        .filter(|letter| matches!(letter, '\u{FB00}'..='\u{FB06}' | '\u{FFFD}' | '\u{E000}'..='\u{F8FF}'))
        .collect();
    assert!(foreign.is_empty(), "{foreign:?} are no letters of the author");
    for page in &file.pages {
        for shown in page.shown.iter().filter(|shown| shown.text.contains('\u{AD}')) {
            assert!(shown.text.trim_end().ends_with('\u{AD}'), "a soft hyphen inside the line {:?}", shown.text);
        }
    }
}

#[test]
fn every_hour_is_written_the_french_way() {
    let file = read();
    let said = file.text_of(&file.tags);
    for line in source().lines() {
        let Some(value) = line.strip_prefix("start = ").or(line.strip_prefix("end = ")) else { continue };
        let hour = value.trim_matches('"').replace('h', "\u{202F}h\u{202F}");
        assert!(said.contains(&hour), "{hour} is not in the brochure");
    }
}

#[test]
fn each_parcours_is_read_in_the_order_of_time() {
    let file = read();
    let table: toml::Table = source().parse().expect("the sample is TOML");
    for parcours in table["parcours"].as_array().expect("parcours") {
        let titles =
            parcours["sessions"].as_array().expect("sessions").iter().filter(|session| session.get("break").is_none());
        let titles: Vec<String> =
            titles.filter_map(|session| session.get("title")?.as_str()).map(str::to_string).collect();
        let found = faults::out_of_order(&file, &titles);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn every_number_of_the_index_leads_to_the_name() {
    let file = read();
    let index = list_of(&file, "Les intervenants");
    let mut led = 0;
    for entry in index.elements() {
        let body = entry.elements().find(|element| element.role == "LBody").expect("an entry has a body");
        // The name stands first: its surname, then its first name.
        let name = body.elements().next().map(|name| faults::skeleton(&file.text_of(name))).expect("a name");
        for link in body.elements().filter(|element| element.role == "Link") {
            let target = link.kids.iter().find_map(|kid| match kid {
                finished::Kid::Annotation { target, contents } => Some((target, contents)),
                _ => None,
            });
            let Some((Target::Inside { page, .. }, contents)) = target else { panic!("{name} leads nowhere") };
            let printed = file.text_of(link).trim().to_string();
            assert_eq!(file.pages[*page].label, printed, "{name}: the number is not the page it leads to");
            // What a screen reader says for the link begins with the name as it is printed elsewhere.
            let person = contents.rsplit_once(',').map(|(person, _)| faults::skeleton(person)).unwrap_or_default();
            let own = file.pages[*page].shown.iter().filter(|shown| matches!(shown.whose, Whose::Tag(_)));
            let said: String = own.map(|shown| shown.text.as_str()).collect();
            assert!(faults::skeleton(&said).contains(&person), "{person} is not on page {}", page + 1);
            led += 1;
        }
    }
    assert!(led > 30, "the index leads to {led} places only");
}

/// The list under a heading.
fn list_of<'a>(file: &'a Finished, title: &str) -> &'a Element {
    let all = file.tags.all();
    let at = all.iter().position(|element| faults::rank(element).is_some() && file.text_of(element).trim() == title);
    let at = at.unwrap_or_else(|| panic!("a heading {title}"));
    all[at..].iter().find(|element| element.role == "L").expect("a list follows it")
}
