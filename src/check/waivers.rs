//! What the author has looked at and lets stand: `[[allow]]`.

use super::registry;
use super::rule::Rule;
use super::scope::Scope;
use super::tables::Tables;
use crate::diagnostic::{Diagnostic, Span, add_new, say};
use crate::programme::{Appearance, Composed, Programme, Session, Waiver, Who};

/// What remains of the faults, and what was waived.
#[derive(Debug, Default)]
pub struct Verdict {
    /// What the author is told.
    pub standing: Vec<Diagnostic>,
    /// What the author has looked at.
    pub waived: Vec<Waived>,
}

/// A fault that is let stand, and why.
#[derive(Debug)]
pub struct Waived {
    /// What would have been told.
    pub fault: Diagnostic,
    /// Why it stands, in the author’s words.
    pub reason: String,
}

/// Faults without which something of the author's would stand on the pages, or stand there otherwise.
const NOT_AS_BROUGHT: [&str; 11] = [
    "missing-logo",
    "broken-logo",
    "logo-outside",
    "misread-picture",
    "unseen-logo",
    "cover-left-out",
    "colour-left-out",
    "text-does-not-fit",
    "code-too-dense",
    "missing-character",
    "fallback-font",
];

impl Waived {
    /// Whether something is missing or changed on the pages for it: the summary of a build says so.
    pub fn shows_on_the_pages(&self) -> bool {
        NOT_AS_BROUGHT.contains(&self.fault.code)
    }
}

impl Verdict {
    /// The same, with its places in the file whose composed form was judged.
    pub(crate) fn in_the_file(self, composed: &Composed) -> Verdict {
        let waived = |waived: Waived| Waived { fault: composed.of_the_file(waived.fault), ..waived };
        Verdict {
            standing: composed.all_of_the_file(self.standing),
            waived: self.waived.into_iter().map(waived).collect(),
        }
    }
}

/// Takes the waivers of a programme into account. `judged`: what was looked for, where all of the programme could be
/// judged; there a waiver without a fault is of no use.
pub(crate) fn apply(programme: &Programme, source: &str, found: Vec<Diagnostic>, judged: Option<Scope>) -> Verdict {
    let mut verdict = Verdict::default();
    if programme.waivers.is_empty() {
        verdict.standing = found;
        return verdict;
    }
    let tables = Tables::of(source);
    let mut reach: Vec<Reach> = programme.waivers.iter().map(|waiver| Reach::of(waiver, programme, &tables)).collect();
    for fault in found {
        match reach.iter_mut().find(|reach| reach.holds(&fault)) {
            Some(reach) => {
                reach.used = true;
                verdict.waived.push(Waived { fault, reason: reach.waiver.reason.value.clone() });
            }
            None => verdict.standing.push(fault),
        }
    }
    verdict.standing.extend(reach.iter().filter_map(|reach| reach.complaint(judged)));
    verdict
}

/// What there is to say of two editions of one programme: what both have is said once, and a waiver that one of them needs is needed.
pub(crate) fn together(mut first: Verdict, mut second: Verdict) -> Verdict {
    let is_unused = |fault: &Diagnostic| fault.code == UNUSED;
    let unused: Vec<Diagnostic> = second.standing.extract_if(.., |fault| is_unused(fault)).collect();
    first.standing.retain(|fault| !is_unused(fault) || unused.iter().any(|other| is_one(fault, other)));
    add_new(&mut first.standing, second.standing, |fault| fault, is_one);
    first.standing.sort_by_key(Diagnostic::place);
    add_new(&mut first.waived, second.waived, |waived| &waived.fault, is_one);
    first
}

/// Whether two faults, of two editions, are one: they stand in the same places of the file, whatever they say of each language; or say the
/// same, where they stand nowhere.
fn is_one(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.code == other.code && one.labels == other.labels && (!one.labels.is_empty() || one.saying == other.saying)
}

/// The fault of a waiver without a fault.
const UNUSED: &str = "unused-waiver";

/// What a waiver is about.
struct Reach<'a> {
    waiver: &'a Waiver,
    rules: Vec<&'static Rule>,
    /// Where its object lies; `None`: everywhere.
    places: Option<Vec<Span>>,
    used: bool,
}

