//! Faults found while the programme file and what it names are read: what stops a brochure before any rule judges it.

use super::rule::Rule;
use crate::diagnostic::Severity::{self, Error, Information, Warning};
use crate::diagnostic::{Diagnostic, Value, say};

/// A fault that is found before any rule judges.
const fn fault(
    code: &'static str,
    number: &'static str,
    severity: Severity,
    source: &'static str,
    bad: &'static str,
    good: &'static str,
) -> Rule {
    Rule { code, number, severity, fixable: false, source, bad, good, judge: None }
}

pub const RULES: &[Rule] = &[
    fault(
        "toml-syntax",
        "L07",
        Error,
        "TOML 1.0, toml.io",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
place = "Lyon
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
place = "Lyon"
"##,
    ),
    fault(
        "misplaced-key",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
title = "Les rencontres"

[event]
title = "Les rencontres"
date = 2025-08-28
"##,
        EVENT,
    ),
    fault(
        "conflicting-keys",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
dates = [2025-08-28, 2025-08-29]
"##,
        EVENT,
    ),
    fault(
        "missing-key",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
"##,
        EVENT,
    ),
    fault(
        "unknown-choice",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
paper = "A6"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
paper = "A5"
"##,
    ),
    fault(
        "out-of-range",
        "L07",
        Error,
        "Usual limits of offset printing",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
[print]
bleed = 50
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
[print]
bleed = 3
"##,
    ),
    fault(
        "not-for-a-break",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
[[parcours.sessions]]
start = "9h00"
end = "10h00"
title = "Semer"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
[[parcours.sessions]]
break = true
start = "10h00"
end = "11h00"
title = "Pause"
description = "Buffet"
[[parcours.sessions]]
start = "11h00"
end = "12h00"
title = "Tailler"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
"##,
        EVENT,
    ),
    fault(
        "empty-text",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = " "
date = 2025-08-28
"##,
        EVENT,
    ),
    fault(
        "empty-session",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
[[parcours.sessions]]
start = "9h00"
end = "10h00"
title = "Semer"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
[[parcours.sessions]]
start = "10h00"
end = "11h00"
[[parcours.sessions]]
start = "11h00"
end = "12h00"
title = "Tailler"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
"##,
        EVENT,
    ),
    fault(
        "invisible-character",
        "T10",
        Warning,
        "Unicode Standard Annex #9; ISO/IEC 10646, control characters",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
place = "Ly\u202Eon"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
place = "Lyon"
"##,
    ),
    fault(
        "too-long",
        "L07",
        Error,
        "What a brochure of a few dozen pages holds",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
place = "Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon Lyon "
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
place = "Lyon"
"##,
    ),
    fault(
        "too-many",
        "L07",
        Error,
        "What a brochure of a few dozen pages holds",
        r##"
[event]
title = "Les rencontres"
dates = [2025-07-01, 2025-07-02, 2025-07-03, 2025-07-04, 2025-07-05, 2025-07-06, 2025-07-07, 2025-07-08, 2025-07-09, 2025-07-10, 2025-07-11, 2025-07-12, 2025-07-13, 2025-07-14, 2025-07-15, 2025-07-16, 2025-07-17, 2025-08-01, 2025-08-02, 2025-08-03, 2025-08-04, 2025-08-05, 2025-08-06, 2025-08-07, 2025-08-08, 2025-08-09, 2025-08-10, 2025-08-11, 2025-08-12, 2025-08-13, 2025-08-14, 2025-08-15, 2025-08-16, 2025-08-17]
"##,
        EVENT,
    ),
    fault(
        "unsupported-markup",
        "L07",
        Warning,
        "CommonMark 0.31, of which a part is printed",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[presentation]
body = """
# Accueil
Dès le matin, les portes sont ouvertes.
"""
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[presentation]
body = """
Dès le matin, les portes sont ouvertes.
"""
"##,
    ),
    fault(
        "unknown-speaker",
        "L08",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
[[parcours.sessions]]
start = "9h00"
end = "10h00"
title = "Semer"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
[[parcours.sessions]]
start = "10h00"
end = "11h00"
title = "Planter"
speakers = ["ada"]
[[parcours.sessions]]
start = "11h00"
end = "12h00"
title = "Tailler"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
"##,
        EVENT,
    ),
    fault(
        "unknown-partner",
        "L08",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
organiser = "cerema"
"##,
        EVENT,
    ),
    fault(
        "surname-outside-the-name",
        "Q05",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
[[parcours.sessions]]
start = "9h00"
end = "10h00"
title = "Semer"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
[[parcours.sessions]]
start = "10h00"
end = "11h00"
title = "Planter"
speakers = [{ name = "Ada Lovelace", surname = "Byron" }]
[[parcours.sessions]]
start = "11h00"
end = "12h00"
title = "Tailler"
speakers = [{ name = "Zoé Martin", role = "forestière", organisation = "Office des forêts" }]
"##,
        EVENT,
    ),
    fault(
        "missing-day",
        "P02",
        Error,
        "The practice of the trade",
        r##"
[event]
title = "Les rencontres"
dates = []
"##,
        EVENT,
    ),
    fault(
        "duplicate-day",
        "P02",
        Error,
        "The practice of the trade",
        r##"
[event]
title = "Les rencontres"
dates = [2025-08-28, 2025-08-28]
"##,
        r##"
[event]
title = "Les rencontres"
dates = [2025-08-28, 2025-08-29]
"##,
    ),
    fault(
        "unknown-time-zone",
        "P20",
        Error,
        "IANA Time Zone Database",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
time-zone = "Europe/Pari"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
time-zone = "Europe/Paris"
"##,
    ),
    fault(
        "unknown-language",
        "A10",
        Error,
        "BCP 47; ISO 14289-1, 7.2",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
language = "xx"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28
language = "fr"
"##,
    ),
    fault(
        "no-colour",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
colours = []
"##,
        EVENT,
    ),
    fault(
        "duplicate-colour",
        "L07",
        Warning,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
colours = ["#0B5FFF", "#0b5fff"]

[[allow]]
code = "brand-contrast"
reason = "Les nuances proposées plaisent"
"##,
        EVENT,
    ),
    fault(
        "not-a-colour",
        "L07",
        Error,
        "CSS Color 4, hexadecimal notation",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
colours = ["bleu"]
"##,
        EVENT,
    ),
    fault(
        "missing-logo",
        "A09",
        Error,
        "The practice of the trade",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[partners]]
title = "Avec le soutien de"
[[partners.members]]
name = "Cerema"
logo = "logos/cerema.svg"
logo-on-dark = "logos/logo-cerema-mono.svg"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[partners]]
title = "Avec le soutien de"
[[partners.members]]
name = "Cerema"
logo = "logos/logo-cerema.svg"
logo-on-dark = "logos/logo-cerema-mono.svg"
"##,
    ),
    fault(
        "broken-logo",
        "A07",
        Error,
        "PDF/A-2 (ISO 19005-2) forbids what depends on anything outside the file",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[partners]]
