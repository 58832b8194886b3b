//! The index of speakers, in the alphabetical order of the language.

use super::SessionKeys;
use super::story::{Index, IndexEntry, SessionKey};
use super::wording::Writer;
use crate::programme::{Inline, PersonId, Session, Who};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::collections::BTreeMap;

/// `None` when nobody is named.
pub fn index(writer: &Writer, keys: &SessionKeys) -> Option<Index> {
    let programme = writer.programme;
    let mut places: BTreeMap<PersonId, Vec<SessionKey>> = BTreeMap::new();
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
    let mut entries: Vec<IndexEntry> = places
        .into_iter()
        .map(|(person, sessions)| {
            let who = &programme.people[person.0];
            let words = |text: &str| super::story::Words {
                pieces: vec![Inline { text: text.to_string(), ..Inline::default() }],
                span: Some(who.name.span.clone()),
            };
            IndexEntry {
                person,
                name: who.name.value.clone(),
                surname: words(&who.surname),
                first_name: words(&who.first_name),
                sessions,
            }
        })
        .collect();
    let collator = collator(&writer.language.tag);
    entries.sort_by(|one, other| {
        let sorted = |entry: &IndexEntry| (entry.surname.plain(), entry.first_name.plain());
        let (one, other) = (sorted(one), sorted(other));
        match &collator {
            Some(collator) => collator
                .compare(&one.0, &other.0)
                .then_with(|| collator.compare(&one.1, &other.1))
                .then(one.cmp(&other)),
            None => one.cmp(&other),
        }
    });
    let words = &writer.language.words;
    Some(Index { title: writer.own(words.speakers_index.clone()), entries, page: words.page.clone() })
}

fn note(places: &mut BTreeMap<PersonId, Vec<SessionKey>>, session: &Session, key: SessionKey) {
    let voices =
        session.items.iter().flat_map(|item| &item.speakers).chain(&session.speakers).chain(&session.moderators);
    for appearance in voices {
        if let Who::Person(person) = appearance.who {
            let sessions = places.entry(person).or_default();
            if sessions.last() != Some(&key) {
                sessions.push(key);
            }
        }
    }
}

fn collator(tag: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: icu_locale_core::Locale = tag.parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}
