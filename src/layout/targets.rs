//! Where links inside the brochure lead: an anchor for everything that they name, before any of it is set.

use super::page::Anchor;
use super::typesetter::Typesetter;
use crate::compose::story::{GroupKind, Key, Section, Session, SessionGroup, Story, Words};
use std::collections::{BTreeMap, BTreeSet};

/// The anchors of plenaries, parcours and sessions, by their keys, and of the items of sessions.
#[derive(Debug, Default)]
pub(super) struct Targets {
    keys: BTreeMap<Key, Anchor>,
    /// Of the items of each session, in order.
    items: BTreeMap<Key, Vec<Anchor>>,
    /// By a session and a person: the anchors of the items in which they alone speak there.
    speaking: BTreeMap<(Key, Key), Vec<Anchor>>,
}

impl Targets {
    pub(super) fn reserved(ts: &mut Typesetter, story: &Story) -> Targets {
        let mut targets = Targets::default();
        for section in &story.sections {
            let parts: Vec<(&Key, &Vec<SessionGroup>)> = match section {
                Section::Plenaries(plenaries) => plenaries.all().map(|one| (&one.key, &one.groups)).collect(),
                Section::Parcours(parcours) => vec![(&parcours.key, &parcours.groups)],
                _ => continue,
            };
            for (head, groups) in parts {
                targets.keys.insert(head.clone(), ts.new_anchor());
                for group in groups {
                    if let GroupKind::Sessions(sessions) = &group.kind {
                        sessions.iter().for_each(|session| targets.reserve(ts, session));
                    }
                }
            }
        }
        targets
    }

    fn reserve(&mut self, ts: &mut Typesetter, session: &Session) {
        self.keys.insert(session.key.clone(), ts.new_anchor());
        let moderation = session.moderation.as_ref().map(Words::plain).unwrap_or_default();
        let of_all: BTreeSet<&Key> = session.people.iter().filter_map(|voice| voice.person.as_ref()).collect();
        let anchors: Vec<Anchor> = session.items.iter().map(|_| ts.new_anchor()).collect();
        for (item, &anchor) in session.items.iter().zip(&anchors) {
            for voice in &item.people {
                let Some(person) = &voice.person else { continue };
                if !of_all.contains(person) && !moderation.contains(&voice.name.plain()) {
                    self.speaking.entry((session.key.clone(), person.clone())).or_default().push(anchor);
                }
            }
        }
        self.items.insert(session.key.clone(), anchors);
    }

    /// Where a link leads to what is told somewhere in the brochure.
    pub(super) fn find(&self, key: &Key) -> Option<Anchor> {
        self.keys.get(key).copied()
    }

    /// Those of the items of a session, in order.
    pub(super) fn items(&self, session: &Key) -> &[Anchor] {
        self.items.get(session).map_or(&[], Vec::as_slice)
    }

    /// Where a person speaks in a session: in items of it, or in the whole of it.
    pub(super) fn speaking(&self, person: &Key, session: &Key) -> Vec<Anchor> {
        let own = self.speaking.get(&(session.clone(), person.clone()));
        own.cloned().unwrap_or_else(|| self.find(session).into_iter().collect())
    }
}
