//! Faults found while the programme file and what it names are read: what stops a brochure before any rule judges it.

use super::rule::Rule;
use crate::diagnostic::Severity::{self, Error, Information, Warning};
use crate::diagnostic::{Diagnostic, Value, say};

/// A fault that is found before any rule judges.
const fn fault(code: &'static str, number: &'static str, severity: Severity, source: &'static str) -> Rule {
    Rule { code, number, severity, fixable: false, source, judge: None }
}

pub(super) const RULES: &[Rule] = &[
    Rule { fixable: true, ..fault("toml-syntax", "L07", Error, "TOML 1.0, toml.io") },
    fault("misplaced-key", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("conflicting-keys", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("missing-key", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("unknown-choice", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("out-of-range", "L07", Error, "Usual limits of offset printing"),
    fault("not-for-a-break", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("empty-text", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("empty-session", "L07", Error, "The format of the programme file, `livret schema`"),
    Rule {
        fixable: true,
        ..fault("invisible-character", "T10", Warning, "Unicode Standard Annex #9; ISO/IEC 10646, control characters")
    },
    fault("too-long", "L07", Error, "What a brochure of a few dozen pages holds"),
    fault("too-many", "L07", Error, "What a brochure of a few dozen pages holds"),
    fault("unsupported-markup", "L07", Warning, "CommonMark 0.31, of which a part is printed"),
    fault("unknown-speaker", "L08", Error, "The format of the programme file, `livret schema`"),
    fault("unknown-partner", "L08", Error, "The format of the programme file, `livret schema`"),
    fault("surname-outside-the-name", "Q05", Error, "The format of the programme file, `livret schema`"),
    fault("missing-day", "P02", Error, "The practice of the trade"),
    fault("duplicate-day", "P02", Error, "The practice of the trade"),
    fault("unknown-time-zone", "P20", Error, "IANA Time Zone Database"),
    fault("unknown-language", "A10", Error, "BCP 47; ISO 14289-1, 7.2"),
    fault("unreadable-include", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("unreadable-text", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("lacks-translation", "T21", Warning, "Practice of bilingual publishing; WCAG 2.2, 3.1.2 Language of parts"),
    fault("no-colour", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("duplicate-colour", "L07", Warning, "The format of the programme file, `livret schema`"),
    fault("not-a-colour", "L07", Error, "CSS Color 4, hexadecimal notation"),
    fault("missing-logo", "A09", Error, "The practice of the trade"),
    fault("broken-logo", "A07", Error, "PDF/A-2 (ISO 19005-2) forbids what depends on anything outside the file"),
    fault(
        "misread-picture",
        "A07",
        Warning,
        "SVG 2, 2.2 Error processing: what is not understood is left out, and told",
    ),
    fault("logo-outside", "L03", Error, "A programme is sent around and built elsewhere"),
    fault("missing-fonts", "M09", Error, "The practice of the trade"),
    fault("fonts-outside", "L03", Error, "A programme is sent around and built elsewhere"),
    fault("unknown-family", "M08", Error, "The practice of the trade"),
    fault("not-inks", "L07", Error, "The four inks of offset printing (ISO 12647-2), in percent"),
    fault("duplicate-ink", "L07", Error, "The format of the programme file, `livret schema`"),
    fault("spot-name", "L07", Error, "ISO 32000-1, 8.6.6.4: names of colorants, of which All and None are kept"),
    fault("too-heavy", "M14", Error, "What a computer of an office reads in a few seconds"),
    fault("too-many-fonts", "M14", Error, "A brand has a few families"),
    fault("hidden-in-the-workbook", "L07", Information, "What is hidden in a spreadsheet is read with it"),
    Rule {
        code: "unused-picture",
        number: "L07",
        severity: Information,
        fixable: false,
        source: "Practice of communication: a logo that was sent is meant to be shown",
        judge: None,
    },
];

/// Faults of the waivers themselves.
pub(super) const OF_WAIVERS: &[Rule] = &[
    Rule {
        code: "unknown-code",
        number: "D01",
        severity: Error,
        fixable: false,
        source: "A waiver that is not understood must not pass for one that is",
        judge: None,
    },
    Rule {
        code: "unused-waiver",
        number: "D02",
        severity: Warning,
        fixable: false,
        source: "Compilers warn of an expectation that is not met (Rust RFC 2383)",
        judge: None,
    },
];

/// Files of pictures that nothing names: how many, those that are told, and how many are not.
pub(crate) fn unused_picture(folder: &str, files: Vec<Value>, count: usize, rest: usize) -> Diagnostic {
    let key = if rest == 0 { "unused-picture" } else { "unused-pictures-and-more" };
    let saying = say(key).with("folder", folder).with("count", count).with("files", Value::List(files));
    Diagnostic::information("unused-picture", saying.with("rest", rest))
}
