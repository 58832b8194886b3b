//! Faults of the pages that the layout, the fonts and the writer of the file report themselves.

use crate::check::registry::{Rule, example};
use crate::diagnostic::Severity;

pub const DOES_NOT_FIT: Rule = Rule {
    code: "text-does-not-fit",
    number: "M01",
    severity: Severity::Error,
    fixable: false,
    source: "Practice of typesetting: no word over the edge, no size under the least of its role",
    bad: "",
    good: "",
    judge: None,
};

pub const MISSING_CHARACTER: Rule = Rule {
    code: "missing-character",
    number: "M07",
    severity: Severity::Warning,
    fixable: false,
    source: "PDF/UA-1 (ISO 14289-1), 7.21.8; PDF/A-2 (ISO 19005-2), 6.2.11.8",
    bad: example!("fr", "Le caractère 山 veut dire montagne."),
    good: example!("fr", "Le mot θάλασσα veut dire mer."),
    judge: None,
};

pub const FONT_REFUSED: Rule = Rule {
    code: "font-refused",
    number: "M09",
    severity: Severity::Error,
    fixable: false,
    source: "OpenType, table OS/2, fsType; PDF/A-2 (ISO 19005-2), 6.2.11.4",
    bad: "",
    good: "",
    judge: None,
};

pub const HEAVY_FILE: Rule = Rule {
    code: "heavy-file",
    number: "M14",
    severity: Severity::Warning,
    fixable: false,
    source: "Mail servers refuse attachments of more than 10 MB",
    bad: "",
    good: "",
    judge: None,
};
