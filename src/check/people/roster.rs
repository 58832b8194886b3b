//! Each person once, with all that the programme says of them.

use crate::check::evidence::timetable::everyone;
use crate::diagnostic::Span;
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Appearance, Person, Programme, Role, Who};

/// A person and their appearances, in the order of the file.
pub(super) struct Listed<'p> {
    pub person: &'p Person,
    pub appearances: Vec<&'p Appearance>,
}

impl<'p> Listed<'p> {
    pub(super) fn roles(&self) -> impl Iterator<Item = &'p Role> {
        self.appearances.iter().flat_map(|appearance| &appearance.roles)
    }
    pub(super) fn has_role(&self) -> bool {
        self.roles().any(|role| role.role.is_some())
    }
    pub(super) fn has_organisation(&self) -> bool {
        self.roles().any(|role| role.organisation.is_some())
    }
    /// The name as typed, and where.
    pub(super) fn typed(&self) -> (&'p str, Span) {
        let typed = self.appearances.iter().find_map(|appearance| appearance.typed.as_ref());
        let name = typed.unwrap_or(&self.person.name);
        (&name.value, name.span.clone())
    }
}

/// Everyone who appears, in the order of `Programme::people`.
pub(super) fn roster(programme: &Programme) -> Vec<Listed<'_>> {
    let mut roster: Vec<Listed> =
        programme.people.iter().map(|person| Listed { person, appearances: Vec::new() }).collect();
    for session in crate::check::evidence::identities::sessions(programme) {
        for appearance in everyone(session) {
            if let Who::Person(person) = appearance.who {
                roster[person.0].appearances.push(appearance);
            }
        }
    }
    roster
}

/// Whether the folded words of a text hold one of some words.
pub(super) fn holds(text: &str, words: &List) -> bool {
    fold(text).split(|c: char| !c.is_alphanumeric()).any(|word| words.contains(word))
}

/// Whether at least `share` of `all` are `some`.
pub(super) fn most(some: usize, all: usize, share: f64) -> bool {
    all > 0 && some as f64 >= all as f64 * share
}
