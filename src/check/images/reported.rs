//! Faults of pictures that the reader reports when it opens them.

use super::logos::example_of_partners;
use crate::check::registry::Rule;
use crate::diagnostic::Severity;

pub const BROKEN_LOGO: Rule = Rule {
    code: "broken-logo",
    number: "A07",
    severity: Severity::Error,
    fixable: false,
    source: "PDF/A-2 (ISO 19005-2), 6.2.8 and 6.2.11: nothing from outside, every font embedded",
    bad: example_of_partners!("soiree-association.toml", "logos/logo-cerema.svg"),
    good: example_of_partners!("logos/logo-anct.svg", "logos/logo-cerema.svg"),
    judge: None,
};

pub const MISSING_LOGO: Rule = Rule {
    code: "missing-logo",
    number: "A09",
    severity: Severity::Error,
    fixable: false,
    source: "Practice of communication: every partner named is shown",
    bad: example_of_partners!("logos/absent.svg", "logos/logo-cerema.svg"),
    good: example_of_partners!("logos/logo-anct.svg", "logos/logo-cerema.svg"),
    judge: None,
};
