//! A parcours with nothing in it, or one session.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "short-parcours",
    number: "P16",
    severity: Severity::Warning,
    fixable: false,
    source: "A parcours is a way through several sessions",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let counted: Vec<_> = timetable
        .by_parcours()
        .into_iter()
        .map(|(parcours, occasions)| {
            let real =
                parcours.sessions.iter().filter(|session| session.kind == crate::programme::SessionKind::Session);
            let items =
                occasions.iter().filter_map(|occasion| occasion.session).map(|session| session.items.len()).sum();
            (parcours, real.count(), items)
        })
        .collect();
    // Where most parcours have one session, "parcours" is the house’s word for a workshop.
    let lone = counted.iter().filter(|&&(_, sessions, _)| sessions == 1).count();
    let a_word_for_workshops = lone * 2 >= counted.len().max(1);
    for (parcours, sessions, items) in counted {
        let items: usize = items;
        let key = match sessions {
            0 => RULE.code,
            1 if !a_word_for_workshops && items < 2 => "short-parcours-one",
            _ => continue,
        };
        let saying = say(key).with("title", &parcours.title.value);
        found.push(Diagnostic::warning(RULE.code, saying).at(parcours.title.span.clone(), "here"));
    }
}
