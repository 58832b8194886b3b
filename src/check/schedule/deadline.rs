//! A registration that ends after the event, doors that open after it has begun.

use crate::check::evidence::Evidence;
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Severity, say};

pub(super) const RULE: Rule = Rule {
    code: "deadline-after-the-event",
    number: "P02",
    severity: Severity::Warning,
    fixable: false,
    source: "One registers before one comes",
    judge: Some(judge),
};

pub(super) const DOORS: Rule = Rule {
    code: "doors-after-the-opening",
    number: "P08",
    severity: Severity::Warning,
    fixable: false,
    source: "Doors open before what is behind them begins",
    judge: Some(doors),
};

fn judge(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    let (Some(deadline), Some(last)) = (&event.deadline, event.days.last()) else { return };
    if deadline.value > last.value {
        let saying = say(RULE.code).with("deadline", deadline.value).with("day", last.value);
        let fault = Diagnostic::warning(RULE.code, saying).at(deadline.span.clone(), "here");
        found.push(fault.at(last.span.clone(), "event"));
    }
}

fn doors(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let event = &evidence.programme.event;
    let Some(doors) = &event.doors else { return };
    let early = event.opening.iter().find(|opening| opening.opens.is_some_and(|opens| opens < doors.value));
    if let Some((opening, opens)) = early.and_then(|opening| Some((opening, opening.opens?))) {
        let saying = say(DOORS.code).with("doors", doors.value).with("opens", opens);
        let fault = Diagnostic::warning(DOORS.code, saying).at(doors.span.clone(), "here");
        found.push(match &opening.written.start {
            Some(written) => fault.at(written.clone(), "event"),
            None => fault,
        });
    }
}
