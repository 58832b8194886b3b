//! Who the speakers are: those of whom a biography, a language or a page of theirs is given.

use super::index::Listed;
use super::sessions::{called, portrait, voice_roles};
use super::story::{FactKind, Profile, Profiles, TextBlock, Words};
use super::wording::{Writer, shown_link};
use crate::programme::{self, Appearance, Inline, PersonId, Programme, Who};
use std::collections::BTreeSet;

/// `None` where nothing is told of anybody.
pub(super) fn profiles(writer: &Writer, everybody: &[Listed]) -> Option<Profiles> {
    let words = &writer.language.words;
    let spoken = speakers(writer.programme);
    let told = everybody.iter().filter_map(|&Listed { person, ref sessions, .. }| {
        let who = &writer.programme.people[person.0];
        let told = &who.profile;
        let facts = facts(writer, told);
        // Beside the sessions stand those who speak in them; of who only moderates, a portrait and a few words stand here.
        let beside = spoken.contains(&person);
        let few = told.short_biography.as_ref().filter(|_| !beside);
        let shown = told.biography.is_some() || few.is_some() || told.photo.is_some() && !beside || !facts.is_empty();
        let few = few.map(|line| TextBlock::Paragraph(writer.line(line)));
        shown.then(|| Profile {
            key: writer.keys.person(person),
            name: called(writer, who, who.name.span.clone()),
            facts,
            roles: voice_roles(writer, &told.roles),
            biography: few.into_iter().chain(writer.prose(told.biography.as_ref())).collect(),
            portrait: portrait(writer, who),
            sessions: sessions.clone(),
            speaks: writer.own(words.speaks.clone()),
        })
    });
    let profiles: Vec<Profile> = told.collect();
    (!profiles.is_empty()).then(|| Profiles { title: writer.own(words.speakers_index.clone()), profiles })
}

/// Who speaks in a session or in one of its items.
fn speakers(programme: &Programme) -> BTreeSet<PersonId> {
    let of_plenaries = programme.plenaries.iter().flat_map(|plenary| &plenary.sessions);
    let sessions = of_plenaries.chain(programme.parcours.iter().flat_map(|parcours| &parcours.sessions));
    let voices = sessions
        .flat_map(|session| session.speakers.iter().chain(session.items.iter().flat_map(|item| &item.speakers)));
    let person = |voice: &Appearance| match voice.who {
        Who::Person(id) => Some(id),
        Who::Organisation(_) => None,
    };
    voices.filter_map(person).collect()
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
