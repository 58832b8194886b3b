//! Where links inside the brochure lead: an anchor for everything that they name, before any of it is set.

use super::page::Anchor;
use super::typesetter::Typesetter;
use crate::compose::story::{GroupKind, Key, Section, SessionGroup, Story};
use std::collections::BTreeMap;

/// The anchors of plenaries, parcours and sessions, by their keys.
#[derive(Debug)]
pub(super) struct Targets(BTreeMap<Key, Anchor>);

impl Targets {
    pub(super) fn reserved(ts: &mut Typesetter, story: &Story) -> Targets {
        let mut anchors = BTreeMap::new();
        for section in &story.sections {
            let parts: Vec<(&Key, &Vec<SessionGroup>)> = match section {
                Section::Plenaries(plenaries) => plenaries.all().map(|one| (&one.key, &one.groups)).collect(),
                Section::Parcours(parcours) => vec![(&parcours.key, &parcours.groups)],
                _ => continue,
            };
            for (head, groups) in parts {
                anchors.insert(head.clone(), ts.new_anchor());
                for group in groups {
                    if let GroupKind::Sessions(sessions) = &group.kind {
                        anchors.extend(sessions.iter().map(|session| (session.key.clone(), ts.new_anchor())));
                    }
                }
            }
        }
        Targets(anchors)
    }

    /// Where a link leads to what is told somewhere in the brochure.
    pub(super) fn find(&self, key: &Key) -> Option<Anchor> {
        self.0.get(key).copied()
    }
}
