//! Keys: what names the parts of a story for good. They come from what the author wrote, not from where it stands in the file, so that
//! an address on the web or an entry in a calendar stays the same when sections change places.

use super::story::Key;
use crate::language::folding::fold;
use crate::programme::{Parcours, PartnerId, PersonId, Plenary, Programme, Session, Slot, Who};
use std::collections::{BTreeMap, BTreeSet};

/// The longest title in a key, in letters: the rest would only make addresses long.
const LONGEST: usize = 60;

/// The keys of everything that a story tells of a programme.
pub(super) struct Keys {
    plenaries: Vec<Key>,
    parcours: Vec<Key>,
    /// Of the sessions: those of each plenary, then those of each parcours.
    sessions: Vec<Vec<Key>>,
    people: Vec<Key>,
    partners: Vec<Key>,
    pages: Vec<Key>,
}

impl Keys {
    pub(super) fn of(programme: &Programme) -> Keys {
        let plenaries = programme.plenaries.iter().map(|plenary: &Plenary| Named {
            name: first_of([plenary.id.as_deref(), Some(&plenary.title)]),
            content: content(&plenary.title, &plenary.slot, plenary.room.as_deref(), ""),
        });
        let parcours = programme.parcours.iter().map(|parcours: &Parcours| Named {
            name: first_of([parcours.id.as_deref(), Some(&parcours.title)]),
            content: parcours.sessions.iter().map(|one| of_session(programme, one, "").content).collect(),
        });
        let holders = programme.plenaries.iter().map(|plenary| (&plenary.title, &plenary.sessions));
        let holders = holders.chain(programme.parcours.iter().map(|parcours| (&parcours.title, &parcours.sessions)));
        let sessions =
            holders.clone().flat_map(|(holder, held)| held.iter().map(|one| of_session(programme, one, holder)));
        let mut sessions = numbered("session", sessions.collect()).into_iter();
        Keys {
            plenaries: numbered("plenary", plenaries.collect()),
            parcours: numbered("parcours", parcours.collect()),
            sessions: holders.map(|(_, held)| sessions.by_ref().take(held.len()).collect()).collect(),
            people: numbered("person", programme.people.iter().map(|person| Named::alone(&person.name)).collect()),
            pages: numbered("page", programme.pages.iter().map(|page| Named::alone(&page.title)).collect()),
            partners: numbered("partner", programme.partners.iter().map(|partner| Named::alone(&partner.id)).collect()),
        }
    }

    pub(super) fn plenary(&self, index: usize) -> Key {
        self.plenaries[index].clone()
    }
    pub(super) fn plenary_session(&self, index: usize, session: usize) -> Key {
        self.sessions[index][session].clone()
    }
    pub(super) fn parcours(&self, index: usize) -> Key {
        self.parcours[index].clone()
    }
    pub(super) fn parcours_session(&self, index: usize, session: usize) -> Key {
        self.sessions[self.plenaries.len() + index][session].clone()
    }
    pub(super) fn person(&self, id: PersonId) -> Key {
        self.people[id.0].clone()
    }
    pub(super) fn foreword(&self) -> Key {
        Key("foreword".into())
    }
    pub(super) fn page(&self, index: usize) -> Key {
        self.pages[index].clone()
    }
    pub(super) fn partner(&self, id: PartnerId) -> Key {
        self.partners[id.0].clone()
    }
}

/// What a key is made from.
struct Named {
    /// The author's identifier, else the title.
    name: String,
    /// What puts several of one name in an order that does not depend on the file's.
    content: String,
}

impl Named {
    fn alone(name: &str) -> Named {
        Named { name: name.to_string(), content: String::new() }
    }
}

fn of_session(programme: &Programme, session: &Session, holder: &str) -> Named {
    let name = |who: &Who| match who {
        Who::Person(id) => programme.people[id.0].name.value.clone(),
        Who::Organisation(name) => name.value.clone(),
    };
    let people: Vec<String> =
        session.speakers.iter().chain(&session.moderators).map(|appearance| name(&appearance.who)).collect();
    Named {
        name: first_of([
            session.id.as_deref(),
            session.title.as_deref(),
            session.format.as_deref(),
            people.first(),
            session.room.as_deref(),
        ]),
        content: content(holder, &session.slot, session.room.as_deref(), &people.join("\u{1}")),
    }
}

fn content(holder: &str, slot: &Slot, room: Option<&String>, people: &str) -> String {
    let (start, end) = slot.minutes().map_or((0, 0), |(start, end)| (start, end.unwrap_or(start)));
    let room = room.map(String::as_str).unwrap_or_default();
    [holder, &format!("{} {start:04} {end:04}", slot.day), room, people].join("\u{1}")
}

/// The first name that has a letter or a figure.
fn first_of<const N: usize>(names: [Option<&String>; N]) -> String {
    names.into_iter().flatten().find(|name| !slug(name).is_empty()).cloned().unwrap_or_default()
}

/// Keys of one kind. Of several that have one name, the first by content has it alone and the others are numbered from 2.
fn numbered(kind: &str, named: Vec<Named>) -> Vec<Key> {
    let bases: Vec<String> = named
        .iter()
        .map(|named| match slug(&named.name) {
            slug if slug.is_empty() => kind.to_string(),
            slug => format!("{kind}-{slug}"),
        })
        .collect();
    let mut taken: BTreeSet<String> = bases.iter().cloned().collect();
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, base) in bases.iter().enumerate() {
        groups.entry(base).or_default().push(n);
    }
    let mut keys = vec![String::new(); named.len()];
    for (base, mut group) in groups {
        group.sort_by(|&one, &other| named[one].content.cmp(&named[other].content));
        let mut number = 1;
        for (n, at) in group.into_iter().enumerate() {
            if n == 0 {
                keys[at] = base.to_string();
                continue;
            }
            // “Atelier 2” may be a title of its own.
            keys[at] = loop {
                number += 1;
                let key = format!("{base}-{number}");
                if taken.insert(key.clone()) {
                    break key;
                }
            };
        }
    }
    keys.into_iter().map(|key| Key(key.into())).collect()
}

/// Small letters without accents and figures, of any alphabet, in words held together by hyphens.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    let folded = fold(text);
    for word in folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() {
            if slug.chars().count() + 1 + word.chars().count() > LONGEST {
                break;
            }
            slug.push('-');
        }
        slug.extend(word.chars().take(LONGEST));
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(names: &[(&str, &str)]) -> Vec<String> {
        let named = names.iter().map(|(name, content)| Named { name: name.to_string(), content: content.to_string() });
        numbered("session", named.collect()).iter().map(|key| key.to_string()).collect()
    }

    #[test]
    fn a_key_is_its_title_in_plain_letters() {
        assert_eq!(keys(&[("L’Œuvre d’été : « agir » !", "")]), ["session-l-oeuvre-d-ete-agir"]);
        assert_eq!(keys(&[("!!!", "")]), ["session"]);
        assert_eq!(keys(&[("Бухта", "")]), ["session-бухта"]);
    }

    #[test]
    fn several_of_one_title_are_numbered_whatever_their_order() {
        let one = keys(&[("Atelier", "b"), ("Atelier", "a"), ("Atelier 2", "c")]);
        assert_eq!(one, ["session-atelier-3", "session-atelier", "session-atelier-2"]);
        let other = keys(&[("Atelier 2", "c"), ("Atelier", "a"), ("Atelier", "b")]);
        assert_eq!(other, ["session-atelier-2", "session-atelier", "session-atelier-3"]);
    }
}
