//! What there is to know of a person beside the name: read where they are entered or appear, and put together.

use super::event::lines;
use super::faults::Faults;
use super::located::Located;
use super::model::{Attendance, Profile};
use super::raw::{List, RawAppearance, RawLink};
use super::tolerant::{Field, TextOr};
use crate::diagnostic::{Diagnostic, Span, say};

/// Takes it out of the table of an appearance or of an entry of the directory.
pub(super) fn profile(raw: &mut RawAppearance, faults: &mut Faults) -> Profile {
    Profile {
        photo: faults.illustration(raw.photo.take()),
        biography: faults.prose(raw.biography.take()),
        short_biography: faults.line(raw.short_biography.take()),
        pronouns: faults.line(raw.pronouns.take()),
        pronunciation: faults.line(raw.pronunciation.take()),
        languages: lines(raw.languages.take(), faults),
        links: links(raw.links.take(), faults),
        sort: faults.line(raw.sort.take()),
        roles: Vec::new(),
    }
}

/// What they are in a session.
pub(super) fn attendance(raw: &mut RawAppearance, faults: &mut Faults) -> Attendance {
    Attendance {
        chair: faults.flag(raw.chair.take()),
        interpreter: faults.flag(raw.interpreter.take()),
        remote: faults.flag(raw.remote.take()),
    }
}

fn links(list: List<TextOr<RawLink>>, faults: &mut Faults) -> Vec<super::model::Link> {
    let mut links = Vec::new();
    for Located { value, span } in faults.each(list) {
        links.extend(faults.link(Some(Field { span, value: Some(value) }), say("a-link-of-a-person")));
    }
    links
}

/// Whether a table says what only a person can have: an organisation has no portrait and no biography.
pub(super) fn says_something(profile: &Profile) -> Option<Span> {
    let Profile { photo, biography, short_biography, pronouns, pronunciation, languages, links, sort, roles: _ } =
        profile;
    let lines = [short_biography, pronouns, pronunciation, sort].into_iter().flatten().map(|line| &line.span);
    let all = photo.iter().map(|photo| &photo.span).chain(biography.iter().map(|prose| &prose.span)).chain(lines);
    all.chain(languages.iter().map(|line| &line.span))
        .chain(links.iter().map(|link| &link.span))
        .min_by_key(|span| span.start)
        .cloned()
}

/// Adds what a person says of themselves in another place. What is said twice is told: one of the two would be lost.
pub(super) fn join(name: &str, profile: &mut Profile, other: Profile, faults: &mut Faults) {
    let mut twice = |key: &str, one: &Span, other: &Span| {
        if one != other {
            let saying = say("person-told-twice").with("key", key).with("name", name);
            let told = Diagnostic::error("conflicting-keys", saying);
            faults.report(told.at(other.clone(), "other").at(one.clone(), "one"));
        }
    };
    macro_rules! joined {
        ($($field:ident $key:literal,)*) => {$(
            match (&profile.$field, other.$field) {
                (Some(one), Some(two)) => twice($key, &one.span, &two.span),
                (None, two) => profile.$field = two,
                (Some(_), None) => {}
            }
        )*};
    }
    joined! {
        photo "photo",
        biography "biography",
        short_biography "short-biography",
        pronouns "pronouns",
        pronunciation "pronunciation",
        sort "sort",
    }
    match (profile.languages.first(), other.languages.first()) {
        (Some(one), Some(two)) => twice("languages", &one.span, &two.span),
        (None, Some(_)) => profile.languages = other.languages,
        _ => {}
    }
    match (profile.links.first(), other.links.first()) {
        (Some(one), Some(two)) => twice("links", &one.span, &two.span),
        (None, Some(_)) => profile.links = other.links,
        _ => {}
    }
    if profile.roles.is_empty() {
        profile.roles = other.roles;
    }
}
