//! Small programmes whose shape is hard to set: `tests/shapes/NAME.toml`, each with its difficulty in the first line.

use crate::{build, faults, finished, looks};
use std::path::Path;

fn holds(name: &str) {
    let found = looks::faults_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/shapes/{name}.toml")));
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
    a_surname_wider_than_its_column_beside_many_pages => "longest-surname",
    a_word_with_an_apostrophe_in_a_narrow_column => "apostrophe-in-a-bearer",
    a_card_with_a_long_title_and_many_bearers => "tall-card",
    the_title_of_a_single_group_of_partners => "one-group",
    a_long_word_in_the_name_of_a_bearer => "long-bearer",
    long_words_in_narrow_columns => "long-words",
    activities_taller_than_a_page => "tall-items",
    a_bearer_without_a_logo => "bearer-without-logo",
    nothing_but_partners => "partners-only",
    a_presentation_of_cards_alone => "cards-alone",
    many_sessions_of_one_hour => "many-together",
    nights_that_go_on_after_midnight => "long-night",
    a_place_wider_than_a_head => "long-place",
    one_plenary_after_the_other => "evening-of-plenaries",
    a_plenary_with_nothing_to_tell => "opening-without-sessions",
    two_days_one_of_them_too_dense => "one-day-too-dense",
    a_wall_of_twenty_partners => "twenty-partners",
    everything_a_programme_can_say => "everything-said",
    two_partners_each_under_its_title => "small-groups",
    twelve_parcours_of_one_session => "twelve-parcours",
    eighty_posters => "eighty-posters",
    a_panel_of_twelve => "panel-of-twelve",
    five_nights_on_three_stages => "five-nights",
    a_night_in_which_the_clocks_change => "night-of-the-clocks",
    headings_inside_texts => "headings-inside",
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

/// In the grid as among the sessions.
#[test]
fn what_starts_after_midnight_comes_last_in_its_evening() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shapes/long-night.toml");
    let file = finished::read(&build(&path).expect("no error"));
    let said = faults::skeleton(&file.text_of(&file.tags));
    let titles = ["Premier concert", "Deuxième concert", "Dernier concert", "Fanfare du lendemain"];
    let titles: Vec<String> = titles.into_iter().map(faults::skeleton).collect();
    let places = |title: &String| said.match_indices(title.as_str()).map(|(at, _)| at).collect::<Vec<_>>();
    let all: Vec<Vec<usize>> = titles.iter().map(places).collect();
    assert!(all.iter().all(|places| places.len() == 2), "each is said in the grid and in its parcours: {all:?}");
    for n in 0..2 {
        let order: Vec<usize> = all.iter().map(|places| places[n]).collect();
        assert!(order.is_sorted(), "{order:?}");
    }
    // The night of the other stage stands in the grid of the same evening, not at the head of the day.
    let night = said.find(&faults::skeleton("Disques jusqu'à l'aube")).expect("it is said");
    assert!(all[2][0] < night && night < all[3][0], "{night} among {all:?}");
}

/// The index leads to the poster of somebody, not to where the session of all of them begins.
#[test]
fn the_index_leads_to_who_speaks() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/shapes/eighty-posters.toml");
    let file = finished::read(&build(&path).expect("no error"));
    let said: Vec<String> = file
        .pages
        .iter()
        .map(|page| faults::skeleton(&page.shown.iter().map(|shown| shown.text.as_str()).collect::<String>()))
        .collect();
    let links = file.pages.iter().flat_map(|page| &page.links);
    let of_the_index: Vec<(&str, usize)> = links
        .filter_map(|link| match (link.contents.split_once(", page\u{A0}"), &link.target) {
            (Some((name, _)), finished::Target::Inside { page, .. }) => Some((name, *page)),
            _ => None,
        })
        .collect();
    assert!(of_the_index.iter().map(|(_, page)| page).collect::<std::collections::BTreeSet<_>>().len() > 2);
    for (name, page) in of_the_index {
        assert!(said[page].contains(&faults::skeleton(name)), "{name} is not on page {}", page + 1);
    }
}
