//! People of the programme whom a text names by another spelling: « avec Anne Delauney », where Anne Delaunay speaks.

use crate::check::evidence::Evidence;
use crate::diagnostic::Span;
use crate::language::folding::fold;
use crate::language::frequent::is_frequent_surname;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Letters of a surname under which one letter makes another.
const LEAST: usize = 6;
/// Letters from which two may be wrong.
const LONG: usize = 9;

/// A name in a text, and that of the person who is likely meant.
pub(super) struct Named {
    pub span: Span,
    pub typed: String,
    pub person: String,
    pub person_span: Span,
}

/// Each other spelling once, where it is met first. Whose first name is the same and whose surname is nearly, is likely the same person;
/// not a namesake by a frequent surname.
pub(super) fn named(evidence: &Evidence) -> Vec<Named> {
    let people = &evidence.programme.people;
    let mut by_first: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    for (n, person) in people.iter().enumerate() {
        let words: Vec<&str> = person.name.split_whitespace().collect();
        if let [first, .., last] = words[..] {
            by_first.entry(fold(first)).or_default().push((fold(last), n));
        }
    }
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    let mut found = Vec::new();
    for passage in evidence.passages().iter().filter(|passage| passage.kind.is_running() || passage.kind.is_heading()) {
        for pair in capitalised(passage.text()).windows(2) {
            let [first, last] = [&passage.text()[pair[0].clone()], &passage.text()[pair[1].clone()]];
            if &passage.text()[pair[0].end..pair[1].start] != " " {
                continue;
            }
            let (first, last) = (fold(first), fold(last));
            let Some(known) = by_first.get(&first) else { continue };
            if known.iter().any(|(surname, _)| *surname == last) {
                continue;
            }
            let Some((_, person)) = known.iter().find(|(surname, _)| is_near(surname, &last)) else { continue };
            let range = pair[0].start..pair[1].end;
            if told.insert((first, last)) {
                found.push(Named {
                    span: passage.span(range.clone()),
                    typed: passage.text()[range].to_owned(),
                    person: people[*person].name.value.clone(),
                    person_span: people[*person].name.span.clone(),
                });
            }
        }
    }
    found
}

/// Whether a surname is another one with a letter or two wrong; two frequent ones are two names, and a genitive is the same.
fn is_near(surname: &str, typed: &str) -> bool {
    let letters = surname.chars().count().min(typed.chars().count());
    let most = if letters >= LONG { 2 } else { 1 };
    letters >= LEAST
        && typed.strip_suffix('s') != Some(surname)
        && !(is_frequent_surname(surname) && is_frequent_surname(typed))
        && strsim::damerau_levenshtein(surname, typed) <= most
}

/// The words of a text that begin with a capital.
fn capitalised(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        // A hyphen or an apostrophe is inside a name.
        let inside = c.is_alphabetic() || matches!(c, '-' | '’' | '\'') && start.is_some();
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                if text[from..at].starts_with(char::is_uppercase) {
                    words.push(from..at);
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}
