//! People in a line: “Name, role, organisation” in its many orders, with bold words and capitals as hints.

mod name;
mod role;
mod vocabulary;

use crate::diagnostic::say;
use crate::import::document::Line;
use crate::import::understood::{Appearance, Doubt, Kind, Place, Role};
use crate::language::folding::fold;
use name::{is_civility, is_leading, names, without_civility, without_joint};
pub(crate) use role::without_article;
use role::{roles, without_article_if_bold};
use vocabulary::{DROPPED, is_acronym, is_role_noun};
pub(crate) use vocabulary::{is_organisation, strip_article, strip_held_of};

/// Bytes of the longest line that people are looked for in.
pub(crate) const LONGEST: usize = 4_000;

/// The people of a line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct People {
    /// Where the first of them begins: what stands before is a title, a role or a word that leads to them.
    pub start: usize,
    pub list: Vec<Appearance>,
}

/// The people of a line: those whose first names are known, or whose names are bold or half in capitals. Where people are expected, the words
/// at its start that may be a name are one.
pub(crate) fn people(line: &Line, expected: bool, place: Place) -> Option<People> {
    let names = names(line, expected);
    let first = names.first()?.clone();
    let mut list = Vec::new();
    for (n, name) in names.iter().enumerate() {
        let end = names.get(n + 1).map_or(line.text.len(), |next| next.start);
        let mut tail = line.part(name.end..end);
        if n + 1 < names.len() {
            tail = without_joint(&tail);
        }
        let mut appearance = Appearance { name: without_civility(&line.text[name.clone()]), ..Appearance::default() };
        appearance.roles = roles(&tail);
        list.push(appearance);
    }
    // « X, maire, et Y, adjoint au maire, Ville »: the place is that of both.
    for n in (0..list.len().saturating_sub(1)).rev() {
        let [role] = &list[n].roles[..] else { continue };
        // A semicolon or a bracket ends what is said of somebody.
        if line.text[names[n].end..names[n + 1].start].contains([';', ')']) {
            continue;
        }
        let shared = match &list[n + 1].roles[..] {
            [next] if role.organisation.is_empty() && !role.role.is_empty() && !next.role.is_empty() => {
                next.organisation.clone()
            }
            _ => continue,
        };
        if !shared.is_empty() {
            let reason = say("import-shared-organisation").with("name", &list[n].name).with("organisation", &shared);
            list[n].doubts.push(Doubt { kind: Kind::Organisation, place, reason });
            list[n].roles[0].organisation = shared;
        }
    }
    Some(People { start: first.start, list })
}

/// A role or an organisation that stands before the name of the one who has it: « Maire de Plessé, Aurélie Mézière ».
pub(crate) fn before_the_name(head: &Line) -> Vec<Role> {
    if head.text.len() > LONGEST {
        return Vec::new();
    }
    let trimmed = head.text.trim_end_matches(|c: char| c.is_whitespace() || ",:–—-|(".contains(c)).len();
    let head = head.part(0..trimmed);
    let bare = without_article(&head);
    roles(&bare)
}

/// Somebody whose line names no person: an organisation, and what it does there after a colon or a comma.
pub(crate) fn organisation(line: &Line) -> Option<Appearance> {
    if line.text.len() > LONGEST {
        return None;
    }
    let line = line.part(0..line.text.trim_end_matches(|c: char| c.is_whitespace() || ",;:.".contains(c)).len());
    let (head, tail) = match line.text.find([':', '–', '—']) {
        Some(at) => (line.part(0..at), line.part(at..line.text.len())),
        None => (line.clone(), line.part(line.text.len()..line.text.len())),
    };
    let head = without_article_if_bold(&head);
    if head.text.is_empty() || head.text.split_whitespace().count() > 14 {
        return None;
    }
    let role = tail.text.trim_start_matches(|c: char| c.is_whitespace() || ":–—".contains(c)).to_owned();
    let roles = vec![Role { role, organisation: head.text.clone() }];
    Some(Appearance { roles, ..Appearance::default() })
}

/// Whether a line may be an organisation: bold, an acronym, or words that organisations begin or end with.
pub(crate) fn may_be_an_organisation(line: &Line) -> bool {
    let head = line.text.split([':', ',', '(']).next().unwrap_or_default().trim();
    let bold = line.bold.first().is_some_and(|range| range.start <= 3);
    !head.is_empty() && (bold || is_organisation(head) || is_acronym(head))
}

/// Whether a line begins with somebody's name.
pub(crate) fn begins_with_a_name(line: &Line, expected: bool) -> bool {
    names(line, expected).first().is_some_and(|name| {
        let head = &line.text[..name.start];
        head.trim_matches(|c: char| !c.is_alphanumeric()).is_empty()
            || is_civility(head.trim())
            || is_leading(head.trim())
            || DROPPED.contains(fold(head.trim().trim_end_matches('.')).as_str())
    })
}

/// A line without the civility that it begins with.
pub(crate) fn without_a_civility(line: &Line) -> Line {
    let first = line.text.split_whitespace().next().unwrap_or_default();
    let civil = is_civility(first) || DROPPED.contains(fold(first.trim_end_matches('.')).as_str());
    if civil { line.part(first.len()..line.text.len()) } else { line.clone() }
}

