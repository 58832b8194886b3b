//! `--fix` judged on the seeded programmes: what it mends is mended once and for all.

use crate::seed::{Seed, found, seeded};
use livret::check::mending::{mend, mend_all};
use livret::check::registry;
use livret::diagnostic::{Diagnostic, Mend, Severity};
use proptest::prelude::*;
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

/// Pieces of texts as people type and paste them, with slips and without.
const PIECES: &[&str] = &[
    "Bonjour!",
    "l'été",
    "e\u{301}te\u{301}",
    "un,,deux",
    "10h30-12h",
    "«mot»",
    "« mot »",
    "“mot”",
    "\u{a0}:",
    "mot ..",
    "etc...",
    "l'Etat",
    "oeuvre",
    "2eme",
    "No\u{308}el",
    "a\u{300} la fête",
    "\t",
    "  ",
    "\u{a0}",
    "\u{202f}",
    "10€",
    "Sainte-Marthe",
    "le le",
    "un mot--deux",
    "-- ",
    "(un",
    "rendez-vous",
    "co\u{ad}opérer",
    "\u{200b}",
    "https://example.org/a_b--c",
    "`a  --b`",
    "*mot*",
    "étudiant*es",
    "jeudi 15 mai",
    "...",
    "ou bien",
    "Ça",
    "C\u{327}a",
    "le 16 Mai",
    "M.Dupont",
    "1er",
    "20 %",
    "20%",
    "\u{5e9}\u{5dc}",
    "🎉",
    "’",
    "O\u{302}",
    "à 25 h",
    "fin ,puis",
];

/// A programme with a text of such pieces, its lines ended as one machine or another does.
fn programmes() -> impl Strategy<Value = String> {
    let texts = proptest::collection::vec(proptest::collection::vec(0..PIECES.len(), 1..7), 3);
    (texts, any::<bool>(), any::<bool>()).prop_map(|(texts, apart, windows)| {
        let said: Vec<String> =
            texts.iter().map(|text| text.iter().map(|&n| PIECES[n]).collect::<Vec<_>>().join(" ")).collect();
        let [title, lead, body] = &said[..] else { unreachable!("three texts") };
        let source = format!(
            "# Noté à la main : l'été !\n[event]\ntitle = \"Rencontre {title}\"\ndate = 2030-05-16\n\n[presentation]\nlead = 'Voici {}'\n\
             body = \"\"\"\n{body}\n\n\t{body} -\n\"\"\"\n",
            lead.replace('\'', "’")
        );
        let source = if apart { decomposed(&source) } else { source };
        if windows { source.replace('\n', "\r\n") } else { source }
    })
}

/// Whether a text is the source with corrections of these alone: undone, they give the source back.
fn is_the_source_but_for(source: &str, text: &str, mends: &[&Mend]) -> bool {
    let mut reached = BTreeSet::from([(0, 0)]);
    while let Some((at, place)) = reached.pop_first() {
        if (at, place) == (source.len(), text.len()) {
            return true;
        }
        let same = source[at..].chars().next().filter(|c| text[place..].starts_with(*c));
        reached.extend(same.map(|c| (at + c.len_utf8(), place + c.len_utf8())));
        let made = mends.iter().filter(|mend| mend.span.start == at && text[place..].starts_with(&mend.replacement));
        // An insertion leaves the source where it is.
        reached.extend(
            made.map(|mend| (mend.span.end, place + mend.replacement.len())).filter(|next| *next != (at, place)),
        );
    }
    false
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_text_with_its_corrections_undone_is_the_text(source in programmes()) {
        let folder = crate::seed::root();
        let faults = found(&source, folder);
        let mends: Vec<&Mend> = faults.iter().flat_map(|fault| &fault.mends).collect();
        prop_assert!(mends.iter().all(|mend| source.get(mend.span.clone()).is_some()), "a stale place");
        let mended = mend(&source, &faults);
        prop_assert!(
            is_the_source_but_for(&source, &mended.text, &mends),
            "{source}\n{}\n{mends:?}", mended.text
        );
        // What no line of the file was named for is written as it was.
        prop_assert_eq!(mended.text.lines().next(), source.lines().next());
        let ends = |text: &str| (text.matches("\r\n").count(), text.matches('\n').count());
        prop_assert_eq!(ends(&mended.text), ends(&source));
        // Once more, on what is written now.
        let again = found(&mended.text, folder);
        let mends: Vec<&Mend> = again.iter().flat_map(|fault| &fault.mends).collect();
        let twice = mend(&mended.text, &again);
        prop_assert!(is_the_source_but_for(&mended.text, &twice.text, &mends));
    }
}
