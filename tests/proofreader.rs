//! The proofreader judged: every rule by its own examples, and by the seeded programmes of `tests/seeded/CODE/{bad,good}-*.toml`.

use livret::brochure::{self, Order};
use livret::check::registry::{self, Rule};
use livret::diagnostic::{Diagnostic, Severity, say};
use livret::language::messages::Messages;
use livret::theme::Theme;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What is found in a programme whose pictures lie in `folder`.
fn found(source: &str, folder: &Path) -> Vec<Diagnostic> {
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    brochure::proofread(source, folder, &theme, &Order::default()).standing
}

fn codes(found: &[Diagnostic]) -> BTreeSet<&'static str> {
    found.iter().map(|fault| fault.code).collect()
}

/// A fault is well told: in each language, with its cure, on whole characters of the file.
fn well_told(source: &str, fault: &Diagnostic) {
    for messages in Messages::all() {
        let said = messages.said(fault);
        assert!(said.help.is_some(), "{} has no cure", fault.code);
        let words = said.labels.iter().map(|(_, words)| words).chain([&said.message]).chain(&said.help);
        for words in words {
            assert!(!words.is_empty() && !words.ends_with('.') && !words.contains("{ $"), "{}: {words}", fault.code);
        }
    }
    for label in &fault.labels {
        assert!(source.get(label.span.clone()).is_some(), "{}: {:?}", fault.code, label.span);
    }
}

#[test]
fn the_bad_example_of_a_rule_raises_it_alone_and_the_good_one_nothing() {
    let folder = root().join("data");
    let mut wrong = Vec::new();
    for Rule { code, bad, good, severity, .. } in registry::rules().filter(|rule| !rule.bad.is_empty()) {
        let raised = found(bad, &folder);
        if codes(&raised) != BTreeSet::from([*code]) || raised.iter().any(|fault| fault.severity != *severity) {
            wrong.push(format!("the bad example of {code}: {raised:?}"));
        }
        raised.iter().for_each(|fault| well_told(bad, fault));
        let raised = found(good, &folder);
        if !raised.is_empty() {
            wrong.push(format!("the good example of {code}: {raised:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_explained_in_each_language_and_named_once() {
    let mut names = BTreeSet::new();
    for rule in registry::rules() {
        assert!(names.insert(rule.code), "{} is there twice", rule.code);
        assert!(rule.code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", rule.code);
        assert!(!rule.source.is_empty(), "{}", rule.code);
        for messages in Messages::all() {
            let explained = messages.explained(rule.code);
            assert!(explained.is_some(), "{} is not explained in {}", rule.code, messages.language.name);
        }
    }
}

/// The reference page of the crate documentation, in English.
fn reference() -> String {
    let messages = Messages::find("en").expect("English is shipped");
    let mut page = String::from(
        "Every fault that livret knows. `livret explain CODE` says the same on the terminal, in French, too; a table `[[allow]]` in the \
         programme lets one stand, with its reason.\n",
    );
    for rule in registry::rules() {
        let words = messages.explained(rule.code).expect(rule.code);
        let level = messages.say(&say(rule.level()));
        let fix = if rule.fixable { ", corrected by `--fix` where the cure is certain" } else { "" };
        page += &format!("\n# {} · {}\n\n{}: {level}{fix}.\n", rule.number, rule.code, words.title);
        page += &format!("\n{} {}\n\n{}\n", words.finds, words.matters, words.cure);
        for (title, example) in [("With the fault", rule.bad), ("Without it", rule.good)] {
            if !example.is_empty() {
                page += &format!("\n{title}:\n\n```toml\n{}\n```\n", example.trim());
            }
        }
        page += &format!("\nSource: {}.\n", rule.source.trim_end_matches('.'));
    }
    page
}

#[test]
fn the_reference_page_is_that_of_the_rules() {
    let path = root().join("assets/reference/faults.md");
    let page = reference();
    if std::env::var_os("LIVRET_REFRESH").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(committed == page, "{} is out of step: run LIVRET_REFRESH=1 cargo test --test proofreader", path.display());
}

#[test]
fn the_samples_are_clean() {
    for sample in root().join("data").read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        if sample.extension().is_some_and(|end| end == "toml") {
            let found = found(&fs::read_to_string(&sample).unwrap(), &root().join("data"));
            let found: Vec<_> = found.iter().filter(|fault| fault.severity != Severity::Information).collect();
            assert!(found.is_empty(), "{}: {found:#?}", sample.display());
        }
    }
}

/// The seeded programmes, by code.
fn seeded() -> BTreeMap<String, Vec<PathBuf>> {
    let mut all: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for folder in root().join("tests/seeded").read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        let code = folder.file_name().unwrap().to_string_lossy().into_owned();
        let files = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|end| end == "toml")).collect();
        files.sort();
        all.insert(code, files);
    }
    all
}

#[test]
fn seeded_faults_are_found_and_their_look_alikes_left_alone() {
    let mut wrong = Vec::new();
    println!("{:<32}{:>12}{:>16}", "code", "hits", "false alarms");
    for (code, files) in seeded() {
        assert!(registry::find(&code).is_some(), "tests/seeded/{code}: no rule of that name");
        let (mut bad, mut hits, mut good, mut alarms) = (0, 0, 0, 0);
        for file in files {
            let source = fs::read_to_string(&file).unwrap();
            let raised = found(&source, file.parent().unwrap());
            let hit = raised.iter().any(|fault| fault.code == code);
            raised.iter().for_each(|fault| well_told(&source, fault));
            let name = file.file_name().unwrap().to_string_lossy();
            let expected = name.starts_with("bad-");
            assert!(expected || name.starts_with("good-"), "{}", file.display());
            (bad, hits) = (bad + usize::from(expected), hits + usize::from(expected && hit));
            (good, alarms) = (good + usize::from(!expected), alarms + usize::from(!expected && hit));
            if hit != expected {
                wrong.push(format!("{}: {:?}", file.display(), codes(&raised)));
            }
        }
        println!("{code:<32}{:>12}{:>16}", format!("{hits} of {bad}"), format!("{alarms} of {good}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
