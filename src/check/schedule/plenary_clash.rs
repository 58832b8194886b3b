//! A parcours that goes on while everybody is expected at a plenary.

use crate::check::evidence::Evidence;
use crate::check::evidence::timetable::{DAY, Minute, Occasion, overlap};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};
use crate::programme::Plenary;

pub(super) const RULE: Rule = Rule {
    code: "plenary-clash",
    number: "P11",
    severity: Severity::Warning,
    fixable: false,
    source: "A plenary is for everyone: the parcours pause meanwhile",
    judge: Some(judge),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let timetable = evidence.timetable();
    let plenaries = timetable.plenaries();
    for (parcours, occasions) in timetable.by_parcours() {
        for occasion in occasions {
            let Some(&(plenary, start, end)) = clash(occasion, &plenaries) else { continue };
            let before = occasion.start < start;
            let saying = say(if before { RULE.code } else { "plenary-clash-after" })
                .with("parcours", &parcours.title.value)
                .with("plenary", &plenary.title.value)
                .with(
                    "start",
                    if before { crate::check::evidence::timetable::hour(start) } else { occasion.starts_at() },
                )
                .with(
                    "end",
                    if before {
                        occasion.ends_at()
                    } else {
                        crate::check::evidence::timetable::hour(end.unwrap_or(start))
                    },
                );
            let written = &plenary.slot.written;
            let place = if before { &written.start } else { &written.end };
            found.push(
                Diagnostic::warning(RULE.code, saying)
                    .at(if before { occasion.end_place() } else { occasion.start_place() }, "parcours")
                    .at(place.clone().unwrap_or_else(|| plenary.span.clone()), "plenary"),
            );
        }
    }
}

/// The first plenary during which something of a parcours takes place.
fn clash<'t, 'p>(
    occasion: &Occasion,
    plenaries: &'t [(&'p Plenary, Minute, Option<Minute>)],
) -> Option<&'t (&'p Plenary, Minute, Option<Minute>)> {
    let last = occasion.end.unwrap_or(occasion.start + 1);
    let after = plenaries.partition_point(|&(_, start, _)| start < last);
    let near = plenaries[..after].iter().rev().take_while(|&&(_, start, _)| start > occasion.start - DAY);
    near.filter(|&&(plenary, start, end)| {
        overlap((occasion.start, occasion.end), (start, end)) && !goes_on(occasion, plenary, start, end)
    })
    .last()
}

/// What stays open during a plenary; and a plenary that is nothing but a title above the parcours, from morning to evening.
fn goes_on(occasion: &Occasion, plenary: &Plenary, start: Minute, end: Option<Minute>) -> bool {
    let contains = |a: (Minute, Option<Minute>), b: (Minute, Option<Minute>)| {
        a.0 <= b.0 && a.1.is_some_and(|a| b.1.is_some_and(|b| b <= a))
    };
    let (mine, its) = ((occasion.start, occasion.end), (start, end));
    occasion.is_standing()
        || (occasion.is_social() && contains(its, mine))
        || (plenary.sessions.is_empty() && contains(its, mine) && occasion.is_break())
}
