//! Two roles, or two organisations, in one string.

use super::not_a_person::is_organisation;
use super::roster::holds;
use crate::check::evidence::Evidence;
use crate::check::evidence::identities::organisation::{is_acronym, plain};
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::lists::List;
use crate::programme::Line;
use std::collections::BTreeSet;

pub(super) const RULE: Rule = Rule {
    code: "two-in-one",
    number: "Q10",
    severity: Severity::Information,
    fixable: false,
    source: "Each role is set on its line beside its organisation",
    judge: Some(judge),
};

/// Nouns that begin a role.
static NOUNS: List = List::new("roles", "nouns");

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let mut roles: Vec<&Line> = Vec::new();
    let mut organisations: Vec<&Line> = Vec::new();
    for appearance in crate::check::evidence::identities::sessions(evidence.programme).flat_map(everyone) {
        for role in &appearance.roles {
            roles.extend(&role.role);
            organisations.extend(&role.organisation);
        }
    }
    let known: BTreeSet<String> = organisations
        .iter()
        .map(|name| plain(name))
        .chain(evidence.programme.partners.iter().map(|partner| plain(&partner.name)))
        .collect();
    let mut told = BTreeSet::new();
    let mut tell = |key: &'static str, line: &Line, parts: Vec<String>| {
        if told.insert(line.span.start) {
            let saying = say(key).with("written", &line.value).with("parts", parts);
            found.push(Diagnostic::information(RULE.code, saying).at(line.span.clone(), "here"));
        }
    };
    for role in roles {
        if let Some(parts) = roles_in(role) {
            tell(RULE.code, role, parts);
        } else if let Some((own, organisation)) = place_in(role) {
            tell("two-in-one-place", role, vec![own.to_owned(), organisation.to_owned()]);
        }
    }
    for name in organisations {
        if let Some(parts) = organisations_in(name, &known) {
            tell("two-in-one-organisation", name, parts);
        }
    }
}

/// The roles of a string that holds several, each with its own place.
fn roles_in(role: &str) -> Option<Vec<String>> {
    let strong = [" / ", ";", " | "].iter().any(|sign| role.contains(sign));
    let parts: Vec<String> = split(role, &[" / ", ";", " | ", ",", " et ", " and ", " & "]);
    let noun = |part: &&String| {
        let first = part.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        holds(first, &NOUNS)
    };
    let starts = parts.iter().filter(noun).count();
    let placed = parts.iter().filter(noun).filter(|part| has_place(part)).count();
    (starts > 1 && (placed > 1 || strong)).then_some(parts)
}

/// A role and the organisation after its last comma: "Urbaniste, Agence d'urbanisme du Val".
fn place_in(role: &str) -> Option<(&str, &str)> {
    let (own, organisation) = role.rsplit_once(", ")?;
    let named = organisation.starts_with(char::is_uppercase) && is_organisation(organisation);
    (named && !own.is_empty()).then_some((own, organisation))
}

/// "président de Redon Agglomération".
fn has_place(part: &str) -> bool {
    let words: Vec<&str> = part.split(|c: char| c.is_whitespace() || matches!(c, '\'' | '’')).collect();
    words.windows(2).any(|pair| {
        ["de", "du", "des", "d", "la", "l", "of", "at", "the", "à", "au"].contains(&pair[0])
            && pair[1].starts_with(char::is_uppercase)
    })
}

/// The organisations of a string that holds several: parted by a sign, or known, or acronyms joined by "et".
fn organisations_in(name: &str, known: &BTreeSet<String>) -> Option<Vec<String>> {
    let whole = |parts: &[String]| {
        parts.len() > 1 && parts.iter().all(|part| part.chars().filter(|c| c.is_alphabetic()).count() > 2)
    };
    let strong = split(name, &[" / ", ";", " | "]);
    if whole(&strong) {
        return Some(strong);
    }
    let parts = split(name, &[" et ", " and ", " & ", " + ", ", ", "/"]);
    let one = |part: &String| is_acronym(part) || (known.contains(&plain(part)) && plain(part) != plain(name));
    (whole(&parts) && parts.iter().all(one)).then_some(parts)
}

fn split(text: &str, signs: &[&str]) -> Vec<String> {
    let mut parts = vec![text.to_owned()];
    for sign in signs {
        parts = parts
            .iter()
            .flat_map(|part| part.split(sign).map(|part| part.trim().to_owned()).collect::<Vec<_>>())
            .collect();
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_that_hold_two() {
        assert!(roles_in("Maire de Plessé et président de Redon Agglomération").is_some());
        assert!(roles_in("Directrice du Cerema ; présidente de l'Institut").is_some());
        for role in [
            "Philosophe et essayiste",
            "Ministre de l'Aménagement du territoire et de la Décentralisation",
            "Skipper and chairman",
            "Directeur et fondateur de La Vrille",
            "Engineer, head of the dike watch",
            "Harbour pilot, retired",
        ] {
            assert_eq!(roles_in(role), None, "{role}");
        }
        assert!(place_in("Urbaniste et directeur d'études, Agence d'urbanisme du Val").is_some());
        for role in [
            "Chargée de mission Air, Énergie, Climat",
            "Maire, président de Redon Agglomération",
            "Harbour pilot, retired",
        ] {
            assert_eq!(place_in(role), None, "{role}");
        }
        let known = BTreeSet::from([plain("Cerema"), plain("Ville de Lyon"), plain("Eau et Rivières")]);
        let read = |name: &str| organisations_in(name, &known);
        assert!(read("CNFPT et CNAM").is_some());
        assert!(read("Cerema / Ville de Lyon").is_some());
        assert!(read("Cerema et Ville de Lyon").is_some());
        for name in [
            "Tuilerie Chastagnier & Fils",
            "École ESTHUA, Université d'Angers",
            "Territoire Paris-Est Marne & Bois",
            "Eau et Rivières",
        ] {
            assert_eq!(read(name), None, "{name}");
        }
    }
}
