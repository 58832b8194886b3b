//! Pages as they are placed: what is on them, how many there are, and where links and bookmarks lead.

use super::extent::{Economy, Spending};
use super::page::{Artifact, Document, Owner, Paint, Target};
use super::{Pictures, Shaped, layout, layout_from};
use crate::compose;
use crate::programme;
use crate::text::Fonts;
use crate::theme::Theme;
use std::path::{Path, PathBuf};

fn samples() -> Vec<PathBuf> {
    let entries =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("data").read_dir().unwrap().map(|entry| entry.unwrap().path());
    let mut samples: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "toml")).collect();
    samples.sort();
    samples
}

/// The pages of a programme, spent in a certain way.
fn laid_out(source: &str, spending: Spending) -> Document {
    let programme = programme::read(source).programme.expect("a programme without faults");
    let story = compose::story(&programme);
    let theme = Theme::shipped("territoires").expect("a shipped theme").on(programme.event.paper);
    layout(&story, &theme, Fonts::shipped(), &Pictures::default(), 0, spending).0
}

/// Two parcours of so many sessions.
fn two_parcours(sessions: usize) -> String {
    let mut source = "[event]\ntitle = \"Les rencontres\"\ndate = 2025-08-28\n".to_string();
    for parcours in ["Forêts", "Rivières"] {
        source += &format!("\n[[parcours]]\ntitle = \"{parcours}\"\n");
        for n in 0..sessions {
            let (start, end) = (9 * 60 + n * 20, 9 * 60 + n * 20 + 20);
            source += &format!(
                "[[parcours.sessions]]\nstart = \"{}h{:02}\"\nend = \"{}h{:02}\"\ntitle = \"Séance {n}\"\n\
                 speakers = [{{ name = \"Anne Martin {parcours}{n}\", role = \"Directrice\", organisation = \"Lyon\" }}]\n",
                start / 60,
                start % 60,
                end / 60,
                end % 60
            );
        }
    }
    source
}

/// All words of the pages but the running lines, in order.
fn words(document: &Document) -> String {
    let marks = document.pages.iter().flat_map(|page| &page.marks);
    let said = marks.filter(|mark| mark.owner != Owner::Artifact(Artifact::Pagination));
    said.filter_map(|mark| match &mark.paint {
        Paint::Text { run, .. } => Some(run.text.as_str()),
        _ => None,
    })
    .collect()
}

#[test]
fn what_is_remembered_of_an_earlier_state_changes_nothing() {
    let theme = Theme::shipped("territoires").expect("a shipped theme");
    let told = |source: &str, theme: &Theme, shaped: Shaped| {
        let programme = programme::read(source).programme.expect("a programme without faults");
        let story = compose::story(&programme);
        let fonts = Fonts::shipped();
        let (document, found, shaped) =
            layout_from(shaped, &story, theme, fonts, &Pictures::default(), 0, Spending::default());
        (format!("{document:?}"), found, shaped)
    };
    let source = two_parcours(6);
    // A sign that no font has is told each time; a word that is wider than its column, too.
    let changed = source.replace("Séance 3", "Séance \u{10900}").replace("Lyon", "Saint-Étienne");
    let mut other = theme.clone();
    other.types.body.steps[0].size += 1.0;
    let mut remembered = Shaped::for_long();
    let states = [(&source, &theme), (&changed, &theme), (&changed, &theme), (&source, &theme), (&source, &other)];
    for (source, theme) in states {
        let (document, found, shaped) = told(source, theme, remembered);
        let (wanted, faults, _) = told(source, theme, Shaped::default());
        assert!(document == wanted, "pages of an earlier state");
        assert_eq!(found, faults);
        assert_eq!(found.iter().any(|fault| fault.code == "missing-character"), source.contains('\u{10900}'));
        remembered = shaped;
    }
}

#[test]
fn the_index_and_its_links_follow_the_pages() {
    for spending in [
        Spending { blank_inside_covers: true, ..Spending::default() },
        Spending { index_apart: true, partners_apart: true, notes: 2, ..Spending::default() },
        Spending { economy: Economy::LowBands, ..Spending::default() },
    ] {
        let document = laid_out(&two_parcours(9), spending);
        let mut followed = 0;
        for link in document.pages.iter().flat_map(|page| &page.links) {
            let Some((_, number)) = link.contents.rsplit_once(", page\u{a0}") else { continue };
            let Target::Inside(anchor) = link.target else { panic!("an index leads inside") };
            assert_eq!(number.parse(), Ok(document.anchors[anchor.0].page + 1), "{}", link.contents);
            followed += 1;
        }
        assert!(followed >= 18, "{followed} speakers in the index");
    }
}

#[test]
fn blank_insides_are_pages_without_a_mark() {
    let plain = laid_out(&two_parcours(5), Spending::default());
    let blank = laid_out(&two_parcours(5), Spending { blank_inside_covers: true, ..Spending::default() });
    let count = blank.pages.len();
    assert_eq!(count, plain.pages.len() + 2);
    for inside in [1, count - 2] {
        assert!(blank.pages[inside].marks.is_empty() && blank.pages[inside].links.is_empty());
    }
}

#[test]
fn notes_stand_before_the_back_cover_on_ruled_pages() {
    let document = laid_out(&two_parcours(5), Spending { notes: 2, ..Spending::default() });
    let count = document.pages.len();
    for page in &document.pages[count - 3..count - 1] {
        let rules =
            page.marks.iter().filter(|mark| matches!(&mark.paint, Paint::Shape(shape) if shape.stroke.is_some()));
        assert!(rules.count() >= 20);
    }
    assert!(document.outline.iter().any(|entry| entry.title == "Notes"));
}

#[test]
fn economy_takes_no_page_more_and_loses_no_word() {
    for sessions in 8..20 {
        let source = two_parcours(sessions);
        let [open, dense, low] = [Economy::None, Economy::Dense, Economy::LowBands]
            .map(|economy| laid_out(&source, Spending { economy, ..Spending::default() }));
        let sorted = |document: &Document| {
            let mut letters: Vec<char> = words(document).chars().filter(|c| c.is_alphabetic()).collect();
            letters.sort_unstable();
            letters
        };
        assert!(dense.pages.len() <= open.pages.len() && low.pages.len() <= dense.pages.len(), "{sessions}");
        assert_eq!(sorted(&open), sorted(&low), "{sessions}");
    }
}

#[test]
fn bookmarks_lead_to_what_they_name_in_the_order_of_the_pages() {
    for sample in samples() {
        let document = laid_out(&std::fs::read_to_string(&sample).unwrap(), Spending::default());
        let pages: Vec<usize> = document.outline.iter().map(|entry| document.anchors[entry.anchor.0].page).collect();
        assert!(pages.is_sorted() && pages.iter().filter(|&&page| page == 0).count() == 1, "{sample:?}: {pages:?}");
    }
}
