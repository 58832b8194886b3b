//! Faults of days and hours that the reader tells, who alone sees them as they are written.

use crate::check::rule::Rule;
use crate::diagnostic::Severity;

pub(super) const WEEKDAY: Rule = Rule {
    code: "wrong-weekday",
    number: "P01",
    severity: Severity::Warning,
    fixable: false,
    source: "The calendar",
    judge: None,
};

pub(super) const OUTSIDE: Rule = Rule {
    code: "session-outside-the-days",
    number: "P02",
    severity: Severity::Error,
    fixable: false,
    source: "What takes place on another day belongs to another event",
    judge: None,
};

pub(super) const ORDER: Rule = Rule {
    code: "ends-before-start",
    number: "P03",
    severity: Severity::Error,
    fixable: false,
    source: "What starts in the evening alone may end on the next day",
    judge: None,
};

pub(super) const PLENARY: Rule = Rule {
    code: "session-overlap",
    number: "P04",
    severity: Severity::Warning,
    fixable: false,
    source: "A plenary is one after the other",
    judge: None,
};

pub(super) const DATE: Rule = Rule {
    code: "bad-date",
    number: "P22",
    severity: Severity::Error,
    fixable: false,
    source: "The calendar (ISO 8601)",
    judge: None,
};

pub(super) const HOUR: Rule = Rule {
    code: "bad-hour",
    number: "P22",
    severity: Severity::Error,
    fixable: false,
    source: "The clock (ISO 8601)",
    judge: None,
};
