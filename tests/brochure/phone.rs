//! The edition for telephones: every sample in every theme, read as on a screen 360 pixels wide.

use crate::{author, crossings, faults, finished, looks};
use livret::brochure::{self, Order};
use livret::files::Disk;
use livret::outputs::PHONE;
use livret::theme::Theme;
use rayon::prelude::*;
use std::path::Path;

/// CSS pixels that a page is wide, and that a link has at least either way (WCAG 2.2, 2.5.8).
const WIDE: f64 = 360.0;
const LEAST: f64 = 24.0;
/// Points of running text.
const BODY: f64 = 11.0;

fn faults_of(sample: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(format!("{sample}.toml"));
    let source = std::fs::read_to_string(&path).expect("the sample opens");
    let texts: Vec<String> = author::texts(&source).into_iter().map(|(_, text)| text).collect();
    let themes: Vec<&str> = Theme::names().collect();
    let judge = |&name: &&str| {
        let theme = Theme::shipped(name).expect("a shipped theme");
        let order = Order { outputs: vec![&PHONE], ..Order::default() };
        let files = Disk::at(path.parent().expect("it has a folder"));
        let built = match brochure::build(&source, &files, &theme, &order) {
            Ok(built) => built,
            Err(refusal) => return vec![format!("{name}: refused: {refusal}")],
        };
        let bytes = built.file(&PHONE).expect("it was ordered");
        let file = finished::read(bytes);
        let mut found = faults::of(&file);
        // On so small a page a session that stays whole leaves white before it.
        found.retain(|fault| !fault.starts_with("empty: "));
        found.extend(crossings::of(bytes));
        let silent = |text: &&String| !built.diagnostics.iter().any(|fault| looks::names(fault, &source, text));
        found.extend(faults::lost(&file, texts.iter().filter(silent)));
        for (number, page) in file.pages.iter().enumerate() {
            let pixel = page.width / WIDE;
            for link in &page.links {
                let [left, bottom, right, top] = link.area;
                if (right - left) / pixel < LEAST - 0.05 || (top - bottom) / pixel < LEAST - 0.05 {
                    let size = format!("{:.0} × {:.0} px", (right - left) / pixel, (top - bottom) / pixel);
                    found.push(format!("small: a link {:?} of {size} (page {})", link.contents, number + 1));
                }
            }
            let (width, height) = (page.width * 25.4 / 72.0, page.height * 25.4 / 72.0);
            if (width - 90.0).abs() > 0.1 || (height - 160.0).abs() > 0.1 {
                found.push(format!("paper: page {} is {width:.0} × {height:.0} mm", number + 1));
            }
        }
        let letters = |size: f64| {
            let shown = file.pages.iter().flat_map(|page| &page.shown);
            shown.filter(|shown| (shown.size - size).abs() < 0.5).map(|shown| shown.text.len()).sum::<usize>()
        };
        let larger = file.pages.iter().flat_map(|page| &page.shown).filter(|shown| shown.size > BODY - 0.1);
        if letters(BODY) == 0 && larger.count() == 0 {
            found.push("type: nothing is set in eleven points".to_string());
        }
        found.into_iter().map(|fault| format!("{name}: {fault}")).collect::<Vec<_>>()
    };
    looks::deep().install(|| themes.par_iter().flat_map(judge).collect())
}

/// Cells below each other, each beside the head of its column, which is still the head of a table for who hears it.
#[test]
fn a_table_too_wide_for_a_telephone_stands_row_by_row() {
    let source = "[event]\nlanguage = \"fr\"\ntitle = \"Colloque\"\ndate = 2030-06-03\n[[practical]]\ntitle = \"Tarifs\"\n\
                  text = \"\"\"\n| Catégorie | Avant le 31 décembre | Après le 31 décembre | Sur place | Banquet |\n\
                  | --- | --- | --- | --- | --- |\n| Universitaires | 120 € | 150 € | 170 € | 35 € |\n| Étudiants | 10 € | 15 € | 17 € | 5 € |\n\"\"\"\n";
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    let order = Order { outputs: vec![&PHONE], ..Order::default() };
    let built = brochure::build(source, &Disk::at(Path::new(".")), &theme, &order).expect("no error");
    let bytes = built.file(&PHONE).expect("it was ordered");
    let file = finished::read(bytes);
    assert!(crossings::of(bytes).is_empty() && !faults::of(&file).iter().any(|fault| !fault.starts_with("empty: ")));
    let said = file.text_of(&file.tags);
    let order = ["Catégorie", "Avant le", "Après le", "Sur place", "Banquet", "Universitaires", "Étudiants"];
    let places: Vec<usize> = order.iter().map(|word| said.find(word).expect(word)).collect();
    assert!(places.is_sorted(), "{said}");
    assert_eq!(said.matches("Banquet").count(), 1, "the labels of further rows are no text: {said}");
}

macro_rules! samples {
    ($($test:ident => $name:literal),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                let found = faults_of($name);
                assert!(found.is_empty(), "{}", found.join("\n"));
            }
        )*
    };
}

samples! {
    a_congress_on_a_telephone => "congress-2026",
    a_festival_on_a_telephone => "festival-ville",
    a_forum_on_a_telephone => "forum-territoires",
    german_days_on_a_telephone => "lesetage-2026",
    a_day_of_parcours_on_a_telephone => "rencontres-2025",
    an_evening_on_a_telephone => "soiree-association",
}
