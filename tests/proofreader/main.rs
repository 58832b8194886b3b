//! The proofreader judged: every rule by its own examples, and by the seeded programmes of `tests/seeded/CODE/{bad,good}-*.toml`.

mod mending;
mod seed;

use image::{ExtendedColorType, ImageEncoder};
use livret::brochure::{self, Order};
use livret::check::registry;
use livret::check::rule::Rule;
use livret::diagnostic::{Diagnostic, Severity, say};
use livret::files::Disk;
use livret::language::messages::Messages;
use livret::outputs::{Output, PRINT, SCREEN};
use livret::theme::Theme;
use rayon::prelude::*;
use seed::{Seed, found, root, seeded};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn codes(found: &[Diagnostic]) -> BTreeSet<&'static str> {
    found.iter().map(|fault| fault.code).collect()
}

/// A fault is well told: in each language, with its cure, on whole characters of the file.
fn well_told(source: &str, fault: &Diagnostic) {
    assert!(registry::find(fault.code).is_some(), "nothing explains {}", fault.code);
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

/// Rules that no small programme breaks on its own: it takes pages, a theme, or files of the author.
const WITHOUT_EXAMPLES: &[&str] = &[
    "engine-failed",
    "contrast-too-low",
    "heading-levels",
    "small-text",
    "reading-order",
    "stranded-line",
    "session-across-pages",
    "fallback-font",
    "font-refused",
    "missing-face",
    "thin-line",
    "heavy-file",
    "rich-black-text",
    "hyphen-ladder",
    "no-bleed",
    "page-boxes",
    "too-heavy",
    "too-many-fonts",
    "unused-picture",
    "hidden-in-the-workbook",
    "colour-left-out",
    "page-overflow",
    "pdf",
    "theme-shape",
    "theme-page",
    "theme-type",
    "theme-accents",
    "theme-motif",
    "low-contrast",
];

#[test]
fn every_folder_of_examples_is_that_of_a_rule() {
    for folder in root().join("assets/reference/examples").read_dir().unwrap().map(|entry| entry.unwrap()) {
        let code = folder.file_name().into_string().unwrap();
        let rule =
            registry::find(&code).unwrap_or_else(|| panic!("assets/reference/examples/{code}: no rule of that name"));
        assert!(rule.bad().is_some() && rule.good().is_some(), "{code} has one example of two");
    }
}

#[test]
fn the_bad_example_of_a_rule_raises_it_alone_and_the_good_one_nothing() {
    let folder = root().join("assets/reference");
    let mut wrong = Vec::new();
    for rule in registry::rules() {
        let Rule { code, severity, .. } = rule;
        let (Some(bad), Some(good)) = (rule.bad(), rule.good()) else {
            wrong.extend((!WITHOUT_EXAMPLES.contains(code)).then(|| format!("{code} has no examples")));
            continue;
        };
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
            assert!(explained.is_some(), "{} is not explained in {}", rule.code, messages.tag());
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
        for (title, example) in [("With the fault", rule.bad()), ("Without it", rule.good())] {
            if let Some(example) = example {
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

#[test]
fn seeded_faults_are_found_and_their_look_alikes_left_alone() {
    let mut wrong = Vec::new();
    println!("{:<32}{:>12}{:>16}", "code", "hits", "false alarms");
    for (code, files) in seeded() {
        assert!(registry::find(&code).is_some(), "tests/seeded/{code}: no rule of that name");
        let (mut bad, mut hits, mut good, mut alarms) = (0, 0, 0, 0);
        let judged = files.into_par_iter().map(|file| {
            let (told, raised) = Seed::of(&file).found();
            (file, told, raised)
        });
        for (file, told, raised) in judged.collect::<Vec<_>>() {
            let hit = raised.iter().any(|fault| fault.code == code);
            raised.iter().for_each(|fault| well_told(&told, fault));
            let name = file.file_name().unwrap().to_string_lossy();
            let expected = name.starts_with("bad-");
            assert!(expected || name.starts_with("good-"), "{}", file.display());
            (bad, hits) = (bad + usize::from(expected), hits + usize::from(expected && hit));
            (good, alarms) = (good + usize::from(!expected), alarms + usize::from(!expected && hit));
            // A look-alike that cannot be read proves nothing.
            let errors: BTreeSet<_> =
                raised.iter().filter(|fault| fault.severity == Severity::Error).map(|fault| fault.code).collect();
            if !expected && !errors.is_empty() {
                wrong.push(format!("{}: {errors:?}", file.display()));
            }
            if hit != expected {
                wrong.push(format!("{}: {:?}", file.display(), codes(&raised)));
            }
        }
        println!("{code:<32}{:>12}{:>16}", format!("{hits} of {bad}"), format!("{alarms} of {good}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Codes that no file in a folder brings about: the reader or the layout excludes the fault, or it takes what no folder should hold. The
/// file and the test that do.
const BY_HAND: &[(&str, &str, &str)] = &[
    ("engine-failed", "tests/engines.rs", "an_engine_that_fails_is_said_in_one_line"),
    (
        "contrast-too-low",
        "src/check/images/contrast.rs",
        "pale_words_are_told_once_a_colour_and_large_ones_may_be_paler",
    ),
    ("heading-levels", "src/check/images/order.rs", "skipped_levels_and_empty_headings_are_told"),
    ("reading-order", "src/check/images/order.rs", "sessions_out_of_the_order_of_time_are_told"),
    ("small-text", "src/check/images/size.rs", "the_smallest_words_are_told_and_signs_are_not"),
    ("stranded-line", "src/check/layout/widows.rs", "a_line_left_alone_on_a_page_is_told_with_its_text"),
    ("session-across-pages", "src/check/layout/split.rs", "a_short_session_on_two_pages_is_told_where_it_is_written"),
    // Letters of logos are drawn as outlines: only a text of livret's own could be black in several inks.
    ("rich-black-text", "src/check/plates.rs", "what_the_whole_page_does_is_told_without_a_picture"),
    ("page-boxes", "src/print/preflight.rs", "boxes_that_are_missing_or_wrong_are_found"),
    // A picture or a font that is read, and that the writer refuses all the same: none is known.
    ("pdf", "src/outputs/tests.rs", "what_the_writer_refuses_is_told"),
    (
        "alike-colours",
        "src/theme/brand.rs",
        "parcours_in_colours_that_look_alike_are_told_once_and_only_where_both_are_used",
    ),
    // A workbook with hidden rows.
    (
        "hidden-in-the-workbook",
        "src/inputs/sheets/archive.rs",
        "hidden_rows_merges_and_formulas_without_a_value_are_seen",
    ),
    // Files that are not there.
    ("unreadable-include", "tests/editions.rs", "files_that_are_not_there_or_lead_out_stop_a_build"),
    ("unreadable-text", "tests/editions.rs", "files_that_are_not_there_or_lead_out_stop_a_build"),
    // Ten megabytes of pictures, sixty-five fonts.
    ("heavy-file", "tests/proofreader/main.rs", "a_file_that_can_hardly_be_mailed_is_told"),
    ("too-many-fonts", "tests/proofreader/main.rs", "a_folder_of_fonts_holds_a_few_families"),
];

#[test]
fn every_rule_is_seeded_or_has_a_test_of_its_own() {
    let seeded = seeded();
    let mut wrong = Vec::new();
    for Rule { code, .. } in registry::rules() {
        let by_hand = BY_HAND.iter().find(|(known, ..)| known == code);
        let count = |start: &str| {
            let files = seeded.get(*code).into_iter().flatten();
            files.filter(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))).count()
        };
        match by_hand {
            Some((_, file, test)) => {
                let source = fs::read_to_string(root().join(file)).unwrap();
                assert!(source.contains(&format!("fn {test}()")), "{file} has no test {test}");
                assert!(!seeded.contains_key(*code), "{code} is seeded: it needs no test of its own");
            }
            None if count("bad-") < 2 || count("good-") < 2 => {
                wrong.push(format!("{code}: {} bad, {} good", count("bad-"), count("good-")));
            }
            None => {}
        }
    }
    assert!(wrong.is_empty(), "two of each at least:\n{}", wrong.join("\n"));
}

/// The codes that a file of the source gives to faults: a literal before what is said of the fault.
fn raised(source: &str) -> BTreeSet<&str> {
    let code = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut codes = BTreeSet::new();
    for (at, _) in code.match_indices('"') {
        let rest = &code[at + 1..];
        let word = &rest[..rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len())];
        let Some(after) = rest[word.len()..].strip_prefix('"').map(str::trim_start) else { continue };
        let Some(after) = after.strip_prefix(',').map(str::trim_start) else { continue };
        let before = code[..at].trim_end();
        let said = ["say(", "saying", "about(", "fault.with(", "why.with("].iter().any(|said| after.starts_with(said));
        // What a table or a key is called stands before its owner.
        let named = ["say(\"the-", "say(\"this-", "say(\"a-"].iter().any(|owner| after.starts_with(owner))
            || before.ends_with(".with(");
        if said && !named && !word.is_empty() {
            codes.insert(word);
        }
    }
    codes
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let paths = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

#[test]
fn every_code_that_is_raised_is_explained() {
    let mut count = 0;
    for file in sources(&root().join("src")) {
        let source = fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
        // Faults of a list of people are no faults of a programme: `explain` says so.
        for code in raised(&source).into_iter().filter(|code| !code.starts_with(registry::OF_A_LIST)) {
            assert!(registry::find(code).is_some(), "{}: nothing explains {code}", file.display());
            count += 1;
        }
    }
    // The others are named by their rule.
    assert!(count > 80, "{count} codes are found in the source");
}

/// A PNG of noise, which cannot be made smaller; so many pixels wide and high.
fn noise(side: u32) -> Vec<u8> {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    let pixels: Vec<u8> = (0..side * side * 3).map(|_| next()).collect();
    let mut file = Vec::new();
    image::codecs::png::PngEncoder::new(&mut file).write_image(&pixels, side, side, ExtendedColorType::Rgb8).unwrap();
    file
}

#[test]
fn a_file_that_can_hardly_be_mailed_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("large.png"), noise(2_000)).unwrap();
    fs::write(folder.path().join("fair.png"), noise(1_400)).unwrap();
    let theme = Theme::shipped("panorama").unwrap();
    let built = |more: &str, output: &'static Output| {
        let source = format!("[event]\ntitle = \"T\"\ndate = 2025-08-28\n{more}");
        let order = Order { outputs: vec![output], ..Order::default() };
        let built = brochure::build(&source, &Disk::at(folder.path()), &theme, &order).unwrap();
        built.diagnostics.iter().for_each(|fault| well_told(&source, fault));
        let told = |code| built.diagnostics.iter().filter(|fault| fault.code == code).count();
        (told("heavy-file"), built.waived.len(), told("unused-waiver"))
    };
    // A photograph across the cover is shown with all its pixels; a logo is brought to what is seen of it.
    let cover = |name: &str| format!("[brand]\ncover = \"{name}\"\n");
    let logo = "[[partners]]\ntitle = \"Avec\"\nmembers = [{ name = \"Une ville\", logo = \"large.png\" }]\n";
    assert_eq!(built(&cover("large.png"), &SCREEN), (1, 0, 0));
    assert_eq!(built(&cover("fair.png"), &SCREEN), (0, 0, 0));
    assert_eq!(built(logo, &SCREEN), (0, 0, 0));
    let waiver = "[[allow]]\ncode = \"heavy-file\"\nreason = \"Elle se télécharge\"\n";
    assert_eq!(built(&(cover("large.png") + waiver), &SCREEN), (0, 1, 0));
    assert_eq!(built(&(cover("fair.png") + waiver), &SCREEN), (0, 0, 0));
    // A print shop is sent what it takes.
    assert_eq!(built(logo, &PRINT), (0, 0, 0));
}

#[test]
fn a_folder_of_fonts_holds_a_few_families() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("polices")).unwrap();
    let source = "[event]\ntitle = \"T\"\ndate = 2025-08-28\n[brand]\nfonts = \"polices\"\n";
    let put = |name: String| fs::write(folder.path().join("polices").join(name), b"").unwrap();
    (0..64).for_each(|n| put(format!("{n}.otf")));
    put("LICENCE.txt".to_owned());
    assert!(!codes(&found(source, folder.path())).contains("too-many-fonts"));
    put("64.woff2".to_owned());
    let raised = found(source, folder.path());
    assert!(codes(&raised).contains("too-many-fonts"));
    raised.iter().for_each(|fault| well_told(source, fault));
}

/// Whole programmes as people write them, with nothing wrong and much that looks like it: a colloquium on two days, a webinar, a fair with
/// a night, a day of workshops that are repeated.
#[test]
fn programmes_without_a_fault_are_left_alone() {
    let folder = root().join("tests/clean");
    let mut wrong = Vec::new();
    for file in folder.read_dir().unwrap().map(|entry| entry.unwrap().path()) {
        let source = fs::read_to_string(&file).unwrap();
        let raised = found(&source, &folder);
        let loud = raised.iter().filter(|fault| fault.severity != Severity::Information);
        wrong.extend(loud.map(|fault| {
            let said = Messages::all()[0].said(fault);
            format!("{}: {}: {}", file.display(), fault.code, said.message)
        }));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
