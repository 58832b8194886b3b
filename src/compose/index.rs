//! The index of speakers, in the alphabetical order of the language.

use super::profiles::credits;
use super::story::{Index, IndexEntry, Key, Words};
use super::wording::Writer;
use crate::programme::{Inline, Person, PersonId, Session, Who};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_normalizer::DecomposingNormalizerBorrowed;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Somebody who speaks or moderates.
pub(super) struct Listed {
    pub person: PersonId,
    /// The letter of the alphabet under which the language files the name.
    letter: Option<char>,
    /// In order.
    pub sessions: Vec<Key>,
}

/// `None` when nobody is named. Speakers may be `profiled` in a section of their own.
pub(super) fn index(writer: &Writer, everybody: Vec<Listed>, profiled: bool) -> Option<Index> {
    let Writer { programme, keys, .. } = *writer;
    let entries: Vec<IndexEntry> = everybody
        .into_iter()
        .map(|Listed { person, letter, sessions }| {
            let who = &programme.people[person.0];
            // The apostrophe of the index is that of the body.
            let part = |text: &str| writer.name(text, who.name.span.clone()).pieces;
            let strong = |piece| Inline { strong: true, ..piece };
            let mut pieces: Vec<Inline> = part(&who.surname).into_iter().map(strong).collect();
            if !who.first_name.trim().is_empty() {
                pieces.push(Inline { text: " ".to_string(), ..Inline::default() });
                pieces.extend(part(&who.first_name));
            }
            let sorted = Words { pieces, span: Some(who.name.span.clone()) };
            IndexEntry { key: keys.person(person), name: who.name.value.clone(), sorted, letter, sessions }
        })
        .collect();
    let words = &writer.language.words;
    // Where the speakers have a section of their own, its title is theirs.
    let title = if profiled { &words.index } else { &words.speakers_index };
    (!entries.is_empty()).then(|| Index { title: writer.own(title.clone()), entries, credits: credits(writer) })
}

/// Who speaks or moderates and in which sessions, in the alphabetical order of the language.
pub(super) fn everybody(writer: &Writer) -> Vec<Listed> {
    let Writer { programme, keys, .. } = *writer;
    let mut places: BTreeMap<PersonId, Vec<Key>> = BTreeMap::new();
    for (n, plenary) in programme.plenaries.iter().enumerate() {
        for (m, session) in plenary.sessions.iter().enumerate() {
            note(&mut places, session, keys.plenary_session(n, m));
        }
    }
    for (n, parcours) in programme.parcours.iter().enumerate() {
        for (m, session) in parcours.sessions.iter().enumerate() {
            note(&mut places, session, keys.parcours_session(n, m));
        }
    }
    let mut all: Vec<(PersonId, Vec<Key>)> = places.into_iter().collect();
    let collator = collator(&writer.language.tag);
    let names = |person: PersonId| {
        let who = &programme.people[person.0];
        (filed(who), who.first_name.as_str())
    };
    all.sort_by(|(one, _), (other, _)| {
        let ((surname, first_name), (other_surname, other_first)) = (names(*one), names(*other));
        match &collator {
            Some(collator) => collator
                .compare(surname, other_surname)
                .then_with(|| collator.compare(first_name, other_first))
                .then((surname, first_name).cmp(&(other_surname, other_first))),
            None => (surname, first_name).cmp(&(other_surname, other_first)),
        }
    });
    let listed = |(person, sessions)| Listed { person, letter: letter(names(person).0, collator.as_ref()), sessions };
    all.into_iter().map(listed).collect()
}

/// What a person is filed by.
fn filed(who: &Person) -> &str {
    who.profile.sort.as_ref().map_or(who.surname.as_str(), |sort| sort.value.as_str())
}

/// The letter of the alphabet under which the language files a name: Æ stands in the row of A, Ø in that of O. What stands behind Z,
/// and other scripts, have their own.
fn letter(filed: &str, collator: Option<&CollatorBorrowed>) -> Option<char> {
    let plain = DecomposingNormalizerBorrowed::new_nfd().normalize(filed);
    let first = plain.chars().find(|c| c.is_alphanumeric())?.to_uppercase().next()?;
    let row = |collator: &CollatorBorrowed| {
        let said = first.to_string();
        // "ZZ" is behind every spelling of Z alone.
        let behind = collator.compare(&said, "ZZ") == Ordering::Greater;
        let heads = ('A'..='Z').rev().find(|head| collator.compare(&head.to_string(), &said) != Ordering::Greater);
        if behind { None } else { heads }
    };
    if first.is_ascii() { Some(first) } else { collator.and_then(row).or(Some(first)) }
}

fn note(places: &mut BTreeMap<PersonId, Vec<Key>>, session: &Session, key: Key) {
    let voices =
        session.items.iter().flat_map(|item| &item.speakers).chain(&session.speakers).chain(&session.moderators);
    for appearance in voices {
        if let Who::Person(person) = appearance.who {
            let sessions = places.entry(person).or_default();
            if sessions.last() != Some(&key) {
                sessions.push(key.clone());
            }
        }
    }
}

fn collator(tag: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: icu_locale_core::Locale = tag.parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::{collator, letter};

    #[test]
    fn letters_head_the_rows_of_the_alphabet() {
        let names =
            ["Anagnostopoúlou", "Ægisdóttir", "Éluard", "Łoś", "Østerby", "Đurđević", "Œuvrard", "Їжак", "3 Rivers"];
        let collator = collator("fr");
        let heads: String = names.iter().filter_map(|name| letter(name, collator.as_ref())).collect();
        assert_eq!(heads, "AAELODO\u{406}3");
    }
}
