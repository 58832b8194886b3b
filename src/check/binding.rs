//! Pages, sheets and the fold: what can be bound, what stays blank, what the thickness of paper does.

use super::Evidence;
use super::registry::Rule;
use crate::diagnostic::{Diagnostic, Severity, Span, say};
use crate::layout::extent::Economy;
use crate::print::booklet::Job;
use crate::print::sheet::TooSmall;
use crate::units::{Mm, Pt};

pub const RULES: &[Rule] = &[
    Rule {
        code: "page-count-not-bindable",
        number: "M04",
        severity: Severity::Error,
        fixable: false,
        source: "Printers staple sheets of four pages (sprintmedia.ca, acprint.de)",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[print]
pages = 6
"#,
        good: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[print]
pages = 4
"#,
        judge: Some(page_count_not_bindable),
    },
    Rule {
        code: "unreachable-page-count",
        number: "M04",
        severity: Severity::Error,
        fixable: false,
        source: "Practice of the trade: the copy is fitted to whole sheets, or the sheets to the copy",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[print]
pages = 40
"#,
        good: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[print]
pages = 4
"#,
        judge: None,
    },
    Rule {
        code: "blank-pages",
        number: "M16",
        severity: Severity::Information,
        fixable: false,
        source: "The insides of a cover are pages like others (pixelproject.fr)",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[plenaries]]
title = "Ouverture"
start = "10h00"
end = "11h00"

[print]
blank-inside-covers = true
"#,
        good: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[plenaries]]
title = "Ouverture"
start = "10h00"
end = "11h00"

[print]
blank-inside-covers = false
"#,
        judge: Some(blank_pages),
    },
    Rule {
        code: "creep-held-back",
        number: "M17",
        severity: Severity::Warning,
        fixable: false,
        source: "Chasse: acprint.de; Enfocus, “Creep”; sheets times the thickness of the paper",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[plenaries]]
title = "Ouverture"
start = "10h00"
end = "11h00"

[print]
pages = 8
paper-thickness = 1
safety = 18.5
"#,
        good: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[[plenaries]]
title = "Ouverture"
start = "10h00"
end = "11h00"

[print]
pages = 8
paper-thickness = 0.1
"#,
        judge: Some(creep_held_back),
    },
    Rule {
        code: "sheet-too-small",
        number: "M13",
        severity: Severity::Error,
        fixable: false,
        source: "Two pages beside each other make a sheet: A3 for A4 (ISO 216), SRA3 with bleed and marks (ISO 217)",
        bad: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[print]
sheet = "A4"
"#,
        good: r#"
[event]
title = "Les rencontres"
date = 2025-08-28

[print]
sheet = "A3"
"#,
        judge: Some(sheet_too_small),
    },
];

fn located(fault: Diagnostic, span: Option<Span>, attribute: &'static str) -> Diagnostic {
    match span {
        Some(span) => fault.at(span, attribute),
        None => fault,
    }
}

/// A number of pages that the sheets of the binding cannot make.
fn page_count_not_bindable(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let print = &evidence.programme.print;
    let Some(pages) = &print.pages else { return };
    let multiple = print.page_multiple();
    if pages.value.is_multiple_of(multiple) {
        return;
    }
    let above = pages.value.next_multiple_of(multiple);
    let saying = say("page-count-not-bindable")
        .with("pages", pages.value)
        .with("multiple", multiple)
        .with("below", (above - multiple).max(multiple))
        .with("above", above);
    found.push(located(Diagnostic::error("page-count-not-bindable", saying), pages.span.clone(), "pages"));
}

/// Pages that stay blank beside pages that were added or squeezed.
fn blank_pages(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let spending = printed.extent.spending;
    if !spending.blank_inside_covers || (spending.notes == 0 && spending.economy == Economy::None) {
        return;
    }
    let saying = if spending.notes > 0 {
        say("blank-pages").with("notes", spending.notes)
    } else {
        say("blank-pages-squeezed").with("pages", printed.extent.pages)
    };
    let setting = evidence.programme.print.blank_inside_covers.as_ref();
    let span = setting.and_then(|setting| setting.span.clone());
    found.push(located(Diagnostic::information("blank-pages", saying), span, "blank"));
}

/// Paper so thick, or margins so narrow, that the pages of the inner sheets cannot move as far towards the fold as they should.
fn creep_held_back(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let print = &evidence.programme.print;
    let Some(page) = printed.document.pages.first() else { return };
    let creep = Job::of(print, printed.document).creep(printed.document.pages.len(), page.size);
    if !creep.is_held_back() {
        return;
    }
    let saying = say("creep-held-back")
        .with("sheets", creep.sheets)
        .with("wished", Mm::from(creep.wished).0)
        .with("made", Mm::from(creep.made).0)
        .with("safety", print.safety().0);
    let span = print.paper_thickness.as_ref().and_then(|setting| setting.span.clone());
    let span = span.or_else(|| print.safety.as_ref().and_then(|setting| setting.span.clone()));
    found.push(located(Diagnostic::warning("creep-held-back", saying), span, "here"));
}

/// A sheet that does not hold the pages that are imposed on it, or not with their marks.
fn sheet_too_small(evidence: &Evidence, found: &mut Vec<Diagnostic>) {
    let Some(printed) = &evidence.printed else { return };
    let print = &evidence.programme.print;
    let (Some(sheet), Some(page)) = (&print.sheet, printed.document.pages.first()) else { return };
    let Err(TooSmall { needed, for_marks, .. }) = Job::of(print, printed.document).demand(page.size).lay_out() else {
        return;
    };
    // Rounded up: a sheet of what is said holds them.
    let millimetres = |length: Pt| (length.mm() - 0.05).ceil();
    let saying = say(if for_marks { "sheet-too-small-for-marks" } else { "sheet-too-small" })
        .with("sheet", sheet.value.name.as_str())
        .with("width", millimetres(needed.width))
        .with("height", millimetres(needed.height));
    found.push(located(Diagnostic::error("sheet-too-small", saying), sheet.span.clone(), "sheet"));
}
