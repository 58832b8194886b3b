//! Faults of days and hours that the reader tells, since nothing can be laid out with them.

use crate::check::rule::Rule;
use crate::diagnostic::Severity;

/// Two plenaries around a part that changes.
macro_rules! plenaries {
    ($date:literal, $slot:literal) => {
        concat!(
            "\n[event]\ntitle = \"Les rencontres\"\ndate = ",
            $date,
            "\n\n[[plenaries]]\ntitle = \"Bienvenue\"\nstart = \"9h00\"\nend = \"10h00\"\n\n[[plenaries]]\ntitle = \"Au revoir\"\n",
            $slot
        )
    };
}

const GOOD: &str = plenaries!("2025-08-28", "start = \"10h00\"\nend = \"11h00\"\n");

pub const WEEKDAY: Rule = Rule {
    code: "wrong-weekday",
    number: "P01",
    severity: Severity::Error,
    fixable: false,
    source: "The calendar",
    bad: plenaries!("\"vendredi 28 août 2025\"", "start = \"10h00\"\nend = \"11h00\"\n"),
    good: plenaries!("\"jeudi 28 août 2025\"", "start = \"10h00\"\nend = \"11h00\"\n"),
    judge: None,
};

pub const OUTSIDE: Rule = Rule {
    code: "session-outside-the-days",
    number: "P02",
    severity: Severity::Error,
    fixable: false,
    source: "What takes place on another day belongs to another event",
    bad: plenaries!("2025-08-28", "day = 2025-08-29\nstart = \"10h00\"\nend = \"11h00\"\n"),
    good: GOOD,
    judge: None,
};

pub const ORDER: Rule = Rule {
    code: "ends-before-start",
    number: "P03",
    severity: Severity::Error,
    fixable: false,
    source: "What starts in the evening alone may end on the next day",
    bad: plenaries!("2025-08-28", "start = \"11h00\"\nend = \"10h00\"\n"),
    good: GOOD,
    judge: None,
};

pub const PLENARY: Rule = Rule {
    code: "session-overlap",
    number: "P04",
    severity: Severity::Error,
    fixable: false,
    source: "A plenary is one after the other",
    bad: plenaries!(
        "2025-08-28",
        "start = \"10h00\"\nend = \"11h00\"\nsessions = [\n  { start = \"10h00\", end = \"10h45\", title = \"Bilan\" },\n  { start = \"10h30\", end = \"11h00\", title = \"Suites\" },\n]\n"
    ),
    good: plenaries!(
        "2025-08-28",
        "start = \"10h00\"\nend = \"11h00\"\nsessions = [\n  { start = \"10h00\", end = \"10h30\", title = \"Bilan\" },\n  { start = \"10h30\", end = \"11h00\", title = \"Suites\" },\n]\n"
    ),
    judge: None,
};

pub const DATE: Rule = Rule {
    code: "bad-date",
    number: "P22",
    severity: Severity::Error,
    fixable: false,
    source: "The calendar (ISO 8601)",
    bad: plenaries!("\"20008-02-24\"", "start = \"10h00\"\nend = \"11h00\"\n"),
    good: GOOD,
    judge: None,
};

pub const HOUR: Rule = Rule {
    code: "bad-hour",
    number: "P22",
    severity: Severity::Error,
    fixable: false,
    source: "The clock (ISO 8601)",
    bad: plenaries!("2025-08-28", "start = \"10h75\"\nend = \"11h00\"\n"),
    good: GOOD,
    judge: None,
};
