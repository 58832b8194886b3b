//! Somebody in two sessions at one time.

use super::parcours_overlap;
use super::rooms::same_title;
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{Occasion, Track};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::programme::{Appearance, PersonId, Who};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const RULE: Rule = Rule {
    code: "person-in-two-places",
    number: "P05",
    severity: Severity::Warning,
    fixable: false,
    source: "Conference planning tools (pretalx, Indico) refuse a speaker two talks at one time",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    let timetable = evidence.timetable();
    let identities = evidence.identities();
    let mut by_person: BTreeMap<usize, Vec<(&Occasion, PersonId, &Appearance)>> = BTreeMap::new();
    for occasion in &timetable.occasions {
        let mut here = BTreeSet::new();
        for appearance in occasion.people() {
            let Who::Person(person) = appearance.who else { continue };
            let someone = identities.of_person(person);
            // Who moderates and speaks in one session is there once.
            if here.insert(someone) {
                by_person.entry(someone).or_default().push((occasion, person, appearance));
            }
        }
    }
    let told: BTreeSet<(usize, usize)> = timetable
        .by_parcours()
        .iter()
        .flat_map(|(_, occasions)| parcours_overlap::clashes(occasions))
        .map(|(one, other)| (one.span.start, other.span.start))
        .collect();
    for appearances in by_person.values() {
        for (n, (other, called, there)) in appearances.iter().enumerate() {
            // The latest before it with which it clashes.
            let clash = appearances[..n]
                .iter()
                .rev()
                .take(MOST_BEFORE)
                .find(|(one, ..)| cannot_both(one, other) && !told.contains(&(one.span.start, other.span.start)));
            let Some((one, first_called, here)) = clash else { continue };
            let (name, first) = (&programme.people[called.0].name, &programme.people[first_called.0].name);
            let key = if called == first_called { RULE.code } else { "person-in-two-places-variant" };
            let saying = say(key)
                .with("name", &name.value)
                .with("other", &first.value)
                .with("start", other.starts_at())
                .with("end", one.ends_at())
                .with("first", one.starts_at())
                .with("together", if one.start == other.start { "yes" } else { "no" });
            found.push(
                Diagnostic::warning(RULE.code, saying).at(name_place(there), "again").at(name_place(here), "first"),
            );
        }
    }
}

/// Sessions of one person that are looked at before another.
const MOST_BEFORE: usize = 16;

fn name_place(appearance: &Appearance) -> Span {
    appearance.typed.as_ref().map_or_else(|| appearance.span.clone(), |typed| typed.span.clone())
}

/// Whether nobody can be in both.
fn cannot_both(one: &Occasion, other: &Occasion) -> bool {
    let of_one_plenary = one.track == other.track && matches!(one.track, Track::Plenary(_));
    if of_one_plenary || std::ptr::eq(one.slot, other.slot) || same_title(one, other) || !one.overlaps(other) {
        return false;
    }
    // Of several sessions in the same hours, nobody knows which minutes are whose: only what covers them all is certain.
    let covers = |a: &Occasion, b: &Occasion| a.start <= b.start && a.end.is_some() && b.end <= a.end;
    match (one.shares_hours, other.shares_hours) {
        (false, false) => true,
        (true, false) => covers(other, one),
        (false, true) => covers(one, other),
        (true, true) => covers(one, other) && covers(other, one),
    }
}
