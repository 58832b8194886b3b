//! The index of speakers, in the alphabetical order of the language.

use super::story::{Index, IndexEntry, Key, Words};
use super::wording::Writer;
use crate::programme::{Inline, PersonId, Session, Who};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::collections::BTreeMap;

/// `None` when nobody is named.
pub(super) fn index(writer: &Writer) -> Option<Index> {
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
    if places.is_empty() {
        return None;
    }
    let mut entries: Vec<((&str, &str), IndexEntry)> = places
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
            let entry = IndexEntry { key: keys.person(person), name: who.name.value.clone(), sorted, sessions };
            ((who.surname.as_str(), who.first_name.as_str()), entry)
        })
        .collect();
    let collator = collator(&writer.language.tag);
    entries.sort_by(|((surname, first_name), _), ((other_surname, other_first), _)| match &collator {
        Some(collator) => collator
            .compare(surname, other_surname)
            .then_with(|| collator.compare(first_name, other_first))
            .then((surname, first_name).cmp(&(other_surname, other_first))),
        None => (surname, first_name).cmp(&(other_surname, other_first)),
    });
    let entries = entries.into_iter().map(|(_, entry)| entry).collect();
    let words = &writer.language.words;
    Some(Index { title: writer.own(words.speakers_index.clone()), entries })
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