/// Whether the first of a few words between commas ends in the noun of a role: “Programme Manager, Homes for Exmere”.
pub(crate) fn ends_with_a_role(text: &str) -> bool {
    let first = text.split([',', ';', '(', ')', '–', '|']).find(|piece| !piece.trim().is_empty()).unwrap_or_default();
    first.split_whitespace().count() <= 5 && first.split_whitespace().last().is_some_and(is_role_noun)
}

/// Whether a line begins with the noun of a role or the name of an organisation.
pub(crate) fn begins_with_a_role(text: &str) -> bool {
    let text = text.trim_start();
    let bare = strip_article(text);
    let first = bare.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
    is_role_noun(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::plain;

    fn read(text: &str, expected: bool) -> String {
        let line = plain::document(text).lines.remove(0);
        let Some(people) = people(&line, expected, Place::Line(1)) else { return "nobody".to_owned() };
        let role = |role: &Role| format!("{} @ {}", role.role, role.organisation);
        let person =
            |it: &Appearance| format!("{} [{}]", it.name, it.roles.iter().map(role).collect::<Vec<_>>().join("; "));
        people.list.iter().map(person).collect::<Vec<_>>().join(" + ")
    }

    #[test]
    fn people_as_programmes_name_them() {
        for (text, expected) in [
            (
                "**Brice COMMENT**, associé chez **Consult'ind**, président d'**ALons'ZI**",
                "Brice COMMENT [associé @ Consult'ind; président @ ALons'ZI]",
            ),
            (
                "**Manon LOISEL**, Cabinet **Partie Prenante**, **Iheadate**, **Sciences Po**",
                "Manon LOISEL [ @ Cabinet Partie Prenante;  @ Iheadate;  @ Sciences Po]",
            ),
            ("**Aurélié MEZIERE**, Maire de **Plessé (44)**", "Aurélié MEZIERE [Maire @ Plessé (44)]"),
            (
                "**Gaëtan MONOT**, secrétaire général des **Petites Cantines**",
                "Gaëtan MONOT [secrétaire général @ Petites Cantines]",
            ),
            (
                "**François Rebsamen**, Ministre de l'Aménagement du territoire et de la Décentralisation",
                "François Rebsamen [Ministre de l'Aménagement du territoire et de la Décentralisation @ ]",
            ),
            (
                "**Bruno AIRAUD**, Professeur titulaire du Master TAC de **l'École ESTHUA de l'Université d'Anger**",
                "Bruno AIRAUD [Professeur titulaire du Master TAC @ École ESTHUA de l'Université d'Anger]",
            ),
            (
                "**Patrick VIVERET**, Philosophe et essayiste, Conseiller Maître honoraire à la **Cour des comptes**.",
                "Patrick VIVERET [Philosophe et essayiste @ ; Conseiller Maître honoraire @ Cour des comptes]",
            ),
            (
                "**Laurent RIEUTORT**, professeur à l'Université Clermont-Auvergne et directeur de l'Institut d'Auvergne du Développement des Territoires.",
                "Laurent RIEUTORT [professeur @ Université Clermont-Auvergne; directeur @ Institut d'Auvergne du Développement des Territoires]",
            ),
            (
                "**Diane Perrier de La Bâthie, ANPP** et **Gabrielle Guèye, Révélateur de Richesses Immatérielles**",
                "Diane Perrier de La Bâthie [ @ ANPP] + Gabrielle Guèye [ @ Révélateur de Richesses Immatérielles]",
            ),
            (
                "**Julien KERGUILLÉC**, Maire, et **Pierre-Yves KROGUENNEC**, adjoint au maire, **Pleyber-Christ**",
                "Julien KERGUILLÉC [Maire @ Pleyber-Christ] + Pierre-Yves KROGUENNEC [adjoint au maire @ Pleyber-Christ]",
            ),
            (
                "Marie Dupont, maire, Ville A ; Paul Martin (Région B)",
                "Marie Dupont [maire @ Ville A] + Paul Martin [ @ Région B]",
            ),
            (
                "Mme Anne Le Goff – Directrice de la Culture, Ville de Lyon",
                "Anne Le Goff [Directrice de la Culture @ Ville de Lyon]",
            ),
            (
                "**Pierre PAPAIX**, Responsable de la création d'entreprises, Co-pilote de la mission, Directeur Projet LIFE, **Toulouse Métropole**",
                "Pierre PAPAIX [Responsable de la création d'entreprises, Co-pilote de la mission, Directeur Projet LIFE @ Toulouse Métropole]",
            ),
            ("Anna Weber (University of Leeds)", "Anna Weber [ @ University of Leeds]"),
            ("John Smith, Head of Data, Acme Institute", "John Smith [Head of Data @ Acme Institute]"),
            ("Philippe DUDEZ, Directeur du **PETR de l'Armagnac**", "Philippe DUDEZ [Directeur @ PETR de l'Armagnac]"),
        ] {
            assert_eq!(read(text, false), expected, "{text}");
        }
        for text in [
            "Explorations et réflexions collectives",
            "Temps participatif",
            "Pause déjeuner",
            "Lycée Marie Curie",
            "Des outils pour découvrir",
        ] {
            assert_eq!(read(text, false), "nobody", "{text}");
        }
        assert_eq!(read("Ngozi Okafor, Lagos Atlas", true), "Ngozi Okafor [ @ Lagos Atlas]");
    }
}
