//! Faults that the reader of fonts and the writer of the file report themselves.

use crate::check::rule::Rule;
use crate::diagnostic::Severity;

pub(super) const FONT_REFUSED: Rule = Rule {
    code: "font-refused",
    number: "M09",
    severity: Severity::Error,
    fixable: false,
    source: "OpenType, table OS/2, fsType; PDF/A-2 (ISO 19005-2), 6.2.11.4",
    judge: None,
};

pub(crate) const HEAVY_FILE: Rule = Rule {
    code: "heavy-file",
    number: "M14",
    severity: Severity::Warning,
    fixable: false,
    source: "Mail servers refuse attachments of more than 10 MB",
    judge: None,
};
