//! Sessions without anybody, people without a role or an organisation. Houses differ: what most of a programme has is expected of all.

use super::not_a_person::misplaced;
use super::roster::{holds, most, roster};
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::Occasion;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Programme, ProseBlock};
use std::collections::BTreeSet;

pub(super) const NOBODY: Rule = Rule {
    code: "session-without-people",
    number: "Q01",
    severity: Severity::Warning,
    fixable: false,
    source: "Who speaks is what most readers look for",
    judge: Some(nobody),
};

pub(super) const ROLE: Rule = Rule {
    code: "person-without-role",
    number: "Q02",
    severity: Severity::Warning,
    fixable: false,
    source: "A reader who does not know the name knows the role",
    judge: Some(role),
};

pub(super) const ORGANISATION: Rule = Rule {
    code: "person-without-organisation",
    number: "Q03",
    severity: Severity::Warning,
    fixable: false,
    source: "A director directs something",
    judge: Some(organisation),
};

/// Formats that are nothing without somebody.
static SPOKEN: List = List::new("kinds", "spoken");

/// What is everybody’s.
static SHARED: List = List::new("kinds", "shared");

fn nobody(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let sessions: Vec<&Occasion> =
        timetable.occasions.iter().filter(|occasion| !occasion.is_break() && occasion.session.is_some()).collect();
    let peopled = sessions.iter().filter(|occasion| occasion.people().next().is_some()).count();
    for occasion in sessions.iter().filter(|occasion| occasion.people().next().is_none()) {
        let Some(session) = occasion.session else { continue };
        let is = |words: &List| [occasion.title, occasion.format].into_iter().flatten().any(|text| holds(text, words));
        let spoken = occasion.format.is_some_and(|format| holds(format, &SPOKEN));
        let expected = (spoken && most(peopled, sessions.len(), 0.5))
            || (sessions.len() > 3 && most(peopled, sessions.len(), 0.75));
        if !expected
            || occasion.is_social()
            || occasion.is_standing()
            || (!spoken && is(&SHARED))
            || names_somebody(session)
        {
            continue;
        }
        let title = occasion.title.or(occasion.format);
        let place = title.map_or_else(|| occasion.span.clone(), |title| title.span.clone());
        let saying = say(NOBODY.code).with("title", title.map(|title| title.value.clone()).unwrap_or_default());
        found.push(Diagnostic::warning(NOBODY.code, saying).at(place, "here"));
    }
}

/// Whether the description says who: "avec Ada Lovelace", "led by the city".
fn names_somebody(session: &crate::programme::Session) -> bool {
    let blocks = session.description.iter().flat_map(|prose| &prose.blocks);
    let text: String = blocks.flat_map(ProseBlock::inlines).map(|inline| inline.text.as_str()).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let by = ["avec", "par", "with", "by"].contains(&fold(pair[0]).trim_matches(|c: char| !c.is_alphanumeric()));
        by && pair[1].trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
    })
}

/// Where the organisations among the people are named: they are told for that, and have no role.
fn organisations(programme: &Programme) -> BTreeSet<usize> {
    misplaced(programme).iter().map(|listed| listed.person.name.span.start).collect()
}

fn role(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let organisations = organisations(evidence.programme);
    let everyone = roster(evidence.programme);
    let with_role = everyone.iter().filter(|listed| listed.has_role()).count();
    let told = everyone.iter().filter(|listed| listed.has_role() || listed.has_organisation()).count();
    for listed in everyone.iter().filter(|listed| {
        !listed.has_role() && !listed.appearances.is_empty() && !organisations.contains(&listed.person.name.span.start)
    }) {
        let bare = !listed.has_organisation();
        let expected = everyone.len() > 4
            && if bare {
                most(told, everyone.len(), 0.75) && most(with_role, everyone.len(), 0.5)
            } else {
                most(with_role, everyone.len(), 0.8)
            };
        if expected {
            let key = if bare { RULE_BARE } else { ROLE.code };
            let (_, place) = listed.typed();
            found.push(
                Diagnostic::warning(ROLE.code, say(key).with("name", &listed.person.name.value)).at(place, "here"),
            );
        }
    }
}

const RULE_BARE: &str = "person-without-role-or-organisation";

/// Roles that are held somewhere.
static OF_SOMETHING: List = List::new("roles", "of-something");

/// Trades that people have on their own.
static ON_THEIR_OWN: List = List::new("roles", "on-their-own");

fn organisation(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let organisations = organisations(evidence.programme);
    let everyone = roster(evidence.programme);
    let with = everyone.iter().filter(|listed| listed.has_organisation()).count();
    let with_role = everyone.iter().filter(|listed| listed.has_role()).count();
    for listed in everyone.iter().filter(|listed| {
        !listed.has_organisation()
            && !listed.appearances.is_empty()
            && !organisations.contains(&listed.person.name.span.start)
    }) {
        let roles: Vec<&str> = listed.roles().filter_map(|role| role.role.as_ref()).map(|role| role.as_str()).collect();
        let said = roles.iter().any(|role| names_its_place(role));
        let on_their_own = roles.iter().any(|role| holds(role, &ON_THEIR_OWN));
        let of_something = roles.iter().any(|role| begins_with(role, &OF_SOMETHING));
        let usual = everyone.len() > 5 && most(with, everyone.len(), 0.9);
        // Somebody without anything at all is told for the role, unless every other person has both.
        let bare = roles.is_empty();
        let expected = if bare {
            usual && (!most(with_role, everyone.len(), 0.5) || most(with_role, everyone.len(), 0.9))
        } else {
            (of_something && everyone.len() > 2 && most(with, everyone.len(), 0.5)) || (usual && !on_their_own)
        };
        if expected && !said {
            let (_, place) = listed.typed();
            let saying = say(ORGANISATION.code).with("name", &listed.person.name.value);
            let saying = saying
                .with("role", roles.first().copied().unwrap_or_default())
                .with("bare", if bare { "yes" } else { "no" });
            found.push(Diagnostic::warning(ORGANISATION.code, saying).at(place, "here"));
        }
    }
}

/// "Président-fondateur du RAMEAU", "Maire de Plessé": a role that says where.
fn names_its_place(role: &str) -> bool {
    role.split_whitespace().skip(1).any(|word| {
        let word = word.rsplit(['\'', '’']).next().unwrap_or(word);
        word.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(char::is_uppercase)
    })
}

fn begins_with(role: &str, words: &List) -> bool {
    let folded = fold(role);
    folded.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).is_some_and(|word| words.contains(word))
}
