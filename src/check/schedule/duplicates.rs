//! A session written twice, and two titles that are nearly one.

use super::kinds::room_key;
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Occasion, Track};
use crate::check::rule::Rule;
use crate::check::tables::Tables;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::Who;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const SAME: Rule = Rule {
    code: "duplicate-session",
    number: "P13",
    severity: Severity::Warning,
    fixable: false,
    source: "A table copied and not changed",
    judge: Some(same),
};

pub(super) const NEAR: Rule = Rule {
    code: "nearly-the-same-title",
    number: "P14",
    severity: Severity::Warning,
    fixable: false,
    source: "A session shown in two parcours has one title",
    judge: Some(near),
};

fn same(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let mut met: BTreeMap<_, &Occasion> = BTreeMap::new();
    let mut tables = None;
    for occasion in timetable.occasions.iter().filter(|occasion| occasion.slot.span == *occasion.span) {
        let Some(title) = occasion.title.or(occasion.format).filter(|_| occasion.session.is_some()) else { continue };
        let room = occasion.room.and_then(|room| room_key(room));
        let key = (occasion.track, occasion.start, occasion.end, fold(title), room);
        let Some(first) = met.get(&key) else {
            met.insert(key, occasion);
            continue;
        };
        let saying = say(SAME.code).with("title", &title.value).with("start", occasion.starts_at());
        let mut fault =
            Diagnostic::warning(SAME.code, saying).at(occasion.span.clone(), "again").at(first.span.clone(), "first");
        if let Some(whole) = removable(
            evidence.source,
            tables.get_or_insert_with(|| Tables::of(evidence.source)),
            first.span,
            occasion.span,
        ) {
            fault = fault.mend(whole, "");
        }
        found.push(fault);
    }
    found.extend(in_a_plenary_and_elsewhere(&timetable.occasions));
}

/// A keynote entered twice: as a plenary and in a parcours, at one hour or by one person.
fn in_a_plenary_and_elsewhere(occasions: &[Occasion]) -> Vec<Diagnostic> {
    let titled = |plenary: bool| {
        occasions
            .iter()
            .filter(move |occasion| matches!(occasion.track, Track::Plenary(_)) == plenary && !occasion.is_break())
    };
    let mut by_title: BTreeMap<String, Vec<&Occasion>> = BTreeMap::new();
    for plenary in titled(true) {
        if let Some(title) = plenary.title.map(|title| fold(title)).filter(|title| title.chars().count() > 7) {
            by_title.entry(title).or_default().push(plenary);
        }
    }
    let twice = titled(false).filter_map(|again| {
        let first = by_title.get(&fold(again.title?))?.iter().find(|first| {
            let person = |who: &Who| first.people().any(|other| other.who == *who);
            // « Accueil » may be announced everywhere.
            let together = first.start == again.start && !again.is_social();
            together || again.people().any(|appearance| person(&appearance.who))
        })?;
        let saying = say(SAME.code).with("title", &again.title?.value).with("start", first.starts_at());
        Some(Diagnostic::warning(SAME.code, saying).at(again.span.clone(), "again").at(first.span.clone(), "first"))
    });
    twice.collect()
}

/// The bytes of a table that says, key for key, what an earlier one says. `None` where the two are not letter for letter the same: one of
/// them may then know more.
fn removable(source: &str, tables: &Tables, first: &Span, again: &Span) -> Option<Span> {
    let (one, other) = (table(source, tables, first)?, table(source, tables, again)?);
    let lines = |whole: &Span| -> Vec<&str> {
        let text = source.get(whole.clone()).unwrap_or_default();
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    };
    if lines(&one) != lines(&other) {
        return None;
    }
    Some(if source.get(again.clone())?.starts_with("[[") { other } else { with_comma(source, other) })
}

/// A table with its keys, without the remarks that head the next one.
fn table(source: &str, tables: &Tables, span: &Span) -> Option<Span> {
    if !source.get(span.clone())?.starts_with("[[") {
        return Some(span.clone());
    }
    let whole = tables.extent(span);
    let lines = source.get(whole.clone())?.split_inclusive('\n').rev();
    let remark = |line: &&str| line.trim().is_empty() || line.trim_start().starts_with('#');
    let remarks: usize = lines.take_while(remark).map(str::len).sum();
    Some(whole.start..whole.end - remarks)
}

/// An inline table with the space before it and the comma after it. The last of a list may have none: a list may end with a comma.
fn with_comma(source: &str, span: Span) -> Span {
    let comma = source[span.end..].starts_with(',');
    source[..span.start].trim_end().len()..span.end + usize::from(comma)
}