title = "Avec le soutien de"
[[partners.members]]
name = "Cerema"
logo = "faults.md"
logo-on-dark = "logos/logo-cerema-mono.svg"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[partners]]
title = "Avec le soutien de"
[[partners.members]]
name = "Cerema"
logo = "logos/logo-cerema.svg"
logo-on-dark = "logos/logo-cerema-mono.svg"
"##,
    ),
    fault(
        "logo-outside",
        "L03",
        Error,
        "A programme is sent around and built elsewhere",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[partners]]
title = "Avec le soutien de"
[[partners.members]]
name = "Cerema"
logo = "../logo.svg"
logo-on-dark = "logos/logo-cerema-mono.svg"
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[[partners]]
title = "Avec le soutien de"
[[partners.members]]
name = "Cerema"
logo = "logos/logo-cerema.svg"
logo-on-dark = "logos/logo-cerema-mono.svg"
"##,
    ),
    fault(
        "missing-fonts",
        "M09",
        Error,
        "The practice of the trade",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
fonts = "polices"
"##,
        EVENT,
    ),
    fault(
        "fonts-outside",
        "L03",
        Error,
        "A programme is sent around and built elsewhere",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
fonts = "../polices"
"##,
        EVENT,
    ),
    fault(
        "unknown-family",
        "M08",
        Error,
        "The practice of the trade",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
families = { text = "Garalde" }
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
families = { text = "Inter" }
"##,
    ),
    fault(
        "not-inks",
        "L07",
        Error,
        "The four inks of offset printing (ISO 12647-2), in percent",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
inks = [{ colour = "#00508F", cmyk = [100, 62, 0] }]
"##,
        WITH_INKS,
    ),
    fault(
        "duplicate-ink",
        "L07",
        Error,
        "The format of the programme file, `livret schema`",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
inks = [{ colour = "#00508F", cmyk = [100, 62, 0, 7] }, { colour = "#00508f", cmyk = [100, 50, 0, 10] }]
"##,
        WITH_INKS,
    ),
    fault(
        "spot-name",
        "L07",
        Error,
        "ISO 32000-1, 8.6.6.4: names of colorants, of which All and None are kept",
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
inks = [{ colour = "#00508F", spot = "Black" }]
"##,
        r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
inks = [{ colour = "#00508F", spot = "PANTONE 300 C" }]
"##,
    ),
    fault("too-heavy", "M14", Error, "What a computer of an office reads in a few seconds", "", ""),
    fault("too-many-fonts", "M14", Error, "A brand has a few families", "", ""),
    Rule {
        code: "unused-picture",
        number: "L07",
        severity: Information,
        fixable: false,
        source: "Practice of communication: a logo that was sent is meant to be shown",
        bad: "",
        good: "",
        judge: None,
    },
];

