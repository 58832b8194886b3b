//! An evening of one track: a leaf folded once, whose partners stand on the back cover where they would take a page.

use crate::finished::{self, Element, Finished, Kid};
use crate::{build_with, faults};
use livret::theme::Theme;
use std::path::{Path, PathBuf};

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn evening() -> String {
    std::fs::read_to_string(data().join("soiree-association.toml")).expect("the programme opens")
}

fn brochure(source: &str, theme: &str) -> Finished {
    finished::read(&build_with(source, &data(), theme).unwrap_or_else(|found| panic!("{theme}: {found:?}")))
}

/// A partner more, alone under a title of its own.
const THIRD: &str =
    "\n[[partners]]\ntitle = \"Avec le soutien de\"\n\n[[partners.members]]\nname = \"Mutuelle de l'Aubrelle\"\n";

/// Pages on which a figure stands whose alternative text holds a name.
fn figures_of(file: &Finished, name: &str) -> Vec<usize> {
    fn pages(element: &Element, name: &str, found: &mut Vec<usize>) {
        let named = element.alternative.as_ref().is_some_and(|words| words.contains(name));
        for kid in &element.kids {
            match kid {
                Kid::Element(kid) => pages(kid, name, found),
                Kid::Sequence { page, .. } if named && element.role == "Figure" => found.push(*page),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    pages(&file.tags, name, &mut found);
    found.dedup();
    found
}

#[test]
fn an_evening_takes_four_pages() {
    let four = |what: &str, source: &str| {
        for theme in Theme::names() {
            assert_eq!(brochure(source, theme).pages.len(), 4, "{theme}, {what}");
        }
    };
    four("on A5", &evening());
    four("on A4", &evening().replacen("paper = \"A5\"", "paper = \"A4\"", 1));
    four("with three partners", &(evening() + THIRD));
    let without_code = evening().replacen("registration = \"https://example.org/soiree-d-hiver\"\n", "", 1);
    four("with nothing to scan", &without_code);
}

#[test]
fn partners_without_a_page_stand_on_the_back_with_all_that_is_said_of_them() {
    for theme in Theme::names() {
        let file = brochure(&(evening() + THIRD), theme);
        let back = file.pages.len() - 1;
        assert_eq!(figures_of(&file, "Saint-Aubrac"), [back], "{theme}");
        let said = faults::skeleton(&file.text_of(&file.tags));
        let place = |text: &str| {
            let text = faults::skeleton(text);
            assert_eq!(said.matches(&text).count(), 1, "{theme}: {text}");
            said.find(&text)
        };
        // They are read after all else that the back says.
        let order = ["05 55 00 34 34", "Partenaires", "Avec l'aide de", "Prêt de la grange", "Mutuelle de l'Aubrelle"];
        assert!(order.map(place).is_sorted(), "{theme}: {said}");
        let heading = file.outline.iter().find(|mark| mark.title == "Partenaires").expect("the outline names them");
        assert!(matches!(heading.target, finished::Target::Inside { page, .. } if page == back), "{theme}");
    }
}

#[test]
fn a_wall_of_two_rows_keeps_its_page() {
    let more: String = (1..=4).map(|n| format!("\n[[partners.members]]\nname = \"Partenaire {n}\"\n")).collect();
    let source = evening() + "\n[[partners]]\ntitle = \"Et\"\n" + &more;
    for theme in Theme::names() {
        let file = brochure(&source, theme);
        let pages = figures_of(&file, "Saint-Aubrac");
        assert!(pages.iter().any(|page| *page + 1 < file.pages.len()), "{theme}: {pages:?}");
    }
}
