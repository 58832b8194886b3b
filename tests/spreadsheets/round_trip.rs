//! From TOML to a workbook and back: the same programme.

use super::root;
use livret::inputs::{Cells, EXCEL, Given, Wishes, workbook};
use livret::programme;

/// A programme as it is said, without the places of its values.
fn said(source: &str) -> Result<String, String> {
    let reading = programme::read(source);
    let programme = reading.programme.ok_or_else(|| format!("{:#?}\n{source}", reading.found))?;
    let text = format!("{programme:#?}");
    let mut kept = String::new();
    let lines = text.lines();
    for line in lines {
        // Where something stands is not what it is.
        let line = line.trim();
        let at = line.split_once(": ").map_or("", |(before, _)| before);
        if line.starts_with("span:")
            || !at.is_empty() && at.bytes().all(|b| b.is_ascii_digit())
            || line.split("..").count() == 2 && line.bytes().all(|b| b.is_ascii_digit() || b".,".contains(&b))
        {
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    Ok(kept)
}

pub(crate) fn back(source: &str, language: &str) -> String {
    let (bytes, left) = workbook(source, language).unwrap();
    assert!(left.is_empty(), "{left:?}");
    let given = Given { name: "programme.xlsx".to_owned(), bytes, files: Vec::new() };
    let understood = (EXCEL.read)(&given, &Wishes::default()).unwrap();
    assert!(understood.faults.is_empty(), "{:#?}", understood.faults);
    Cells::of(&understood).text().to_owned()
}

fn assert_same(source: &str, language: &str) {
    let before = said(source).unwrap();
    let read = back(source, language);
    let after = said(&read).unwrap();
    if before != after {
        let first = before.lines().zip(after.lines()).position(|(a, b)| a != b).unwrap_or_default();
        let around = |text: &str| text.lines().skip(first.saturating_sub(12)).take(24).collect::<Vec<_>>().join("\n");
        panic!("not the same:\n{}\n──── but\n{}\n──── of\n{read}", around(&before), around(&after));
    }
}

fn samples() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in ["data", "assets/starter/fr", "assets/starter/en", "assets/starter/de", "tests/clean", "tests/shapes"]
    {
        for path in root().join(folder).read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            if path.extension().is_some_and(|end| end == "toml") {
                let source = std::fs::read_to_string(&path).unwrap();
                if programme::read(&source).programme.is_some() {
                    found.push((path.display().to_string(), source));
                }
            }
        }
    }
    found
}

#[test]
fn every_sample_comes_back_the_same() {
    let samples = samples();
    assert!(samples.len() > 15, "{}", samples.len());
    for (path, source) in &samples {
        println!("{path}");
        for language in ["fr", "en", "de"] {
            assert_same(source, language);
        }
    }
}

/// Every text may stand in several languages, those that others are found by as well.
#[test]
fn texts_in_several_languages_come_back_the_same() {
    let source = r#"
[event]
title = { fr = "Colloque", en = "Congress" }
date = 2026-10-08
place = { fr = "Bordeaux, la halle", en = "Bordeaux, the hall" }
start = "9:00"
end = "18:00"

[[plenaries]]
title = { fr = "Ouverture", en = "Opening" }
start = "9:00"
end = "10:00"
introduction = { fr = "Bonjour", en = "Good morning" }

[[parcours]]
title = { fr = "Les eaux", en = "Waters" }
[[parcours.sessions]]
title = { fr = "La pluie", en = "Rain" }
start = "10:00"
end = "11:00"
items = [{ title = { fr = "Visite", en = "Visit" } }]

[[parcours]]
title = { fr = "Les airs", en = "Air" }
[[parcours.sessions]]
title = { fr = "Le vent", en = "Wind" }
start = "10:00"
end = "11:00"

[[partners]]
title = { fr = "Avec le soutien de", en = "With the support of" }
[[partners.members]]
name = { fr = "Ville de Bordeaux", en = "City of Bordeaux" }
[[partners.members]]
name = "Région"

[[partners]]
title = { fr = "Médias", en = "Media" }
[[partners.members]]
name = "Radio Garonne"
"#;
    for language in ["fr", "en", "de"] {
        assert_same(source, language);
    }
}

#[test]
fn the_same_programme_is_the_same_workbook() {
    let (_, source) = &samples()[0];
    assert_eq!(workbook(source, "fr").unwrap().0, workbook(source, "fr").unwrap().0);
}

#[test]
fn random_programmes_come_back_the_same() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let strategy = crate::programmes::programme();
    let mut read = 0;
    for n in 0..60 {
        let written = strategy.new_tree(&mut runner).expect("nothing is filtered out").current().write();
        // What is no programme is no sheet either.
        if programme::read(&written.toml).programme.is_some() {
            assert_same(&written.toml, ["fr", "en", "de"][n % 3]);
            read += 1;
        }
    }
    assert!(read > 40, "only {read} were programmes");
}
