//! Who people are, and who makes the event possible.

use super::{Change, Kind, text, words};
use crate::diagnostic::{Span, Value, say};
use crate::language::folding::fold;
use crate::programme::{Appearance, Person, PersonId, Programme, Role, Who};
use std::collections::BTreeMap;

/// How alike two names are at least that are one, corrected.
const CORRECTED: f64 = 0.85;

pub(super) fn compare(old: &Programme, new: &Programme, changes: &mut Vec<Change>) {
    let (was, is) = (by_name(old), by_name(new));
    for (key, (id, person)) in &is {
        match was.get(key) {
            Some((before, one)) => {
                if one.name.value != person.name.value {
                    changes.push(corrected(one, person));
                }
                roles((old, *before), (new, *id), person, changes);
                let biography =
                    |person: &Person| (words(person.profile.biography.as_ref()), text(&person.profile.short_biography));
                if biography(one) != biography(person) {
                    let saying = say("change-biography").with("name", &person.name.value);
                    changes.push(change(Kind::Text, person, saying, None, None));
                }
            }
            // Another name that is much like one that went.
            None => {
                let likely = was.iter().filter(|(known, _)| !is.contains_key(*known));
                let likely = likely.map(|(known, (_, one))| (strsim::normalized_damerau_levenshtein(known, key), one));
                let best = likely.filter(|(likeness, _)| *likeness > CORRECTED).max_by(|a, b| a.0.total_cmp(&b.0));
                if let Some((_, one)) = best {
                    changes.push(corrected(one, person));
                }
            }
        }
    }
    partners(old, new, changes);
}

fn by_name(programme: &Programme) -> BTreeMap<String, (PersonId, &Person)> {
    let all = programme.people.iter().enumerate();
    all.map(|(n, person)| (fold(&person.name.value), (PersonId(n), person))).collect()
}

fn change(
    kind: Kind,
    person: &Person,
    saying: crate::diagnostic::Saying,
    before: Option<Value>,
    after: Option<Value>,
) -> Change {
    let place: Option<Span> = Some(person.name.span.clone());
    Change { kind, what: Some(person.name.value.clone()), saying, before, after, place }
}

fn corrected(old: &Person, new: &Person) -> Change {
    let (before, after) = (&old.name.value, &new.name.value);
    let saying = say("change-name").with("old", before).with("new", after);
    change(Kind::Person, new, saying, Some(before.into()), Some(after.into()))
}

/// What somebody does, as it is first said.
fn roles(
    (old, one): (&Programme, PersonId),
    (new, other): (&Programme, PersonId),
    person: &Person,
    changes: &mut Vec<Change>,
) {
    let (before, after) = (first_roles(old, one), first_roles(new, other));
    if before == after || after.is_empty() {
        return;
    }
    let saying = if before.is_empty() { say("change-role-new") } else { say("change-role") };
    let saying = saying.with("name", &person.name.value).with("old", before.join(", ")).with("new", after.join(", "));
    let value = |roles: &[String]| (!roles.is_empty()).then(|| Value::from(roles.join(", ")));
    changes.push(change(Kind::Person, person, saying, value(&before), value(&after)));
}

fn first_roles(programme: &Programme, id: PersonId) -> Vec<String> {
    let person = &programme.people[id.0];
    let sessions = programme.plenaries.iter().flat_map(|plenary| &plenary.sessions);
    let sessions = sessions.chain(programme.parcours.iter().flat_map(|parcours| &parcours.sessions));
    let mut appearances = sessions.flat_map(|session| {
        let items = session.items.iter().flat_map(|item| &item.speakers);
        session.speakers.iter().chain(&session.moderators).chain(items)
    });
    let is = |appearance: &&Appearance| appearance.who == Who::Person(id) && !appearance.roles.is_empty();
    let roles: &[Role] = match appearances.find(is) {
        Some(appearance) => &appearance.roles,
        None => &person.profile.roles,
    };
    roles.iter().flat_map(|role| [text(&role.role), text(&role.organisation)]).flatten().collect()
}

fn partners(old: &Programme, new: &Programme, changes: &mut Vec<Change>) {
    let names = |programme: &Programme| -> BTreeMap<String, (String, Span)> {
        let partner =
            |one: &crate::programme::Partner| (fold(&one.name.value), (one.name.value.clone(), one.span.clone()));
        programme.partners.iter().map(partner).collect()
    };
    let (was, is) = (names(old), names(new));
    for (_, (name, span)) in is.iter().filter(|(key, _)| !was.contains_key(*key)) {
        let saying = say("change-partner-new").with("name", name);
        let (after, place) = (Some(Value::from(name)), Some(span.clone()));
        changes.push(Change { kind: Kind::Partner, what: Some(name.clone()), saying, before: None, after, place });
    }
    for (_, (name, _)) in was.iter().filter(|(key, _)| !is.contains_key(*key)) {
        let saying = say("change-partner-gone").with("name", name);
        let before = Some(Value::from(name));
        changes.push(Change {
            kind: Kind::Partner,
            what: Some(name.clone()),
            saying,
            before,
            after: None,
            place: None,
        });
    }
}
