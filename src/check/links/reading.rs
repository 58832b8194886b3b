//! Faults of addresses, keys and identifiers that the reader tells.

use crate::check::rule::Rule;
use crate::diagnostic::Severity;

pub(super) const ADDRESS: Rule = Rule {
    code: "bad-address",
    number: "L01",
    severity: Severity::Error,
    fixable: false,
    source: "RFC 3986",
    judge: None,
};

pub(super) const KEY: Rule = Rule {
    code: "unknown-key",
    number: "L07",
    severity: Severity::Error,
    fixable: false,
    source: "What is not understood is not printed",
    judge: None,
};

pub(super) const TYPE: Rule = Rule {
    code: "wrong-type",
    number: "L07",
    severity: Severity::Error,
    fixable: false,
    source: "What is not understood is not printed",
    judge: None,
};

pub(super) const IDENTIFIER: Rule = Rule {
    code: "duplicate-id",
    number: "L08",
    severity: Severity::Error,
    fixable: false,
    source: "One name for one thing",
    judge: None,
};
