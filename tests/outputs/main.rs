//! Outputs of other kinds than PDF: a list entry each, from the programme or from its story, named and told as the others are.

mod calendar;
mod mail;
mod pictures;
mod web;

use livret::brochure::{self, Order};
use livret::diagnostic::{Diagnostic, say};
use livret::files::Memory;
use livret::outputs::{File, FileKind, Making, Matter, Output, Product, Promise, SCREEN};
use livret::programme::Programme;
use livret::theme::Theme;

/// The titles of the sections, a line each.
static CONTENTS: Output = Output {
    name: "contents",
    suffix: "-contents",
    kind: FileKind { extension: "txt" },
    promise: Promise::Standards(&["UTF-8"]),
    of_all: false,
    making: Making::Story(contents),
};

fn contents(matter: &Matter) -> Result<Product, Box<Diagnostic>> {
    let lines = format!("{}\n{} sections\n", matter.story.title, matter.story.sections.len());
    let files = vec![File { part: String::new(), bytes: lines.into_bytes() }];
    Ok(Product { files, ..Product::default() })
}

/// A file for each day.
static DAYS: Output = Output {
    name: "days",
    suffix: "-day",
    kind: FileKind { extension: "csv" },
    promise: Promise::Standards(&["RFC 4180"]),
    of_all: false,
    making: Making::Programme(days),
};

fn days(programme: &Programme) -> Result<Product, Box<Diagnostic>> {
    let days = programme.event.days.iter().enumerate();
    let files = days.map(|(n, day)| File { part: format!("-{}", n + 1), bytes: day.value.to_string().into_bytes() });
    let found = vec![Diagnostic::warning("heavy-file", say("heavy-file").with("weight", 12).with("most", 10))];
    Ok(Product { files: files.collect(), found, ..Product::default() })
}

const SOURCE: &str = "[event]\ntitle = \"Jardiner la ville\"\ndates = [2030-05-16, 2030-05-17]\n";

#[test]
fn an_output_is_made_from_the_story_or_from_the_programme_beside_the_pages() {
    let theme = Theme::shipped("sobre").unwrap();
    let order = Order { outputs: vec![&DAYS, &CONTENTS, &SCREEN], ..Order::default() };
    let built = brochure::build(SOURCE, &Memory::default(), &theme, &order).unwrap();
    // Those that livret knows come first, in the order of its list.
    let names: Vec<&str> = built.made.iter().map(|made| made.output.name).collect();
    assert_eq!(names, ["screen", "days", "contents"]);
    assert!(built.file(&SCREEN).unwrap().starts_with(b"%PDF-"));
    let told = String::from_utf8_lossy(built.file(&CONTENTS).unwrap()).into_owned();
    assert!(told.starts_with("Jardiner la ville\n"), "{told}");
    let days = built.product(&DAYS).unwrap();
    assert_eq!(days.pages, None);
    let files = days.files.iter().map(|file| DAYS.file_name("programme", &file.part));
    assert_eq!(files.collect::<Vec<_>>(), ["programme-day-1.csv", "programme-day-2.csv"]);
    assert!(built.diagnostics.iter().any(|fault| fault.code == "heavy-file"), "what is wrong with a file is told");
}

#[test]
fn what_is_not_ordered_is_not_made() {
    let theme = Theme::shipped("sobre").unwrap();
    let order = Order { outputs: vec![&CONTENTS], ..Order::default() };
    let built = brochure::build(SOURCE, &Memory::default(), &theme, &order).unwrap();
    assert_eq!(built.made.len(), 1);
    assert!(built.file(&SCREEN).is_none());
}
