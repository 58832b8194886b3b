//! `--fix` judged on the seeded programmes: what it mends is mended once and for all.

use crate::seed::{Seed, found, seeded};
use livret::check::mending::mend_all;
use livret::check::registry;
use livret::diagnostic::{Diagnostic, Severity};
use std::collections::BTreeSet;
use std::path::PathBuf;

fn codes(faults: &[Diagnostic]) -> BTreeSet<&'static str> {
    faults.iter().map(|fault| fault.code).collect()
}

/// Every seeded programme with a fault, and the code of the fault.
fn faulty() -> impl Iterator<Item = (String, PathBuf)> {
    let files = seeded().into_iter().flat_map(|(code, files)| files.into_iter().map(move |file| (code.clone(), file)));
    files.filter(|(_, file)| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("bad-")))
}

#[test]
fn what_is_mended_is_mended_once_and_for_all() {
    let (mut wrong, mut cured) = (Vec::new(), BTreeSet::new());
    for (code, file) in faulty() {
        let (source, folder) = (Seed::of(&file).source, file.parent().unwrap());
        let before = found(&source, folder);
        let mended = mend_all(&source, &before, |source| found(source, folder));
        let name = file.display();
        for fault in before.iter().filter(|fault| !fault.mends.is_empty()) {
            let rule = registry::find(fault.code);
            if rule.is_some_and(|rule| !rule.fixable) {
                wrong.push(format!("{name}: {} has a cure, and its rule none", fault.code));
            }
        }
        if mended.cured == 0 {
            wrong.extend((mended.text != source).then(|| format!("{name}: changed without a cure")));
            continue;
        }
        let after = found(&mended.text, folder);
        if !after.iter().any(|fault| fault.code == code) {
            cured.insert(code.clone());
        }
        let again = mend_all(&mended.text, &after, |source| found(source, folder));
        if again.text != mended.text {
            wrong.push(format!("{name}: mended twice:\n{}\n{}", mended.text, again.text));
        }
        let left: Vec<_> = after.iter().filter(|fault| !fault.mends.is_empty()).map(|fault| fault.code).collect();
        if !left.is_empty() {
            wrong.push(format!("{name}: {left:?} is left with its cure:\n{}", mended.text));
        }
        let new: Vec<_> = codes(&after).difference(&codes(&before)).copied().collect();
        if !new.is_empty() {
            wrong.push(format!("{name}: {new:?} comes with the cure:\n{}", mended.text));
        }
        let stops = |faults: &[Diagnostic]| faults.iter().filter(|fault| fault.severity == Severity::Error).count();
        if stops(&after) > stops(&before) {
            wrong.push(format!("{name}: more errors than before: {:?}", codes(&after)));
        }
    }
    for rule in registry::rules().filter(|rule| rule.fixable && !cured.contains(rule.code)) {
        wrong.push(format!("{}: no seeded programme is cured of it", rule.code));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each letter apart from its accents, as macOS writes names and some programs paste texts.
fn decomposed(text: &str) -> String {
    icu_normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(text).into_owned()
}

fn composed(text: &str) -> String {
    icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

/// What is said of a fault, and the letters of the file at its places.
fn told(source: &str, faults: &[Diagnostic]) -> Vec<String> {
    let slice = |span: &std::ops::Range<usize>| composed(source.get(span.clone()).expect("whole characters"));
    let each = faults.iter().map(|fault| {
        let places: Vec<_> = fault.labels.iter().map(|label| slice(&label.span)).collect();
        let mends: Vec<_> = fault.mends.iter().map(|mend| (slice(&mend.span), &mend.replacement)).collect();
        format!("{} {:?} {places:?} {mends:?}", fault.code, fault.saying)
    });
    each.collect()
}

#[test]
fn canonically_equal_files_have_the_same_faults_and_corrections() {
    let mut wrong = Vec::new();
    // One in seven is judged: each is read four times.
    for file in seeded().into_values().flatten().step_by(7) {
        let (source, folder) = (Seed::of(&file).source, file.parent().unwrap());
        let apart = decomposed(&source);
        // A name of a file is looked up as it is written.
        if apart == source || source.contains("logo") {
            continue;
        }
        let (before, other) = (found(&source, folder), found(&apart, folder));
        if told(&source, &before) != told(&apart, &other) {
            wrong.push(format!("{}:\n{:#?}\n{:#?}", file.display(), told(&source, &before), told(&apart, &other)));
        }
        let mended = mend_all(&source, &before, |source| found(source, folder)).text;
        let too = mend_all(&apart, &other, |source| found(source, folder)).text;
        if composed(&too) != composed(&mended) {
            wrong.push(format!("{}: mended otherwise:\n{mended}\n{too}", file.display()));
        }
        // What no correction names is written as it was.
        let kept = |line: &&str| decomposed(line) == **line;
        let untouched = too.lines().filter(kept).count();
        let diff = similar::TextDiff::from_lines(&apart, &too);
        let inserted = diff.iter_all_changes().filter(|change| change.tag() == similar::ChangeTag::Insert).count();
        if too.lines().count() - untouched > inserted {
            wrong.push(format!("{}: lines were composed that nothing names", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
