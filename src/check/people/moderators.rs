//! Exchanges that nobody leads.

use super::roster::{holds, most};
use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::everyone;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::folding::fold;
use crate::language::lists::List;
use crate::programme::{Appearance, Programme, ProseBlock, Session, SessionKind};

pub(super) const RULE: Rule = Rule {
    code: "no-moderator",
    number: "Q11",
    severity: Severity::Warning,
    fixable: false,
    source: "A round table is led by somebody, whom the audience and the speakers look to",
    judge: Some(judge),
};

/// Roles of somebody who leads an exchange.
static LEADERS: List = List::new("roles", "leaders");

/// Words of a text that says who leads.
static LED: List = List::new("roles", "led");

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let programme = evidence.programme;
    for plenary in &programme.plenaries {
        for session in plenary.sessions.iter().filter(|session| is_round_table(session) && !is_led(session)) {
            // Who opens the sequence may lead all of it.
            if !plenary.sessions.iter().any(has_leader) {
                tell(session, found);
            }
        }
    }
    for session in programme.parcours.iter().flat_map(|parcours| &parcours.sessions) {
        if is_round_table(session) && !is_led(session) {
            tell(session, found);
        }
    }
    unlike_the_others(programme, found);
}

fn tell(session: &Session, found: &mut Vec<Diagnostic>) {
    let title = session.title.as_ref().or(session.format.as_ref());
    let place = title.map_or_else(|| session.span.clone(), |title| title.span.clone());
    let saying = say(RULE.code).with("title", title.map(|title| title.value.clone()).unwrap_or_default());
    found.push(Diagnostic::warning(RULE.code, saying).at(place, "here"));
}

fn is_round_table(session: &Session) -> bool {
    let round = |text: &str| {
        ["table ronde", "table-ronde", "round table", "roundtable", "round-table"]
            .iter()
            .any(|words| text.contains(words))
    };
    let named = session.format.as_ref().or(session.title.as_ref()).is_some_and(|text| round(&fold(text)));
    named && everyone(session).count() > 1
}

/// Whether somebody of a session moderates it, chairs it, or leads by their role.
fn has_leader(session: &Session) -> bool {
    let leads = |one: &Appearance| {
        one.attendance.chair || one.roles.iter().filter_map(|role| role.role.as_ref()).any(|role| holds(role, &LEADERS))
    };
    !session.moderators.is_empty() || everyone(session).any(leads)
}

fn is_led(session: &Session) -> bool {
    let texts = session.description.iter().flat_map(|prose| &prose.blocks).flat_map(ProseBlock::inlines);
    has_leader(session)
        || texts.map(|inline| inline.text.as_str()).any(|text| holds(text, &LED))
        || [&session.title, &session.format].into_iter().flatten().any(|text| holds(text, &LED))
}

/// A plenary or parcours with several speakers and no moderator, where all the others have one.
fn unlike_the_others(programme: &Programme, found: &mut Vec<Diagnostic>) {
    let led =
        |sessions: &[Session]| sessions.iter().any(|session| session.kind == SessionKind::Session && is_led(session));
    let many = |sessions: &[Session]| sessions.iter().map(|session| session.speakers.len()).max().unwrap_or(0) > 1;
    let told_already = |sessions: &[Session]| sessions.iter().any(is_round_table);
    let plenaries = programme.plenaries.iter().map(|plenary| (&plenary.title, plenary.sessions.as_slice(), "plenary"));
    let parcours =
        programme.parcours.iter().map(|parcours| (&parcours.title, parcours.sessions.as_slice(), "parcours"));
    for family in [plenaries.collect::<Vec<_>>(), parcours.collect()] {
        let spoken: Vec<_> = family.iter().filter(|(_, sessions, _)| many(sessions)).collect();
        let with = spoken.iter().filter(|(_, sessions, _)| led(sessions)).count();
        if spoken.len() < 3 || !most(with, spoken.len() - 1, 1.0) {
            continue;
        }
        for (title, sessions, kind) in spoken {
            if !led(sessions) && !told_already(sessions) {
                let saying = say("no-moderator-unlike").with("title", &title.value).with("kind", *kind);
                found.push(Diagnostic::warning(RULE.code, saying).at(title.span.clone(), "here"));
            }
        }
    }
}