/// Faults of the waivers themselves.
pub const OF_WAIVERS: &[Rule] = &[
    Rule {
        code: "unknown-code",
        number: "D01",
        severity: Error,
        fixable: false,
        source: "A waiver that is not understood must not pass for one that is",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[allow]]
code = "room-overlapp"
reason = "La salle se partage en deux"
"#,
        good: TWO_IN_ONE_ROOM,
        judge: None,
    },
    Rule {
        code: "unused-waiver",
        number: "D02",
        severity: Warning,
        fixable: false,
        source: "Compilers warn of an expectation that is not met (Rust RFC 2383)",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[allow]]
code = "room-overlap"
reason = "La salle se partage en deux"
"#,
        good: TWO_IN_ONE_ROOM,
        judge: None,
    },
];

const TWO_IN_ONE_ROOM: &str = r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[parcours]]
title = "Forêts"
sessions = [{ start = "10h00", end = "11h00", room = "Salle A", title = "Planter" }]

[[parcours]]
title = "Rivières"
sessions = [{ start = "10h30", end = "11h30", room = "Salle A", title = "Curer" }]

[[allow]]
code = "room-overlap"
for = "Curer"
reason = "La salle se partage en deux"
"#;

/// An event of a house that says how its blue is printed.
const WITH_INKS: &str = r##"
[event]
title = "Les rencontres"
date = 2025-08-28

[brand]
inks = [{ colour = "#00508F", cmyk = [100, 62, 0, 7] }]
"##;

/// Files of pictures that nothing names: how many, those that are told, and how many are not.
pub fn unused_picture(folder: &str, files: Vec<Value>, count: usize, rest: usize) -> Diagnostic {
    let key = if rest == 0 { "unused-picture" } else { "unused-pictures-and-more" };
    let saying = say(key).with("folder", folder).with("count", count).with("files", Value::List(files));
    Diagnostic::information("unused-picture", saying.with("rest", rest))
}

/// An event, and no more.
const EVENT: &str = r##"
[event]
title = "Les rencontres"
date = 2025-08-28
"##;
