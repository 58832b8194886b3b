//! Who is who in a programme: the people, and the spellings that are one person.

pub(crate) mod neighbours;
pub(crate) mod organisation;
pub(crate) mod parts;
pub(crate) mod same_person;
mod sound;

use crate::check::evidence::timetable::everyone;
use crate::language::folding::fold;
use crate::programme::{PersonId, Programme, Role, Session, Who};
use organisation::comparable;
use parts::Parts;
use same_person::{Difference, Known, Pair, Someone, pairs};

/// The people of a programme, then the entries of the directory that nobody calls.
pub(crate) struct Identities {
    pub people: Vec<Someone>,
    /// Spellings of one person, by their places in `people`.
    pub pairs: Vec<Pair>,
    /// For each of `people` the first spelling of the same person.
    first: Vec<usize>,
}

impl Identities {
    pub(crate) fn of(programme: &Programme) -> Identities {
        let mut people: Vec<Someone> = programme
            .people
            .iter()
            .map(|person| (Parts::of(&person.first_name, &person.surname), Known::default()))
            .collect();
        for (n, session) in sessions(programme).enumerate() {
            for appearance in everyone(session) {
                let Who::Person(id) = appearance.who else { continue };
                let known = &mut people[id.0].1;
                known.sessions.insert(n);
                learn(known, &appearance.roles);
            }
        }
        for entry in programme.directory.iter().filter(|entry| !entry.called) {
            let (first, surname) = split(&entry.name, entry.surname.as_ref().map(|surname| surname.as_str()));
            let mut known = Known::default();
            learn(&mut known, &entry.roles);
            people.push((Parts::of(&first, &surname), known));
        }
        let pairs = pairs(&people);
        let mut first: Vec<usize> = (0..people.len()).collect();
        // Likeness is a question for the author; only the same letters are one person.
        for pair in pairs.iter().filter(|pair| pair.difference == Difference::Signs) {
            let (one, other) = (first[pair.one], first[pair.other]);
            for place in first.iter_mut().filter(|place| **place == one.max(other)) {
                *place = one.min(other);
            }
        }
        Identities { people, pairs, first }
    }

    /// The first spelling of a person, as a number.
    pub(crate) fn of_person(&self, person: PersonId) -> usize {
        self.first[person.0]
    }
}

/// Every session, those of the plenaries first.
pub(crate) fn sessions(programme: &Programme) -> impl Iterator<Item = &Session> {
    let plenaries = programme.plenaries.iter().flat_map(|plenary| &plenary.sessions);
    plenaries.chain(programme.parcours.iter().flat_map(|parcours| &parcours.sessions))
}

fn learn(known: &mut Known, roles: &[Role]) {
    for role in roles {
        known.organisations.extend(role.organisation.iter().flat_map(|name| comparable(name)));
        known.roles.extend(role.role.iter().map(|role| fold(role)));
    }
}

fn split(name: &str, surname: Option<&str>) -> (String, String) {
    let read = crate::programme::split_name(name, surname);
    read.unwrap_or_else(|| (String::new(), name.to_owned()))
}
