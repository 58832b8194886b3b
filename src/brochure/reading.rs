//! A programme read for its brochure: whole, or with everything there is to say of it.

use super::pictures;
use crate::check::tables::Tables;
use crate::check::waivers::{self, Verdict};
use crate::check::{self, Evidence, Scope};
use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::files::Files;
use crate::programme::{Programme, Reading};

/// A programme without errors of reading, and what else there is to say of it.
pub(super) struct Read {
    pub programme: Programme,
    pub found: Vec<Diagnostic>,
}

/// What was read of a programme; one with errors is not set, but what can be understood of it is proofread all the same.
pub(super) fn read(source: &str, reading: Reading, files: &dyn Files) -> Result<Read, Verdict> {
    let whole = reading.whole();
    let Some(programme) = reading.programme else {
        return Err(Verdict { standing: reading.found, ..Verdict::default() });
    };
    if whole {
        return Ok(Read { programme, found: reading.found });
    }
    // What the reader refuses leaves nothing to print: it cannot be waived.
    let (mut found, refused): (Vec<_>, Vec<_>) =
        reading.found.into_iter().partition(|fault| fault.severity != Severity::Error);
    let judged = check::judge(&Evidence::new(&programme, source, None, None), Scope { remarks: true, paper: false });
    found.extend(apart(&refused, source, judged));
    pictures::of(&programme, files, None, &mut found);
    let mut verdict = waivers::apply(&programme, source, found, None);
    verdict.standing.extend(refused);
    verdict.standing.sort_by_key(Diagnostic::place);
    Err(verdict)
}

/// What rules find in a programme that could not be read whole, but in the tables that hold a line which the reader refused: there
/// they may be misled.
fn apart(refused: &[Diagnostic], source: &str, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let tables = Tables::of(source);
    let known: Vec<&Span> = refused.iter().flat_map(|fault| &fault.labels).map(|label| &label.span).collect();
    let misled = |fault: &Diagnostic| {
        let places = fault.labels.iter().map(|label| tables.extent(&label.span));
        places.into_iter().any(|place| known.iter().any(|span| span.start < place.end && place.start < span.end))
    };
    // What is missing from a table may be what could not be read there.
    let absent = |fault: &Diagnostic| {
        let of = |span: &Span| tables.holder(span.start);
        let place = fault.labels.first().map(|label| of(&label.span));
        ABSENCES.contains(&fault.code) && place.is_some_and(|place| known.iter().any(|span| of(span) == place))
    };
    // What was refused is not also told as missing.
    let echoes = |fault: &Diagnostic| {
        ECHOES.iter().any(|&(first, echo)| echo == fault.code && refused.iter().any(|refusal| refusal.code == first))
    };
    found.into_iter().filter(|fault| !misled(fault) && !absent(fault) && !echoes(fault)).collect()
}

/// Rules that find something missing.
const ABSENCES: [&str; 6] = [
    "session-without-people",
    "no-moderator",
    "person-without-role",
    "partner-without-logo",
    "empty-session",
    "nowhere",
];

/// What the reader refuses, and what a rule then finds missing.
const ECHOES: [(&str, &str); 9] = [
    ("unknown-time-zone", "no-time-zone"),
    ("unknown-partner", "document-facts"),
    ("bad-address", "no-way-to-join"),
    // Without a day, sessions are left out.
    ("unknown-key", "short-parcours"),
    ("missing-key", "short-parcours"),
    ("missing-day", "short-parcours"),
    ("bad-date", "short-parcours"),
    ("wrong-type", "short-parcours"),
    ("bad-hour", "short-parcours"),
];
