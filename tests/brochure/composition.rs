//! What a reader would object to on a page, one small programme each.

use crate::finished::{self, Finished, Page, Shown, Whose};
use crate::{build_text, build_with, faults};
use std::path::Path;

const SHAPES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shapes");

fn shape(name: &str) -> String {
    std::fs::read_to_string(format!("{SHAPES}/{name}.toml")).expect("the shape opens")
}

fn brochure(source: &str) -> Finished {
    finished::read(&build_text(source, Path::new(SHAPES)).expect("no error"))
}

/// The running head of a page, from left to right; the line is in the upper margin.
fn head(page: &Page) -> Vec<&Shown> {
    let in_head = |shown: &&Shown| shown.whose == Whose::Artifact && shown.baseline > page.height - 60.0;
    page.shown.iter().filter(in_head).collect()
}

fn said(shown: &[&Shown]) -> String {
    faults::skeleton(&shown.iter().map(|shown| shown.text.as_str()).collect::<String>())
}

/// Whether a page says a text that a screen reader reads, too.
fn says(page: &Page, text: &str) -> bool {
    let all: String =
        page.shown.iter().filter(|shown| shown.whose != Whose::Artifact).map(|s| s.text.as_str()).collect();
    faults::skeleton(&all).contains(&faults::skeleton(text))
}

#[test]
fn the_running_head_does_not_run_into_the_art_of_a_band() {
    let file = brochure(&shape("long-place"));
    let heads: Vec<f64> = ["Le bruit des vagues", "La couleur du large", "Le grain du sable"]
        .iter()
        .map(|title| {
            let page = file.pages.iter().rfind(|page| says(page, title)).expect("each parcours has its page");
            head(page).iter().fold(0.0, |right: f64, shown| right.max(shown.right))
        })
        .collect();
    let mm = 72.0 / 25.4;
    // The rhombus of the third parcours reaches to 112 mm from the edge at the height of the head, the others stay beyond 138.
    assert!(heads[0] > 112.0 * mm, "the head would not have reached the art: {heads:?}");
    assert!(heads[2] < 112.0 * mm && heads[2] > 0.0, "{heads:?}");
}

#[test]
fn a_page_that_begins_with_another_plenary_is_named_after_it() {
    let file = brochure(&shape("evening-of-plenaries"));
    let page = file.pages.iter().find(|page| says(page, "Polkas et valses")).expect("the ball has a page");
    assert!(!says(page, "soupe et vin chaud"), "the ball is on the page of the opening: the shape shows nothing");
    let head = said(&head(page));
    assert!(head.starts_with(&faults::skeleton("Bal")), "{head}");
}

#[test]
fn a_plenary_with_nothing_to_tell_leaves_no_page_empty() {
    let file = brochure(&shape("opening-without-sessions"));
    let pages: Vec<&Page> = file.pages.iter().filter(|page| says(page, "Ouverture des ateliers")).collect();
    let last = pages.last().expect("the plenary has a page");
    assert!(last.lowest < last.height * 0.4, "its page ends at {} of {}", last.lowest, last.height);
}

#[test]
fn days_side_by_side_are_all_listed_or_all_drawn() {
    let file = brochure(&shape("one-day-too-dense"));
    let heads: Vec<String> =
        file.outline.iter().filter(|mark| mark.level == 2).map(|mark| mark.title.clone()).collect();
    let glances = heads.iter().filter(|title| faults::skeleton(title).contains("programme")).count();
    assert_eq!(glances, 2, "{heads:?}");
}

#[test]
fn twenty_partners_stand_on_one_page() {
    let file = brochure(&shape("twenty-partners"));
    let pages = |name: &str| file.pages.iter().position(|page| says(page, name));
    assert_eq!(pages("Maison Houx"), pages("Maison Tilleul"));
}

#[test]
fn cards_without_room_on_their_page_are_listed_there() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let sample = std::fs::read_to_string(folder.join("rencontres-2025.toml")).expect("the sample opens");
    for paper in ["Letter", "A4 landscape"] {
        let source = sample.replacen("[event]", &format!("[event]\npaper = \"{paper}\""), 1);
        let built = build_with(&source, &folder, "territoires").expect("no error");
        let file = finished::read(&built);
        let page = file.pages.iter().find(|page| says(page, "dépassant les intérêts particuliers")).expect("the lead");
        assert!(says(page, "Porté par le Cerema"), "{paper}: the cards are on another page");
    }
}

/// "Horaires 9 h 00" would be read as a meeting of no length.
#[test]
fn an_event_without_an_end_says_from_when() {
    let source = "[event]\nlanguage = \"en\"\ntitle = \"Open house\"\ndate = 2027-01-23\nplace = \"Mill\"\n[[parcours]]\n\
                  title = \"Workshops\"\n[[parcours.sessions]]\nstart = \"9:00\"\ntitle = \"Joinery\"\n";
    let file = brochure(source);
    let back = file.pages.last().expect("a back cover");
    assert!(says(back, "From 9:00"));
    let closed = brochure(&source.replace("place = ", "end = \"12:00\"\nplace = "));
    let back = closed.pages.last().expect("a back cover");
    assert!(says(back, "9:00 – 12:00") && !says(back, "From"));
}

/// A day of two moments is no page beside days that fill theirs: it stands with the day after it.
#[test]
fn a_day_of_a_few_moments_has_no_page_of_its_own() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let sample = std::fs::read_to_string(folder.join("festival-ville.toml")).expect("the sample opens");
    for theme in livret::theme::Theme::names() {
        for paper in ["A4", "A5"] {
            let source = sample.replacen("[event]", &format!("[event]\npaper = \"{paper}\""), 1);
            let file = finished::read(&build_with(&source, &folder, theme).expect("no error"));
            let of_the_day = |mark: &&finished::Bookmark| {
                mark.level == 2 && faults::skeleton(&mark.title).contains(&faults::skeleton("mercredi 17 juin"))
            };
            let day = file.outline.iter().find(of_the_day).expect("the day is in the outline");
            let finished::Target::Inside { page, .. } = day.target else { panic!("{day:?}") };
            let sections = file.outline.iter().filter(|mark| {
                mark.level == 2 && matches!(mark.target, finished::Target::Inside { page: other, .. } if other == page)
            });
            let shares =
                sections.count() > 1 || says(&file.pages[page], "Mode d’emploi") || says(&file.pages[page], "Enfances");
            assert!(shares, "{theme} on {paper}: the day stands alone on page {}", page + 1);
        }
    }
}

/// Blocks stay whole: in large type those of Friday would take three pages, the first with the opening alone.
#[test]
fn a_day_at_a_glance_is_set_closer_where_that_saves_a_page() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let source = std::fs::read_to_string(data.join("congress-2026.toml")).expect("the programme opens");
    let source = source.replacen("[event]", "[event]\npaper = \"A4 landscape\"", 1);
    let file = finished::read(&build_text(&source, &data).expect("no error"));
    let day = faults::skeleton("Programme for Friday 9 October");
    let pages: Vec<&Page> = file.pages.iter().filter(|page| said(&head(page)).contains(&day)).collect();
    assert_eq!(pages.len(), 2);
    assert!(says(pages[0], "Deltas speak to delta") && says(pages[0], "Fences, gates"), "the opening stands alone");
}
