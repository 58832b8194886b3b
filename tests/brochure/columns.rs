//! What stands side by side or one under the other stands in the same columns, at the same height.

use crate::finished::{self, Element, Finished, Kid, Shown, Whose};
use crate::{build, build_text, faults, fill};
use std::path::Path;

fn sample(name: &str) -> Finished {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    finished::read(&build(&root.join(format!("{name}.toml"))).expect("no error"))
}

/// What a tag shows, with its page.
fn shown<'f>(file: &'f Finished, element: &Element) -> Vec<(usize, &'f Shown)> {
    let kids = element.all().into_iter().flat_map(|part| &part.kids);
    kids.filter_map(|kid| match kid {
        Kid::Sequence { page, mcid } => Some((*page, *mcid)),
        _ => None,
    })
    .flat_map(|(page, mcid)| {
        let own = file.pages[page].shown.iter().filter(move |shown| shown.whose == Whose::Tag(mcid));
        own.map(move |shown| (page, shown))
    })
    .filter(|(_, shown)| !shown.text.trim().is_empty())
    .collect()
}

/// The left edges of the columns of each table, of its head, in points.
fn tables(file: &Finished) -> Vec<Vec<f64>> {
    let tables = file.tags.all().into_iter().filter(|element| element.role == "Table").collect::<Vec<_>>();
    tables
        .iter()
        .map(|table| {
            let heads = table.all().into_iter().filter(|element| element.role == "TH").collect::<Vec<_>>();
            heads.iter().map(|head| shown(file, head).first().map_or(0.0, |(_, shown)| shown.left.round())).collect()
        })
        .collect()
}

#[test]
fn tables_of_one_text_stand_in_the_same_columns() {
    let source = "[event]\nlanguage = \"fr\"\ntitle = \"Navettes\"\ndate = 2027-01-23\nplace = \"Moulin\"\n\
                  [[parcours]]\ntitle = \"Ateliers\"\n[[parcours.sessions]]\nstart = \"9:00\"\ntitle = \"Menuiserie\"\n\
                  [[practical]]\nicon = \"bus\"\ntext = \"\"\"\nAller :\n\n| Jour | Gare de la vallée | Moulin |\n\
                  | --- | --- | --- |\n| Jeudi et vendredi | 8 h | 9 h |\n\nRetour :\n\n| Jour | Moulin | Gare de la vallée |\n\
                  | --- | --- | --- |\n| Jeudi | 18 h | 19 h |\n\"\"\"\n";
    let file = finished::read(&build_text(source, Path::new(".")).expect("no error"));
    let tables = tables(&file);
    assert_eq!(tables.len(), 2, "{tables:?}");
    assert_eq!(tables[0], tables[1]);
}

/// A column that begins in the middle of a letter says it again.
#[test]
fn columns_of_an_index_begin_at_one_height() {
    let file = sample("data/congress-2026");
    let index = file.outline.iter().find(|mark| faults::skeleton(&mark.title).contains("speakers")).expect("an index");
    let finished::Target::Inside { page, .. } = index.target else { panic!("{index:?}") };
    // Page numbers end their columns; the names begin them.
    let names: Vec<&Shown> = file.pages[page]
        .shown
        .iter()
        .filter(|shown| shown.whose != Whose::Artifact && !shown.text.trim().is_empty())
        .collect();
    let mut heads: Vec<(f64, f64)> = Vec::new();
    for shown in names.iter().filter(|shown| shown.text.contains(char::is_alphabetic)) {
        match heads.iter_mut().find(|(left, _)| (*left - shown.left).abs() < 1.0) {
            Some((_, top)) => *top = top.max(shown.baseline),
            None => heads.push((shown.left, shown.baseline)),
        }
    }
    heads.retain(|(left, _)| names.iter().filter(|shown| (shown.left - left).abs() < 1.0).count() > 8);
    assert!(heads.len() > 1, "{heads:?}");
    let tops: Vec<f64> = heads.iter().skip(1).map(|(_, top)| *top).collect();
    assert!(tops.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.5), "{heads:?}");
}

/// Half a page of advert stands at the foot of a page that has room, or shares that of the partners.
#[test]
fn half_a_page_of_adverts_leaves_no_page_half_empty() {
    let file = sample("data/forum-territoires");
    let last = file.pages.len() - 1;
    let bare: Vec<usize> = (1..last).filter(|&n| fill::fill(&file.pages[n]).is_none()).map(|n| n + 1).collect();
    assert_eq!(bare, Vec::<usize>::new(), "pages without running lines between the covers");
    // The author's own words stand by themselves.
    let advert = file
        .pages
        .iter()
        .position(|page| page.pictures > 0 && page.links.iter().any(|link| link.contents.contains("Caisse")));
    assert!(advert.is_some_and(|page| page > file.pages.len() / 2), "{advert:?}");
    let adverts = file.tags.all().into_iter().filter(|tag| {
        tag.alternative
            .as_deref()
            .is_some_and(|words| faults::skeleton(words).contains(&faults::skeleton("Caisse des Vallées")))
    });
    assert_eq!(adverts.count(), 1, "the advert is there once");
}
