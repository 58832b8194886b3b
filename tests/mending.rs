//! `--fix` judged on the seeded programmes: what it mends is mended once and for all.

use livret::brochure::{self, Order};
use livret::check::mending::mend_all;
use livret::check::registry;
use livret::diagnostic::{Diagnostic, Severity};
use livret::files::Disk;
use livret::theme::Theme;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn found(source: &str, folder: &Path) -> Vec<Diagnostic> {
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    brochure::proofread(source, &Disk::at(folder), &theme, &Order::default()).standing
}

fn codes(faults: &[Diagnostic]) -> BTreeSet<&'static str> {
    faults.iter().map(|fault| fault.code).collect()
}

/// Every seeded programme with a fault, and the code of the fault.
fn seeded() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeded");
    let mut all = Vec::new();
    for folder in root.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        let code = folder.file_name().unwrap().to_string_lossy().into_owned();
        for file in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("bad-") && name.ends_with(".toml") {
                all.push((code.clone(), file));
            }
        }
    }
    all.sort();
    all
}

#[test]
fn what_is_mended_is_mended_once_and_for_all() {
    let (mut wrong, mut cured) = (Vec::new(), BTreeSet::new());
    for (code, file) in seeded() {
        let (source, folder) = (fs::read_to_string(&file).unwrap(), file.parent().unwrap());
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