impl Reach<'_> {
    fn of<'a>(waiver: &'a Waiver, programme: &Programme, tables: &Tables) -> Reach<'a> {
        let places = waiver.object.as_ref().map(|name| {
            let mut places = Vec::new();
            objects(programme, |called, span| {
                if same(called, name) {
                    places.push(tables.extent(span));
                }
            });
            places
        });
        Reach { waiver, rules: registry::named(&waiver.code).collect(), places, used: false }
    }

    fn holds(&self, fault: &Diagnostic) -> bool {
        let within =
            |place: &Span| fault.labels.iter().any(|at| place.start <= at.span.start && at.span.end <= place.end);
        self.rules.iter().any(|rule| rule.code == fault.code)
            && self.places.as_ref().is_none_or(|places| places.iter().any(within))
    }

    /// What is wrong with the waiver itself.
    fn complaint(&self, judged: Option<Scope>) -> Option<Diagnostic> {
        let code = &self.waiver.code;
        if self.rules.is_empty() {
            let saying = match registry::nearest(code) {
                Some(near) => say("unknown-code-near").with("near", near),
                None => say("unknown-code"),
            };
            return Some(
                Diagnostic::error("unknown-code", saying.with("code", &code.value)).at(code.span.clone(), "here"),
            );
        }
        let complete = judged.is_some_and(|scope| self.rules.iter().all(|rule| scope.covers(rule)));
        match (&self.waiver.object, &self.places) {
            (Some(object), Some(places)) if places.is_empty() => {
                let saying = say("waiver-of-nobody").with("object", &object.value);
                Some(Diagnostic::warning(UNUSED, saying).at(object.span.clone(), "here"))
            }
            _ if self.used || !complete => None,
            (Some(object), _) => {
                let saying = say("unused-waiver-of").with("code", &code.value).with("object", &object.value);
                Some(Diagnostic::warning(UNUSED, saying).at(self.waiver.span.clone(), "here"))
            }
            _ => {
                let saying = say("unused-waiver").with("code", &code.value);
                Some(Diagnostic::warning(UNUSED, saying).at(self.waiver.span.clone(), "here"))
            }
        }
    }
}

/// Everything of a programme that has a name, and where it lies.
fn objects(programme: &Programme, mut each: impl FnMut(&str, &Span)) {
    let event = &programme.event;
    each(&event.title, &event.title.span);
    for plenary in &programme.plenaries {
        each(&plenary.title, &plenary.span);
        plenary.short_title.iter().for_each(|title| each(title, &plenary.span));
        plenary.sessions.iter().for_each(|session| of_session(session, programme, &mut each));
    }
    for parcours in &programme.parcours {
        each(&parcours.title, &parcours.span);
        parcours.short_title.iter().for_each(|title| each(title, &parcours.span));
        parcours.sessions.iter().for_each(|session| of_session(session, programme, &mut each));
    }
    for person in &programme.people {
        each(&person.name, &person.name.span);
    }
    for partner in &programme.partners {
        each(&partner.name, &partner.span);
        each(&partner.id, &partner.span);
    }
    for group in &programme.partner_groups {
        each(&group.title, &group.title.span);
    }
}

fn of_session(session: &Session, programme: &Programme, each: &mut impl FnMut(&str, &Span)) {
    for name in [&session.title, &session.short_title, &session.format, &session.room].into_iter().flatten() {
        each(name, &session.span);
    }
    let mut appears = |appearance: &Appearance| {
        match &appearance.who {
            Who::Person(id) => {
                programme.people.get(id.0).iter().for_each(|person| each(&person.name, &appearance.span))
            }
            Who::Organisation(name) => each(name, &appearance.span),
        }
        for organisation in appearance.roles.iter().filter_map(|role| role.organisation.as_ref()) {
            each(organisation, &organisation.span);
        }
    };
    session.speakers.iter().chain(&session.moderators).for_each(&mut appears);
    session.items.iter().flat_map(|item| &item.speakers).for_each(&mut appears);
    for item in &session.items {
        item.title.iter().for_each(|title| each(title, &item.span));
    }
}

/// The same words, in any capitals and with any spaces and apostrophes.
fn same(one: &str, other: &str) -> bool {
    let plain = |text: &str| {
        let text = text.to_lowercase().replace('’', "'");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    plain(one) == plain(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_editions_have_in_common_is_said_once() {
        let of = |standing: Vec<Diagnostic>| Verdict { standing, waived: Vec::new() };
        let heavy = |n: usize| Diagnostic::warning("heavy-file", say("heavy-file").with("weight", n));
        let at = |place: usize, n: usize| heavy(n).at(place..place + 1, "here");
        let unused = || Diagnostic::warning(UNUSED, say("any")).at(90..91, "here");
        let verdict =
            together(of(vec![heavy(11), at(5, 1), unused()]), of(vec![heavy(11), heavy(12), at(5, 2), at(7, 1)]));
        assert_eq!(verdict.standing, [heavy(11), heavy(12), at(5, 1), at(7, 1)]);
        let verdict = together(of(vec![unused()]), of(vec![unused()]));
        assert_eq!(verdict.standing, [unused()]);
    }
}
