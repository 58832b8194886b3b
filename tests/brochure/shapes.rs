//! Small programmes whose shape is hard to set: `tests/shapes/NAME.toml`, each with its difficulty in the first line.

use crate::{author, build, faults, finished};
use std::path::Path;

fn holds(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/shapes/{name}.toml"));
    let built = build(&path).unwrap_or_else(|diagnostics| {
        let said: Vec<String> = diagnostics.iter().map(|diagnostic| format!("{:?}", diagnostic.saying)).collect();
        panic!("{name} has ordinary texts, but is refused: {}", said.join("; "))
    });
    let file = finished::read(&built);
    let source = std::fs::read_to_string(&path).expect("the programme opens");
    let texts: Vec<String> = author::texts(&source).into_iter().map(|(_, text)| text).collect();
    let mut found = faults::of(&file);
    found.extend(faults::lost(&file, &texts));
    assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
}

macro_rules! shapes {
    ($($test:ident => $name:literal),* $(,)?) => {
        $(
            #[test]
            fn $test() {
                holds($name);
            }
        )*
    };
}

shapes! {
    a_surname_wider_than_its_column => "long-surname",
    a_card_with_a_long_title_and_many_bearers => "tall-card",
    the_title_of_a_single_group_of_partners => "one-group",
    a_long_word_in_the_name_of_a_bearer => "long-bearer",
    long_words_in_narrow_columns => "long-words",
    activities_taller_than_a_page => "tall-items",
    a_bearer_without_a_logo => "bearer-without-logo",
}

/// Those who speak in the whole session are not taken for those of its last item.
#[test]
fn speakers_of_a_session_stand_before_its_items() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shapes/speakers-after-items.toml");
    let file = finished::read(&build(&path).expect("no error"));
    let said = faults::skeleton(&file.text_of(&file.tags));
    let place = |text: &str| said.rfind(&faults::skeleton(text)).expect("it is said");
    // The index comes last: the role tells the session's own mention from it.
    assert!(
        place("Anne Bernard Présidente") < place("Première activité"),
        "Anne Bernard reads as part of the last item"
    );
}
