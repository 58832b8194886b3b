//! A session of which nothing is said, where something is said of most.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::Occasion;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "no-description",
    number: "T18",
    severity: Severity::Information,
    fixable: false,
    source: "What most of a programme has is expected of all",
    judge: Some(judge),
};

/// Fewer sessions make no habit.
const FEWEST: usize = 4;

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let sessions: Vec<&Occasion> = timetable
        .occasions
        .iter()
        .filter(|occasion| {
            let titled = occasion.title.is_some() && occasion.session.is_some();
            titled && !occasion.is_break() && !occasion.is_standing() && !occasion.is_of_any_length()
        })
        .collect();
    let (described, bare): (Vec<&Occasion>, Vec<&Occasion>) =
        sessions.into_iter().partition(|occasion| is_described(occasion));
    if described.len() < FEWEST || described.len() < 4 * bare.len() {
        return;
    }
    for occasion in bare.into_iter().filter(|occasion| !occasion.is_social()) {
        let Some(title) = occasion.title else { continue };
        let saying = say(RULE.code).with("title", &title.value).with("count", described.len());
        found.push(Diagnostic::new(RULE.severity, RULE.code, saying).at(title.span.clone(), "here"));
    }
}

/// A session that holds others is told by them.
fn is_described(occasion: &Occasion) -> bool {
    occasion.session.is_some_and(|session| {
        !session.items.is_empty() || session.description.as_ref().is_some_and(|prose| !prose.blocks.is_empty())
    })
}
