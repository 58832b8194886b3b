//! An organisation written where a person is expected.

use super::roster::{Listed, roster};
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::organisation::{comparable, is_acronym};
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::programme::{Programme, Who};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    code: "organisation-as-person",
    number: "Q04",
    severity: Severity::Warning,
    fixable: false,
    source: "The index of speakers lists people by their surnames",
    judge: Some(judge),
};

/// Words that begin the name of an organisation.
const FIRST: &[&str] = &[
    "association",
    "associations",
    "asso",
    "mairie",
    "commune",
    "universite",
    "ministere",
    "agence",
    "communaute",
    "syndicat",
    "federation",
    "collectif",
    "comite",
    "departement",
    "region",
    "metropole",
    "chambre",
    "institut",
    "ecole",
    "groupe",
    "groupement",
    "fondation",
    "reseau",
    "compagnie",
    "cabinet",
    "societe",
    "office",
    "conseil",
    "direction",
    "prefecture",
    "centre",
    "union",
    "club",
    "college",
    "lycee",
    "academie",
    "theatre",
    "orchestre",
    "chorale",
    "choeur",
    "fanfare",
    "ensemble",
    "quatuor",
    "trio",
    "duo",
    "cooperative",
    "caisse",
    "banque",
    "mission",
    "equipe",
    "service",
    "pole",
    "maison",
    "musee",
    "mediatheque",
    "bibliotheque",
    "laboratoire",
    "observatoire",
    "parc",
    "confederation",
    "mutuelle",
    "entreprise",
    "start-up",
    "startup",
    "librairie",
    "editions",
    "galerie",
    "conservatoire",
    "archives",
    "ligue",
    "cercle",
    "amicale",
    "cinema",
    "festival",
    "fablab",
    "fab-lab",
    "haut-commissariat",
    "secretariat",
    "tribunal",
    "hopital",
    "chu",
    "cie",
    "les",
    "city",
    "university",
    "ministry",
    "department",
    "council",
    "committee",
    "institute",
    "museum",
    "society",
    "team",
    "band",
    "choir",
    "orchestra",
    "company",
    "school",
    "foundation",
    "network",
    "board",
    "office",
    "federation",
    "delegation",
    "ambassade",
    "embassy",
    "consulat",
    "representants",
    "representantes",
    "membres",
    "etudiants",
    "eleves",
    "habitants",
    "animateurs",
    "students",
    "members",
    "representatives",
];

/// Words that end one.
const LAST: &[&str] = &[
    "university",
    "foundation",
    "institute",
    "council",
    "association",
    "agency",
    "ministry",
    "committee",
    "society",
    "network",
    "ltd",
    "inc",
    "llc",
    "gmbh",
    "sas",
    "sarl",
    "plc",
    "group",
    "museum",
    "school",
    "orchestra",
    "choir",
    "consulting",
    "metropole",
    "agglomeration",
    "habitat",
    "productions",
    "editions",
    "company",
    "department",
    "federation",
    "trust",
    "lab",
    "labs",
    "studio",
    "scop",
];

/// Words that no person’s name holds.
const ANYWHERE: &[&str] = &[
    "association",
    "universite",
    "university",
    "municipality",
    "municipal",
    "collectivite",
    "syndicat",
    "departement",
    "ministere",
];

/// People who are known by one name in capitals.
const ARTS: &[&str] = &[
    "artiste",
    "chanteur",
    "chanteuse",
    "rappeur",
    "rappeuse",
    "illustrateur",
    "illustratrice",
    "graffeur",
    "graffeuse",
    "dj",
    "auteur",
    "autrice",
    "performeur",
    "performeuse",
    "musicien",
    "musicienne",
    "plasticien",
    "plasticienne",
    "artist",
    "singer",
    "rapper",
    "illustrator",
    "performer",
    "musician",
    "painter",
    "peintre",
    "dessinateur",
    "dessinatrice",
    "clown",
    "conteur",
    "conteuse",
    "slameur",
    "slameuse",
    "street",
];

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    for listed in misplaced(evidence.programme) {
        let (typed, place) = listed.typed();
        let saying = say(RULE.code).with("name", typed);
        found.push(Diagnostic::warning(RULE.code, saying).at(place, "here"));
    }
}

/// The organisations among the people.
pub fn misplaced(programme: &Programme) -> Vec<Listed<'_>> {
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
        let of_the_arts = roles().any(|role| super::roster::holds(role, ARTS));
        let is_known = comparable(typed).iter().any(|form| known.contains(form));
        let alone = !typed.trim().contains(char::is_whitespace);
        let acronym = alone && is_acronym(typed.trim()) && !of_the_arts && roles().next().is_none();
        is_organisation(typed) || is_known || acronym
    });
    everyone
}

/// Whether the words of a name are those of an organisation.
pub fn is_organisation(name: &str) -> bool {
    let folded = fold(name);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let (Some(&first), Some(&last)) = (words.first(), words.last()) else { return false };
    let of = |word: &str| ["de", "du", "des", "d", "of"].contains(&word);
    let town = ["ville", "pays", "communes", "region"].contains(&first) && words.get(1).is_some_and(|&word| of(word));
    words.len() > 1
        && (FIRST.contains(&first) || town || LAST.contains(&last) || words.iter().any(|word| ANYWHERE.contains(word)) || name.contains(" & "))
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
