//! The index of speakers, in the alphabetical order of the language.

use super::profiles::{credits, profiles};
use super::story::{Index, IndexEntry, Key, Words};
use super::wording::Writer;
use crate::programme::{Inline, PersonId, Session, Who};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::collections::BTreeMap;

/// `None` when nobody is named.
pub(super) fn index(writer: &Writer) -> Option<Index> {
    let Writer { programme, keys, .. } = *writer;
    let entries: Vec<IndexEntry> = appearances(writer)
        .into_iter()
        .map(|(person, sessions)| {
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
            IndexEntry { key: keys.person(person), name: who.name.value.clone(), sorted, sessions }
        })
        .collect();
    let words = &writer.language.words;
    // Where the speakers have a section of their own, its title is theirs.
    let title = if profiles(writer).is_some() { &words.index } else { &words.speakers_index };
    (!entries.is_empty()).then(|| Index { title: writer.own(title.clone()), entries, credits: credits(writer) })
}

/// Who speaks or moderates and in which sessions, in the alphabetical order of the language.
pub(super) fn appearances(writer: &Writer) -> Vec<(PersonId, Vec<Key>)> {
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
    let filed = |person: PersonId| {
        let who = &programme.people[person.0];
        let surname = who.profile.sort.as_ref().map_or(who.surname.as_str(), |sort| sort.value.as_str());
        (surname, who.first_name.as_str())
    };
    all.sort_by(|(one, _), (other, _)| {
        let ((surname, first_name), (other_surname, other_first)) = (filed(*one), filed(*other));
        match &collator {
            Some(collator) => collator
                .compare(surname, other_surname)
                .then_with(|| collator.compare(first_name, other_first))
                .then((surname, first_name).cmp(&(other_surname, other_first))),
            None => (surname, first_name).cmp(&(other_surname, other_first)),
        }
    });
    all
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
