//! Faults of addresses, keys and identifiers that the reader tells.

use crate::check::rule::Rule;
use crate::diagnostic::Severity;

/// A programme with more lines under [event], and more tables.
macro_rules! event {
    ($lines:literal, $tables:literal) => {
        concat!(
            "\n[event]\ntitle = \"Les rencontres\"\ndate = 2025-08-28\n",
            $lines,
            "\n[[plenaries]]\ntitle = \"Bienvenue\"\nstart = \"9h00\"\nend = \"10h00\"\n",
            $tables
        )
    };
}

pub const ADDRESS: Rule = Rule {
    code: "bad-address",
    number: "L01",
    severity: Severity::Error,
    fixable: false,
    source: "RFC 3986",
    bad: event!("registration = \"https://#\"\n", ""),
    good: event!("registration = \"https://example.org/#programme\"\n", ""),
    judge: None,
};

pub const KEY: Rule = Rule {
    code: "unknown-key",
    number: "L07",
    severity: Severity::Error,
    fixable: false,
    source: "What is not understood is not printed",
    bad: event!("tagine = \"Entrée libre\"\n", ""),
    good: event!("tagline = \"Entrée libre\"\n", ""),
    judge: None,
};

pub const TYPE: Rule = Rule {
    code: "wrong-type",
    number: "L07",
    severity: Severity::Error,
    fixable: false,
    source: "What is not understood is not printed",
    bad: event!("tagline = 12\n", ""),
    good: event!("tagline = \"Entrée libre\"\n", ""),
    judge: None,
};

pub const IDENTIFIER: Rule = Rule {
    code: "duplicate-id",
    number: "L08",
    severity: Severity::Error,
    fixable: false,
    source: "One name for one thing",
    bad: event!(
        "",
        "\n[[partners]]\ntitle = \"Avec\"\nmembers = [{ id = \"foret\", name = \"Maison des forêts\" }, { id = \"foret\", name = \"Office des bois\" }]\n"
    ),
    good: event!(
        "",
        "\n[[partners]]\ntitle = \"Avec\"\nmembers = [{ id = \"foret\", name = \"Maison des forêts\" }, { id = \"bois\", name = \"Office des bois\" }]\n"
    ),
    judge: None,
};
