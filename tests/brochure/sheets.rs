//! Formats that lay pages on larger sheets: the poster of A3 and the leaflet folded twice, read from their finished files.

use crate::finished::{self, Page, Whose};
use crate::{crossings, faults};
use livret::brochure::{self, Built, Order};
use livret::files::Disk;
use livret::outputs::{LEAFLET, Output, POSTER};
use livret::theme::Theme;
use std::path::{Path, PathBuf};

/// Points of a millimetre.
const MM: f64 = 72.0 / 25.4;
/// The bleed of the samples.
const BLEED: f64 = 3.0;
/// Panels, and what the one folded in lacks.
const PANEL: (f64, f64) = (100.0, 210.0);
const NARROWER: f64 = 3.0;

fn samples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut found: Vec<PathBuf> =
        folder.read_dir().expect("the samples").map(|entry| entry.expect("a file").path()).collect();
    found.retain(|path| path.extension().is_some_and(|end| end == "toml"));
    found.sort();
    found
}

fn built(path: &Path, output: &'static Output, theme: &str) -> Built {
    let source = std::fs::read_to_string(path).expect("the sample opens");
    let theme = Theme::shipped(theme).expect("a shipped theme");
    let files = Disk::at(path.parent().expect("it has a folder"));
    let order = Order { outputs: vec![output], ..Order::default() };
    brochure::build(&source, &files, &theme, &order).unwrap_or_else(|told| panic!("{}: {told:?}", path.display()))
}

/// The file for the screen, and that for the press.
fn editions<'b>(built: &'b Built, output: &Output) -> [&'b [u8]; 2] {
    let files = &built.product(output).expect("it was ordered").files;
    let parts: Vec<&str> = files.iter().map(|file| file.part.as_str()).collect();
    assert_eq!(parts, ["", "-print"]);
    [&files[0].bytes, &files[1].bytes]
}

/// Width and height of a box, in millimetres.
fn size(page: &Page, name: &str) -> (f64, f64) {
    let [left, foot, right, head] = page.boxes[name];
    ((right - left) / MM, (head - foot) / MM)
}

fn near(found: (f64, f64), wanted: (f64, f64)) -> bool {
    (found.0 - wanted.0).abs() < 0.1 && (found.1 - wanted.1).abs() < 0.1
}

/// Letters and digits of a text.
fn skeleton(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// What stands on a page between two heights, told from its foot, or two edges, both in points.
fn between(page: &Page, within: impl Fn(f64, f64) -> bool) -> String {
    let shown = page.shown.iter().filter(|shown| within((shown.left + shown.right) / 2.0, shown.baseline));
    skeleton(&shown.map(|shown| shown.text.as_str()).collect::<String>())
}

#[test]
fn a_poster_of_one_track_has_its_programme() {
    let source = "[event]\nlanguage = \"en\"\ntitle = \"An evening\"\ndate = 2030-05-16\n[[parcours]]\ntitle = \"Concerts\"\n\
                  [[parcours.sessions]]\nstart = \"18:00\"\nend = \"19:00\"\ntitle = \"The river\"\n\
                  [[parcours.sessions]]\nstart = \"19:00\"\nend = \"20:00\"\ntitle = \"The sea\"\n";
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    let order = Order { outputs: vec![&POSTER], ..Order::default() };
    let built = brochure::build(source, &Disk::at(Path::new(".")), &theme, &order).expect("no error");
    let page = &finished::pages(editions(&built, &POSTER)[0])[0];
    let below = between(page, |_, y| y < page.height / 2.0);
    assert!(below.contains("theriver") && below.contains("thesea"), "{below}");
}

#[test]
fn a_poster_is_the_cover_above_the_programme_and_bleeds_on_four_sides() {
    for path in samples() {
        for theme in Theme::names() {
            let name = format!("{} in {theme}", path.display());
            let built = built(&path, &POSTER, theme);
            let [screen, press] = editions(&built, &POSTER);
            let file = finished::read(screen);
            let crossed = crossings::of(screen);
            assert!(crossed.is_empty(), "{name}: {crossed:#?}");
            for page in &file.pages {
                assert!(
                    near((page.width / MM, page.height / MM), (297.0, 420.0)),
                    "{name}: {} × {}",
                    page.width,
                    page.height
                );
                // A sheet that hangs on a wall has neither folio nor running head; the hours of its axis are no text either.
                let small = page.shown.iter().filter(|shown| shown.whose == Whose::Artifact && shown.size < 14.0);
                let running: Vec<&str> = small
                    .map(|shown| shown.text.trim())
                    .filter(|text| text.chars().filter(|c| c.is_alphabetic()).count() > 4)
                    .collect();
                assert!(running.is_empty(), "{name}: {running:?}");
            }
            let title = &file.info["Title"];
            let half = file.pages[0].height / 2.0;
            let above = between(&file.pages[0], |_, y| y > half);
            let below = between(&file.pages[0], |_, y| y < half);
            assert!(above.contains(&skeleton(title)), "{name}: the title stands on the upper half: {above}");
            assert!(!below.is_empty(), "{name}: the lower half is not empty");
            let press = finished::pages(press);
            assert_eq!(press.len(), file.pages.len(), "{name}");
            for page in &press {
                assert!(near(size(page, "TrimBox"), (297.0, 420.0)), "{name}: {:?}", page.boxes);
                let bled = (297.0 + 2.0 * BLEED, 420.0 + 2.0 * BLEED);
                assert!(near(size(page, "BleedBox"), bled), "{name}: {:?}", page.boxes);
            }
        }
    }
}

/// A programme that six panels hold.
fn evening() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/soiree-association.toml")
}

