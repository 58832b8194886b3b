//! Second readers: what they find is told as livret tells faults, once, and not of names.

use livret::brochure::{self, Order};
use livret::check::engines::{Engine, Engines, Finding, Kind, Text};
use livret::diagnostic::{Diagnostic, Saying, Severity, say};
use livret::files::Disk;
use livret::language::messages::Messages;
use livret::theme::Theme;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Objects to each of these words wherever they stand, and counts how often it is asked.
struct Objects(&'static [(&'static str, Kind, &'static str)], Arc<AtomicUsize>);

impl Engine for Objects {
    fn name(&self) -> &'static str {
        "Objects"
    }

    fn reads(&self, language: &str) -> bool {
        language == "fr"
    }

    fn read(&self, texts: &[Text], _: Duration) -> Result<Vec<Vec<Finding>>, Saying> {
        self.1.fetch_add(1, Ordering::Relaxed);
        let read = |text: &Text| {
            let found = self.0.iter().flat_map(|(word, slip, instead)| {
                text.words.match_indices(word).map(|(at, _)| Finding {
                    at: at..at + word.len(),
                    slip: *slip,
                    instead: vec![(*instead).to_owned()],
                    said: "Accord.".to_owned(),
                })
            });
            found.collect()
        };
        Ok(texts.iter().map(read).collect())
    }
}

struct Fails;

impl Engine for Fails {
    fn name(&self) -> &'static str {
        "Fails"
    }

    fn reads(&self, _: &str) -> bool {
        true
    }

    fn read(&self, _: &[Text], limit: Duration) -> Result<Vec<Vec<Finding>>, Saying> {
        Err(say("engine-too-slow").with("seconds", limit.as_secs()))
    }
}

fn proofread(source: &str, engines: Engines) -> Vec<Diagnostic> {
    let order = Order { engines, ..Order::default() };
    let theme = Theme::shipped("territoires").unwrap();
    let found = brochure::proofread(source, &Disk::at(Path::new("tests")), &theme, &order);
    found.standing
}

const PROGRAMME: &str = r#"
[event]
title = "Les rencontres de Bidul"
date = 2025-08-28
start = "10h00"
end = "12h00"
time-zone = "Europe/Paris"
place = "Chez Bidul, Lyon"

[presentation]
body = "Le **chantiers** commence à midi, *chantiers* en italique. Avec Bidul."
"#;

const OBJECTS: &[(&str, Kind, &str)] = &[
    ("chantiers", Kind::Grammar, "chantier"),
    ("Bidul", Kind::Agreement, "Bidule"),
    ("midi", Kind::Confusion, "mi-dit"),
];

#[test]
fn what_an_engine_finds_is_told_with_its_place_and_may_be_waived() {
    let asked = Arc::default();
    let engines = Engines::of(vec![Arc::new(Objects(OBJECTS, Arc::clone(&asked)))]);
    let found = proofread(PROGRAMME, engines.clone());
    let told: Vec<(&str, &str)> =
        found.iter().map(|fault| (fault.code, &PROGRAMME[fault.labels[0].span.clone()])).collect();
    // Names of the event and words in italics are excused.
    assert_eq!(told, [("grammar", "chantiers"), ("confused-words", "midi")]);
    let fault = &found[0];
    assert_eq!(
        (fault.severity, fault.mends.len(), &*fault.suggested[0].replacement),
        (Severity::Warning, 0, "chantier")
    );
    let said = Messages::find("fr").unwrap().said(fault);
    assert!(said.message.contains("Le chantiers commence") && said.message.ends_with("(Accord)"), "{}", said.message);
    for messages in Messages::all() {
        assert!(found.iter().all(|fault| messages.said(fault).help.is_some()));
    }
    let waived = format!("{PROGRAMME}[[allow]]\ncode = \"grammar\"\nreason = \"C’est un titre\"\n");
    let found = proofread(&waived, engines);
    assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["confused-words"]);
    // The same texts are not read a second time.
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

#[test]
fn an_engine_that_fails_is_said_in_one_line() {
    let found = proofread(PROGRAMME, Engines::of(vec![Arc::new(Fails)]));
    let told: Vec<_> = found.iter().map(|fault| (fault.code, fault.severity)).collect();
    assert_eq!(told, [("engine-failed", Severity::Warning)]);
    let said = Messages::find("fr").unwrap().said(&found[0]);
    assert!(
        said.message.starts_with("Fails n’a pas relu les textes") && said.message.contains("20\u{a0}s"),
        "{}",
        said.message
    );
    assert!(said.help.is_some());
}

#[test]
fn a_build_asks_nobody() {
    let asked = Arc::default();
    let engines = Engines::of(vec![Arc::new(Objects(OBJECTS, Arc::clone(&asked)))]);
    let order = Order { engines, ..Order::default() };
    let theme = Theme::shipped("territoires").unwrap();
    assert!(brochure::build(PROGRAMME, &Disk::at(Path::new("tests")), &theme, &order).is_ok());
    assert_eq!(asked.load(Ordering::Relaxed), 0);
}

#[test]
fn a_server_of_the_house_is_named_by_the_programme() {
    for (address, codes) in [
        ("http://127.0.0.1:9", &["engine-failed"][..]),
        ("https://api.languagetool.org", &["bad-address"]),
        ("localhost:8081", &["bad-address"]),
    ] {
        let source = format!("{PROGRAMME}[check]\nlanguagetool = \"{address}\"\n");
        let found = proofread(&source, Engines::of(Vec::new()));
        assert_eq!(found.iter().map(|fault| fault.code).collect::<Vec<_>>(), codes, "{address}");
        assert_eq!(&source[found[0].labels[0].span.clone()], format!("\"{address}\""));
    }
}
