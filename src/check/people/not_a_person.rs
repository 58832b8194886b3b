//! An organisation written where a person is expected.

use super::roster::{Listed, roster};
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::organisation::{comparable, is_acronym};
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Programme, Who};
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: "organisation-as-person",
    number: "Q04",
    severity: Severity::Warning,
    fixable: false,
    source: "The index of speakers lists people by their surnames",
    judge: Some(judge),
};

/// Words that begin the name of an organisation.
static FIRST: List = List::new("organisations", "first");

/// Words that end one.
static LAST: List = List::new("organisations", "last");

/// Words that no person’s name holds.
static ANYWHERE: List = List::new("organisations", "anywhere");

/// People who are known by one name in capitals.
static ARTS: List = List::new("roles", "arts");

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for listed in misplaced(evidence.programme) {
        let (typed, place) = listed.typed();
        let saying = say(RULE.code).with("name", typed);
        found.push(Diagnostic::warning(RULE.code, saying).at(place, "here"));
    }
}

/// The organisations among the people.
pub(super) fn misplaced(programme: &Programme) -> Vec<Listed<'_>> {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut learn = |name: &str| known.extend(comparable(name));
    programme.partners.iter().for_each(|partner| learn(&partner.name));
    for session in crate::check::evidence::identities::sessions(programme) {
        for appearance in everyone(session) {
            if let Who::Organisation(name) = &appearance.who {
                learn(name);
            }
            appearance.roles.iter().filter_map(|role| role.organisation.as_ref()).for_each(|name| learn(name));
        }
    }
    let mut everyone = roster(programme);
    everyone.retain(|listed| {
        let (typed, _) = listed.typed();
        let roles = || listed.roles().filter_map(|role| role.role.as_ref());
        let of_the_arts = roles().any(|role| super::roster::holds(role, &ARTS));
        let is_known = comparable(typed).iter().any(|form| known.contains(form));
        let alone = !typed.trim().contains(char::is_whitespace);
        let acronym = alone && is_acronym(typed.trim()) && !of_the_arts && roles().next().is_none();
        is_organisation(typed) || is_known || acronym
    });
    everyone
}

/// Whether the words of a name are those of an organisation.
pub(super) fn is_organisation(name: &str) -> bool {
    let folded = fold(name);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else { return false };
    let of = |word: &str| ["de", "du", "des", "d", "of"].contains(&word);
    let town = ["ville", "pays", "communes", "region"].contains(&first) && words.get(1).is_some_and(|&word| of(word));
    words.len() > 1
        && (FIRST.contains(first) || town || LAST.contains(last) || words.iter().any(|word| ANYWHERE.contains(word)) || name.contains(" & "))
        // "Parc Jean", "Maison Anne": a surname may be such a word, after a first name.
        && !(words.len() == 2 && crate::language::frequent::is_first_name(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisations_and_people() {
        for name in [
            "Mairie de Lyon",
            "Association Vivre",
            "Les Petites Cantines",
            "Oxford University",
            "Toulouse Métropole",
            "Ville de Plessé",
            "Fils & Filles",
        ] {
            assert!(is_organisation(name), "{name}");
        }
        for name in [
            "Marie Laville",
            "Ville Virtanen",
            "Anne Maison",
            "Paul Université",
            "DJ Mamie Paulette",
            "Jean-Pierre Comité",
            "Le Corbusier",
            "Diane Groupe",
        ] {
            assert!(!is_organisation(name), "{name}");
        }
    }
}
