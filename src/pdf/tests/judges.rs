//! Programs that read or judge PDF files, used where they are installed.

use super::brochure::*;
use crate::drawing::Shape;
use crate::layout::page::*;
use crate::units::Pt;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(super) fn temporary(name: &str, bytes: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tmp");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// What a program of Poppler says of a file; `None` where it is not installed.
pub(super) fn poppler(program: &str, options: &[&str], file: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.args(options).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    match command.output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            println!("skipped: {program} is not installed");
            None
        }
    }
}

/// A brochure with everything in it, for the judges of conformance.
pub(super) fn everything() -> Document {
    let mut document = document();
    document.pages = ["1", "2"].map(page).to_vec();
    document.anchors.push(Place { page: 1, at: crate::units::Point::new(Pt(40.0), Pt(30.0)) });
    let decoration = Owner::Artifact(Artifact::Decoration);
    document.paint(
        0,
        decoration,
        Paint::Shape(Shape::rect(area(0.0, 0.0, 419.53, 120.0), crate::units::Colour::rgb(240, 230, 210))),
    );
    let sect = document.tag(Structure::ROOT, TagRole::Sect);
    let title = document.tag(sect, TagRole::H1);
    let paragraph = document.tag(sect, TagRole::P);
    let link = document.tag(paragraph, TagRole::Link);
    document.say_in(inter(), 0, title, 40.0, 50.0, "La fin justifie-t-elle\u{202F}?");
    document.say(0, paragraph, 150.0, "Une phrase cou\u{AD}");
    document.say(0, paragraph, 164.0, "pée en deux, puis ");
    document.say(0, link, 178.0, "un lien");
    document.say(1, paragraph, 40.0, "et la page suivante.");
    document.pages[0].links.push(Link {
        areas: vec![area(40.0, 168.0, 40.0, 13.0)],
        target: Target::Web("https://exemple.fr/".to_string()),
        tag: link,
        contents: "Site d’exemple".to_string(),
    });
    let list = document.tag(sect, TagRole::L);
    for (n, words) in ["Premier", "Deuxième"].into_iter().enumerate() {
        let item = document.tag(list, TagRole::LI);
        let label = document.tag(item, TagRole::Lbl);
        let body = document.tag(item, TagRole::LBody);
        let y = 60.0 + 14.0 * n as f64;
        document.say(1, label, y, &format!("{}.", n + 1));
        document.say_in(garamond(), 1, body, 60.0, y, words);
    }
    for (n, picture) in super::pictures::one_of_each().into_iter().enumerate() {
        let n = n as f64;
        let name = picture.name.clone();
        figure(
            &mut document,
            1,
            picture,
            area(40.0 + 70.0 * (n % 5.0), 200.0 + 80.0 * (n / 5.0).floor(), 60.0, 60.0),
            &format!("Logo {name}"),
        );
    }
    let paint = Paint::Text {
        at: crate::units::Point::new(Pt(380.0), Pt(570.0)),
        run: run(inter(), 8.0, "2").into(),
        written: None,
    };
    document.paint(1, Owner::Artifact(Artifact::Pagination), paint);
    document.outline = vec![
        OutlineEntry { title: "La fin".to_string(), level: 1, anchor: Anchor(0) },
        OutlineEntry { title: "Détail".to_string(), level: 2, anchor: Anchor(0) },
    ];
    document
}

#[test]
fn the_same_brochure_gives_the_same_bytes() {
    let first = written(&everything());
    for _ in 0..5 {
        assert!(written(&everything()) == first);
    }
}

#[test]
fn qpdf_finds_nothing_to_say() {
    let file = temporary("everything.pdf", &written(&everything()));
    match Command::new("qpdf").arg("--check").arg(&file).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && !said.contains("WARNING"), "{said}");
        }
        Err(_) => println!("skipped: qpdf is not installed"),
    }
}

#[test]
fn every_font_is_embedded_as_a_subset_with_its_text() {
    let file = temporary("fonts.pdf", &written(&everything()));
    let Some(fonts) = poppler("pdffonts", &[], &file) else { return };
    for line in fonts.lines().skip(2) {
        assert!(line.contains("yes yes yes"), "{fonts}");
    }
}