/// Panels from the left: those of the outer side, the one folded in first; then those of the inner one.
const SIDES: [[(usize, bool); 3]; 2] = [[(4, true), (5, false), (0, false)], [(1, false), (2, false), (3, true)]];

#[test]
fn the_panels_of_a_leaflet_lie_in_the_order_of_its_folds() {
    for theme in Theme::names() {
        let built = built(&evening(), &LEAFLET, theme);
        let [screen, press] = editions(&built, &LEAFLET);
        let file = finished::read(screen);
        let mut found = faults::of(&file);
        // On so small a page a session that stays whole leaves white before it.
        found.retain(|fault| !fault.starts_with("empty: "));
        found.extend(crossings::of(screen));
        assert!(found.is_empty(), "{theme}: {found:#?}");
        assert_eq!(file.pages.len(), 6, "{theme}");
        assert!(file.pages.iter().all(|page| near((page.width / MM, page.height / MM), PANEL)), "{theme}");
        let panels: Vec<String> = file
            .pages
            .iter()
            .map(|page| {
                let own = page.shown.iter().filter(|shown| matches!(shown.whose, Whose::Tag(_)));
                skeleton(&own.map(|shown| shown.text.as_str()).collect::<String>())
            })
            .collect();
        let sides = finished::pages(press);
        assert_eq!(sides.len(), 2, "{theme}");
        let width = 3.0 * PANEL.0 - NARROWER;
        for (side, placed) in sides.iter().zip(SIDES) {
            assert!(near(size(side, "TrimBox"), (width, PANEL.1)), "{theme}: {:?}", side.boxes);
            assert!(near(size(side, "BleedBox"), (width + 2.0 * BLEED, PANEL.1 + 2.0 * BLEED)), "{theme}");
            let [left, foot, right, head] = side.boxes["TrimBox"];
            let mut from = left;
            let mut folds = Vec::new();
            for (panel, narrow) in placed {
                let to = from + (PANEL.0 - if narrow { NARROWER } else { 0.0 }) * MM;
                let stands = between(side, |x, y| (from..to).contains(&x) && (foot..head).contains(&y));
                assert_eq!(stands, panels[panel], "{theme}: panel {panel}");
                folds.push(to);
                from = to;
            }
            assert!((folds.pop().expect("three panels") - right).abs() < 0.1, "{theme}");
            // Outside of the bleed, so that nothing of them is left on the leaflet.
            let marks = side.drawn.iter().filter_map(|drawn| drawn.bounds());
            let outside = marks.filter(|mark| mark[3] < foot - BLEED * MM || mark[1] > head + BLEED * MM);
            let level: Vec<f64> =
                outside.filter(|mark| mark[2] - mark[0] < 1.0).map(|mark| (mark[0] + mark[2]) / 2.0).collect();
            for fold in folds {
                let at_fold = level.iter().filter(|x| (*x - fold).abs() < 0.2).count();
                assert!(at_fold >= 2, "{theme}: fold marks at {:.1} mm: {level:?}", (fold - left) / MM);
            }
        }
    }
}

#[test]
fn a_programme_too_long_for_six_panels_says_how_many_it_takes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/festival-ville.toml");
    let source = std::fs::read_to_string(&path).expect("the sample opens");
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    let order = Order { outputs: vec![&LEAFLET], ..Order::default() };
    let refusal = brochure::build(&source, &Disk::at(path.parent().expect("a folder")), &theme, &order).unwrap_err();
    let told: Vec<_> = refusal.iter().filter(|fault| fault.code == "unreachable-page-count").collect();
    assert_eq!(told.len(), 1, "{refusal:?}");
    assert!(!told[0].labels.is_empty(), "it is told where");
}
