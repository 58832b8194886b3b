//! Who the speakers are: those of whom a biography, a language or a page of theirs is given.

use super::index::appearances;
use super::sessions::{called, portrait, voice_roles};
use super::story::{FactKind, Profile, Profiles, Words};
use super::wording::{Writer, shown_link};
use crate::programme::{self, Inline};

/// `None` where nothing is told of anybody.
pub(super) fn profiles(writer: &Writer) -> Option<Profiles> {
    let words = &writer.language.words;
    let told = appearances(writer).into_iter().filter_map(|(person, sessions)| {
        let who = &writer.programme.people[person.0];
        let told = &who.profile;
        let facts = facts(writer, told);
        (told.biography.is_some() || !facts.is_empty()).then(|| Profile {
            key: writer.keys.person(person),
            name: called(writer, who, who.name.span.clone()),
            facts,
            roles: voice_roles(writer, &told.roles),
            biography: writer.prose(told.biography.as_ref()),
            portrait: portrait(writer, who),
            sessions,
            speaks: writer.own(words.speaks.clone()),
        })
    });
    let profiles: Vec<Profile> = told.collect();
    (!profiles.is_empty()).then(|| Profiles { title: writer.own(words.speakers_index.clone()), profiles })
}

fn facts(writer: &Writer, profile: &programme::Profile) -> Vec<super::story::Fact> {
    let words = &writer.language.words;
    let mut facts = Vec::new();
    if let Some(said) = &profile.pronunciation {
        facts.push(writer.told_fact(FactKind::Pronunciation, &words.pronunciation, &writer.line(said)));
    }
    let languages: Vec<Words> = profile.languages.iter().map(|line| writer.line(line)).collect();
    if !languages.is_empty() {
        facts.push(writer.told_fact(FactKind::Languages, &words.spoken_languages, &Words::joined(&languages, ", ")));
    }
    let links: Vec<Words> = profile.links.iter().map(|link| shown_link(link, false)).collect();
    if !links.is_empty() {
        facts.push(super::story::Fact { kind: FactKind::Accounts, label: None, value: Words::joined(&links, " · ") });
    }
    facts
}

/// "Portraits : Ana Moreau (Jean Vidal, Sam Rivers) · © Studio Lune (Ada Weil)".
pub(super) fn credits(writer: &Writer) -> Option<Words> {
    let mut by_credit: Vec<(&programme::Line, Vec<&str>)> = Vec::new();
    for (person, photo) in writer.programme.portraits() {
        let Some(credit) = &photo.credit else { continue };
        match by_credit.iter_mut().find(|(known, _)| known.value == credit.value) {
            Some((_, people)) => people.push(&person.name.value),
            None => by_credit.push((credit, vec![&person.name.value])),
        }
    }
    let told: Vec<Words> = by_credit
        .into_iter()
        .map(|(credit, people)| {
            let mut words = writer.line(credit);
            let names: Vec<String> = people.iter().map(|name| writer.name(name, credit.span.clone()).plain()).collect();
            words.pieces.push(Inline { text: format!(" ({})", names.join(", ")), ..Inline::default() });
            words
        })
        .collect();
    (!told.is_empty()).then(|| writer.labelled(&writer.language.words.portraits, &Words::joined(&told, " · ")))
}
