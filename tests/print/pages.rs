//! Pages for paper: boxes, bleed, marks, plates; every sample in every look.

use super::preflight::preflight;
use super::*;
use livret::programme::Paper;
use lopdf::{Document, Object};

#[test]
fn every_sample_and_every_look_is_what_print_shops_take() {
    let themes: Vec<&str> = Theme::names().collect();
    for (n, sample) in samples().iter().enumerate() {
        let source = std::fs::read_to_string(sample).unwrap();
        // The first sample in every look, each other one in another.
        for theme in if n == 0 { &themes[..] } else { &themes[n % themes.len()..][..1] } {
            let bytes = print(&source, &root().join("data"), theme, PrintSettings::default()).unwrap();
            let found = preflight(&bytes);
            let name = format!("{} in {theme}", sample.display());
            assert!(found.faults.is_empty(), "{name}: {:#?}", found.faults);
            assert!(found.most_ink > 100.0 && found.most_ink <= 300.5, "{name}: {} %", found.most_ink);
            assert!(found.black_letters > 20 && found.knocked_out == 0, "{name}: {found:?}");
            assert!((found.bleed - 3.0).abs() < 0.01 && (found.margin - 3.0).abs() < 0.01, "{name}: {found:?}");
            assert!(found.pages.is_multiple_of(4) && found.spots.is_empty(), "{name}: {found:?}");
        }
    }
}

const SHORT: &str = "[event]\nlanguage = \"en\"\ntitle = \"A day\"\ndate = 2030-05-16\nregistration = \"https://example.org/\"\n\n[[parcours]]\ntitle = \"One\"\n\n[[parcours.sessions]]\ntitle = \"First\"\nstart = \"10:00\"\nend = \"11:00\"\n";

fn short(settings: PrintSettings, more: &str) -> Vec<u8> {
    print(&format!("{SHORT}{more}"), root(), "territoires", settings).unwrap()
}

#[test]
fn marks_make_room_around_the_bleed_on_every_plate() {
    for bleed in [0.0, 3.0, 5.0, 10.0] {
        let bytes = short(marked(bleed), "");
        let found = preflight(&bytes);
        assert!(found.faults.is_empty(), "{:#?}", found.faults);
        assert!((found.bleed - bleed).abs() < 0.01 && found.margin > bleed + 8.0, "{found:?}");
        assert_eq!(found.spots.into_iter().collect::<Vec<_>>(), ["All"]);
    }
}

#[test]
fn every_paper_is_printed() {
    for paper in Paper::ALL {
        let source = SHORT.replace("\ndate", &format!("\npaper = \"{}\"\ndate", paper.name()));
        let bytes = print(&source, root(), "panorama", PrintSettings::default()).unwrap();
        let file = Document::load_mem(&bytes).unwrap();
        for page in file.get_pages().values() {
            let trim = file.get_dictionary(*page).unwrap().get(b"TrimBox").and_then(Object::as_array).unwrap();
            let corners: Vec<f64> = trim.iter().map(|side| f64::from(side.as_float().unwrap()) / 72.0 * 25.4).collect();
            let (width, height) = paper.size();
            assert!((corners[2] - corners[0] - width).abs() < 0.02 && (corners[3] - corners[1] - height).abs() < 0.02);
        }
        assert!(preflight(&bytes).faults.is_empty());
    }
}

#[test]
fn an_ink_of_the_house_has_its_own_plate() {
    let brand = "\n[brand]\ncolours = [\"#0B5FFF\"]\ninks = [{ colour = \"#0B5FFF\", cmyk = [100, 62, 0, 0], spot = \"PANTONE 300 C\" }]\n";
    let bytes = short(PrintSettings::default(), brand);
    let found = preflight(&bytes);
    assert!(found.faults.is_empty(), "{:#?}", found.faults);
    assert_eq!(found.spots.iter().collect::<Vec<_>>(), ["PANTONE 300 C"]);
}

#[test]
fn a_build_above_the_limit_is_reduced_on_the_plates() {
    let brand = "\n[brand]\ninks = [{ colour = \"#13262F\", cmyk = [100, 100, 100, 100] }]\n";
    let limit = PrintSettings { ink_limit: Some(Setting::given(240.0)), ..PrintSettings::default() };
    let found = preflight(&short(limit, brand));
    assert!(found.most_ink <= 240.5, "{}", found.most_ink);
}

#[test]
fn the_same_programme_gives_the_same_plates() {
    assert!(short(marked(3.0), "") == short(marked(3.0), ""));
}
