//! Sessions of an event in a hall and online that say neither where they are nor how to connect.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::Occasion;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::language::online::is_online;
use crate::programme::{Event, Prose, ProseBlock};

pub(crate) const RULE: Rule = Rule {
    code: "nowhere",
    number: "P17",
    severity: Severity::Warning,
    fixable: false,
    source: "Who comes and who connects each need to know where",
    judge: Some(judge),
};

/// Whether some people at least follow from elsewhere.
pub(crate) fn has_online_public(event: &Event) -> bool {
    event.online || event.place.as_ref().is_some_and(|place| is_online(place))
}

/// Whether a text holds a link.
pub(crate) fn holds_link(prose: Option<&Prose>) -> bool {
    prose.is_some_and(|prose| prose.blocks.iter().flat_map(ProseBlock::inlines).any(|inline| inline.link.is_some()))
}

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    if !has_online_public(event) {
        return;
    }
    let timetable = evidence.timetable();
    let sessions: Vec<&Occasion> =
        timetable.occasions.iter().filter(|occasion| !occasion.is_break() && occasion.session.is_some()).collect();
    let linked = |occasion: &Occasion| {
        holds_link(occasion.session.and_then(|session| session.description.as_ref()))
            || occasion.room.is_some_and(|room| room.contains("://") || room.contains("www."))
    };
    let somewhere = |occasion: &&&Occasion| occasion.room.is_some() || linked(occasion);
    let placed = sessions.iter().filter(somewhere).count();
    // An event that names no room is held in one place, or behind one link.
    if placed * 2 < sessions.len() || placed == 0 {
        return;
    }
    for occasion in sessions.iter().filter(|occasion| !somewhere(occasion) && !occasion.is_social()) {
        let title = occasion.title.or(occasion.format).map(|title| title.value.clone()).unwrap_or_default();
        let place =
            occasion.title.or(occasion.format).map_or_else(|| occasion.span.clone(), |title| title.span.clone());
        found.push(Diagnostic::warning(RULE.code, say(RULE.code).with("title", title)).at(place, "here"));
    }
}