fn near(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let mut slots: BTreeMap<_, Vec<(&Occasion, Vec<String>)>> = BTreeMap::new();
    for occasion in timetable.occasions.iter().filter(|occasion| !occasion.is_break() && !occasion.shares_hours) {
        if let Some(title) = occasion.title {
            slots.entry((occasion.start, occasion.end)).or_default().push((occasion, strong(title)));
        }
    }
    let mut told = BTreeSet::new();
    for titles in slots.values() {
        for (n, (one, words)) in titles.iter().enumerate().take(MOST) {
            for (other, others) in titles[n + 1..].iter().take(MOST) {
                let (Some(first), Some(again)) = (one.title, other.title) else { continue };
                if !nearly(words, others, first, again) || !told.insert((first.span.start, again.span.start)) {
                    continue;
                }
                let saying = say(NEAR.code)
                    .with("title", &again.value)
                    .with("other", &first.value)
                    .with("start", one.starts_at());
                found.push(
                    Diagnostic::warning(NEAR.code, saying)
                        .at(again.span.clone(), "again")
                        .at(first.span.clone(), "first"),
                );
            }
        }
    }
}

/// Titles of one slot that are compared with each other: no event has more rooms.
const MOST: usize = 60;

/// The words of a title, folded, without the small ones.
fn strong(title: &str) -> Vec<String> {
    let folded = fold(title);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !SMALL.contains(word));
    words.map(str::to_owned).collect()
}

/// Small words that change with number and gender.
static SMALL: List = List::new("titles", "small-in-a-title");

/// Whether two titles are one, written twice with a slip: the same words but for small ones, and one or two that differ by a letter or two.
/// Titles that differ in a figure, or in a word that is another word, are two.
fn nearly(a: &[String], b: &[String], first: &str, again: &str) -> bool {
    let letters: usize = a.iter().map(String::len).sum();
    if first == again || a.len() != b.len() || letters < 12 {
        return false;
    }
    let mut slips = 0;
    for (word, its) in a.iter().zip(b).filter(|(word, its)| word != its) {
        let length = word.chars().count().min(its.chars().count());
        let distance = strsim::osa_distance(word, its);
        let figures = word.chars().chain(its.chars()).any(|c| c.is_ascii_digit());
        let opposite = ["in", "im", "ir", "de", "re", "non", "un"]
            .iter()
            .any(|prefix| word.strip_prefix(prefix) == Some(its) || its.strip_prefix(prefix) == Some(word));
        let plural =
            ["s", "x"].iter().any(|end| word.strip_suffix(end) == Some(its) || its.strip_suffix(end) == Some(word));
        let slip = length >= 5 && distance <= if length >= 8 { 2 } else { 1 };
        if figures || opposite || !(slip || (plural && length >= 3)) {
            return false;
        }
        slips += 1;
    }
    slips <= 2 && a.len() > slips && (a.len() > 2 || slips == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_of_two_equal_tables_goes_with_its_comma() {
        const A: &str = "{ start = \"9h00\", title = \"Planter\" }";
        const B: &str = "{ start = \"10h00\", title = \"Curer\" }";
        for (list, left) in [
            (format!("[\n  {A},\n  {A},\n  {B},\n]"), format!("[\n  {A},\n  {B},\n]")),
            (format!("[\n  {A},\n  {A},\n]"), format!("[\n  {A},\n]")),
            (format!("[\n  {A},\n  {A}\n]"), format!("[\n  {A},\n]")),
            (format!("[{A}, {A}]"), format!("[{A},]")),
            (format!("[\n  {A},\n  # Le même\n  {A}\n]"), format!("[\n  {A},\n  # Le même\n]")),
        ] {
            let source = format!("sessions = {list}\n");
            let places: Vec<Span> = source.match_indices(A).map(|(at, _)| at..at + A.len()).collect();
            let gone = removable(&source, &Tables::of(&source), &places[0], &places[1]).expect("two equal tables");
            let mut mended = source.clone();
            mended.replace_range(gone, "");
            assert_eq!(mended, format!("sessions = {left}\n"));
            assert!(toml_edit::Document::parse(&mended).is_ok());
        }
    }

    #[test]
    fn titles_that_are_nearly_one() {
        let near = |one: &str, other: &str| nearly(&strong(one), &strong(other), one, other);
        assert!(near("Planter les forêts de demain", "Planter la forêt de demain"));
        assert!(near("Des outils pour coopérer", "Les outils pour cooperer"));
        assert!(near("Comment initier une démarche ?", "Comment initier une démache"));
        for (one, other) in [
            ("Atelier de coopération 1", "Atelier de coopération 2"),
            ("Atelier participatif A", "Atelier participatif B"),
            ("Coopérer avec la Ville de Lyon", "Coopérer avec la Ville de Caen"),
            ("Agir avec les communes visibles", "Agir avec les communes invisibles"),
            ("Comprendre l'eau", "Comprendre l'air"),
            ("La même chose pour tous", "La même chose pour tous"),
        ] {
            assert!(!near(one, other), "{one}, {other}");
        }
    }
}
