//! The printed editions as whole files: how many pages, in which order, on which sheets, and what is said of them.

use livret::brochure::{self, Built, Order};
use livret::diagnostic::Refusal;
use livret::files::Disk;
use livret::outputs::{BOOKLET, Output, PRINT, PROOF, SCREEN};
use livret::theme::Theme;
use std::path::{Path, PathBuf};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn theme() -> Theme {
    Theme::shipped("territoires").expect("a shipped theme")
}

fn samples() -> Vec<PathBuf> {
    let entries = data().read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut samples: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    samples.sort();
    samples
}

fn built(source: &str, outputs: &[&'static Output]) -> Result<Built, Refusal> {
    brochure::build(source, &Disk::at(data()), &theme(), &Order { outputs: outputs.to_vec(), ..Order::default() })
}

fn pages(built: &Built, output: &Output) -> usize {
    lopdf::Document::load_mem(built.file(output).unwrap()).unwrap().get_pages().len()
}

const ALL: [&Output; 4] = [&SCREEN, &PRINT, &BOOKLET, &PROOF];

#[test]
fn every_sample_can_be_stapled_and_its_screen_edition_stays_as_it_was() {
    for sample in samples() {
        let source = std::fs::read_to_string(&sample).unwrap();
        let name = sample.display();
        let all = built(&source, &ALL).unwrap_or_else(|found| panic!("{name}: {found:#?}"));
        let print = pages(&all, &PRINT);
        assert!(print.is_multiple_of(4), "{name}: {print}");
        assert_eq!(pages(&all, &BOOKLET) * 2, print, "{name}: two pages a side");
        assert_eq!(pages(&all, &PROOF), print + 1, "{name}: a sheet to sign, then the pages");
        let screen = built(&source, &[&SCREEN]).unwrap();
        assert!(screen.file(&SCREEN) == all.file(&SCREEN), "{name}: the screen edition is untouched");
        let (print, booklet) = (all.file(&PRINT).unwrap(), all.file(&BOOKLET).unwrap());
        assert!(booklet.len() < print.len() * 11 / 10, "{name}: {} from {}", booklet.len(), print.len());
    }
}

/// The sample, asked to be printed in a certain way.
fn rencontres(print: &str) -> String {
    let source = std::fs::read_to_string(data().join("rencontres-2025.toml")).unwrap();
    assert!(!source.contains("[print]"), "the sample says nothing of printing");
    format!("{source}\n[print]\n{print}\n")
}

#[test]
fn a_number_of_pages_is_met_or_refused_with_the_nearest() {
    for asked in [12, 16] {
        let built = built(&rencontres(&format!("pages = {asked}")), &[&PRINT]).unwrap();
        assert_eq!(pages(&built, &PRINT), asked);
    }
    for asked in [4, 60] {
        let source = rencontres(&format!("pages = {asked}"));
        let found = built(&source, &[&PRINT]).unwrap_err();
        let fault = found.iter().find(|fault| fault.code == "unreachable-page-count").unwrap();
        assert_eq!(&source[fault.labels[0].span.clone()], asked.to_string());
    }
}

#[test]
fn a_sheet_too_small_is_refused_and_nothing_is_made() {
    let found = built(&rencontres("sheet = \"A4\""), &[&BOOKLET]).unwrap_err();
    assert!(found.iter().any(|fault| fault.code == "sheet-too-small"));
    let booklet = built(&rencontres("sheet = \"SRA3\"\nmarks = [\"crop\"]"), &[&BOOKLET]).unwrap();
    let sheets = lopdf::Document::load_mem(booklet.file(&BOOKLET).unwrap()).unwrap();
    let side = sheets.get_dictionary(sheets.get_pages()[&1]).unwrap();
    let corners = side.get(b"MediaBox").unwrap().as_array().unwrap();
    let size = [2, 3].map(|n| (corners[n].as_float().unwrap() / 72.0 * 25.4).round());
    assert_eq!(size, [450.0, 320.0], "the paper asked for");
}

#[test]
fn leaflets_and_glued_brochures_have_pages_of_their_own_number() {
    for (print, sides) in [("binding = \"2-up\"", 10), ("binding = \"4-up\"", 10), ("binding = \"perfect\"", 6)] {
        let built = built(&rencontres(print), &[&PRINT, &BOOKLET]).unwrap();
        assert_eq!((pages(&built, &PRINT), pages(&built, &BOOKLET)), (10, sides), "{print}");
    }
}

#[test]
fn marks_of_every_kind_stand_around_the_sheets_of_a_booklet() {
    let booklet = |print: &str| {
        let built = built(&rencontres(print), &[&BOOKLET]).unwrap();
        (lopdf::Document::load_mem(built.file(&BOOKLET).unwrap()).unwrap(), built.diagnostics)
    };
    let (marked, _) = booklet("marks = [\"all\"]\nsheet = \"SRA3\"\n");
    for side in marked.get_pages().into_values() {
        let own = String::from_utf8_lossy(&marked.get_page_content(side)).into_owned();
        assert_eq!(own.matches("/All CS 1 SCN 0.25 w").count(), 8 + 2 * 3 + 4 * 3, "{own}");
        assert_eq!(own.matches(" k ").count(), 11, "{own}");
        assert_eq!(own.matches("/Slug Do").count(), 1);
        let resources = marked.get_dictionary(side).unwrap().get(b"Resources").unwrap().as_dict().unwrap();
        let slug = resources.get(b"XObject").unwrap().as_dict().unwrap().get(b"Slug").unwrap();
        let slug = marked.get_object(slug.as_reference().unwrap()).unwrap().as_stream().unwrap();
        let slug = String::from_utf8_lossy(&slug.get_plain_content().unwrap()).into_owned();
        assert!(slug.contains("TJ") && slug.contains("0 0 0 1 k"), "{slug}");
    }
    let (exact, found) = booklet("marks = [\"all\"]\nsheet = \"A3\"\n");
    assert!(found.iter().any(|fault| fault.code == "no-room-for-marks"), "{found:?}");
    for side in exact.get_pages().into_values() {
        let own = String::from_utf8_lossy(&exact.get_page_content(side)).into_owned();
        assert!(!own.contains("/All") && !own.contains("/Slug"), "{own}");
    }
}
